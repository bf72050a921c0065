/** Closer words for input that would make the directory contradict itself: dates, overlaps, cycles, wrong headings. */
import type { RefusalRow } from './refusal.ts'

export const reorganisation = {
  NO_INSTANT: {
    message: {
      en: 'This is not an instant that can be meant[: {argument}].',
      zh: '所填並非有效的時間[：{argument}]。',
    },
    remedy: {
      en: 'Write it like 2026-11-20T09:00:00+08:00.',
      zh: '請以 2026-11-20T09:00:00+08:00 的格式填寫。',
    },
  },
  NOT_IN_FORCE: {
    message: {
      en: 'The agency does not exist on that date[: {argument}][ (limit {until})].',
      zh: '該機關於所填日期並不存在[：{argument}][（界限 {until}）]。',
    },
    remedy: {
      en: 'Choose a date on which it exists, or the agency that succeeded it.',
      zh: '請改填其存續期間內的日期，或改填承接機關。',
    },
  },
  LATER_CHANGE: {
    message: {
      en: 'Something decided for the same or a later date stands against this[: {argument}].',
      zh: '已有自同日或其後生效的決定，與此項變更牴觸[：{argument}]。',
    },
    remedy: {
      en: 'Read what is decided, and choose a date after it begins or end it first.',
      zh: '請先查閱既有決定，改填其生效後的日期，或先終止該決定。',
    },
  },
  SUPERVISION_CYCLE: {
    message: {
      en: 'This would put an agency above itself[: {argument}].',
      zh: '此項變更將使機關成為自己的上級[：{argument}]。',
    },
    remedy: {
      en: 'End the supervision that leads back first, or choose another superior.',
      zh: '請先終止形成循環的監督關係，或改填其他上級機關。',
    },
  },
  ONE_SUPERIOR: {
    message: {
      en: 'The agency already has a superior at that time[: {argument}].',
      zh: '該機關於該期間已有上級機關[：{argument}]。',
    },
    remedy: {
      en: 'End the present link or transfer the agency, or link as SUPERVISORY.',
      zh: '請先終止現有隸屬關係、改以移轉方式辦理，或以 SUPERVISORY 建立監督關係。',
    },
  },
  ALREADY_LINKED: {
    message: {
      en: 'The two agencies are linked so at that time already[: {argument}].',
      zh: '兩機關於該期間已有相同的監督關係[：{argument}]。',
    },
    remedy: { en: 'Nothing need be done.', zh: '無須再行辦理。' },
  },
  LISTED_AUTHORITY: {
    message: {
      en: 'Nobody stands above a listed authority in supervision[: {argument}].',
      zh: '附表所列主管機關之上不設監督關係[：{argument}]。',
    },
    remedy: {
      en: 'Leave it without a superior; the national authority takes that part.',
      zh: '請維持無上級機關，由主管機關行使該項職權。',
    },
  },
  SECTOR_AUTHORITY_INSTEAD: {
    message: {
      en: 'A non-government agency has sector authorities, not superiors[: {argument}].',
      zh: '特定非公務機關由中央目的事業主管機關管理，並無上級機關[：{argument}]。',
    },
    remedy: { en: 'Use assignSectorAuthorities.', zh: '請改用 assignSectorAuthorities。' },
  },
  NOT_NON_GOVERNMENT: {
    message: {
      en: 'Only a non-government agency has sector authorities[: {argument}].',
      zh: '僅特定非公務機關有中央目的事業主管機關[：{argument}]。',
    },
    remedy: { en: 'Use linkSupervision for a government agency.', zh: '公務機關請改用 linkSupervision。' },
  },
  NOT_A_SECTOR_AUTHORITY: {
    message: {
      en: 'This agency cannot be a sector authority[: {argument}].',
      zh: '此機關不得為中央目的事業主管機關[：{argument}]。',
    },
    remedy: { en: 'Name government agencies.', zh: '請填公務機關。' },
  },
  LEAD_NOT_AMONG: {
    message: {
      en: 'The lead is not among the authorities[: {argument}].',
      zh: '主辦機關不在所列機關之中[：{argument}]。',
    },
    remedy: { en: 'Name one of the authorities as lead.', zh: '請由所列機關中擇一為主辦機關。' },
  },
  HAS_SUBORDINATES: {
    message: {
      en: 'Agencies still stand below it on that date[: {argument}].',
      zh: '該機關於所填日期仍有所屬機關[：{argument}]。',
    },
    remedy: { en: 'Use transferSubordinates first.', zh: '請先以 transferSubordinates 移轉所屬機關。' },
  },
  ANSWERS_FOR_SECTOR: {
    message: {
      en: 'It still answers for non-government agencies on that date[: {argument}].',
      zh: '該機關於所填日期仍為特定非公務機關的中央目的事業主管機關[：{argument}]。',
    },
    remedy: {
      en: 'Use assignSectorAuthorities for them first.',
      zh: '請先以 assignSectorAuthorities 改由其他機關擔任。',
    },
  },
  NOT_SUBORDINATE: {
    message: {
      en: 'This does not stand directly below the agency on that date[: {argument}].',
      zh: '所填機關於該日期並非其直接所屬[：{argument}]。',
    },
    remedy: {
      en: 'Name direct subordinates, or none for all of them.',
      zh: '請填直接所屬機關；未填則為全部。',
    },
  },
  CODE_TAKEN: {
    message: {
      en: 'Another agency or body has this code[: {argument}].',
      zh: '此代碼已有其他機關或單位使用[：{argument}]。',
    },
    remedy: { en: 'Choose another code.', zh: '請改用其他代碼。' },
  },
  NUMBER_TAKEN: {
    message: {
      en: 'Another authority has this number[: {argument}].',
      zh: '此編號已有其他主管機關使用[：{argument}]。',
    },
    remedy: { en: 'Choose another number.', zh: '請改用其他編號。' },
  },
  MALFORMED: {
    message: { en: 'This is not written as it must be[: {argument}].', zh: '格式不符[：{argument}]。' },
    remedy: { en: 'Write it as the schema describes it.', zh: '請依 schema 的說明填寫。' },
  },
  KIND_MISMATCH: {
    message: {
      en: 'Exactly a non-government agency has such a heading[: {argument}].',
      zh: '僅特定非公務機關應填此類別[：{argument}]。',
    },
    remedy: {
      en: 'State nonGovKind for SPECIFIC_NON_GOVERNMENT, and leave it out for every other kind.',
      zh: '特定非公務機關請填 nonGovKind，其他機關請勿填寫。',
    },
  },
} as const satisfies NonNullable<RefusalRow['reasons']>
