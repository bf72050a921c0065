/** A subscription over HTTP at a subgraph: read, checked against the schema, and answered with events. */
import type { ServerResponse } from 'node:http'
import { type DocumentNode, GraphQLError, getOperationAST, parse, validate } from 'graphql'
import type { SubgraphRequest } from './answer.ts'
import { type Pace, sendEvents } from './event-stream.ts'
import { answerStream, type Streaming } from './stream.ts'
import { WireRefused } from './wire-body.ts'
import { unreadable } from './wire-errors.ts'

interface Body {
  readonly query?: unknown
  readonly variables?: unknown
  readonly operationName?: unknown
}

const bad = (message: string) => new WireRefused(400, unreadable(message))

function documentOf(
  part: Streaming,
  text: unknown,
  operationName: string | undefined,
  maxTokens: number,
): DocumentNode {
  if (typeof text !== 'string') throw bad('The body has no query.')
  let document: DocumentNode
  try {
    document = parse(text, { maxTokens })
  } catch (error) {
    if (error instanceof GraphQLError) throw bad(error.message)
    throw error
  }
  const [wrong] = validate(part.schema, document, undefined, { maxErrors: 1 })
  if (wrong) throw bad(wrong.message)
  if (getOperationAST(document, operationName)?.operation !== 'subscription')
    throw bad('Only a subscription is answered with events.')
  return document
}

export async function serveStream(
  part: Streaming,
  body: unknown,
  headers: SubgraphRequest['headers'],
  response: ServerResponse,
  maxTokens: number,
  pace?: Pace,
): Promise<void> {
  const { query, variables, operationName: name } = (body ?? {}) as Body
  const operationName = typeof name === 'string' ? name : undefined
  const document = documentOf(part, query, operationName, maxTokens)
  const given =
    typeof variables === 'object' && variables !== null ? (variables as Record<string, unknown>) : {}
  const request = { document, variables: given, operationName, headers }
  await sendEvents(
    response,
    (gone, opened) => answerStream(part, request, gone, opened),
    headers.acceptLanguage,
    pace,
  )
}
