/** Refusals about incidents: their report, verification, handling, closure and announcement. */
import type { RefusalRow } from './refusal.ts'

export const incidentRefusals = [
  {
    code: 'ANNOUNCEMENT_EXISTS',
    clause: 'ER-11-1-0',
    message: {
      en: 'An announcement of this incident already stands, and this text conflicts with it.',
      zh: '本事件已有公告，且內容與本次文字牴觸。',
    },
    remedy: {
      en: 'Supersede the standing announcement, or link yours to it.',
      zh: '請取代既有公告，或將本公告與其連結。',
    },
  },
  {
    code: 'BACKFILL_MISSING',
    clause: 'IG-3.1-2b',
    message: {
      en: 'The incident was reported offline and its report has not been entered online yet.',
      zh: '本事件曾以離線方式通報，尚未完成線上補登錄。',
    },
    remedy: {
      en: 'Enter the report online first (backfillReport).',
      zh: '請先完成補登錄（backfillReport）。',
    },
  },
  {
    code: 'CLOSURE_GUARD_FAILED',
    clause: 'IG-3.1-4a',
    message: {
      en: 'The incident cannot be closed yet[: {missing}].',
      zh: '本事件尚不能結案[：{missing}]。',
    },
    remedy: {
      en: 'Record damage control or recovery, settle support requests, and describe the handling; then close.',
      zh: '請先登錄損害控制或復原、了結技術支援申請並載明處理方式，再行結案。',
    },
  },
  {
    code: 'EMERGENCY_UNDER_WAY',
    clause: 'AP-4.1-6a',
    message: {
      en: 'You have asked for this case in an emergency, and that request or access is not over.',
      zh: '您已就本事件申請緊急存取，該申請或存取尚未終了。',
    },
    remedy: {
      en: 'Have another person grant it, end it (endEmergencyAccess), or wait until it lapses after four hours.',
      zh: '請由另一人核准、終止該存取（endEmergencyAccess），或俟四小時屆滿。',
    },
  },
  {
    code: 'INCIDENT_CLOSED',
    clause: 'IG-3.1-4a',
    message: { en: 'The incident is closed.', zh: '本事件已結案。' },
    remedy: {
      en: 'Reopen it with a reason (reopenIncident), then repeat the step.',
      zh: '請敘明理由重啟案件（reopenIncident），再進行此步驟。',
    },
  },
  {
    code: 'NOT_MAJOR',
    clause: 'ER-11-1-0',
    message: {
      en: 'Only a major incident, of level 3 or 4, may be announced.',
      zh: '僅重大資通安全事件（第三級或第四級）得予公告。',
    },
    remedy: {
      en: 'Leave it unannounced, unless a level change makes it major.',
      zh: '請勿公告；如等級變更為重大事件後再辦理。',
    },
  },
  {
    code: 'NOTHING_TO_ANNOUNCE',
    clause: 'ER-11-3',
    message: {
      en: 'Every section is withheld, so nothing would be left to announce.',
      zh: '各項內容均不予公告，已無可公告之部分。',
    },
    remedy: {
      en: 'Release at least one section lawfully, or refrain from announcing.',
      zh: '請依法開放至少一項內容，或不予公告。',
    },
  },
  {
    code: 'NOTHING_TO_TELL',
    clause: 'NP-A2-1-7-6',
    message: {
      en: 'So few cases have changed, or are there at all, that nothing of them may be told.',
      zh: '案件數或其變動過少，不得對外公布。',
    },
    remedy: {
      en: 'Leave what is public as it is, or withdraw it; correct it once more has changed.',
      zh: '請維持已公布之統計或予以撤回；待變動較多後再行更正。',
    },
  },
  {
    code: 'RECOVERY_ORDER',
    clause: 'IG-4.1-3-1',
    message: {
      en: 'Recovery has an order of steps, and an earlier one is not recorded[: {missing}].',
      zh: '復原有先後順序，前面的步驟尚未登錄[：{missing}]。',
    },
    remedy: {
      en: 'Record rebuilding, restoring and scanning in this order, then declare recovery.',
      zh: '請依序登錄環境重建、系統復原及掃描，再宣告復原。',
    },
  },
  {
    code: 'REDACTION_UNDECIDED',
    clause: 'ER-11-2-1',
    message: {
      en: 'It is not decided for every part whether it may be announced[: {missing}].',
      zh: '尚有內容未決定得否公告[：{missing}]。',
    },
    remedy: {
      en: 'Decide each part (decideRedaction), then publish.',
      zh: '請逐項決定（decideRedaction）後再發布。',
    },
  },
  {
    code: 'REPORT_FIELD_MISSING',
    clause: 'ER-8-0',
    message: {
      en: 'The investigation report lacks required content[: {missing}].',
      zh: '調查、處理及改善報告缺少應載明的內容[：{missing}]。',
    },
    remedy: {
      en: 'Fill in everything the article lists, then submit again.',
      zh: '請補齊條文所列各款內容後再提出。',
    },
  },
  {
    code: 'REVIEW_STILL_OPEN',
    clause: 'IG-3.3-1b',
    message: {
      en: 'The reviewing authority still has time to review[, until {until}].',
      zh: '審核機關的審核期限尚未屆滿[（至 {until}）]。',
    },
    remedy: {
      en: 'Wait for the review; re-verify without it only once its period has run out.',
      zh: '請待審核完成；逾期未審核時，方得逕行複核。',
    },
  },
] as const satisfies readonly RefusalRow[]
