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
    code: 'DATA_NOT_RETURNED',
    clause: 'ER-4-1-7',
    message: {
      en: 'Not every dataset of the contract is back or gone, with evidence that was verified[: {missing}].',
      zh: '契約所持資料尚未全數返還、移交、刪除或銷毀並經查證[：{missing}]。',
    },
    remedy: {
      en: 'Have each party file what is missing, sub-vendors too, and verify it.',
      zh: '請受託者及複委託之受託者補提，並逐項查證。',
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
    code: 'SBOM_INVALID',
    clause: 'ER-4-1-5d',
    message: {
      en: 'The bill of materials cannot be read[: {field}].',
      zh: '無法讀取軟體物料清單[：{field}]。',
    },
    remedy: {
      en: 'Send a CycloneDX file, 1.4 to 1.7, in UTF-8, that its own schema accepts.',
      zh: '請提供符合 CycloneDX 1.4 至 1.7 綱要、以 UTF-8 編碼的檔案。',
    },
    reasons: {
      FORBIDDEN_CONTENT: {
        message: {
          en: 'The file has a document type, an entity, or a key that has no place in a bill of materials.',
          zh: '檔案含有文件類型宣告、實體或不屬於軟體物料清單的鍵。',
        },
        remedy: { en: 'Leave it out.', zh: '請移除後再行提供。' },
      },
      TEXT: {
        message: {
          en: 'A name is missing, too long, or has control characters[: {field}].',
          zh: '名稱缺漏、過長或含有控制字元[：{field}]。',
        },
      },
      SCHEMA: {
        message: {
          en: 'The file does not follow the schema of its version[: {field}].',
          zh: '檔案不符合其版本的綱要[：{field}]。',
        },
      },
    },
  },
  {
    code: 'SBOM_TOO_LARGE',
    clause: 'ER-4-1-5d',
    message: {
      en: 'The bill of materials is larger than can be read[: more than {limit}].',
      zh: '軟體物料清單超出可讀取的大小[：超過 {limit}]。',
    },
    remedy: {
      en: 'Leave out what is not a component, or have each party file its own.',
      zh: '請移除非元件的內容，或由各受託者分別提供。',
    },
    reasons: {
      BUSY: {
        message: {
          en: 'Too many bills of materials are being read just now.',
          zh: '目前讀取中的軟體物料清單過多。',
        },
        remedy: { en: 'Send it again in a minute.', zh: '請稍後再試。' },
      },
      TIME: {
        message: {
          en: 'Reading the bill of materials takes too long.',
          zh: '讀取軟體物料清單所需時間過長。',
        },
      },
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
