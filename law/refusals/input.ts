/** Refusals about what is sent, whatever it is about: its form, its filters, and the state it meets. */
import type { RefusalRow } from './refusal.ts'
import { reorganisation } from './reorganisation.ts'

export const input = [
  {
    code: 'BAD_INPUT',
    message: {
      en: 'The input cannot be accepted as it stands[: {argument}].',
      zh: '輸入內容無法受理[：{argument}]。',
    },
    remedy: {
      en: 'Correct the input as the schema describes it and send it again.',
      zh: '請依 schema 的說明更正後重新送出。',
    },
    reasons: {
      ...reorganisation,
      REQUIRED: {
        message: { en: 'An argument is missing[: {argument}].', zh: '缺少引數[：{argument}]。' },
        remedy: { en: 'Send it with the rest of the input.', zh: '請一併送出。' },
      },
      OUT_OF_RANGE: {
        message: {
          en: 'A number is out of range[: {argument}][, {actual}].',
          zh: '數值超出範圍[：{argument}][，{actual}]。',
        },
        remedy: {
          en: 'Send a number from zero[ to {limit}].',
          zh: '請填 0 以上[、{limit} 以下]的數值。',
        },
      },
      NOT_A_CURSOR_OF_THIS_LIST: {
        message: {
          en: 'The cursor does not belong to this list[: {argument}].',
          zh: '游標不屬於此清單[：{argument}]。',
        },
        remedy: {
          en: 'Take cursors from pageInfo or edges of the same list, asked in the same order.',
          zh: '請使用同一清單、相同排序所回傳 pageInfo 或 edges 的游標。',
        },
      },
      GIVE_ONE_OF_THEM: {
        message: {
          en: 'Two arguments exclude each other[: {argument}].',
          zh: '兩個引數不可併用[：{argument}]。',
        },
        remedy: { en: 'Send one of them.', zh: '請擇一送出。' },
      },
      AFTER_WITH_FIRST_BEFORE_WITH_LAST: {
        message: {
          en: 'These arguments do not go together[: {argument}].',
          zh: '這些引數無法併用[：{argument}]。',
        },
        remedy: {
          en: 'Send after with first, or before with last.',
          zh: '請以 after 搭配 first，或以 before 搭配 last。',
        },
      },
      CASE_NOT_CLOSED: {
        message: {
          en: 'Lessons are drawn from a case that is closed[: {argument}].',
          zh: '經驗學習僅得取材於已結案之事件[：{argument}]。',
        },
        remedy: { en: 'Wait until the case is closed.', zh: '請俟事件結案後再行撰寫。' },
      },
      STATED_TIME_IN_FUTURE: {
        message: {
          en: 'A stated time lies in the future[: {argument}].',
          zh: '所填時間晚於現在[：{argument}]。',
        },
        remedy: {
          en: 'State the moment at which it happened, at the latest now.',
          zh: '請填實際發生的時間，最晚為現在。',
        },
      },
      STATED_TIME_BEFORE_EARLIER_STEP: {
        message: {
          en: 'A stated time lies before an earlier step of the same case[: {argument}].',
          zh: '所填時間早於同一案件的前一步驟[：{argument}]。',
        },
        remedy: {
          en: 'State a time that is not before[ {until}, the time of] the earlier step.',
          zh: '請填不早於前一步驟的時間[（{until}）]。',
        },
      },
      REASON_REQUIRED: {
        message: {
          en: 'This change needs a reason[: {argument}].',
          zh: '此項變更須敘明理由[：{argument}]。',
        },
        remedy: {
          en: 'Give the reason; the earlier value is kept beside the new one.',
          zh: '請敘明理由；原值會與新值一併保存。',
        },
      },
      WHOLE_MONTHS: {
        message: {
          en: 'A period is made of whole months that have ended[: {argument}].',
          zh: '期間須為已結束的完整月份[：{argument}]。',
        },
        remedy: {
          en: 'Begin with the first day of a month and end with the last day of one that is over[, {limit} months at most].',
          zh: '請自某月第一日起，至已結束月份的最後一日止[，至多 {limit} 個月]。',
        },
      },
      TOO_MANY_CELLS: {
        message: {
          en: 'The figures have too many cells for one answer[: {actual}].',
          zh: '統計儲存格過多，無法一次回覆[：{actual}]。',
        },
        remedy: {
          en: 'Ask for a shorter period or tell the cases apart by less[, so that there are at most {limit}].',
          zh: '請縮短期間或減少分組[，使其不超過 {limit} 個]。',
        },
      },
      TOO_LONG: {
        message: { en: 'A text is too long[: {argument}].', zh: '文字過長[：{argument}]。' },
        remedy: { en: 'Shorten it[ to {limit} characters].', zh: '請縮短文字[至 {limit} 字以內]。' },
      },
    },
  },
  {
    code: 'FILTER_NOT_ALLOWED',
    message: {
      en: 'You may not filter, sort or count by this field[: {argument}].',
      zh: '您不得以此欄位篩選、排序或計數[：{argument}]。',
    },
    remedy: { en: 'Filter only by fields that you may read.', zh: '請僅以您可讀取的欄位篩選。' },
  },
  {
    code: 'WRONG_STATE',
    message: {
      en: 'This step does not follow from the present state[: it is {actualState}][, expected {expectedStates}].',
      zh: '目前狀態不能進行此步驟[：現為 {actualState}][，應為 {expectedStates}]。',
    },
    remedy: {
      en: 'Read the row again and take a step that its state allows.',
      zh: '請重新讀取該筆資料，並改採目前狀態允許的步驟。',
    },
  },
  {
    code: 'STALE_STATE',
    message: {
      en: 'Somebody has changed the row since you read it[: its version is now {actual}].',
      zh: '您讀取之後，該筆資料已有變更[：目前版本為 {actual}]。',
    },
    remedy: {
      en: 'Read the row again, check what changed, and repeat the step with its present version.',
      zh: '請重新讀取並確認變更內容，再以目前版本重送。',
    },
  },
  {
    code: 'IDEMPOTENCY_KEY_REUSED',
    message: {
      en: 'This clientMutationId was already used for a different request.',
      zh: '此 clientMutationId 已用於另一項內容不同的要求。',
    },
    remedy: {
      en: 'Use a new clientMutationId; repeat an old one only together with the same input.',
      zh: '請改用新的 clientMutationId；只有內容相同時才可重複使用。',
    },
  },
] as const satisfies readonly RefusalRow[]
