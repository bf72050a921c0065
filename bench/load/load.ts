/** A client that costs the servers nothing: it sends from a thread of its own over connections that stay open. */
import { Worker } from 'node:worker_threads'

export interface Request {
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

export interface Burst {
  /** Each connection sends its own share of them, one after the other: the first, the one `concurrency` behind it, and so on. */
  readonly requests: readonly Request[]
  /** Requests under way at any time. */
  readonly concurrency: number
}

/** Milliseconds. */
export interface Taken {
  readonly latencies: readonly number[]
  readonly total: number
}

export interface Load {
  burst(burst: Burst): Promise<Taken>
  close(): Promise<unknown>
}

type Answer = { readonly taken: Taken } | { readonly failed: string }

export function startLoad(): Load {
  const worker = new Worker(new URL('./sender.ts', import.meta.url))
  return {
    burst: (burst) =>
      new Promise<Taken>((resolve, reject) => {
        worker.once('message', (answer: Answer) =>
          'failed' in answer ? reject(new Error(answer.failed)) : resolve(answer.taken),
        )
        worker.postMessage(burst)
      }),
    close: () => worker.terminate(),
  }
}
