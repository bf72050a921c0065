import { parse } from 'graphql'
import { describe, expect, test } from 'vitest'
import { selectsNothing } from './selects-nothing.ts'

const nothing = (text: string, variables = {}) => selectsNothing(parse(text), variables)

describe('an operation', () => {
  test.each([
    '{ a @skip(if: true) }',
    '{ ... @include(if: false) { a } }',
    '{ ...F @skip(if: true) } fragment F on Query { a }',
    '{ ...F } fragment F on Query { a @skip(if: true) ...G } fragment G on Query { b @include(if: false) }',
    'mutation { a @skip(if: true) }',
  ])('that leaves out all its root fields selects nothing: %s', (text) => {
    expect(nothing(text)).toBe(true)
  })

  test.each([
    '{ a }',
    '{ a @skip(if: true) b }',
    '{ a @include(if: true) }',
    '{ ...F } fragment F on Query { a @skip(if: true) b }',
    '{ a { b @skip(if: true) } }',
  ])('with one root field left selects something: %s', (text) => {
    expect(nothing(text)).toBe(false)
  })

  test('is judged by its variables, and left to the executor where they are missing', () => {
    const text = 'query($s: Boolean!) { a @skip(if: $s) }'
    expect(nothing(text, { s: true })).toBe(true)
    expect(nothing(text, { s: false })).toBe(false)
    expect(nothing(text)).toBe(false)
  })
})
