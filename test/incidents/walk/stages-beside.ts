/** Requests for support, reports after a case and announcements, brought into every state they can rest in. */
import { minutes } from '../acts.ts'
import { announcementOf, does, draftOf, redaction, sections, segmentsOf } from '../announcing.ts'
import type { Cast } from '../cast.ts'
import { close, recover } from '../handling-acts.ts'
import { act, close as closeCase, type Due, dueReport, sign, submitted, write } from '../report-acts.ts'
import { stood, supportIn } from '../support-acts.ts'
import { announcements, reports, support, supportBeginnings } from './attempts-beside.ts'
import type { Stage } from './cells.ts'
import { type Doers, open, type Staged, through } from './doers.ts'

export async function supportStages(cast: Cast, by: Doers): Promise<readonly Staged[]> {
  const { place, level, reporter, officer, reviewer } = by
  const on = supportIn(cast)
  const stages: Staged[] = []
  const common = { machine: 'SUPPORT', place, level, authors: [] as readonly string[] } as const
  const stage = (state: string, ids: Stage['ids'], other: Partial<Stage> = {}) =>
    stages.push([{ ...common, state, ids, ...other }, support])
  type Step = (ids: { incident: string; request: string }) => Promise<unknown>
  async function asked(...steps: Step[]) {
    const incident = await open(cast, by)
    const ids = { incident, request: stood(await on.ask(reporter, incident)).id }
    for (const step of steps) await step(ids)
    return ids
  }
  const endorse =
    (verdict: string): Step =>
    ({ request }) =>
      through(on.endorse(reviewer, request, verdict))
  const decide =
    (verdict: string, other: object = {}): Step =>
    ({ request }) =>
      through(on.decide('t.national', request, verdict, other))
  const isReverified: Step = ({ incident }) => on.reverified(incident)
  const deciding = [isReverified, endorse('ENDORSE')]
  const dispatched: Step = ({ request }) => through(on.dispatch('t.national', request))
  const replied =
    (account: string): Step =>
    ({ request }) =>
      through(on.reply(account, request))
  const settled: Step = ({ request }) => through(on.settle(reporter, request))

  const plain = await open(cast, by)
  stages.push([{ ...common, state: null, ids: { incident: plain } }, supportBeginnings])
  const over = await open(cast, by)
  await through(recover(cast, over, {}, officer))
  await through(close(cast, over, {}, reporter))
  const fails = { requestSupport: 'CASE_NOT_CLOSED' } as const
  stages.push([
    { ...common, state: null, and: 'the case is closed', ids: { incident: over }, fails },
    supportBeginnings,
  ])
  stage('REQUESTED', await asked(), { fails: { 'requestSupport DIRECT': 'DIRECT_ROUTE_OPEN' } })
  stage('REQUESTED', await asked(endorse('OPEN_DIRECT_WAY')), { and: 'the direct way is open' })
  stage('HANDLED_BY_AUTHORITY', await asked(endorse('HANDLE')), {
    fails: { settleSupport: 'SUPPORT_ANSWERED' },
  })
  stage('HANDLED_BY_AUTHORITY', await asked(endorse('HANDLE'), replied(reviewer)), { and: 'answered' })
  stage('WAITING', await asked(endorse('ENDORSE')))
  stage('DECIDING', await asked(...deciding))
  const supportedBy = 't-national'
  stage('DISPATCHED', await asked(...deciding, dispatched), { supportedBy })
  const remote = decide('REMOTE', { bodies: [cast.agency('t-national')], team: 'Two.' })
  stage('REMOTE', await asked(...deciding, remote), { supportedBy })
  stage('REPLIED', await asked(...deciding, dispatched, replied('t.technical')), { supportedBy })
  stage('SETTLED', await asked(...deciding, dispatched, replied('t.technical'), settled))
  if (level <= 2) stage('DECLINED', await asked(...deciding, decide('DECLINE')))
  stage('CANCELLED', await asked(({ request }) => through(on.step(reporter, 'cancelSupport', request))))
  return stages
}

export async function reportStages(cast: Cast, by: Doers): Promise<readonly Staged[]> {
  const { place, level, officer, judge } = by
  const stages: Staged[] = []
  const facts = { agency: cast.agency(place), affectedSystems: [], matchedCriteria: [by.criterion] }
  const stage = (state: string, { incident, report }: Due, other: Partial<Stage> = {}) => {
    const ids = { incident, report, ...other.ids }
    const common = { machine: 'INVESTIGATION_REPORT', place, level, authors: [officer] } as const
    stages.push([{ ...common, ...other, state, ids }, reports])
  }
  const measureOf = async ({ report }: Due) => {
    const { rows } = await cast.world.owner.query(
      'select id from incidents.improvement_measure where report_id = $1',
      [report],
    )
    return rows[0].id as string
  }
  const due = () => dueReport(cast, by, facts)
  const sent = () => submitted(cast, by, { incident: facts })
  async function accepted() {
    const made = await sent()
    await closeCase(cast, made)
    await through(act(cast, judge, 'acceptInvestigationReport', made))
    return { made, measure: await measureOf(made) }
  }

  stage('DUE', await due())
  const draft = await due()
  await write(cast, draft, by)
  stage('DRAFT', draft)
  const signed = await due()
  await write(cast, signed, by)
  await sign(cast, signed, by)
  stage('SIGNED', signed)
  stage('SUBMITTED', await sent(), { fails: { acceptInvestigationReport: 'CASE_CLOSED' } })
  const ofClosed = await sent()
  await closeCase(cast, ofClosed)
  stage('SUBMITTED', ofClosed, { and: 'the case is closed' })
  const returned = await sent()
  await through(act(cast, judge, 'returnInvestigationReport', returned, { reason: 'More of the cause.' }))
  stage('RETURNED', returned)
  const { made: waiting, measure } = await accepted()
  stage('MEASURES_OPEN', waiting, { ids: { measure } })
  const { made: done, measure: last } = await accepted()
  const finished = {
    measure: last,
    note: 'Done.',
    completedOn: minutes(cast, 0).slice(0, 10),
    effect: 'None since.',
  }
  await through(act(cast, officer, 'updateImprovementMeasure', done, finished))
  stage('COMPLETE', done, { ids: { measure: last } })
  return stages
}

export async function announcementStages(
  cast: Cast,
  by: Doers,
  announcer: 'SECTOR' | 'NATIONAL',
): Promise<readonly Staged[]> {
  const { place, level } = by
  const stages: Staged[] = []
  const [writer, ...approvers] =
    announcer === 'NATIONAL'
      ? ['t.national', 't.national2']
      : place === 't-gas'
        ? ['t.sector', 't.sector-two', 't.health']
        : ['t.sector', 't.sector-two']
  const second = approvers[0] as string
  const done = (account: string, mutation: string, id: string, input: object = {}) =>
    through(does(cast, account, mutation, id, input))
  type Step = (id: string, incident: string) => Promise<unknown>
  async function stage(state: string, steps: readonly Step[], other: Partial<Stage> = {}) {
    const incident = await open(cast, by)
    const { id } = await announcementOf(cast, incident, announcer)
    for (const step of steps) await step(id, incident)
    const [segment] = await segmentsOf(cast, id)
    const ids = { announcement: id, ...(segment && { segment: segment.id }) }
    const authors = steps.length > 0 ? [writer as string] : []
    const body = announcer === 'NATIONAL' ? 't-national' : 't-economy'
    const who = { authors, announcer, ...(steps.length > 0 && { announcedBy: body }) }
    stages.push([{ machine: 'ANNOUNCEMENT', state, place, level, ids, ...who, ...other }, announcements])
  }
  const written: Step = (id) => done(writer as string, 'draftAnnouncement', id, draftOf())
  const cut =
    (otherwise: Record<string, object> = {}): Step =>
    async (id) =>
      done(writer as string, 'decideRedaction', id, await redaction(cast, id, otherwise))
  const approved: Step = async (id) => {
    for (const account of approvers) await done(account, 'approveAnnouncement', id)
  }
  const published: Step = (id) => done(second, 'publishAnnouncement', id)
  const ready = [written, cut()]
  const out = [...ready, approved, published]
  const [first] = sections

  await stage('CONSIDERED', [])
  const decline: Step = (id) => done(second, 'decideNotToAnnounce', id, { reason: 'It is over.' })
  await stage('NOT_ANNOUNCED', [decline], { authors: [] })
  const beginning = { segments: draftOf().segments.slice(0, 1) }
  await stage('DRAFT', [(id) => done(writer as string, 'draftAnnouncement', id, beginning)])
  const sought = { withholding: 'HARM', reason: 'It would hurt.', exceptionSought: true }
  await stage('REDACTION', [written, cut({ [first]: sought })])
  await stage('PARTY_COMMENT', [
    written,
    async (id) => {
      const [segment] = await segmentsOf(cast, id)
      const question = { askedFor: 'CONSENT', question: 'May this be said?', answerBy: minutes(cast, 60) }
      await done(writer as string, 'askParty', id, { segment: segment?.id, ...question })
    },
  ])
  await stage('READY', ready)
  await stage('APPROVED', [...ready, approved])
  await stage('PUBLISHED', out)
  const anew: Step = async (_, incident) => {
    const { id } = await announcementOf(cast, incident, announcer)
    for (const step of out) await step(id, incident)
  }
  await stage('SUPERSEDED', [...out, anew])
  await stage('WITHDRAWN', [...out, (id) => done(second, 'withdrawAnnouncement', id, { reason: 'Wrong.' })])
  return stages
}
