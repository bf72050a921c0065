/** Refusals about who asks: signed in or not, with which right, as which person. */
import type { RefusalRow } from './refusal.ts'

export const asking = [
  {
    code: 'UNAUTHENTICATED',
    message: { en: 'Only a signed-in viewer may ask this.', zh: '須先登入才能提出這項要求。' },
    remedy: {
      en: 'Sign in and send the access token in the Authorization header.',
      zh: '請先登入，並於 Authorization 標頭附上存取權杖。',
    },
    reasons: {
      ISSUER_UNAVAILABLE: {
        message: {
          en: 'No token can be verified now, because its issuer cannot be reached.',
          zh: '目前無法連線至核發者，因此無法驗證權杖。',
        },
        remedy: { en: 'Try again shortly.', zh: '請稍後再試。' },
      },
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
    reasons: {
      HEADER_MALFORMED: {
        message: { en: 'The Authorization header cannot be read.', zh: '無法解讀 Authorization 標頭。' },
        remedy: {
          en: 'Send the word Bearer, a space, and the access token.',
          zh: '請依序填入 Bearer、一個空格及存取權杖。',
        },
      },
      EXPIRED: {
        message: { en: 'The access token is past its time.', zh: '存取權杖已逾有效期限。' },
        remedy: { en: 'Sign in again.', zh: '請重新登入。' },
      },
      NOT_YET_VALID: {
        message: { en: 'The access token is not valid yet.', zh: '存取權杖尚未生效。' },
        remedy: { en: 'Wait until it is, or check the clocks.', zh: '請待其生效，或檢查系統時間。' },
      },
      AUDIENCE: {
        message: { en: 'The access token is not meant for this graph.', zh: '存取權杖並非發給本系統使用。' },
        remedy: {
          en: 'Ask the issuer for a token for this graph.',
          zh: '請向核發者申請供本系統使用的權杖。',
        },
      },
      ISSUER: {
        message: { en: 'The access token comes from another issuer.', zh: '存取權杖由其他核發者發出。' },
        remedy: { en: 'Sign in at the configured issuer.', zh: '請於本系統設定的核發者登入。' },
      },
      NOT_AN_ACCESS_TOKEN: {
        message: { en: 'This token is of another kind.', zh: '此權杖並非存取權杖。' },
        remedy: { en: 'Send the access token.', zh: '請改送存取權杖。' },
      },
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
      A_PERSON_DECIDES: {
        message: {
          en: 'Only a person takes this step, not a service account.',
          zh: '此步驟須由自然人辦理，服務帳號不得為之。',
        },
        remedy: { en: 'Let a signed-in person do it.', zh: '請由人員登入後辦理。' },
      },
      PURPOSE: {
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
      PURPOSE: {
        message: {
          en: 'Reading data of this kind needs a stated purpose[: {coordinate}].',
          zh: '讀取此類資料須敘明目的[：{coordinate}]。',
        },
        remedy: {
          en: 'State why you read it in the x-purpose header[, at most {limit} characters], and ask again.',
          zh: '請於 x-purpose 標頭敘明讀取目的[，最多 {limit} 字]，再重新查詢。',
        },
      },
      JOURNAL: {
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
] as const satisfies readonly RefusalRow[]
