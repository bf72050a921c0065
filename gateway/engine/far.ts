/** Reaches a subgraph over HTTP, with a time limit; anything but a GraphQL answer counts as unreachable. */
import { type DocumentNode, type FormattedExecutionResult, print } from 'graphql'
import type { Reach } from './engine.ts'

const texts = new WeakMap<DocumentNode, string>()

function textOf(document: DocumentNode): string {
  let text = texts.get(document)
  if (text === undefined) {
    text = print(document)
    texts.set(document, text)
  }
  return text
}

const LARGEST_ANSWER = 64 * 1024 * 1024

export function far(url: string, timeoutMs: number): Reach {
  return async ({ document, variables, operationName, asking }) => {
    const { authorization, acceptLanguage, purpose, requestId } = asking.headers
    const response = await fetch(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/json',
        'x-request-id': requestId,
        ...(authorization !== null && { authorization }),
        ...(acceptLanguage !== null && { 'accept-language': acceptLanguage }),
        ...(purpose !== null && { 'x-purpose': purpose }),
      },
      body: JSON.stringify({ query: textOf(document), variables, operationName }),
      redirect: 'error',
      signal: AbortSignal.timeout(timeoutMs),
    })
    if (Number(response.headers.get('content-length') ?? 0) > LARGEST_ANSWER)
      throw new Error('too large an answer')
    const body: unknown = await response.json()
    if (!isResult(body)) throw new Error(`no GraphQL answer (status ${response.status})`)
    return body
  }
}

function isResult(body: unknown): body is FormattedExecutionResult {
  if (typeof body !== 'object' || body === null) return false
  return 'data' in body || Array.isArray((body as { errors?: unknown }).errors)
}
