import { expect, test } from 'vitest'
import { limitOf } from './page-statements.ts'

const sizes = Array.from({ length: 100 }, (_, at) => at + 1)

test('a page of any size asks for one row more at least, so that it knows whether there are more', () => {
  expect(sizes.filter((size) => limitOf(size) <= size)).toEqual([])
})

test('a hundred sizes of a page are six statements', () => {
  expect(new Set(sizes.map(limitOf)).size).toBe(6)
})
