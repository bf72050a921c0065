/** What an announcement says, what it leaves out and on which ground, and when left-out parts are announced after all. */
import type { Role } from '../access/roles.ts'

/** The five things an announcement says, in the order of the article. */
export const announcementSections = [
  { section: 'OCCURRED_OR_KNOWN_AT', clause: 'ER-11-1a' },
  { section: 'CAUSE', clause: 'ER-11-1b' },
  { section: 'IMPACT', clause: 'ER-11-1c' },
  { section: 'CONTROL_STATUS', clause: 'ER-11-1d' },
  { section: 'IMPROVEMENTS', clause: 'ER-11-1e' },
] as const

export type AnnouncementSection = (typeof announcementSections)[number]['section']

/** Why a part is left out. Either kind of the first number is enough by itself (G-34). */
export const withholdings = [
  { withholding: 'NONE', clause: 'ER-11-1-0', exceptionPossible: false, asks: [] },
  { withholding: 'TRADE_OR_BUSINESS', clause: 'ER-11-2-1', exceptionPossible: true, asks: ['reason'] },
  { withholding: 'HARM', clause: 'ER-11-2-1', exceptionPossible: true, asks: ['reason'] },
  { withholding: 'SECRET_BY_LAW', clause: 'ER-11-2-2', exceptionPossible: false, asks: ['citation'] },
] as const

export type Withholding = (typeof withholdings)[number]['withholding']

/** Why a left-out part is announced all the same, and what has to be shown for it. */
export const exceptionGrounds = [
  { ground: 'OTHER_LAW', clause: 'ER-11-2-1a', asks: 'citation' },
  { ground: 'PUBLIC_INTEREST', clause: 'ER-11-2-1b', asks: null },
  { ground: 'LIFE_BODY_HEALTH', clause: 'ER-11-2-1c', asks: null },
  { ground: 'PARTY_CONSENT', clause: 'ER-11-2-1d', asks: 'consent' },
] as const

export type ExceptionGround = (typeof exceptionGrounds)[number]['ground']

/** Who of the announcing authority may let a withheld part go out all the same (G-35). */
const overrulers: readonly Role[] = ['CISO', 'AGENCY_HEAD']

export const mayOverruleWithholding = (role: Role): boolean => overrulers.includes(role)

export function withholdingOf(name: Withholding) {
  const found = withholdings.find(({ withholding }) => withholding === name)
  if (!found) throw new Error(`The law knows no withholding ${name}`)
  return found
}

export function groundOf(name: ExceptionGround) {
  const found = exceptionGrounds.find(({ ground }) => ground === name)
  if (!found) throw new Error(`The law knows no exception ground ${name}`)
  return found
}

/** What is known of one part of the text when it is judged. */
export interface JudgedSegment {
  readonly section: AnnouncementSection
  /** Null while nobody has decided. */
  readonly withholding: Withholding | null
  /** Left out, while an exception is being sought: not decided yet. */
  readonly exceptionSought: boolean
  readonly exceptionRecorded: boolean
}

export function isDecided({ withholding, exceptionSought }: JudgedSegment): boolean {
  return withholding !== null && !exceptionSought
}

/** Does the part go out? An undecided one never does. */
export function isAnnounced(segment: JudgedSegment): boolean {
  return isDecided(segment) && (segment.withholding === 'NONE' || segment.exceptionRecorded)
}

export interface PublishedPart {
  readonly section: AnnouncementSection
  /** Null is the neutral marker: something was left out here (ER-11-3). */
  readonly text: string | null
}

/** Exactly what is not withheld, in the order of the article; neighbours left out together are one marker. */
export function publishedParts(
  segments: readonly (JudgedSegment & { readonly text: string })[],
): readonly PublishedPart[] {
  const parts: PublishedPart[] = []
  for (const { section } of announcementSections)
    for (const segment of segments.filter((each) => each.section === section)) {
      const text = isAnnounced(segment) ? segment.text : null
      const before = parts.at(-1)
      if (text === null && before?.section === section && before.text === null) continue
      parts.push({ section, text })
    }
  return parts
}

/** Sections of which the text still says nothing. */
export function missingSections(segments: readonly { readonly section: AnnouncementSection }[]) {
  const written = new Set(segments.map(({ section }) => section))
  return announcementSections.map(({ section }) => section).filter((section) => !written.has(section))
}
