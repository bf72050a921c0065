import { expect, test } from 'vitest'
import { hold } from '../../law/access/by-hand.ts'
import { openingsOf, opensRows } from '../../law/access/openings.ts'
import { roles } from '../../law/access/roles.ts'
import { evidenceRows } from './evidence/reads.ts'
import { liaisonRows } from './liaison/reads.ts'
import { assessmentRows, meetingRows, noticeRows, taskForceRows } from './national/reads.ts'
import { observationRows } from './observation/reads.ts'
import { responseLogRows } from './response-log/reads.ts'
import { supportRows } from './support/reads.ts'

const national = [assessmentRows, taskForceRows, meetingRows, noticeRows, liaisonRows]

test.each([responseLogRows, evidenceRows, supportRows, ...national])(
  '$type declares the conditions of its class, and no other',
  (source) => {
    const openings = openingsOf(
      roles.map((role) => hold(role)),
      source.class,
    ).filter((opening) => opensRows(opening, source.type))
    const used = new Set(openings.flatMap((opening) => opening.conditions))
    expect(Object.keys(source.conditions).sort()).toEqual([...used].sort())
  },
)

test('an observation meets no condition, and shows in the own agency and to whoever raised it alone', () => {
  expect(observationRows.conditions).toEqual({})
  const open = openingsOf(
    roles.map((role) => hold(role)),
    observationRows.class,
  ).filter((opening) => opensRows(opening, observationRows.type) && opening.conditions.length === 0)
  expect(new Set(open.map(({ relation }) => relation))).toEqual(new Set(['OWN', 'SELF']))
})
