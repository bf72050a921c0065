import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { relationNumbers } from '../../law/access/relations.ts'

test('the functions of the database give relations the numbers that the law gives them', () => {
  const sql = readFileSync(new URL('./migrations/functions.sql', import.meta.url), 'utf8')
  const used = [...sql.matchAll(/(\d+)::bigint << 32/g)].map(([, number]) => Number(number))
  const { PARTY, SUB_PARTY, ENGAGED } = relationNumbers
  expect(used).toEqual([PARTY, SUB_PARTY, ENGAGED, ENGAGED])
})
