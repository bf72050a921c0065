/** What every door of the graph asks of a request before anything runs: its form, its sender, its limits, its price. */
import type { IncomingMessage } from 'node:http'
import type { Verifier } from '../identity/verify.ts'
import type { Documents, Ready, RequestParams } from './documents/documents.ts'
import type { Headers } from './engine/asking.ts'
import { callerOf } from './identity/caller.ts'
import { readBody, refuseBatch } from './limits/body.ts'
import { limitError } from './limits/limit-error.ts'
import type { Limits } from './limits/limits.ts'
import { type RateLimiter, weightOf } from './limits/rate.ts'
import { withinTime } from './limits/time.ts'
import { Refusals } from './told.ts'

export interface AcceptOptions {
  readonly documents: Documents
  readonly verifier: Verifier
  readonly limits: Limits
  readonly rate: RateLimiter
  /** Asked only where partners may not run documents of their own. */
  readonly isPartner?: (subject: string, authorization: string | null, requestId: string) => Promise<boolean>
}

export interface Accepted extends Ready {
  readonly headers: Headers
  /** Pays for the same once more; throws when the caller has nothing left. */
  readonly pay: () => void
  readonly within: <T>(work: () => Promise<T>) => Promise<T>
}

export const header = (request: IncomingMessage, name: string): string | null => {
  const value = request.headers[name]
  return (Array.isArray(value) ? value[0] : value) ?? null
}

/** A form or a plain-text post can be sent by any page on the web; JSON cannot without being asked first. */
function checkContentType(request: IncomingMessage): void {
  const type = header(request, 'content-type')?.split(';')[0]?.trim().toLowerCase()
  if (type === 'application/json') return
  throw limitError('BAD_INPUT', {
    measure: 'content type',
    message: 'Requests are JSON.',
    remedy: 'Send Content-Type: application/json.',
  })
}

function objectOf(body: Buffer): object {
  let read: unknown
  try {
    read = JSON.parse(body.toString('utf8'))
  } catch {
    throw limitError('BAD_INPUT', {
      measure: 'JSON',
      message: 'The body is not JSON.',
      remedy: 'Send one JSON object.',
    })
  }
  refuseBatch(read)
  if (typeof read !== 'object' || read === null)
    throw limitError('BAD_INPUT', {
      measure: 'JSON',
      message: 'The body is no object.',
      remedy: 'Send one JSON object.',
    })
  return read
}

/** `paramsOf` says which document a body asks for: at most doors, the one it brings. */
export function accepting(options: AcceptOptions) {
  const { documents, verifier, limits, rate } = options
  return async (
    request: IncomingMessage,
    requestId: string,
    paramsOf: (body: object) => RequestParams,
  ): Promise<Accepted> => {
    checkContentType(request)
    const address = request.socket.remoteAddress ?? 'unknown'
    const body = await readBody(
      request,
      {
        contentLength: header(request, 'content-length') ?? undefined,
        contentEncoding: header(request, 'content-encoding') ?? undefined,
      },
      limits,
    )
    const caller = await callerOf(header(request, 'authorization'), verifier).catch((error) => {
      rate.take({ address }, 1)
      throw error
    })
    const partner =
      caller.subject !== null &&
      (await options.isPartner?.(caller.subject.sub, caller.authorization, requestId))
    const sender = { signedIn: caller.subject !== null, partner: partner === true }
    const prepared = documents.prepare(paramsOf(objectOf(body)), sender)
    const key = { subject: caller.subject?.sub, address }
    if ('errors' in prepared) {
      rate.take(key, 1)
      throw new Refusals(prepared.errors)
    }
    const pay = () => rate.take(key, weightOf(prepared.cost))
    pay()
    const headers = {
      authorization: caller.authorization,
      acceptLanguage: header(request, 'accept-language'),
      purpose: header(request, 'x-purpose'),
      requestId,
    }
    return { ...prepared, headers, pay, within: (work) => withinTime(limits.timeMs, work) }
  }
}
