/** A contract, or what hangs on one, in a state, and what is attempted on it. */
import type * as walked from '../../walk/cells.ts'
import type { openChecks } from '../checks.ts'

/** The stage with its market, and the steps that bring checks of people forward. */
export type Cast = Awaited<ReturnType<typeof openChecks>>

export interface Stage extends walked.Stage {
  readonly place: 'bureau' | 'army'
  /** State secrets are touched. */
  readonly secret?: boolean
  /** Company and engaged auditor have something to do with it: the contract is awarded, and not over for good. */
  readonly parties: boolean
  /** The account of the person whose check it is. */
  readonly person?: string
  /** Whose notice it is. */
  readonly filer?: 'alpha' | 'alpha-one'
  /** A case was reported because of it, or the contract's facts are cited to the national authority. */
  readonly linked?: boolean
  /** Advice to end the contract was given and answered. */
  readonly answered?: boolean
  readonly issued?: boolean
  /** There are findings that were not withdrawn. */
  readonly findings?: boolean
}

export type Attempt = walked.Attempt<Stage, Cast>
export type Staged = walked.Staged<Stage, Cast>

const row = (type: string, dataClass: string, id: string, table?: string): walked.Subject => ({
  ...{ type, dataClass, id },
  ...(table && { table: `vendors.${table}` }),
})

export const ofAgency = row('Agency', 'AG.DIRECTORY', 'agencyId')
export const ofContract = row('OutsourcingContract', 'VE.CONTRACT', 'contractId', 'contract')
/** Where the command makes something new no version can be stale. */
export const onContract = row('OutsourcingContract', 'VE.CONTRACT', 'contractId')
export const onAuthorization = row('SubcontractAuthorization', 'VE.CONTRACT', 'authorizationId')
export const ofDelivery = row('Delivery', 'VE.TEST', 'deliveryId', 'delivery')
export const onCase = row('Incident', 'IN.CORE', 'incidentId')
export const ofAdvice = row(
  'TerminationRecommendation',
  'VE.RATING',
  'recommendationId',
  'termination_recommendation',
)
export const ofCheck = row('SuitabilityCheck', 'VE.SUITABILITY', 'checkId', 'suitability_check')
export const ofNotice = row('VendorNotice', 'VE.NOTICE', 'noticeId', 'vendor_notice')
export const ofAudit = row('VendorAudit', 'VE.AUDIT_DRAFT', 'auditId', 'vendor_audit')
export const onAudit = row('VendorAudit', 'VE.AUDIT_DRAFT', 'auditId')
export const ofFinding = row('VendorAuditFinding', 'VE.AUDIT_DRAFT', 'findingId', 'vendor_audit_finding')
export const ofImprovement = row(
  'VendorImprovement',
  'VE.AUDIT_ISSUED',
  'improvementId',
  'vendor_improvement',
)

/** Some hours before or after the present moment. */
export const hours = ({ stage }: Cast, offset: number) =>
  new Date(stage.now().getTime() + offset * 3_600_000).toISOString()
/** A day in Taipei, some days before or after today. */
export const day = (cast: Cast, offset: number) => hours(cast, offset * 24 + 8).slice(0, 10)

export const always = () => true
