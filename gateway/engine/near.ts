/** Reaches a subgraph in the same process: the same answer function as its HTTP server calls, without the wire. */
import type { DocumentNode } from 'graphql'
import { type Answering, answer } from '../../subgraphs/answer.ts'
import { answerStream, type Streaming } from '../../subgraphs/stream.ts'
import type { Listen, Reach } from './engine.ts'

export function near(part: Answering): Reach {
  return ({ document, variables, operationName, asking }) =>
    answer(part, {
      document: document as DocumentNode,
      variables,
      operationName,
      headers: asking.headers,
      viewers: asking.viewers,
    })
}

export function nearListen(part: Streaming): Listen {
  return ({ document, variables, operationName, asking }, signal, opened) =>
    answerStream(part, { document, variables, operationName, headers: asking.headers }, signal, opened)
}
