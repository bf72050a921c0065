import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { confidentialClocks } from '../../law/clocks/confidential.ts'

test('the functions of the database leave out the same clocks as the law, wherever they leave any out', () => {
  const sql = readFileSync(new URL('./migrations/functions.sql', import.meta.url), 'utf8')
  const leftOut = [...sql.matchAll(/kind not in \(([^)]*)\)/g)].map(([, list = '']) =>
    [...list.matchAll(/'(\w+)'/g)].map(([, kind]) => kind),
  )
  expect(leftOut).toEqual([[...confidentialClocks], [...confidentialClocks]])
})
