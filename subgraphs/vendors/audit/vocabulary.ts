/** The closed lists of an audit of a vendor, spelled once for tables, inputs and checks. */
import { vendorAudit } from '../../../law/lifecycles/vendor-audit.ts'

/** Why it is held: it was time, or something happened (ER-4-1-9a, ER-4-1-9b). */
export const auditTriggers = ['PERIODIC', 'INCIDENT'] as const
export type VendorAuditTrigger = (typeof auditTriggers)[number]

/** An audit, or other suitable means of verifying (ER-4-1-9a). */
export const auditMethods = ['AUDIT', 'OTHER'] as const
export type VendorAuditMethod = (typeof auditMethods)[number]

/** On paper first, at the place if need be (AP-12.2-6c). */
export const auditStages = ['PAPER', 'ON_SITE'] as const
export type VendorAuditStage = (typeof auditStages)[number]

/** How a question of the checklist was answered. */
export const checkResults = ['MET', 'PARTLY_MET', 'NOT_MET', 'NOT_APPLICABLE'] as const
export type AuditCheckResult = (typeof checkResults)[number]

type State = (typeof vendorAudit.states)[number]
export const auditStates = vendorAudit.states as readonly [State, ...State[]]
