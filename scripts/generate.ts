/** Writes everything that is generated and committed: `npm run generate`. With `--check` it only says what is stale. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { generated } from './generated.ts'
import { stale } from './stale.ts'

const check = process.argv.includes('--check')
const files = stale(await generated())

for (const { path, text } of check ? [] : files) {
  const url = new URL(`../${path}`, import.meta.url)
  mkdirSync(new URL('.', url), { recursive: true })
  writeFileSync(url, text)
}

const names = files.map(({ path }) => path).join(', ')
if (files.length === 0) process.stdout.write('Everything generated is fresh.\n')
else process.stdout.write(`${check ? 'Stale' : 'Written'}: ${names}\n`)
if (check && files.length > 0) {
  process.stdout.write('`npm run generate` writes them.\n')
  process.exitCode = 1
}
