/** Reads the JSON body of a request up to a limit and not one chunk further, whatever its headers claim. */
import type { IncomingMessage } from 'node:http'
import type { GraphQLFormattedError } from 'graphql'
import { tooLarge, unreadable } from './wire-errors.ts'

/** Refused before it reached Apollo Server. */
export class WireRefused extends Error {
  readonly status: number
  readonly told: GraphQLFormattedError

  constructor(status: number, told: GraphQLFormattedError) {
    super(told.message)
    this.status = status
    this.told = told
  }
}

/** Undefined when there is nothing to read as JSON: what that means is Apollo's to say. */
export async function readWireBody(request: IncomingMessage, limit: number): Promise<unknown> {
  if (request.method !== 'POST') return undefined
  const type = request.headers['content-type']?.split(';')[0]?.trim().toLowerCase()
  if (type !== 'application/json') return undefined
  const encoding = request.headers['content-encoding']?.trim().toLowerCase() ?? 'identity'
  // A compressed body can hold a thousand times what it weighs.
  if (encoding !== 'identity') throw new WireRefused(415, unreadable('The body must not be compressed.'))
  if (Number(request.headers['content-length'] ?? 0) > limit) throw new WireRefused(413, tooLarge(limit))
  const read: Buffer[] = []
  let size = 0
  // Left open when it is too much, so that the refusal still reaches the sender.
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    size += (chunk as Buffer).byteLength
    if (size > limit) throw new WireRefused(413, tooLarge(limit))
    read.push(chunk as Buffer)
  }
  try {
    return JSON.parse(Buffer.concat(read, size).toString('utf8'))
  } catch {
    throw new WireRefused(400, unreadable('The body is not JSON.'))
  }
}
