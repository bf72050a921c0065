/** Reaches a subgraph in the same process: the same answer function as its HTTP server calls, without the wire. */
import type { DocumentNode } from 'graphql'
import { type Answering, answer } from '../../subgraphs/answer.ts'
import type { Reach } from './engine.ts'

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
