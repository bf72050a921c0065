/** Refusals that any question or command can meet, whatever it is about: who asks, how much, in what form. */
import type { RefusalRow } from './refusal.ts'

export const asking = [
  {
    code: 'UNAUTHENTICATED',
    message: { en: 'Only a signed-in viewer may ask this.', zh: '須先登入才能提出這項要求。' },
    remedy: {
      en: 'Sign in and send the access token in the Authorization header.',
      zh: '請先登入，並於 Authorization 標頭附上存取權杖。',
    },
  },
  {
    code: 'TOKEN_INVALID',
    message: {
      en: 'The access token is not valid: expired, not meant for this graph, or not signed by its issuer.',
      zh: '存取權杖無效：可能已過期、並非發給本系統，或簽章不是出自核發者。',
    },
    remedy: {
      en: 'Obtain a new token from the issuer and send the request again.',
      zh: '請向核發者重新取得權杖後再送出。',
    },
  },
  {
    code: 'FORBIDDEN',
    clause: 'AP-4.1-6a',
    message: {
      en: 'None of your roles carries the right to do this[ ({mutation})].',
      zh: '您目前的角色都沒有權限進行此項作業[（{mutation}）]。',
    },
    remedy: {
      en: 'Ask explainAccess which role carries the right, or leave the step to the body the clause names.',
      zh: '請以 explainAccess 查詢哪個角色具有權限，或交由條文所定的機關辦理。',
    },
    reasons: {
      PURPOSE_MISSING: {
        message: {
          en: 'Acting on data of this kind needs a stated purpose.',
          zh: '處理此類資料須敘明目的。',
        },
        remedy: {
          en: 'State the purpose in the x-purpose header[, at most {limit} characters].',
          zh: '請於 x-purpose 標頭敘明目的[，最多 {limit} 字]。',
        },
      },
    },
  },
  {
    code: 'WITHHELD',
    message: {
      en: 'This field is not shown to your roles[: {coordinate}].',
      zh: '您的角色無法檢視此欄位[：{coordinate}]。',
    },
    remedy: {
      en: 'Leave the field out, or ask explainAccess what would open it.',
      zh: '請移除此欄位，或以 explainAccess 查詢開放的條件。',
    },
    reasons: {
      PURPOSE_MISSING: {
        message: {
          en: 'Reading data of this kind needs a stated purpose[: {coordinate}].',
          zh: '讀取此類資料須敘明目的[：{coordinate}]。',
        },
        remedy: {
          en: 'State why you read it in the x-purpose header[, at most {limit} characters], and ask again.',
          zh: '請於 x-purpose 標頭敘明讀取目的[，最多 {limit} 字]，再重新查詢。',
        },
      },
      JOURNAL_UNAVAILABLE: {
        message: {
          en: 'Reading this field must be recorded first, and the journal cannot be written now[: {coordinate}].',
          zh: '讀取此欄位前須先留下紀錄，而目前無法寫入日誌[：{coordinate}]。',
        },
        remedy: {
          en: 'Try again later; the other fields are correct.',
          zh: '請稍後再試；其他欄位的內容正確無誤。',
        },
      },
    },
  },
  {
    code: 'NOT_FOUND',
    message: {
      en: 'Nothing that you may see has this identifier[ ({argument})].',
      zh: '在您可檢視的範圍內，查無此識別碼[（{argument}）]。',
    },
    remedy: {
      en: 'Take identifiers from a list that you can read, and send them unchanged.',
      zh: '請使用您可讀取的清單所提供的識別碼，並原樣送出。',
    },
  },
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
      TOO_LONG: {
        message: { en: 'A text is too long[: {argument}].', zh: '文字過長[：{argument}]。' },
        remedy: { en: 'Shorten it[ to {limit} characters].', zh: '請縮短文字[至 {limit} 字以內]。' },
      },
    },
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
      en: 'Somebody has changed the row since you read it[: expected version {expected}, found {actual}].',
      zh: '您讀取之後，該筆資料已有變更[：預期版本 {expected}，目前版本 {actual}]。',
    },
    remedy: {
      en: 'Read the row again, check what changed, and repeat the step with its present version.',
      zh: '請重新讀取並確認變更內容，再以目前版本重送。',
    },
  },
  {
    code: 'APPROVER_IS_AUTHOR',
    message: {
      en: 'Nobody approves what he or she wrote; this step needs a second person.',
      zh: '不得核定自己撰擬的內容，此步驟須由另一人辦理。',
    },
    remedy: {
      en: 'Let another person who holds the right take this step.',
      zh: '請由另一位具有權限的人員辦理。',
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
  {
    code: 'FILTER_NOT_ALLOWED',
    message: {
      en: 'You may not filter, sort or count by this field[: {argument}].',
      zh: '您不得以此欄位篩選、排序或計數[：{argument}]。',
    },
    remedy: { en: 'Filter only by fields that you may read.', zh: '請僅以您可讀取的欄位篩選。' },
  },
] as const satisfies readonly RefusalRow[]
