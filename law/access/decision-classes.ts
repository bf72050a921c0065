/** Mutations that no decision entry names: the class whose WRITE right carries them (glossary 13, D-11). */

const classes: Readonly<Record<string, string>> = {
  establishAgency: 'AG.DIRECTORY',
  renameAgency: 'AG.DIRECTORY',
  mergeAgencies: 'AG.DIRECTORY',
  dissolveAgency: 'AG.DIRECTORY',
  linkSupervision: 'AG.DIRECTORY',
  endSupervision: 'AG.DIRECTORY',
  transferSubordinates: 'AG.DIRECTORY',
  formSecurityTeam: 'AG.STAFFING',
  registerContact: 'AG.CONTACT_OFFICE',
  upsertPerson: 'AG.CONTACT_PERSONAL',
  classifySystem: 'AG.INVENTORY',
  registerVendor: 'VE.VENDOR',
  prepareContract: 'VE.CONTRACT',
  publishTender: 'VE.CONTRACT',
  recordSelection: 'VE.CONTRACT',
  awardContract: 'VE.CONTRACT',
  registerSubcontract: 'VE.CONTRACT',
  engageAuditor: 'VE.CONTRACT',
  deliveryFiled: 'VE.TEST',
  fileSecurityTest: 'VE.TEST',
  acceptDelivery: 'VE.TEST',
  declareComponent: 'VE.COMPONENT',
  withdrawComponent: 'VE.COMPONENT',
  proveLicence: 'VE.COMPONENT',
  importComponents: 'VE.COMPONENT',
  createIntelItem: 'TI.OPEN',
  analyseIntel: 'TI.ANALYSIS',
  correlateIntel: 'TI.ANALYSIS',
  redactSegment: 'TI.RESTRICTED',
  shareIntel: 'TI.OPEN',
  recallShare: 'TI.OPEN',
  assessReceipt: 'TI.ANALYSIS',
  // What is amended is the report's detail; IN.CORE would let the reviewers in, who approve it.
  amendReport: 'IN.DETAIL',
  stateFacilityImpact: 'IN.DETAIL',
  releaseContractPart: 'IN.DETAIL',
  upsertInvestigationReport: 'IN.REPORT',
  signInvestigationReport: 'IN.REPORT',
  returnInvestigationReport: 'IN.REPORT',
  acceptInvestigationReport: 'IN.REPORT',
  updateImprovementMeasure: 'IN.REPORT',
  nominateCommendation: 'IN.MERIT',
  decideCommendation: 'IN.MERIT',
  recommendDiscipline: 'IN.MERIT',
  recordDisciplineOutcome: 'IN.MERIT',
  recommendMitigation: 'IN.MERIT',
  recordContractorFinding: 'IN.MERIT',
  declareDamageControlled: 'IN.RESPONSE_LOG',
  declareRecovered: 'IN.RESPONSE_LOG',
  reopenIncident: 'IN.CORE',
  withdrawIncident: 'IN.CORE',
  registerEvidence: 'IN.EVIDENCE',
  transferEvidence: 'IN.EVIDENCE',
  askHoldRelease: 'IN.EVIDENCE',
  backfillReport: 'IN.DETAIL',
  proposeLevelChange: 'IN.LEVEL_REASON',
  sendLateralNotice: 'IN.CORE',
  decideNotToAnnounce: 'IN.ANN_DRAFT',
  draftAnnouncement: 'IN.ANN_DRAFT',
  decideRedaction: 'IN.ANN_DRAFT',
  askParty: 'IN.ANN_DRAFT',
  approveAnnouncement: 'IN.ANN_DRAFT',
  withdrawAnnouncement: 'IN.ANN_DRAFT',
  requestSupport: 'IN.SUPPORT',
  decideSupport: 'IN.SUPPORT',
  replySupport: 'IN.SUPPORT',
  settleSupport: 'IN.SUPPORT',
  cancelSupport: 'IN.SUPPORT',
  recordTaskForceFinding: 'IN.TASKFORCE',
}

export const mutationsByClass: readonly string[] = Object.keys(classes)

export function classOfDecision(mutation: string): string {
  const found = classes[mutation]
  if (!found) throw new Error(`No class of data is named for the mutation ${mutation}`)
  return found
}

/** Is there a right to it at all? Some of what stops a clock is an event, and some comes with later capabilities. */
export const hasClassOfDecision = (mutation: string): boolean => Object.hasOwn(classes, mutation)
