/** Refusals about outsourcing: tender, award, people, acceptance, subcontracts, audits of vendors. */
import type { RefusalRow } from './refusal.ts'

export const vendorRefusals = [
  {
    code: 'ACCEPTANCE_BLOCKED',
    clause: 'ER-4-1-5a',
    message: {
      en: 'The delivery cannot be accepted yet[: {missing}].',
      zh: '尚不能驗收[：{missing}]。',
    },
    remedy: {
      en: 'Obtain the tests, component declarations and licence proofs that this contract requires.',
      zh: '請取得本契約所需的安全性檢測、非自行開發內容標示及授權證明。',
    },
  },
  {
    code: 'CONSENT_REQUIRED',
    clause: 'ER-4-3d',
    message: {
      en: 'The person concerned has not agreed in writing to the suitability check.',
      zh: '當事人尚未以書面同意接受適任性查核。',
    },
    remedy: {
      en: 'Record the written consent first; nothing found without it may be entered.',
      zh: '請先登錄書面同意；未經同意取得的資料不得輸入。',
    },
  },
  {
    code: 'LICENCE_PROOF_MISSING',
    clause: 'ER-4-1-5f',
    message: {
      en: 'A component not developed by the vendor has no proof of licence[: {missing}].',
      zh: '非自行開發的內容缺少授權證明[：{missing}]。',
    },
    remedy: {
      en: 'Have the vendor file the proof, then accept the delivery.',
      zh: '請受託者補提授權證明後再驗收。',
    },
  },
  {
    code: 'LOG_CLAUSE_MISSING',
    clause: 'IG-4.1-1-7',
    message: {
      en: 'The contract does not oblige the vendor to supply security logs.',
      zh: '契約未約定受託者須提供資安紀錄。',
    },
    remedy: {
      en: 'Write into the contract which logs are supplied and how often, then award.',
      zh: '請於契約載明應提供的紀錄種類及頻率，再行決標。',
    },
  },
  {
    code: 'MEASURES_MISSING',
    clause: 'ER-4-1-3d',
    message: {
      en: 'The authorisation names no security measures that the sub-vendor must have.',
      zh: '複委託的授權未載明複委託之受託者應具備的資通安全維護措施。',
    },
    remedy: {
      en: 'Amend the authorisation with the required measures, then register the sub-vendor.',
      zh: '請於授權補列應具備的措施，再登錄複委託之受託者。',
    },
  },
  {
    code: 'PAPER_AUDIT_FIRST',
    clause: 'AP-12.2-6c',
    message: {
      en: 'An on-site audit follows a paper audit that found it necessary.',
      zh: '須先辦理書面稽核並認有必要，方得進行實地稽核。',
    },
    remedy: {
      en: 'Complete the paper audit and record why a visit is needed.',
      zh: '請先完成書面稽核，並載明須實地稽核的理由。',
    },
  },
  {
    code: 'SUBCONTRACT_NOT_AUTHORIZED',
    clause: 'ER-4-1-3a',
    message: {
      en: 'The contract does not authorise this subcontract.',
      zh: '契約未同意此項複委託。',
    },
    remedy: {
      en: 'Have the contracting agency authorise its scope and the sub-vendor first (authorizeSubcontract).',
      zh: '請先由委託機關同意其範圍與對象（authorizeSubcontract）。',
    },
  },
  {
    code: 'SUITABILITY_CLAUSE_MISSING',
    clause: 'ER-4-3a',
    message: {
      en: 'The work touches state secrets, but the tender notice does not announce the suitability check.',
      zh: '受託業務涉及國家機密，但招標公告未載明適任性查核。',
    },
    remedy: {
      en: 'State it in the tender notice, then publish.',
      zh: '請於招標公告載明後再發布。',
    },
  },
  {
    code: 'SUITABILITY_REQUIRED',
    clause: 'ER-4-1-4a',
    message: {
      en: 'Work that touches state secrets is open only to people cleared by a suitability check.',
      zh: '涉及國家機密的業務，僅得由經適任性查核通過的人員執行。',
    },
    remedy: {
      en: 'Assign somebody with a valid clearance, or open a check with the person’s written consent.',
      zh: '請指派查核仍有效的人員，或取得當事人書面同意後進行查核。',
    },
  },
] as const satisfies readonly RefusalRow[]
