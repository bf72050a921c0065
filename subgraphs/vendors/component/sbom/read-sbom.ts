/** Reads a bill of materials in a thread of its own, one after the other, with as much time and memory as it may have. */
import { createHash } from 'node:crypto'
import { Worker } from 'node:worker_threads'
import { gunzipSync } from 'node:zlib'
import type { SbomEncoding, SbomFormat } from '../vocabulary.ts'
import type { Bill } from './bill.ts'
import { sbomLimits } from './limits.ts'
import { SbomProblem } from './problem.ts'
import type { Read, ToRead } from './reader.ts'

const MEMORY_MB = 768

let thread: Worker | undefined
/** Whoever comes waits for those before him, as long as they are few. */
let last: Promise<unknown> = Promise.resolve()
let waiting = 0
const MOST_WAITING = 4

function started(): Worker {
  if (thread) return thread
  const worker = new Worker(new URL('./reader.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
  })
  worker.unref()
  worker.once('exit', () => {
    if (thread === worker) thread = undefined
  })
  thread = worker
  return worker
}

/** One file, one answer; a thread that gives none in time, or ends, is not used again. */
function readIn(worker: Worker, asked: ToRead): Promise<Bill> {
  return new Promise((resolve, reject) => {
    const done = (act: () => void) => {
      clearTimeout(timer)
      worker.removeAllListeners('message').removeAllListeners('error')
      act()
    }
    const give = (problem: SbomProblem) => () => {
      if (thread === worker) thread = undefined
      void worker.terminate()
      reject(problem)
    }
    const timer = setTimeout(
      () => done(give(new SbomProblem('TIME', { limit: sbomLimits.time }))),
      sbomLimits.time,
    )
    worker.on('message', (told: Read) =>
      done(() =>
        'bill' in told ? resolve(told.bill) : reject(new SbomProblem(told.problem.reason, told.problem)),
      ),
    )
    worker.on('error', () => done(give(new SbomProblem('NOT_WELL_FORMED'))))
    worker.postMessage(asked)
  })
}

function tooLarge() {
  return new SbomProblem('BYTES', { limit: sbomLimits.bytes })
}

/** Uncompressed not one byte further than it may be: a few letters can stand for gigabytes. */
function unpacked(document: string): Buffer {
  if (!/^[A-Za-z0-9+/\s]*={0,2}\s*$/.test(document)) throw new SbomProblem('ENCODING')
  try {
    return gunzipSync(Buffer.from(document, 'base64'), { maxOutputLength: sbomLimits.bytes })
  } catch (error) {
    throw (error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE'
      ? tooLarge()
      : new SbomProblem('ENCODING')
  }
}

export async function readSbom(format: SbomFormat, encoding: SbomEncoding, document: string) {
  const bytes = encoding === 'GZIP_BASE64' ? unpacked(document) : Buffer.from(document)
  if (bytes.length > sbomLimits.bytes) throw tooLarge()
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new SbomProblem('ENCODING')
  }
  if (waiting >= MOST_WAITING) throw new SbomProblem('BUSY')
  waiting += 1
  const reading = last
    .then(() => readIn(started(), { format, text }))
    .finally(() => {
      waiting -= 1
    })
  last = reading.catch(() => {})
  return { bill: await reading, sha256: createHash('sha256').update(bytes).digest('hex') }
}
