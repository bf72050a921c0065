/** The only way to write: subject, right, idempotency, version, second person, lifecycle, run, journal, one commit. */
import type pg from 'pg'
import { classOfDecision } from '../law/access/decision-classes.ts'
import { decisionFor, mayDecide, needsSecondPerson } from '../law/access/decisions.ts'
import type { Opening } from '../law/access/openings.ts'
import { type Guard, guards } from '../law/lifecycles/guards.ts'
import type { LifecycleRow } from '../law/lifecycles/lifecycle.ts'
import { nextState, rowsOf } from '../law/lifecycles/next-state.ts'
import type { RefusalCode } from '../law/refusals/refusals.ts'
import { type Command, type CommandInput, lawNameOf, type Outcome, type Work } from './command.ts'
import type { Context } from './context.ts'
import { claimOf } from './idempotency.ts'
import { appendJournal, type Entry, nationalChain } from './journal.ts'
import { lockAndRead } from './lock.ts'
import { neededFor } from './predicate.ts'
import { byIdSql, isId, seen } from './reads.ts'
import { Refusal } from './refusal.ts'
import { ACCESS, type Row, rowOf } from './row.ts'
import type { RowSource } from './row-source.ts'
import type { Viewer } from './viewer.ts'

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
  const named = new Set(rowsOf(spec.step.machine, lawNameOf(spec)).flatMap((row) => row.guards))
  return [...named].filter((name) => !spec.guards?.[name] && !(heldHere.has(name) && spec.author))
}

async function checkStep(spec: Command, before: Work<RowSource, CommandInput>) {
  if (!spec.step) return null
  const { machine, state, outcome } = spec.step
  const { subject, input } = before
  const passage = nextState(
    machine,
    await state(subject as never, before as never),
    lawNameOf(spec),
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
  const name = lawNameOf(spec)
  const dataClass = spec.dataClass ?? (decisionFor(name) ? undefined : access.classFor(classOfDecision(name)))
  const found = mayDecide(viewer.holdings, name, access, dataClass)
  return spec.step ? actorsAmong(found, rowsOf(spec.step.machine, name)) : found
}

function ableTo(spec: Command, row: Row<RowSource>, viewer: Viewer): readonly Opening[] {
  const able = rightTo(spec, row, viewer)
  if (able.length === 0) throw new Refusal('FORBIDDEN', { mutation: spec.mutation, clause: spec.clause })
  return able
}

/** Of those who may, the ones whose role the lifecycle lets take the step. */
function actorsAmong(openings: readonly Opening[], rows: readonly LifecycleRow[]): readonly Opening[] {
  const actors = new Set<string>(rows.flatMap((row) => row.actors))
  return openings.filter(({ holding, column }) => actors.has(holding?.role ?? '') || actors.has(column))
}

/** The row as it was found, and whoever acts has a right to the mutation on it; else nothing is there, or no right. */
function entitled(
  spec: Command,
  found: Readonly<Record<string, unknown>> | undefined,
  viewer: Viewer,
): Row<RowSource> {
  if (!found) throw new Refusal('NOT_FOUND', { mutation: spec.mutation })
  const subject = rowOf(spec.subject, found)
  // Published facts have no policy that hides rows: what the viewer may not see is not there here, too (D-09).
  if (!seen(viewer, spec.subject, subject)) throw new Refusal('NOT_FOUND', { mutation: spec.mutation })
  ableTo(spec, subject, viewer)
  return subject
}

/** Runs the command and answers with the id of the row it made or changed. */
export async function execute(spec: Command, input: CommandInput, context: Context): Promise<string> {
  const { now, database } = context
  // What an emergency opens is there to be read and never to act upon (G-73).
  const viewer = context.viewer.ordinary
  const standing = viewer.standing
  if (!standing)
    throw new Refusal(viewer.kind === 'anonymous' ? 'UNAUTHENTICATED' : 'FORBIDDEN', {
      mutation: spec.mutation,
    })
  const wanted = neededFor(spec.subject)
  const id = spec.subjectId(input)
  const byId = { text: byIdSql(spec.subject), values: [[id]] }
  if (spec.beforehand) {
    const [[found] = []] = isId(id) ? await database.read(viewer, now, wanted, [byId]) : []
    entitled(spec, found, viewer)
    await spec.beforehand(input)
  }
  return database.transact(async (client, become) => {
    const [[found] = []] = isId(id) ? await become(viewer, now, wanted, { asking: [byId] }) : []
    let subject: Row<RowSource>
    try {
      subject = entitled(spec, found, viewer)
    } catch (refused) {
      // An act may end the right to it: sent again, it is told what it came to, and not that there is no right (D-14).
      if (!(refused instanceof Refusal) || refused.code !== 'FORBIDDEN') throw refused
      const asking = [claimOf(context, spec, input).done]
      const [[done] = []] = await become(viewer, now, wanted, { command: spec.mutation, asking })
      if (!done) throw refused
      return String(done.id)
    }
    const claim = claimOf(context, spec, input)
    const [, claimed] = await become(viewer, now, wanted, {
      command: spec.mutation,
      asking: claim.statements,
    })
    if (claimed?.length === 0) return claim.earlier(client)
    const locked = await lockAndRead(spec.subject, subject.id, client, database.subgraph)
    if (!locked) throw new Refusal('NOT_FOUND', { mutation: spec.mutation })
    const row = rowOf(spec.subject, locked)
    // What was true before the wait for the row may not be so any more, and rights hang on it.
    const able = ableTo(spec, row, viewer)
    checkVersion(spec, row, input)
    if (needsSecondPerson(lawNameOf(spec), spec.dataClass) && isAuthor(spec, row, standing.personNo))
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
    act: outcome.act ?? act,
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
