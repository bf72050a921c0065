/** Waiting for a condition of the outside world, never longer than a deadline. */
import { setTimeout as pause } from 'node:timers/promises'

/** Asks again and again until the answer is neither false nor undefined; answers undefined once time is up. */
export async function until<T>(
  ask: () => T | Promise<T>,
  { within, every = 10 }: { within: number; every?: number },
): Promise<Exclude<T, false | undefined | null> | undefined> {
  const deadline = performance.now() + within
  for (;;) {
    const answer = await ask()
    if (answer !== false && answer !== undefined && answer !== null) {
      return answer as Exclude<T, false | undefined | null>
    }
    if (performance.now() >= deadline) return undefined
    await pause(every)
  }
}
