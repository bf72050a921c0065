/** What a command is: whose row, which step, which guards, and what it does when all of that holds (D-11). */
import type pg from 'pg'
import { needsSecondPerson } from '../law/access/decisions.ts'
import type { Opening } from '../law/access/openings.ts'
import type { Guard } from '../law/lifecycles/guards.ts'
import type { Machine } from '../law/lifecycles/machines.ts'
import type { Context } from './context.ts'
import type { Entry } from './journal.ts'
import type { Row } from './row.ts'
import type { RowSource } from './row-source.ts'

export interface CommandInput {
  readonly clientMutationId: string
  readonly expectedVersion?: number | null
  readonly [field: string]: unknown
}

/** What `run` works with. `client` is inside the command's transaction, as the subgraph's own role. */
export interface Work<Source extends RowSource, Input extends CommandInput> {
  readonly subject: Row<Source>
  readonly input: Input
  readonly now: Date
  readonly client: pg.ClientBase
  readonly by: { readonly personNo: number; readonly personId: string; readonly as: readonly Opening[] }
  /** Where the lifecycle goes, when the command is a step of one. */
  readonly to: string | null
  readonly context: Context
}

type Awaitable<Value> = Value | Promise<Value>

export interface Outcome {
  /** The row that the payload shows. */
  readonly id: string
  /** Whose journal tells of it; left out: the subject's owner. */
  readonly chain?: string | null
  /** What that journal calls the act, where the mutation's name would tell its readers of others. */
  readonly act?: string
  /** What changed, as the journal keeps it: no personal data, no texts, only what identifies the act. */
  readonly details: Readonly<Record<string, unknown>>
  readonly also?: readonly Omit<Entry, 'act' | 'role'>[]
}

type Held = boolean | { readonly argument?: string; readonly missing: readonly string[] }

// biome-ignore lint/suspicious/noExplicitAny: a list of commands holds every subject and input; each is checked where it is written
export interface Command<Source extends RowSource = any, Input extends CommandInput = any> {
  readonly mutation: string
  /** What the tables of the law call it, where the graph's name for that is another command's already. */
  readonly lawName?: string
  /** Only where the law has two decisions of the same name. */
  readonly dataClass?: string
  /** Whose row decides who may do this. A command that creates names the row it creates under. */
  readonly subject: Source
  readonly subjectId: (input: Input) => unknown
  /** Rows of this type come out; the subject's own when left out. */
  readonly returns?: RowSource
  /**
   * The lifecycle step this mutation is; `state` is null where the thing does not exist yet. What the row and the
   * input alone cannot tell is read in the command's transaction; `before.to` is not known yet.
   */
  readonly step?: {
    readonly machine: Machine
    readonly state: (row: Row<Source>, before: Work<Source, Input>) => Awaitable<string | null>
    readonly outcome?: (input: Input, before: Work<Source, Input>) => Awaitable<string>
  }
  /**
   * The guards that the step's rows name, each true when it holds, false or what is missing when it does not; a
   * guard that nobody implements keeps the subgraph from starting.
   */
  readonly guards?: Readonly<Partial<Record<Guard, (work: Work<Source, Input>) => Awaitable<Held>>>>
  /** The people who may not also approve; required where the decision asks for a second person. */
  readonly author?: (row: Row<Source>) => number | null | readonly number[]
  readonly clause: string
  /** Says what not even a digest may tell: that the request was made is remembered by a keyed one (D-15). */
  readonly conceals?: true
  /** What else must hold, beyond the named guards: throws a Refusal. Nothing has been written yet. */
  readonly guard?: (work: Work<Source, Input>) => Promise<void> | void
  /**
   * What takes long and needs no row, for whoever has the right: done before a row is taken or a connection held. What it
   * finds wrong is for `run` to say, once everything else has been asked.
   */
  readonly beforehand?: (input: Input) => Promise<void>
  readonly run: (work: Work<Source, Input>) => Promise<Outcome>
}

export const lawNameOf = ({ lawName, mutation }: Pick<Command, 'lawName' | 'mutation'>): string =>
  lawName ?? mutation

export function command<Source extends RowSource, Input extends CommandInput>(
  spec: Command<Source, Input>,
): Command<Source, Input> {
  if (needsSecondPerson(lawNameOf(spec), spec.dataClass) && !spec.author)
    throw new Error(
      `${spec.mutation} needs a second person, so it must name the author it is checked against`,
    )
  return spec
}
