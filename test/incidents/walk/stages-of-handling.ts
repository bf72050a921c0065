/** Cases brought into every state of handling, by those who may, each with an item of evidence. */
import type { Cast } from '../cast.ts'
import { close, control, handle, recover, reviewOfResponse } from '../handling-acts.ts'
import { act, contents } from '../report-acts.ts'
import { stood, supportIn } from '../support-acts.ts'
import { evidence, handling } from './attempts-on-handling.ts'
import { beginnings } from './attempts-on-verification.ts'
import { type Doers, doubtful, open, proposed, type Staged, through, unproposed, withdrawn } from './doers.ts'

async function filed(cast: Cast, by: Doers, incident: string) {
  const { rows } = await cast.world.owner.query(
    'select id from incidents.investigation_report where incident_id = $1',
    [incident],
  )
  const due = { incident, report: rows[0].id }
  await through(act(cast, by.officer, 'upsertInvestigationReport', due, contents))
  await through(act(cast, by.ciso, 'signInvestigationReport', due))
  await through(act(cast, by.officer, 'submitInvestigationReport', due))
  await through(act(cast, by.judge, 'acceptInvestigationReport', due))
  if (by.place === 't-bureau')
    await through(handle(cast, 't.team', 'recordResponseReview', incident, reviewOfResponse))
}

export async function handlingStages(cast: Cast, by: Doers): Promise<readonly Staged[]> {
  const { place, level, reporter, officer } = by
  const stages: Staged[] = []
  type Step = (id: string) => Promise<unknown>
  async function make(steps: readonly Step[]) {
    const incident = await open(cast, by)
    const kept = await through(
      cast.world.act(officer, 'registerEvidence', { incident, ...evidence(cast) }, 'evidence { id }', {
        purpose: 'inquiry',
      }),
    )
    for (const step of steps) await step(incident)
    return { incident, evidence: kept.evidence.id }
  }
  async function stage(state: string, ...steps: Step[]) {
    const common = { machine: 'INCIDENT_HANDLING', state, place, level, authors: [reporter] } as const
    if (level <= 2 && place === 't-power') {
      const id = await make([...steps, (of) => proposed(cast, by, of)])
      return stages.push([{ ...common, ids: id, ...doubtful }, handling])
    }
    stages.push([{ ...common, ids: await make(steps), fails: unproposed }, handling])
    if (['ARCHIVED', 'WITHDRAWN'].includes(state)) return
    const ids = await make([...steps, (id) => proposed(cast, by, id)])
    stages.push([{ ...common, ids, ...doubtful }, handling])
    if (state === 'CLOSED' || place !== 't-bureau') return
    const only = ['appendResponseLog ASSISTANCE']
    const helped = { and: 'support was sent', only, supportedBy: 't-national' }
    stages.push([{ ...common, ids: await make([...steps, supported]), ...helped }, handling])
  }
  const on = supportIn(cast)
  const supported: Step = async (id) => {
    await on.reverified(id)
    const request = stood(await on.ask(reporter, id)).id
    stood(await on.endorse(by.reviewer, request))
    stood(await on.dispatch('t.national', request))
  }
  const controlled: Step = (id) => through(control(cast, id, {}, officer))
  const recovered: Step = (id) => through(recover(cast, id, {}, officer))
  const closed: Step = (id) => through(close(cast, id, {}, reporter))
  const ids = { agency: cast.agency(place) }
  stages.push([{ machine: 'INCIDENT_HANDLING', state: null, place, level, authors: [], ids }, beginnings])
  await stage('RESPONDING')
  await stage('DAMAGE_CONTROLLED', controlled)
  await stage('RECOVERED', recovered)
  await stage('CLOSED', recovered, closed)
  if (level <= 2 && place === 't-power') return stages
  await stage('ARCHIVED', recovered, closed, (id) => filed(cast, by, id))
  await stage('WITHDRAWN', (id) => withdrawn(cast, by, id))
  return stages
}
