/** Real processes for tests: started in folders of their own, waited for by what they say, and all ended afterwards. */
import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { until } from '../../database/until.ts'

export const REPOSITORY = join(import.meta.dirname, '..', '..')
const DEADLINE = 20_000

const folders: string[] = []

/** A folder that PostgreSQL's user can pass through, as a project folder usually is. */
export function freshFolder(mode = 0o711): string {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'oversight-graph-running-'))
  chmodSync(folder, mode)
  folders.push(folder)
  return folder
}

/** To be called after each test: whatever still runs on a test's folder goes, and then the folder. */
export function clearAway(): void {
  for (const folder of folders.splice(0)) {
    for (const pid of processesOf(folder)) kill(pid)
    rmSync(folder, { recursive: true, force: true })
  }
}

export interface Program {
  readonly child: ChildProcess
  /** Standard output and standard error so far. */
  said(): { out: string; err: string }
  /** Fulfilled once the output matches; rejected if the program ends before. */
  says(words: RegExp): Promise<RegExpExecArray>
  ended(): Promise<Ending>
}

export interface Ending {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
}

export function start(
  command: readonly [string, ...string[]],
  env: Readonly<Record<string, string>>,
  user: { uid?: number; gid?: number } = {},
): Program {
  const [program, ...args] = command
  const { PATH = '' } = process.env
  const child = spawn(program, args, {
    cwd: REPOSITORY,
    env: { PATH, PORT: '0', ...env },
    stdio: 'pipe',
    ...user,
  })
  const said = { out: '', err: '' }
  child.stdout.on('data', (chunk) => {
    said.out += chunk
  })
  child.stderr.on('data', (chunk) => {
    said.err += chunk
  })
  let outcome: Ending | undefined
  child.once('close', (code, signal) => {
    outcome = { code, signal }
  })
  return {
    child,
    said: () => said,
    says: async (words) => {
      const found = await until(() => words.exec(said.out + said.err) ?? (outcome && 'over'), {
        within: DEADLINE,
      })
      if (found && found !== 'over') return found
      throw new Error(`${command.join(' ')} never said ${words}, but:\n${said.out}\n${said.err}`)
    },
    ended: async () => {
      const ending = await until(() => outcome, { within: DEADLINE })
      if (ending) return ending
      throw new Error(`${command.join(' ')} does not end:\n${said.out}\n${said.err}`)
    },
  }
}

const GRAPH = [process.execPath, 'start.ts'] as const

/** The graph with its database, none of whose files may grow beyond so many MiB: what an ordinary user has of a full disk. */
export const graphWithFilesUpTo = (mebibytes: number) =>
  ['sh', '-c', `ulimit -f ${mebibytes * 2048} && exec "$0" "$@"`, ...GRAPH] as const

/** Starts the graph on a data folder and waits until it is ready. */
export async function startGraph(
  dataDir: string,
  env: Readonly<Record<string, string>> = {},
  user: { uid?: number; gid?: number } = {},
  command: Parameters<typeof start>[0] = GRAPH,
): Promise<Program & { readonly url: string }> {
  const program = start(command, { DATA_DIR: dataDir, ...env }, user)
  const [, url = ''] = await program.says(/ready at (\S+)\/graphql/)
  return { ...program, url }
}

/** Living processes whose command or environment names the folder. */
export function processesOf(folder: string): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => {
      if (pid === process.pid) return false
      const state = peek(pid, 'stat').replace(/^.*\) /s, '')[0]
      return state !== 'Z' && (peek(pid, 'cmdline') + peek(pid, 'environ')).includes(folder)
    })
}

export async function nothingRunsOn(folder: string, within = DEADLINE): Promise<boolean> {
  return (await until(() => processesOf(folder).length === 0, { within })) === true
}

export function kill(pid: number | undefined): void {
  try {
    if (pid) process.kill(pid, 'SIGKILL')
  } catch {
    // It has ended by itself.
  }
}

function peek(pid: number, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8')
  } catch {
    return ''
  }
}
