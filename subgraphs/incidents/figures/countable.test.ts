import { expect, test } from 'vitest'
import { hold } from '../../../law/access/by-hand.ts'
import { openingsOf, opensFigures } from '../../../law/access/openings.ts'
import { roles } from '../../../law/access/roles.ts'
import { countable } from './countable.ts'

/** What somebody is to a case, a contract or himself, and not to an agency. */
const toNoAgency = [
  'PARTY',
  'SUB_PARTY',
  'ENGAGED',
  'SUPPORTING',
  'TASK_FORCE',
  'LIAISON',
  'NOTIFIED',
  'SELF',
  'PARTNER',
]

test('every key by which anybody counts is a key to the agency of the case', () => {
  const relations = openingsOf(
    roles.map((role) => hold(role)),
    countable.wanted.dataClass,
  )
    .filter((opening) => opensFigures(opening) && opening.key !== null)
    .map(({ relation }) => relation)
  expect(relations).toContain('MANDATE')
  expect(relations.filter((relation) => toNoAgency.includes(relation))).toEqual([])
})
