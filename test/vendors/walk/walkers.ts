/** Who walks: every role there is, at the agency, above it, beside it, in the companies and outside. */
import { type Role, roles } from '../../../law/access/roles.ts'
import { type Machine, machine } from '../../../law/lifecycles/machines.ts'
import type { Held, Walker } from '../../walk/cells.ts'
import { type AgencyName, appear } from '../stage.ts'
import type { Cast, Stage } from './cells.ts'

export const walked: readonly Machine[] = [
  'CONTRACT',
  'SUITABILITY',
  'VENDOR_NOTICE',
  'VENDOR_AUDIT',
  'VENDOR_IMPROVEMENT',
]

/** Who is there already, with the market. */
const there: readonly (readonly [account: string, role: Role, at: string])[] = [
  ['bureau.contracts', 'CONTRACT_OFFICER', 'bureau'],
  ['bureau.officer', 'DEDICATED_OFFICER', 'bureau'],
  ['bureau.ciso', 'CISO', 'bureau'],
  ['bureau.staff', 'AGENCY_STAFF', 'bureau'],
  ['bureau.contact', 'SECURITY_CONTACT', 'bureau'],
  ['bureau.auditor', 'INTERNAL_AUDITOR', 'bureau'],
  ['city.supervisor', 'SUPERVISING_OFFICER', 'city'],
  ['city.reviewer', 'SECURITY_REVIEWER', 'city'],
  ['national', 'NATIONAL_OFFICER', 'city'],
  ['police.contracts', 'CONTRACT_OFFICER', 'police'],
  ['police.officer', 'DEDICATED_OFFICER', 'police'],
  ['police.ciso', 'CISO', 'police'],
  ['army.staff', 'CONTRACT_OFFICER', 'army'],
  ['alpha.user', 'VENDOR_USER', 'alpha'],
  ['beta.user', 'VENDOR_USER', 'beta'],
  ['alpha-one.user', 'SUBVENDOR_USER', 'alpha-one'],
  ['alpha-two.user', 'SUBVENDOR_USER', 'alpha-two'],
  ['tool', 'VENDOR_AUDITOR', 'tool'],
]

/** One who may everything at the bureau and works for the vendor besides; and a tool that nobody engaged. */
export const both = 'bureau.both'
export const colleague = 'bureau.contracts-two'
const added: readonly (readonly [account: string, role: Role, at: string])[] = [
  [colleague, 'CONTRACT_OFFICER', 'bureau'],
  ['bureau.head', 'AGENCY_HEAD', 'bureau'],
  [both, 'CONTRACT_OFFICER', 'bureau'],
  ['city.team', 'HANDLING_TEAM_MEMBER', 'city'],
  ['city.contracts', 'CONTRACT_OFFICER', 'city'],
  ['other-tool', 'VENDOR_AUDITOR', 'nowhere'],
  ...roles
    .filter((role) => !there.some(([, each]) => each === role) && role !== 'DATA_SUBJECT')
    .map((role): [string, Role, string] => [`some.${role.toLowerCase()}`, role, 'police']),
]

const isAgency = (at: string) => ['city', 'bureau', 'police', 'army'].includes(at)

export async function addWalkers({ stage, market }: Cast): Promise<void> {
  for (const [account, role, at] of added)
    await appear(stage, account, role, isAgency(at) ? { agency: at as AgencyName } : {})
  await stage.owner.query(
    `insert into published_agencies.role_grant (id, person_no, role, agency_no, vendor_id, mandate, granted_at, valid_from)
     select gen_random_uuid(), p.no, g.role, case when g.role = 'CISO' then a.no end,
       case when g.role = 'VENDOR_USER' then $2::uuid end, '{}', '2020-01-01', '2020-01-01'
     from published_agencies.person p join published_agencies.agency a on a.id = p.agency_id,
       unnest(array['CISO', 'VENDOR_USER']) as g(role) where p.subject = $1`,
    [both, market.vendor.alpha],
  )
}

const more: Readonly<Record<string, readonly Held[]>> = {
  [both]: [
    { role: 'CISO', at: 'bureau' },
    { role: 'VENDOR_USER', at: 'alpha' },
  ],
}

const walkers: readonly Walker[] = [
  { account: null, held: [] },
  ...[...there, ...added].map(([account, role, at]) => ({
    account,
    held: [{ role, at }, ...(more[account] ?? [])],
  })),
]

/** Whom nothing relates to the bureau and its contracts: they walk where a state is met first, and elsewhere three. */
const strangers = ['police.contracts', 'beta.user', 'army.staff']
const isStranger = ({ held }: Walker) =>
  held.every(({ at }) => ['police', 'army', 'beta', 'nowhere'].includes(at))

/** Roles that take a step at all; everybody else is answered before it matters how the step is tried. */
const actors: ReadonlySet<string> = new Set(
  walked.flatMap((name) => machine(name).steps.flatMap(({ actors }) => actors)),
)
const all = walkers.map((walker) => ({
  ...walker,
  isBrief: isStranger(walker) || !walker.held.some(({ role }) => actors.has(role)),
}))

/** Somebody whose own check it is walks in person, and another candidate beside him. */
const candidate = (account: string): Walker => ({ account, held: [{ role: 'DATA_SUBJECT', at: account }] })

export function walkersOf({ and, person }: Stage): readonly Walker[] {
  return [
    ...all.filter(
      (walker) =>
        and === undefined ||
        walker.account === null ||
        strangers.includes(walker.account) ||
        !isStranger(walker),
    ),
    ...(person === undefined ? [] : [candidate(person), candidate('candidate-1')]),
  ]
}
