/** Decides whether a listed body is an agency or only a body, and under which heading of the Act it falls. */
import {
  type AgencyKind,
  type BodyKind,
  bodyKinds,
  type Classification,
  classifications,
  type NonGovKind,
} from './vocabulary.ts'

export type Standing =
  | { readonly is: 'BODY'; readonly kind: BodyKind }
  | {
      readonly is: 'AGENCY'
      readonly classification: Classification
      readonly kind: AgencyKind
      readonly nonGovKind: NonGovKind | null
      /** True where neither the sources nor the Act say so and the heading is our reading. */
      readonly isReading: boolean
    }

type Heading = readonly [code: string, kind: AgencyKind, nonGovKind: NonGovKind | null, isReading: boolean]

/** Every other agency exercises public power and is GOVERNMENT. */
const exceptions: readonly Heading[] = [
  // ER-2a/b: the Act leaves military and intelligence agencies out.
  ['mnd', 'EXCEPTED_MILITARY', null, false],
  ['mnd-j6', 'EXCEPTED_MILITARY', null, false],
  ['csist', 'EXCEPTED_MILITARY', null, true],
  ['national-security-bureau', 'EXCEPTED_INTELLIGENCE', null, false],
  ['trtc', 'SPECIFIC_NON_GOVERNMENT', 'STATE_ENTERPRISE', true],
  ['krtc', 'SPECIFIC_NON_GOVERNMENT', 'STATE_ENTERPRISE', true],
  ['iii', 'SPECIFIC_NON_GOVERNMENT', 'GOVERNMENT_ENDOWED_FOUNDATION', true],
  ['itri', 'SPECIFIC_NON_GOVERNMENT', 'GOVERNMENT_ENDOWED_FOUNDATION', true],
]

/** `kind` is the word the reference file uses, such as `ministry` or `working-group`. */
export function classify(code: string, kind: string): Standing {
  const word = upperCase(kind)
  const bodyKind = bodyKinds.find((known) => known === word)
  if (bodyKind) return { is: 'BODY', kind: bodyKind }
  const classification = classifications.find((known) => known === word)
  if (!classification) throw new Error(`${code} is of the unknown kind ${kind}`)
  const [, agencyKind, nonGovKind, isReading] = exceptions.find(([known]) => known === code) ?? [
    code,
    'GOVERNMENT',
    null,
    false,
  ]
  return { is: 'AGENCY', classification, kind: agencyKind, nonGovKind, isReading }
}

/** `working-group` as the code spells it: `WORKING_GROUP`. */
export const upperCase = (word: string): string => word.replaceAll('-', '_').toUpperCase()

/** The member of a closed list that a file's word stands for; an unknown word stops the import. */
export function oneOf<T extends string>(list: readonly T[], word: string): T {
  const found = list.find((known) => known === upperCase(word))
  if (!found) throw new Error(`${word} is none of ${list.join(', ')}`)
  return found
}
