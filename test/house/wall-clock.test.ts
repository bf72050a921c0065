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
  /(?<!access\.)\bnow\(\)|\b(?:clock|statement|transaction)_timestamp\(|\bcurrent_(?:timestamp|date)\b/i

test('only what starts a program, or tells of one, reads the machine’s clock', () => {
  const found = files('.ts').filter(
    (path) => !/^(test|bench)\/|\.test\.ts$/.test(path) && asks.test(read(path)),
  )
  expect(found).toEqual([...mayAsk].sort())
})

test('no statement reads the database’s clock', () => {
  const statements = [...files('.sql'), ...files('.ts').filter((path) => path.startsWith('subgraphs/'))]
  const found = statements.filter((path) => asksInSql.test(read(path)))
  expect(found).toEqual([])
})
