/** Who walks through the lifecycles: somebody of every role there is, and how each is related to the agencies of the cases. */
import type { Role } from '../../../law/access/roles.ts'
import type { Held, Walker } from '../../walk/cells.ts'
import type { Cast } from '../cast.ts'
import { people } from '../cast.ts'
import type { Stage } from './cells.ts'

/** The agency of a case: below a superior, its own superior, under one sector authority, under two. */
export type Place = 't-bureau' | 't-city' | 't-power' | 't-gas'

const added: readonly (readonly [account: string, role: Role, at: string])[] = [
  ['w.head', 'AGENCY_HEAD', 't-bureau'],
  ['w.preparer', 'DELEGATED_PREPARER', 't-bureau'],
  ['w.subject', 'DATA_SUBJECT', 't-bureau'],
  ['w.controller', 'EXERCISE_CONTROLLER', 't-city'],
  ['w.inspector', 'EXERCISE_INSPECTOR', 't-city'],
  ['w.disaster', 'DISASTER_AUTHORITY', 't-ministry'],
  ['w.partner', 'THIRD_PARTY_PARTNER', 't-ministry'],
  ['w.vendor-auditor', 'VENDOR_AUDITOR', 't-ministry'],
  ['w.admin', 'SYSTEM_ADMIN', 't-national'],
  ['w.service', 'SERVICE_ACCOUNT', 't-national'],
  ['w.gas-officer', 'DEDICATED_OFFICER', 't-gas'],
  ['w.gas-ciso', 'CISO', 't-gas'],
  ['w.economy-head', 'SECTOR_OFFICER', 't-economy'],
  ['w.economy-head', 'CISO', 't-economy'],
  ['w.national-head', 'NATIONAL_OFFICER', 't-national'],
  ['w.national-head', 'CISO', 't-national'],
]

const all = [...people, ...added] as readonly (readonly [string, Role, string])[]

const walkers: readonly Walker[] = [
  { account: null, held: [] },
  ...[...new Set(all.map(([account]) => account))].map((account) => ({
    account,
    held: all.filter(([of]) => of === account).map(([, role, at]) => ({ role, at })),
  })),
]

const related: Readonly<Record<Place, Readonly<Record<string, readonly string[]>>>> = {
  't-bureau': { 't-bureau': ['OWN'], 't-city': ['REVIEWS', 'SUPERVISES_DIRECTLY', 'MANDATE'] },
  't-city': { 't-city': ['OWN', 'REVIEWS'], 't-national': ['NO_SUPERIOR'] },
  't-power': { 't-power': ['OWN'], 't-economy': ['SECTOR solely'] },
  't-gas': { 't-gas': ['OWN'], 't-economy': ['SECTOR jointly'], 't-health': ['SECTOR jointly'] },
}

/** How a holding is related to what belongs to the place. The analyst's mandate is the city and all below it. */
export function relationsOf({ role, at }: Held, place: Place): readonly string[] {
  const inMandate = role === 'OVERSIGHT_ANALYST' && (place === 't-bureau' || place === 't-city')
  return ['nobody', ...(related[place][at] ?? []), ...(inMandate ? ['MANDATE'] : [])]
}

/** Related to cases wherever they are. */
const national: ReadonlySet<Role> = new Set([
  'NATIONAL_OFFICER',
  'TECHNICAL_CENTRE',
  'NSC_OFFICER',
  'COUNCIL_CONVENER',
])

/**
 * Of those who hold the same at the same body two walk, and one of those whom nothing relates to the place. What these
 * may do is the same everywhere: all of them walk where a state is met first, at the bureau, and elsewhere a few.
 */
export function walkersOf({ place, and }: Pick<Stage, 'place' | 'and'>): readonly Walker[] {
  const strangers = place === 't-bureau' && and === undefined ? null : ['t.parks', 't.vendor-a', 't.army']
  const met = new Map<string, number>()
  return walkers.filter(({ account, held }) => {
    const isRelated = held.some((each) => national.has(each.role) || relationsOf(each, place).length > 1)
    const isTold = account === null || isRelated || strangers === null || strangers.includes(account)
    const kind = held.map(({ role, at }) => [role, isRelated ? at : at === 't-army'].join()).join(' and ')
    const before = met.get(kind) ?? 0
    if (isTold) met.set(kind, before + 1)
    return isTold && before < (isRelated ? 2 : 1)
  })
}

/** Standing as the agencies subgraph publishes it. */
export async function addWalkers({ world: { owner }, agency }: Cast): Promise<void> {
  for (const [index, account] of [...new Set(added.map(([account]) => account))].entries())
    await owner.query(
      `insert into published_agencies.person (no, id, subject, kind, agency_id)
       values ($1, gen_random_uuid(), $2, 'PERSON', $3)`,
      [900_600 + index, account, agency(added.find(([of]) => of === account)?.[2] as string)],
    )
  for (const [account, role, at] of added)
    await owner.query(
      `insert into published_agencies.role_grant (id, person_no, role, agency_no, mandate, granted_at, valid_from)
       select gen_random_uuid(), p.no, $2, a.no, '{}', '2020-01-01', '2020-01-01'
       from published_agencies.person p, published_agencies.agency a where p.subject = $1 and a.id = $3`,
      [account, role, agency(at)],
    )
}
