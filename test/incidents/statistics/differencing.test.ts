import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dutiesToldOf } from '../../../subgraphs/incidents/statistics/duties-told.ts'
import { type Alike, levelsToldOf, type Told } from '../../../subgraphs/incidents/statistics/telling.ts'
import { everyCell, reporterKinds } from '../../../subgraphs/incidents/statistics/vocabulary.ts'
import { Span, selections } from '../figures/derivable.ts'

const LEVELS = [1, 2, 3, 4]
const OUTCOMES = ['MET', 'BREACHED', 'NONE'] as const

/** The smallest things there are to count: the cases of a cell by how each of two duties ended. */
const atoms = everyCell.flatMap((cell) =>
  OUTCOMES.flatMap((review) => OUTCOMES.map((control) => ({ ...cell, review, control }))),
)
type Atom = (typeof atoms)[number]
type Chosen = { readonly [Name in keyof Atom]?: readonly Atom[Name][] }
type Counts = ReadonlyMap<Atom, number>

const names = ['level', 'reporter', 'review', 'control'] as const
const within = (atom: Atom, chosen: Chosen) =>
  names.every((name) => (chosen[name] as readonly unknown[] | undefined)?.includes(atom[name]) ?? true)
const rowOf = (chosen: Chosen) => atoms.map((atom) => (within(atom, chosen) ? 1 : 0))
const countOf = (counts: Counts, row: readonly number[]) =>
  row.reduce((all, each, at) => all + each * (counts.get(atoms[at] as Atom) ?? 0), 0)

const isSmall = (count: number) => Math.abs(count) >= 1 && Math.abs(count) <= 4

/** What an attacker would want: any selection of cells, in any way their duties were kept. */
const wanted: readonly Chosen[] = selections(LEVELS).flatMap((level) =>
  selections(reporterKinds).flatMap((reporter) =>
    selections(OUTCOMES).flatMap((review) =>
      selections(OUTCOMES).map((control) => ({ level, reporter, review, control })),
    ),
  ),
)
const wantedRows = wanted.map(rowOf)

const dutiesOf = ({ review, control }: Atom) =>
  [
    ['REVIEW', review],
    ['CONTROL', control],
  ].flatMap(([kind = '', outcome]) =>
    outcome === 'NONE' ? [] : [{ kind, isTarget: false, met: outcome === 'MET' }],
  )

function alikeOf(counts: Counts): readonly Alike[] {
  return [...counts].flatMap(([atom, count]) =>
    count === 0 ? [] : [{ cell: atom, duties: dutiesOf(atom), count }],
  )
}

function told(counts: Counts, earlier: readonly Told[]): Told | null {
  const alike = alikeOf(counts)
  const levels = levelsToldOf(
    everyCell,
    alike,
    earlier.map((edition) => edition.levels),
  )
  return levels && { levels, clocks: dutiesToldOf(levels, alike, earlier) }
}

/** Of cases that he knows there are none, there is nothing to find out. */
function spanOf({ levels, clocks }: Told, counts: Counts, ignorance: (atom: Atom) => boolean): Span {
  const span = new Span()
  const known = atoms.map(ignorance)
  const add = (row: readonly number[]) => span.add(row.map((each, at) => (known[at] ? each : 0)))
  for (const group of levels)
    add(
      atoms.map(({ level, reporter }) =>
        group.cells.some((cell) => cell.level === level && cell.reporter === reporter) ? 1 : 0,
      ),
    )
  for (const { kind, met, breached } of clocks) {
    const name = kind === 'REVIEW' ? 'review' : 'control'
    expect([met, breached]).toEqual([
      countOf(counts, rowOf({ [name]: ['MET'] })),
      countOf(counts, rowOf({ [name]: ['BREACHED'] })),
    ])
    add(rowOf({ [name]: ['MET'] }))
    add(rowOf({ [name]: ['BREACHED'] }))
  }
  return span
}

/** Who knows the law knows which duties never come without which, in whatever edition. */
function lawful(editions: readonly { readonly counts: Counts }[]) {
  const name = ({ review, control }: Atom) => `${review === 'NONE'} ${control === 'NONE'}`
  const found = new Set(
    editions.flatMap(({ counts }) => [...counts].flatMap(([atom, count]) => (count > 0 ? [name(atom)] : []))),
  )
  return (atom: Atom) => found.has(name(atom))
}

/** Selections of which a number from one to four follows, within an edition or from two. */
function derivedFew(editions: readonly { readonly told: Told; readonly counts: Counts }[]) {
  return [() => true, lawful(editions)].flatMap((isPossible) => {
    const possible = atoms.map(isPossible)
    const spans = editions.map(({ told: each, counts }) => spanOf(each, counts, isPossible))
    return wantedRows.filter((row) => {
      const found = editions.map(({ counts }) => countOf(counts, row))
      const isWorth = found.map((count) => isSmall(count) || found.some((other) => isSmall(count - other)))
      const masked = row.map((each, at) => (possible[at] ? each : 0))
      const follows = spans.map((span, at) => isWorth[at] && span.holds(masked))
      return found.some(
        (count, at) =>
          follows[at] &&
          (isSmall(count) || found.some((other, from) => follows[from] && isSmall(count - other))),
      )
    })
  })
}

/** Numbers near the limit are where a rule breaks; none, and many, are what real years have. */
const counts = fc.oneof(
  { arbitrary: fc.integer({ min: 1, max: 6 }), weight: 3 },
  { arbitrary: fc.integer({ min: 7, max: 30 }), weight: 2 },
)
const some = fc.array(fc.tuple(fc.constantFrom(...atoms), counts), { minLength: 1, maxLength: 14 })
const changes = fc.array(fc.tuple(fc.constantFrom(...atoms), fc.integer({ min: -9, max: 9 })), {
  maxLength: 4,
})

function changed(before: Counts, by: readonly (readonly [Atom, number])[]): Counts {
  const after = new Map(before)
  for (const [atom, change] of by) after.set(atom, Math.max(0, (after.get(atom) ?? 0) + change))
  return after
}

let released = 0
let coarser = 0
let correctedLines = 0

test('no sum or difference of all editions of a year gives a number of cases from one to four', () => {
  fc.assert(
    fc.property(some, fc.array(changes, { minLength: 1, maxLength: 3 }), (first, later) => {
      let now: Counts = changed(new Map(), first)
      const editions: { told: Told; counts: Counts }[] = []
      for (const by of [[], ...later]) {
        now = changed(now, by)
        const next = told(
          now,
          editions.map((each) => each.told),
        )
        if (next) editions.push({ told: next, counts: now })
      }
      released += editions.length
      correctedLines += editions.slice(1).flatMap((each) => each.told.clocks).length
      expect(derivedFew(editions)).toEqual([])
      // What was told together is never told apart later: what one edition has more would be the other's part.
      for (const [at, { told: each }] of editions.entries())
        for (const { told: before } of editions.slice(0, at))
          for (const group of before.levels) {
            const holding = each.levels.filter(({ cells }) =>
              cells.some(({ level, reporter }) =>
                group.cells.some((cell) => cell.level === level && cell.reporter === reporter),
              ),
            )
            expect(holding.length).toBe(1)
            if ((holding[0]?.cells.length ?? 0) > group.cells.length) coarser += 1
          }
    }),
    { numRuns: 150 },
  )
  expect(released).toBeGreaterThan(100)
  expect(coarser).toBeGreaterThan(5)
  expect(correctedLines).toBeGreaterThan(5)
}, 60_000)

const cell = (level: number) => ({ level, reporter: 'GOVERNMENT' as const })
const of = (level: number, count: number): Alike => ({ cell: cell(level), duties: [], count })
const groupsOf = (found: ReturnType<typeof levelsToldOf>) =>
  found
    ?.filter(({ incidents }) => incidents > 0)
    .map(({ cells, incidents }) => [cells.map(({ level }) => level), incidents])

test('small cells are told with the smallest that is not, whatever their sum', () => {
  expect(groupsOf(levelsToldOf(everyCell, [of(1, 20), of(2, 9), of(3, 4), of(4, 4)], []))).toEqual([
    [[1], 20],
    [[2, 3, 4], 17],
  ])
})

test('whoever knows the rule by which cells are told together learns of none that it is small', () => {
  const upTo = Array.from({ length: 15 }, (_, count) => count)
  const yearsTold = new Map<string, number[][]>()
  for (const a of upTo)
    for (const b of upTo)
      for (const c of upTo) {
        const alike = [a, b, c].map((count, at) => of(at + 1, count)).filter(({ count }) => count > 0)
        const found = levelsToldOf(everyCell, alike, [])
        const text = JSON.stringify(found)
        if (found) yearsTold.set(text, [...(yearsTold.get(text) ?? []), [a, b, c]])
      }
  const learnt = [...yearsTold].filter(([, years]) =>
    [0, 1, 2].some((at) => years.every((year) => isSmall(year[at] ?? 0))),
  )
  expect(learnt).toEqual([])
  expect(yearsTold.size).toBeGreaterThan(100)
})

test('a year of few cases is not told at all', () => {
  expect(levelsToldOf(everyCell, [of(1, 4)], [])).toBeNull()
  expect(levelsToldOf(everyCell, [of(1, 4), of(2, 4)], [])).toBeNull()
})

test('a correction of one case is told with no number that changed by one', () => {
  const before = levelsToldOf(everyCell, [of(1, 20), of(2, 9)], []) ?? []
  expect(groupsOf(levelsToldOf(everyCell, [of(1, 19), of(2, 10)], [before]))).toEqual([[[1, 2], 29]])
  expect(levelsToldOf(everyCell, [of(1, 19), of(2, 9)], [before])).toBeNull()
})
