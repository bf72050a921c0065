/** The one way a refusal of the gateway becomes an error: a code, what was asked, what is allowed, what to do. */
import { GraphQLError } from 'graphql'

export type LimitCode =
  | 'LIMIT_SIZE'
  | 'LIMIT_TOKENS'
  | 'LIMIT_DEPTH'
  | 'LIMIT_ALIASES'
  | 'LIMIT_FIELDS'
  | 'LIMIT_COST'
  | 'LIMIT_RATE'
  | 'LIMIT_TIME'
  | 'DOCUMENT_UNKNOWN'
  | 'BAD_INPUT'
  | 'UNAUTHENTICATED'
  | 'TOKEN_INVALID'

export interface LimitFacts {
  /** Which measure was exceeded (a row of the limits table) or which rule was broken. */
  measure: string
  message?: string
  limit?: number
  actual?: number
  remedy: string
  retryAfterSeconds?: number
}

const status: Record<LimitCode, number> = {
  LIMIT_SIZE: 413,
  LIMIT_TOKENS: 400,
  LIMIT_DEPTH: 400,
  LIMIT_ALIASES: 400,
  LIMIT_FIELDS: 400,
  LIMIT_COST: 400,
  LIMIT_RATE: 429,
  LIMIT_TIME: 504,
  DOCUMENT_UNKNOWN: 400,
  BAD_INPUT: 400,
  UNAUTHENTICATED: 503,
  TOKEN_INVALID: 401,
}

export function limitError(code: LimitCode, facts: LimitFacts): GraphQLError {
  const { message, retryAfterSeconds, ...stated } = facts
  const headers: Record<string, string> = {}
  if (retryAfterSeconds !== undefined) headers['retry-after'] = String(retryAfterSeconds)
  if (code === 'TOKEN_INVALID') headers['www-authenticate'] = 'Bearer error="invalid_token"'
  return new GraphQLError(message ?? defaultMessage(facts), {
    extensions: { code, ...stated, http: { status: status[code], headers } },
  })
}

function defaultMessage({ measure, actual, limit }: LimitFacts): string {
  if (limit === undefined) return `The request is refused: ${measure}.`
  const asked = actual === undefined ? '' : `, this request has ${actual}`
  return `At most ${limit} ${measure} are allowed${asked}.`
}
