/** The thread that sends: requests as ready bytes, answers read to their last byte and not looked into. */
import { connect, type Socket } from 'node:net'
import { parentPort } from 'node:worker_threads'
import type { Burst, Request, Taken } from './load.ts'

const HEAD_END = Buffer.from('\r\n\r\n')

function bytesOf({ url, headers, body }: Request): Buffer {
  const { host, pathname } = new URL(url)
  const lines = Object.entries({ host, ...headers, 'content-length': String(Buffer.byteLength(body)) })
  return Buffer.from(
    `POST ${pathname} HTTP/1.1\r\n${lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n${body}`,
  )
}

class Sender {
  readonly #socket: Socket
  #read: Buffer[] = []
  #missing = -1
  #done: (() => void) | undefined
  #failed: ((error: Error) => void) | undefined
  closed = false

  constructor(socket: Socket) {
    this.#socket = socket.setNoDelay(true)
    socket.on('data', (chunk) => this.#take(chunk as Buffer))
    socket.on('error', (error) => this.#failed?.(error))
    socket.on('close', () => {
      this.closed = true
      this.#failed?.(new Error('the server closed the connection'))
    })
  }

  send(bytes: Buffer): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#done = resolve
      this.#failed = reject
      this.#socket.write(bytes)
    })
  }

  end(): void {
    this.#failed = undefined
    this.#socket.destroy()
  }

  #take(chunk: Buffer): void {
    if (this.#missing < 0) {
      this.#read.push(chunk)
      const all = Buffer.concat(this.#read)
      const end = all.indexOf(HEAD_END)
      if (end < 0) return
      const head = all.toString('latin1', 0, end)
      const length = Number(/content-length: (\d+)/i.exec(head)?.[1] ?? Number.NaN)
      if (!head.startsWith('HTTP/1.1 200') || Number.isNaN(length))
        this.#failed?.(new Error(`${head}\n${all.toString('utf8', end)}`))
      else this.#count(length, all.length - end - HEAD_END.length)
    } else this.#count(this.#missing, chunk.length)
  }

  #count(expected: number, got: number): void {
    this.#missing = expected - got
    if (this.#missing > 0) return
    this.#read = []
    this.#missing = -1
    this.#failed = undefined
    this.#done?.()
  }
}

const kept = new Map<string, Sender[]>()

async function senders(url: string, count: number): Promise<readonly Sender[]> {
  const { hostname, port } = new URL(url)
  // Servers close connections that were idle for long.
  const open = (kept.get(url) ?? []).filter((sender) => !sender.closed)
  kept.set(url, open)
  while (open.length < count) {
    const socket = connect(Number(port), hostname)
    await new Promise<void>((resolve, reject) => socket.once('connect', resolve).once('error', reject))
    open.push(new Sender(socket))
  }
  return open.slice(0, count)
}

/** Requests of a burst go to one server. */
const urlOf = ({ requests }: Pick<Burst, 'requests'>) => requests[0]?.url ?? ''

async function run({ requests, concurrency }: Burst): Promise<Taken> {
  const ready = requests.map(bytesOf)
  const open = await senders(urlOf({ requests }), concurrency)
  const latencies: number[] = []
  const started = performance.now()
  const work = async (sender: Sender, first: number) => {
    for (let at = first; at < ready.length; at += concurrency) {
      const sent = performance.now()
      await sender.send(ready[at] as Buffer)
      latencies.push(performance.now() - sent)
    }
  }
  await Promise.all(open.map(work))
  return { latencies, total: performance.now() - started }
}

parentPort?.on('message', (burst: Burst) => {
  run(burst).then(
    (taken) => parentPort?.postMessage({ taken }),
    (error: unknown) => {
      for (const sender of kept.get(urlOf(burst)) ?? []) sender.end()
      kept.delete(urlOf(burst))
      parentPort?.postMessage({ failed: String(error) })
    },
  )
})
