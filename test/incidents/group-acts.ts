/** What the cast does about groups: link cases, look at what shows of a group. */
import { expect } from 'vitest'
import type { Reply } from '../harness/world.ts'
import { type Cases, openCases } from './cases.ts'
import type { Cast } from './cast.ts'
import { handle } from './handling-acts.ts'

const LINKED = 'incident { id version group { id } }'

export const form = (cast: Cast, account: string, incident: string, other: object = {}) =>
  handle(
    cast,
    account,
    'formIncidentGroup',
    incident,
    { attackKind: 'PHISHING', reason: 'The same sender.', ...other },
    LINKED,
  )

export const add = (cast: Cast, account: string, incident: string, group: string, other: object = {}) =>
  handle(
    cast,
    account,
    'addToIncidentGroup',
    incident,
    { group, reason: 'The same sender.', ...other },
    LINKED,
  )

export const remove = (cast: Cast, account: string, incident: string, other: object = {}) =>
  handle(cast, account, 'removeFromIncidentGroup', incident, { reason: 'Another sender.', ...other }, LINKED)

export const closeGroup = (cast: Cast, account: string | null, group: string, other: object = {}) =>
  cast.world.act(
    account,
    'closeIncidentGroup',
    { group, expectedVersion: 1, reason: 'It is over.', ...other },
    'incidentGroup { id version state }',
  )

/** The linking of the first case, then of the others, by the national authority; answers with the group. */
export async function grouped(cast: Cast, [first, ...others]: readonly string[], account = 't.national') {
  const done = (reply: Reply) => {
    if (reply.errors.length > 0) throw new Error(`Refused: ${JSON.stringify(reply.errors)}`)
    return reply
  }
  const formed = done(await form(cast, account, String(first)))
  const id: string = formed.data.formIncidentGroup.incident.group.id
  for (const each of others) done(await add(cast, account, each, id))
  return id
}

/** Everything that a group could tell. */
const ALL = `id version reference attackKind state isExercise
  incidents(first: 100) { totalCount nodes { id groupedAt } pageInfo { hasNextPage hasPreviousPage } }
  steps(first: 100) { totalCount nodes { step role reason incident { id } authority { id } } }`

export async function group(cast: Cast, account: string | null, id: string, selection = ALL) {
  const reply = await cast.world.ask(account, `query($id: ID!) { incidentGroup(id: $id) { ${selection} } }`, {
    id,
  })
  return { row: reply.data?.incidentGroup ?? null, reply }
}

/** Five new cases, three of them linked; those before stand alone again. */
export async function attacked(cast: Cast): Promise<{ readonly cases: Cases; readonly attack: string }> {
  await cast.world.owner.query(
    'update incidents.incident set group_id = null, grouped_at = null, reference = id::text',
  )
  const cases = await openCases(cast)
  return { cases, attack: await grouped(cast, [cases.core, cases.grave, cases.power]) }
}

/** Cases of the attack, by name, that show to the account by every way there is; null where the group does not. */
export async function shownOf(
  cast: Cast,
  account: string | null,
  { cases, attack }: Awaited<ReturnType<typeof attacked>>,
) {
  const { row } = await group(cast, account, attack)
  const listed = await cast.world.ask(
    account,
    '{ incidentGroups(first: 100) { totalCount nodes { id incidents(first: 100) { totalCount nodes { id } } } } }',
  )
  const found = listed.data?.incidentGroups?.nodes.find((each: { id: string }) => each.id === attack)
  expect(Boolean(found), `${account}`).toBe(row !== null)
  if (listed.data?.incidentGroups)
    expect(listed.data.incidentGroups.totalCount).toBe(listed.data.incidentGroups.nodes.length)
  if (!row) return null
  const ids = row.incidents.nodes.map(({ id }: { id: string }) => id)
  expect(found.incidents.nodes.map(({ id }: { id: string }) => id)).toEqual(ids)
  expect([row.incidents.totalCount, found.incidents.totalCount]).toEqual([ids.length, ids.length])
  expect(row.incidents.pageInfo).toEqual({ hasNextPage: false, hasPreviousPage: false })
  const nameOf = (id: string) => Object.entries(cases).find(([, each]) => each === id)?.[0]
  return ids.map(nameOf).sort()
}
