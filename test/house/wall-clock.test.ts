import { expect, test } from 'vitest'
import { files, read } from './source.ts'

/** Who may ask the machine what time it is; everybody else is given `now`, or measures with a clock that nobody sets. */
const mayAsk = new Set([
  'database/data-folder-lock.ts',
  'gateway/issuer/sessions.ts',
  'gateway/metrics/metrics.ts',
  'gateway/serve-graph.ts',
  'gateway/start.ts',
  'scripts/import.ts',
  'subgraphs/start.ts',
])

const asks = /\bDate\.now\(|\bnew Date\(\)/
const asksInSql =
  /(?<!access\.)\bnow\(\)|\b(?:clock|statement|transaction)_timestamp\(|\bcurrent_(?:timestamp|date)\b/gi

test('only what starts a program, or tells of one, reads the machine’s clock', () => {
  const found = files('.ts').filter(
    (path) => !/^(test|bench)\/|\.test\.ts$/.test(path) && asks.test(read(path)),
  )
  expect(found).toEqual([...mayAsk].sort())
})

/** Whether a copy is fed is a fact about machines and no instant of the law: the heartbeat alone, and how often. */
const heartbeat = {
  'subgraphs/agencies/migrations/0002_heartbeat.sql': 1,
  'subgraphs/agencies/migrations/functions.sql': 2,
}

test('no statement reads the database’s clock, but for the heartbeat of standing', () => {
  const statements = [...files('.sql'), ...files('.ts').filter((path) => path.startsWith('subgraphs/'))]
  const found = statements
    .map((path) => [path, read(path).match(asksInSql)?.length ?? 0] as const)
    .filter(([, times]) => times > 0)
  expect(Object.fromEntries(found)).toEqual(heartbeat)
})
