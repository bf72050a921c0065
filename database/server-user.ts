/** Which system user runs PostgreSQL, and what that user can reach: PostgreSQL refuses to run as root. */
import { execFileSync, spawnSync } from 'node:child_process'
import { CannotStart } from './cannot-start.ts'

/** Undefined: the user who runs this process. */
export type ServerUser = { readonly name: string; readonly uid: number; readonly gid: number } | undefined

const NAME = 'postgres'

export function serverUser(): ServerUser {
  if (process.getuid?.() !== 0) return undefined
  const found = lookUp() ?? (create() ? lookUp() : undefined)
  if (found) return found
  throw new CannotStart(
    `PostgreSQL does not run as root, and the system user "${NAME}" neither exists nor could be created. ` +
      `Create it (useradd --system ${NAME}), start as an ordinary user, or set DATABASE_URL.`,
  )
}

function lookUp(): ServerUser {
  const ask = (flag: string) =>
    Number(execFileSync('id', [flag, NAME], { stdio: ['ignore', 'pipe', 'ignore'] }).toString())
  try {
    return { name: NAME, uid: ask('-u'), gid: ask('-g') }
  } catch {
    return undefined
  }
}

function create(): boolean {
  const ways: [string, string[]][] = [
    ['useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', NAME]],
    ['adduser', ['-S', '-D', '-H', NAME]], // BusyBox
  ]
  return ways.some(([program, options]) => spawnSync(program, options, { stdio: 'ignore' }).status === 0)
}

/** Spawn options that make a program run as the server's user, from a folder everybody can enter. */
export function asUser(user: ServerUser) {
  return { cwd: '/', ...(user && { uid: user.uid, gid: user.gid }) }
}

/** Asked of the system itself, as that user, because permission bits alone miss access lists and mounts. */
export function canWrite(user: ServerUser, folder: string): boolean {
  if (!user) return true
  const probe = spawnSync('/bin/sh', ['-c', 'test -w "$1" && test -x "$1"', 'sh', folder], asUser(user))
  return probe.status === 0
}
