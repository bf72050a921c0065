/**
 * The walk: each attempt in each stage by each walker, through the gateway, as far as the commit. What is accepted is
 * undone at that very moment, by a disk that is full: so the next attempt finds the stage as it was.
 */
import type { Cast } from '../cast.ts'
import { type Attempt, type Stage, titleOf } from './cells.ts'
import { ACCEPTED, type Expected, expected } from './expected.ts'
import { type Walker, walkersOf } from './walkers.ts'

/** What the graph answers when a command came through everything and could not be written. */
const UNDONE = 'WRITING_UNAVAILABLE'
export const UNDOING = 'the walk undoes what was accepted'
const PREFIX = 'walk '

/** Commands whose key begins so end at their commit. */
export async function undoAtCommit({ world: { owner } }: Cast): Promise<void> {
  await owner.query(`create function incidents.undo_walk() returns trigger language plpgsql as $$
    begin raise exception '${UNDOING}' using errcode = 'disk_full'; end $$`)
  await owner.query(`create constraint trigger undo_walk after update on incidents.idempotency
    deferrable initially deferred for each row when (new.key like '${PREFIX}%')
    execute function incidents.undo_walk()`)
}

export interface Cell {
  readonly stage: Stage
  readonly attempt: Attempt
  readonly walker: Walker
  readonly expected: Expected
}

interface Asked extends Cell {
  readonly stale: boolean
}

export interface Walked {
  readonly cells: readonly Cell[]
  readonly differences: readonly string[]
}

const STALE = 1_000
const AT_ONCE = 4
let key = 0

async function versionsOf({ world: { owner } }: Cast, stage: Stage, attempts: readonly Attempt[]) {
  const found = new Map<string, number>()
  for (const { about } of attempts) {
    const id = stage.ids[about.id]
    if (!about.table || id === undefined || found.has(about.table)) continue
    const { rows } = await owner.query(`select version from ${about.table} where id = $1`, [id])
    found.set(about.table, rows[0].version)
  }
  return found
}

const upper = (mutation: string) => `${mutation[0]?.toUpperCase()}${mutation.slice(1)}`

/** All that one walker attempts in a stage, in one request: its mutations are done one after the other. */
async function ask(
  cast: Cast,
  cells: readonly Asked[],
  versions: ReadonlyMap<string, number>,
  purpose: string,
) {
  const variables = Object.fromEntries(
    cells.map(({ stage, attempt, stale }, index) => {
      const { about } = attempt
      const version = versions.get(about.table ?? '')
      key += 1
      return [
        `i${index}`,
        {
          clientMutationId: `${PREFIX}${key}`,
          [about.id]: stage.ids[about.id],
          ...(version !== undefined && { expectedVersion: version + (stale ? STALE : 0) }),
          ...attempt.input(cast, stage),
        },
      ]
    }),
  )
  const head = cells.map(({ attempt }, index) => `$i${index}: ${upper(attempt.mutation)}Input!`)
  const body = cells.map(
    ({ attempt }, index) => `m${index}: ${attempt.mutation}(input: $i${index}) { clientMutationId }`,
  )
  const [account] = cells.map(({ walker }) => walker.account)
  return cast.world.ask(account ?? null, `mutation(${head.join()}) { ${body.join(' ')} }`, variables, {
    purpose,
  })
}

async function walkAs(
  cast: Cast,
  cells: readonly Asked[],
  versions: ReadonlyMap<string, number>,
): Promise<readonly string[]> {
  const reply = await ask(cast, cells, versions, 'to handle the case')
  // The outage is told once for all that it undid.
  const isUndone = reply.errors.some(
    ({ path, extensions }) => path === undefined && extensions.code === UNDONE,
  )
  return cells.flatMap((cell, index) => {
    const { stage, attempt, walker, stale } = cell
    const found = reply.errors.filter(({ path }) => path?.[0] === `m${index}`).map((each) => each.extensions)
    const [told] = found
    const code = told ? told.code : isUndone && reply.data?.[`m${index}`] === null ? ACCEPTED : 'NOTHING'
    const { states, guard } = cell.expected
    const same =
      found.length <= 1 &&
      code === cell.expected.code &&
      (!states || JSON.stringify(inOrder(told)) === JSON.stringify(inOrder(states))) &&
      (!guard || told?.guard === guard)
    if (same) return []
    const what = `${titleOf(stage)}: ${attempt.name} by ${walker.account}${stale ? ', stale' : ''}`
    const answered = found.length > 0 ? JSON.stringify({ ...told, remedy: undefined }) : code
    return [`${what} is ${answered}, not ${JSON.stringify({ ...cell.expected, row: undefined })}`]
  })
}

const inOrder = (told: Readonly<Record<string, any>> | undefined) => ({
  actualState: told?.actualState,
  expectedStates: [...(told?.expectedStates ?? [])].sort(),
})

/** One stage, all its attempts, by all or by the telling ones; one of those who may tries each with a stale version too. */
export async function walkStage(
  cast: Cast,
  stage: Stage,
  all: readonly Attempt[],
  everybody: boolean,
): Promise<Walked> {
  const attempts = all.filter(({ name }) => stage.only?.includes(name) ?? true)
  const versions = await versionsOf(cast, stage, attempts)
  const tried = new Set<string>()
  const staleToo = (attempt: Attempt, walker: Walker) => {
    if (!attempt.about.table || tried.has(attempt.name)) return false
    const isStale = expected(stage, attempt, walker, true).code === 'STALE_STATE'
    if (isStale) tried.add(attempt.name)
    return isStale
  }
  const byWalker = walkersOf(stage, everybody).map((walker) =>
    attempts.flatMap((attempt): Asked[] => {
      const cell = { stage, attempt, walker, expected: expected(stage, attempt, walker), stale: false }
      if (!staleToo(attempt, walker)) return [cell]
      return [cell, { ...cell, expected: expected(stage, attempt, walker, true), stale: true }]
    }),
  )
  const differences: string[] = []
  for (let from = 0; from < byWalker.length; from += AT_ONCE) {
    const some = byWalker.slice(from, from + AT_ONCE)
    const found = await Promise.all(some.map((cells) => walkAs(cast, cells, versions)))
    differences.push(...found.flat())
  }
  return { cells: byWalker.flat(), differences }
}
