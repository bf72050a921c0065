/** What is known of a contract, from which its duties follow. What nobody has told yet is null, which is "not yet". */
import type { SecretLevel } from './secret-levels.ts'

/** Days are written 2026-01-31 and are days of Taipei. */
export interface ContractFacts {
  readonly secretLevel: SecretLevel
  /** A system is developed for the agency alone (ER-4-1-5a). */
  readonly bespokeDevelopment: boolean
  /** One of its systems is a core system at this moment (ER-4-1-5b). */
  readonly isCore: boolean
  /** Tax, options and amendments included (G-59). */
  readonly amountTwd: number
  readonly requiredSpecialists: number
  readonly awardedAt: Date | null
  readonly termFrom: string | null
  readonly termTo: string | null
  /** When secrets were found in work that was thought to have none. */
  readonly secretsRecordedAt: Date | null
  readonly endedAt: Date | null
  readonly dataReturnDueAt: Date | null
  /** The return of the last data is confirmed. */
  readonly closedAt: Date | null

  // What the contract says.
  readonly subcontractingAllowed: boolean | null
  readonly undertakingSigned: boolean
  readonly logClause: boolean
  readonly suitabilityClauseAt: Date | null
  readonly auditDueAt: Date | null

  // Assurance, and other measures that were asked for.
  readonly assuranceValidUntil: string | null
  readonly assuredAt: Date | null
  readonly otherMeasures: number
  readonly unverifiedMeasures: number
  /** The earliest instant by which a measure was to be taken that is not verified, or was verified later than that. */
  readonly measureDueAt: Date | null
  readonly measureVerifiedAt: Date | null
  /** Qualified people the vendor showed at the selection. */
  readonly shownSpecialists: number | null
  readonly selectedAt: Date | null

  // People.
  /** Qualified people who are assigned now; once told, it counts in place of the showing. */
  readonly qualifiedSpecialists: number | null
  readonly qualifiedAt: Date | null
  /** Since when somebody is at work who is cleared for the secrets; whoever is not cleared is never at work. */
  readonly peopleClearedAt: Date | null
  /** When it began to be, if the travel of everybody who is at work on secrets is. */
  readonly exitControlledAt: Date | null

  // What is delivered: each since when it holds for all that was delivered.
  readonly vendorTestedAt: Date | null
  readonly independentlyTestedAt: Date | null
  /** False once the vendor declared that it used nothing made by others. */
  readonly usesForeignParts: boolean | null
  readonly partsMarkedAt: Date | null
  readonly licencesProvedAt: Date | null

  // Notices of the vendor, and audits.
  /** When remedial measures for a notice that has none yet are due. */
  readonly remedyDueAt: Date | null
  readonly remedyAcceptedAt: Date | null
  readonly lastAuditIssuedAt: Date | null
  /** When it was last acknowledged that an incident at the vendor may affect the work (ER-4-1-9b). */
  readonly workAffectedAt: Date | null
  /** When the last audit because of such an incident was issued. */
  readonly incidentAuditIssuedAt: Date | null
}
