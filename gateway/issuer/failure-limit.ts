/** Slows down whoever guesses secrets: after some failures an address waits until its minute is over. */

export interface FailureLimit {
  /** Seconds to wait, or 0. `now` is in milliseconds that only move forward. */
  waitFor(address: string, now: number): number
  failed(address: string, now: number): void
}

export function failureLimit({ failures = 20, windowMs = 60_000, addresses = 10_000 } = {}): FailureLimit {
  const counts = new Map<string, { failures: number; until: number }>()
  return {
    waitFor: (address, now) => {
      const count = counts.get(address)
      return count && count.failures >= failures && count.until > now
        ? Math.ceil((count.until - now) / 1000)
        : 0
    },
    failed: (address, now) => {
      const count = counts.get(address)
      if (count && count.until > now) {
        count.failures++
        return
      }
      counts.delete(address)
      counts.set(address, { failures: 1, until: now + windowMs })
      const oldest = counts.keys().next().value
      if (counts.size > addresses && oldest !== undefined) counts.delete(oldest)
    },
  }
}
