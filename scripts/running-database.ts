/** The database to work on from outside: DATABASE_URL, or the embedded one that runs on the data folder. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readPostmaster } from '../database/postmaster.ts'
import { urlOf } from '../database/server.ts'

/** The embedded database says in its own folder where it listens; undefined when none runs. */
export function runningDatabase(dataDir: string): string | undefined {
  const pointer = join(dataDir, 'database-folder')
  const folder = existsSync(pointer) ? readFileSync(pointer, 'utf8').trim() : join(dataDir, 'database')
  const running = readPostmaster(join(folder, 'cluster'))
  return running && urlOf(running.port, readFileSync(join(folder, 'password'), 'utf8').trim())
}
