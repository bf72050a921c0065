import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Unread } from './unread.ts'

test('what is kept for all readers together never exceeds the most, and who came first is ended first', () => {
  const step = fc.record({ bytes: fc.integer({ min: 1, max: 60 }), letGo: fc.boolean() })
  fc.assert(
    fc.property(fc.array(step, { maxLength: 50 }), (steps) => {
      const unread = new Unread(100)
      const kept: { no: number; bytes: number; letGo: () => void }[] = []
      const ended: number[] = []
      const first: number[] = []
      const sum = () => kept.reduce((all, each) => all + each.bytes, 0)
      for (const [no, { bytes, letGo }] of steps.entries()) {
        kept.push({ no, bytes, letGo: unread.keep(bytes, () => ended.push(no)) })
        while (sum() > 100) first.push(kept.shift()?.no ?? -1)
        if (letGo) kept.shift()?.letGo()
        expect(unread.bytes).toBe(sum())
      }
      expect(ended).toEqual(first)
    }),
  )
})

test('one reader for whom alone it is too much is ended, and nothing is let go of twice', () => {
  const unread = new Unread(100)
  const ended: string[] = []
  const letGo = unread.keep(60, () => ended.push('first'))
  unread.keep(101, () => ended.push('second'))
  expect(ended).toEqual(['first', 'second'])
  letGo()
  expect(unread.bytes).toBe(0)
})
