import { expect, test } from 'vitest'
import { generated } from '../../scripts/generated.ts'
import { stale } from '../../scripts/stale.ts'

test('everything generated is committed as it would be generated now; `npm run generate` writes it', async () => {
  expect(stale(await generated()).map(({ path }) => path)).toEqual([])
})
