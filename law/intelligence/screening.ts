/** Which parts of an item may be shared: a restriction holds a part back, an accepted exception lets it go (SR-4). */
import { exceptionGrounds } from '../announcements/withholding.ts'

/** Harm is a restriction with or without business content; what another law keeps secret knows no exception (G-34). */
export const restrictions = [
  { restriction: 'TRADE_OR_BUSINESS_HARM', clause: 'SR-4-1-1', exceptionPossible: true, asks: 'reason' },
  { restriction: 'SECRET_BY_LAW', clause: 'SR-4-1-2', exceptionPossible: false, asks: 'citation' },
] as const
export type IntelRestriction = (typeof restrictions)[number]['restriction']

export function restrictionOf(name: IntelRestriction) {
  const found = restrictions.find(({ restriction }) => restriction === name)
  if (!found) throw new Error(`The law knows no restriction ${name}`)
  return found
}

const clauses = {
  OTHER_LAW: 'SR-4-1-1a',
  PUBLIC_INTEREST: 'SR-4-1-1b',
  LIFE_BODY_HEALTH: 'SR-4-1-1c',
  PARTY_CONSENT: 'SR-4-1-1d',
} as const

/** The grounds of announcements are those of sharing, each by a clause of its own. */
export const sharingGrounds = exceptionGrounds.map(({ ground, asks }) => ({
  ground,
  asks,
  clause: clauses[ground],
}))

/** What is known of one part when it is judged. */
export interface ScreenedSegment {
  readonly isScreened: boolean
  readonly restriction: IntelRestriction | null
  readonly exceptionSought: boolean
  readonly exceptionRecorded: boolean
}

export function isDecided({ isScreened, exceptionSought }: ScreenedSegment): boolean {
  return isScreened && !exceptionSought
}

/** May the part go to anybody at all? One that nobody has screened never does. */
export function isShareable(segment: ScreenedSegment): boolean {
  return isDecided(segment) && (segment.restriction === null || segment.exceptionRecorded)
}
