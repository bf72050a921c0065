/** Answers a subscription: each event is executed for whoever the caller is at that moment, or not told at all. */
import { createSourceEventStream, type FormattedExecutionResult, type GraphQLError } from 'graphql'
import { languageOf } from '../law/refusals/language.ts'
import { type Answering, answer, refused, type SubgraphRequest, toldError } from './answer.ts'
import type { Event, Opening } from './feed.ts'
import type { Live } from './live.ts'

export interface Streaming extends Answering {
  readonly live: Live
}

/** Nothing to see and nothing failed: not even that there was an event may be told. */
export function saysNothing({ data, errors = [] }: FormattedExecutionResult): boolean {
  const empty = data != null && Object.values(data).every((value) => value === null)
  return empty && errors.every(({ extensions }) => extensions?.code === 'WITHHELD')
}

/** Whether anything can still follow: an answer without its event would be an event lost. */
export function isLast({ data }: FormattedExecutionResult): boolean {
  return data == null || Object.values(data).every((value) => value === null)
}

export async function* answerStream(
  part: Streaming,
  request: SubgraphRequest,
  signal: AbortSignal,
  opened: () => void,
): AsyncGenerator<FormattedExecutionResult> {
  const { document, variables, operationName } = request
  try {
    const contextValue: Opening = { part, request, signal, opened }
    const source = await createSourceEventStream({
      schema: part.schema,
      document,
      contextValue,
      variableValues: variables,
      operationName,
    } as never)
    if (!(Symbol.asyncIterator in source)) return yield told(part, request, source.errors ?? [])
    for await (const root of source as AsyncIterable<Event>) {
      const result = await answer(part, { ...request, root })
      if (saysNothing(result)) continue
      yield result
      if (isLast(result)) return
    }
  } catch (error) {
    yield refused(part, error, request)
  }
}

function told(
  part: Answering,
  { headers }: SubgraphRequest,
  errors: readonly GraphQLError[],
): FormattedExecutionResult {
  const language = languageOf(headers.acceptLanguage)
  return { errors: errors.map((each) => toldError(each, language, headers.requestId, part.log).toJSON()) }
}
