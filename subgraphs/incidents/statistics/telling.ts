/**
 * What of a year's cases may be told to everybody (G-71): nothing from which a number from one to four follows, neither
 * within one edition nor by subtracting one from another.
 *
 * - Levels by kind of agency. Told are groups of cells that do not overlap, never a margin beside its parts: so all that
 *   can be added or subtracted are whole groups. Small cells are put together with the next smallest that is not small,
 *   so that nobody knows which of them was, by their order neither; where there is none, the table is withheld.
 * - Duties. A line is told when the cases that kept it, broke it and had none of it are each none or enough, and when no
 *   two told sets of cases lie one within the other with a small rest between them (`duties-told.ts`).
 * - A later edition puts together what an earlier one put together, and more, until every sum of groups has stayed as it
 *   was or changed by enough. A line that changed by little is withheld. Where not even the number of all cases may be
 *   told, there is no edition.
 */
import { smallestCell } from '../../../law/access/small-cells.ts'
import type { ReporterKind } from './vocabulary.ts'

export interface LevelCell {
  readonly level: number
  readonly reporter: ReporterKind
}

/** Cells told together. */
export interface LevelGroup {
  readonly cells: readonly LevelCell[]
  readonly incidents: number
}

export interface DutyLine {
  readonly kind: string
  readonly isTarget: boolean
  readonly met: number
  readonly breached: number
}

export interface Told {
  readonly levels: readonly LevelGroup[]
  readonly clocks: readonly DutyLine[]
}

/** Cases that are alike: their cell, and how each of their duties ended. */
export interface Alike {
  readonly cell: LevelCell
  readonly duties: readonly { readonly kind: string; readonly isTarget: boolean; readonly met: boolean }[]
  readonly count: number
}

export const isSmall = (count: number) => count >= 1 && count < smallestCell

const nameOf = ({ level, reporter }: LevelCell) => `${level} ${reporter}`
const sum = (counts: readonly number[]) => counts.reduce((a, b) => a + b, 0)

/** Every selection of the values but the empty one. */
function selections<Value>(values: readonly Value[]): readonly (readonly Value[])[] {
  return Array.from({ length: 2 ** values.length - 1 }, (_, mask) =>
    values.filter((_value, at) => ((mask + 1) >> at) & 1),
  )
}

interface Group extends LevelGroup {
  /** What each earlier edition told of the same cells. */
  readonly before: readonly number[]
}

const merged = (groups: readonly Group[], together: readonly Group[]): readonly Group[] => {
  const [first] = together
  const both: Group = {
    cells: together.flatMap(({ cells }) => cells),
    incidents: sum(together.map(({ incidents }) => incidents)),
    before: first?.before.map((_, at) => sum(together.map(({ before }) => before[at] ?? 0))) ?? [],
  }
  return [...groups.filter((each) => !together.includes(each)), both]
}

/** Cells that some earlier edition put together stay together. */
function begun(
  cells: readonly LevelCell[],
  countOf: (cell: LevelCell) => number,
  earlier: readonly (readonly LevelGroup[])[],
): readonly Group[] {
  const parts = new Map(cells.map((cell) => [nameOf(cell), [cell]]))
  for (const group of earlier.flat()) {
    const joined = [...new Set(group.cells.flatMap((cell) => parts.get(nameOf(cell)) ?? []))]
    for (const cell of joined) parts.set(nameOf(cell), joined)
  }
  return [...new Set(parts.values())].map((together) => ({
    cells: together,
    incidents: sum(together.map(countOf)),
    before: earlier.map((edition) =>
      sum(
        edition
          .filter((group) => group.cells.some((cell) => isOf(cell, together)))
          .map(({ incidents }) => incidents),
      ),
    ),
  }))
}

const isOf = (cell: LevelCell, cells: readonly LevelCell[]) =>
  cells.some((each) => nameOf(each) === nameOf(cell))

const smallestFirst = (groups: readonly Group[]) =>
  groups.toSorted(
    (a, b) =>
      a.incidents - b.incidents ||
      (nameOf(a.cells[0] as LevelCell) < nameOf(b.cells[0] as LevelCell) ? -1 : 1),
  )

/** Groups of which some sum changed by little since an earlier edition; the fewest that did. */
function changedByLittle(groups: readonly Group[]): readonly Group[] | undefined {
  const editions = groups[0]?.before.keys().toArray() ?? []
  return selections(groups)
    .filter((chosen) =>
      editions.some((at) =>
        isSmall(Math.abs(sum(chosen.map(({ incidents, before }) => incidents - (before[at] ?? 0))))),
      ),
    )
    .sort((a, b) => a.length - b.length)[0]
}

/** What has to be told together next; undefined when all may be told as it is, null when nothing may be. */
function next(groups: readonly Group[]): readonly Group[] | null | undefined {
  const small = groups.filter(({ incidents }) => isSmall(incidents))
  const changed = small.length === 0 ? changedByLittle(groups) : undefined
  const apart = small.length > 0 ? small : changed
  if (!apart) return undefined
  const others = smallestFirst(groups).filter((each) => !apart.includes(each))
  const cover = others.find(({ incidents }) => incidents >= smallestCell) ?? (changed && others[0])
  if (!cover) return null
  // All that are as large: which of them was taken would tell which of those together was small.
  return [...apart, ...others.filter(({ incidents }) => incidents === cover.incidents)]
}

export function levelsToldOf(
  cells: readonly LevelCell[],
  alike: readonly Alike[],
  earlier: readonly (readonly LevelGroup[])[],
): readonly LevelGroup[] | null {
  const countOf = (cell: LevelCell) =>
    sum(alike.filter((each) => nameOf(each.cell) === nameOf(cell)).map(({ count }) => count))
  let groups = begun(cells, countOf, earlier)
  for (;;) {
    const together = next(groups)
    if (together === null) return null
    if (together === undefined) break
    groups = merged(groups, together)
  }
  const order = (cell: LevelCell) => cells.findIndex((each) => nameOf(each) === nameOf(cell))
  const first = (group: LevelGroup) => order(group.cells[0] as LevelCell)
  return groups
    .map(({ cells: together, incidents }) => ({
      cells: together.toSorted((a, b) => order(a) - order(b)),
      incidents,
    }))
    .toSorted((a, b) => first(a) - first(b))
}
