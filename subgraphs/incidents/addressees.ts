/** Whom a matter of a case is told to: holders of a role, at the agency itself or at bodies that stand over it. */
import type pg from 'pg'
import { relationNumbers, sectorMatters } from '../../law/access/relations.ts'
import type { Role } from '../../law/access/roles.ts'
import { type Answering, contextOf } from '../answer.ts'
import type { Context } from '../context.ts'
import { SensitiveReads } from '../sensitive-reads.ts'
import { Viewer } from '../viewer.ts'

export interface Addressee {
  readonly role: Role
  readonly agencyId: string
  readonly agencyNo: number
  readonly excepted: boolean
}

const sectors = [relationNumbers.SECTOR_SOLE, relationNumbers.SECTOR_JOINT].map(
  (mode) => mode + sectorMatters.indexOf('INCIDENT'),
)

/** Over the agency, by the relations that the agencies subgraph publishes. */
const above: Readonly<Partial<Record<Role, readonly number[]>>> = {
  SECURITY_REVIEWER: [relationNumbers.REVIEWS],
  SUPERVISING_OFFICER: [relationNumbers.SUPERVISES_DIRECTLY],
  SECTOR_OFFICER: sectors,
}

/** Over all agencies alike, wherever they are held. */
const central: ReadonlySet<Role> = new Set([
  'NATIONAL_OFFICER',
  'TECHNICAL_CENTRE',
  'NSC_OFFICER',
  'COUNCIL_CONVENER',
])

const inForce = (t: string) =>
  `${t}.valid_from <= (select access.now()) and (${t}.valid_to is null or ${t}.valid_to > (select access.now()))`

function bodiesSql(role: Role): string {
  if (central.has(role))
    return `select g.agency_no from published_agencies.role_grant g where g.role = $2 and ${inForce('g')}`
  const relations = above[role]
  if (!relations)
    return "select own.no from published_agencies.agency own where own.id = $1 and $2 <> all('{}')"
  return `select (r.key & 4294967295)::int from published_agencies.reach r
    where r.target_id = $1 and r.key >> 32 = any('{${relations}}') and $2 <> all('{}') and ${inForce('r')}`
}

/** Each once; whether anybody holds the role there just now does not matter: who comes later finds the task. */
export async function addresseesOf(
  client: pg.ClientBase,
  agencyId: string,
  roles: readonly Role[],
): Promise<readonly Addressee[]> {
  const found: Addressee[] = []
  for (const role of new Set(roles)) {
    const { rows } = await client.query(
      `select a.id as "agencyId", a.no as "agencyNo", a.is_excepted as excepted from published_agencies.agency a
       where a.no in (${bodiesSql(role)}) and ${inForce('a')} order by a.no`,
      [agencyId, role],
    )
    found.push(...rows.map((row) => ({ role, ...row })))
  }
  return found
}

/** Reading as whoever holds the role there, and holds nothing else: what he may not know, nobody tells him. */
export function readingAs(part: Answering, addressee: Addressee, now: Date, requestId: string): Context {
  const { role, agencyId, agencyNo, excepted } = addressee
  const holding = {
    grantId: agencyId,
    role,
    agencyNo,
    agencyId,
    excepted,
    vendorNo: null,
    groupNo: null,
    personNo: 0,
    mandate: [],
    since: now.toISOString(),
  }
  const viewer = new Viewer(null, 'machine', {
    personNo: 0,
    personId: agencyId,
    holdings: [holding],
    reach: 0,
  })
  return contextOf(
    part,
    { document: undefined as never, headers: { requestId } },
    viewer,
    now,
    new SensitiveReads(null),
  )
}
