import { describe, expect, test } from 'vitest'
import { csvOf } from './csv.ts'

describe('a file', () => {
  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])('makes a text of %j', (text) => {
    expect(
      csvOf(['a'], [[text]])
        .split('\n')
        .slice(1)
        .join('\n'),
    ).toMatch(/^"?'/)
  })

  test('leaves numbers as they are, negative ones too', () => {
    expect(csvOf(['a', 'b'], [[-1, 0.5]])).toBe('a,b\r\n-1,0.5\r\n')
  })

  test('keeps commas, quotes and line ends inside their cell', () => {
    expect(csvOf(['a'], [['one, "two"\nthree']])).toBe('a\r\n"one, ""two""\nthree"\r\n')
  })
})
