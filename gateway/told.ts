/** What a caller is told of an error, in his language: refusals as they are, everything else as INTERNAL. */
import type { FormattedExecutionResult, GraphQLError } from 'graphql'
import { languageOf } from '../law/refusals/language.ts'
import { isRefusalCode, refusalText } from '../law/refusals/refusals.ts'

export interface Told {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: FormattedExecutionResult
}

export class Refusals extends Error {
  readonly errors: readonly GraphQLError[]
  constructor(errors: readonly GraphQLError[]) {
    super('the request is refused')
    this.errors = errors
  }
}

export function toldOf(
  error: unknown,
  acceptLanguage: string | null,
  requestId: string,
  log: { error(facts: object, message: string): void },
): Told {
  const language = languageOf(acceptLanguage)
  const errors = graphErrorsOf(error)
  if (!errors) {
    log.error({ requestId, err: error }, 'a request failed')
    const { message, remedy } = refusalText('INTERNAL', language, { requestId })
    return {
      status: 500,
      headers: {},
      body: { errors: [{ message, extensions: { code: 'INTERNAL', remedy, requestId } }] },
    }
  }
  const http = errors[0]?.extensions.http as { status?: number; headers?: Record<string, string> } | undefined
  const told = errors.map((each) => {
    const { http: _, ...extensions } = each.extensions
    const code = String(extensions.code ?? 'BAD_INPUT')
    // English says what exactly was wrong; another language has the sentence of the code.
    const words =
      language === 'en' || !isRefusalCode(code) ? {} : refusalText(code, language, extensions as never)
    const { remedy, message } = { remedy: extensions.remedy, message: each.message, ...words }
    return {
      message,
      ...(each.locations && { locations: each.locations }),
      extensions: { ...extensions, code, remedy },
    }
  })
  return { status: http?.status ?? 400, headers: http?.headers ?? {}, body: { errors: told } }
}

/** As many as graphql-js tells of one request by itself. */
const MOST_TOLD = 50

/** What the caller is to be told; null where the fault is not his. Several variables that do not fit come in one error. */
function graphErrorsOf(error: unknown): readonly GraphQLError[] | null {
  if (error instanceof Refusals) return error.errors
  if (isGraphQLError(error)) return [error]
  const several: readonly unknown[] = error instanceof AggregateError ? error.errors : []
  return several.length > 0 && several.every(isGraphQLError) ? several.slice(0, MOST_TOLD) : null
}

function isGraphQLError(error: unknown): error is GraphQLError {
  return error instanceof Error && error.name === 'GraphQLError'
}
