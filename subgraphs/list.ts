/** What a capability declares about a list: its filters and orders, each with the field it would reveal (D-13). */
import type { Wanted } from './groups.ts'
import type { RowSource, Sql } from './row-source.ts'

/** The field whose right decides whether the filter or order may be used at all, and on which rows. */
export interface Touches {
  readonly class: string
  readonly field: string
}

export interface Filter {
  readonly touches: Touches
  /** SQL over the row with `$value` where the argument goes. */
  readonly sql: Sql
  /** The argument identifies a row: what is no identifier identifies none, and is no error. */
  readonly isId?: true
}

/** A row under which the list can hang; hanging there tells the field, so its right decides on which rows. */
export interface Parent {
  readonly sql: Sql
  readonly touches?: Touches
  /** What else of the viewer the statement asks, where the parent hangs on rows of another source. */
  readonly needs?: readonly Wanted[]
}

export interface Order {
  readonly touches: Touches
  /** A column that is never null; ties are broken by id. */
  readonly sql: Sql
  /** SQL type of the column, for cursors. */
  readonly type: 'timestamptz' | 'text' | 'int' | 'uuid'
}

export interface ListSource {
  readonly name: string
  readonly source: RowSource
  readonly filters: Readonly<Record<string, Filter>>
  readonly orders: Readonly<Record<string, Order>>
  /** Rows that the list leaves out unless the filter of that name asks for them; that it does so tells nothing of any row. */
  readonly leavesOut?: Readonly<Record<string, Sql>>
  /** Default order, with direction. */
  readonly order: { readonly by: string; readonly direction: 'ASC' | 'DESC' }
  /** The agency column, so that a viewer over few agencies starts from them. */
  readonly agency?: Sql
  /** The contract column, so that a party starts from its own contracts. */
  readonly contract?: Sql
  /** What all rows of the viewer have in common and an index can find, where they hang on no agency; the rule of rows says the rest. */
  readonly startsFrom?: Sql
  /** Parents this list can hang on, by name: `agency` for `Agency.incidents`. */
  readonly under?: Readonly<Record<string, Sql | Parent>>
}

export interface PageArgs {
  readonly first?: number | null
  readonly after?: string | null
  readonly last?: number | null
  readonly before?: string | null
  readonly filter?: Readonly<Record<string, unknown>> | null
  readonly orderBy?: { readonly field: string; readonly direction?: 'ASC' | 'DESC' | null } | null
}
