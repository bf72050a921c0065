/** Tells a database that cannot answer now from one that was asked wrongly: an outage is nobody's mistake, and passes. */
import { Refusal } from './refusal.ts'

type OutageCode = 'SUBGRAPH_UNAVAILABLE' | 'WRITING_UNAVAILABLE' | 'STANDING_STALE' | 'LIMIT_TIME'

/** Of the operating system, where there is no server or the way to it broke. */
const unreachable = [
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
]

const byCode: ReadonlyMap<string, OutageCode> = new Map([
  ...unreachable.map((code) => [code, 'SUBGRAPH_UNAVAILABLE'] as const),
  // Takes reads only: a standby, or a server that was told so.
  ['25006', 'WRITING_UNAVAILABLE'],
  // Its disk is full.
  ['53100', 'WRITING_UNAVAILABLE'],
  // Our own: a copy of what the agencies subgraph publishes that replication no longer feeds.
  ['OG001', 'STANDING_STALE'],
  // Stopped by the statement's own time, or by waiting for a lock.
  ['57014', 'LIMIT_TIME'],
  ['55P03', 'LIMIT_TIME'],
])

/** Classes of PostgreSQL's codes: connection lost, out of resources, shut down or starting, a disk that fails. */
const byClass: readonly (readonly [RegExp, OutageCode])[] = [
  [/^08...$/, 'SUBGRAPH_UNAVAILABLE'],
  [/^53...$/, 'SUBGRAPH_UNAVAILABLE'],
  [/^57P..$/, 'SUBGRAPH_UNAVAILABLE'],
  [/^58...$/, 'SUBGRAPH_UNAVAILABLE'],
]

/** PostgreSQL has no code for a quota or a limit of file sizes: it is known by who was refused, its writers of files. */
const NO_CODE = 'XX000'
const writers: ReadonlySet<string> = new Set(['mdextend', 'mdzeroextend', 'mdwritev', 'BufFileDumpBuffer'])

/** What the driver says of connections without giving it a code. */
const words =
  /^(Connection terminated|timeout exceeded when trying to connect|timeout expired|Client has encountered a connection error|Client was closed|Cannot use a pool after calling end)/

/** The refusal that stands for the outage, or nothing where the error is another. */
export function outageOf(error: unknown, subgraph: string): Refusal | undefined {
  if (!(error instanceof Error)) return undefined
  const { code: told = '', routine = '' } = error as { readonly code?: string; readonly routine?: string }
  const code =
    byCode.get(told) ??
    (told === NO_CODE && writers.has(routine) ? 'WRITING_UNAVAILABLE' : undefined) ??
    byClass.find(([pattern]) => pattern.test(told))?.[1] ??
    (words.test(error.message) ? 'SUBGRAPH_UNAVAILABLE' : undefined)
  return code && new Refusal(code, { subgraph })
}
