/** The key that signs viewers: given by configuration, or made once and kept in the data folder. */
import { randomBytes } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openDataFolder } from '../database/embedded.ts'
import type { Configuration } from './configuration/configuration.ts'

export function viewerKey({ viewerKey: given, dataDir }: Configuration): string {
  if (given !== undefined) return given
  const file = join(openDataFolder(dataDir), 'viewer.key')
  try {
    // Fails when the file is there: two processes starting at once keep one key.
    writeFileSync(file, `${randomBytes(48).toString('base64url')}\n`, { flag: 'wx', mode: 0o600 })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  return readFileSync(file, 'utf8').trim()
}
