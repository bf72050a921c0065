import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isClause } from '../clauses/clauses.ts'
import { mayBeAnnounced } from './who-is-announced.ts'
import {
  announcementSections,
  exceptionGrounds,
  isAnnounced,
  type JudgedSegment,
  missingSections,
  publishedParts,
  withholdings,
} from './withholding.ts'

const sections = announcementSections.map(({ section }) => section)

const segment: fc.Arbitrary<JudgedSegment & { text: string }> = fc.record({
  section: fc.constantFrom(...sections),
  withholding: fc.constantFrom(null, ...withholdings.map(({ withholding }) => withholding)),
  exceptionSought: fc.boolean(),
  exceptionRecorded: fc.boolean(),
  text: fc.uuid(),
})

test('what goes out is exactly the text that is not withheld, in the order of the article', () => {
  fc.assert(
    fc.property(fc.array(segment), (segments) => {
      const out = publishedParts(segments)
      const texts = out.flatMap(({ text }) => (text === null ? [] : [text]))
      const expected = sections.flatMap((section) =>
        segments.filter((each) => each.section === section && isAnnounced(each)).map(({ text }) => text),
      )
      expect(texts).toEqual(expected)
    }),
  )
})

test('how much was left out in one place does not show', () => {
  fc.assert(
    fc.property(fc.array(segment), (segments) => {
      const out = publishedParts(segments)
      const twice = segments.flatMap((each) => (isAnnounced(each) ? [each] : [each, each]))
      expect(publishedParts(twice)).toEqual(out)
    }),
  )
})

test('an undecided part, and one for which an exception is only sought, never goes out', () => {
  const open = { section: 'CAUSE', exceptionRecorded: false } as const
  expect(isAnnounced({ ...open, withholding: null, exceptionSought: false })).toBe(false)
  expect(isAnnounced({ ...open, withholding: 'HARM', exceptionSought: true })).toBe(false)
  expect(isAnnounced({ ...open, withholding: 'HARM', exceptionSought: false })).toBe(false)
  expect(isAnnounced({ ...open, withholding: 'HARM', exceptionSought: false, exceptionRecorded: true })).toBe(
    true,
  )
})

test('an exception is possible only where trade, business or harm is the ground', () => {
  const possible = withholdings.filter(({ exceptionPossible }) => exceptionPossible)
  expect(possible.map(({ withholding }) => withholding)).toEqual(['TRADE_OR_BUSINESS', 'HARM'])
})

test('an announcement that says nothing about one of the five things lacks it', () => {
  const all = sections.map((section) => ({ section }))
  expect(missingSections(all)).toEqual([])
  expect(missingSections(all.filter(({ section }) => section !== 'IMPACT'))).toEqual(['IMPACT'])
})

test('a government agency’s incident is announced only where that is switched on', () => {
  expect(mayBeAnnounced(false)).toBe(true)
  expect(mayBeAnnounced(true)).toBe(false)
  expect(mayBeAnnounced(true, { announceGovernment: true, clause: 'G-33' })).toBe(true)
})

test('every section, withholding and ground rests on a clause that exists', () => {
  for (const { clause } of [...announcementSections, ...withholdings, ...exceptionGrounds])
    expect(isClause(clause), clause).toBe(true)
})
