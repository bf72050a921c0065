/** Decisions that rulings added to those of the matrix, one row each. */
import { decision } from './decision-entry.ts'
import { decisionsAboutVendors } from './decisions-about-vendors.ts'
import type { DecisionEntry } from './matrix.ts'

/** Bodies that judge cases of several agencies; of exercise cases, whoever runs the exercise (G-27, G-55). */
const judgesOfCases: DecisionEntry['only'] = [
  { viewer: 'NATIONAL_OFFICER', relation: 'NATIONAL', as: 'links cases' },
  { viewer: 'SECURITY_REVIEWER', relation: 'REVIEWS' },
  { viewer: 'SECTOR_OFFICER', relation: 'SECTOR' },
  { viewer: 'SECTOR_OFFICER_JOINT', relation: 'SECTOR' },
  { viewer: 'EXERCISE_ROLE', relation: 'EXERCISE' },
]

/** What is done with a received copy; the CISO reads the analysis and takes the measure all the same (SR-6e). */
const countering: DecisionEntry['only'] = (
  ['DEDICATED_OFFICER', 'CISO', 'TECHNICAL_CENTRE', 'NSC_OFFICER'] as const
).map((viewer) => ({ viewer, relation: 'OWN' }))

const bothOffices: DecisionEntry['only'] = [
  { viewer: 'NATIONAL_OFFICER', relation: 'NATIONAL' },
  { viewer: 'NSC_OFFICER', relation: 'MAJOR' },
]

const emergencyOffices: DecisionEntry['only'] = [
  { viewer: 'NATIONAL_OFFICER', relation: 'NATIONAL' },
  { viewer: 'TECHNICAL_CENTRE', relation: 'ANY' },
]

/** Entries that stand beside the matrix: who may take them is set by a ruling, not by a class cell. */
export const addedDecisions: readonly DecisionEntry[] = [
  decision('requestRole', 'AG.GRANT', [{ viewer: 'DATA_SUBJECT', relation: 'SELF' }], 'AP-4.1-6b'),
  decision(
    'approveRole',
    'AG.GRANT',
    [
      { viewer: 'CISO', relation: 'OWN' },
      { viewer: 'AGENCY_HEAD', relation: 'OWN', as: 'for the CISO' },
    ],
    'AP-4.1-6b',
    { secondPerson: true },
  ),
  decision('activateRole', 'AG.GRANT', [{ viewer: 'SYSTEM_ADMIN', relation: 'ANY' }], 'AP-4.1-6b', {
    secondPerson: true,
  }),
  decision(
    'revokeRole',
    'AG.GRANT',
    [
      { viewer: 'CISO', relation: 'OWN' },
      { viewer: 'SYSTEM_ADMIN', relation: 'ANY' },
    ],
    'AP-4.1-6b',
  ),
  decision('appointCiso', 'AG.STAFFING', [{ viewer: 'AGENCY_HEAD', relation: 'OWN' }], 'IG-2.2-1a'),
  decision('delegateRole', 'AG.GRANT', [{ viewer: 'DATA_SUBJECT', relation: 'SELF' }], 'AP-4.1-6b'),
  decision(
    'endDelegation',
    'AG.GRANT',
    [
      { viewer: 'DATA_SUBJECT', relation: 'SELF' },
      { viewer: 'CISO', relation: 'OWN' },
    ],
    'AP-4.1-6a',
  ),
  decision(
    'verifyContact',
    'AG.CONTACT_PERSONAL',
    [{ viewer: 'TECHNICAL_CENTRE', relation: 'ANY' }],
    'IG-5.1.2-1-2',
  ),
  decision(
    'raiseObservation',
    'IN.CORE',
    [
      { viewer: 'AGENCY_STAFF', relation: 'OWN' },
      { viewer: 'SECURITY_CONTACT', relation: 'OWN' },
    ],
    'AP-4.1-16a',
  ),
  // The handling team reads as the reviewer reads, and writes these two all the same (IG-3.2-1b, IG-4.2-0).
  decision(
    'appendResponseLog',
    'IN.RESPONSE_LOG',
    [
      { viewer: 'SECURITY_CONTACT', relation: 'OWN' },
      { viewer: 'DEDICATED_OFFICER', relation: 'OWN' },
      { viewer: 'CISO', relation: 'OWN' },
      { viewer: 'SECURITY_REVIEWER', relation: 'REVIEWS' },
      { viewer: 'HANDLING_TEAM_MEMBER', relation: 'REVIEWS' },
      { viewer: 'TECHNICAL_CENTRE', relation: 'SUPPORTING' },
    ],
    'IG-4.1-2-3',
  ),
  decision(
    'recordResponseReview',
    'IN.REPORT',
    [{ viewer: 'HANDLING_TEAM_MEMBER', relation: 'REVIEWS' }],
    'IG-4.2-0',
  ),
  // The reporting agency answers for itself; for those outside the graph the announcer records the answer.
  decision(
    'answerConsent',
    'IN.ANN_DRAFT',
    [
      { viewer: 'CISO', relation: 'OWN' },
      { viewer: 'NATIONAL_OFFICER', relation: 'NATIONAL' },
      { viewer: 'SECTOR_OFFICER', relation: 'SECTOR' },
      { viewer: 'SECTOR_OFFICER_JOINT', relation: 'SECTOR' },
    ],
    'ER-11-2-1d',
  ),
  // Compiled under the national authority, whose row is no case; what is compiled is a text about to be public (G-71).
  decision(
    'prepareStatistics',
    'AG.DIRECTORY',
    [{ viewer: 'NATIONAL_OFFICER', relation: 'NATIONAL' }],
    'NP-A2-1-7-6',
  ),
  decision(
    'releaseStatistics',
    'IN.ANN_DRAFT',
    [{ viewer: 'NATIONAL_OFFICER', relation: 'NATIONAL' }],
    'NP-A2-1-7-6',
    { secondPerson: true },
  ),
  decision(
    'withdrawStatistics',
    'IN.ANN_DRAFT',
    [{ viewer: 'NATIONAL_OFFICER', relation: 'NATIONAL' }],
    'NP-A2-1-7-6',
  ),
  decision('recordCountermeasure', 'TI.ANALYSIS', countering, 'SR-6e'),
  decision('closeReceipt', 'TI.ANALYSIS', countering, 'SR-6e'),
  // The duty is the agency's: whoever may share for it may show that there is nothing to share (SR-3-3).
  decision(
    'waiveShareDuty',
    'TI.SHARE_LOG',
    [
      { viewer: 'SECURITY_CONTACT', relation: 'OWN' },
      { viewer: 'DEDICATED_OFFICER', relation: 'OWN' },
      { viewer: 'CISO', relation: 'OWN' },
    ],
    'SR-3-3x1',
  ),
  // The one acknowledges what the other proposed; both end it and write to the victim for it (IG-3.4-1b, IG-4.3-2).
  decision('acknowledgeTaskForce', 'IN.TASKFORCE', bothOffices, 'IG-3.4-1b'),
  decision('dissolveTaskForce', 'IN.TASKFORCE', bothOffices, 'IG-4.3-2c'),
  decision('issueImprovementNotice', 'IN.TASKFORCE', bothOffices, 'IG-4.3-2d'),
  // The members report on what they did; where none is left who could, the offices do (IG-4.3-2c).
  decision(
    'recordTaskForceReport',
    'IN.TASKFORCE',
    [
      { viewer: 'LAW_ENFORCEMENT_MEMBER', relation: 'TASK_FORCE' },
      { viewer: 'TASK_FORCE_MEMBER', relation: 'TASK_FORCE' },
      ...bothOffices,
    ],
    'IG-4.3-2c',
  ),
  decision('reportToConvener', 'IN.TASKFORCE', bothOffices, 'IG-3.3-3b'),
  // The Cyber Security Office asks the disaster authority, names its people, and sees them come and go (IG-4.3-1).
  ...['requestDisasterLiaison', 'nameLiaisonOfficers', 'recordLiaisonArrival', 'recordLiaisonLeaving'].map(
    (mutation) =>
      decision(mutation, 'IN.TASKFORCE', [{ viewer: 'NATIONAL_OFFICER', relation: 'NATIONAL' }], 'IG-4.3-1'),
  ),
  decision(
    'acknowledgeIncident',
    'IN.CORE',
    [
      { viewer: 'SECURITY_REVIEWER', relation: 'REVIEWS' },
      { viewer: 'HANDLING_TEAM_MEMBER', relation: 'REVIEWS' },
      { viewer: 'SECTOR_OFFICER', relation: 'SECTOR', as: 'matter INCIDENT' },
      { viewer: 'SECTOR_OFFICER_JOINT', relation: 'SECTOR', as: 'matter INCIDENT' },
    ],
    'IG-3.2-1a',
  ),
  decision('decideHoldRelease', 'IN.EVIDENCE', [{ viewer: 'CISO', relation: 'OWN' }], 'G-74', {
    secondPerson: true,
  }),
  decision(
    'conveneDefenceMeeting',
    'IN.TASKFORCE',
    [
      { viewer: 'NSC_OFFICER', relation: 'MAJOR' },
      { viewer: 'COUNCIL_CONVENER', relation: 'MAJOR' },
    ],
    'IG-3.4-1d',
  ),
  // Two persons of the two offices; the owner is heard, and a third body concludes (G-73).
  decision('requestEmergencyAccess', 'IN.EMERGENCY', emergencyOffices, 'G-73'),
  decision('grantEmergencyAccess', 'IN.EMERGENCY', emergencyOffices, 'G-73', { secondPerson: true }),
  decision('declineEmergencyAccess', 'IN.EMERGENCY', emergencyOffices, 'G-73', { secondPerson: true }),
  decision('endEmergencyAccess', 'IN.EMERGENCY', emergencyOffices, 'G-73'),
  decision('answerEmergencyAccess', 'IN.EMERGENCY', [{ viewer: 'CISO', relation: 'OWN' }], 'G-73', {
    secondPerson: true,
  }),
  decision(
    'reviewEmergencyAccess',
    'IN.EMERGENCY',
    [{ viewer: 'COUNCIL_CONVENER', relation: 'ANY' }],
    'G-73',
    { secondPerson: true },
  ),
  // What a tool does in an audit it is engaged for; anything else is decided by people (ER-4-1-9a).
  ...['recordVendorAuditChecks', 'fileVendorAuditFindings'].map((mutation) =>
    decision(
      mutation,
      'VE.AUDIT_DRAFT',
      [
        { viewer: 'CONTRACT_OFFICER', relation: 'OWN' },
        { viewer: 'VENDOR_AUDITOR', relation: 'ENGAGED' },
      ],
      'ER-4-1-9a',
    ),
  ),
  // The vendor answers what is put to it, and reads of the draft nothing else; never whoever found it alone issues it.
  decision(
    'commentOnVendorAudit',
    'VE.AUDIT_DRAFT',
    [{ viewer: 'VENDOR_USER', relation: 'PARTY', as: 'is heard' }],
    'AP-12.2-6d',
  ),
  decision(
    'issueVendorAudit',
    'VE.AUDIT_DRAFT',
    [{ viewer: 'CONTRACT_OFFICER', relation: 'OWN' }],
    'ER-4-1-9a',
    { secondPerson: true },
  ),
  decision('formIncidentGroup', 'IN.CORE', judgesOfCases, 'G-27'),
  decision('addToIncidentGroup', 'IN.CORE', judgesOfCases, 'G-27'),
  decision('removeFromIncidentGroup', 'IN.CORE', judgesOfCases, 'G-27'),
  decision('closeIncidentGroup', 'IN.CORE', judgesOfCases, 'G-27'),
  ...decisionsAboutVendors,
  // A real case is reported by whoever reports any other (IG-3.1-1b).
  decision(
    'promoteToReal',
    'IN.CORE',
    [
      { viewer: 'SECURITY_CONTACT', relation: 'OWN' },
      { viewer: 'DEDICATED_OFFICER', relation: 'OWN' },
      { viewer: 'CISO', relation: 'OWN' },
    ],
    'G-55',
  ),
]
