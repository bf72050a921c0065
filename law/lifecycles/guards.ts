/** The guards named in the lifecycle tables: what each one demands, the refusal when it fails, and the clause. */

import type { RefusalCode } from '../refusals/refusals.ts'

export type GuardRow = { means: string; code: RefusalCode; clause: string }

export const guards = {
  // Of every machine
  STATED_TIME_LAWFUL: {
    means: 'A time a person states lies neither in the future nor before an earlier step.',
    code: 'BAD_INPUT',
    clause: 'ER-8-1a',
  },
  REASON_STATED: { means: 'A reason is given.', code: 'BAD_INPUT', clause: 'IG-3.2-2c' },
  APPROVER_NOT_AUTHOR: {
    means: 'Whoever decides did not write what is decided upon.',
    code: 'APPROVER_IS_AUTHOR',
    clause: 'AP-4.1-6a',
  },
  AGENCY_NOT_EXCEPTED: {
    means: 'The agency is not one of those the Act leaves out.',
    code: 'AGENCY_EXCEPTED',
    clause: 'ER-2a',
  },
  NOT_ONE_ALONE: {
    means: 'Both bodies have given their opinion; neither decides alone.',
    code: 'FORBIDDEN',
    clause: 'IG-3.3-3a',
  },
  LATENESS_EXPLAINED: {
    means: 'If the deadline has passed, the reason is stated.',
    code: 'BAD_INPUT',
    clause: 'IG-3.1-3a',
  },
  // Incidents: the case
  AWARE_BY_LINKED_NOTICE: {
    means: 'Awareness is not later than the linked notice or observation, unless a reason says why.',
    code: 'BAD_INPUT',
    clause: 'G-13',
  },
  REPORT_COMPLETE: {
    means:
      'Details, level with criteria or a provisional one, need of support and effect on others are stated.',
    code: 'BAD_INPUT',
    clause: 'IG-3.1-1c',
  },
  FOUND_IN_EXERCISE: {
    means: 'The case it was found in belongs to an exercise.',
    code: 'WRONG_STATE',
    clause: 'G-55',
  },
  CASE_NOT_WITHDRAWN: {
    means: 'The case is not withdrawn.',
    code: 'WRONG_STATE',
    clause: 'G-27',
  },
  CASE_NOT_GROUPED: {
    means: 'The case belongs to no group yet: it is part of one attack.',
    code: 'WRONG_STATE',
    clause: 'G-27',
  },
  EXERCISES_APART: {
    means: 'The case and the group are both of one exercise, or both real.',
    code: 'BAD_INPUT',
    clause: 'G-55',
  },
  GROUP_OF_OWN_AUTHORITY: {
    means: 'The group was formed by the own authority, or the national authority closes it.',
    code: 'FORBIDDEN',
    clause: 'G-27',
  },
  OUTAGE_STATED: {
    means: 'The reason of the outage, the channel and the time of the call are stated.',
    code: 'BAD_INPUT',
    clause: 'IG-3.1-2a',
  },
  BACKFILL_OUTSTANDING: {
    means: 'The report came by another channel and is not yet entered.',
    code: 'WRONG_STATE',
    clause: 'IG-3.1-2b',
  },
  CROSS_IMPACT_FOUND: {
    means: 'Other agencies or vital facilities are affected.',
    code: 'WRONG_STATE',
    clause: 'IG-3.1-1g',
  },
  REVIEW_COMPLETE: {
    means: 'The review gives its own opinion on the level and on the effect on others.',
    code: 'BAD_INPUT',
    clause: 'IG-3.2-2b',
  },
  JOINT_AUTHORITY: {
    means: 'The authority is one of several that act jointly and has not yet spoken.',
    code: 'FORBIDDEN',
    clause: 'G-11',
  },
  REVIEW_WAS_BYPASSED: {
    means: 'The case was verified without the review.',
    code: 'WRONG_STATE',
    clause: 'IG-3.3-1b',
  },
  BYPASS_STATED: {
    means: 'Bypassing the overdue review is stated openly.',
    code: 'REVIEW_STILL_OPEN',
    clause: 'IG-3.3-1b',
  },
  REVERIFICATION_APPLIES: {
    means: 'The case is not one of level 1 or 2 of a non-government agency.',
    code: 'WRONG_STATE',
    clause: 'ER-8-0',
  },
  WITHDRAWAL_PROPOSED: {
    means: 'The agency has proposed the withdrawal.',
    code: 'WRONG_STATE',
    clause: 'G-27',
  },
  DECIDER_FITS_LEVEL: {
    means: 'For levels 3 and 4 the national authority agrees; for 1 and 2 the reviewer.',
    code: 'FORBIDDEN',
    clause: 'G-27',
  },
  CASE_NOT_CLOSED: { means: 'The case is not closed.', code: 'INCIDENT_CLOSED', clause: 'G-28' },
  CASE_CLOSED: { means: 'The case is closed.', code: 'WRONG_STATE', clause: 'G-29' },
  CASE_NOT_ARCHIVED: { means: 'The case is not archived.', code: 'INCIDENT_CLOSED', clause: 'G-17' },
  WAS_MAJOR: {
    means: 'The incident is of level 3 or 4, or was at some time.',
    code: 'NOT_MAJOR',
    clause: 'IG-3.3-3b',
  },
  CONTRACT_OF_CASE: {
    means: 'The contract is the one that the case is linked to.',
    code: 'NOT_FOUND',
    clause: 'ER-4-1-9b',
  },
  RELEASE_DOCUMENTED: {
    means: 'The body that lets the evidence go, and its document, are stated.',
    code: 'BAD_INPUT',
    clause: 'G-74',
  },
  NOT_YET_ACKNOWLEDGED: {
    means: 'Nobody of the authority has taken note of the case yet.',
    code: 'WRONG_STATE',
    clause: 'IG-3.2-1a',
  },
  RECEIPT_STATED: {
    means: 'The receiving body, officer and receipt number are stated.',
    code: 'BAD_INPUT',
    clause: 'G-77',
  },
  CHECKLIST_COMPLETE: {
    means: 'Cause, level, scope, loss and need of support have each been gone through.',
    code: 'BAD_INPUT',
    clause: 'IG-4.1-2-1a',
  },
  LEVEL_CONFIRMED: { means: 'The level is no longer provisional.', code: 'WRONG_STATE', clause: 'G-25' },
  RECOVERY_IN_ORDER: {
    means: 'Rebuilding, restoring and scanning come before back-up and the return of data.',
    code: 'RECOVERY_ORDER',
    clause: 'IG-4.1-3-1',
  },
  RESIDUAL_PLAN_STATED: {
    means: 'A plan for what is not yet recovered is stated.',
    code: 'CLOSURE_GUARD_FAILED',
    clause: 'G-28',
  },
  REPORT_BACKFILLED: {
    means: 'A report made by another channel has been entered.',
    code: 'BACKFILL_MISSING',
    clause: 'IG-3.1-2b',
  },
  SUPPORT_SETTLED: {
    means: 'No request for support is open or without its reply.',
    code: 'CLOSURE_GUARD_FAILED',
    clause: 'IG-3.1-4a',
  },
  CLOSURE_DESCRIBED: {
    means: 'How it was handled and when it was done are stated.',
    code: 'CLOSURE_GUARD_FAILED',
    clause: 'IG-3.1-4b',
  },
  WITHIN_RETENTION: {
    means: 'The file is still within its time of retention.',
    code: 'WRONG_STATE',
    clause: 'G-74',
  },
  REPORT_ACCEPTED: {
    means: 'The investigation report is accepted.',
    code: 'WRONG_STATE',
    clause: 'IG-4.1-3-4',
  },
  RESPONSE_REVIEWED: {
    means: 'The review of the response is recorded.',
    code: 'WRONG_STATE',
    clause: 'IG-4.2-0',
  },
  DIRECT_ROUTE_OPEN: {
    means: 'The authority did not act in 1 hour (levels 3, 4) or 8 hours, or opened the direct way.',
    code: 'WRONG_STATE',
    clause: 'G-32',
  },
  SUPPORT_ANSWERED: {
    means: 'The authority that handled the request has replied.',
    code: 'WRONG_STATE',
    clause: 'IG-5.2.1-3-8',
  },
  LEVEL_ALLOWS_DECLINING: {
    means: 'The incident is of level 1 or 2.',
    code: 'WRONG_STATE',
    clause: 'IG-3.3-2b',
  },
  REPORT_FIELDS_PRESENT: {
    means: 'Every field the article asks for is filled.',
    code: 'REPORT_FIELD_MISSING',
    clause: 'ER-8-0',
  },
  IS_MAJOR: { means: 'The incident is of level 3 or 4 now.', code: 'NOT_MAJOR', clause: 'ER-10' },
  AGENCY_KIND_ANNOUNCED: {
    means: 'The agency is non-government, or announcing for government agencies is switched on.',
    code: 'FORBIDDEN',
    clause: 'G-33',
  },
  NO_OTHER_ANNOUNCEMENT: {
    means: 'No other announcement stands, or it is superseded or linked.',
    code: 'ANNOUNCEMENT_EXISTS',
    clause: 'ER-11-1-0',
  },
  EXCEPTION_POSSIBLE: {
    means: 'The part is not withheld because another law makes it secret.',
    code: 'NO_EXCEPTION_AVAILABLE',
    clause: 'ER-11-2-2',
  },
  HEAD_OR_CISO_OF_ANNOUNCER: {
    means: 'The decision is taken by the head or the CISO of the announcing authority.',
    code: 'FORBIDDEN',
    clause: 'G-35',
  },
  SOMETHING_LEFT_TO_ANNOUNCE: {
    means: 'At least one section is not withheld.',
    code: 'NOTHING_TO_ANNOUNCE',
    clause: 'ER-11-3',
  },
  YEAR_IS_OVER: {
    means: 'The year has ended, in Taipei.',
    code: 'BAD_INPUT',
    clause: 'G-71',
  },
  // Roles
  ASKS_FOR_ONESELF: {
    means: 'The person asks for a role of his or her own.',
    code: 'FORBIDDEN',
    clause: 'AP-4.1-6b',
  },
  ROLES_COMPATIBLE: {
    means: 'The role does not clash with one already held.',
    code: 'FORBIDDEN',
    clause: 'AP-5.2-3-3-1',
  },
  GRANTS_THIS_ROLE: {
    means: 'The approver is one who may grant this role.',
    code: 'FORBIDDEN',
    clause: 'AP-4.1-6b',
  },
  ACTIVATOR_NOT_APPROVER: {
    means: 'Whoever activates the role did not approve it.',
    code: 'APPROVER_IS_AUTHOR',
    clause: 'AP-4.1-6b',
  },
  FIRST_GRANTS_ONLY: {
    means: 'The grant is one of the first, loaded before anybody could approve.',
    code: 'FORBIDDEN',
    clause: 'AP-4.1-6b',
  },
  // Emergency access
  NO_EMERGENCY_UNDER_WAY: {
    means: 'The person has no request or access on the case that is not over.',
    code: 'EMERGENCY_UNDER_WAY',
    clause: 'G-73',
  },
  OWNER_NOT_YET_HEARD: {
    means: 'The owner has not answered yet; it answers once.',
    code: 'WRONG_STATE',
    clause: 'G-73',
  },
  // Plans, audits, exercises
  EVERY_FINDING_ANSWERED: {
    means: 'Every finding has its cause, measure, planned day and tracking.',
    code: 'FINDING_UNANSWERED',
    clause: 'ER-3e',
  },
  DELEGATED_MATTER: {
    means: 'A delegate acts only on the matters delegated.',
    code: 'FORBIDDEN',
    clause: 'ER-6-3a',
  },
  DELEGATE_ELIGIBLE: {
    means: 'The delegate is one the article allows.',
    code: 'DELEGATE_NOT_ELIGIBLE',
    clause: 'ER-6-3c',
  },
  PLAN_SECTIONS_PRESENT: {
    means: 'All thirteen sections are there; eleven for a non-government agency.',
    code: 'PLAN_SECTION_MISSING',
    clause: 'ER-6-1-0',
  },
  PLAN_IN_FORCE: {
    means: 'A plan was in force during the period.',
    code: 'NO_PLAN_IN_FORCE',
    clause: 'ER-6-2',
  },
  EVERY_SECTION_REPORTED: {
    means: 'Each section of the version in force has its result and explanation.',
    code: 'REPORT_FIELD_MISSING',
    clause: 'ER-6-2',
  },
  AUDITOR_INDEPENDENT: {
    means: 'No auditor belongs to the auditee, supplies it, or designed its controls in two years.',
    code: 'FORBIDDEN',
    clause: 'G-47',
  },
  AUDIT_IS_SCHEDULED: { means: 'The audit stands in the programme.', code: 'WRONG_STATE', clause: 'ER-3e' },
  AUDIT_IS_UNSCHEDULED: {
    means: 'The audit does not stand in the programme.',
    code: 'WRONG_STATE',
    clause: 'ER-3e',
  },
  FINDING_COMPLETE: {
    means: 'Each finding has its type, evidence and clause.',
    code: 'BAD_INPUT',
    clause: 'ER-3-1',
  },
  COMMENT_OFFERED: {
    means: 'The auditee was offered a round of comment.',
    code: 'WRONG_STATE',
    clause: 'ER-3e',
  },
  ENOUGH_PARTICIPANTS: {
    means: 'At least a third of units, or a quarter of mailbox holders, take part.',
    code: 'BAD_INPUT',
    clause: 'G-49',
  },
  ENOUGH_SCENARIOS: {
    means: 'At least ten scenarios, and one for each level.',
    code: 'BAD_INPUT',
    clause: 'G-48',
  },
  COUNCIL_INFORMED: { means: 'The council has been told.', code: 'WRONG_STATE', clause: 'IG-5.2.1-3-3b' },
  SEAL_INTACT: { means: 'No scenario was opened early.', code: 'SEAL_BROKEN', clause: 'IG-5.2.1-3-5c' },
  NOT_A_REPORTING_EXERCISE: {
    means: 'It is not a reporting exercise of a handling team, whose scenarios are sealed.',
    code: 'WRONG_STATE',
    clause: 'IG-5.2.1-3-5c',
  },
  NOT_A_SOCIAL_ENGINEERING_EXERCISE: {
    means: 'It is not a social-engineering exercise, whose report the CISO approves.',
    code: 'WRONG_STATE',
    clause: 'IG-5.2.2-3-3b',
  },
  // Vendors
  SUITABILITY_CLAUSE_IN_TENDER: {
    means: 'Where secrets are touched, notice and documents say that people will be checked.',
    code: 'SUITABILITY_CLAUSE_MISSING',
    clause: 'ER-4-3a',
  },
  SUITABILITY_CLAUSE_IN_CONTRACT: {
    means: 'Where secrets are touched, the contract says that people will be checked.',
    code: 'SUITABILITY_CLAUSE_MISSING',
    clause: 'ER-4-3c',
  },
  VENDOR_ASSURED: {
    means: 'Complete measures or verification by a third party are shown and valid.',
    code: 'BAD_INPUT',
    clause: 'ER-4-1-1',
  },
  VENDOR_STAFFED: { means: 'Enough qualified people are named.', code: 'BAD_INPUT', clause: 'ER-4-1-2' },
  SUBCONTRACT_TERMS_STATED: {
    means: 'Whether, how far and to whom work may be passed on is stated.',
    code: 'BAD_INPUT',
    clause: 'ER-4-1-3a',
  },
  SUBCONTRACT_AUTHORIZED: {
    means: 'The scope and the party are authorised.',
    code: 'SUBCONTRACT_NOT_AUTHORIZED',
    clause: 'ER-4-1-3c',
  },
  SUBCONTRACT_MEASURES_PRESENT: {
    means: 'The sub-vendor has the measures asked for.',
    code: 'MEASURES_MISSING',
    clause: 'ER-4-1-3d',
  },
  LOG_CLAUSE_PRESENT: {
    means: 'The contract obliges the vendor to deliver security logs.',
    code: 'LOG_CLAUSE_MISSING',
    clause: 'IG-4.1-1-7',
  },
  AUDIT_CADENCE_STATED: {
    means: 'How often the vendor is audited is stated.',
    code: 'BAD_INPUT',
    clause: 'G-68',
  },
  UNDERTAKING_SIGNED: {
    means: 'The undertaking of secrecy is signed.',
    code: 'BAD_INPUT',
    clause: 'ER-4-1-8',
  },
  PERSON_CLEARED: {
    means: 'Where secrets are touched, the person is cleared.',
    code: 'SUITABILITY_REQUIRED',
    clause: 'ER-4-1-4a',
  },
  DELIVERY_TESTED_AND_LICENSED: {
    means: 'Tests are passed, parts marked, licences proved.',
    code: 'ACCEPTANCE_BLOCKED',
    clause: 'ER-4-1-5a',
  },
  END_STATED: {
    means: 'The kind and the date of the end are stated.',
    code: 'BAD_INPUT',
    clause: 'ER-4-1-7',
  },
  EVERY_DATASET_EVIDENCED: {
    means: 'Every dataset, also of sub-vendors, has its evidence, and the agency has verified it.',
    code: 'DATA_NOT_RETURNED',
    clause: 'ER-4-1-7',
  },
  COUNTERSIGNED_BY_CISO: { means: 'The CISO has countersigned.', code: 'WRONG_STATE', clause: 'ER-4-1-7' },
  CONSENT_DOCUMENTED: {
    means: 'The written consent is at hand, on paper or signed electronically.',
    code: 'BAD_INPUT',
    clause: 'ER-4-3d',
  },
  CONSENT_VALID: {
    means: 'The consent was given and not withdrawn.',
    code: 'CONSENT_REQUIRED',
    clause: 'ER-4-3d',
  },
  NECESSITY_STATED: {
    means: 'Why the check is necessary is stated.',
    code: 'BAD_INPUT',
    clause: 'ER-4-2-0d',
  },
  LISTED_HEADS_ONLY: {
    means: 'Only the heads the article lists are entered.',
    code: 'BAD_INPUT',
    clause: 'ER-4-2-0d',
  },
  FOUND_HEADS_EXPLAINED: {
    means: 'Anything found is explained in writing as without bearing on the secrets.',
    code: 'BAD_INPUT',
    clause: 'G-61',
  },
  CONTRACT_UNDER_WAY: {
    means: 'The contract is awarded and not yet closed.',
    code: 'WRONG_STATE',
    clause: 'ER-4-1-9a',
  },
  ON_SITE_FOUND_NECESSARY: {
    means: 'A visit follows an issued paper audit of the same contract that says why it is needed, and once.',
    code: 'PAPER_AUDIT_FIRST',
    clause: 'AP-12.2-6c',
  },
  AUDIT_TEAM_ENGAGED: {
    means: 'Everybody on the team is engaged on this contract as an auditor.',
    code: 'BAD_INPUT',
    clause: 'ER-4-1-9a',
  },
  WORK_AFFECTED: { means: 'The incident may affect the work.', code: 'WRONG_STATE', clause: 'ER-4-1-9b' },
  WORK_NOT_AFFECTED: {
    means: 'The work is not affected, for a stated reason.',
    code: 'WRONG_STATE',
    clause: 'ER-4-1-9b',
  },
  // Intelligence
  KIND_STATED: {
    means: 'At least one of the seven kinds is stated.',
    code: 'INTEL_KIND_REQUIRED',
    clause: 'SR-2-0',
  },
  PARTNER_ADMITTED: {
    means: 'A partner outside the Act has an agreement in force.',
    code: 'PARTNER_NOT_ADMITTED',
    clause: 'SR-10-1',
  },
  PERSONAL_DATA_SCREENED: {
    means: 'Personal data that do not matter are removed.',
    code: 'IRRELEVANT_PERSONAL_DATA',
    clause: 'SR-5-N1',
  },
  SEGMENTS_SHAREABLE: {
    means: 'No part under a restriction leaves without an accepted exception.',
    code: 'SEGMENT_RESTRICTED',
    clause: 'SR-4-1-1',
  },
  SAFEGUARDS_PLANNED: {
    means: 'Safeguards for the sharing are planned.',
    code: 'BAD_INPUT',
    clause: 'SR-5c',
  },
  CHANNEL_DESIGNATED: {
    means: 'The channel is the one the authority designated.',
    code: 'BAD_INPUT',
    clause: 'SR-9-1a',
  },
  EXCEPTION_APPROVED: {
    means: 'Another channel was consented to and the consent is valid.',
    code: 'WRONG_STATE',
    clause: 'SR-9-2',
  },
  RECIPIENT_ELIGIBLE: {
    means: 'The sharer may share with this recipient.',
    code: 'RECIPIENT_OUTSIDE_SECTOR',
    clause: 'SR-3-4',
  },
  SOURCE_AND_AGE_JUDGED: {
    means: 'Reliability of the source and timeliness are judged.',
    code: 'BAD_INPUT',
    clause: 'SR-6a',
  },
  URGENCY_STATED: { means: 'The measure is stated to be urgent.', code: 'WRONG_STATE', clause: 'SR-6e' },
  AGREEMENT_COVERS_ARTICLES: {
    means: 'The agreement covers articles 4 to 9.',
    code: 'BAD_INPUT',
    clause: 'SR-10-2',
  },
  AT_MOST_THIRTY_DAYS: {
    means: 'The consent runs for at most thirty days.',
    code: 'BAD_INPUT',
    clause: 'G-38',
  },
  WAIVER_PROVEN: { means: 'The ground of the waiver is proven.', code: 'BAD_INPUT', clause: 'SR-3-3x1' },
} as const satisfies Record<string, GuardRow>

export type Guard = keyof typeof guards
