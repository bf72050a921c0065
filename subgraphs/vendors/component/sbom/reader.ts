/** The thread that reads bills of materials: whatever a file does to it, the process goes on. */
import { parentPort } from 'node:worker_threads'
import type { Bill } from './bill.ts'
import { type SbomFacts, SbomProblem } from './problem.ts'
import { readJson } from './read-json.ts'
import { readXml } from './read-xml.ts'

export interface ToRead {
  readonly format: 'JSON' | 'XML'
  readonly text: string
}

export type Read = { readonly bill: Bill } | { readonly problem: SbomFacts }

async function read({ format, text }: ToRead): Promise<Read> {
  try {
    return { bill: format === 'JSON' ? await readJson(text) : readXml(text) }
  } catch (error) {
    if (error instanceof SbomProblem) return { problem: error.facts }
    throw error
  }
}

parentPort?.on('message', (asked: ToRead) => {
  void read(asked).then((told) => parentPort?.postMessage(told))
})
