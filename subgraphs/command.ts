/** The only way to write: subject, right, idempotency, version, second person, lifecycle, run, journal, one commit. */
import type pg from 'pg'
import { classOfDecision } from '../law/access/decision-classes.ts'
import { decisionFor, mayDecide, needsSecondPerson } from '../law/access/decisions.ts'
import type { Opening } from '../law/access/openings.ts'
import { type Guard, guards } from '../law/lifecycles/guards.ts'
import type { LifecycleRow } from '../law/lifecycles/lifecycle.ts'
import type { Machine } from '../law/lifecycles/machines.ts'
import { nextState, rowsOf } from '../law/lifecycles/next-state.ts'
import type { RefusalCode } from '../law/refusals/refusals.ts'
import type { Context } from './context.ts'
import { claimKey } from './idempotency.ts'
import { appendJournal, type Entry, nationalChain } from './journal.ts'
import { wantedOf } from './predicate.ts'
import { byIdSql, isId } from './reads.ts'
import { Refusal } from './refusal.ts'
import { ACCESS, type Row, rowOf } from './row.ts'
import type { RowSource } from './row-source.ts'
import type { Viewer } from './viewer.ts'

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
  /** What changed, as the journal keeps it: no personal data, no texts, only what identifies the act. */
  readonly details: Readonly<Record<string, unknown>>
  readonly also?: readonly Omit<Entry, 'act' | 'role'>[]
}

type Held = boolean | { readonly argument?: string; readonly missing: readonly string[] }

// biome-ignore lint/suspicious/noExplicitAny: a list of commands holds every subject and input; each is checked where it is written
export interface Command<Source extends RowSource = any, Input extends CommandInput = any> {
  readonly mutation: string
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
  /** What else must hold, beyond the named guards: throws a Refusal. Nothing has been written yet. */
  readonly guard?: (work: Work<Source, Input>) => Promise<void> | void
  readonly run: (work: Work<Source, Input>) => Promise<Outcome>
}

export function command<Source extends RowSource, Input extends CommandInput>(
  spec: Command<Source, Input>,
): Command<Source, Input> {
  if (needsSecondPerson(spec.mutation, spec.dataClass) && !spec.author)
    throw new Error(
      `${spec.mutation} needs a second person, so it must name the author it is checked against`,
    )
  return spec
}

async function loadSubject(spec: Command, id: unknown, client: pg.ClientBase) {
  if (!isId(id)) return null
  const { rows } = await client.query(byIdSql(spec.subject), [[id]])
  return rows[0] ? rowOf(spec.subject, rows[0]) : null
}

function checkVersion(spec: Command, row: Row<RowSource>, input: CommandInput): void {
  const { version } = row as { version?: number }
  const creates = spec.returns !== undefined && spec.returns !== spec.subject
  if (version === undefined || creates) return
  if (input.expectedVersion == null)
    throw new Refusal('BAD_INPUT', { argument: 'expectedVersion', reason: 'REQUIRED' })
  if (input.expectedVersion !== version) throw new Refusal('STALE_STATE', { actual: version })
}

/** Held by the framework itself, for every command that names its author. */
const heldHere: ReadonlySet<string> = new Set(['APPROVER_NOT_AUTHOR'])

/** Guards that the law names for the step and nobody implements. */
export function missingGuards(spec: Command): readonly string[] {
  if (!spec.step) return []
  const named = new Set(rowsOf(spec.step.machine, spec.mutation).flatMap((row) => row.guards))
  return [...named].filter((name) => !spec.guards?.[name] && !(heldHere.has(name) && spec.author))
}

async function checkStep(spec: Command, before: Work<RowSource, CommandInput>) {
  if (!spec.step) return null
  const { machine, state, outcome } = spec.step
  const { subject, input } = before
  const passage = nextState(
    machine,
    await state(subject as never, before as never),
    spec.mutation,
    await outcome?.(input, before as never),
  )
  if (!('refused' in passage)) return passage
  const { code, clause, actualState, expectedStates } = passage.refused
  throw new Refusal(code as RefusalCode, {
    mutation: spec.mutation,
    actualState: actualState ?? 'NOT_YET',
    expectedStates: expectedStates.map((each) => each ?? 'NOT_YET'),
    clause: clause || spec.clause,
  })
}

async function checkGuards(
  spec: Command,
  named: readonly Guard[],
  work: Work<RowSource, CommandInput>,
): Promise<void> {
  for (const name of named) {
    const holds = spec.guards?.[name] ?? (heldHere.has(name) ? isByAnother(spec) : undefined)
    const held = (await holds?.(work as never)) ?? true
    if (held === true) continue
    const { code, clause } = guards[name]
    throw new Refusal(code as RefusalCode, { mutation: spec.mutation, clause, guard: name, ...(held || {}) })
  }
  await spec.guard?.(work as never)
}

function isAuthor(spec: Command, row: Row<RowSource>, personNo: number): boolean {
  const authors = spec.author?.(row) ?? []
  return typeof authors === 'number' ? authors === personNo : authors.includes(personNo)
}

/** APPROVER_NOT_AUTHOR of a step, for commands that name their author and leave the rest to the framework. */
function isByAnother(spec: Command) {
  return ({ subject, by }: Work<RowSource, CommandInput>) => !isAuthor(spec, subject, by.personNo)
}

/** The right to this mutation on this row: its decision, or writing the class that this very row falls under. */
function rightTo(spec: Command, row: Row<RowSource>, viewer: Viewer): readonly Opening[] {
  const access = row[ACCESS]
  const dataClass =
    spec.dataClass ??
    (decisionFor(spec.mutation) ? undefined : access.classFor(classOfDecision(spec.mutation)))
  const found = mayDecide(viewer.holdings, spec.mutation, access, dataClass)
  return spec.step ? actorsAmong(found, rowsOf(spec.step.machine, spec.mutation)) : found
}

/** Of those who may, the ones whose role the lifecycle lets take the step. */
function actorsAmong(openings: readonly Opening[], rows: readonly LifecycleRow[]): readonly Opening[] {
  const actors = new Set<string>(rows.flatMap((row) => row.actors))
  return openings.filter(({ holding, column }) => actors.has(holding?.role ?? '') || actors.has(column))
}

/** Runs the command and answers with the id of the row it made or changed. */
export async function execute(spec: Command, input: CommandInput, context: Context): Promise<string> {
  const { viewer, now, database } = context
  const standing = viewer.standing
  if (!standing)
    throw new Refusal(viewer.kind === 'anonymous' ? 'UNAUTHENTICATED' : 'FORBIDDEN', {
      mutation: spec.mutation,
    })
  const wanted = wantedOf(spec.subject)
  return database.transact(async (client, become) => {
    await become(viewer, now, wanted)
    const subject = await loadSubject(spec, spec.subjectId(input), client)
    if (!subject) throw new Refusal('NOT_FOUND', { mutation: spec.mutation })
    const able = rightTo(spec, subject, viewer)
    if (able.length === 0) throw new Refusal('FORBIDDEN', { mutation: spec.mutation, clause: spec.clause })

    await become(viewer, now, wanted, spec.mutation)
    const earlier = await claimKey(client, context, spec.mutation, input)
    if (earlier !== null) return earlier
    const locked = await lock(spec, subject.id, client, database.subgraph)
    const row = Object.assign(subject, locked)
    checkVersion(spec, row, input)
    if (needsSecondPerson(spec.mutation, spec.dataClass) && isAuthor(spec, row, standing.personNo))
      throw new Refusal('APPROVER_IS_AUTHOR', { mutation: spec.mutation, clause: spec.clause })
    const who = { personNo: standing.personNo, personId: standing.personId }
    const before = { subject: row, input, now, client, by: { ...who, as: able }, to: null, context }
    const passage = await checkStep(spec, before)
    const as = passage ? actorsAmong(able, [passage.row]) : able
    if (as.length === 0) throw new Refusal('FORBIDDEN', { mutation: spec.mutation, clause: spec.clause })

    const work = { ...before, by: { ...who, as }, to: passage?.to ?? null }
    await checkGuards(spec, (passage?.row.guards ?? []) as readonly Guard[], work)
    const outcome = await spec.run(work)
    await client.query(
      `update ${database.subgraph}.idempotency set subject_id = $4 where person_no = $1 and mutation = $2 and key = $3`,
      [standing.personNo, spec.mutation, input.clientMutationId, outcome.id],
    )
    await tell(spec, outcome, subject[ACCESS].owner, as, client, context)
    return outcome.id
  })
}

/** Takes the row for this command alone and reads again what another command may have changed meanwhile. */
async function lock(
  spec: Command,
  id: string,
  client: pg.ClientBase,
  subgraph: string,
): Promise<Record<string, unknown>> {
  // Facts that another subgraph publishes are read here, never changed, so there is nothing to take.
  const take = spec.subject.table.startsWith(`${subgraph}.`) ? 'for update' : ''
  const { rows } = await client.query(`select 1 from ${spec.subject.table} t where t.id = $1 ${take}`, [id])
  if (rows.length === 0) throw new Refusal('NOT_FOUND', { mutation: spec.mutation })
  const { rows: fresh } = await client.query(byIdSql(spec.subject), [[id]])
  const { _keys, _meets, _owner, ...columns } = fresh[0]
  return columns
}

async function tell(
  spec: Command,
  outcome: Outcome,
  owner: string | null,
  as: readonly Opening[],
  client: pg.ClientBase,
  context: Context,
): Promise<void> {
  const chain = outcome.chain ?? owner ?? (await nationalChain(client))
  const role = as[0]?.holding?.role ?? null
  const act = spec.mutation
  const subjectType = (spec.returns ?? spec.subject).type
  const entry: Entry = {
    chain,
    act,
    role,
    subjectType,
    subjectId: outcome.id,
    clause: spec.clause,
    details: outcome.details,
  }
  const acting = { subgraph: context.database.subgraph, viewer: context.viewer, requestId: context.requestId }
  await appendJournal(client, acting, [
    entry,
    ...(outcome.also ?? []).map((each) => ({ ...each, act, role })),
  ])
}
