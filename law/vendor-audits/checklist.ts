/** What an audit of a vendor looks at, one row each with its clause; which rows apply follows from the contract (ER-4). */
import type { clauseList } from '../clauses/clauses.ts'

export type AuditStage = 'PAPER' | 'ON_SITE'

/** What of a contract decides which questions are asked. */
export interface AuditedWork {
  readonly touchesSecrets: boolean
  readonly bespokeDevelopment: boolean
  readonly subcontractingAllowed: boolean
}

export interface ChecklistRow {
  readonly code: string
  readonly stages: readonly AuditStage[]
  readonly clause: (typeof clauseList)[number]['id']
  /** Left out: asked of every contract. */
  readonly asksFor?: keyof AuditedWork
  readonly question: { readonly zh: string; readonly en: string }
}

const both = ['PAPER', 'ON_SITE'] as const

export const vendorAuditChecklist: readonly ChecklistRow[] = [
  {
    code: 'MEASURES',
    stages: both,
    clause: 'ER-4-1-1',
    question: {
      zh: '受託業務之相關程序及環境，是否具備完善之資通安全管理措施或通過第三方驗證？',
      en: 'Are the procedures and the environment of the work securely managed, or attested by a third party?',
    },
  },
  {
    code: 'PEOPLE',
    stages: ['PAPER'],
    clause: 'ER-4-1-2',
    question: {
      zh: '是否配置充足且經適當訓練、擁有專業證照或具類似業務經驗之專業人員？',
      en: 'Are there enough people who are trained, certified or experienced?',
    },
  },
  {
    code: 'SUBCONTRACTS',
    stages: ['PAPER'],
    clause: 'ER-4-1-3d',
    asksFor: 'subcontractingAllowed',
    question: {
      zh: '複委託之範圍、對象及資通安全維護措施是否符合契約？',
      en: 'Are scope, party and measures of what was passed on as the contract allows?',
    },
  },
  {
    code: 'SUITABILITY',
    stages: ['PAPER'],
    clause: 'ER-4-1-4a',
    asksFor: 'touchesSecrets',
    question: {
      zh: '執行受託業務之人員是否均經適任性查核？',
      en: 'Is everybody on the work cleared by a suitability check?',
    },
  },
  {
    code: 'TESTS',
    stages: ['PAPER'],
    clause: 'ER-4-1-5a',
    asksFor: 'bespokeDevelopment',
    question: {
      zh: '客製化開發之資通系統是否提供安全性檢測證明？',
      en: 'Is there proof that what was developed for the agency was tested for security?',
    },
  },
  {
    code: 'COMPONENTS',
    stages: ['PAPER'],
    clause: 'ER-4-1-5d',
    asksFor: 'bespokeDevelopment',
    question: {
      zh: '非自行開發之系統或資源，是否標示內容、來源並提供授權證明？',
      en: 'Are parts not self-developed marked, with their source and proof of licence?',
    },
  },
  {
    code: 'NOTICES',
    stages: both,
    clause: 'ER-4-1-6b',
    question: {
      zh: '知悉資通安全事件或違反法令時，是否立即通知並採行補救措施？',
      en: 'Are incidents and breaches of law told at once, and mended?',
    },
  },
  {
    code: 'LOGS',
    stages: both,
    clause: 'IG-4.1-1-7',
    question: {
      zh: '是否依契約提供資通安全紀錄？',
      en: 'Are security logs delivered as the contract says?',
    },
  },
  {
    code: 'DATA',
    stages: ['ON_SITE'],
    clause: 'ER-4-1-7',
    question: {
      zh: '履約所持有資料之存放、存取及返還、刪除、銷毀之準備是否妥適？',
      en: 'Are the data held for the work kept, guarded and ready to be returned or destroyed?',
    },
  },
  {
    code: 'OTHER_MEASURES',
    stages: both,
    clause: 'ER-4-1-8',
    question: {
      zh: '契約所定之其他資通安全維護措施是否落實？',
      en: 'Are the other security measures of the contract carried out?',
    },
  },
]

/** The questions that an audit of this stage asks of this work. */
export function checklistFor(stage: AuditStage, work: AuditedWork): readonly ChecklistRow[] {
  return vendorAuditChecklist.filter(
    ({ stages, asksFor }) => stages.includes(stage) && (asksFor === undefined || work[asksFor]),
  )
}
