import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { RunningDigest } from './running-digest.ts'

const whole = (text: string) => createHash('sha256').update(text).digest('hex')

test('a digest laid down and taken up after every piece is the digest of the whole', () => {
  const piece = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.constant('臺北市'.repeat(30)))
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      let laidDown = RunningDigest.begun().laidDown()
      for (const each of pieces)
        laidDown = RunningDigest.takenUp(laidDown).update(each.toWellFormed()).laidDown()
      const text = pieces.map((each) => each.toWellFormed()).join('')
      expect(RunningDigest.takenUp(laidDown).digest()).toBe(whole(text))
    }),
  )
})

test('every length up to three blocks ends as the standard says', () => {
  for (let length = 0; length <= 192; length++) {
    const text = 'x'.repeat(length)
    expect(RunningDigest.begun().update(text).digest(), String(length)).toBe(whole(text))
  }
})

test('what is laid down stays small, however much was read', () => {
  expect(RunningDigest.begun().update('x'.repeat(1_000_063)).laidDown().length).toBeLessThan(180)
})
