/** Reaches a subgraph over HTTP: in time, in bounds, and as a GraphQL answer, or not at all. */
import {
  type ClientRequest,
  Agent as HttpAgent,
  request as httpRequest,
  type IncomingMessage,
} from 'node:http'
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https'
import { type DocumentNode, type FormattedExecutionResult, Kind, print } from 'graphql'
import { traceparent } from '../telemetry/current.ts'
import type { Asking } from './asking.ts'
import type { Reach, SubgraphCall } from './engine.ts'

export interface FarOptions {
  /** Largest answer taken, in bytes. */
  readonly largest?: number
}

/** Several times what the limits let a caller ask for; read to this size and not one chunk further. */
const LARGEST_ANSWER = 16 * 1024 * 1024
/** One hung subgraph must leave time to ask the others, and all of them time to answer the caller. */
const SHARE_OF_ONE_CALL = 0.5
const SHARE_OF_ALL_CALLS = 0.95
const CONNECTIONS = 64

/** `timeMs` is what the caller's request may take as a whole. */
export function far(url: string, timeMs: number, { largest = LARGEST_ANSWER }: FarOptions = {}): Reach {
  const wire = wireTo(targetOf(url), largest)
  // Asked once in vain, a subgraph is not waited for again in the same request.
  const inVain = new WeakSet<Asking>()

  return async (call) => {
    const { asking } = call
    if (inVain.has(asking)) throw new Error('did not answer earlier in this request')
    const message = messageOf(call)
    const deadline = deadlineOf(asking, timeMs)
    try {
      const result = await wire(message, Math.min(deadline, performance.now() + timeMs * SHARE_OF_ONE_CALL))
      if (!fits(result, call.variables?.representations)) throw new Error('entities nobody asked for')
      return result
    } catch (error) {
      inVain.add(asking)
      throw error
    }
  }
}

export function targetOf(url: string): URL {
  const target = new URL(url)
  if (target.pathname === '/') target.pathname = '/graphql'
  return target
}

/** A request has one deadline, however many subgraphs and steps it takes. */
const deadlines = new WeakMap<Asking, number>()

function deadlineOf(asking: Asking, timeMs: number): number {
  const found = deadlines.get(asking) ?? performance.now() + timeMs * SHARE_OF_ALL_CALLS
  deadlines.set(asking, found)
  return found
}

export interface Message {
  readonly headers: Readonly<Record<string, string | number>>
  readonly body: Buffer
  readonly writes: boolean
}

export function messageOf({ document, variables, operationName, asking }: SubgraphCall): Message {
  const { authorization, acceptLanguage, purpose, requestId } = asking.headers
  const { text, writes } = wordsOf(document)
  const body = Buffer.from(JSON.stringify({ query: text, variables, operationName }))
  const trace = traceparent()
  return {
    writes,
    body,
    headers: {
      'content-type': 'application/json',
      'content-length': body.byteLength,
      accept: 'application/json',
      'x-request-id': requestId,
      ...(authorization !== null && { authorization }),
      ...(acceptLanguage !== null && { 'accept-language': acceptLanguage }),
      ...(purpose !== null && { 'x-purpose': purpose }),
      ...(trace !== undefined && { traceparent: trace }),
    },
  }
}

interface Words {
  readonly text: string
  readonly writes: boolean
}

/** Documents come from plans, and plans are kept: each is written out once. */
const words = new WeakMap<DocumentNode, Words>()

function wordsOf(document: DocumentNode): Words {
  const known = words.get(document)
  if (known) return known
  const writes = document.definitions.some(
    (each) => each.kind === Kind.OPERATION_DEFINITION && each.operation !== 'query',
  )
  const found = { text: print(document), writes }
  words.set(document, found)
  return found
}

/** A kept connection that had died before the request was read; asking again cannot be asking twice. */
class StaleConnection extends Error {}

function wireTo(target: URL, largest: number) {
  const secure = target.protocol === 'https:'
  const agent = new (secure ? HttpsAgent : HttpAgent)({ keepAlive: true, maxSockets: CONNECTIONS })
  const request = secure ? httpsRequest : httpRequest

  function send(message: Message, deadline: number, kept: boolean): Promise<FormattedExecutionResult> {
    return new Promise((resolve, reject) => {
      const headers = message.headers
      const asked: ClientRequest = request(target, { method: 'POST', headers, agent: kept ? agent : false })
      const left = Math.max(1, deadline - performance.now())
      const timer = setTimeout(
        () => asked.destroy(new Error(`no answer within ${Math.round(left)} ms`)),
        left,
      )
      const settle = () => clearTimeout(timer)
      asked.once('error', (error) => {
        settle()
        reject(asked.reusedSocket && isCut(error) ? new StaleConnection('', { cause: error }) : error)
      })
      asked.once('response', (response) => {
        resultOf(response, largest)
          .then(resolve, (error) => {
            reject(error)
            asked.destroy()
          })
          .finally(settle)
      })
      asked.end(message.body)
    })
  }

  return async (message: Message, deadline: number): Promise<FormattedExecutionResult> => {
    // A command travels on a connection of its own: on a kept one that dies nobody knows whether it was read.
    if (message.writes) return send(message, deadline, false)
    try {
      return await send(message, deadline, true)
    } catch (error) {
      if (error instanceof StaleConnection) return send(message, deadline, false)
      throw error
    }
  }
}

const isCut = (error: NodeJS.ErrnoException) => error.code === 'ECONNRESET' || error.code === 'EPIPE'

async function resultOf(response: IncomingMessage, largest: number): Promise<FormattedExecutionResult> {
  const { statusCode, headers } = response
  // Our subgraphs answer whatever they answer with 200; a redirect, a proxy's page or a refusal is no answer.
  if (statusCode !== 200) throw new Error(`status ${statusCode} instead of an answer`)
  if (!/^application\/(graphql-response\+)?json\b/.test(headers['content-type'] ?? ''))
    throw new Error('an answer that is not JSON')
  if ((headers['content-encoding'] ?? 'identity') !== 'identity') throw new Error('a compressed answer')
  const read: Buffer[] = []
  let size = 0
  if (Number(headers['content-length'] ?? 0) > largest) throw new Error('too large an answer')
  for await (const chunk of response) {
    size += (chunk as Buffer).byteLength
    if (size > largest) throw new Error('too large an answer')
    read.push(chunk as Buffer)
  }
  const body: unknown = JSON.parse(Buffer.concat(read, size).toString('utf8'))
  if (!isResult(body)) throw new Error('JSON that is no GraphQL answer')
  return body
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function isResult(body: unknown): body is FormattedExecutionResult {
  if (!isObject(body)) return false
  const { data, errors } = body
  if (data === undefined && errors === undefined) return false
  if (data !== undefined && data !== null && !isObject(data)) return false
  return errors === undefined || (Array.isArray(errors) && errors.every(isError))
}

/** One entity or null for each that was asked for; otherwise rows would stand in each other's place. */
function fits({ data }: FormattedExecutionResult, asked: unknown): boolean {
  if (!Array.isArray(asked) || !isObject(data)) return true
  return Object.entries(data)
    .filter(([name]) => name.startsWith('_entities'))
    .every(
      ([, found]) =>
        found === null ||
        (Array.isArray(found) &&
          found.length === asked.length &&
          found.every((each) => each === null || isObject(each))),
    )
}

function isError(error: unknown): boolean {
  if (!isObject(error) || typeof error.message !== 'string') return false
  const { path, extensions } = error
  return (path === undefined || Array.isArray(path)) && (extensions === undefined || isObject(extensions))
}
