/** A program that takes notifications, as an operator would run one: it believes what is signed with the key it shares. */
import { createHmac, timingSafeEqual } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Received {
  readonly id: string
  readonly isSigned: boolean
  readonly headers: Readonly<Record<string, unknown>>
  readonly body: any
}

export interface Receiver {
  readonly url: string
  readonly received: Received[]
  /** What it answers from now on. */
  answers: { status: number; headers?: Record<string, string> }
  /** Whether it takes what comes and answers nothing. */
  holds: boolean
  close(): Promise<void>
}

export async function openReceiver(key: string): Promise<Receiver> {
  const received: Received[] = []
  const server = createServer(async (request, response) => {
    const pieces: Buffer[] = []
    for await (const piece of request) pieces.push(piece)
    const text = Buffer.concat(pieces).toString('utf8')
    const { 'webhook-id': id, 'webhook-timestamp': at, 'webhook-signature': signature } = request.headers
    const expected = `v1,${createHmac('sha256', key).update(`${id}.${at}.${text}`).digest('base64')}`
    const given = Buffer.from(String(signature))
    const isSigned = given.length === expected.length && timingSafeEqual(given, Buffer.from(expected))
    received.push({ id: String(id), isSigned, headers: request.headers, body: JSON.parse(text) })
    if (found.holds) return
    response.writeHead(found.answers.status, found.answers.headers).end('a text that nobody reads')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const found: Receiver = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/notices`,
    received,
    answers: { status: 204 },
    holds: false,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
  return found
}
