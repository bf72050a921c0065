/**
 * The walk: each attempt in each stage by each walker, as far as the commit. What is accepted is undone at that very
 * moment, by a disk that is full: so the next attempt finds the stage as it was.
 */
import type pg from 'pg'
import {
  ACCEPTED,
  type Attempt,
  type Cell,
  type Stage,
  type Staged,
  stepOf,
  titleOf,
  type Walker,
} from './cells.ts'
import { expected, type Rights } from './expected.ts'

/** What the graph answers when a command came through everything and could not be written. */
const UNDONE = 'WRITING_UNAVAILABLE'
const UNDOING = 'the walk undoes what was accepted'
const PREFIX = 'walk '

/** Commands whose key begins so end at their commit. */
export async function undoAtCommit(owner: pg.Client, subgraph: string): Promise<void> {
  await owner.query(`create function ${subgraph}.undo_walk() returns trigger language plpgsql as $$
    begin raise exception '${UNDOING}' using errcode = 'disk_full'; end $$`)
  await owner.query(`create constraint trigger undo_walk after update on ${subgraph}.idempotency
    deferrable initially deferred for each row when (new.key like '${PREFIX}%')
    execute function ${subgraph}.undo_walk()`)
}

interface Told {
  readonly data: any
  readonly errors: readonly {
    readonly path?: readonly (string | number)[] | undefined
    readonly extensions: Readonly<Record<string, any>>
  }[]
}

/** Where it is walked: how questions are put, and the database as its owner sees it. */
export interface Ground<At extends Stage, Cast> {
  readonly cast: Cast
  readonly owner: pg.Client
  readonly rights: Rights<At, Cast>
  readonly walkersOf: (stage: At) => readonly Walker[]
  ask(account: string | null, document: string, variables: object): Promise<Told>
}

interface Asked<At extends Stage, Cast> extends Cell<At, Cast> {
  readonly stale: boolean
}

export interface Walked<At extends Stage, Cast> {
  readonly cells: readonly Cell<At, Cast>[]
  readonly differences: readonly string[]
}

const STALE = 1_000
const AT_ONCE = 4
let key = 0

async function versionsOf<At extends Stage, Cast>(
  { owner }: Ground<At, Cast>,
  stage: At,
  attempts: readonly Attempt<At, Cast>[],
) {
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
async function ask<At extends Stage, Cast>(
  ground: Ground<At, Cast>,
  cells: readonly Asked<At, Cast>[],
  versions: ReadonlyMap<string, number>,
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
          ...attempt.input(ground.cast, stage),
        },
      ]
    }),
  )
  const head = cells.map(({ attempt }, index) => `$i${index}: ${upper(attempt.mutation)}Input!`)
  const body = cells.map(
    ({ attempt }, index) => `m${index}: ${attempt.mutation}(input: $i${index}) { clientMutationId }`,
  )
  const [account] = cells.map(({ walker }) => walker.account)
  return ground.ask(account ?? null, `mutation(${head.join()}) { ${body.join(' ')} }`, variables)
}

async function walkAs<At extends Stage, Cast>(
  ground: Ground<At, Cast>,
  cells: readonly Asked<At, Cast>[],
  versions: ReadonlyMap<string, number>,
): Promise<readonly string[]> {
  const reply = await ask(ground, cells, versions)
  // The gateway tells of an outage once, for all that it undid.
  const isUndone = reply.errors.some(
    ({ path, extensions }) => path === undefined && extensions.code === UNDONE,
  )
  return cells.flatMap((cell, index) => {
    const { stage, attempt, walker, stale } = cell
    const found = reply.errors.filter(({ path }) => path?.[0] === `m${index}`).map((each) => each.extensions)
    const [told] = found
    const nothing = isUndone && reply.data?.[`m${index}`] === null ? ACCEPTED : 'NOTHING'
    const code = told ? (told.code === UNDONE ? ACCEPTED : told.code) : nothing
    const { states, guard } = cell.expected
    const same =
      found.length <= 1 &&
      code === cell.expected.code &&
      (!states || JSON.stringify(inOrder(told)) === JSON.stringify(inOrder(states))) &&
      (!guard || told?.guard === guard || isToldMore(told))
    if (same) return []
    const what = `${titleOf(stage)}: ${attempt.name} by ${walker.account}${stale ? ', stale' : ''}`
    const answered = found.length > 0 ? JSON.stringify({ ...told, remedy: undefined }) : code
    return [`${what} is ${answered}, not ${JSON.stringify({ ...cell.expected, row: undefined })}`]
  })
}

/** A guard that knows more than its name says instead which argument is wrong, and why. */
const isToldMore = (told: Readonly<Record<string, unknown>> | undefined) =>
  told?.guard === undefined && told?.argument !== undefined

const inOrder = (told: Readonly<Record<string, any>> | undefined) => ({
  actualState: told?.actualState,
  expectedStates: [...(told?.expectedStates ?? [])].sort(),
})

/** One stage, all its attempts; one of those who may tries each with a stale version too. */
async function walkStage<At extends Stage, Cast>(
  ground: Ground<At, Cast>,
  [stage, all]: Staged<At, Cast>,
): Promise<Walked<At, Cast>> {
  const { rights } = ground
  const attempts = all.filter(({ name }) => stage.only?.includes(name) ?? true)
  const versions = await versionsOf(ground, stage, attempts)
  const tried = new Set<string>()
  const staleToo = (attempt: Attempt<At, Cast>, walker: Walker) => {
    if (!attempt.about.table || tried.has(attempt.name)) return false
    const isStale = expected(rights, stage, attempt, walker, true).code === 'STALE_STATE'
    if (isStale) tried.add(attempt.name)
    return isStale
  }
  const once = [...Map.groupBy(attempts, stepOf).values()].flatMap((same) => same.slice(0, 1))
  const byWalker = ground.walkersOf(stage).map((walker) =>
    (walker.isBrief ? once : attempts).flatMap((attempt): Asked<At, Cast>[] => {
      const cell = {
        ...{ stage, attempt, walker, stale: false },
        expected: expected(rights, stage, attempt, walker),
      }
      if (!staleToo(attempt, walker)) return [cell]
      return [cell, { ...cell, expected: expected(rights, stage, attempt, walker, true), stale: true }]
    }),
  )
  const differences: string[] = []
  for (let from = 0; from < byWalker.length; from += AT_ONCE) {
    const some = byWalker.slice(from, from + AT_ONCE)
    const found = await Promise.all(some.map((cells) => walkAs(ground, cells, versions)))
    differences.push(...found.flat())
  }
  return { cells: byWalker.flat(), differences }
}

export async function walkOver<At extends Stage, Cast>(
  ground: Ground<At, Cast>,
  stages: readonly Staged<At, Cast>[],
): Promise<Walked<At, Cast>> {
  const cells: Cell<At, Cast>[] = []
  const differences: string[] = []
  for (const staged of stages) {
    const walked = await walkStage(ground, staged)
    cells.push(...walked.cells)
    differences.push(...walked.differences)
  }
  return { cells, differences }
}

interface Line {
  readonly facts: { readonly err?: { readonly message?: string } }
}

/** What went wrong in the graph meanwhile, beside what the walk undid. */
export const failures = (logged: readonly unknown[]) =>
  logged.filter((line) => (line as Line).facts.err?.message !== UNDOING)

/** How many cells of each machine were walked, and how each was answered. */
export function tallyOf<At extends Stage, Cast>(what: string, cells: readonly Cell<At, Cast>[]): string {
  const lines = [...Map.groupBy(cells, ({ stage }) => stage.machine)].map(([machine, found]) => {
    const codes = [...Map.groupBy(found, ({ expected: { code } }) => code)]
      .map(([code, each]) => `${code} ${each.length}`)
      .sort()
    return `  ${machine} ${found.length}: ${codes.join(', ')}\n`
  })
  return `The lifecycles of ${what}: ${cells.length} cells walked.\n${lines.join('')}`
}
