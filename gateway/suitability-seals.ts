/** The key that seals what suitability checks found: in a file outside the database, made once where none is named. */
import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { CannotStart } from '../database/cannot-start.ts'
import { openDataFolder } from '../database/embedded.ts'
import { keysIn, newKey, Seals } from '../subgraphs/seals.ts'
import type { Configuration } from './configuration/configuration.ts'

type Needed = Pick<Configuration, 'suitabilityKeyFile' | 'dataDir' | 'production'>

export function suitabilitySeals(configuration: Needed): Seals {
  const file = suitabilityKeyFile(configuration)
  const read = () => keysIn(readFileSync(file, 'utf8'))
  try {
    read()
  } catch (error) {
    throw new CannotStart(`SUITABILITY_KEY_FILE=${file} cannot be used: ${(error as Error).message}.`)
  }
  return new Seals(read)
}

export function suitabilityKeyFile({ suitabilityKeyFile: given, dataDir, production }: Needed): string {
  if (given !== undefined) return given
  if (production)
    throw new CannotStart(
      'SUITABILITY_KEY_FILE is missing; production keeps the key of suitability checks where the database is not.',
    )
  const folder = openDataFolder(dataDir)
  const file = join(folder, 'suitability.key')
  const draft = join(folder, `suitability.key.${process.pid}`)
  writeFileSync(draft, newKey(), { mode: 0o600 })
  try {
    // Linking a finished file, as for the viewer key: of two processes one wins, and neither reads half a key.
    linkSync(draft, file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    rmSync(draft, { force: true })
  }
  return file
}
