/** A small government of its own for the random walk: agencies, people, incidents and contacts, written by the owner. */
import type { Role } from '../../law/access/roles.ts'
import { openWorld, type World } from '../harness/world.ts'
import { DatedRights, type Grant, type Link, type Place, type Row } from './dated-rights.ts'

const gov = (code: string, listed = false): Place => ({ code, kind: 'GOVERNMENT', listed })
const other = (code: string): Place => ({ code, kind: 'SPECIFIC_NON_GOVERNMENT', listed: false })

export const places: readonly Place[] = [
  gov('walk-interior', true),
  gov('walk-economy', true),
  gov('walk-city', true),
  gov('walk-health', true),
  gov('walk-police'),
  gov('walk-station'),
  gov('walk-bureau'),
  gov('walk-parks'),
  gov('walk-office'),
  other('walk-power'),
  other('walk-gas'),
  { code: 'walk-army', kind: 'EXCEPTED_MILITARY', listed: false },
]

/** Who asks for roles, and where they work. */
export const walkers: Readonly<Record<string, string>> = {
  'walk.anna': 'walk-city',
  'walk.bo': 'walk-city',
  'walk.chen': 'walk-interior',
  'walk.dai': 'walk-economy',
  'walk.eve': 'walk-police',
  'walk.fang': 'walk-bureau',
  'walk.gao': 'walk-power',
}

export const cisoOf = (code: string) => `${code}.ciso`
const withCiso = [...new Set(Object.values(walkers))]

/** Everybody who is compared after a step; null is the public. */
export const lookers: readonly (string | null)[] = [
  ...Object.keys(walkers),
  cisoOf('walk-city'),
  'oics.national',
  null,
]

/** Roles that they have when the walk begins; everything else they have to ask for. */
const first: Readonly<Record<string, Role>> = {
  'walk.anna': 'SUPERVISING_OFFICER',
  'walk.bo': 'SECURITY_REVIEWER',
  'walk.chen': 'SECURITY_REVIEWER',
  'walk.dai': 'SECTOR_OFFICER',
  'walk.eve': 'SUPERVISING_OFFICER',
}

const SINCE = '2020-01-01T00:00:00Z'

export interface Walked {
  readonly world: World
  readonly rights: DatedRights
  readonly rows: readonly Row[]
  readonly agencyIds: ReadonlyMap<string, string>
}

const firstLinks = [
  ['walk-police', 'walk-interior'],
  ['walk-station', 'walk-police'],
  ['walk-bureau', 'walk-city'],
] as const

export async function openWalked(): Promise<Walked> {
  const world = await openWorld({ limits: { cost: 10_000_000, fields: 5_000, aliases: 100 } })
  const rights = new DatedRights(places)
  const agencyIds = new Map<string, string>()
  const from = Date.parse(SINCE)
  for (const [index, { code, kind, listed }] of places.entries()) {
    const { rows } = await world.owner.query(
      `insert into agencies.agency (code, name_zh, name_en, kind, non_gov_kind, classification, listed_authority_no, valid_from, source, verified)
       values ($1, $1, 'Walk ' || $1, $2, $3, 'OFFICE', $4, $5, 'test', true) returning id`,
      [
        code,
        kind,
        kind === 'SPECIFIC_NON_GOVERNMENT' ? 'STATE_ENTERPRISE' : null,
        listed ? 9_000 + index : null,
        SINCE,
      ],
    )
    agencyIds.set(code, rows[0].id)
  }
  for (const [subordinate, superior] of firstLinks) {
    const link: Link = { superior, subordinate, kind: 'SUPERIOR', from, to: null }
    rights.links.push(link)
    await world.owner.query(
      `insert into agencies.supervision_link (superior_no, subordinate_no, kind, valid_from, source, verified)
       select a.no, b.no, 'SUPERIOR', $3, 'test', true from agencies.agency a, agencies.agency b where a.code = $1 and b.code = $2`,
      [superior, subordinate, SINCE],
    )
  }
  const people = [...Object.entries(walkers), ...withCiso.map((code) => [cisoOf(code), code] as const)]
  for (const [account, code] of people)
    await world.owner.query(
      `insert into agencies.person (subject, kind, post, agency_id) select $1, 'PERSON', 'post', id from agencies.agency where code = $2`,
      [account, code],
    )
  for (const code of withCiso) rights.grants.push(await grantBefore(world, cisoOf(code), code, 'CISO'))
  for (const [account, role] of Object.entries(first))
    rights.grants.push(await grantBefore(world, account, walkers[account] as string, role))
  // Theirs was granted with the demonstration.
  rights.grants.push({
    id: 'of the demonstration',
    account: 'oics.national',
    role: 'NATIONAL_OFFICER',
    at: 'oics',
    mandate: [],
    delegatedFrom: null,
    state: 'ACTIVE',
    from,
    to: null,
  })
  return { world, rights, agencyIds, rows: [...(await addIncidents(world)), ...(await addContacts(world))] }
}

async function grantBefore({ owner }: World, account: string, at: string, role: Role): Promise<Grant> {
  const { rows } = await owner.query(
    `insert into agencies.role_grant (person_no, role, agency_id, reason, state, evidence, requested_at, activated_at, valid_from)
     select p.no, $3, p.agency_id, 'test', 'ACTIVE', 'BOOTSTRAP', $2, $2, $2 from agencies.person p where p.subject = $1 returning id`,
    [account, SINCE, role],
  )
  return {
    id: rows[0].id,
    account,
    role,
    at,
    mandate: [],
    delegatedFrom: null,
    state: 'ACTIVE',
    from: Date.parse(SINCE),
    to: null,
  }
}

async function addIncidents({ owner }: World): Promise<readonly Row[]> {
  const { rows } = await owner.query(
    `insert into incidents.incident (reference, agency_id, is_government, is_exercise, exercise_by_id, reported_level, effective_level, level_known, was_major,
       verification_state, handling_state, aware_at, recorded_at, reported_at, reported_by_role, incident_kind, description, business_impact,
       affects_other_agencies, affects_vital_facilities, capacity_assessment, support_needed, occurred_at)
     select a.code || x.suffix, a.id, a.kind = 'GOVERNMENT', x.exercise, case when x.exercise then a.id end, x.level, x.level, true, x.level >= 3, 'REPORTED', 'RESPONDING',
       $1, $1, $1, 'SECURITY_CONTACT', 'OTHER', 'd', 'i', false, false, 'c', false, $1
     from agencies.agency a, (values ('-1', 1, false), ('-4', 4, false), ('-x', 3, true)) x(suffix, level, exercise)
     where a.code like 'walk-%' and a.kind not like 'EXCEPTED%' returning id, reference, was_major, is_exercise`,
    [SINCE],
  )
  return rows.map(({ id, reference, was_major: major, is_exercise: exercise }) => {
    return { type: 'Incident', id, agency: String(reference).slice(0, -2), major, exercise }
  })
}

async function addContacts({ owner }: World): Promise<readonly Row[]> {
  const { rows } = await owner.query(
    `insert into agencies.contact_registration (agency_id, role, post, duty_phone, duty_email, created_at)
     select a.id, 'SECURITY_CONTACT', a.code, '1', 'x@x.invalid', $1 from agencies.agency a where a.code like 'walk-%'
     returning id, post as agency`,
    [SINCE],
  )
  return rows.map(({ id, agency }) => ({
    type: 'ContactRegistration',
    id,
    agency,
    major: false,
    exercise: false,
  }))
}
