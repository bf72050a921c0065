/** An HTTP server that says plainly why it cannot listen, and that finishes what it has begun before it closes. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Logger } from 'pino'
import { CannotStart } from '../../database/cannot-start.ts'
import { isLoopback } from '../configuration/configuration.ts'
import { within } from './lifecycle.ts'

export type Handler = (req: IncomingMessage, res: ServerResponse) => void | Promise<void>

export interface Listening {
  /** For people and programs on this machine; a server on all interfaces is called localhost. */
  readonly url: string
  readonly port: number
  /** Takes no more requests, and waits a little for those under way. */
  close(): Promise<void>
}

/** How long answers under way may take once the server is closing; the database needs the rest of the three seconds. */
const DRAIN = 1_000

/**
 * A request takes seconds to arrive at most; answers, streams among them, take as long as they need. Node looks for
 * late ones once in thirty seconds unless it is told to look more often.
 */
const ARRIVAL = { requestTimeout: 30_000, headersTimeout: 10_000, connectionsCheckingInterval: 2_000 }

export async function listen(
  { host, port }: { readonly host: string; readonly port: number },
  log: Pick<Logger, 'error'>,
  handle: Handler,
  arrival: typeof ARRIVAL = ARRIVAL,
): Promise<Listening> {
  const server = createServer(arrival, (req, res) => {
    // Keep-alive connections would otherwise outlive the closing.
    if (!server.listening) res.setHeader('connection', 'close')
    Promise.try(handle, req, res).catch((error: unknown) => {
      log.error({ err: error }, 'request failed')
      if (res.headersSent) res.destroy()
      else sendJson(res, 500, { error: 'internal' })
    })
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(explain(error, host, port)))
    server.listen(port, host, resolve)
  })
  const { port: taken } = server.address() as AddressInfo
  return { url: urlOf(host, taken), port: taken, close: () => drain(server) }
}

/** A single address keeps its name; "all interfaces" is no address anybody can open. */
export function urlOf(host: string, port: number): string {
  const name = host === '0.0.0.0' || host === '::' ? 'localhost' : host
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`
}

export function sendJson(res: ServerResponse, status: number, body: unknown): void {
  res.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' })
  res.end(JSON.stringify(body))
}

async function drain(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()))
  server.closeIdleConnections()
  await within(DRAIN, closed)
  server.closeAllConnections()
}

function explain(error: NodeJS.ErrnoException, host: string, port: number): Error {
  switch (error.code) {
    case 'EADDRINUSE':
      return new CannotStart(
        `Port ${port} on ${host} is taken by another program. Stop it, or set PORT to another one.`,
      )
    case 'EACCES':
      return new CannotStart(`Port ${port} may not be used by this user. Set PORT to one above 1023.`)
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return new CannotStart(
        `${host} is no address of this machine. Set HOST to one${isLoopback(host) ? '' : ', for instance 127.0.0.1'}.`,
      )
    default:
      return error
  }
}
