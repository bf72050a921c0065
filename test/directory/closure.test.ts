/** Whatever happens to the directory, what it publishes and answers is what a slow reading of its links would say. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openWorld, type World } from '../harness/world.ts'
import { above, closesRing, holds, relations, reviewing } from './graph-of-supervision.ts'
import {
  at,
  attempt,
  Chance,
  changes,
  DAYS,
  dayOf,
  directoryOf,
  insertLink,
  makeAgencies,
  newLink,
} from './random-changes.ts'

const STEPS = 200
const AGENCIES = 9

let world: World
let nos: readonly number[]

beforeAll(async () => {
  world = await openWorld()
  nos = await makeAgencies(world.owner, AGENCIES)
})
afterAll(() => world.close())

interface Published {
  readonly no: number
  readonly key: number
  readonly depth: number
  readonly from: number
  readonly to: number | null
}

async function published(): Promise<readonly Published[]> {
  const { rows } = await world.owner.query(
    `select a.no, r.key::text, r.depth, r.valid_from, r.valid_to from published_agencies.reach r
     join agencies.agency a on a.id = r.target_id where a.no = any($1)`,
    [nos],
  )
  return rows.map((row) => ({
    no: row.no,
    key: Number(row.key),
    depth: row.depth,
    from: dayOf(row.valid_from) as number,
    to: dayOf(row.valid_to),
  }))
}

const sorted = (entries: Iterable<readonly [number, number]>) =>
  [...entries].sort(([a, x], [b, y]) => a - b || x - y)

async function expectAgreement(step: string): Promise<void> {
  const directory = await directoryOf(world.owner, nos)
  const rows = await published()
  const wrong = nos.flatMap((no) =>
    DAYS.flatMap((day) => {
      const found = rows.filter((row) => row.no === no && holds(row, day))
      const actual = sorted(found.map(({ key, depth }) => [key, depth]))
      const expected = sorted(relations(directory, no, day))
      return JSON.stringify(actual) === JSON.stringify(expected) ? [] : [{ no, day, actual, expected }]
    }),
  )
  expect(wrong, step).toEqual([])
}

test('the published relations equal a recomputation after every change, on every day', async () => {
  const chance = new Chance(20_261_120)
  let written = 0
  for (let step = 0; step < STEPS; step++) {
    if (chance.is(40)) {
      const link = newLink(chance, nos)
      const ring = closesRing(await directoryOf(world.owner, nos), link, DAYS)
      const refused = await attempt(world.owner, () => insertLink(world.owner, link))
      if (refused === null) written += 1
      const isRing = refused === 'supervision_link_no_cycle' || refused === 'supervision_link_not_self'
      expect(
        ring ? refused !== null : !isRing,
        `step ${step}: a ring is refused, and nothing else as one`,
      ).toBe(true)
    } else {
      const change = chance.of(changes)
      if ((await attempt(world.owner, () => change(world.owner, chance, nos))) === null) written += 1
    }
    await expectAgreement(`step ${step}`)
  }
  expect(written).toBeGreaterThan(STEPS / 2)
})

test('how many agencies each key reaches is counted right', async () => {
  const { rows } = await world.owner.query(
    `select s.key::text, s.size, count(r.key)::int as actual from published_agencies.reach_size s
     left join published_agencies.reach r on r.key = s.key group by 1, 2 having s.size <> count(r.key)`,
  )
  expect(rows).toEqual([])
})

const AS_OF = `query($search: String!, $at: DateTime!) {
  agencies(filter: { search: $search }, first: 20) { nodes {
    code
    supervisors(asOf: $at) { kind superior { code } }
    supervisionChain(asOf: $at) { depth superiorsOnly agency { code } }
    reviewingAuthority(asOf: $at) { code }
    sectorAuthorities(asOf: $at) { matter mode authority { code } }
    subordinates(asOf: $at, depth: ALL, first: 20) { totalCount nodes { code } }
    direct: subordinates(asOf: $at, first: 20) { nodes { code } }
  } }
}`

test('answers as of any date equal a recomputation, and those of now equal what is published', async () => {
  const directory = await directoryOf(world.owner, nos)
  const codes = new Map<number, string>(
    (await world.owner.query('select no, code from agencies.agency where no = any($1)', [nos])).rows.map(
      ({ no, code }) => [no, code],
    ),
  )
  const name = (no: number) => codes.get(no)
  for (const day of DAYS) {
    world.setClock(at(day))
    const { data, errors } = await world.ask('oics.national', AS_OF, { search: 'closure-', at: at(day) })
    expect(errors).toEqual([])
    for (const no of nos) {
      const agency = data.agencies.nodes.find(({ code }: { code: string }) => code === name(no))
      const target = directory.agencies.find((each) => each.no === no)
      const exists = target !== undefined && holds(target, day)
      const chain = exists ? above(directory, no, day) : []
      const below = directory.agencies
        .filter((each) => holds(each, day))
        .map((each) => ({ no: each.no, up: above(directory, each.no, day).find((up) => up.no === no) }))
        .filter(({ up }) => up !== undefined)
      expect(
        agency.supervisionChain.map((up: any) => [up.agency.code, up.depth, up.superiorsOnly]).sort(),
      ).toEqual(chain.map((up) => [name(up.no), up.depth, up.superiorsOnly]).sort())
      expect(agency.reviewingAuthority?.code ?? null).toBe(name(reviewing(directory, no, day) ?? -1) ?? null)
      expect(agency.supervisors.map((up: any) => `${up.superior.code} ${up.kind}`).sort()).toEqual(
        directory.links
          .filter((link) => link.subordinate === no && holds(link, day))
          .map((link) => `${name(link.superior)} ${link.kind}`)
          .sort(),
      )
      expect(agency.subordinates.nodes.map(({ code }: any) => code).sort()).toEqual(
        below.map((each) => name(each.no)).sort(),
      )
      expect(agency.subordinates.totalCount).toBe(below.length)
      expect(agency.direct.nodes.map(({ code }: any) => code).sort()).toEqual(
        below
          .filter(({ up }) => up?.depth === 1)
          .map((each) => name(each.no))
          .sort(),
      )
      expect(agency.sectorAuthorities).toHaveLength(
        directory.assignments.filter((each) => each.agency === no && holds(each, day)).length,
      )
    }
  }
})
