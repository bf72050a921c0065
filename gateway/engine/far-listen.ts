/** Hears of a subscription's events over HTTP: one connection for each stream, read no faster than it is passed on. */
import { request as httpRequest, type IncomingMessage } from 'node:http'
import { request as httpsRequest } from 'node:https'
import type { FormattedExecutionResult } from 'graphql'
import type { Listen } from './engine.ts'
import { messageOf, targetOf } from './far.ts'

/** Three heartbeats of a subgraph. */
const SILENT_FOR = 45_000
const LARGEST_EVENT = 1024 * 1024

export function farListen(url: string): Listen {
  const target = targetOf(url)
  const request = target.protocol === 'https:' ? httpsRequest : httpRequest
  return async function* (call, signal, opened) {
    const { headers, body } = messageOf(call)
    const response = await new Promise<IncomingMessage>((resolve, reject) => {
      const asked = request(target, {
        method: 'POST',
        headers: { ...headers, accept: 'text/event-stream' },
        agent: false,
        timeout: SILENT_FOR,
        signal,
      })
      asked.once('timeout', () => asked.destroy(new Error('a silent stream')))
      asked.on('error', reject)
      asked.once('response', resolve)
      asked.end(body)
    })
    if (response.statusCode !== 200 || !response.headers['content-type']?.startsWith('text/event-stream')) {
      response.destroy()
      throw new Error(`status ${response.statusCode} instead of events`)
    }
    opened()
    for await (const { event, data } of framesOf(response)) {
      if (event === 'complete') return
      if (event === 'next') yield JSON.parse(data) as FormattedExecutionResult
    }
    throw new Error('a stream that broke off')
  }
}

interface Frame {
  readonly event: string
  readonly data: string
}

/** Comments, heartbeats among them, are frames without an event. */
async function* framesOf(response: IncomingMessage): AsyncGenerator<Frame> {
  let rest = ''
  for await (const chunk of response.setEncoding('utf8')) {
    const frames = `${rest}${chunk}`.split('\n\n')
    rest = frames.pop() ?? ''
    if (rest.length > LARGEST_EVENT) throw new Error('too large an event')
    for (const frame of frames) {
      const value = (name: string) =>
        frame
          .split('\n')
          .filter((line) => line.startsWith(`${name}:`))
          .map((line) => line.slice(name.length + 1).trimStart())
          .join('\n')
      yield { event: value('event'), data: value('data') }
    }
  }
}
