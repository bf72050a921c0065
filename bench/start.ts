/** `start`: how long everything in one process takes to be ready, cold and warm, and what it holds when idle. */
import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import type { Bench } from './bench.ts'
import { interleaved, median, ratioOf } from './interleaved.ts'

const ROUNDS = 3
const program = fileURLToPath(new URL('../start.ts', import.meta.url))
const BARE = `require('node:http').createServer((_, r) => r.end()).listen(0, '127.0.0.1', () => console.log('http://ready'))`

interface Run {
  /** Milliseconds until it was ready. */
  readonly ready: number
  /** Kilobytes of all its processes. */
  readonly memory: number
}

export const start: Bench = async (report) => {
  const memory: Record<'graph' | 'bare', number[]> = { graph: [], bare: [] }
  const folders: string[] = []
  const graphIn = (folder: string) =>
    run([program], { DATA_DIR: folder, PORT: '0', LOG_LEVEL: 'silent' }, /http:\/\//)
  const taken = await interleaved<'cold' | 'warm' | 'bare'>(
    {
      cold: async () => {
        const folder = mkdtempSync(join(tmpdir(), 'oversight-graph-bench-'))
        // Root's own folder; the database's user passes through it to its part.
        chmodSync(folder, 0o711)
        folders.push(folder)
        return (await graphIn(folder)).ready
      },
      warm: async () => {
        const { ready, memory: held } = await graphIn(folders.at(-1) ?? '')
        memory.graph.push(held)
        return ready
      },
      bare: async () => {
        const { ready, memory: held } = await run(['-e', BARE], {}, /http:/)
        memory.bare.push(held)
        return ready
      },
    },
    ROUNDS,
    0,
  ).finally(() => {
    for (const folder of folders) rmSync(folder, { recursive: true, force: true })
  })
  report.ratio({
    figure: 'cold start, with initdb',
    against: 'warm start',
    ratio: ratioOf(taken.cold, taken.warm),
  })
  report.ratio({ figure: 'warm start', against: 'bare node:http', ratio: ratioOf(taken.warm, taken.bare) })
  report.ratio({
    figure: 'idle memory, database included',
    against: 'bare node:http',
    ratio: ratioOf(memory.graph, memory.bare),
  })
  report.note(
    `cold ${median(taken.cold).toFixed(0)} ms, warm ${median(taken.warm).toFixed(0)} ms, idle ${(median(memory.graph) / 1_024).toFixed(0)} MB`,
  )
}

async function run(args: readonly string[], env: Record<string, string>, sign: RegExp): Promise<Run> {
  const started = performance.now()
  const child = spawn(process.execPath, args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  try {
    await said(child, sign)
    const ready = performance.now() - started
    // Idle is what is left when starting has been tidied away.
    await wait(1_000)
    return { ready, memory: familyMemory(child.pid ?? 0) }
  } finally {
    child.kill('SIGTERM')
    await ended
  }
}

function said(child: ChildProcess, sign: RegExp): Promise<void> {
  return new Promise((resolve, reject) => {
    let text = ''
    child.stdout?.on('data', (chunk) => {
      text += String(chunk)
      if (sign.test(text)) resolve()
    })
    child.once('exit', () => reject(new Error(`It ended before it was ready: ${text}`)))
  })
}

const field = (file: string, name: string) =>
  Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(readFileSync(file, 'utf8'))?.[1] ?? 0)

/** What the process and all that it started hold of their own, shared memory counted by share; zero where no /proc is. */
function familyMemory(root: number): number {
  if (!existsSync('/proc/self/smaps_rollup')) return Number.NaN
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name))
  const parents = new Map(
    pids.flatMap((pid) => quietly(() => [[Number(pid), field(`/proc/${pid}/status`, 'PPid')]])),
  )
  const isOurs = (pid: number): boolean => pid === root || (pid > 1 && isOurs(parents.get(pid) ?? 0))
  return pids
    .filter((pid) => isOurs(Number(pid)))
    .flatMap((pid) => quietly(() => [field(`/proc/${pid}/smaps_rollup`, 'Pss')]))
    .reduce((sum, held) => sum + held, 0)
}

/** Processes come and go while they are looked at. */
function quietly<Found>(look: () => Found[]): Found[] {
  try {
    return look()
  } catch {
    return []
  }
}
