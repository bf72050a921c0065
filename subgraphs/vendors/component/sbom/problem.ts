/** Why a bill of materials cannot be read: one of few reasons, each with a wording of its own. */
export type SbomReason =
  | 'BYTES'
  | 'DEPTH'
  | 'COMPONENTS'
  | 'TIME'
  | 'BUSY'
  | 'ENCODING'
  | 'NOT_WELL_FORMED'
  | 'NOT_CYCLONEDX'
  | 'VERSION'
  | 'FORBIDDEN_CONTENT'
  | 'SCHEMA'
  | 'TEXT'

export interface SbomFacts {
  readonly reason: SbomReason
  readonly limit?: number
  /** Where in the document; never what stands there. */
  readonly field?: string
}

export class SbomProblem extends Error {
  readonly facts: SbomFacts
  constructor(reason: SbomReason, facts: Omit<SbomFacts, 'reason'> = {}) {
    super(reason)
    this.facts = { reason, ...facts }
  }
}
