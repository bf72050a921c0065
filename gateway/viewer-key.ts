/** The key that signs viewers: given by configuration, or made once and kept in the data folder. */
import { randomBytes } from 'node:crypto'
import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openDataFolder } from '../database/embedded.ts'
import type { Configuration } from './configuration/configuration.ts'

export function viewerKey({ viewerKey: given, dataDir }: Configuration): string {
  if (given !== undefined) return given
  const folder = openDataFolder(dataDir)
  const file = join(folder, 'viewer.key')
  const draft = join(folder, `viewer.key.${process.pid}`)
  writeFileSync(draft, `${randomBytes(48).toString('base64url')}\n`, { mode: 0o600 })
  try {
    // Linking a finished file: of two processes that start at once one wins, and the other never reads half a key.
    linkSync(draft, file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    rmSync(draft, { force: true })
  }
  return readFileSync(file, 'utf8').trim()
}
