/**
 * What still has to be shown before a delivery may be accepted (ER-4-1-5). Worked out from the facts of the moment: a
 * system that becomes core later, or an amount that grows, asks for the test that nobody needed before (G-59).
 */

import { independentTestFrom } from '../obligations/threshold.ts'

export const testOrigins = ['VENDOR', 'AGENCY', 'THIRD_PARTY'] as const
export type TestOrigin = (typeof testOrigins)[number]

export const acceptanceRequirements = [
  'VENDOR_TEST_MISSING',
  'CORE_SYSTEM_TEST_MISSING',
  'AMOUNT_TEST_MISSING',
  'COMPONENTS_NOT_DECLARED',
  'COMPONENT_SOURCE_MISSING',
  'LICENCE_PROOF_MISSING',
] as const
export type AcceptanceRequirement = (typeof acceptanceRequirements)[number]

const clauses: Readonly<Record<AcceptanceRequirement, string>> = {
  VENDOR_TEST_MISSING: 'ER-4-1-5a',
  CORE_SYSTEM_TEST_MISSING: 'ER-4-1-5b',
  AMOUNT_TEST_MISSING: 'ER-4-1-5c',
  COMPONENTS_NOT_DECLARED: 'ER-4-1-5d',
  COMPONENT_SOURCE_MISSING: 'ER-4-1-5e',
  LICENCE_PROOF_MISSING: 'ER-4-1-5f',
}

/** One system in the version in which it was delivered, and who passed tests of it that the agency accepted (G-58). */
export interface DeliveredFacts {
  readonly about: string
  /** Whether it is a core system now. */
  readonly isCore: boolean
  readonly acceptedTests: readonly TestOrigin[]
}

export interface AcceptanceFacts {
  /** Is a system developed for the agency alone? */
  readonly bespoke: boolean
  /** Tax, options and amendments included (G-59). */
  readonly amountTwd: number
  readonly delivered: readonly DeliveredFacts[]
  /** Does the vendor say that it uses what it did not develop itself? */
  readonly usesOthers: boolean
  readonly components: number
  readonly withoutSource: number
  /** Licences without a proof that holds today, with the number of components under each; null is none stated. */
  readonly unproved: readonly { readonly licence: string | null; readonly components: number }[]
}

export interface Missing {
  readonly requirement: AcceptanceRequirement
  readonly clause: string
  /** System and version, or licence; null where it is about the whole delivery. */
  readonly about: string | null
  /** Components concerned, where it is about components. */
  readonly components: number | null
}

function missing(requirement: AcceptanceRequirement, about: string | null, components: number | null = null) {
  return { requirement, clause: clauses[requirement], about, components }
}

/** A test by a third party on the delivered version shows what the vendor has to show too (G-58). */
function missingTests({ about, isCore, acceptedTests }: DeliveredFacts, amountTwd: number): Missing[] {
  const has = (...origins: TestOrigin[]) => origins.some((each) => acceptedTests.includes(each))
  const found: Missing[] = []
  if (!has('VENDOR', 'THIRD_PARTY')) found.push(missing('VENDOR_TEST_MISSING', about))
  if (has('AGENCY', 'THIRD_PARTY')) return found
  if (isCore) found.push(missing('CORE_SYSTEM_TEST_MISSING', about))
  if (amountTwd >= independentTestFrom) found.push(missing('AMOUNT_TEST_MISSING', about))
  return found
}

/** Everything that is missing, in the order of the clauses; nothing means that the delivery may be accepted. */
export function missingForAcceptance(facts: AcceptanceFacts): readonly Missing[] {
  const { bespoke, amountTwd, delivered, usesOthers, components, withoutSource, unproved } = facts
  const tests = bespoke ? delivered.flatMap((each) => missingTests(each, amountTwd)) : []
  return [
    ...tests,
    ...(usesOthers && components === 0 ? [missing('COMPONENTS_NOT_DECLARED', null)] : []),
    ...(withoutSource > 0 ? [missing('COMPONENT_SOURCE_MISSING', null, withoutSource)] : []),
    ...unproved.map((each) => missing('LICENCE_PROOF_MISSING', each.licence, each.components)),
  ]
}

/** One line each, for a refusal; more than a screenful is cut, and says so. */
export function toldMissing(found: readonly Missing[], most = 40): readonly string[] {
  const lines = found.map(({ requirement, clause, about, components }) => {
    const subject = about === null ? '' : `: ${about}`
    return `${requirement} ${clause}${subject}${components === null ? '' : ` (${components})`}`
  })
  const rest = lines.length - most
  return rest > 0 ? [...lines.slice(0, most), `+${rest}`] : lines
}
