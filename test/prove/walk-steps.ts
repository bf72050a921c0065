/** The steps of the random walk: real commands by the people who may, and what each means for the dated lists. */
import { randomUUID } from 'node:crypto'
import type { Role } from '../../law/access/roles.ts'
import { Chance } from '../directory/random-changes.ts'
import type { Reply } from '../harness/world.ts'
import { type Grant, holds, type Link } from './dated-rights.ts'
import { cisoOf, places, type Walked, walkers } from './walked-world.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR
const MATTERS = ['DESIGNATION', 'PLAN', 'AUDIT', 'INCIDENT', 'INTEL', 'ANNOUNCEMENT', 'DELEGATION']
const ROLES: readonly Role[] = [
  'SUPERVISING_OFFICER',
  'SUPERVISING_OFFICER',
  'SECTOR_OFFICER',
  'SECTOR_OFFICER',
  'SECURITY_REVIEWER',
  'SECURITY_CONTACT',
  'DEDICATED_OFFICER',
  'AGENCY_STAFF',
  'HANDLING_TEAM_MEMBER',
  'CONTRACT_OFFICER',
  'INTERNAL_AUDITOR',
  'EXERCISE_PLANNER',
  'OVERSIGHT_ANALYST',
]

/** What a step did, for the report of a failing walk; null when the graph refused. */
export type Done = string | null
type Step = (walked: Walked, chance: Chance) => Promise<Done>

const NATIONAL = 'oics.national'
const GRANT = 'roleGrant { id }'
const iso = (at: number) => new Date(at).toISOString()
const codes = places.map(({ code }) => code)

class GraphFailed extends Error {}

/** True when the command took effect; anything that is no refusal is a failure of the graph. */
async function act({ world }: Walked, account: string, mutation: string, input: object, selection: string) {
  const reply: Reply = await world.act(
    account,
    mutation,
    { clientMutationId: randomUUID(), ...input },
    selection,
  )
  const bad = reply.errors.find(({ extensions }) =>
    ['INTERNAL', 'LIMIT_TIME', undefined].includes(extensions.code),
  )
  if (bad) throw new GraphFailed(`${mutation}: ${JSON.stringify(bad)}`)
  return reply.data?.[mutation] ?? null
}

async function idAndVersion({ world }: Walked, sql: string, values: unknown[]) {
  const { rows } = await world.owner.query(sql, values)
  return { id: String(rows[0]?.id), version: Number(rows[0]?.version) }
}

const agency = (walked: Walked, code: string) =>
  idAndVersion(walked, 'select id, version from agencies.agency where code = $1', [code])
const grantOf = (walked: Walked, id: string) =>
  idAndVersion(walked, 'select id, version from agencies.role_grant where id = $1', [id])

/** Mostly now; sometimes some days ahead or back. */
function moment(walked: Walked, chance: Chance): number {
  const now = walked.world.now().getTime()
  if (chance.is(60)) return now
  return chance.is(50) ? now + (1 + chance.below(72)) * HOUR : now - (1 + chance.below(72)) * HOUR
}

const link: Step = async (walked, chance) => {
  const [superior, subordinate] = [chance.of(codes), chance.of(codes)]
  const kind = chance.is(60) ? 'SUPERIOR' : 'SUPERVISORY'
  const from = moment(walked, chance)
  const to = chance.is(30) ? from + (1 + chance.below(240)) * HOUR : null
  const below = await agency(walked, subordinate)
  const input = {
    expectedVersion: below.version,
    superiorId: walked.agencyIds.get(superior),
    subordinateId: below.id,
    kind,
    until: to === null ? null : iso(to),
    effectiveAt: iso(from),
    reason: 'walk',
  }
  const stranger = chance.is(10) ? chance.of(Object.keys(walkers)) : null
  const done = await act(walked, stranger ?? NATIONAL, 'linkSupervision', input, 'agency { id }')
  if (done && stranger) throw new GraphFailed(`${stranger} reorganised`)
  if (!done) return null
  walked.rights.links.push({ superior, subordinate, kind, from, to })
  return `${superior} above ${subordinate} (${kind}) ${iso(from)} – ${to && iso(to)}`
}

const unlink: Step = async (walked, chance) => {
  const { links } = walked.rights
  if (links.length === 0) return null
  const chosen: Link = chance.of(links)
  const at = moment(walked, chance)
  const row = await idAndVersion(
    walked,
    `select l.id, l.version from agencies.supervision_link l join agencies.agency a on a.no = l.superior_no join agencies.agency b on b.no = l.subordinate_no
     where a.code = $1 and b.code = $2 and l.kind = $3 and l.valid_from = $4`,
    [chosen.superior, chosen.subordinate, chosen.kind, iso(chosen.from)],
  )
  const input = { linkId: row.id, expectedVersion: row.version, effectiveAt: iso(at), reason: 'walk' }
  if (!(await act(walked, NATIONAL, 'endSupervision', input, 'supervisionLink { id }'))) return null
  chosen.to = at
  return `${chosen.superior} no longer above ${chosen.subordinate} from ${iso(at)}`
}

const transfer: Step = async (walked, chance) => {
  const { links } = walked.rights
  if (links.length === 0) return null
  const [from, to, at] = [chance.of(links).superior, chance.of(codes), moment(walked, chance)]
  const above = await agency(walked, from)
  const input = {
    expectedVersion: above.version,
    fromId: above.id,
    toId: walked.agencyIds.get(to),
    effectiveAt: iso(at),
    reason: 'walk',
  }
  if (!(await act(walked, NATIONAL, 'transferSubordinates', input, 'agency { id }'))) return null
  const moved = links.filter(
    (each) => each.superior === from && each.subordinate !== to && (each.to === null || each.to > at),
  )
  const overlaps = (a: Link, b: Link) =>
    (a.to === null || b.from < a.to) && (b.to === null || a.from < b.to) && a.from !== a.to
  for (const each of moved) {
    const next: Link = { ...each, superior: to, from: at }
    each.to = at
    const stands = links.some(
      (known) =>
        known.superior === to &&
        known.subordinate === next.subordinate &&
        known.kind === next.kind &&
        overlaps(known, next),
    )
    if (!stands) links.push(next)
  }
  return `everybody below ${from} to ${to} at ${iso(at)}`
}

const assign: Step = async (walked, chance) => {
  const code = chance.of(['walk-power', 'walk-gas'])
  const authorities = [
    ...new Set([chance.of(codes), ...(chance.is(50) ? [chance.of(codes), chance.of(codes)] : [])]),
  ]
  const matters = [...new Set([chance.of(MATTERS), 'INCIDENT', chance.of(MATTERS)].slice(chance.below(2)))]
  const at = moment(walked, chance)
  const target = await agency(walked, code)
  const ids = authorities.map((each) => walked.agencyIds.get(each))
  const input = {
    expectedVersion: target.version,
    agencyId: target.id,
    matters,
    authorityIds: ids,
    leadId: ids[0],
    effectiveAt: iso(at),
    reason: 'walk',
  }
  if (!(await act(walked, NATIONAL, 'assignSectorAuthorities', input, 'agency { id }'))) return null
  const { assignments } = walked.rights
  for (const each of assignments)
    if (each.agency === code && matters.includes(each.matter) && (each.to === null || each.to > at))
      each.to = at
  const mode = authorities.length > 1 ? 'JOINT' : 'SOLE'
  for (const matter of matters)
    for (const authority of authorities)
      assignments.push({ agency: code, authority, matter, mode, from: at, to: null })
  return `${authorities.join(' and ')} for ${code} in ${matters.join()} at ${iso(at)}`
}

const personId = async ({ world }: Walked, account: string) =>
  (await world.owner.query('select id from agencies.person where subject = $1', [account])).rows[0].id

const request: Step = async (walked, chance) => {
  const account = chance.of(Object.keys(walkers))
  const at = walkers[account] as string
  const role = chance.of(ROLES)
  const now = walked.world.now().getTime()
  const to = chance.is(40) ? now + (1 + chance.below(10)) * DAY : null
  const mandate = role === 'OVERSIGHT_ANALYST' ? [chance.is(50) ? at : chance.of(codes)] : []
  const input = {
    personId: await personId(walked, account),
    role,
    reason: 'walk',
    validTo: to === null ? null : iso(to),
    ...(mandate.length > 0 && { mandateAgencyIds: mandate.map((each) => walked.agencyIds.get(each)) }),
  }
  const id = (await act(walked, account, 'requestRole', input, GRANT))?.roleGrant?.id
  if (!id) return null
  walked.rights.grants.push({
    ...{ id, account, role, at, mandate, to, from: now },
    delegatedFrom: null,
    state: 'REQUESTED',
  })
  return `${account} asks for ${role} ${mandate.join()}`
}

/** Some grant in the state, the latest ones more often. */
const some = ({ rights }: Walked, chance: Chance, test: (grant: Grant) => boolean): Grant | undefined => {
  const found = rights.grants.filter((each) => each.account in walkers && test(each))
  return found.length > 0 ? chance.of(found.slice(-6)) : undefined
}

const onGrant =
  (
    mutation: string,
    of: (grant: Grant) => boolean,
    input: object,
    effect: (grant: Grant, walked: Walked, now: number) => void,
    by: (grant: Grant) => string = ({ at }) => cisoOf(at),
  ): Step =>
  async (walked, chance) => {
    const grant = some(walked, chance, of)
    if (!grant) return null
    const { id, version } = await grantOf(walked, grant.id)
    const done = await act(
      walked,
      by(grant),
      mutation,
      { roleGrantId: id, expectedVersion: version, ...input },
      GRANT,
    )
    if (!done) return null
    effect(grant, walked, walked.world.now().getTime())
    return `${mutation} ${grant.role} of ${grant.account}`
  }

const approve = onGrant(
  'approveRole',
  ({ state }) => state === 'REQUESTED',
  { decision: 'APPROVE' },
  (grant) => {
    grant.state = 'APPROVED'
  },
)
const activate = onGrant(
  'activateRole',
  ({ state }) => state === 'APPROVED',
  {},
  (grant, _, now) => {
    grant.state = 'ACTIVE'
    grant.from = now
  },
  () => 'system.admin',
)
const revoke = onGrant(
  'revokeRole',
  ({ state }) => state === 'ACTIVE',
  { reason: 'walk' },
  (grant, { rights }) => {
    for (const each of rights.grants)
      if (each === grant || each.delegatedFrom === grant.id) each.state = 'OVER'
  },
)
const endDelegation = onGrant(
  'endDelegation',
  ({ state, delegatedFrom }) => delegatedFrom !== null && state !== 'OVER',
  {},
  (grant) => {
    grant.state = 'OVER'
  },
)

const delegate: Step = async (walked, chance) => {
  const now = walked.world.now().getTime()
  const grant = some(walked, chance, (each) => each.state === 'ACTIVE' && holds(each, now))
  const to = now + (1 + chance.below(72)) * HOUR
  const account = Object.keys(walkers).find((each) => each !== grant?.account && walkers[each] === grant?.at)
  if (!grant || !account) return null
  const { id, version } = await grantOf(walked, grant.id)
  const input = {
    roleGrantId: id,
    expectedVersion: version,
    delegateId: await personId(walked, account),
    until: iso(to),
    reason: 'walk',
  }
  const made = (await act(walked, grant.account, 'delegateRole', input, GRANT))?.roleGrant?.id
  if (!made) return null
  walked.rights.grants.push({
    ...{ id: made, account, role: grant.role, at: grant.at, mandate: grant.mandate },
    ...{ delegatedFrom: grant.id, state: 'REQUESTED', from: now, to },
  })
  return `${grant.account} delegates ${grant.role} to ${account}`
}

/** Tokens of a world last thirty days: the whole walk stays within them. */
const advance: Step = async ({ world }, chance) => {
  const hours = 1 + chance.below(24)
  world.advance(hours * HOUR)
  return `${hours} h later: ${world.now().toISOString()}`
}

const steps: readonly Step[] = [
  ...[link, link, link, unlink, unlink, transfer, assign, assign, request, request, request],
  ...[approve, approve, approve, activate, activate, activate, revoke, delegate, delegate, endDelegation],
  advance,
]

/** Step `index` of the walk of this seed: the same one whatever other steps are left out. */
export async function walkOn(walked: Walked, seed: number, index: number): Promise<Done> {
  const chance = new Chance(seed * 65_537 + index)
  return chance.of(steps)(walked, chance)
}
