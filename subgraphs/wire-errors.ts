/** Errors of the wire, before anything was answered, in the same closed set of codes as everything else. */
import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import { refusalText } from '../law/refusals/refusals.ts'

/** What Apollo Server calls a request that cannot be read, checked against the schema, or run. */
const UNREADABLE = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_REQUEST',
  'BAD_USER_INPUT',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_SUPPORTED',
])

export function unreadable(message: string, locations?: GraphQLFormattedError['locations']) {
  const { remedy } = refusalText('BAD_INPUT', 'en')
  return { message, ...(locations && { locations }), extensions: { code: 'BAD_INPUT', remedy } }
}

export function tooLarge(limit: number): GraphQLFormattedError {
  const { message, remedy } = refusalText('LIMIT_SIZE', 'en', { limit })
  return { message, extensions: { code: 'LIMIT_SIZE', remedy, limit } }
}

/** What `answer` told stays as it is to the last byte; it comes as plain values, Apollo's own errors do not. */
export function formatWireError(
  error: unknown,
  log: { error(facts: object, message: string): void },
): GraphQLFormattedError {
  if (!(error instanceof Error)) return error as GraphQLFormattedError
  if (error instanceof GraphQLError && UNREADABLE.has(String(error.extensions.code)))
    return unreadable(error.message, error.toJSON().locations)
  log.error({ err: error }, 'a request failed before it was answered')
  const { message, remedy } = refusalText('INTERNAL', 'en')
  return { message, extensions: { code: 'INTERNAL', remedy } }
}
