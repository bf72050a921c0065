/** The end of a process: signals, an npm that went away, a part that failed; everything is closed, in time, once. */
import { setTimeout as pause } from 'node:timers/promises'
import type { Logger } from 'pino'
import { watchNpm } from './npm.ts'

/** After this the process ends whatever is still open. */
const STOP_WITHIN = 2_900
/** Ctrl-C reaches a program twice under npm, from the terminal and from npm: that is one wish, not two. */
const SAME_WISH = 500

export interface Lifecycle {
  /**
   * Opens something that has to be closed at the end; what was opened last is closed first. If the end comes while it
   * is still opening, it is closed as soon as it is open, and the caller hears nothing more.
   */
  open<T>(what: string, opening: () => Promise<T>, close: (opened: T) => void | Promise<void>): Promise<T>
  /** Closes everything and ends the process with this code; a second call changes nothing. */
  stop(reason: string, code?: number): Promise<never>
}

export function lifecycle(log: Pick<Logger, 'info' | 'warn' | 'error'>): Lifecycle {
  const opened: { what: string; close: () => Promise<void> }[] = []
  let ending: Promise<never> | undefined
  let since = 0

  async function end(reason: string, code: number): Promise<never> {
    log.info({ reason }, 'stopping')
    setTimeout(() => {
      log.error('not everything closed in time')
      process.exit(1)
    }, STOP_WITHIN).unref()
    let result = code
    for (const { what, close } of opened.reverse()) {
      try {
        await close()
      } catch (error) {
        log.error({ err: error }, `${what} did not close`)
        result = 1
      }
    }
    log.info('stopped')
    process.exit(result)
  }

  const stop = (reason: string, code = 0) => {
    since ||= performance.now()
    ending ??= end(reason, code)
    return ending
  }

  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (ending && performance.now() - since > SAME_WISH) {
        log.warn('told twice: ending at once')
        process.exit(1)
      }
      void stop(signal)
    })
  }
  for (const failure of ['uncaughtException', 'unhandledRejection'] as const) {
    process.on(failure, (error: unknown) => {
      log.error({ err: error }, 'unexpected failure')
      void stop('unexpected failure', 1)
    })
  }
  watchNpm(() => void stop('npm ended'))

  return {
    stop,
    open: async (what, opening, close) => {
      if (ending) return ending
      const begun = opening()
      const ready = begun.then(
        (it) => () => close(it),
        () => undefined,
      )
      opened.push({ what, close: async () => (await ready)?.() })
      const it = await begun
      return ending ? await ending : it
    },
  }
}

/** Waits for a closing step, but no longer than that. */
export async function within(milliseconds: number, step: Promise<unknown>): Promise<void> {
  await Promise.race([step, pause(milliseconds, undefined, { ref: false })])
}
