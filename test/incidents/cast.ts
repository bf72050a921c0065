/** Agencies, people and contracts of the incident tests, beside whatever the template holds, and what they do. */
import { randomUUID } from 'node:crypto'
import { key, sectorKey } from '../../law/access/relations.ts'
import { openWorld, type World } from '../harness/world.ts'

export const START = new Date('2026-11-20T02:00:00.000Z')
const SINCE = '2020-01-01T00:00:00Z'

const agencies = [
  { code: 't-city', kind: 'GOVERNMENT', listed: true },
  { code: 't-bureau', kind: 'GOVERNMENT', under: 't-city' },
  { code: 't-parks', kind: 'GOVERNMENT', under: 't-city' },
  { code: 't-ministry', kind: 'GOVERNMENT', listed: true },
  { code: 't-police', kind: 'GOVERNMENT', under: 't-ministry' },
  { code: 't-economy', kind: 'GOVERNMENT', listed: true },
  { code: 't-health', kind: 'GOVERNMENT', listed: true },
  { code: 't-power', kind: 'SPECIFIC_NON_GOVERNMENT', sole: 't-economy' },
  { code: 't-gas', kind: 'SPECIFIC_NON_GOVERNMENT', joint: ['t-economy', 't-health'] },
  { code: 't-army', kind: 'EXCEPTED_MILITARY' },
  { code: 't-national', kind: 'GOVERNMENT' },
] as const

export const people: readonly (readonly [account: string, role: string, agency: string])[] = [
  ['t.contact', 'SECURITY_CONTACT', 't-bureau'],
  ['t.officer', 'DEDICATED_OFFICER', 't-bureau'],
  ['t.ciso', 'CISO', 't-bureau'],
  ['t.staff', 'AGENCY_STAFF', 't-bureau'],
  ['t.contracts', 'CONTRACT_OFFICER', 't-bureau'],
  ['t.city-contact', 'SECURITY_CONTACT', 't-city'],
  ['t.reviewer', 'SECURITY_REVIEWER', 't-city'],
  ['t.supervisor', 'SUPERVISING_OFFICER', 't-city'],
  ['t.parks', 'CISO', 't-parks'],
  ['t.police', 'SECURITY_CONTACT', 't-police'],
  ['t.police-reviewer', 'SECURITY_REVIEWER', 't-ministry'],
  ['t.power', 'SECURITY_CONTACT', 't-power'],
  ['t.power-ciso', 'CISO', 't-power'],
  ['t.sector', 'SECTOR_OFFICER', 't-economy'],
  ['t.sector-two', 'SECTOR_OFFICER', 't-economy'],
  ['t.health', 'SECTOR_OFFICER', 't-health'],
  ['t.gas', 'SECURITY_CONTACT', 't-gas'],
  ['t.army', 'SECURITY_CONTACT', 't-army'],
  ['t.national', 'NATIONAL_OFFICER', 't-national'],
  ['t.technical', 'TECHNICAL_CENTRE', 't-national'],
  ['t.nsc', 'NSC_OFFICER', 't-national'],
  ['t.convener', 'COUNCIL_CONVENER', 't-national'],
  ['t.analyst', 'OVERSIGHT_ANALYST', 't-national'],
  ['t.planner', 'EXERCISE_PLANNER', 't-city'],
  ['t.vendor-a', 'VENDOR_USER', 'vendor-a'],
  ['t.vendor-b', 'VENDOR_USER', 'vendor-b'],
  ['t.sub', 'SUBVENDOR_USER', 'vendor-b'],
  ['t.power-officer', 'DEDICATED_OFFICER', 't-power'],
  ['t.city-officer', 'DEDICATED_OFFICER', 't-city'],
  ['t.city-ciso', 'CISO', 't-city'],
  ['t.auditor', 'INTERNAL_AUDITOR', 't-bureau'],
  ['t.commission', 'AUDITOR', 't-national'],
  ['t.team', 'HANDLING_TEAM_MEMBER', 't-city'],
  ['t.national2', 'NATIONAL_OFFICER', 't-national'],
  ['t.reviewer2', 'SECURITY_REVIEWER', 't-city'],
  ['t.bureau-reviewer', 'SECURITY_REVIEWER', 't-bureau'],
  ['t.lead', 'RESPONSE_GROUP_LEAD', 't-health'],
  ['t.other-lead', 'RESPONSE_GROUP_LEAD', 't-economy'],
  ['t.police-member', 'LAW_ENFORCEMENT_MEMBER', 't-police'],
  ['t.task-force', 'TASK_FORCE_MEMBER', 't-ministry'],
  ['t.army-member', 'TASK_FORCE_MEMBER', 't-army'],
  ['t.spare-member', 'TASK_FORCE_MEMBER', 't-ministry'],
  ['t.controller', 'EXERCISE_CONTROLLER', 't-city'],
  ['t.other-controller', 'EXERCISE_CONTROLLER', 't-ministry'],
  ['t.liaison', 'DISASTER_AUTHORITY', 't-economy'],
  ['t.relief', 'DISASTER_AUTHORITY', 't-economy'],
  ['t.health-liaison', 'DISASTER_AUTHORITY', 't-health'],
]

/** Response groups, and who leads them. */
const groups = [
  { code: 'g-health', no: 900_201, lead: 't.lead' },
  { code: 'g-energy', no: 900_202, lead: 't.other-lead' },
  { code: 'g-former', no: 900_203, until: '2021-01-01T00:00:00Z' },
] as const

export interface Cast {
  readonly world: World
  readonly agency: (code: string) => string
  readonly group: (code: (typeof groups)[number]['code']) => string
  readonly systems: { readonly core: string; readonly other: string; readonly critical: string }
  readonly contracts: { readonly open: string; readonly secret: string; readonly ofParks: string }
}

const VENDORS = {
  'vendor-a': { no: 900_001, id: randomUUID() },
  'vendor-b': { no: 900_002, id: randomUUID() },
}

/** Who relates to an agency, as the agencies subgraph would publish it (law/access/relations.ts). */
function keysOn(of: (typeof agencies)[number], no: (code: string) => number): readonly number[] {
  if (of.kind === 'EXCEPTED_MILITARY') return []
  const own = [key('OWN', no(of.code)), key('BELOW', no(of.code))]
  if ('under' in of) {
    const above = no(of.under)
    const relations = ['BELOW', 'SUPERVISES', 'SUPERVISES_DIRECTLY', 'REVIEWS'] as const
    return [...own, ...relations.map((relation) => key(relation, above))]
  }
  const mode = 'sole' in of ? 'SOLE' : 'JOINT'
  const authorities = 'sole' in of ? [of.sole] : 'joint' in of ? of.joint : null
  if (!authorities) return [...own, key('REVIEWS', no(of.code)), key('NO_SUPERIOR', 0)]
  return [
    ...own,
    ...authorities.flatMap((code) =>
      (['ANY', 'INCIDENT', 'ANNOUNCEMENT'] as const).map((matter) => sectorKey(mode, matter, no(code))),
    ),
  ]
}

async function addAgencies({ owner }: World) {
  const ids = new Map(
    agencies.map(({ code }, index) => [code as string, { id: randomUUID(), no: 900_000 + index }]),
  )
  for (const each of agencies) {
    const { id, no } = ids.get(each.code) as { id: string; no: number }
    await owner.query(
      `insert into published_agencies.agency (no, id, kind, is_excepted, is_listed_authority, is_national_authority, valid_from)
       values ($1, $2, $3, $4, $5, false, $6)`,
      [no, id, each.kind, each.kind === 'EXCEPTED_MILITARY', 'listed' in each, SINCE],
    )
    for (const found of keysOn(each, (code) => ids.get(code)?.no ?? 0))
      await owner.query(
        'insert into published_agencies.reach (target_id, key, depth, valid_from) values ($1, $2, 0, $3)',
        [id, found, SINCE],
      )
  }
  return ids
}

/** Standing as the agencies subgraph publishes it: how somebody came by a role is no matter of these tests. */
async function addPeople({ owner }: World, ids: ReadonlyMap<string, { id: string; no: number }>) {
  for (const [index, [account, role, at]] of people.entries()) {
    const vendor = at in VENDORS ? VENDORS[at as keyof typeof VENDORS] : null
    const agency = ids.get(at) ?? null
    const personNo = 900_100 + index
    await owner.query(
      `insert into published_agencies.person (no, id, subject, kind, agency_id, vendor_id)
       values ($1, gen_random_uuid(), $2, 'PERSON', $3, $4)`,
      [personNo, account, agency?.id ?? null, vendor?.id ?? null],
    )
    await owner.query(
      `insert into published_agencies.role_grant (id, person_no, role, agency_no, vendor_id, mandate, granted_at, valid_from)
       values (gen_random_uuid(), $1, $2, $3, $4, $5, $6, $6)`,
      [
        personNo,
        role,
        agency?.no ?? null,
        vendor?.id ?? null,
        role === 'OVERSIGHT_ANALYST' ? [ids.get('t-city')?.no] : [],
        SINCE,
      ],
    )
  }
}

async function addGroups({ owner }: World) {
  const ids = new Map<string, string>()
  for (const group of groups) {
    const id = randomUUID()
    ids.set(group.code, id)
    await owner.query(
      'insert into published_agencies.response_group (no, id, valid_from, valid_to) values ($1, $2, $3, $4)',
      [group.no, id, SINCE, 'until' in group ? group.until : null],
    )
    if ('lead' in group)
      await owner.query(
        `update published_agencies.role_grant g set group_no = $2 from published_agencies.person p
         where p.no = g.person_no and p.subject = $1`,
        [group.lead, group.no],
      )
  }
  return ids
}

async function addSystems({ owner }: World, agencyId: string) {
  const systems = { core: randomUUID(), other: randomUUID(), critical: randomUUID() }
  await owner.query(
    `insert into published_agencies.system (id, agency_id, is_core, is_critical_infrastructure, protection_level, max_tolerable_downtime_hours)
     values ($1, $4, true, false, 'HIGH', 4), ($2, $4, false, false, 'LOW', null), ($3, $4, true, true, 'HIGH', 2)`,
    [systems.core, systems.other, systems.critical, agencyId],
  )
  return systems
}

async function addContracts({ owner }: World, bureau: string, parks: string) {
  const contracts = { open: randomUUID(), secret: randomUUID(), ofParks: randomUUID() }
  for (const { no, id } of Object.values(VENDORS))
    await owner.query('insert into published_vendors.vendor (no, id) values ($1, $2)', [no, id])
  const of = [
    [contracts.open, bureau, false],
    [contracts.secret, bureau, true],
    [contracts.ofParks, parks, false],
  ] as const
  for (const [id, agencyId, secret] of of) {
    const { no, id: vendorId } = VENDORS['vendor-a']
    await owner.query(
      `insert into published_vendors.contract (id, agency_id, vendor_id, is_classified, state) values ($1, $2, $3, $4, 'ACTIVE')`,
      [id, agencyId, vendorId, secret],
    )
    await owner.query(
      `insert into published_vendors.party (contract_id, agency_id, key, valid_from) values ($1, $2, 10::bigint << 32 | $3, $4)`,
      [id, agencyId, no, SINCE],
    )
  }
  return contracts
}

export async function openCast(opening = openWorld({ now: START })): Promise<Cast> {
  const world = await opening
  const ids = await addAgencies(world)
  await addPeople(world, ids)
  const groupIds = await addGroups(world)
  const agency = (code: string) => {
    const found = ids.get(code)
    if (!found) throw new Error(`The cast has no agency ${code}`)
    return found.id
  }
  return {
    world,
    agency,
    group: (code) => groupIds.get(code) as string,
    systems: await addSystems(world, agency('t-bureau')),
    contracts: await addContracts(world, agency('t-bureau'), agency('t-parks')),
  }
}
