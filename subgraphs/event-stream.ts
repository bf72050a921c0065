/** Results as server-sent events, by the "distinct connections" protocol of graphql-sse; no faster than they are read. */
import { once } from 'node:events'
import type { ServerResponse } from 'node:http'
import type { FormattedExecutionResult } from 'graphql'
import { languageOf } from '../law/refusals/language.ts'
import { Refusal } from './refusal.ts'
import { type Unread, unreadHere } from './unread.ts'

export interface Pace {
  /** Comments at an even pace, whatever happens: from their time nothing can be told. */
  readonly heartbeatMs: number
  /** How long a reader may leave unread what was sent. */
  readonly patienceMs: number
  /** What all readers together may leave unread; left out: those of this process. */
  readonly unread?: Unread
}

export const usualPace: Pace = { heartbeatMs: 15_000, patienceMs: 30_000 }

const headers = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'x-accel-buffering': 'no',
}
const HEARTBEAT = ':\n\n'
const COMPLETE = 'event: complete\ndata:\n\n'
const next = (result: FormattedExecutionResult) => `event: next\ndata: ${JSON.stringify(result)}\n\n`

export const wantsEvents = (accept: string | null | undefined): boolean =>
  accept?.toLowerCase().includes('text/event-stream') ?? false

/** Told by the signal that nobody reads any more; calls `opened` once no event can be missed from then on. */
export type Events = (signal: AbortSignal, opened: () => void) => AsyncIterable<FormattedExecutionResult>

/** Nothing is answered before the stream is open, so that what is read after that is not older than its first event. */
export async function sendEvents(
  response: ServerResponse,
  events: Events,
  acceptLanguage: string | null | undefined,
  { heartbeatMs, patienceMs, unread = unreadHere }: Pace = usualPace,
): Promise<void> {
  const gone = new AbortController()
  response.once('close', () => gone.abort())
  let heart: NodeJS.Timeout | undefined
  const open = () => {
    if (heart || gone.signal.aborted) return
    response.writeHead(200, headers)
    response.write(HEARTBEAT)
    heart = setInterval(() => {
      if (!response.writableNeedDrain) response.write(HEARTBEAT)
    }, heartbeatMs)
  }
  try {
    for await (const event of events(gone.signal, open)) {
      if (gone.signal.aborted) return
      open()
      if (response.write(next(event))) continue
      // Whoever does not read would not read why either: he goes on behind the last event that he did read.
      if (await isRead(response, { patienceMs, unread }, gone.signal)) continue
      if (gone.signal.aborted) return
      const seconds = Math.round(patienceMs / 1_000)
      const refusal = new Refusal('STREAM_TOO_SLOW', { seconds }).told(languageOf(acceptLanguage))
      response.write(next({ errors: [refusal.toJSON()] }))
      break
    }
    open()
    response.end(COMPLETE)
    // Whoever has not read so far may not come back for the end either.
    setTimeout(() => response.destroy(), patienceMs).unref()
  } finally {
    clearInterval(heart)
    gone.abort()
  }
}

/** Waits until the reader has taken what was written; false when he left, took too long, or all left too much. */
export async function isRead(
  response: ServerResponse,
  { patienceMs, unread = unreadHere }: Pick<Pace, 'patienceMs' | 'unread'>,
  gone: AbortSignal,
): Promise<boolean> {
  const late = AbortSignal.timeout(patienceMs)
  const letGo = unread.keep(response.writableLength, () => response.destroy())
  return once(response, 'drain', { signal: AbortSignal.any([late, gone]) })
    .then(
      () => true,
      () => false,
    )
    .finally(letGo)
}
