/** What the cast does after an incident: control it, write, sign, submit and judge the report. */
import { openInvestigation } from '../../subgraphs/incidents/aftermath/reads.ts'
import type { Reply } from '../harness/world.ts'
import { reported } from './acts.ts'
import type { Cast } from './cast.ts'

/** A report with all that the article asks for. */
export const contents = {
  impactScope: 'One web server.',
  damageAssessment: 'Two pages were altered.',
  recoveryCourse: 'Rebuilt from the image of October.',
  handlingCourse: 'Isolated within the hour.',
  rootCause: 'A plug-in nobody maintained.',
  causeCategory: 'UNPATCHED_FLAW',
  measures: [
    {
      dimension: 'TECHNICAL',
      description: 'Plug-ins are scanned every week.',
      plannedCompletion: '2026-12-31',
      effectTracking: 'The scans of the half-year.',
    },
  ],
}

export const texts = { ...contents, rootCause: undefined, causeCategory: undefined }

/** Who does what at an agency; the accepting body's account judges. */
export interface Hands {
  readonly agency: string
  readonly reporter: string
  readonly officer: string
  readonly ciso: string
  readonly judge: string
}
export const bureau: Hands = {
  agency: 't-bureau',
  reporter: 't.contact',
  officer: 't.officer',
  ciso: 't.ciso',
  judge: 't.supervisor',
}
export const power: Hands = {
  agency: 't-power',
  reporter: 't.power',
  officer: 't.power-officer',
  ciso: 't.power-ciso',
  judge: 't.sector',
}
export const city: Hands = {
  agency: 't-city',
  reporter: 't.city-contact',
  officer: 't.city-officer',
  ciso: 't.city-ciso',
  judge: 't.national',
}

export interface Due {
  readonly incident: string
  readonly report: string
}

/** A case whose damage is under control: its report is due. */
export async function dueReport(cast: Cast, hands = bureau, other: object = {}): Promise<Due> {
  const facts =
    hands === bureau ? other : { agency: cast.agency(hands.agency), affectedSystems: [], ...other }
  const incident = await reported(cast, facts, hands.reporter)
  const { owner } = cast.world
  await owner.query(`update incidents.incident set handling_state = 'DAMAGE_CONTROLLED' where id = $1`, [
    incident,
  ])
  const now = cast.world.now()
  await openInvestigation(owner, { incidentId: incident, damageControlledAt: now, now })
  const { rows } = await owner.query('select id from incidents.investigation_report where incident_id = $1', [
    incident,
  ])
  return { incident, report: rows[0].id }
}

export const close = ({ world }: Cast, { incident }: Due) =>
  world.owner.query(`update incidents.incident set handling_state = 'CLOSED' where id = $1`, [incident])

export async function versionOf({ world }: Cast, { report }: Due): Promise<number> {
  const found = await world.owner.query('select version from incidents.investigation_report where id = $1', [
    report,
  ])
  return found.rows[0].version
}

/** One act on the report, with the version as it is unless the test says another. */
export async function act(
  cast: Cast,
  account: string | null,
  mutation: string,
  due: Due,
  other: object = {},
  selection = 'investigationReport { state version }',
): Promise<Reply> {
  const input = { report: due.report, expectedVersion: await versionOf(cast, due), ...other }
  return cast.world.act(account, `${mutation}`, input, selection)
}

async function done(reply: Promise<Reply>): Promise<void> {
  const { errors } = await reply
  if (errors.length > 0) throw new Error(`Refused: ${JSON.stringify(errors)}`)
}

export const write = (cast: Cast, due: Due, hands = bureau, other: object = {}) =>
  done(act(cast, hands.officer, 'upsertInvestigationReport', due, { ...contents, ...other }))
export const sign = (cast: Cast, due: Due, hands = bureau) =>
  done(act(cast, hands.ciso, 'signInvestigationReport', due))
export const submit = (cast: Cast, due: Due, hands = bureau) =>
  done(act(cast, hands.officer, 'submitInvestigationReport', due))

/** A report that waits for the accepting body. */
export async function submitted(
  cast: Cast,
  hands = bureau,
  { incident = {}, content = {} }: { incident?: object; content?: object } = {},
): Promise<Due> {
  const due = await dueReport(cast, hands, incident)
  await write(cast, due, hands, content)
  await sign(cast, due, hands)
  await submit(cast, due, hands)
  return due
}

/** An accepted report with an open measure. */
export async function accepted(cast: Cast, hands = bureau, how: Parameters<typeof submitted>[2] = {}) {
  const due = await submitted(cast, hands, how)
  await close(cast, due)
  await done(act(cast, hands.judge, 'acceptInvestigationReport', due))
  return due
}

export async function seen(cast: Cast, account: string | null, { report }: Due, selection: string) {
  const reply = await cast.world.ask(
    account,
    `query($id: ID!) { investigationReport(id: $id) { ${selection} } }`,
    { id: report },
  )
  return { row: reply.data?.investigationReport ?? null, reply }
}
