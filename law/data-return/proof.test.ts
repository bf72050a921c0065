import { expect, test } from 'vitest'
import { lackingForSecrets, type Returned, timelinessOf } from './proof.ts'

test.each([
  ['RETURN', true, null, null],
  ['RETURN', false, 'head of section', 'isPhysical'],
  ['DESTROY', false, 'head of section', null],
  ['DESTROY', true, null, 'witnessPost'],
  ['TRANSFER', true, 'head of section', 'method'],
  ['DELETE', true, 'head of section', 'method'],
] as const)(
  'state secrets that go by %s (carrier %s, witness %s) lack %s (G-66)',
  (method, isPhysical, witnessPost, lacking) => {
    expect(lackingForSecrets({ method, isPhysical, witnessPost } satisfies Returned)).toBe(lacking)
  },
)

const due = new Date('2026-12-20T15:59:59.999Z')
const before = new Date('2026-12-20T15:59:59.998Z')
const after = new Date('2026-12-20T16:00:00.000Z')

test.each([
  ['not done, in time', null, due, 'WITHIN'],
  ['not done, past it', null, after, 'OVERDUE'],
  ['done before', before, after, 'KEPT'],
  ['done at the very instant', due, after, 'KEPT'],
  ['done after', after, after, 'LATE'],
] as const)('%s is what it is and stays it', (_what, doneAt, now, found) => {
  expect(timelinessOf(due, doneAt, now)).toBe(found)
})
