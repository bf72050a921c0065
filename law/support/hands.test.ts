import { expect, test } from 'vitest'
import { support } from '../lifecycles/support.ts'
import { asksForAnother, sentRole, supportAskers } from './hands.ts'

const actorsOf = (step: string) => [
  ...new Set(support.steps.filter((row) => row.step === step).flatMap((row) => row.actors)),
]

test('whoever may ask for support asks for the own agency or for one below', () => {
  expect([...supportAskers].sort()).toEqual(actorsOf('requestSupport').sort())
})

test('whoever asks for an agency below is one who endorses what that agency asks for', () => {
  expect(supportAskers.filter(asksForAnother).sort()).toEqual(actorsOf('endorseSupport').sort())
})

test('whoever is sent is one who replies', () => {
  expect(actorsOf('replySupport')).toContain(sentRole)
})
