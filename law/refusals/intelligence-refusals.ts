/** Refusals about intelligence: what counts as such, what must not be shared, and with whom. */
import type { RefusalRow } from './refusal.ts'

export const intelligenceRefusals = [
  {
    code: 'ANALYSIS_REQUIRED',
    clause: 'SR-5a',
    message: {
      en: 'The item has not been analysed, so it cannot be shared yet.',
      zh: '本情資尚未經分析，不得分享。',
    },
    remedy: {
      en: 'Record the analysis before sharing (analyseIntel).',
      zh: '請先完成分析（analyseIntel）再分享。',
    },
  },
  {
    code: 'INTEL_KIND_REQUIRED',
    clause: 'SR-2-0',
    message: {
      en: 'Intelligence contains at least one of the seven kinds that the article lists; none is named.',
      zh: '情資須包含條文所列七款內容之一，本次未指明任何一款。',
    },
    remedy: { en: 'Name at least one kind.', zh: '請至少指明一款內容。' },
  },
  {
    code: 'IRRELEVANT_PERSONAL_DATA',
    clause: 'SR-5-N1',
    message: {
      en: 'A part still holds personal data that do not matter for the item[: {missing}].',
      zh: '仍有與情資無關的個人資料[：{missing}]。',
    },
    remedy: {
      en: 'Mask, delete or de-identify them (redactSegment), then share.',
      zh: '請先遮蔽、刪除或去識別化（redactSegment）再分享。',
    },
  },
  {
    code: 'NO_EXCEPTION_AVAILABLE',
    clause: 'SR-4-1-2',
    message: {
      en: 'What another law keeps secret stays secret; no exception ground applies to it.',
      zh: '其他法律規定應秘密的內容，無例外得予公開或分享。',
    },
    remedy: {
      en: 'Leave this part withheld; the rest may go out.',
      zh: '此部分請維持不公開，其餘部分仍可辦理。',
    },
  },
  {
    code: 'PARTNER_NOT_ADMITTED',
    clause: 'SR-10-1',
    message: {
      en: 'This partner has no agreement in force, so nothing may be shared with it or taken from it.',
      zh: '此夥伴沒有生效中的協議，不得與其分享或接收情資。',
    },
    remedy: {
      en: 'Obtain the consent of the national or sector authority and put the agreement in force first.',
      zh: '請先取得主管機關或中央目的事業主管機關同意，並使協議生效。',
    },
  },
  {
    code: 'RECIPIENT_OUTSIDE_SECTOR',
    clause: 'SR-3-4',
    message: {
      en: 'A recipient is not an agency that your authority is assigned to[: {argument}].',
      zh: '收受對象並非貴機關主管的特定非公務機關[：{argument}]。',
    },
    remedy: {
      en: 'Share with agencies of your own sector, or let the competent authority share it.',
      zh: '請僅分享予所管特定非公務機關，或由該管機關分享。',
    },
  },
  {
    code: 'SEGMENT_RESTRICTED',
    clause: 'SR-4-1-1',
    message: {
      en: 'A part of the item must not be shared[: {missing}].',
      zh: '情資中有不得分享的部分[：{missing}]。',
    },
    remedy: {
      en: 'Take the part out, or have an exception ground accepted for it, then share.',
      zh: '請移除該部分，或先完成例外事由的核定，再行分享。',
    },
  },
] as const satisfies readonly RefusalRow[]
