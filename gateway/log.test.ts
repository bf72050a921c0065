import type { IncomingMessage } from 'node:http'
import { expect, test } from 'vitest'
import { errorAsLogged, requestId } from './log.ts'

const idFor = (given: string) =>
  requestId({ headers: { 'x-request-id': given } } as unknown as IncomingMessage)

test('a caller’s request id is kept', () => {
  expect(idFor('a1b2c3d4-0000')).toBe('a1b2c3d4-0000')
})

test.each(['', 'short', 'line\nbreak-in-the-log', '<script>alert(1)</script>', 'x'.repeat(65)])(
  'a request id that could do harm is replaced: %j',
  (given) => {
    expect(idFor(given)).toMatch(/^[0-9a-f-]{36}$/)
  },
)

test('an error of the database is logged without the connection it happened on', () => {
  const client = { secretKey: 4711, activeQuery: { values: ['what somebody reported'] } }
  const logged = errorAsLogged(Object.assign(new Error('Connection terminated'), { code: '57P01', client }))
  expect(logged).toMatchObject({ message: 'Connection terminated', code: '57P01', stack: expect.any(String) })
  expect(JSON.stringify(logged)).not.toMatch(/4711|reported/)
})
