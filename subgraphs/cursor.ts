/** Cursors: sealed places in one list under one order. They show nothing, carry no right, and cannot be made up. */
import { createCipheriv, createDecipheriv, createHmac } from 'node:crypto'
import { Refusal } from './refusal.ts'

export interface Place {
  readonly value: string
  readonly id: string
}

const IV = 12
const TAG = 16

export class Cursors {
  readonly #key: Buffer

  constructor(viewerKey: string) {
    this.#key = createHmac('sha256', viewerKey).update('cursors').digest()
  }

  /** Sealed, because the value may be one the viewer sorts by but does not see. The same place gives the same text. */
  at(viewer: string, list: string, order: string, place: Place): string {
    const text = JSON.stringify([list, order, place.value, place.id])
    const iv = createHmac('sha256', this.#key)
      .update(JSON.stringify([viewer, text]))
      .digest()
      .subarray(0, IV)
    const cipher = createCipheriv('aes-256-gcm', this.#key, iv).setAAD(Buffer.from(viewer))
    const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
    return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64url')
  }

  /** Only of the viewer it was made for: on which side of somebody else's cursor one's own rows lie would tell its value. */
  place(viewer: string, list: string, order: string, cursor: string): Place {
    const [ofList, ofOrder, value, id] = this.#open(viewer, cursor) ?? []
    if (ofList !== list || ofOrder !== order || value === undefined || id === undefined)
      throw new Refusal('BAD_INPUT', { argument: 'after/before', reason: 'NOT_A_CURSOR_OF_THIS_LIST' })
    return { value, id }
  }

  #open(viewer: string, cursor: string): readonly string[] | null {
    if (cursor.length > 1_000) return null
    const bytes = Buffer.from(cursor, 'base64url')
    if (bytes.length <= IV + TAG) return null
    try {
      const decipher = createDecipheriv('aes-256-gcm', this.#key, bytes.subarray(0, IV), {
        authTagLength: TAG,
      })
      decipher.setAAD(Buffer.from(viewer))
      decipher.setAuthTag(bytes.subarray(IV, IV + TAG))
      const text = Buffer.concat([decipher.update(bytes.subarray(IV + TAG)), decipher.final()])
      return JSON.parse(text.toString('utf8'))
    } catch {
      return null
    }
  }
}
