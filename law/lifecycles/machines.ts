/** All lifecycle tables together, by name. */
import { announcement } from './announcement.ts'
import { audit } from './audit.ts'
import { contract } from './contract.ts'
import { disasterLiaison } from './disaster-liaison.ts'
import { emergencyAccess } from './emergency-access.ts'
import { exercise } from './exercise.ts'
import { improvementReport } from './improvement-report.ts'
import { incidentGroup } from './incident-group.ts'
import { incidentHandling } from './incident-handling.ts'
import { incidentVerification } from './incident-verification.ts'
import { intelItem, intelReceipt } from './intelligence.ts'
import { investigationReport } from './investigation-report.ts'
import { legalHold } from './legal-hold.ts'
import { levelChange } from './level-change.ts'
import type { LifecycleRow, LifecycleTable } from './lifecycle.ts'
import {
  commendation,
  contractorFinding,
  disciplineRecommendation,
  mitigationRecommendation,
} from './merit.ts'
import { implementationReport, maintenancePlan, planDelegation } from './plan.ts'
import { roleGrant } from './role-grant.ts'
import { channelException, shareDuty, thirdParty } from './sharing-parties.ts'
import { statistics } from './statistics.ts'
import { suitability } from './suitability.ts'
import { support } from './support.ts'
import { vendorAudit } from './vendor-audit.ts'
import { vendorImprovement } from './vendor-improvement.ts'
import { vendorNotice } from './vendor-notice.ts'

export const machines = {
  INCIDENT_VERIFICATION: incidentVerification,
  INCIDENT_HANDLING: incidentHandling,
  INCIDENT_GROUP: incidentGroup,
  LEVEL_CHANGE: levelChange,
  SUPPORT: support,
  DISASTER_LIAISON: disasterLiaison,
  LEGAL_HOLD: legalHold,
  INVESTIGATION_REPORT: investigationReport,
  COMMENDATION: commendation,
  DISCIPLINE_RECOMMENDATION: disciplineRecommendation,
  MITIGATION_RECOMMENDATION: mitigationRecommendation,
  CONTRACTOR_FINDING: contractorFinding,
  ANNOUNCEMENT: announcement,
  EMERGENCY_ACCESS: emergencyAccess,
  STATISTICS: statistics,
  IMPROVEMENT_REPORT: improvementReport,
  MAINTENANCE_PLAN: maintenancePlan,
  PLAN_DELEGATION: planDelegation,
  IMPLEMENTATION_REPORT: implementationReport,
  AUDIT: audit,
  CONTRACT: contract,
  SUITABILITY: suitability,
  VENDOR_NOTICE: vendorNotice,
  VENDOR_AUDIT: vendorAudit,
  VENDOR_IMPROVEMENT: vendorImprovement,
  INTEL_ITEM: intelItem,
  INTEL_RECEIPT: intelReceipt,
  THIRD_PARTY: thirdParty,
  CHANNEL_EXCEPTION: channelException,
  SHARE_DUTY: shareDuty,
  EXERCISE: exercise,
  ROLE_GRANT: roleGrant,
} as const

export type Machine = keyof typeof machines
/** The states of a machine. */
export type StateOf<M extends Machine> = (typeof machines)[M]['states'][number]

export const machineNames = Object.keys(machines) as Machine[]

/** The table of a machine, its states as plain words. */
export function machine(name: Machine): LifecycleTable {
  return machines[name]
}

/** Every row of every machine. */
export const lifecycleRows: readonly LifecycleRow[] = machineNames.flatMap((name) =>
  machine(name).steps.map((step) => ({ ...step, machine: name })),
)
