/** Where the database of a data folder lives: inside it, or, if its system user cannot get there, outside (D-22). */
import { createHash, randomBytes } from 'node:crypto'
import { chownSync, existsSync, mkdirSync, readFileSync, rmdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { CannotStart } from './cannot-start.ts'
import { canWrite, type ServerUser } from './server-user.ts'

/** Folders outside any home directory, tried in turn. Not the temporary folder: systems empty that one. */
const OUTSIDE = ['/var/lib/oversight-graph']

export interface Home {
  readonly folder: string
  /** True when the folder lies outside the data folder; the caller says so. */
  readonly outside: boolean
}

export function databaseHome(dataDir: string, user: ServerUser, outside: readonly string[] = OUTSIDE): Home {
  const pointer = join(dataDir, 'database-folder')
  if (existsSync(pointer)) return remembered(pointer)

  const inside = join(dataDir, 'database')
  const fresh = !existsSync(inside)
  own(inside, user)
  if (canWrite(user, inside)) return { folder: inside, outside: false }
  if (fresh) rmdirSync(inside)

  // The random part makes an emptied data folder start empty, instead of finding an old database again.
  const name = `${createHash('sha256').update(dataDir).digest('hex').slice(0, 12)}-${randomBytes(4).toString('hex')}`
  for (const base of outside) {
    try {
      mkdirSync(base, { recursive: true, mode: 0o711 })
      const folder = join(base, name)
      own(folder, user)
      if (!canWrite(user, folder)) continue
      writeFileSync(pointer, `${folder}\n`)
      return { folder, outside: true }
    } catch {
      // Read-only or missing: the next one may do.
    }
  }
  throw new CannotStart(
    `PostgreSQL does not run as root, and its user "${user?.name}" can reach neither ${dataDir} nor ${outside.join(', ')}. ` +
      `Set DATA_DIR to a folder that user can enter (for instance under /srv), or start as an ordinary user.`,
  )
}

function remembered(pointer: string): Home {
  const folder = readFileSync(pointer, 'utf8').trim()
  if (existsSync(folder)) return { folder, outside: true }
  throw new CannotStart(
    `${pointer} says that the database lives in ${folder}, which is gone. ` +
      'Bring that folder back, or delete the file to start with an empty database.',
  )
}

function own(folder: string, user: ServerUser): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  if (user) chownSync(folder, user.uid, user.gid)
}
