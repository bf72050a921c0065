/** The viewer as a signed setting of a transaction: the database believes nothing else (D-17). */
import { createHash, createHmac, hash } from 'node:crypto'
import type { Prepared } from './batch.ts'
import { broughtBy, keysOf, type Wanted } from './groups.ts'
import type { Viewer } from './viewer.ts'

const arrayLiteral = (keys: readonly number[]) => `{${keys.join()}}`

export interface Settings {
  readonly viewer: Viewer
  readonly now: Date
  readonly wanted: readonly Wanted[]
  /** Name of the mutation whose right and guard were decided; opens writing and nothing else does. */
  readonly command?: string
}

export function payloadOf({ viewer, now, wanted, command }: Settings): string {
  const { keyed, keyless } = broughtBy(viewer, wanted)
  return JSON.stringify({
    n: now.toISOString(),
    k: arrayLiteral(keysOf(viewer)),
    o: Object.fromEntries(Object.entries(keyed).map(([name, keys]) => [name, arrayLiteral(keys)])),
    a: keyless,
    ...(viewer.standing && { p: viewer.standing.personNo }),
    ...(command !== undefined && { m: command }),
  })
}

/** HMAC by its two pads, as the database does it: a third of the time that making a new HMAC takes. */
const knownPads = new Map<string, ReturnType<typeof padsOf>>()

/**
 * One statement that sets the viewer for the rest of the transaction. Payload and signature are bound, never written
 * into the text: PostgreSQL shows the texts of running statements to other sessions of the same role.
 */
export function settingStatement(key: string, settings: Settings): Prepared {
  const payload = payloadOf(settings)
  const pads = knownPads.get(key) ?? padsOf(key)
  knownPads.set(key, pads)
  const inner = hash('sha256', Buffer.concat([pads.inner, Buffer.from(payload)]), 'buffer')
  const signature = hash('sha256', Buffer.concat([pads.outer, inner]), 'hex')
  return {
    name: 'viewer',
    text: "select set_config('og.viewer', $1, true), set_config('og.signature', $2, true)",
    values: [payload, signature],
  }
}

/** The two pads of HMAC, as `access.secret` keeps them; the key itself never reaches the database. */
export function padsOf(key: string): { readonly inner: Buffer; readonly outer: Buffer } {
  const raw = Buffer.from(key)
  const block = Buffer.alloc(64)
  ;(raw.length > 64 ? createHash('sha256').update(raw).digest() : raw).copy(block)
  return {
    inner: Buffer.from(block.map((byte) => byte ^ 0x36)),
    outer: Buffer.from(block.map((byte) => byte ^ 0x5c)),
  }
}

/** Passwords of application roles follow from the viewer key, so that one secret is enough to run all parts. */
export function rolePassword(key: string, role: string): string {
  return createHmac('sha256', key).update(`role:${role}`).digest('base64url')
}

/** The database as one of our logins. */
export function loginUrl(database: string, key: string, role: string): string {
  const url = new URL(database)
  url.username = role
  url.password = rolePassword(key, role)
  return url.href
}
