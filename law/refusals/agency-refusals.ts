/** Refusals about agencies: their plans, audits, exercises, designation, and who lies outside the Act. */
import type { RefusalRow } from './refusal.ts'

export const agencyRefusals = [
  {
    code: 'AGENCY_EXCEPTED',
    clause: 'ER-2a',
    message: {
      en: 'The Act does not apply to military and intelligence agencies, so this cannot be done for one.',
      zh: '軍事機關及情報機關不適用本法，不得為其辦理此項作業。',
    },
    remedy: {
      en: 'Reach such an agency by lateral notice, by sharing intelligence, or through a task force.',
      zh: '請改以橫向通知、情資分享或專案小組與其聯繫。',
    },
  },
  {
    code: 'DELEGATE_NOT_ELIGIBLE',
    clause: 'ER-6-3c',
    message: {
      en: 'This body may not take over plan matters of the agency.',
      zh: '此機關不得代為辦理該機關的資通安全維護計畫事項。',
    },
    remedy: {
      en: 'Choose the superior or supervising agency, or a government agency under one of them.',
      zh: '請改由上級機關、監督機關或其所屬公務機關辦理。',
    },
  },
  {
    code: 'FINDING_UNANSWERED',
    clause: 'ER-3e',
    message: {
      en: 'The improvement report leaves open findings unanswered[: {missing}].',
      zh: '改善報告尚有稽核發現未回應[：{missing}]。',
    },
    remedy: {
      en: 'Answer every open finding of the audit, then submit again.',
      zh: '請逐項回應該次稽核未結的發現後再提出。',
    },
  },
  {
    code: 'HEARING_NOT_HELD',
    clause: 'ER-9',
    message: {
      en: 'The candidate has not been heard yet.',
      zh: '尚未給予擬指定對象陳述意見的機會。',
    },
    remedy: {
      en: 'Wait for its statement or waiver, or until the period to be heard has passed[ ({until})].',
      zh: '請待其陳述或放棄陳述，或陳述期限屆滿[（{until}）]後再決定。',
    },
  },
  {
    code: 'NO_PLAN_IN_FORCE',
    clause: 'ER-6-2',
    message: {
      en: 'The agency has no maintenance plan in force for the period.',
      zh: '該機關於此期間沒有生效中的資通安全維護計畫。',
    },
    remedy: {
      en: 'Have a plan approved and put in force first.',
      zh: '請先完成計畫的核定並使其生效。',
    },
  },
  {
    code: 'PLAN_NOT_APPROVED',
    clause: 'IG-5.2.1-3-2',
    message: {
      en: 'The exercise has no approved plan.',
      zh: '演練計畫尚未核定。',
    },
    remedy: {
      en: 'Have the convener of the handling team approve the plan before the exercise starts.',
      zh: '請先由資通安全處理小組召集人核定計畫，再開始演練。',
    },
  },
  {
    code: 'PLAN_SECTION_MISSING',
    clause: 'ER-6-1-0',
    message: {
      en: 'The maintenance plan lacks required sections[: {missing}].',
      zh: '資通安全維護計畫缺少應載明的項目[：{missing}]。',
    },
    remedy: {
      en: 'Write every section the article requires of this kind of agency, then submit again.',
      zh: '請補齊條文對此類機關所定的各項內容後再提出。',
    },
  },
  {
    code: 'SEAL_BROKEN',
    clause: 'IG-5.2.1-3-5c',
    message: {
      en: 'A sealed scenario was opened too early, so this run does not count.',
      zh: '彌封的模擬狀況遭提前開啟，本次演練無效。',
    },
    remedy: {
      en: 'Draw again and seal new scenarios with the inspection group.',
      zh: '請重新抽籤，並會同督察組彌封新的模擬狀況。',
    },
  },
] as const satisfies readonly RefusalRow[]
