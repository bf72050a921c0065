import fc from 'fast-check'
import { expect, test } from 'vitest'
import { requestHash } from './idempotency.ts'

test('the same request has the same hash, however its fields are ordered', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (fields) => {
      const reversed = Object.fromEntries(Object.entries(fields).reverse())
      const input = { clientMutationId: 'k', ...fields }
      expect(requestHash({ ...reversed, clientMutationId: input.clientMutationId })).toBe(requestHash(input))
    }),
  )
})

test('another value, another list order or another nesting is another request', () => {
  const hash = (rest: object) => requestHash({ clientMutationId: 'k', ...rest })
  const all = [
    {},
    { a: 1 },
    { a: '1' },
    { a: [1, 2] },
    { a: [2, 1] },
    { a: { b: 1 } },
    { 'a:b': 1 },
    { a: null },
  ]
  expect(new Set(all.map(hash)).size).toBe(all.length)
})
