import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { codes, incident, review } from './acts.ts'
import { type Cases, openCases } from './cases.ts'
import { type Cast, openCast, START } from './cast.ts'

let cast: Cast
let cases: Cases
beforeAll(async () => {
  cast = await openCast()
  cases = await openCases(cast)
})
afterAll(() => {
  expect(cast.world.logged).toEqual([])
  return cast.world.close()
})

const hours = 60 * 60_000
const at = (offset: number) => cast.world.advance(START.getTime() + offset - cast.world.now().getTime())
beforeEach(() => at(0))

type Account = string | null
async function list(account: Account, name: 'dueSoon' | 'overdue', args = '') {
  const selection = 'incident { id } clock { kind dueAt isTarget state }'
  const field = `${name}(first: 100${args}) { totalCount nodes { ${selection} } }`
  const reply = await cast.world.ask(account, `{ ${field} }`)
  const found = (reply.data?.[name]?.nodes ?? []) as any[]
  const named = Object.entries(cases) as [keyof Cases, string][]
  return {
    reply,
    found,
    ours: found.flatMap(({ incident, clock }) =>
      named.filter(([, id]) => id === incident.id).map(([name]) => `${clock.kind} of ${name}`),
    ),
  }
}
const ours = async (account: Account, name: 'dueSoon' | 'overdue', args?: string) =>
  (await list(account, name, args)).ours

describe('what is due soon', () => {
  test('is for the reviewing authority the reviews of its own agencies, the soonest first', async () => {
    expect(await ours('t.police-reviewer', 'dueSoon')).toEqual(['REVIEW of grave'])
    expect((await ours('t.reviewer', 'dueSoon')).sort()).toEqual(['REVIEW of core', 'REVIEW of small'])
  })

  test('is for a sector authority the reviews of its sector, by level', async () => {
    expect(await ours('t.sector', 'dueSoon')).toEqual(['REVIEW of power', 'REVIEW of minor'])
    expect(await ours('t.sector', 'dueSoon', ', withinHours: 1')).toEqual(['REVIEW of power'])
  })

  test.each(['t.parks', 't.vendor-a', 't.analyst', 't.supervisor', 't.army', 't.health'])(
    'holds nothing for %s, who sees cases or not but has no such duty',
    async (account) => {
      expect(await ours(account, 'dueSoon')).toEqual([])
    },
  )

  test('is refused to the public', async () => {
    const { reply } = await list(null, 'dueSoon')
    expect(reply.data?.dueSoon).toBeNull()
    expect(codes(reply)).toEqual(['UNAUTHENTICATED'])
  })

  test.each([0, -1, 24 * 366 + 1])('cannot be asked for %d hours', async (withinHours) => {
    const { reply } = await list('t.reviewer', 'dueSoon', `, withinHours: ${withinHours}`)
    expect(codes(reply)).toEqual(['BAD_INPUT'])
  })

  test('is empty, not wrong, on a page of no size', async () => {
    const reply = await cast.world.ask(
      't.sector',
      '{ dueSoon(first: 0) { nodes { clock { kind } } totalCount } }',
    )
    expect(reply.data.dueSoon.nodes).toEqual([])
    expect(reply.data.dueSoon.totalCount).toBeGreaterThan(1)
  })
})

describe('what is overdue', () => {
  test('moves there with the first millisecond after its time', async () => {
    expect(await ours('t.police-reviewer', 'overdue')).toEqual([])
    at(1 * hours)
    expect(await ours('t.police-reviewer', 'dueSoon')).toEqual(['REVIEW of grave'])
    at(1 * hours + 1)
    expect(await ours('t.police-reviewer', 'dueSoon')).toEqual([])
    expect(await ours('t.police-reviewer', 'overdue')).toEqual(['REVIEW of grave'])
  })

  test.each([
    [1 * hours, 'dueSoon', []],
    [1 * hours + 1, 'dueSoon', ['grave', 'power']],
    [8 * hours, 'overdue', ['grave', 'power']],
    [8 * hours + 1, 'dueSoon', ['core', 'small']],
    [16 * hours + 1, 'overdue', ['grave', 'power', 'core', 'small']],
  ] as const)(
    'of a case whose review is overdue is for the national authority to verify: after %d ms, %s',
    async (after, name, expected) => {
      at(after)
      const { found } = await list('t.national', name)
      const ofOurs = Object.values(cases)
      const owed = found.filter(
        ({ incident: of, clock }) => clock.kind === 'REVERIFY' && ofOurs.includes(of.id),
      )
      expect(owed.map(({ incident }) => incident.id).sort()).toEqual(
        expected.map((each) => cases[each]).sort(),
      )
      // Exactly as the case itself shows it; and a small non-government case is verified anew by nobody.
      for (const { incident: of, clock } of owed) {
        const { row } = await incident(cast, 't.national', of.id, 'clocks { kind dueAt isTarget state }')
        expect(row.clocks).toContainEqual(clock)
      }
      expect(await ours('t.convener', name)).toEqual([])
    },
  )

  test('comes page by page in both directions, and a borrowed cursor is refused', async () => {
    at(30 * hours)
    const page = (account: string, args: string) =>
      cast.world.ask(
        account,
        `{ overdue(${args}) { nodes { incident { id } } pageInfo { hasNextPage hasPreviousPage endCursor startCursor } } }`,
      )
    const first = (await page('t.sector', 'first: 1')).data.overdue
    const second = (await page('t.sector', `first: 1, after: "${first.pageInfo.endCursor}"`)).data.overdue
    expect([first, second].map(({ nodes }) => nodes[0].incident.id)).toEqual([cases.power, cases.minor])
    expect(second.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true })
    const back = (await page('t.sector', `last: 1, before: "${second.pageInfo.startCursor}"`)).data.overdue
    expect(back.nodes[0].incident.id).toBe(cases.power)
    expect(codes(await page('t.reviewer', `first: 1, after: "${first.pageInfo.endCursor}"`))).toEqual([
      'BAD_INPUT',
    ])
  })

  test('ends with the act: a late review is accepted and leaves the list', async () => {
    at(2 * hours)
    const reply = await review(cast, 't.police-reviewer', cases.grave, { levelOpinion: 3 })
    expect(reply.errors).toEqual([])
    expect(await ours('t.police-reviewer', 'overdue')).toEqual([])
    expect(await ours('t.national', 'dueSoon')).toContain('REVERIFY of grave')
    expect(
      (await list('t.national', 'overdue', ', legalOnly: true')).found.every((each) => !each.clock.isTarget),
    ).toBe(true)
  })
})
