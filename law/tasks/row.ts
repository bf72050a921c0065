/**
 * What people are asked to do. A task is open exactly as long as what calls for it lasts: a row names a thing, the
 * states in which something is to be done about it, and who is asked. Nothing opens or closes a task by itself.
 */
import type { Role } from '../access/roles.ts'
import type { ClockKind } from '../clocks/deadlines.ts'

/** Who is asked: a role, and at which office as it relates to the matter. */
export interface Addressee<Condition extends string = string, Office extends string = string> {
  readonly roles: readonly Role[]
  readonly at: Office
  /** Asked only under these conditions, besides those of the row. */
  readonly when?: readonly Condition[]
  /** Asked to see to it, because those who could do it did not. */
  readonly over?: true
}

/** By when: the due instant of one of these clocks while it runs; or so long after something happened to the thing. */
export type TaskDue =
  | { readonly clock: readonly ClockKind[] }
  | { readonly event: string; readonly plusHours?: number }

export interface TaskRow<
  Thing extends string = string,
  State extends string = string,
  Condition extends string = string,
  Office extends string = string,
  Kind extends string = string,
> {
  readonly kind: Kind
  readonly text: { readonly zh: string; readonly en: string }
  readonly clause: string
  readonly of: Thing
  readonly while: readonly State[]
  readonly when?: readonly Condition[]
  readonly asked: readonly Addressee<Condition, Office>[]
  readonly due?: TaskDue
  /** Acts by which the thing asked is done; whatever else ends the task lets it fall away. */
  readonly doneBy: readonly string[]
}
