/** What the cast does in the tests: report, review, look. */
import type { Reply } from '../harness/world.ts'
import type { Cast } from './cast.ts'

/** Some minutes before (or after) the world's present moment. */
export const minutes = ({ world }: Cast, offset: number) =>
  new Date(world.now().getTime() + offset * 60_000).toISOString()

/** A lawful report of the bureau at level 2, with whatever a test wants otherwise. */
export function reportInput(cast: Cast, other: object = {}) {
  return {
    agency: cast.agency('t-bureau'),
    awareAt: minutes(cast, -20),
    incidentKind: 'MISUSE',
    description: 'What happened, in the words of the agency.',
    matchedCriteria: ['L2_CORE_TAMPER_SLIGHT'],
    affectedSystems: [cast.systems.core],
    crossImpact: { affectsOtherAgencies: false, affectsVitalFacilities: false },
    supportNeeded: false,
    ...other,
  }
}

/** Reports as the account and answers with the id; fails loudly when the report was refused. */
export async function reported(cast: Cast, other: object = {}, account = 't.contact'): Promise<string> {
  const reply = await cast.world.act(account, 'reportIncident', reportInput(cast, other), 'incident { id }')
  const id = reply.data?.reportIncident?.incident?.id
  if (!id) throw new Error(`The report was refused: ${JSON.stringify(reply.errors)}`)
  return id
}

export const review = (
  cast: Cast,
  account: string,
  incident: string,
  other: object = {},
  selection = 'incident { id version effectiveLevel verificationState }',
): Promise<Reply> =>
  cast.world.act(
    account,
    'reviewIncident',
    {
      incident,
      expectedVersion: 1,
      verdict: 'AGREE',
      levelOpinion: 2,
      crossImpact: { affectsOtherAgencies: false, affectsVitalFacilities: false },
      reason: 'It is so.',
      ...other,
    },
    selection,
  )

const VERIFIED = 'incident { id version effectiveLevel verificationState }'

export const reverify = (
  cast: Cast,
  account: string,
  incident: string,
  other: object = {},
  selection = VERIFIED,
) =>
  cast.world.act(
    account,
    'reverifyIncident',
    { incident, expectedVersion: 2, verdict: 'AGREE', levelOpinion: 2, reason: 'It is so.', ...other },
    selection,
  )

/** A change of level proposed to, or decided on, the case as it stands now. */
export const propose = async (cast: Cast, account: string, incident: string, level: number, other = {}) =>
  cast.world.act(
    account,
    'proposeLevelChange',
    { incident, expectedVersion: await versionOf(cast, incident), level, reason: 'It is graver.', ...other },
    VERIFIED,
  )

export const decide = async (
  cast: Cast,
  account: string,
  incident: string,
  verdict: 'APPLY' | 'REJECT',
  other: object = {},
) =>
  cast.world.act(
    account,
    'decideLevelChange',
    { incident, expectedVersion: await versionOf(cast, incident), verdict, reason: 'Weighed.', ...other },
    VERIFIED,
  )

export async function versionOf({ world }: Cast, id: string): Promise<number> {
  const { rows } = await world.owner.query('select version from incidents.incident where id = $1', [id])
  return rows[0].version
}

export const codes = (reply: Reply) => reply.errors.map((error) => error.extensions.code)

export async function incident(cast: Cast, account: string | null, id: string, selection: string) {
  const reply = await cast.world.ask(account, `query($id: ID!) { incident(id: $id) { ${selection} } }`, {
    id,
  })
  return { row: reply.data?.incident ?? null, reply }
}

/** A further role for somebody who has one already. */
export async function grantAlso(cast: Cast, account: string, role: string, code: string): Promise<void> {
  await cast.world.owner.query(
    `insert into published_agencies.role_grant (id, person_no, role, agency_no, mandate, granted_at, valid_from)
     select gen_random_uuid(), p.no, $2, a.no, '{}', '2020-01-01', '2020-01-01'
     from published_agencies.person p, published_agencies.agency a where p.subject = $1 and a.id = $3`,
    [account, role, cast.agency(code)],
  )
}

/** As if it had begun in an exercise that the city runs: what the database itself never lets happen (G-55). */
export async function belongsToExercise(cast: Cast, incident: string, isExercise = true): Promise<void> {
  await cast.world.owner.query('alter table incidents.incident disable trigger keep_apart')
  await cast.world.owner.query(
    'update incidents.incident set is_exercise = $2, exercise_by_id = case when $2 then $3::uuid end where id = $1',
    [incident, isExercise, cast.agency('t-city')],
  )
  await cast.world.owner.query('alter table incidents.incident enable trigger keep_apart')
}
