/** The deadlines of agencies: improvement, plans, contracts, exercises, contacts, logs, and their own plan's duties. */
import type { Deadline } from './deadline.ts'

const given = { regime: 'GUIDELINES', status: 'VERIFIED' } as const
const ownSecurity = ['DEDICATED_OFFICER', 'CISO'] as const
const planDuty = { ...given, kind: 'PLAN_DUTY', setBy: 'PLAN', isTarget: false, actor: ownSecurity } as const

const improvementAndPlans = [
  {
    ...given,
    clock: 'IMPROVEMENT',
    from: 'improvementDemandedAt',
    months: { all: 1 },
    setBy: 'ADDRESSEE',
    stoppedBy: ['submitImprovementReport'],
    isTarget: 'UNLESS_SET',
    actor: ownSecurity,
    clause: ['ER-3a', 'ER-3b', 'ER-3c', 'ER-3d', 'G-45'],
  },
  {
    ...given,
    clock: 'IMPROVEMENT_STATUS',
    from: 'scheduleSetAt',
    months: { all: 6 },
    setBy: 'ADDRESSEE',
    stoppedBy: ['updateImprovementStatus'],
    isTarget: 'UNLESS_SET',
    actor: ownSecurity,
    clause: ['ER-3f', 'G-45'],
  },
  {
    ...given,
    clock: 'IMPL_REPORT',
    from: 'reportingPeriodStartsAt',
    by: '01-31',
    yearsLater: 1,
    setBy: 'REQUEST',
    stoppedBy: ['submitImplementationReport'],
    isTarget: 'UNLESS_SET',
    actor: [...ownSecurity, 'DELEGATED_PREPARER'],
    clause: ['ER-6-2', 'AP-16-1', 'G-44'],
    note: 'The period is a calendar year; its report is due one month after it ends.',
  },
  {
    ...given,
    clock: 'HEARING',
    from: 'designationOpenedAt',
    workingDays: { all: 10 },
    setBy: 'SECTOR_AUTHORITY',
    stoppedBy: ['fileDesignationStatement', 'waiver'],
    isTarget: true,
    actor: ownSecurity,
    clause: ['ER-9', 'G-54'],
    note: 'Ten working days are the least; the authority may give more.',
  },
] as const satisfies readonly Deadline[]

const contracts = [
  {
    ...given,
    clock: 'VENDOR_NOTICE',
    from: 'knownAt',
    hours: { all: 1 },
    setBy: 'CONTRACT',
    stoppedBy: ['fileVendorNotice'],
    isTarget: true,
    actor: ['VENDOR_USER', 'SUBVENDOR_USER'],
    clause: ['ER-4-1-6a', 'ER-4-1-6b', 'G-65'],
  },
  {
    ...given,
    clock: 'VENDOR_AUDIT',
    from: 'awardedAt',
    butNotBefore: ['lastVendorAuditAt'],
    months: { all: 24 },
    setBy: 'CONTRACT',
    stoppedBy: ['issueVendorAudit'],
    isTarget: true,
    actor: ['CONTRACT_OFFICER'],
    clause: ['ER-4-1-9a', 'G-68'],
  },
  {
    ...given,
    clock: 'VENDOR_AUDIT_CORE',
    from: 'awardedAt',
    butNotBefore: ['lastVendorAuditAt'],
    months: { all: 12 },
    setBy: 'CONTRACT',
    atMostMonths: 12,
    stoppedBy: ['issueVendorAudit'],
    isTarget: false,
    kind: 'PLAN_DUTY',
    actor: ['CONTRACT_OFFICER'],
    clause: ['AP-12.2-6a', 'ER-4-1-9a', 'G-68'],
    note: "In place of VENDOR_AUDIT for core systems, where the agency's plan says so.",
  },
  {
    ...given,
    clock: 'DATA_RETURN',
    from: 'contractEndedAt',
    days: { all: 30 },
    stoppedBy: ['confirmDataReturn'],
    isTarget: true,
    actor: ['VENDOR_USER', 'CONTRACT_OFFICER'],
    clause: ['ER-4-1-7', 'G-66'],
  },
] as const satisfies readonly Deadline[]

const exercises = [
  {
    ...given,
    clock: 'EX_REPORTING',
    from: 'yearStartsAt',
    by: '09-30',
    stoppedBy: ['exerciseCompleted'],
    isTarget: false,
    actor: ['HANDLING_TEAM_MEMBER'],
    clause: ['IG-5.2.1-2c'],
  },
  {
    ...given,
    clock: 'EX_REPORTING_RESULT',
    from: 'exerciseCompletedAt',
    days: { all: 14 },
    stoppedBy: ['submitExerciseReport'],
    isTarget: false,
    actor: ['HANDLING_TEAM_MEMBER'],
    clause: ['IG-5.2.1-3-7a', 'G-23'],
  },
  {
    ...given,
    clock: 'EX_SE1',
    from: 'yearStartsAt',
    by: '04-30',
    stoppedBy: ['roundCompleted'],
    isTarget: false,
    actor: ['HANDLING_TEAM_MEMBER'],
    clause: ['IG-5.2.2-2b'],
  },
  {
    ...given,
    clock: 'EX_SE2',
    from: 'secondRoundOpensAt',
    by: '09-30',
    stoppedBy: ['roundCompleted'],
    isTarget: false,
    actor: ['HANDLING_TEAM_MEMBER'],
    clause: ['IG-5.2.2-2c'],
    note: 'The second round opens on 1 May.',
  },
  {
    ...given,
    clock: 'EX_SE_RESULT',
    from: 'roundCompletedAt',
    by: '10-31',
    stoppedBy: ['reportReceived'],
    isTarget: false,
    actor: ['HANDLING_TEAM_MEMBER'],
    clause: ['IG-5.2.2-3-3c', 'G-50'],
  },
] as const satisfies readonly Deadline[]

const standing = [
  {
    ...given,
    clock: 'CONTACT_VERIFY',
    from: 'lastVerifiedAt',
    months: { all: 12 },
    stoppedBy: ['verifyContact'],
    isTarget: true,
    actor: ['TECHNICAL_CENTRE', 'NATIONAL_OFFICER'],
    clause: ['IG-5.1.2-1-2', 'G-22'],
  },
  {
    ...given,
    clock: 'INTERNAL_AUDIT',
    from: 'halfYearStartsAt',
    byEndOf: 'HALF_YEAR',
    setBy: 'PLAN',
    stoppedBy: ['issueAuditReport'],
    isTarget: 'UNLESS_SET',
    actor: ['INTERNAL_AUDITOR'],
    clause: ['IG-4.1-1-5b', 'AP-15.2-1a', 'G-42'],
    note: "The plan's own cadence binds; the guidelines' half-year is advice beside it.",
  },
  {
    ...given,
    clock: 'LOGS',
    from: 'lastLogsSubmittedAt',
    months: { all: 1 },
    stoppedBy: ['submitSecurityLogs'],
    isTarget: true,
    actor: ownSecurity,
    clause: ['IG-4.1-1-6', 'G-56'],
  },
] as const satisfies readonly Deadline[]

/** An agency's own plan sets these; the figures are those of the plan among the sources. */
const duties = [
  ['POLICY_REVIEW', 'lastPolicyReviewAt', 12, 'reviewPolicy', 'AP-4.1-18'],
  ['INVENTORY', 'lastInventoryAt', 12, 'inventoryRecorded', 'AP-7.1-1a'],
  ['RISK', 'lastRiskAssessmentAt', 12, 'riskAssessmentRecorded', 'AP-8.1-1a'],
  ['DR_DRILL', 'lastRecoveryDrillAt', 12, 'drillRecorded', 'AP-8.2-2b'],
  ['HEALTH_CHECK', 'lastHealthCheckAt', 24, 'recordSecurityCheck', 'AP-9.2-1-0'],
  ['VULN_SCAN', 'lastVulnerabilityScanAt', 24, 'recordSecurityCheck', 'AP-9.2-3-1'],
  ['PENTEST', 'lastPenetrationTestAt', 24, 'recordSecurityCheck', 'AP-9.2-3-2'],
] as const

const planDuties = duties.map(([clock, from, months, stoppedBy, clause]) => ({
  ...planDuty,
  clock,
  from,
  months: { all: months },
  stoppedBy: [stoppedBy],
  clause: [clause],
})) satisfies readonly Deadline[]

const calendarDuties = [
  {
    ...planDuty,
    clock: 'TRAINING',
    from: 'yearStartsAt',
    by: '12-31',
    stoppedBy: ['trainingRecorded'],
    clause: ['AP-13.1-1', 'AP-13.1-2'],
  },
  {
    ...planDuty,
    clock: 'MGMT_REVIEW',
    from: 'yearStartsAt',
    by: '10-31',
    stoppedBy: ['holdManagementReview'],
    clause: ['AP-15.3-1', 'G-23'],
  },
] as const satisfies readonly Deadline[]

const historical = [
  {
    ...given,
    clock: 'COUNCIL',
    from: 'lastCouncilMeetingAt',
    months: { all: 6 },
    stoppedBy: ['councilMeetingRecorded'],
    isTarget: true,
    kind: 'HISTORICAL',
    actor: ['COUNCIL_CONVENER'],
    clause: ['NP-A1-8a'],
  },
  {
    ...given,
    clock: 'GROUP_MEETING',
    from: 'lastGroupMeetingAt',
    months: { all: 3 },
    stoppedBy: ['groupMeetingRecorded'],
    isTarget: true,
    kind: 'HISTORICAL',
    actor: ['RESPONSE_GROUP_LEAD'],
    clause: ['NP-A2-2-5a'],
  },
] as const satisfies readonly Deadline[]

export const agencyDeadlines = [
  ...improvementAndPlans,
  ...contracts,
  ...exercises,
  ...standing,
  ...planDuties,
  ...calendarDuties,
  ...historical,
] satisfies readonly Deadline[]
