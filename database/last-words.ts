/** What a server of ours that ended said last, and what whoever runs it can do about it. */
import { readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'

export const serverLog = (cluster: string): string => join(dirname(cluster), 'postgresql.log')

/** How far the log goes now: what stands after it was said since. */
export function lengthOf(log: string): number {
  return statSync(log, { throwIfNoEntry: false })?.size ?? 0
}

export function saidSince(log: string, length: number): string {
  try {
    return readFileSync(log).subarray(length).toString('utf8').trim()
  } catch {
    return ''
  }
}

const noRoom = /No space left on device|File too large|Disk quota exceeded/
/** Not those that PostgreSQL tells callers of while it starts or ends. */
const grave = /^.*\b(?:PANIC|FATAL): {2}(?!the database system is|terminating connection).*$/gm

/** PostgreSQL itself, started again on a full disk, speaks of corrupted data and backups. */
export function remedyFor(said: string, folder: string): string {
  if (!noRoom.test(said)) return ''
  return ` There is no room left for ${folder}: make some and start again. What was acknowledged is kept; no backup is needed.`
}

/** Why a server that had been running is gone, in one line. */
export function whyEnded(said: string, folder: string): string {
  const last = said.match(grave)?.at(-1)
  return `PostgreSQL has ended.${remedyFor(said, folder)}${last ? ` It said last: ${last.trim()}` : ''}`
}
