/** `npm run journal:verify`: checks every journal; `--export` keeps where they end now, `--against` compares with that. */
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { readConfiguration } from '../gateway/configuration/configuration.ts'
import { verifyJournals } from '../subgraphs/journal-verify.ts'
import { findingKinds, type Head } from '../subgraphs/journal-walk.ts'
import { subgraphs } from '../subgraphs/subgraphs.ts'
import { runningDatabase } from './running-database.ts'

const WHOLE = 0
const DAMAGED = 1
const MISUSED = 2

process.exitCode = await main(process.argv.slice(2))

async function main(args: readonly string[]): Promise<number> {
  let options: { export?: string; against?: string }
  try {
    options = parseArgs({
      args: [...args],
      options: { export: { type: 'string' }, against: { type: 'string' } },
    }).values
  } catch {
    return complain('Usage: npm run journal:verify [-- --export heads.json] [--against heads.json]')
  }
  try {
    return await verify(options)
  } catch (error) {
    return complain((error as Error).message)
  }
}

async function verify(options: { export?: string; against?: string }): Promise<number> {
  const { dataDir, databaseUrl } = readConfiguration(process.env)
  const url = databaseUrl ?? runningDatabase(dataDir)
  if (!url) return complain(`No database runs on the data folder ${dataDir}. Start it, or set DATABASE_URL.`)
  const against = options.against === undefined ? [] : headsIn(options.against)
  const names = subgraphs.map(({ name }) => name)
  const { entries, heads, findings } = await verifyJournals({ url, subgraphs: names, against })
  for (const { subgraph, chain, seq, kind } of findings)
    process.stdout.write(`${subgraph} ${chain} #${seq ?? '?'} ${kind}: the entry ${findingKinds[kind]}\n`)
  process.stderr.write(`${entries} entries in ${heads.length} chains; ${findings.length} findings.\n`)
  if (findings.length > 0) return DAMAGED
  // Heads of a damaged journal would vouch for the damage.
  if (options.export !== undefined)
    writeFileSync(options.export, `${JSON.stringify({ heads }, null, 2)}\n`, { mode: 0o600 })
  return WHOLE
}

function headsIn(file: string): readonly Head[] {
  const { heads } = JSON.parse(readFileSync(file, 'utf8')) as { heads?: readonly Head[] }
  const usable = (each: Head) =>
    typeof each.subgraph === 'string' &&
    /^[0-9a-f-]{36}$/.test(each.chain) &&
    Number.isSafeInteger(each.seq) &&
    /^[0-9a-f]{64}$/.test(each.hash)
  if (!heads?.every(usable)) throw new Error(`${file} holds no heads that were exported from here.`)
  return heads
}

function complain(message: string): number {
  process.stderr.write(`${message}\n`)
  return MISUSED
}
