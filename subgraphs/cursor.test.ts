import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Cursors } from './cursor.ts'

const cursors = new Cursors('a key for tests')
const id = '00000000-0000-4000-8000-000000000001'

describe('a cursor', () => {
  test('leads back to its place, whatever the value', () => {
    fc.assert(
      fc.property(fc.string(), (value) => {
        const cursor = cursors.at('somebody', 'incidents', 'REPORTED_AT DESC', { value, id })
        expect(cursors.place('somebody', 'incidents', 'REPORTED_AT DESC', cursor)).toEqual({ value, id })
      }),
    )
  })

  test('shows nothing of the value it stands at', () => {
    const cursor = cursors.at('somebody', 'agencies', 'CODE ASC', { value: 'a-secret-code', id })
    expect(Buffer.from(cursor, 'base64url').toString('latin1')).not.toContain('secret')
    expect(Buffer.from(cursor, 'base64url').toString('latin1')).not.toContain(id)
  })

  test('is the same for the same place, so that answers can be compared', () => {
    const place = { value: '2026-11-20', id }
    expect(cursors.at('somebody', 'a', 'b', place)).toBe(cursors.at('somebody', 'a', 'b', place))
  })

  test.each([
    ['of another viewer', cursors.at('somebody else', 'incidents', 'X ASC', { value: 'v', id })],
    ['of another list', cursors.at('somebody', 'agencies', 'X ASC', { value: 'v', id })],
    ['of another order', cursors.at('somebody', 'incidents', 'Y ASC', { value: 'v', id })],
    [
      'of another installation',
      new Cursors('another key').at('somebody', 'incidents', 'X ASC', { value: 'v', id }),
    ],
    ['cut short', cursors.at('somebody', 'incidents', 'X ASC', { value: 'v', id }).slice(0, -2)],
    ['made up', Buffer.from('["incidents","X ASC","v","1"]').toString('base64url')],
    ['empty', ''],
    ['endless', 'A'.repeat(5_000)],
  ])('is refused when it is %s', (_, cursor) => {
    expect(() => cursors.place('somebody', 'incidents', 'X ASC', cursor)).toThrow('BAD_INPUT')
  })
})
