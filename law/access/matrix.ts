/** The access matrix as the law gives it: who may do what with which class of data, and by which clause. */
import data from './matrix.json' with { type: 'json' }

export const rights = ['NONE', 'AGGREGATE', 'REDACTED', 'READ', 'WRITE', 'APPROVE'] as const
export type Right = (typeof rights)[number]

export interface Cell {
  readonly may: Right
  readonly under: string
  readonly relation: string
  readonly also?: readonly Further[]
  readonly mask?: string
  readonly opens?: string
  readonly states?: Readonly<Record<string, string>>
  readonly writes?: string
}

/** A further relation: it opens as the cell does, or less; with a clause of its own it stands by itself. */
export type Further =
  | { readonly relation: string; readonly may?: Right; readonly under?: undefined }
  | Pick<Cell, 'relation' | 'may' | 'under' | 'mask'>

export interface Mask {
  readonly id: string
  readonly class: string
  readonly viewers: readonly string[]
  readonly fields: readonly string[]
  readonly rows?: readonly string[]
  readonly note: string
  readonly when?: string
}

export interface DecisionEntry {
  readonly mutations: readonly string[]
  readonly class: string
  readonly only: readonly { readonly viewer: string; readonly relation: string; readonly as?: string }[]
  readonly never: readonly string[]
  readonly requires: Readonly<Record<string, unknown>>
  readonly clause: readonly string[]
}

interface Matrix {
  readonly floor: string
  readonly viewers: readonly { readonly code: string; readonly relation: string; readonly label: string }[]
  readonly classes: readonly { readonly code: string; readonly subgraph: string; readonly holds: string }[]
  readonly relations: readonly { readonly code: string; readonly holds: string; readonly special?: string }[]
  readonly masks: readonly Mask[]
  readonly writes: readonly {
    readonly id: string
    readonly viewer: string
    readonly class: string
    readonly covers: string
  }[]
  readonly matrix: Readonly<Record<string, Readonly<Record<string, Cell>>>>
  readonly decisions: readonly DecisionEntry[]
  readonly aliases: Readonly<Record<string, { readonly viewers: readonly string[]; readonly kind: string }>>
  readonly assumptions: Readonly<Record<string, { readonly ruling: string; readonly why: string }>>
}

export const matrix = data as unknown as Matrix

const NONE: Cell = { may: 'NONE', under: 'a0', relation: 'NONE' }

export function cell(viewer: string, dataClass: string): Cell {
  return matrix.matrix[viewer]?.[dataClass] ?? NONE
}

/** The cell and its further relations, each as a cell that can be read alone. */
export function linesOf(found: Cell): readonly Cell[] {
  const further = (found.also ?? []).map(
    (line): Cell => (line.under === undefined ? { ...found, ...line, under: found.under } : line),
  )
  return [found, ...further]
}

const masks = new Map(matrix.masks.map((mask) => [mask.id, mask]))

export function mask(id: string): Mask {
  const found = masks.get(id)
  if (!found) throw new Error(`The matrix names a mask that it does not hold: ${id}`)
  return found
}

export const dataClasses: ReadonlySet<string> = new Set(matrix.classes.map((entry) => entry.code))

/** The class as the schema's enum writes it: `IN.CAUSE` is `IN_CAUSE`. */
export function enumOf(dataClass: string): string {
  return dataClass.replace('.', '_')
}

const byEnum = new Map(matrix.classes.map((entry) => [enumOf(entry.code), entry.code]))

export function classOfEnum(name: string): string | undefined {
  return byEnum.get(name)
}

export function subgraphOf(dataClass: string): string | undefined {
  return matrix.classes.find((entry) => entry.code === dataClass)?.subgraph
}

export function atLeast(right: Right, wanted: Right): boolean {
  return rights.indexOf(right) >= rights.indexOf(wanted)
}
