/**
 * Which duties of a year are told, and how they were kept: the lines of a statistic (G-71). A corrected edition tells a
 * line only where every edition before it did, so that each number can be compared with what it was.
 */
import { type Alike, type DutyLine, isSmall, type LevelGroup, type Told } from './telling.ts'

/** A set of cases whose number is told or follows: by the alike among which it lies, and by its earlier numbers. */
interface Known {
  readonly cases: ReadonlySet<Alike>
  readonly size: number
  readonly before: readonly number[]
}

const sizeOf = (cases: Iterable<Alike>) => [...cases].reduce((all, { count }) => all + count, 0)
const totalOf = (groups: readonly LevelGroup[]) => groups.reduce((all, { incidents }) => all + incidents, 0)

const known = (cases: ReadonlySet<Alike>, before: readonly number[]): Known => ({
  cases,
  size: sizeOf(cases),
  before,
})

/** One set lies within the other, and few lie between, or about as few more or fewer than once were told. */
function leavesFew(a: Known, b: Known): boolean {
  const [inner, outer] = a.size <= b.size ? [a, b] : [b, a]
  if (!inner.cases.isSubsetOf(outer.cases)) return false
  const between = outer.size - inner.size
  const earlier = outer.before.map((count, at) => count - (inner.before[at] ?? 0))
  return isSmall(between) || earlier.some((count) => isSmall(Math.abs(between - count)))
}

const nameOf = ({ level, reporter }: Alike['cell']) => `${level} ${reporter}`

/** All sums of groups, the empty one among them: what the table of levels tells. */
function unionsOf(levels: readonly LevelGroup[], alike: readonly Alike[], earlier: readonly Told[]) {
  const unions = [
    known(
      new Set<Alike>(),
      earlier.map(() => 0),
    ),
  ]
  for (const group of levels) {
    const cells = new Set(group.cells.map(nameOf))
    const within = (each: LevelGroup) => each.cells.some((cell) => cells.has(nameOf(cell)))
    const mine = new Set(alike.filter(({ cell }) => cells.has(nameOf(cell))))
    const before = earlier.map((edition) => totalOf(edition.levels.filter(within)))
    const added = unions.map((each) =>
      known(
        each.cases.union(mine),
        each.before.map((count, at) => count + (before[at] ?? 0)),
      ),
    )
    unions.push(...added)
  }
  return unions
}

interface Duty {
  readonly kind: string
  readonly isTarget: boolean
}

const isSame = (a: Duty, b: Duty) => a.kind === b.kind && a.isTarget === b.isTarget

/** Kept, broken, either, neither. */
function partsOf(duty: Duty, alike: readonly Alike[], earlier: readonly Told[]): readonly Known[] {
  const having = (met: boolean) =>
    new Set(alike.filter(({ duties }) => duties.some((each) => isSame(each, duty) && each.met === met)))
  const [met, breached] = [having(true), having(false)]
  const due = met.union(breached)
  const before = earlier.map(({ levels, clocks }) => {
    const line = clocks.find((each) => isSame(each, duty)) ?? { met: 0, breached: 0 }
    const both = line.met + line.breached
    return [line.met, line.breached, both, totalOf(levels) - both]
  })
  return [met, breached, due, new Set(alike).difference(due)].map((cases, part) =>
    known(
      cases,
      before.map((counts) => counts[part] ?? 0),
    ),
  )
}

function dutiesOf(alike: readonly Alike[]): readonly Duty[] {
  const found = alike.flatMap(({ duties }) => duties)
  const byName = new Map(found.map(({ kind, isTarget }) => [`${kind} ${isTarget}`, { kind, isTarget }]))
  return [...byName.keys()].sort().flatMap((name) => byName.get(name) ?? [])
}

export function dutiesToldOf(
  levels: readonly LevelGroup[],
  alike: readonly Alike[],
  earlier: readonly Told[],
): readonly DutyLine[] {
  const candidates = dutiesOf(alike)
    .filter((duty) => earlier.every(({ clocks }) => clocks.some((each) => isSame(each, duty))))
    .map((duty) => ({ duty, parts: partsOf(duty, alike, earlier) }))
    // What is told first keeps others from being told, so what concerns most cases is.
    .sort((a, b) => (b.parts[2]?.size ?? 0) - (a.parts[2]?.size ?? 0))
  const told = unionsOf(levels, alike, earlier)
  const lines: DutyLine[] = []
  for (const { duty, parts } of candidates) {
    if (parts.some((part) => told.some((other) => leavesFew(part, other)))) continue
    told.push(...parts)
    lines.push({ ...duty, met: parts[0]?.size ?? 0, breached: parts[1]?.size ?? 0 })
  }
  return candidates.flatMap(({ duty }) => lines.filter((line) => isSame(line, duty)))
}
