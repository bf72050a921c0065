/** Reads a request's body up to the limit and not one chunk further, whatever its headers claim. */
import { limitError } from './limit-error.ts'
import type { Limits } from './limits.ts'
import { overLimit } from './shape.ts'

export interface BodyHeaders {
  contentLength?: string | undefined
  contentEncoding?: string | undefined
}

export async function readBody(
  chunks: AsyncIterable<Uint8Array>,
  headers: BodyHeaders,
  limits: Limits,
): Promise<Buffer> {
  // A compressed body can hold a thousand times what it weighs.
  if (headers.contentEncoding !== undefined && headers.contentEncoding.trim().toLowerCase() !== 'identity') {
    throw limitError('BAD_INPUT', {
      measure: 'encoding',
      message: 'The body must not be compressed.',
      remedy: 'Send the body without Content-Encoding.',
    })
  }
  const claimed = Number(headers.contentLength ?? 0)
  if (claimed > limits.bodyBytes) throw tooLarge(claimed, limits)
  const read: Uint8Array[] = []
  let size = 0
  for await (const chunk of chunks) {
    size += chunk.byteLength
    if (size > limits.bodyBytes) throw tooLarge(size, limits)
    read.push(chunk)
  }
  return Buffer.concat(read, size)
}

function tooLarge(actual: number, limits: Limits) {
  return overLimit(
    'LIMIT_SIZE',
    'bodyBytes',
    actual,
    limits.bodyBytes,
    'Send less at once; file in several requests.',
  )
}

/** One request is one operation: a list of them is refused, not run in part. */
export function refuseBatch(body: unknown): void {
  if (!Array.isArray(body)) return
  throw limitError('BAD_INPUT', {
    measure: 'batch',
    message: 'A request holds one operation, not a list of them.',
    limit: 1,
    actual: body.length,
    remedy: 'Send each operation in a request of its own.',
  })
}
