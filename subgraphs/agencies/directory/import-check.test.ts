import { describe, expect, test } from 'vitest'
import { demonstrationState, readReferenceData, referenceState } from '../reference-state.ts'
import { problemsIn } from './import-check.ts'
import type { DirectoryState, SectorAssignmentRow, SupervisionLinkRow } from './import-rows.ts'

const data = readReferenceData()
const demonstration = demonstrationState(data)

test('the reference data contradict themselves nowhere, with or without the demonstration', () => {
  expect(problemsIn(referenceState(data))).toEqual([])
  expect(problemsIn(demonstration)).toEqual([])
})

describe('the importer refuses', () => {
  const [link] = demonstration.supervisionLink as readonly [SupervisionLinkRow]
  const [assignment] = demonstration.sectorAssignment as readonly [SectorAssignmentRow]
  const problems = (change: Partial<DirectoryState>) => problemsIn({ ...demonstration, ...change })
  const withLink = (...links: SupervisionLinkRow[]) =>
    problems({ supervisionLink: [...demonstration.supervisionLink, ...links] })

  test('an agency above itself', () => {
    expect(withLink({ ...link, superior: 'cib', subordinate: 'moi' })).toContain('moi stands in a cycle')
  })
  test('a second superior at the same time', () => {
    expect(withLink({ ...link, superior: 'moj', subordinate: 'npa' })).toEqual([
      'npa has two superiors at a time',
    ])
  })
  test('nothing in a second body that supervises beside the superior', () => {
    expect(withLink({ ...link, superior: 'moj', subordinate: 'npa', kind: 'SUPERVISORY' })).toEqual([])
  })
  test('nothing in a superior that follows another in time', () => {
    const ended = demonstration.supervisionLink.map((row) =>
      row.subordinate === 'npa' ? { ...row, validTo: '2020-01-01T00:00:00.000Z' } : row,
    )
    const next = { ...link, superior: 'moj', subordinate: 'npa', validFrom: '2020-01-01T00:00:00.000Z' }
    expect(problems({ supervisionLink: [...ended, next] })).toEqual([])
  })
  test('a relation to somebody the directory does not know', () => {
    expect(withLink({ ...link, superior: 'nobody', subordinate: 'moi' })).toEqual([
      'A link refers to nobody, unknown',
    ])
  })
  test('a body as a superior', () => {
    expect(withLink({ ...link, superior: 'nicst', subordinate: 'icst' })).toEqual([
      'A link refers to nicst, unknown',
    ])
  })
  test('one code for two things', () => {
    const [agency] = demonstration.agency
    const twice = { ...agency, code: 'nicst' } as DirectoryState['agency'][number]
    expect(problems({ agency: [...demonstration.agency, twice] })).toEqual([
      'nicst is both an agency and a body',
    ])
  })
  test('a government agency with the heading of a company', () => {
    const agency = demonstration.agency.map((row) =>
      row.code === 'moi' ? { ...row, nonGovKind: 'STATE_ENTERPRISE' as const } : row,
    )
    expect(problems({ agency })).toEqual(['moi: only a non-government agency has a kind of its own'])
  })
  test('a second authority beside a sole one, and two leads', () => {
    const second = { ...assignment, authority: 'motc' }
    expect(problems({ sectorAssignment: [...demonstration.sectorAssignment, second] })).toEqual(
      expect.arrayContaining([
        `moea is not alone in ${assignment.matter}`,
        `taipower needs exactly one lead in ${assignment.matter}`,
      ]),
    )
  })
  test('a sector authority over a government agency', () => {
    const wrong = { ...assignment, agency: 'moi' }
    expect(problems({ sectorAssignment: [...demonstration.sectorAssignment, wrong] })).toEqual([
      'moi needs no sector authority',
    ])
  })
})
