/** Refusals that protect the running graph: size and pace of requests, known documents, parts out of reach. */
import type { RefusalRow } from './refusal.ts'

export const limits = [
  {
    code: 'LIMIT_SIZE',
    message: {
      en: 'The request is too large[: {actual} bytes][, at most {limit} bytes].',
      zh: '請求過大[：{actual} 位元組][，上限 {limit} 位元組]。',
    },
    remedy: { en: 'Send less in one request.', zh: '請減少單次送出的內容。' },
  },
  {
    code: 'LIMIT_TOKENS',
    message: {
      en: 'The document is too long[: {actual} tokens][, at most {limit}].',
      zh: '查詢文件過長[：{actual} 個語彙][，上限 {limit} 個]。',
    },
    remedy: { en: 'Split the document into smaller ones.', zh: '請將查詢拆成數個較小的文件。' },
  },
  {
    code: 'LIMIT_DEPTH',
    message: {
      en: 'The document is nested too deeply[: {actual} levels][, at most {limit}].',
      zh: '查詢巢狀層數過深[：{actual} 層][，上限 {limit} 層]。',
    },
    remedy: {
      en: 'Ask for fewer levels, then follow up with the identifiers you received.',
      zh: '請減少層數，再以取得的識別碼另行查詢。',
    },
  },
  {
    code: 'LIMIT_ALIASES',
    message: {
      en: 'The document uses too many aliases[: {actual}][, at most {limit}].',
      zh: '查詢使用的別名過多[：{actual} 個][，上限 {limit} 個]。',
    },
    remedy: { en: 'Ask for the same field fewer times.', zh: '請減少重複查詢同一欄位的次數。' },
  },
  {
    code: 'LIMIT_FIELDS',
    message: {
      en: 'The document asks for too many fields[: {actual}][, at most {limit}].',
      zh: '查詢的欄位過多[：{actual} 個][，上限 {limit} 個]。',
    },
    remedy: {
      en: 'Ask for fewer fields; fragments count wherever they are used.',
      zh: '請減少欄位；片段（fragment）每次使用都會計入。',
    },
  },
  {
    code: 'LIMIT_COST',
    message: {
      en: 'The answer could become too large[: cost {actual}][, at most {limit}].',
      zh: '查詢結果可能過大[：成本 {actual}][，上限 {limit}]。',
    },
    remedy: {
      en: 'Ask for smaller pages, or for fewer lists inside lists.',
      zh: '請縮小每頁筆數，或減少清單中的清單。',
    },
  },
  {
    code: 'LIMIT_RATE',
    message: {
      en: 'You have sent too many requests in a short time.',
      zh: '短時間內送出的請求過多。',
    },
    remedy: { en: 'Wait[ {seconds} seconds] and try again.', zh: '請稍候[ {seconds} 秒]再試。' },
  },
  {
    code: 'LIMIT_TIME',
    message: {
      en: 'The request took too long and was ended[ after {seconds} seconds].',
      zh: '處理時間過長，請求已中止[（{seconds} 秒）]。',
    },
    remedy: {
      en: 'Ask for less at once. After a command, repeat it with the same clientMutationId: it cannot happen twice.',
      zh: '請減少單次查詢的內容。若為異動作業，請以相同的 clientMutationId 重送，不會重複執行。',
    },
  },
  {
    code: 'LIMIT_STREAMS',
    message: {
      en: 'Too many subscriptions are open[, at most {limit} of one viewer].',
      zh: '開啟中的訂閱過多[，每人上限 {limit} 個]。',
    },
    remedy: {
      en: 'Close subscriptions that nobody follows, or ask the lists instead.',
      zh: '請關閉不再使用的訂閱，或改以清單查詢。',
    },
  },
  {
    code: 'STREAM_TOO_SLOW',
    message: {
      en: 'The subscription was ended, because what it told was not read[ within {seconds} seconds].',
      zh: '訂閱內容[於 {seconds} 秒內]未被讀取，訂閱已中止。',
    },
    remedy: {
      en: 'Subscribe again after the last cursor you read; nothing is lost.',
      zh: '請以最後讀取的游標重新訂閱，內容不會遺漏。',
    },
  },
  {
    code: 'CURSOR_EXPIRED',
    message: {
      en: 'This cursor is too old for a subscription to go on behind it.',
      zh: '此游標過舊，無法接續訂閱。',
    },
    remedy: {
      en: 'Read the lists anew, then subscribe without a cursor.',
      zh: '請重新讀取清單，再以不帶游標的方式訂閱。',
    },
  },
  {
    code: 'DOCUMENT_UNKNOWN',
    message: {
      en: 'Only registered documents are run here, and this one is not registered.',
      zh: '此處僅執行已登錄的查詢文件，而這份文件尚未登錄。',
    },
    remedy: {
      en: 'Send the identifier of a registered document, or have this one registered.',
      zh: '請改送已登錄文件的識別碼，或先完成登錄。',
    },
  },
  {
    code: 'SUBGRAPH_UNAVAILABLE',
    message: {
      en: 'A part of the graph cannot be reached[: {subgraph}]; its fields are missing from the answer.',
      zh: '系統的一部分目前無法連線[：{subgraph}]，回應中缺少其欄位。',
    },
    remedy: {
      en: 'Try again later; the other fields are correct.',
      zh: '請稍後再試；其他欄位的內容正確無誤。',
    },
  },
  {
    code: 'WRITING_UNAVAILABLE',
    message: {
      en: 'Nothing can be written now[: {subgraph}]; a command you sent was not kept, and reading goes on.',
      zh: '目前無法寫入資料[：{subgraph}]，您送出的異動並未保存，查詢則不受影響。',
    },
    // IG-3.1-2a: whoever cannot report online calls within the hour.
    remedy: {
      en: 'Send the command again later with the same clientMutationId; what is due within the hour goes by telephone meanwhile.',
      zh: '請稍後以相同的 clientMutationId 重送；期間須於一小時內通報者，請改以電話通報。',
    },
  },
  {
    code: 'STANDING_STALE',
    message: {
      en: 'Nobody’s roles can be relied on now in a part of the graph[: {subgraph}]; its fields are missing from the answer.',
      zh: '系統的一部分目前無法確認使用者的角色[：{subgraph}]，回應中缺少其欄位。',
    },
    remedy: {
      en: 'Try again later; if it persists, tell the operator that replication stands still.',
      zh: '請稍後再試；若仍發生，請告知維運人員資料複寫已停滯。',
    },
  },
  {
    code: 'INTERNAL',
    message: { en: 'Something failed on our side.', zh: '系統內部發生錯誤。' },
    remedy: {
      en: 'Try again; if it persists, tell the operator the request id.',
      zh: '請再試一次；若仍發生，請將請求編號告知維運人員。',
    },
  },
] as const satisfies readonly RefusalRow[]
