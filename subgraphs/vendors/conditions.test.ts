import { expect, test } from 'vitest'
import { hold } from '../../law/access/by-hand.ts'
import { openingsOf, opensRows } from '../../law/access/openings.ts'
import { roles } from '../../law/access/roles.ts'
import { wantedOf } from '../predicate.ts'
import { vendors } from './subgraph.ts'

/** Conditions of the matrix that no row can meet yet, each with what has to be built before it can. */
const closed: Readonly<Record<string, string>> = {
  'VE.CLASSIFIED/cleared':
    'No contract shows the terms that somebody cleared needs for the work yet (ER-4-1-4a).',
  'VE.CONTRACT/national': 'A recommendation cites facts of the contract alone (IG-6.2-2).',
}

const everybody = roles.map((role) => hold(role))

test.each(vendors.capabilities.flatMap(({ rows = [] }) => rows))(
  'every condition under which the matrix opens $type is declared, or closed for a reason',
  (source) => {
    const needed = wantedOf(source).flatMap(({ dataClass }) =>
      openingsOf(everybody, dataClass)
        .filter((opening) => opensRows(opening, source.type))
        .flatMap((opening) => opening.conditions),
    )
    const missing = [...new Set(needed)].filter((name) => !source.conditions[name] && !closed[name])
    expect(missing).toEqual([])
  },
)
