import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Cast, openCast } from '../cast.ts'
import { Span, selections } from './derivable.ts'
import { figures, type Outcome, outcomes, type Recorded, record } from './recorded.ts'

let cast: Cast
beforeAll(async () => {
  cast = await openCast()
})
afterAll(() => cast.world.close())

const AGENCIES = ['t-city', 't-bureau', 't-parks'] as const
const LEVELS = [1, 2, 3, 4]
const MONTHS = ['03', '04']
const OTHER = 'OTHER'
const PARTS = ['MET', 'LATE', 'LEVEL_RAISED', OTHER]
const partOf = (outcome: Outcome) => (PARTS.includes(outcome) ? outcome : OTHER)

/** The smallest things there are to count: the cases of a month, level and agency with one outcome. */
const atoms = MONTHS.flatMap((month) =>
  LEVELS.flatMap((level) =>
    AGENCIES.flatMap((agency) => PARTS.map((part) => ({ month, level, agency, part }))),
  ),
)
type Atom = (typeof atoms)[number]
type Chosen = { readonly [Name in keyof Atom]?: readonly Atom[Name][] }

const within = (atom: Atom, chosen: Chosen) =>
  (['month', 'level', 'agency', 'part'] as const).every(
    (name) => (chosen[name] as readonly unknown[] | undefined)?.includes(atom[name]) ?? true,
  )
const rowOf = (chosen: Chosen) => atoms.map((atom) => (within(atom, chosen) ? 1 : 0))

/** Numbers near the limit are where a rule breaks; none, and many, are what real months have. */
const counts = fc.oneof(
  { arbitrary: fc.constant(0), weight: 5 },
  { arbitrary: fc.integer({ min: 1, max: 6 }), weight: 3 },
  { arbitrary: fc.integer({ min: 7, max: 12 }), weight: 1 },
)
const months = fc.array(
  fc.record({
    month: fc.constantFrom(...MONTHS),
    level: fc.constantFrom(...LEVELS),
    agency: fc.constantFrom(...AGENCIES),
    outcome: fc.constantFrom(...outcomes),
    count: counts,
  }),
  { minLength: 4, maxLength: 26 },
)

const periods = [
  ['03', '03', '31'],
  ['04', '04', '30'],
  ['03', '04', '30'],
] as const
const groupings = [
  [],
  ['MONTH'],
  ['LEVEL'],
  ['AGENCY'],
  ['MONTH', 'LEVEL'],
  ['MONTH', 'AGENCY'],
  ['LEVEL', 'AGENCY'],
  ['MONTH', 'LEVEL', 'AGENCY'],
]

/** Everything that can be asked about the two months, as sums over the atoms. */
async function everythingTold(account: string, year: number): Promise<readonly (readonly number[])[]> {
  const codeOf = new Map(AGENCIES.map((code) => [cast.agency(code), code]))
  const told: (readonly number[])[] = []
  for (const [from, to, last] of periods)
    for (const groupBy of groupings) {
      const { cells } = await figures(cast, account, `${year}-${from}-01`, `${year}-${to}-${last}`, groupBy)
      for (const { month, level, agency, incidents, clocks } of cells ?? []) {
        if (incidents === null) continue
        const cell: Chosen = {
          month: month ? [month.slice(5, 7)] : MONTHS.filter((each) => each >= from && each <= to),
          ...(level && { level: [level] }),
          ...(agency && { agency: [codeOf.get(agency.id) as Atom['agency']] }),
        }
        told.push(rowOf(cell))
        const line = clocks.find(({ kind }: any) => kind === 'REPORT') ?? {
          met: 0,
          late: 0,
          levelRaised: 0,
          breached: 0,
        }
        if (line.met !== null) told.push(rowOf({ ...cell, part: ['MET'] }))
        if (line.breached !== null) told.push(rowOf({ ...cell, part: ['LATE', 'LEVEL_RAISED'] }))
        if (line.late !== null) told.push(rowOf({ ...cell, part: ['LATE'] }))
      }
    }
  return told
}

/** What an attacker would want: any selection of groups of any months, in any way their duty was kept. */
const wanted: readonly Chosen[] = selections(MONTHS).flatMap((month) =>
  [
    ...selections(LEVELS).map((level) => ({ level })),
    ...selections(AGENCIES).map((agency) => ({ agency })),
  ].flatMap((groups) => selections(PARTS).map((part) => ({ month, ...groups, part }))),
)
const single: readonly Chosen[] = LEVELS.flatMap((level) =>
  AGENCIES.flatMap((agency) => MONTHS.map((month) => ({ month: [month], level: [level], agency: [agency] }))),
)

/** Each run has a year of its own, so that no case is ever taken back. */
let year = 1925
let toldSomething = 0

/** Those whom the viewer may read himself are known to him: only the others count. */
async function derivedFew(account: string, cases: readonly Recorded[], isHidden: (atom: Atom) => boolean) {
  const span = new Span()
  const told = await everythingTold(account, year)
  toldSomething += told.length
  for (const row of told) span.add(row.map((each, at) => (isHidden(atoms[at] as Atom) ? each : 0)))
  const hidden = cases
    .map(
      ({ month, level, agency, outcome }) =>
        ({ month: month.slice(5), level, agency, part: partOf(outcome) }) as Atom,
    )
    .filter(isHidden)
  return [...wanted, ...single].filter((chosen) => {
    const actual = hidden.filter((atom) => within(atom, chosen)).length
    if (actual < 1 || actual > 4) return false
    return span.holds(rowOf(chosen).map((each, at) => (isHidden(atoms[at] as Atom) ? each : 0)))
  })
}

test('no sum or difference of all figures there are gives a hidden number of cases from one to four', async () => {
  await fc.assert(
    fc.asyncProperty(months, async (found) => {
      year += 1
      const cases = found.flatMap(({ count, month, ...each }) =>
        Array.from({ length: count }, () => ({ ...each, month: `${year}-${month}` })),
      )
      await record(cast, cases)
      expect(await derivedFew('t.analyst', cases, () => true)).toEqual([])
      expect(await derivedFew('t.convener', cases, ({ level }) => level < 3)).toEqual([])
    }),
    { numRuns: 25 },
  )
  expect(toldSomething).toBeGreaterThan(500)
}, 120_000)
