import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { independentTestFrom } from '../obligations/threshold.ts'
import {
  type AcceptanceFacts,
  missingForAcceptance,
  type TestOrigin,
  testOrigins,
  toldMissing,
} from './acceptance.ts'

const complete: AcceptanceFacts = {
  bespoke: true,
  amountTwd: 0,
  delivered: [{ about: 'Platform 1.0', isCore: false, acceptedTests: ['VENDOR'] }],
  usesOthers: false,
  components: 0,
  withoutSource: 0,
  unproved: [],
}
const told = (bent: Partial<AcceptanceFacts>) => toldMissing(missingForAcceptance({ ...complete, ...bent }))
const tested = (isCore: boolean, ...acceptedTests: TestOrigin[]) => ({
  delivered: [{ about: 'P 1', isCore, acceptedTests }],
})

const vendorTest = 'VENDOR_TEST_MISSING ER-4-1-5a: P 1'
const coreTest = 'CORE_SYSTEM_TEST_MISSING ER-4-1-5b: P 1'
const amountTest = 'AMOUNT_TEST_MISSING ER-4-1-5c: P 1'
const large = { amountTwd: independentTestFrom }

describe('a delivery may be accepted', () => {
  test.each<[string, Partial<AcceptanceFacts>, readonly string[]]>([
    ['when the vendor showed its test (ER-4-1-5a)', tested(false, 'VENDOR'), []],
    ['not without any test', tested(false), [vendorTest]],
    ['not on the agency’s test alone: the vendor has to show its own', tested(false, 'AGENCY'), [vendorTest]],
    [
      'on a third party’s test of the delivered version, which satisfies both (G-58)',
      tested(true, 'THIRD_PARTY'),
      [],
    ],
    [
      'not on the vendor’s test alone where the system is core (ER-4-1-5b)',
      tested(true, 'VENDOR'),
      [coreTest],
    ],
    ['when the agency tested the core system as well', tested(true, 'VENDOR', 'AGENCY'), []],
    [
      'without a test of the agency one dollar below the amount (ER-4-1-5c)',
      { ...tested(false, 'VENDOR'), amountTwd: independentTestFrom - 1 },
      [],
    ],
    ['not without it at the amount', { ...tested(false, 'VENDOR'), ...large }, [amountTest]],
    [
      'not, for three reasons, without any test of a large core system',
      { ...tested(true), ...large },
      [vendorTest, coreTest, amountTest],
    ],
    [
      'without tests where nothing was developed for the agency alone',
      { ...tested(true), ...large, bespoke: false },
      [],
    ],
    [
      'not when others’ work is used and none is marked (ER-4-1-5d)',
      { usesOthers: true },
      ['COMPONENTS_NOT_DECLARED ER-4-1-5d'],
    ],
    ['when others’ work is marked and proved', { usesOthers: true, components: 1 }, []],
    [
      'not without the source of each (ER-4-1-5e)',
      { components: 3, withoutSource: 2 },
      ['COMPONENT_SOURCE_MISSING ER-4-1-5e (2)'],
    ],
    [
      'not without proof of each licence (ER-4-1-5f)',
      {
        components: 3,
        unproved: [
          { licence: 'MIT', components: 2 },
          { licence: null, components: 1 },
        ],
      },
      ['LICENCE_PROOF_MISSING ER-4-1-5f: MIT (2)', 'LICENCE_PROOF_MISSING ER-4-1-5f (1)'],
    ],
  ])('%s', (_title, bent, expected) => {
    expect(told(bent)).toEqual(expected)
  })
})

test('what is missing never grows by a further accepted test', () => {
  const origins = fc.uniqueArray(fc.constantFrom(...testOrigins))
  fc.assert(
    fc.property(
      origins,
      fc.constantFrom(...testOrigins),
      fc.boolean(),
      fc.integer({ min: 0, max: 2 * independentTestFrom }),
      (given, more, isCore, amountTwd) => {
        const before = told({ ...tested(isCore, ...given), amountTwd })
        const after = told({ ...tested(isCore, ...given, more), amountTwd })
        expect(after.filter((each) => !before.includes(each))).toEqual([])
      },
    ),
  )
})

test('a long list is cut and says by how much', () => {
  const unproved = Array.from({ length: 45 }, (_, at) => ({ licence: `L${at}`, components: 1 }))
  expect(told({ components: 45, unproved }).slice(39)).toEqual([
    'LICENCE_PROOF_MISSING ER-4-1-5f: L39 (1)',
    '+5',
  ])
})
