/** A whole case, step by step, as the right accounts take it; before each step the wrong ones are refused. */
import { expect } from 'vitest'
import type { Reply } from '../harness/world.ts'
import { codes, incident, minutes, reportInput } from './acts.ts'
import type { Cast } from './cast.ts'
import { closingInput, controlInput, handle, recoveryInput, reviewOfResponse } from './handling-acts.ts'
import { act, contents, versionOf } from './report-acts.ts'
import { supportIn } from './support-acts.ts'

type Codes = Readonly<Record<string, string>>

/** The accounts of one kind of agency, and who else is refused what: a superior, somebody unrelated, a wrong role. */
export interface Roles {
  readonly agency: string
  readonly observer: string
  readonly contact: string
  readonly officer: string
  readonly ciso: string
  readonly reviewer: string
  readonly judge: string
  /** Nobody where no handling team stands above the agency. */
  readonly team: string | null
  readonly refused: Readonly<Record<string, Codes>>
}

export const everybody = (of: Roles): readonly string[] =>
  [
    of.contact,
    of.officer,
    of.ciso,
    of.reviewer,
    of.judge,
    of.team,
    't.national',
    't.technical',
    't.nsc',
  ].filter((account) => account !== null)

const PURPOSE = { purpose: 'inquiry' }
const HOUR = 3_600_000

export function lifeIn(cast: Cast, of: Roles) {
  const { world } = cast
  const on = supportIn(cast)
  let id = ''
  let request = ''

  /** First the wrong accounts, then the right one. */
  async function step(name: string, by: string, doing: (account: string) => Promise<Reply>) {
    const refused = of.refused[name]
    if (!refused) throw new Error(`Nobody is refused ${name}`)
    for (const [account, code] of Object.entries(refused))
      expect([name, account, codes(await doing(account))]).toEqual([name, account, [code]])
    const reply = await doing(by)
    expect([name, by, codes(reply)]).toEqual([name, by, []])
    return Object.values(reply.data)[0] as any
  }

  const after = (hours: number) => world.advance(hours * HOUR)
  const onCase = (mutation: string, input: () => object) => (account: string) =>
    handle(cast, account, mutation, id, input())
  const dueReport = async () => {
    const { rows } = await world.owner.query(
      'select id from incidents.investigation_report where incident_id = $1',
      [id],
    )
    return { incident: id, report: rows[0].id as string }
  }
  const onReport =
    (mutation: string, input: object = {}) =>
    async (account: string) =>
      act(cast, account, mutation, await dueReport(), input)

  return {
    step,
    after,
    onCase,
    incident: () => id,

    /** Somebody notices, the agency reports twenty minutes later and asks for support. */
    async reported(criterion: string, other: object = {}) {
      const observed = await step('raiseObservation', of.observer, (account) =>
        world.act(
          account,
          'raiseObservation',
          { agency: cast.agency(of.agency), text: 'Something is wrong.', observedAt: minutes(cast, -5) },
          'observation { id }',
        ),
      )
      const awareAt = minutes(cast, 0)
      after(1 / 3)
      const told = {
        agency: cast.agency(of.agency),
        awareAt,
        observation: observed.observation.id,
        matchedCriteria: [criterion],
        affectedSystems: [],
        supportNeeded: true,
        ...other,
      }
      const reported = await step('reportIncident', of.contact, (account) =>
        world.act(account, 'reportIncident', reportInput(cast, told), 'incident { id }'),
      )
      id = reported.incident.id
      const { rows } = await world.owner.query(
        'select id from incidents.support_request where incident_id = $1',
        [id],
      )
      request = rows[0].id
    },

    endorsed: () => step('endorseSupport', of.reviewer, (account) => on.endorse(account, request)),

    reviewed: (levelOpinion: number, verdict = 'AGREE') =>
      step(
        'reviewIncident',
        of.reviewer,
        onCase('reviewIncident', () => ({
          verdict,
          levelOpinion,
          crossImpact: { affectsOtherAgencies: false, affectsVitalFacilities: false },
          reason: 'It is so.',
        })),
      ),

    reverified: (levelOpinion: number, other: object = {}) =>
      step(
        'reverifyIncident',
        't.national',
        onCase('reverifyIncident', () => ({ verdict: 'AGREE', levelOpinion, reason: 'It is so.', ...other })),
      ),

    requestState: async () => (await on.read(of.contact, request, 'state'))?.state,

    /** Sent, answered and settled, half an hour each. */
    async supported() {
      await step('dispatchSupport', 't.national', (account) => on.dispatch(account, request))
      after(0.5)
      await step('replySupport', 't.technical', (account) => on.reply(account, request))
      await step('settleSupport', of.contact, (account) => on.settle(account, request))
    },

    async recorded() {
      await step('appendResponseLog', of.officer, (account) =>
        world.act(
          account,
          'appendResponseLog',
          { incident: id, kind: 'HANDLING', at: minutes(cast, 0), text: 'The account was locked.' },
          'entry { id }',
        ),
      )
      await step('registerEvidence', of.officer, (account) =>
        world.act(
          account,
          'registerEvidence',
          {
            incident: id,
            kind: 'DISK_IMAGE',
            description: 'Image of the disk.',
            sha256: 'ab'.repeat(32),
            custodianPost: 'head of the machine room',
            storageRef: 'safe 3',
            collectedAt: minutes(cast, 0),
          },
          'evidence { id }',
          PURPOSE,
        ),
      )
    },

    controlled: (other: object = {}) =>
      step(
        'declareDamageControlled',
        of.officer,
        onCase('declareDamageControlled', () => controlInput(cast, other)),
      ),

    recovered: () =>
      step(
        'declareRecovered',
        of.officer,
        onCase('declareRecovered', () => recoveryInput(cast)),
      ),

    async learned() {
      await step('upsertInvestigationReport', of.officer, onReport('upsertInvestigationReport', contents))
      await step('signInvestigationReport', of.ciso, onReport('signInvestigationReport'))
      await step('submitInvestigationReport', of.officer, onReport('submitInvestigationReport'))
    },

    closed: () =>
      step(
        'closeIncident',
        of.contact,
        onCase('closeIncident', () => closingInput(cast)),
      ),

    /** The report is judged and, where there is a handling team, the response reviewed: then the case is filed. */
    async filed() {
      if (of.team)
        await step(
          'recordResponseReview',
          of.team,
          onCase('recordResponseReview', () => reviewOfResponse),
        )
      await step('acceptInvestigationReport', of.judge, onReport('acceptInvestigationReport'))
    },

    reportVersion: async () => versionOf(cast, await dueReport()),

    /** Kinds of clocks that the account has to stop, within a year or long since. */
    async owes(account: string): Promise<readonly string[]> {
      const fields = 'nodes { incident { id } clock { kind } }'
      const { data, errors } = await world.ask(
        account,
        `{ dueSoon(first: 100, withinHours: 8000) { ${fields} } overdue(first: 100) { ${fields} } }`,
      )
      expect(errors).toEqual([])
      return [...data.dueSoon.nodes, ...data.overdue.nodes]
        .filter((duty) => duty.incident.id === id)
        .map((duty) => duty.clock.kind as string)
        .sort()
    },

    async shown(selection: string, account = of.contact) {
      return (await incident(cast, account, id, selection)).row
    },

    /** Each clock as its kind, its state with the minutes late and the cause, and the length that it came to. */
    async clocks(): Promise<readonly string[]> {
      const { row } = await incident(
        cast,
        of.contact,
        id,
        'clocks { kind state minutesLate breachCause startedAt dueAt }',
      )
      return row.clocks.map((clock: any) => {
        const length = (Date.parse(clock.dueAt) - Date.parse(clock.startedAt)) / HOUR
        const told = length < 1 ? `${length * 60} min` : length > 72 ? clock.dueAt : `${length} h`
        const late = clock.state === 'BREACHED' ? ` by ${clock.minutesLate} min, ${clock.breachCause}` : ''
        return `${clock.kind} ${told}: ${clock.state}${late}`
      })
    },
  }
}

export type Life = ReturnType<typeof lifeIn>
