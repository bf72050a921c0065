/** Statements caught on their way to the database, and run again under EXPLAIN as the same role for the same viewer. */
import pg from 'pg'
import type { Database } from '../../subgraphs/database.ts'
import { rolePassword } from '../../subgraphs/viewer-setting.ts'
import { VIEWER_KEY } from '../../test/harness/keys.ts'
import { median } from '../interleaved.ts'
import type { MeasuredGraph } from '../open-graph.ts'
import { becoming } from '../viewer.ts'

type Read = Parameters<Database['read']>

export interface Captured {
  readonly subgraph: string
  readonly text: string
  readonly values: readonly unknown[]
  /** Whose transaction it ran in; none for the question after the standing. */
  readonly as?: { readonly viewer: Read[0]; readonly now: Read[1]; readonly wanted: Read[2] }
}

export async function captured(
  { parts }: Pick<MeasuredGraph, 'parts'>,
  act: () => Promise<void>,
): Promise<readonly Captured[]> {
  const found: Captured[] = []
  const databases = Object.values(parts).map(({ database }) => database)
  for (const database of databases) {
    const { subgraph } = database
    const { read, ask } = database
    Object.assign(database, {
      read: (...[viewer, now, wanted, statements]: Read) => {
        found.push(...statements.map((each) => ({ ...each, subgraph, as: { viewer, now, wanted } })))
        return read.call(database, viewer, now, wanted, statements)
      },
      ask: (text: string, values: readonly unknown[]) => {
        found.push({ subgraph, text, values })
        return ask.call(database, text, values)
      },
    })
  }
  await act()
  // The methods of the class show again once those of the instance are gone.
  for (const database of databases as Partial<Database>[]) {
    delete database.read
    delete database.ask
  }
  return found
}

/** Milliseconds, the medians of several runs. */
export interface Times {
  readonly firstPlanning: number
  readonly planning: number
  readonly execution: number
}

const RUNS = 9

function literal(value: unknown): string {
  if (typeof value === 'number') return String(value)
  if (value instanceof Date) return pg.escapeLiteral(value.toISOString())
  return pg.escapeLiteral(Array.isArray(value) ? `{${value.join()}}` : String(value))
}

export async function replayed(url: string, { subgraph, text, values, as }: Captured): Promise<Times> {
  const role = `${subgraph}_app`
  const target = Object.assign(new URL(url), { username: role, password: rolePassword(VIEWER_KEY, role) })
  const options = '-c plan_cache_mode=force_generic_plan -c jit=off'
  const client = new pg.Client({ connectionString: target.href, options })
  client.on('error', () => {})
  await client.connect()
  try {
    await client.query('begin read only')
    if (as) await client.query(becoming(as))
    await client.query(`prepare replayed as ${text}`)
    const given = values.length > 0 ? `(${values.map(literal).join()})` : ''
    const runs: { 'Planning Time': number; 'Execution Time': number }[] = []
    for (let run = 0; run <= RUNS; run++) {
      const { rows } = await client.query(
        `explain (analyze, timing off, format json) execute replayed${given}`,
      )
      runs.push(rows[0]['QUERY PLAN'][0])
    }
    const [first, ...others] = runs
    return {
      firstPlanning: first?.['Planning Time'] ?? Number.NaN,
      planning: median(others.map((run) => run['Planning Time'])),
      execution: median(others.map((run) => run['Execution Time'])),
    }
  } finally {
    await client.end()
  }
}
