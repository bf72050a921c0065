import { expect, test } from 'vitest'
import { hold } from '../../../law/access/by-hand.ts'
import { openingsOf, opensRows } from '../../../law/access/openings.ts'
import { roles } from '../../../law/access/roles.ts'
import { incidentRows } from './reads.ts'

/** Conditions under which something of an incident shows, and which no incident can meet yet. */
const closed: Readonly<Record<string, string>> = {
  'IN.CAUSE/auditor': 'no report of investigation can be accepted yet',
}

const classes = [
  'IN.CORE',
  'IN.DETAIL',
  'IN.LEVEL_REASON',
  'IN.SUPPORT',
  'IN.RESPONSE_LOG',
  'IN.CAUSE',
  'IN.EVIDENCE',
  'IN.REPORT',
]

const used = new Set(
  classes.flatMap((dataClass) =>
    openingsOf(
      roles.map((role) => hold(role)),
      dataClass,
    )
      .filter((opening) => opensRows(opening, incidentRows.type))
      .flatMap((opening) => opening.conditions),
  ),
)

test('every condition under which an incident shows is one that incidents declare, or is closed for a reason', () => {
  const missing = [...used].filter((name) => !(name in incidentRows.conditions) && !(name in closed))
  expect(missing).toEqual([])
})

test('no condition is declared that the matrix does not use', () => {
  expect(Object.keys(incidentRows.conditions).filter((name) => !used.has(name))).toEqual([])
})

test('no condition is both met and closed', () => {
  expect(Object.keys(closed).filter((name) => name in incidentRows.conditions)).toEqual([])
})
