/** What is done about national security in the tests, each act by whoever has read the rows as they stand. */
import type { Reply } from '../harness/world.ts'
import { incident, minutes, reported } from './acts.ts'
import type { Cast } from './cast.ts'
import { grave } from './support-acts.ts'

export const indicators = [
  'indicatorOrganisedSource',
  'indicatorImportantVictim',
  'indicatorWidespread',
  'indicatorClassifiedLoss',
  'indicatorLivelihoodImpact',
] as const
const allNo = Object.fromEntries(indicators.map((indicator) => [indicator, false]))

export const purpose = { purpose: 'to handle the case' }

interface Stood {
  readonly id: string
  readonly state: string
  readonly version: number
}

/** What an act left of its row; fails loudly when it was refused. */
export function left(answer: Reply): Stood {
  const [payload] = Object.values(answer.data ?? {}) as Record<string, Stood>[]
  const row = payload && Object.values(payload).find((value) => typeof value === 'object' && value !== null)
  if (!row) throw new Error(`The act was refused: ${JSON.stringify(answer.errors)}`)
  return row
}

export function nationalIn(cast: Cast) {
  const { world } = cast

  async function people(...accounts: readonly string[]): Promise<readonly string[]> {
    const { rows } = await world.owner.query(
      'select id from published_agencies.person where subject = any($1)',
      [accounts],
    )
    return rows.map(({ id }) => id)
  }

  const assess = (account: string, of: string, other: object = {}) =>
    world.act(
      account,
      'assessNationalSecurity',
      {
        incident: of,
        ...allNo,
        indicatorOrganisedSource: true,
        nationalSecurityRelated: true,
        preliminaryAt: minutes(cast, -10),
        ...other,
      },
      'nationalSecurityAssessment { id }',
      purpose,
    )

  async function establish(account: string, of: string, other: object = {}) {
    const members = await people('t.police-member', 't.task-force', 't.army-member')
    return world.act(
      account,
      'establishTaskForce',
      {
        incident: of,
        ground: 'SERIOUS_ACCIDENT',
        reason: 'Traces must be followed.',
        leadBody: cast.agency('t-ministry'),
        members,
        ...other,
      },
      'taskForce { id state version }',
    )
  }

  /** An act on a task force by somebody who has read it as it stands. */
  async function onTaskForce(account: string, mutation: string, id: string, input: object) {
    const { rows } = await world.owner.query('select version from incidents.task_force where id = $1', [id])
    const selection =
      mutation === 'issueImprovementNotice' ? 'improvementNotice { id }' : 'taskForce { id state version }'
    return world.act(
      account,
      mutation,
      {
        taskForce: id,
        ...(mutation !== 'issueImprovementNotice' && { expectedVersion: rows[0].version }),
        ...input,
      },
      selection,
    )
  }
  const acknowledge = (account: string, id: string, other: object = {}) =>
    onTaskForce(account, 'acknowledgeTaskForce', id, { answer: 'ACKNOWLEDGE', ...other })
  const finding = (account: string, id: string, other: object = {}) =>
    onTaskForce(account, 'recordTaskForceFinding', id, {
      kind: 'ANALYSIS',
      text: 'They came by the mail.',
      at: minutes(cast, 0),
      ...other,
    })
  const report = (account: string, id: string, other: object = {}) =>
    onTaskForce(account, 'recordTaskForceReport', id, { report: 'Handled so.', ...other })
  const dissolve = (account: string, id: string, other: object = {}) =>
    onTaskForce(account, 'dissolveTaskForce', id, other)
  /** As it ends in order: with its report. */
  async function reportAndDissolve(account: string, id: string) {
    left(await report(account, id))
    return dissolve(account, id)
  }
  const notify = (account: string, id: string, other: object = {}) =>
    onTaskForce(account, 'issueImprovementNotice', id, { text: 'Improve the mail.', ...other })

  const decideMeeting = (account: string, of: string, verdict = 'YES', other: object = {}) =>
    world.act(
      account,
      'decideDefenceMeeting',
      { incident: of, verdict, reason: 'Weighed.', ...other },
      'defenceMeeting { id state version }',
    )
  const convene = (account: string, of: string, other: object = {}) =>
    world.act(
      account,
      'conveneDefenceMeeting',
      {
        incident: of,
        invitation: 'To the room at four.',
        invitees: [cast.agency('t-city')],
        heldAt: minutes(cast, 0),
        ...other,
      },
      'defenceMeeting { id state version }',
    )

  const major = (other: object = {}) => reported(cast, { ...grave, ...other })

  /** A task force that stands on a case of level 3. */
  async function standing() {
    const of = await major()
    const { id } = left(await establish('t.national', of))
    left(await acknowledge('t.nsc', id))
    return { of, id }
  }

  const clocks = async (account: string, of: string) => {
    const { row } = await incident(cast, account, of, 'clocks { kind state dueAt stoppedAt }')
    return (row?.clocks ?? []).filter(({ kind }: { kind: string }) =>
      ['TASKFORCE', 'DEFENCE_MEETING'].includes(kind),
    )
  }

  const under = async (account: string | null, of: string, field: string, selection: string) => {
    const { row } = await incident(cast, account, of, `${field} { nodes { ${selection} } }`)
    return row?.[field]?.nodes ?? null
  }

  return {
    people,
    assess,
    establish,
    acknowledge,
    finding,
    report,
    dissolve,
    reportAndDissolve,
    notify,
    decideMeeting,
    convene,
    major,
    standing,
    clocks,
    under,
  }
}
