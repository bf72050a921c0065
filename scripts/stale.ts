/** Which committed files are no longer what would be generated today. */
import { readFileSync } from 'node:fs'
import type { Generated } from './generated.ts'

export function stale(files: readonly Generated[]): readonly Generated[] {
  return files.filter(({ path, text }) => committed(path) !== text)
}

/** A file that is not there yet is stale like any other. */
function committed(path: string): string | null {
  try {
    return readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}
