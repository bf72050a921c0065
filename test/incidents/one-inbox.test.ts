import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { taskRows } from '../../subgraphs/incidents/tasks/reads.ts'
import type { Part } from '../../subgraphs/part.ts'
import { neededFor } from '../../subgraphs/predicate.ts'
import { anonymous } from '../../subgraphs/viewer.ts'
import { payloadOf } from '../../subgraphs/viewer-setting.ts'
import { type LoginOf, logIn, logins, sign } from '../access/login.ts'
import { openWorld, type World } from '../harness/world.ts'
import { inboxOf } from './inbox.ts'

let world: World
let bureau: string
const CISO = 'kaohsiung-sab.ciso'

async function agency(code: string): Promise<string> {
  const { rows } = await world.owner.query('select id from agencies.agency where code = $1', [code])
  return rows[0].id
}

/** A case of the bureau that affects others: its CISO is asked to notify them. */
async function affecting(): Promise<string> {
  const at = (minutes: number) => new Date(world.now().getTime() + minutes * 60_000).toISOString()
  const input = {
    agency: bureau,
    awareAt: at(-20),
    incidentKind: 'MISUSE',
    description: 'What happened.',
    matchedCriteria: ['L1_NONCORE_TAMPER'],
    affectedSystems: [],
    crossImpact: { affectsOtherAgencies: true, affectsVitalFacilities: false },
    supportNeeded: false,
  }
  const reply = await world.act('kaohsiung-sab.contact', 'reportIncident', input, 'incident { id }')
  return reply.data.reportIncident.incident.id
}

async function roleAsked(role: string): Promise<void> {
  const { rows } = await world.owner.query(
    `select id from agencies.person where subject = 'kaohsiung-sab.staff'`,
  )
  const input = { personId: rows[0].id, role, reason: 'needed for the work' }
  const reply = await world.act('kaohsiung-sab.staff', 'requestRole', input, 'roleGrant { id }')
  expect(reply.errors).toEqual([])
}

beforeAll(async () => {
  world = await openWorld()
  bureau = await agency('kaohsiung-sab')
  for (const role of ['DEDICATED_OFFICER', 'SECURITY_CONTACT', 'CONTRACT_OFFICER']) {
    await affecting()
    world.advance(60_000)
    await roleAsked(role)
    world.advance(60_000)
  }
})
afterAll(() => {
  expect(world.logged).toEqual([])
  return world.close()
})

const PAGE = `query($first: Int, $after: String, $last: Int, $before: String, $filter: TaskFilter, $orderBy: TaskOrder) {
  tasks(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy) {
    totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    nodes { id kind createdAt dueAt agency { id code } incident { id reference } roleGrant { role } } } }`

const page = async (variables: object, account = CISO) =>
  (await world.ask(account, PAGE, variables)).data.tasks

const open = { filter: { done: false } }

describe('the one inbox', () => {
  test('lists what both subgraphs ask, the latest first, each about its own', async () => {
    const { nodes, totalCount } = await page({ ...open, first: 50 })
    const kinds = nodes.slice(0, 6).map(({ kind }: { kind: string }) => kind)
    expect(kinds).toEqual(Array(3).fill(['APPROVE_ROLE', 'LATERAL_NOTICE_DUE']).flat())
    expect(nodes[0]).toMatchObject({ incident: null, roleGrant: { role: 'CONTRACT_OFFICER' } })
    expect(nodes[1]).toMatchObject({
      agency: { code: 'kaohsiung-sab' },
      incident: { reference: expect.any(String) },
      roleGrant: null,
    })
    expect(totalCount).toBe(nodes.length)
  })

  test.each([1, 2, 4])('is paged over both, forward and backward, %s at a time', async (size) => {
    const whole = (await page({ ...open, first: 50 })).nodes
    const walk = async (forward: boolean) => {
      const found = []
      let place: string | null = null
      for (;;) {
        const { nodes, pageInfo, totalCount } = await page(
          forward ? { ...open, first: size, after: place } : { ...open, last: size, before: place },
        )
        expect(totalCount).toBe(whole.length)
        if (forward) found.push(...nodes)
        else found.unshift(...nodes)
        if (!(forward ? pageInfo.hasNextPage : pageInfo.hasPreviousPage)) return found
        place = forward ? pageInfo.endCursor : pageInfo.startCursor
      }
    }
    expect(await walk(true)).toEqual(whole)
    expect(await walk(false)).toEqual(whole)
  })

  test('is filtered and ordered over both', async () => {
    const of = async (kind: string) => (await page({ filter: { kind, done: false } })).totalCount
    expect(await of('APPROVE_ROLE')).toBe(3)
    expect(await of('LATERAL_NOTICE_DUE')).toBe(3)
    expect(await of('REVIEW_REPORT')).toBe(0)
    const { nodes } = await page({ orderBy: { field: 'DUE_AT' }, first: 50 }, 'oics.national')
    const due = nodes.map(({ dueAt }: { dueAt: string | null }) => dueAt ?? '9')
    expect(due).toEqual([...due].sort())
    expect(due.length).toBeGreaterThan(1)
  })

  test('is of the same statements however many tasks there are', async () => {
    const spent = async (first: number) => {
      world.statements.length = 0
      await page({ ...open, first })
      return world.statements.length
    }
    await spent(2)
    expect(await spent(6)).toBe(await spent(2))
  })

  test('is empty for whoever is asked nothing, and closed to the public', async () => {
    expect(await page({}, 'npa.contracts')).toMatchObject({ nodes: [], totalCount: 0 })
    expect(await inboxOf(world, null)).toEqual([])
    expect((await world.ask(null, '{ tasks { totalCount } }')).data?.tasks ?? null).toBeNull()
  })
})

describe('past the graph, a login of any subgraph', () => {
  /** What the database shows of published tasks to the account, which holds its true keys and openings. */
  async function seenAs(account: string | null, name: LoginOf) {
    const part = world.parts[name] as Part
    const subject = account === null ? null : { sub: account, kind: 'person' as const }
    const viewer = subject ? await part.standings.ofSubject(subject, part.database, world.now()) : anonymous
    const payload = payloadOf({ viewer, now: world.now(), wanted: neededFor(taskRows) })
    const login = await logIn(world.url, name)
    await login.pretend(payload, sign(payload))
    const { code, rows } = await login.attempt('select t.id from published_incidents.task t order by t.id')
    await login.close()
    expect(code).toBeNull()
    return rows.map(({ id }) => id)
  }

  async function addressedTo(account: string | null) {
    const { rows } = await world.owner.query(
      `select t.id from published_incidents.task t where exists (select from published_agencies.role_grant g
         join published_agencies.person p on p.no = g.person_no left join published_agencies.agency a on a.no = g.agency_no
         where p.subject = $1 and g.role = t.role and a.id is not distinct from t.agency_id) order by t.id`,
      [account],
    )
    return rows.map(({ id }) => id)
  }

  const accounts = [
    null,
    CISO,
    'oics.national',
    'kaohsiung.reviewer',
    'nicst.convener',
    'npa.head',
    'system.admin',
  ]

  test.each(accounts.flatMap((account) => logins.map((name) => [account, name] as const)))(
    'shows %s through %s the tasks that are his, and no other',
    async (account, name) => {
      expect(await seenAs(account, name)).toEqual(await addressedTo(account))
    },
  )

  test('has something to hide from each of them', async () => {
    const { rows } = await world.owner.query('select count(*)::int as n from published_incidents.task')
    for (const account of accounts) expect((await addressedTo(account)).length).toBeLessThan(rows[0].n)
    expect((await addressedTo('nicst.convener')).length).toBeGreaterThan(0)
  })
})
