import { describe, expect, test } from 'vitest'
import { hold } from '../../../law/access/by-hand.ts'
import { openingsOf, opensRows } from '../../../law/access/openings.ts'
import { roles } from '../../../law/access/roles.ts'
import type { RowSource } from '../../row-source.ts'
import { commendationRows, disciplineRows, mitigationRows } from '../merit/reads.ts'
import { draftRows, reportRows } from './reads.ts'

interface Source {
  readonly source: RowSource
  readonly classes: readonly string[]
  /** Conditions under which something of a row shows, and which no row meets. */
  readonly closed: Readonly<Record<string, string>>
}

const merit = { classes: ['IN.MERIT'], closed: {} }
const outside = 'a draft is its own agency’s, and nobody there is asked for a condition'

const sources: readonly Source[] = [
  {
    source: reportRows,
    classes: ['IN.REPORT', 'IN.CAUSE'],
    closed: {
      ASSIGNED_TO_HELP_REVIEW: 'the technical centre cannot be assigned to a report yet',
      'IN.REPORT/technical': 'the technical centre cannot be assigned to a report yet',
    },
  },
  {
    source: draftRows,
    classes: ['IN.REPORT', 'IN.CAUSE'],
    closed: {
      NOT_EXERCISE: outside,
      MAJOR: outside,
      GOVERNMENT_OR_MAJOR: outside,
      'IN.CAUSE/auditor': outside,
    },
  },
  { source: commendationRows, ...merit },
  { source: disciplineRows, ...merit },
  { source: mitigationRows, ...merit },
]

const usedBy = ({ source, classes }: Source) =>
  new Set(
    classes.flatMap((dataClass) =>
      openingsOf(
        roles.map((role) => hold(role)),
        dataClass,
      )
        .filter((opening) => opensRows(opening, source.type))
        .flatMap((opening) => opening.conditions),
    ),
  )

describe.each(sources.map((each) => [each.source.type, each] as const))('%s', (_, each) => {
  const used = usedBy(each)
  const declared = Object.keys(each.source.conditions)

  test('declares every condition under which it shows, or closes it for a reason', () => {
    expect([...used].filter((name) => !declared.includes(name) && !(name in each.closed))).toEqual([])
  })

  test('declares and closes no condition that the matrix does not use, and none twice', () => {
    expect(declared.filter((name) => !used.has(name))).toEqual([])
    expect(Object.keys(each.closed).filter((name) => !used.has(name) || declared.includes(name))).toEqual([])
  })
})
