import { expect, test } from 'vitest'
import { IdentityRefused } from '../../identity/refused.ts'
import type { Subject, Verifier } from '../../identity/verify.ts'
import { callerOf } from './caller.ts'

const subject: Subject = { sub: 'npa.contact', kind: 'person', expiresAt: new Date(0), tokenId: 't' }
const accepting: Verifier = { verify: async () => subject }
const refusing = (error: Error): Verifier => ({ verify: () => Promise.reject(error) })

test('without a header the caller is the public, and nothing is passed on', async () => {
  expect(await callerOf(null, accepting)).toEqual({ subject: null, authorization: null })
})

test('what is passed on is rebuilt from the parsed token', async () => {
  expect(await callerOf('bearer   abc', accepting)).toEqual({ subject, authorization: 'Bearer abc' })
})

test('a bad token is an error with a remedy, never the public view', async () => {
  await expect(callerOf('Bearer abc', refusing(new IdentityRefused('EXPIRED')))).rejects.toMatchObject({
    extensions: { code: 'TOKEN_INVALID', measure: 'EXPIRED', http: { status: 401 } },
  })
  await expect(callerOf('Basic abc', accepting)).rejects.toMatchObject({
    extensions: { code: 'TOKEN_INVALID' },
  })
})

test('an unreachable issuer is said so, with a time to try again', async () => {
  await expect(
    callerOf('Bearer abc', refusing(new IdentityRefused('ISSUER_UNAVAILABLE'))),
  ).rejects.toMatchObject({
    extensions: { code: 'UNAUTHENTICATED', http: { status: 503, headers: { 'retry-after': '2' } } },
  })
})

test('a fault of our own is not dressed up as a bad token', async () => {
  await expect(callerOf('Bearer abc', refusing(new RangeError('ours')))).rejects.toThrow(RangeError)
})
