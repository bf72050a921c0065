import { describe, expect, test } from 'vitest'
import { hold, numbers, row } from './by-hand.ts'
import { mayDecide, needsSecondPerson } from './decisions.ts'
import { key, sectorKey } from './relations.ts'
import type { Role } from './roles.ts'

const { agency, person } = numbers
const plain = [
  'NOT_EXERCISE',
  'NOT_EXCEPTED',
  'GOVERNMENT_OR_MAJOR',
  'GOVERNMENT_OR_MAJOR_OR_SUPPORT_ENDORSED',
]

/** Who, out of all given roles, may take the decision on a row with these keys. */
function deciders(
  mutation: string,
  keys: readonly number[],
  among: readonly Role[],
  met: readonly string[] = plain,
) {
  return among.filter((role) => mayDecide([hold(role)], mutation, row(keys, met)).length > 0)
}

const inAgency: readonly Role[] = [
  'AGENCY_STAFF',
  'SECURITY_CONTACT',
  'DEDICATED_OFFICER',
  'CISO',
  'AGENCY_HEAD',
  'INTERNAL_AUDITOR',
  'CONTRACT_OFFICER',
]
const above: readonly Role[] = [
  'SECURITY_REVIEWER',
  'HANDLING_TEAM_MEMBER',
  'SUPERVISING_OFFICER',
  'SECTOR_OFFICER',
  'NATIONAL_OFFICER',
  'NSC_OFFICER',
  'TECHNICAL_CENTRE',
]
const everyKey = [
  key('OWN', agency),
  key('REVIEWS', agency),
  key('SUPERVISES', agency),
  key('SUPERVISES_DIRECTLY', agency),
  key('ORIGINATOR', agency),
  key('SELF', person),
]

describe('who may take a decision', () => {
  test('the agency’s own contact, officer and CISO report and close a case; bodies above never do', () => {
    for (const mutation of ['reportIncident', 'closeIncident']) {
      expect(deciders(mutation, everyKey, [...inAgency, ...above])).toEqual([
        'SECURITY_CONTACT',
        'DEDICATED_OFFICER',
        'CISO',
      ])
      expect(deciders(mutation, [key('OWN', agency + 1)], inAgency)).toEqual([])
    }
  })

  test('the reviewer reviews, the handling team does not', () => {
    expect(deciders('reviewIncident', everyKey, [...inAgency, ...above])).toEqual(['SECURITY_REVIEWER'])
  })

  test('the sector authority reviews a case only when it is assigned for incidents', () => {
    expect(deciders('reviewIncident', [sectorKey('SOLE', 'INCIDENT', agency)], above)).toEqual([
      'SECTOR_OFFICER',
    ])
    expect(deciders('reviewIncident', [sectorKey('JOINT', 'INCIDENT', agency)], above)).toEqual([
      'SECTOR_OFFICER',
    ])
    expect(deciders('reviewIncident', [sectorKey('SOLE', 'PLAN', agency)], above)).toEqual([])
  })

  test('delegation of a plan asks for the matter of delegation, and for the direct superior', () => {
    expect(deciders('decidePlanDelegation', [sectorKey('SOLE', 'DELEGATION', agency)], above)).toEqual([
      'SECTOR_OFFICER',
    ])
    expect(deciders('decidePlanDelegation', [sectorKey('SOLE', 'PLAN', agency)], above)).toEqual([])
    expect(deciders('decidePlanDelegation', [key('SUPERVISES_DIRECTLY', agency)], above)).toEqual([
      'SUPERVISING_OFFICER',
    ])
    expect(deciders('decidePlanDelegation', [key('SUPERVISES', agency)], above)).toEqual([])
    expect(deciders('decidePlanDelegation', [key('NO_SUPERIOR', 0)], above)).toEqual(['NATIONAL_OFFICER'])
  })

  test('the national authority re-verifies, dispatches support and assigns sector authorities', () => {
    for (const mutation of ['reverifyIncident', 'dispatchSupport', 'assignSectorAuthorities']) {
      expect(deciders(mutation, everyKey, [...inAgency, ...above])).toEqual(['NATIONAL_OFFICER'])
    }
  })

  test('the security council’s office takes part in a level change only of a major case', () => {
    expect(deciders('decideLevelChange', [], above)).toEqual(['NATIONAL_OFFICER'])
    expect(deciders('decideLevelChange', [], above, [...plain, 'MAJOR'])).toEqual([
      'NATIONAL_OFFICER',
      'NSC_OFFICER',
    ])
  })

  test('a level change is the reviewer’s or the sector authority’s too, and the convener’s in a major case', () => {
    expect(deciders('decideLevelChange', everyKey, [...inAgency, ...above])).toEqual([
      'SECURITY_REVIEWER',
      'NATIONAL_OFFICER',
    ])
    for (const mode of ['SOLE', 'JOINT'] as const) {
      expect(
        deciders('decideLevelChange', [sectorKey(mode, 'INCIDENT', agency)], ['SECTOR_OFFICER']),
      ).toEqual(['SECTOR_OFFICER'])
      expect(deciders('decideLevelChange', [sectorKey(mode, 'PLAN', agency)], ['SECTOR_OFFICER'])).toEqual([])
    }
    expect(deciders('decideLevelChange', [], ['COUNCIL_CONVENER'])).toEqual([])
    expect(deciders('decideLevelChange', [], ['COUNCIL_CONVENER'], [...plain, 'MAJOR'])).toEqual([
      'COUNCIL_CONVENER',
    ])
  })
})

describe('roles', () => {
  const all: readonly Role[] = [...inAgency, ...above, 'SYSTEM_ADMIN', 'DATA_SUBJECT']

  test('the person asks, the own CISO approves, the operator activates: three people', () => {
    expect(deciders('requestRole', everyKey, all)).toEqual(['DATA_SUBJECT'])
    expect(deciders('approveRole', everyKey, ['CISO', 'SECURITY_CONTACT', 'SYSTEM_ADMIN'])).toEqual(['CISO'])
    expect(deciders('activateRole', everyKey, all)).toEqual(['SYSTEM_ADMIN'])
    expect(deciders('revokeRole', everyKey, all)).toEqual(['CISO', 'SYSTEM_ADMIN'])
    expect(needsSecondPerson('approveRole')).toBe(true)
    expect(needsSecondPerson('activateRole')).toBe(true)
    expect(needsSecondPerson('revokeRole')).toBe(false)
  })

  test('the CISO of another agency approves nothing here', () => {
    expect(deciders('approveRole', [key('OWN', agency + 1)], all)).toEqual([])
  })

  test('the head of the agency appoints the CISO, and nobody else does (IG-2.2-1a)', () => {
    expect(deciders('appointCiso', everyKey, all)).toEqual(['AGENCY_HEAD'])
  })
})

describe('writes narrower than their class', () => {
  test('the technical centre verifies a contact and changes no other personal data', () => {
    expect(deciders('verifyContact', [], above)).toEqual(['TECHNICAL_CENTRE'])
    expect(deciders('verifyContact', [key('SELF', person)], ['DATA_SUBJECT'])).toEqual([])
  })

  test('a partner contributes items of its own', () => {
    expect(deciders('createIntelItem', [key('PARTNER', person)], ['THIRD_PARTY_PARTNER'])).toEqual([
      'THIRD_PARTY_PARTNER',
    ])
  })

  test('only the national authority writes the directory', () => {
    for (const mutation of [
      'establishAgency',
      'renameAgency',
      'mergeAgencies',
      'dissolveAgency',
      'linkSupervision',
    ]) {
      expect(deciders(mutation, everyKey, [...inAgency, ...above, 'SYSTEM_ADMIN'])).toEqual([
        'NATIONAL_OFFICER',
      ])
    }
  })

  test('a tender is published by those who write contracts in their own agency', () => {
    expect(deciders('publishTender', everyKey, [...inAgency, ...above])).toEqual([
      'DEDICATED_OFFICER',
      'CISO',
      'CONTRACT_OFFICER',
    ])
  })

  test('a decision that no class carries is an error, not a refusal', () => {
    expect(() => mayDecide([hold('CISO')], 'doSomething', row([]))).toThrow('doSomething')
  })
})
