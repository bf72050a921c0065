/** The one decision: may this viewer see this field of this row, by which clause, through which relation? */
import { atLeast, type Right } from './matrix.ts'
import { type Opening, opensFigures, opensRows } from './openings.ts'

/** What a row tells about itself: the viewer's keys on it, and the conditions it meets. */
export interface RowAccess {
  readonly keys: ReadonlySet<number>
  readonly meets: (condition: string) => boolean
}

export interface FieldShape {
  readonly type: string
  readonly field: string
  /** Named type the field returns, so that a mask over `Clock.kind` lets `clocks` through. */
  readonly returns: string
}

export function applies(opening: Opening, row: RowAccess): boolean {
  return (opening.key === null || row.keys.has(opening.key)) && opening.conditions.every(row.meets)
}

export function maskShows(fields: readonly string[], shape: FieldShape): boolean {
  return fields.some((entry) => {
    if (entry === '*' || entry === shape.field) return true
    const [type, field] = entry.split('.')
    if (field === undefined) return false
    if (type === shape.returns) return true
    return type === shape.type && (field === '*' || field === shape.field)
  })
}

/** May the opening show this field, once it applies to the row? */
export function shows(opening: Opening, shape: FieldShape): boolean {
  if (!opensRows(opening, shape.type)) return false
  if (atLeast(opening.right, 'READ')) return true
  return opening.mask !== null && maskShows(opening.mask.fields, shape)
}

export function maySee(openings: readonly Opening[], row: RowAccess, shape: FieldShape): boolean {
  return openings.some((opening) => shows(opening, shape) && applies(opening, row))
}

/** The highest right on the row, with every opening that gives it. */
export function rightOn(
  openings: readonly Opening[],
  row: RowAccess,
): { readonly right: Right; readonly by: readonly Opening[] } {
  const found = openings.filter((opening) => !opening.opens && applies(opening, row))
  let right: Right = 'NONE'
  for (const opening of found) if (atLeast(opening.right, right)) right = opening.right
  return { right, by: found.filter((opening) => opening.right === right) }
}

/** Could the viewer ever see rows of this type by this class? Saves statements before any row. */
export function mayEverSee(openings: readonly Opening[], rowType: string): boolean {
  return openings.some((opening) => opensRows(opening, rowType))
}

/** The class whose only content is figures: the right to it is a right to numbers, whatever rows they count. */
const figures = 'AGG.STATS'

/** Could a root field of this class ever answer the viewer anything? */
export function mayEverAsk(openings: readonly Opening[], dataClass: string, rowType: string): boolean {
  return (dataClass === figures && openings.some(opensFigures)) || mayEverSee(openings, rowType)
}
