/** The repository's own files as they lie in the folder, and what each module imports. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../..', import.meta.url))

/** What git ignores, and git itself; read from the folder so that a copy without history is checked alike. */
const ignored = new Set(['.git', ...read('.gitignore').split(/\s+/).map(bare)])

function bare(pattern: string): string {
  return pattern.replace(/\/$/, '')
}

/** Every file that is or will be committed, as paths from the root. */
export function files(ending = ''): readonly string[] {
  return walk('').filter((path) => path.endsWith(ending))
}

export function read(path: string): string {
  return readFileSync(join(root, path), 'utf8')
}

function walk(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    if (ignored.has(entry.name) || entry.name.endsWith('.log')) return []
    const path = posix.join(folder, entry.name)
    return entry.isDirectory() ? walk(path) : entry.isFile() ? [path] : []
  })
}

export interface Import {
  readonly from: string
  readonly line: number
  /** A path from the root, or a package's name, or `node:` and a module of Node. */
  readonly to: string
  readonly kind: 'ours' | 'package' | 'node'
  /** Gone before the program runs: it depends, but loads nothing. */
  readonly typeOnly: boolean
}

/** The ways to name another module; the last group is what is named, a group `type` says that only types are. */
const ways = [
  /^[ \t]*(?:import|export)\s(?<type>type\s)?[^'";]*?\bfrom\s*['"]([^'"\n]+)['"]/gm,
  /^[ \t]*import\s*['"]([^'"\n]+)['"]/gm,
  /(?<type>\btypeof\s+)?\bimport\s*\(\s*['"]([^'"\n]+)['"]/g,
  /\brequire(?:\.resolve)?\s*\(\s*['"]([^'"\n]+)['"]/g,
  /\bcreateRequire\([^)]*\)(?:\.resolve)?\s*\(\s*['"]([^'"\n]+)['"]/g,
  /\bimport\.meta\.resolve\s*\(\s*['"]([^'"\n]+)['"]/g,
]

/** Imports of one module, types and late ones included: whoever is named is depended on. */
export function importsOf(path: string): readonly Import[] {
  const text = withoutComments(read(path))
  return ways.flatMap((way) =>
    [...text.matchAll(way)].flatMap((found) => {
      const to = resolved(path, found.at(-1) ?? '')
      const line = text.slice(0, found.index).split('\n').length
      return to ? [{ from: path, line, typeOnly: found.groups?.type !== undefined, ...to }] : []
    }),
  )
}

/** Comments become blanks, so that lines keep their numbers and examples in comments import nothing. */
function withoutComments(text: string): string {
  const blank = (found: string) => found.replace(/[^\n]/g, ' ')
  return text.replace(/\/\*[\s\S]*?\*\//g, blank).replace(/(^|\s)\/\/.*$/gm, blank)
}

function resolved(path: string, specifier: string): Pick<Import, 'to' | 'kind'> | null {
  if (specifier.startsWith('.')) return { to: posix.join(posix.dirname(path), specifier), kind: 'ours' }
  if (specifier.startsWith('node:')) return { to: specifier, kind: 'node' }
  const name = /^(@[a-z0-9-]+\/)?[a-z0-9][a-z0-9._-]*/.exec(specifier)?.[0]
  return name ? { to: name, kind: 'package' } : null
}
