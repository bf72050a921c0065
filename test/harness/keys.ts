/** Keys and tokens of test worlds: an issuer in memory, so that any account can ask anything. */
import { exportJWK, generateKeyPair, SignJWT } from 'jose'
import { createVerifier, type Verifier } from '../../identity/verify.ts'
import { keysIn, newKey, Seals } from '../../subgraphs/seals.ts'

export const VIEWER_KEY = 'a viewer key for tests, long enough 0123456789'
export const ISSUER = 'http://issuer.test/oidc'
export const AUDIENCE = 'oversight-graph'

/** Of one process: what it seals nobody else opens. A test may add keys and take them out, as whoever changes the file. */
export const sealingKeys = [...keysIn(newKey())]
export const testSeals = new Seals(() => sealingKeys)

const pair = await generateKeyPair('ES256')
const jwk = { ...(await exportJWK(pair.publicKey)), kid: 'test', alg: 'ES256', use: 'sig' }

/** Machines are their own clients; everybody else signed in through some client. */
const machines = new Set(['audit-tool-1', 'front-end'])

export function testVerifier(clock: () => Date): Verifier {
  return createVerifier({ issuer: ISSUER, audience: AUDIENCE, clock, localKeys: () => ({ keys: [jwk] }) })
}

const HOUR = 3_600_000

export async function tokenFor(account: string, now: Date): Promise<string> {
  return new SignJWT({ client_id: machines.has(account) ? account : 'tests' })
    .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', kid: 'test' })
    .setSubject(account)
    .setIssuer(ISSUER)
    .setAudience(AUDIENCE)
    .setIssuedAt(Math.floor(now.getTime() / 1_000) - 1)
    .setExpirationTime(Math.floor((now.getTime() + 24 * 30 * HOUR) / 1_000))
    .setJti(`${account}-${now.getTime()}`)
    .sign(pair.privateKey)
}
