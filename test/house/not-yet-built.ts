/** What masks of the matrix show and no schema has yet, by the capability that will bring it; shrinks to nothing. */
export const notYetBuilt: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'agencies/audit': {
    'AG.AUDIT_DRAFT/auditee': 'announcedOn scope documentRequests',
    'AG.AUDIT_ISSUED/delegate': 'AuditFinding.*',
  },
  'agencies/directory': {
    'AG.DIRECTORY/vendor-side': 'reportingWindow',
  },
  'agencies/exercise': {
    'AG.EXERCISE_SEALED/ciso':
      'ExercisePlan.kind ExercisePlan.scheduledOn ExercisePlan.scope ExercisePlan.state',
    'AG.EXERCISE_SEALED/technical-centre': 'ExerciseScenario.*',
    'AG.EXERCISE_RESULT/own': 'ExerciseParticipation.*',
  },
  'agencies/inventory': {
    'AG.INVENTORY/custodian': 'InformationAsset.*',
    'AG.RISK/above': 'RiskAssessment.countsByRiskLevel RiskTreatment.state SecurityCheck.date',
    'AG.RISK/technical-centre': 'SecurityCheck.*',
  },
  'agencies/plan': {
    'AG.PLAN_STATUS/analyst': 'state late lastApprovedOn',
    'AG.PLAN_BODY/policy': 'PolicyDocument.text',
    'AG.PLAN_BODY/policy-vendor': 'PolicyDocument.text',
    'AG.PLAN_BODY/incident-mechanism':
      'PlanSection.kind PlanSection.text ResponsePlan.* ReportingProcedure.* ResponseProcedure.*',
    'AG.PLAN_BODY/outsourcing': 'PlanSection.kind PlanSection.text',
    'AG.PLAN_BODY/above': 'PlanSection.title PlanSection.kind version approvedOn',
    'AG.LOGS/status': 'period submitted source',
    'AG.LOGS/contract': 'period submitted source',
  },
  'agencies/standing': {
    'AG.STAFFING/staff': 'StaffPosition.post',
  },
  'agencies/training': {
    'AG.TRAINING/own': 'TrainingRecord.*',
    'AG.TRAINING/vendor': 'TrainingRecord.*',
  },
  'intelligence/partner': {
    'TI.AGREEMENT/counterpart': 'partnerName scope validFrom validTo',
  },
  'intelligence/notice': {
    'TI.OPEN/internal-notice': 'text sentAt',
  },
}

/** Steps of lifecycles that have no command yet, though their machine has others. */
export const stepsNotYetBuilt: readonly string[] = ['INTEL_ITEM recordOffChannelShare']
