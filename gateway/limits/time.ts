/** Gives work a time and answers LIMIT_TIME when it is over, telling the work to stop. */
import { limitError } from './limit-error.ts'

/**
 * The signal is for fetching and executing. Planning must not be given it: a plan abandoned half way could be kept
 * as if it were whole.
 */
export async function withinTime<T>(
  milliseconds: number,
  work: (signal: AbortSignal) => Promise<T>,
  caller?: AbortSignal,
): Promise<T> {
  const stop = new AbortController()
  const { promise: over, reject } = Promise.withResolvers<never>()
  const timer = setTimeout(() => {
    const error = limitError('LIMIT_TIME', {
      measure: 'timeMs',
      message: `The request took longer than ${milliseconds} ms and was stopped.`,
      limit: milliseconds,
      remedy: 'Ask for less at once: smaller pages, fewer nested lists.',
    })
    reject(error)
    stop.abort(error)
  }, milliseconds)
  const leave = () => {
    const reason: unknown = caller?.reason
    reject(reason)
    stop.abort(reason)
  }
  if (caller?.aborted) leave()
  else caller?.addEventListener('abort', leave, { once: true })
  try {
    return await Promise.race([over, work(stop.signal)])
  } finally {
    clearTimeout(timer)
    caller?.removeEventListener('abort', leave)
  }
}
