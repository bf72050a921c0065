/**
 * Envelope encryption: what a stolen database must not tell is sealed under a key of its own, and that key is wrapped
 * under one that lies outside the database (D-21). Whoever destroys the wrapped key has erased what it sealed.
 */
import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'

/** One key of the file; the first seals, the others still open what was sealed before. */
export interface SealingKey {
  readonly id: string
  readonly secret: Buffer
}

/** A record's own key, and under which key of the file it is wrapped. */
interface Wrapped {
  readonly wrappedKey: string
  readonly keyId: string
}

/** As the database keeps it. */
export interface Sealed extends Wrapped {
  readonly sealed: string
}

/** Everything sealed has this size: a length would tell what a word was. */
const SIZE = 65_536
const NONCE = 12
const TAG = 16

function encrypt(key: Buffer, about: string, plain: Buffer): string {
  const nonce = randomBytes(NONCE)
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(about))
  return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]).toString(
    'base64url',
  )
}

function decrypt(key: Buffer, about: string, text: string): Buffer {
  const raw = Buffer.from(text, 'base64url')
  const decipher = createDecipheriv('aes-256-gcm', key, raw.subarray(0, NONCE), { authTagLength: TAG })
    .setAAD(Buffer.from(about))
    .setAuthTag(raw.subarray(-TAG))
  return Buffer.concat([decipher.update(raw.subarray(NONCE, -TAG)), decipher.final()])
}

function padded(text: string): Buffer {
  const body = Buffer.from(text)
  if (body.length > SIZE - 4) throw new Error('What is to be sealed is larger than what is sealed')
  const plain = Buffer.alloc(SIZE)
  plain.writeUInt32BE(body.length)
  body.copy(plain, 4)
  return plain
}

const unpadded = (plain: Buffer) => plain.subarray(4, 4 + plain.readUInt32BE()).toString()

const derived = ({ secret }: SealingKey, use: string) => Buffer.from(hkdfSync('sha256', secret, '', use, 32))

export class Seals {
  readonly #read: () => readonly SealingKey[]

  /** The keys are read for every act, so that a process knows at once of a key that was added. */
  constructor(read: () => readonly SealingKey[]) {
    this.#read = read
  }

  /** Seals for a record under a key of its own, made now. */
  seal(record: string, text: string): Sealed {
    return this.#sealedUnder(randomBytes(32), record, text)
  }

  /** Seals the record's newer text, under the key that it has. */
  reseal(record: string, before: Sealed, text: string): Sealed {
    return { ...before, sealed: encrypt(this.#keyOf(record, before), `sealed ${record}`, padded(text)) }
  }

  open(record: string, kept: Sealed): string {
    return unpadded(decrypt(this.#keyOf(record, kept), `sealed ${record}`, kept.sealed))
  }

  /** The same content under the newest key of the file; null where it is already. */
  rewrapped(record: string, kept: Wrapped): Wrapped | null {
    if (kept.keyId === this.#current().id) return null
    return this.#wrapped(this.#keyOf(record, kept), record)
  }

  /** Vouches for a text without telling it: whoever has not the record's own key can try no guess (D-15). */
  vouch(record: string, kept: Wrapped, text: string): string {
    return createHmac('sha256', this.#keyOf(record, kept)).update(text).digest('base64url')
  }

  /** A digest by which the same text is known again, and by which nobody without the key file knows which it was. */
  digest(text: string): string {
    return createHmac('sha256', derived(this.#current(), 'digest')).update(text).digest('base64url')
  }

  #sealedUnder(key: Buffer, record: string, text: string): Sealed {
    return { ...this.#wrapped(key, record), sealed: encrypt(key, `sealed ${record}`, padded(text)) }
  }

  #wrapped(key: Buffer, record: string): Wrapped {
    const current = this.#current()
    const about = `key ${current.id} ${record}`
    return { wrappedKey: encrypt(derived(current, 'wrap'), about, key), keyId: current.id }
  }

  #keyOf(record: string, { wrappedKey, keyId }: Wrapped): Buffer {
    const found = this.#read().find(({ id }) => id === keyId)
    if (!found) throw new Error(`The key file has no key ${keyId}, under which a record is sealed`)
    return decrypt(derived(found, 'wrap'), `key ${keyId} ${record}`, wrappedKey)
  }

  #current(): SealingKey {
    const [current] = this.#read()
    if (!current) throw new Error('This process was given no key to seal with')
    return current
  }
}

/** Of a process that seals nothing. */
export const noSeals = new Seals(() => [])

/** `<name> <32 bytes in base64>` on each line, the newest first. */
export function keysIn(text: string): readonly SealingKey[] {
  const keys = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const [, id = '', encoded = ''] = /^([\w-]{1,40}) ([A-Za-z0-9+/_-]+=*)$/.exec(line) ?? []
      return { id, secret: Buffer.from(encoded, 'base64') }
    })
  const ids = new Set(keys.map(({ id }) => id))
  if (keys.length === 0 || ids.size < keys.length || keys.some(({ id, secret }) => !id || !isRandom(secret)))
    throw new Error('not a key file: each line is a name of its own and 32 random bytes in base64')
  return keys
}

const isRandom = (secret: Buffer) => secret.length === 32 && new Set(secret).size >= 12

/** A new line for the file; its name tells nothing but which it is. */
export function newKey(): string {
  return `${randomBytes(6).toString('hex')} ${randomBytes(32).toString('base64')}\n`
}
