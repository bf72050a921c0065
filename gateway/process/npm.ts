/** SIGTERM to `npm start` ends npm and its shell and is not passed on; being orphaned is how a program learns of it. */
import { readFileSync } from 'node:fs'

export function watchNpm(ended: () => void): void {
  if (!process.env.npm_lifecycle_event) return
  const before = parents()
  const watch = setInterval(() => {
    if (parents() === before) return
    clearInterval(watch)
    ended()
  }, 200).unref()
}

/** The parent and, where npm put a shell in between, the shell's parent: after kill -9 of npm the shell lives on. */
function parents(): string {
  const { ppid } = process
  try {
    const viaShell = readFileSync(`/proc/${ppid}/cmdline`, 'utf8').split('\0')[1] === '-c'
    if (!viaShell) return `${ppid}`
    const [, grandparent] = readFileSync(`/proc/${ppid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ')
    return `${ppid} ${grandparent}`
  } catch {
    return `${ppid}`
  }
}
