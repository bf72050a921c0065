/** The tables of all subgraphs as their capabilities declare them: which columns list their values, which are counted. */
import { createRequire } from 'node:module'
import { files, root } from './source.ts'

const require = createRequire(import.meta.url)
const { getTableConfig, PgTable } = require('drizzle-orm/pg-core') as typeof import('drizzle-orm/pg-core')
const { is } = require('drizzle-orm') as typeof import('drizzle-orm')

export interface ColumnFacts {
  /** `agencies.agency.kind` */
  readonly name: string
  readonly values: readonly string[]
  readonly counted: boolean
  readonly type: string
  readonly hasDefault: boolean
}

async function tablesIn(path: string) {
  const found = (await import(new URL(path, `file://${root}`).href)) as Record<string, unknown>
  return Object.values(found).filter((each) => is(each, PgTable))
}

/** An array lists what its elements may be. */
function listOf(column: { enumValues?: readonly string[] | undefined; baseColumn?: unknown }) {
  return column.enumValues ?? (column.baseColumn as { enumValues?: readonly string[] })?.enumValues ?? []
}

function factsOf(table: Parameters<typeof getTableConfig>[0]): readonly (readonly [string, ColumnFacts])[] {
  const { schema, name, columns } = getTableConfig(table)
  return columns.map((column) => {
    const full = `${schema}.${name}.${column.name}`
    const facts = {
      name: full,
      values: listOf(column),
      counted: column.generatedIdentity !== undefined,
      type: column.getSQLType(),
      hasDefault: column.hasDefault,
    }
    return [full, facts] as const
  })
}

const paths = files('/tables.ts').filter((path) => path.startsWith('subgraphs/'))

/** Every column by its full name. */
export const columns: ReadonlyMap<string, ColumnFacts> = new Map(
  (await Promise.all(paths.map(tablesIn))).flat().flatMap((table) => factsOf(table as never)),
)
