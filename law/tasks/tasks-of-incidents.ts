/** What is asked in the course of a case, one row per kind. Adding a task means adding a row. */
import { type Addressee, task } from './task.ts'
import { emergencyTasks } from './tasks-of-emergency-access.ts'

/** Whoever reviews the agency's reports (IG-3.2-2a, ER-8-0). */
const reviewers: readonly Addressee[] = [
  { roles: ['SECURITY_REVIEWER'], at: 'REVIEWING' },
  { roles: ['SECTOR_OFFICER'], at: 'SECTOR' },
]
const contact: readonly Addressee[] = [{ roles: ['SECURITY_CONTACT'], at: 'OWN' }]
const national: Addressee = { roles: ['NATIONAL_OFFICER'], at: 'ANYWHERE' }
const nscOffice: Addressee = { roles: ['NSC_OFFICER'], at: 'ANYWHERE' }
const convener: Addressee = { roles: ['COUNCIL_CONVENER'], at: 'ANYWHERE' }
/** Whoever accepts the report after an incident (ER-8-0, G-29). */
const accepting: readonly Addressee[] = [
  { roles: ['SUPERVISING_OFFICER'], at: 'SUPERIOR' },
  { roles: ['SECTOR_OFFICER'], at: 'SECTOR' },
  { ...national, when: ['NO_SUPERIOR'] },
]
const announcers: readonly Addressee[] = [
  { ...national, when: ['ANNOUNCED_NATIONALLY'] },
  { roles: ['SECTOR_OFFICER'], at: 'SECTOR_ANNOUNCING', when: ['ANNOUNCED_BY_SECTOR'] },
]

const reported = [
  'REPORTED',
  'REPORTED_OFFLINE',
  'RETURNED',
  'REVIEW_OVERDUE',
  'REVIEWED',
  'REVERIFIED',
] as const
const handled = ['RESPONDING', 'DAMAGE_CONTROLLED', 'RECOVERED'] as const

const verificationTasks = [
  task({
    kind: 'REVIEW_REPORT',
    text: { zh: '審核資安事件通報', en: 'Review the report of an incident' },
    clause: 'IG-3.2-2a',
    of: 'INCIDENT_VERIFICATION',
    while: ['REPORTED', 'REPORTED_OFFLINE', 'REVIEW_OVERDUE'],
    when: ['REPORT_BEFORE_REVIEWER'],
    asked: reviewers,
    due: { clock: ['REVIEW'] },
    doneBy: ['reviewIncident'],
  }),
  task({
    kind: 'AMEND_REPORT',
    text: { zh: '補正遭退回之通報', en: 'Amend the report that was returned' },
    clause: 'IG-3.2-2a',
    of: 'INCIDENT_VERIFICATION',
    while: ['RETURNED', 'REVIEW_OVERDUE'],
    when: ['REPORT_RETURNED'],
    asked: contact,
    doneBy: ['amendReport'],
  }),
  task({
    kind: 'REVERIFY_INCIDENT',
    text: { zh: '複核資安事件', en: 'Verify the incident anew' },
    clause: 'IG-3.3-1a',
    of: 'INCIDENT_VERIFICATION',
    // Overdue, the review is told to the national authority, which may go past it; the reviewer stays asked.
    while: ['REVIEWED', 'REVIEW_OVERDUE'],
    when: ['REVERIFICATION_APPLIES'],
    asked: [national],
    due: { clock: ['REVERIFY'] },
    doneBy: ['reverifyIncident'],
  }),
  task({
    kind: 'BACKFILL_REPORT',
    text: { zh: '於網站補登通報', en: 'Enter online what was reported by another channel' },
    clause: 'IG-3.1-2b',
    of: 'INCIDENT_VERIFICATION',
    while: reported,
    when: ['BACKFILL_OWED'],
    asked: contact,
    due: { clock: ['BACKFILL'] },
    doneBy: ['backfillReport'],
  }),
  task({
    kind: 'CONFIRM_LEVEL',
    text: { zh: '確認事件等級', en: 'Confirm the level that was only provisional' },
    clause: 'G-25',
    of: 'INCIDENT_HANDLING',
    while: handled,
    when: ['LEVEL_UNKNOWN'],
    asked: contact,
    doneBy: ['amendReport', 'backfillReport'],
  }),
  task({
    kind: 'RENEW_REPORT',
    text: { zh: '等級提升後重新通報', en: 'Report anew after the level was raised' },
    clause: 'G-17',
    of: 'INCIDENT_HANDLING',
    while: [...handled, 'CLOSED'],
    when: ['RENEWED_REPORT_OWED'],
    asked: contact,
    due: { clock: ['REREPORT'] },
    doneBy: ['amendReport'],
  }),
  task({
    kind: 'LATERAL_NOTICE_DUE',
    text: { zh: '辦理橫向通知', en: 'Notify the response groups that may be affected' },
    clause: 'IG-3.1-1g',
    of: 'INCIDENT_VERIFICATION',
    while: reported,
    when: ['LATERAL_NOTICE_OWED', 'CASE_OPEN'],
    asked: [
      { roles: ['CISO'], at: 'OWN' },
      { roles: ['SECURITY_REVIEWER'], at: 'REVIEWING' },
    ],
    doneBy: ['sendLateralNotice'],
  }),
  task({
    kind: 'DECIDE_WITHDRAWAL',
    text: { zh: '決定是否同意撤案', en: 'Decide on the proposal to withdraw the case' },
    clause: 'G-27',
    of: 'WITHDRAWAL',
    while: ['PROPOSED'],
    when: ['CASE_NOT_ARCHIVED'],
    asked: [
      ...reviewers.map((each) => ({ ...each, when: ['NOT_MAJOR_NOW'] as const })),
      { ...national, when: ['MAJOR_NOW'] },
    ],
    doneBy: ['withdrawIncident'],
  }),
] as const

const levelTasks = [
  task({
    kind: 'DECIDE_LEVEL_CHANGE',
    text: { zh: '決定事件等級變更', en: 'Decide on the change of level' },
    clause: 'IG-3.2-2c',
    of: 'LEVEL_CHANGE',
    while: ['AWAIT_REVIEWER'],
    when: ['CASE_NOT_ARCHIVED'],
    asked: reviewers,
    doneBy: ['decideLevelChange', 'reviewIncident', 'reverifyIncident'],
  }),
  task({
    kind: 'DECIDE_MAJOR_LEVEL_CHANGE',
    text: {
      zh: '會商決定三、四級事件之等級變更',
      en: 'Say with the other office whether levels 3 or 4 apply',
    },
    clause: 'IG-3.3-3a',
    of: 'LEVEL_CHANGE',
    while: ['AWAIT_NATIONAL_AND_NSC'],
    when: ['CASE_NOT_ARCHIVED'],
    asked: [
      { ...national, when: ['NATIONAL_AUTHORITY_SILENT'] },
      { ...nscOffice, when: ['NSC_OFFICE_SILENT'] },
    ],
    doneBy: ['decideLevelChange'],
  }),
  task({
    kind: 'SETTLE_LEVEL_DIFFERENCE',
    text: { zh: '裁決等級變更之不同意見', en: 'Decide on the level where the two offices differ' },
    clause: 'IG-3.3-3b',
    of: 'LEVEL_CHANGE',
    while: ['CONVENER_DECIDES'],
    when: ['CASE_NOT_ARCHIVED'],
    asked: [convener],
    doneBy: ['decideLevelChange'],
  }),
] as const

const supportTasks = [
  task({
    kind: 'ENDORSE_SUPPORT',
    text: { zh: '處理技術支援請求', en: 'Endorse the request for support, or help yourself' },
    clause: 'IG-3.2-2d',
    of: 'SUPPORT',
    while: ['REQUESTED'],
    asked: reviewers,
    doneBy: ['endorseSupport'],
  }),
  task({
    kind: 'DECIDE_SUPPORT',
    text: { zh: '決定並派遣技術支援', en: 'Decide on the support that is asked for, and send it' },
    clause: 'IG-3.3-2a',
    of: 'SUPPORT',
    while: ['ENDORSED', 'WAITING', 'DECIDING'],
    asked: [national],
    due: { clock: ['SUPPORT'] },
    doneBy: ['dispatchSupport', 'decideSupport'],
  }),
  task({
    kind: 'REPLY_SUPPORT',
    text: { zh: '填復技術支援處理結果', en: 'Reply what the support came to' },
    clause: 'IG-5.2.1-3-8',
    of: 'SUPPORT',
    while: ['DISPATCHED', 'REMOTE', 'HANDLED_BY_AUTHORITY'],
    when: ['SUPPORT_UNANSWERED'],
    asked: [
      { roles: ['TECHNICAL_CENTRE'], at: 'SENT' },
      ...reviewers.map((each) => ({ ...each, when: ['HANDLED_BY_AUTHORITY'] as const })),
    ],
    doneBy: ['replySupport'],
  }),
  task({
    kind: 'SETTLE_SUPPORT',
    text: { zh: '結清技術支援', en: 'Settle the support: the case cannot be closed before' },
    clause: 'IG-3.1-4a',
    of: 'SUPPORT',
    while: ['REPLIED', 'DECLINED', 'HANDLED_BY_AUTHORITY'],
    when: ['SUPPORT_ANSWERED'],
    asked: contact,
    doneBy: ['settleSupport'],
  }),
] as const

const aftermathTasks = [
  task({
    kind: 'REVIEW_RESPONSE',
    text: { zh: '檢討事件應變', en: 'Review how the agency responded' },
    clause: 'IG-4.2-0',
    of: 'INCIDENT_HANDLING',
    while: ['CLOSED'],
    when: ['RESPONSE_UNREVIEWED'],
    asked: [{ roles: ['HANDLING_TEAM_MEMBER'], at: 'REVIEWING' }],
    doneBy: ['recordResponseReview'],
  }),
  task({
    kind: 'SUBMIT_INVESTIGATION_REPORT',
    text: { zh: '提出調查、處理及改善報告', en: 'Write, sign and submit the investigation report' },
    clause: 'ER-8-0',
    of: 'INVESTIGATION_REPORT',
    while: ['DUE', 'DRAFT', 'SIGNED', 'RETURNED'],
    asked: [{ roles: ['DEDICATED_OFFICER', 'CISO'], at: 'OWN' }],
    due: { clock: ['INVESTIGATION', 'INVESTIGATION_RETURNED'] },
    doneBy: ['submitInvestigationReport'],
  }),
  task({
    kind: 'ACCEPT_INVESTIGATION_REPORT',
    text: { zh: '審查調查、處理及改善報告', en: 'Accept or return the investigation report' },
    clause: 'ER-8-0',
    of: 'INVESTIGATION_REPORT',
    while: ['SUBMITTED'],
    asked: accepting,
    doneBy: ['acceptInvestigationReport', 'returnInvestigationReport'],
  }),
  task({
    kind: 'MEASURE_OVERDUE',
    text: { zh: '改善措施逾期未完成', en: 'Finish the measure whose planned day has passed' },
    clause: 'ER-8-7b',
    of: 'IMPROVEMENT_MEASURE',
    while: ['OPEN'],
    when: ['MEASURE_OVERDUE'],
    asked: [{ roles: ['CISO'], at: 'OWN' }, ...accepting],
    doneBy: ['updateImprovementMeasure'],
  }),
] as const

const nationalTasks = [
  task({
    kind: 'ASSESS_NATIONAL_SECURITY',
    text: { zh: '評估是否涉及國家安全', en: 'Assess whether national security is concerned' },
    clause: 'IG-4.4-3-0',
    of: 'INCIDENT_HANDLING',
    while: handled,
    when: ['MAJOR_NOW', 'NOT_YET_ASSESSED'],
    asked: [nscOffice],
    doneBy: ['assessNationalSecurity'],
  }),
  task({
    kind: 'DECIDE_DEFENCE_MEETING',
    text: { zh: '決定是否召開資安防護會議', en: 'Decide whether a defence meeting is called' },
    clause: 'IG-3.3-3c',
    of: 'INCIDENT_HANDLING',
    while: handled,
    when: ['MAJOR_NOW', 'NO_MEETING_DECIDED'],
    asked: [convener],
    due: { clock: ['DEFENCE_MEETING'] },
    doneBy: ['decideDefenceMeeting', 'conveneDefenceMeeting'],
  }),
  task({
    kind: 'HOLD_DEFENCE_MEETING',
    text: { zh: '召開資安防護會議', en: 'Hold the defence meeting' },
    clause: 'IG-3.4-1d',
    of: 'INCIDENT_HANDLING',
    while: handled,
    when: ['MEETING_CALLED_OR_CLOCK_RUNS'],
    asked: [nscOffice, convener],
    due: { clock: ['DEFENCE_MEETING'] },
    doneBy: ['conveneDefenceMeeting'],
  }),
  task({
    kind: 'ESTABLISH_TASK_FORCE',
    text: { zh: '成立專案小組', en: 'Establish the task force' },
    clause: 'IG-3.4-1b',
    of: 'INCIDENT_HANDLING',
    while: handled,
    when: ['TASK_FORCE_CLOCK_RUNS', 'NO_TASK_FORCE'],
    asked: [national, nscOffice],
    due: { clock: ['TASKFORCE'] },
    doneBy: ['establishTaskForce'],
  }),
  task({
    kind: 'ACKNOWLEDGE_TASK_FORCE',
    text: {
      zh: '會同成立專案小組',
      en: 'Acknowledge the task force that the other office proposes, or decline',
    },
    clause: 'IG-3.4-1b',
    of: 'TASK_FORCE',
    while: ['PROPOSED'],
    asked: [
      { ...national, when: ['PROPOSED_BY_NSC_OFFICE'] },
      { ...nscOffice, when: ['PROPOSED_BY_NATIONAL_AUTHORITY'] },
    ],
    due: { clock: ['TASKFORCE'] },
    doneBy: ['acknowledgeTaskForce'],
  }),
] as const

const announcementTasks = [
  task({
    kind: 'CONSIDER_ANNOUNCEMENT',
    text: { zh: '決定是否公告重大資安事件', en: 'Decide whether the major incident is announced' },
    clause: 'ER-11-1-0',
    of: 'ANNOUNCEMENT',
    while: ['CONSIDERED'],
    when: ['MAJOR_NOW', 'AGENCY_KIND_ANNOUNCED', 'ANNOUNCING_UNDECIDED'],
    asked: announcers,
    due: { event: 'consideredAt', plusHours: 72 },
    doneBy: ['draftAnnouncement', 'decideNotToAnnounce'],
  }),
  task({
    kind: 'APPROVE_ANNOUNCEMENT',
    text: { zh: '核定公告內容', en: 'Approve the announcement, as somebody who wrote none of it' },
    clause: 'ER-11-1-0',
    of: 'ANNOUNCEMENT',
    while: ['READY'],
    when: ['APPROVAL_MISSING'],
    asked: announcers,
    doneBy: ['approveAnnouncement'],
  }),
  task({
    kind: 'ANSWER_CONSENT',
    text: { zh: '答復公告內容之徵詢', en: 'Answer for the agency what it was asked about the announcement' },
    clause: 'ER-11-2-1d',
    of: 'PARTY_CONSENT',
    while: ['ASKED'],
    when: ['ASKED_IN_THE_GRAPH'],
    asked: [{ roles: ['CISO'], at: 'OWN' }],
    due: { event: 'answerBy' },
    doneBy: ['answerConsent'],
  }),
] as const

export const incidentTasks = [
  ...verificationTasks,
  ...levelTasks,
  ...supportTasks,
  ...aftermathTasks,
  ...nationalTasks,
  ...announcementTasks,
  ...emergencyTasks,
] as const
