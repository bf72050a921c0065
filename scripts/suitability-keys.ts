/** `npm run suitability:keys`: `-- rotate` adds a key and wraps all under it, `-- wrap` wraps alone, `-- drop` takes old keys out. */
import { chmodSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { withClient } from '../database/client.ts'
import { readConfiguration } from '../gateway/configuration/configuration.ts'
import { suitabilityKeyFile } from '../gateway/suitability-seals.ts'
import { keysIn, newKey, Seals } from '../subgraphs/seals.ts'
import { keysInUse, rewrapFindings } from '../subgraphs/vendors/suitability/rewrap.ts'
import { runningDatabase } from './running-database.ts'

const DONE = 0
const MISUSED = 2

const acts = { rotate, wrap, drop }

process.exitCode = await main(process.argv.slice(2))

async function main([name = '', ...rest]: readonly string[]): Promise<number> {
  if (!Object.hasOwn(acts, name) || rest.length > 0)
    return complain('Usage: npm run suitability:keys -- rotate|wrap|drop')
  try {
    const configuration = readConfiguration(process.env)
    const file = suitabilityKeyFile(configuration)
    const url = configuration.databaseUrl ?? runningDatabase(configuration.dataDir)
    if (!url) return complain('No database runs on the data folder. Start it, or set DATABASE_URL.')
    process.stdout.write(`${await acts[name as keyof typeof acts](url, file)}\n`)
    return DONE
  } catch (error) {
    return complain((error as Error).message)
  }
}

/** Processes read the file for every act, so the new key is theirs at once; what they sealed meanwhile stays readable. */
async function rotate(url: string, file: string): Promise<string> {
  replace(file, `${newKey()}${readFileSync(file, 'utf8')}`)
  return wrap(url, file)
}

async function wrap(url: string, file: string): Promise<string> {
  const seals = new Seals(() => keysIn(readFileSync(file, 'utf8')))
  const changed = await withClient(url, (client) => rewrapFindings(client, seals))
  return `${changed} records were wrapped under the first key. Keep a copy of ${file}; \`-- drop\` takes old keys out.`
}

/** The first stays whatever it seals; of the others those that something is still wrapped under. */
async function drop(url: string, file: string): Promise<string> {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean)
  const ids = keysIn(lines.join('\n')).map(({ id }) => id)
  const needed = new Set([ids[0], ...(await withClient(url, keysInUse))])
  const kept = lines.filter((_, at) => needed.has(ids[at]))
  replace(file, `${kept.join('\n')}\n`)
  return `${lines.length - kept.length} keys were taken out, ${kept.length} are left.`
}

/** Written beside it and put in its place: nobody reads half a file. */
function replace(file: string, text: string): void {
  const draft = `${file}.${process.pid}`
  writeFileSync(draft, text, { mode: 0o600 })
  chmodSync(draft, 0o600)
  renameSync(draft, file)
}

function complain(text: string): number {
  process.stderr.write(`${text}\n`)
  return MISUSED
}
