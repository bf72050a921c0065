/** Writes everything that is generated and committed: `npm run generate`. `--check` only says what is stale. */
import { readFileSync, writeFileSync } from 'node:fs'
import { generated } from './generated.ts'

const check = process.argv.includes('--check')
const stale: string[] = []

for (const { path, text } of await generated()) {
  const url = new URL(`../${path}`, import.meta.url)
  let found = ''
  try {
    found = readFileSync(url, 'utf8')
  } catch {
    // A file that is not there yet is stale like any other.
  }
  if (found === text) continue
  stale.push(path)
  if (!check) writeFileSync(url, text)
}

process.stdout.write(
  stale.length === 0
    ? 'Everything generated is fresh.\n'
    : `${check ? 'Stale' : 'Written'}: ${stale.join(', ')}\n`,
)
if (check && stale.length > 0) process.exitCode = 1
