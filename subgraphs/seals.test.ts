import { describe, expect, test } from 'vitest'
import { keysIn, newKey, Seals } from './seals.ts'

const [older, newer] = [newKey(), newKey()]
const sealing = (text: string) => new Seals(() => keysIn(text))
const before = sealing(older)
const after = sealing(newer + older)

describe('what is sealed', () => {
  const kept = before.seal('record', '密 words')

  test('opens for its record, and neither for another nor after a change of any part', () => {
    expect(before.open('record', kept)).toBe('密 words')
    expect(() => before.open('other', kept)).toThrow()
    for (const part of ['sealed', 'wrappedKey'] as const) {
      const letters = [...kept[part]]
      letters[40] = letters[40] === 'A' ? 'B' : 'A'
      expect(() => before.open('record', { ...kept, [part]: letters.join('') })).toThrow()
    }
    expect(() => before.open('record', { ...kept, sealed: before.seal('record', 'x').sealed })).toThrow()
  })

  test('has one size and never the same look', () => {
    const again = before.seal('record', '密 words')
    expect(again.sealed).not.toBe(kept.sealed)
    const sizes = ['', 'x', 'x'.repeat(60_000)].map((text) => before.seal('record', text).sealed.length)
    expect(new Set(sizes).size).toBe(1)
    expect(() => before.seal('record', '密'.repeat(30_000))).toThrow('larger')
  })

  test('keeps its own key when it is sealed anew, so that a copy of the key opens both or neither', () => {
    const anew = before.reseal('record', kept, 'other words')
    expect(anew).toMatchObject({ wrappedKey: kept.wrappedKey, keyId: kept.keyId })
    expect(before.open('record', anew)).toBe('other words')
  })

  test('is wrapped under a newer key without being opened, and opens without the older one then', () => {
    const rewrapped = after.rewrapped('record', kept)
    expect(after.open('record', kept)).toBe('密 words')
    expect(sealing(newer).open('record', { ...kept, ...rewrapped })).toBe('密 words')
    expect(() => before.open('record', { ...kept, ...rewrapped })).toThrow('no key')
    expect(after.rewrapped('record', { ...kept, ...rewrapped })).toBeNull()
  })

  test('is vouched for by its own key, and digests by the file: another record or file gives others', () => {
    const vouched = before.vouch('record', kept, 'FOUND')
    expect(before.vouch('record', kept, 'FOUND')).toBe(vouched)
    expect(before.vouch('record', kept, 'NONE')).not.toBe(vouched)
    expect(before.vouch('record', before.seal('record', 'FOUND'), 'FOUND')).not.toBe(vouched)
    expect(before.digest('FOUND')).toBe(before.digest('FOUND'))
    expect(before.digest('FOUND')).not.toBe(sealing(newer).digest('FOUND'))
  })
})

describe('a key file', () => {
  test.each([
    ['is empty', ''],
    ['holds no key', 'changeme'],
    ['holds a short one', `a ${Buffer.alloc(16, 'abcdefghijklmnop').toString('base64')}`],
    ['holds one that nobody drew', `a ${Buffer.alloc(32, 1).toString('base64')}`],
    ['holds two of one name', `${older}${older}`],
  ])('that %s is refused', (_what, text) => {
    expect(() => keysIn(text)).toThrow('not a key file')
  })

  test('that is there for nothing seals nothing', () => {
    expect(() => new Seals(() => []).seal('record', 'x')).toThrow('no key')
  })
})
