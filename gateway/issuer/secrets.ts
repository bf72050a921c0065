/** The issuer's lasting secrets in the data folder: signing keys and the secrets of its clients; mode 0600, written whole. */
import { createHmac, randomBytes } from 'node:crypto'
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { calculateJwkThumbprint, exportJWK, generateKeyPair, type JWK } from 'jose'

export interface IssuerSecrets {
  /** The first one signs; the others stay published until their last token has expired. */
  signingKeys(): readonly JWK[]
  /** What of them is published. */
  publicKeys(): { keys: JWK[] }
  /** Adds a new signing key in front. */
  rotate(): Promise<void>
  /** The same for the same purpose, start after start; nothing follows from one about another. */
  derive(purpose: string): string
}

/** How many keys stay published: the signing one and two before it. */
const PUBLISHED = 3

export async function issuerSecrets(dataDir: string): Promise<IssuerSecrets> {
  const file = join(dataDir, 'issuer-secrets.json')
  let stored: { secret: string; keys: JWK[] }
  if (existsSync(file)) stored = JSON.parse(readFileSync(file, 'utf8')) as typeof stored
  else {
    stored = { secret: randomBytes(32).toString('base64url'), keys: [await signingKey()] }
    writePrivately(file, stored)
  }
  return {
    signingKeys: () => stored.keys,
    publicKeys: () => ({ keys: stored.keys.map(({ d: _, ...published }) => published) }),
    rotate: async () => {
      stored = { ...stored, keys: [await signingKey(), ...stored.keys].slice(0, PUBLISHED) }
      writePrivately(file, stored)
    },
    derive: (purpose) => createHmac('sha256', stored.secret).update(purpose).digest('base64url'),
  }
}

async function signingKey(): Promise<JWK> {
  const { privateKey } = await generateKeyPair('ES256', { extractable: true })
  const jwk = await exportJWK(privateKey)
  return { ...jwk, kid: await calculateJwkThumbprint(jwk), alg: 'ES256', use: 'sig' }
}

/** A reader sees the old file or the new one, never half of one, and never somebody else's eyes. */
export function writePrivately(file: string, value: unknown): void {
  const draft = `${file}.draft`
  rmSync(draft, { force: true })
  writeFileSync(draft, `${JSON.stringify(value, null, 2)}\n`, { mode: 0o600 })
  renameSync(draft, file)
}
