import { describe, expect, test } from 'vitest'
import { hold, numbers, row } from './by-hand.ts'
import { mayDecide, needsSecondPerson } from './decisions.ts'
import { matrix } from './matrix.ts'
import { qualifierOf } from './qualifiers.ts'
import { key, sectorKey } from './relations.ts'
import type { Role } from './roles.ts'

const { agency } = numbers

const may = (
  role: Role,
  mutation: string,
  keys: readonly number[],
  met: readonly string[],
  dataClass?: string,
) => mayDecide([hold(role)], mutation, row(keys, met), dataClass).length > 0

describe('the capacity in which a decision is taken', () => {
  test('every capacity that the matrix names has been read, and one that nobody has read gives no right', () => {
    for (const { only } of matrix.decisions)
      for (const { as } of only) expect(qualifierOf(as), as).not.toBeNull()
    expect(qualifierOf('on behalf of a friend')).toBeNull()
    expect(qualifierOf('constructor')).toBeNull()
  })

  test('the inspector opens a sealed scenario; the planner and the controller never do', () => {
    const sealed = ['EXERCISE', 'EXERCISE_STAGE', 'NOT_EXCEPTED']
    const run = [key('EXERCISE', agency)]
    expect(may('EXERCISE_INSPECTOR', 'openScenario', run, sealed)).toBe(true)
    expect(may('EXERCISE_PLANNER', 'openScenario', run, sealed)).toBe(false)
    expect(may('EXERCISE_CONTROLLER', 'openScenario', run, sealed)).toBe(false)
    expect(may('EXERCISE_INSPECTOR', 'openScenario', [key('EXERCISE', agency + 1)], sealed)).toBe(false)
  })

  test('the head of an agency approves a role for the CISO only', () => {
    expect(may('AGENCY_HEAD', 'approveRole', [key('OWN', agency)], [])).toBe(false)
    expect(may('AGENCY_HEAD', 'approveRole', [key('OWN', agency)], ['ASKED_BY_CISO'])).toBe(true)
    expect(may('CISO', 'approveRole', [key('OWN', agency)], [])).toBe(true)
  })

  test('an audit report is issued by the authority that commissioned the audit', () => {
    const keys = [key('SUPERVISES', agency)]
    expect(may('SUPERVISING_OFFICER', 'issueAuditReport', keys, ['NOT_EXCEPTED'])).toBe(false)
    expect(may('SUPERVISING_OFFICER', 'issueAuditReport', keys, ['COMMISSIONED_BY_OWN_AUTHORITY'])).toBe(true)
  })

  test('another way of sharing is allowed by the national authority to government agencies only (SR-9-2)', () => {
    expect(may('NATIONAL_OFFICER', 'decideChannelException', [], ['GOVERNMENT'])).toBe(true)
    expect(may('NATIONAL_OFFICER', 'decideChannelException', [], [])).toBe(false)
    expect(may('SECTOR_OFFICER', 'decideChannelException', [sectorKey('SOLE', 'INTEL', agency)], [])).toBe(
      true,
    )
  })

  test('the duty desk takes an offline report for any agency', () => {
    expect(may('NATIONAL_OFFICER', 'recordOfflineReport', [], ['NOT_EXERCISE'])).toBe(true)
    expect(may('TECHNICAL_CENTRE', 'recordOfflineReport', [], ['NOT_EXERCISE'])).toBe(true)
  })
})

describe('the rows on which a decision is taken', () => {
  test('the national authority does not re-verify a minor case of a non-government agency', () => {
    expect(may('NATIONAL_OFFICER', 'reverifyIncident', [], ['NOT_EXERCISE'])).toBe(false)
    expect(may('NATIONAL_OFFICER', 'reverifyIncident', [], ['NOT_EXERCISE', 'GOVERNMENT_OR_MAJOR'])).toBe(
      true,
    )
  })

  test('it dispatches support to such a case once the request is endorsed', () => {
    expect(may('NATIONAL_OFFICER', 'dispatchSupport', [], ['NOT_EXERCISE'])).toBe(false)
    const endorsed = ['NOT_EXERCISE', 'GOVERNMENT_OR_MAJOR_OR_SUPPORT_ENDORSED']
    expect(may('NATIONAL_OFFICER', 'dispatchSupport', [], endorsed)).toBe(true)
  })

  test('an exception for sharing is decided by the sharing agency, one for an announcement by the announcer', () => {
    const originator = [key('ORIGINATOR', agency)]
    expect(may('CISO', 'recordExceptionGround', originator, [], 'TI.RESTRICTED')).toBe(true)
    expect(may('CISO', 'recordExceptionGround', originator, [], 'IN.ANN_DRAFT')).toBe(false)
    expect(needsSecondPerson('recordExceptionGround', 'TI.RESTRICTED')).toBe(true)
  })

  test('the duties of the Act are nobody’s at an excepted agency; its roles are granted all the same (ER-2a)', () => {
    const met = ['NOT_EXERCISE', 'GOVERNMENT_OR_MAJOR']
    const excepted = (role: Role) => [hold(role, { excepted: true })]
    expect(mayDecide(excepted('SECURITY_CONTACT'), 'reportIncident', row([key('OWN', agency)], met))).toEqual(
      [],
    )
    expect(mayDecide(excepted('CISO'), 'approveRole', row([key('OWN', agency)], met))).toHaveLength(1)
  })
})
