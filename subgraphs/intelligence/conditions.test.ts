import { expect, test } from 'vitest'
import { hold } from '../../law/access/by-hand.ts'
import { openingsOf, opensRows } from '../../law/access/openings.ts'
import { roles } from '../../law/access/roles.ts'
import { wantedOf } from '../predicate.ts'
import { intelligence } from './subgraph.ts'

const everybody = roles.map((role) => hold(role))

test.each(intelligence.capabilities.flatMap(({ rows = [] }) => rows))(
  'every condition under which the matrix opens $type is declared',
  (source) => {
    const needed = wantedOf(source).flatMap(({ dataClass }) =>
      openingsOf(everybody, dataClass)
        .filter((opening) => opensRows(opening, source.type))
        .flatMap((opening) => opening.conditions),
    )
    expect([...new Set(needed)].filter((name) => !source.conditions[name])).toEqual([])
  },
)
