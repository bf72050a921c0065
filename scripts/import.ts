/** `npm run import`: shows what the reference files would change in the directory; with `--apply` it changes it. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readPostmaster } from '../database/postmaster.ts'
import { urlOf } from '../database/server.ts'
import { readConfiguration } from '../gateway/configuration/configuration.ts'
import { importReference } from '../subgraphs/agencies/import/import-reference.ts'

const OPTIONS = ['--apply', '--demonstration']
const OK = 0
const FAILED = 1
const MISUSED = 2

process.exitCode = await main(process.argv.slice(2))

async function main(options: readonly string[]): Promise<number> {
  if (options.some((option) => !OPTIONS.includes(option)))
    return complain(MISUSED, 'Usage: npm run import [-- --apply] [--demonstration]')
  const { dataDir, databaseUrl } = readConfiguration(process.env)
  const url = databaseUrl ?? runningDatabase(dataDir)
  if (!url)
    return complain(FAILED, `No database runs on the data folder ${dataDir}. Start it, or set DATABASE_URL.`)
  const apply = options.includes('--apply')
  try {
    const state = options.includes('--demonstration') ? 'demonstration' : 'reference'
    const { text } = await importReference({ url, state, apply, now: new Date() })
    process.stdout.write(`${text}\n`)
    if (!apply) process.stderr.write('Nothing was written. Add --apply to write it.\n')
    return OK
  } catch (error) {
    return complain(FAILED, (error as Error).message)
  }
}

/** The embedded database says in its own folder where it listens. */
function runningDatabase(dataDir: string): string | undefined {
  const pointer = join(dataDir, 'database-folder')
  const folder = existsSync(pointer) ? readFileSync(pointer, 'utf8').trim() : join(dataDir, 'database')
  const running = readPostmaster(join(folder, 'cluster'))
  return running && urlOf(running.port, readFileSync(join(folder, 'password'), 'utf8').trim())
}

function complain(code: number, message: string): number {
  process.stderr.write(`${message}\n`)
  return code
}
