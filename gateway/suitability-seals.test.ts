import { chmodSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { suitabilityKeyFile, suitabilitySeals } from './suitability-seals.ts'

const dataDir = mkdtempSync(join(tmpdir(), 'suitability-'))
chmodSync(dataDir, 0o755)
afterAll(() => rmSync(dataDir, { recursive: true, force: true }))

const embedded = { dataDir, production: false, suitabilityKeyFile: undefined } as never

test('the key is made once, for nobody else to read, and the same from then on', () => {
  const kept = suitabilitySeals(embedded).seal('record', 'words')
  expect(suitabilitySeals(embedded).open('record', kept)).toBe('words')
  expect(statSync(suitabilityKeyFile(embedded)).mode & 0o777).toBe(0o600)
})

test('production makes none: the key lies where its keeper put it, and not beside the database', () => {
  expect(() => suitabilitySeals({ dataDir, production: true } as never)).toThrow(
    'SUITABILITY_KEY_FILE is missing',
  )
})

test.each([
  ['that is not there', undefined],
  ['that holds a word', 'changeme'],
])('a file %s keeps the program from starting, and its content is not told', (_what, content) => {
  const file = join(dataDir, content ? 'word' : 'nothing')
  if (content) writeFileSync(file, content)
  const start = () => suitabilitySeals({ dataDir, production: true, suitabilityKeyFile: file } as never)
  expect(start).toThrow('cannot be used')
  expect(start).not.toThrow('changeme')
})
