/** What is asked in the course of an audit of a vendor, once for an audit however many findings it has (ER-4-1-9, AP-12.2-6). */
import { contractTask } from './contract-task.ts'

const officer = { roles: ['CONTRACT_OFFICER'], at: 'OWN' } as const
const ciso = { roles: ['CISO'], at: 'OWN' } as const
const vendor = { roles: ['VENDOR_USER'], at: 'VENDOR' } as const
const team = { roles: ['VENDOR_AUDITOR'], at: 'TEAM' } as const

export const auditTasks = [
  contractTask({
    kind: 'FILE_FINDINGS',
    text: { zh: '於稽核期間內提報發現', en: 'Audit the vendor and file what is found, within the window' },
    clause: 'ER-4-1-9a',
    of: 'VENDOR_AUDIT',
    while: ['OPEN', 'DRAFTING'],
    when: ['WINDOW_HAS_COME', 'WINDOW_NOT_OVER'],
    asked: [team],
    due: { event: 'windowTo' },
    doneBy: [],
  }),
  contractTask({
    kind: 'COMMENT_ON_AUDIT',
    text: { zh: '就稽核發現表示意見', en: 'Comment on what the audit found' },
    clause: 'AP-12.2-6d',
    of: 'VENDOR_AUDIT',
    while: ['VENDOR_COMMENT'],
    asked: [vendor],
    due: { event: 'commentDueAt' },
    doneBy: ['commentOnVendorAudit'],
  }),
  contractTask({
    kind: 'ISSUE_VENDOR_AUDIT',
    text: { zh: '核發稽核結果', en: 'Issue the audit, as somebody who wrote none of it' },
    clause: 'ER-4-1-9a',
    of: 'VENDOR_AUDIT',
    while: ['DRAFTING'],
    when: ['VENDOR_HEARD'],
    asked: [officer],
    doneBy: ['issueVendorAudit'],
  }),
  contractTask({
    kind: 'VENDOR_AUDIT_ISSUED',
    text: { zh: '知悉稽核結果已核發', en: 'Take note that the audit was issued' },
    clause: 'ER-4-1-9a',
    of: 'VENDOR_AUDIT',
    while: ['FOLLOW_UP', 'CLOSED'],
    when: ['ISSUED_LATELY'],
    // Before and after its window the team is nobody to the audit, its end included.
    asked: [{ ...team, when: ['WINDOW_HAS_COME', 'WINDOW_NOT_OVER'] }, vendor],
    doneBy: [],
  }),
  contractTask({
    kind: 'ANSWER_FINDINGS',
    text: { zh: '就稽核發現提出改善', en: 'Say what is done about each finding of the audit' },
    clause: 'AP-12.2-6d',
    of: 'VENDOR_AUDIT',
    while: ['FOLLOW_UP'],
    when: ['FINDINGS_UNANSWERED'],
    asked: [vendor],
    due: { event: 'owedBy' },
    doneBy: ['submitVendorImprovements'],
  }),
  contractTask({
    kind: 'JUDGE_IMPROVEMENTS',
    text: { zh: '審查改善措施', en: 'Accept or return what the vendor means to do' },
    clause: 'AP-15.2-2-4',
    of: 'VENDOR_AUDIT',
    while: ['FOLLOW_UP'],
    when: ['ANSWERS_TO_JUDGE'],
    asked: [officer],
    doneBy: ['reviewVendorImprovement'],
  }),
  contractTask({
    kind: 'DO_IMPROVEMENTS',
    text: { zh: '完成改善並回報', en: 'Do what was accepted, and report it done' },
    clause: 'AP-15.2-2',
    of: 'VENDOR_AUDIT',
    while: ['FOLLOW_UP'],
    when: ['IMPROVEMENTS_TO_DO'],
    asked: [vendor],
    due: { event: 'owedBy' },
    doneBy: ['reportVendorImprovementDone'],
  }),
  contractTask({
    kind: 'VERIFY_IMPROVEMENTS',
    text: { zh: '查證改善成效', en: 'Verify that what was done works' },
    clause: 'AP-15.2-2-4',
    of: 'VENDOR_AUDIT',
    while: ['FOLLOW_UP'],
    when: ['IMPROVEMENTS_TO_VERIFY'],
    asked: [officer],
    doneBy: ['verifyVendorImprovement'],
  }),
  contractTask({
    kind: 'FINDINGS_OVERDUE',
    text: {
      zh: '督促逾期未改善之稽核發現',
      en: 'See to findings that are not mended, though their day has passed',
    },
    clause: 'AP-15.2-2',
    of: 'VENDOR_AUDIT',
    while: ['FOLLOW_UP'],
    when: ['FINDINGS_OVERDUE'],
    asked: [
      { ...officer, over: true },
      { ...ciso, over: true },
    ],
    due: { event: 'owedBy' },
    doneBy: ['reportVendorImprovementDone', 'submitVendorImprovements'],
  }),
] as const
