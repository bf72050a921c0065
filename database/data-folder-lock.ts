/**
 * One process per data folder. The lock is the operating system's, taken through SQLite's file locking (Node has no
 * other door to it), so it ends with its holder even after kill -9 and there is no stale lock to judge.
 */
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { CannotStart } from './cannot-start.ts'

export function lockDataFolder(dataDir: string): () => void {
  const holder = join(dataDir, 'running.json')
  const lock = new DatabaseSync(join(dataDir, 'lock'), { timeout: 0 })
  try {
    lock.exec('pragma journal_mode = memory; begin exclusive')
  } catch (error) {
    lock.close()
    if ((error as { errcode?: number }).errcode !== SQLITE_BUSY) throw error
    throw new CannotStart(
      `The data folder ${dataDir} is in use by process ${pidIn(holder) ?? 'unknown'}. ` +
        'Stop that process, or set DATA_DIR to another folder.',
    )
  }
  writeFileSync(holder, `${JSON.stringify({ pid: process.pid, since: new Date().toISOString() })}\n`)
  return () => {
    rmSync(holder, { force: true })
    lock.close()
  }
}

const SQLITE_BUSY = 5

function pidIn(holder: string): number | undefined {
  try {
    return (JSON.parse(readFileSync(holder, 'utf8')) as { pid: number }).pid
  } catch {
    return undefined // The holder is just starting or stopping.
  }
}
