/** What a row of the clause tables says. The tables are written by hand, one clause a line. */

/** How well something is known: read in the text, told by others, or presumed. */
export type VerificationStatus = 'VERIFIED' | 'SECOND_HAND' | 'UNVERIFIED'

export type ClauseRow = {
  id: string
  /** Where it stands, as a lawyer would cite it. */
  zh: string
  en: string
  /** What it says, in our own words. */
  gist: string
  /** First day in force; absent, and the instrument's own dates hold. */
  from?: string
  /** First day no longer in force. */
  to?: string
  /** Ids under which the same rule stands in later versions (G-04). */
  later?: readonly string[]
  /** Absent: read in the source. */
  status?: VerificationStatus
}
