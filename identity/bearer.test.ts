import { describe, expect, test } from 'vitest'
import { bearerToken } from './bearer.ts'

describe('the Authorization header', () => {
  test('nothing sent is anonymous', () => {
    expect(bearerToken(undefined)).toBeNull()
    expect(bearerToken(null)).toBeNull()
  })

  test.each(['Bearer abc.def.ghi', 'bearer abc.def.ghi', 'BEARER   abc.def.ghi'])(
    '%s carries a token',
    (header) => {
      expect(bearerToken(header)).toBe('abc.def.ghi')
    },
  )

  test.each([
    '',
    'Bearer',
    'Bearer ',
    'Basic YTpi',
    'abc.def.ghi',
    'Bearer a b',
    'Bearer a, Bearer b',
    'Bearer a\r\nX: y',
    'Bearer é',
    ' Bearer a',
  ])('%j is malformed, never anonymous', (header) => {
    expect(() => bearerToken(header)).toThrowError(expect.objectContaining({ code: 'TOKEN_INVALID' }))
  })

  test('a header longer than any token is refused unread', () => {
    expect(() => bearerToken(`Bearer ${'a'.repeat(100_000)}`)).toThrowError(
      expect.objectContaining({ reason: 'TOO_LONG' }),
    )
  })
})
