/** Chance that can be repeated: the same seed gives the same rounds. */

export interface Chance {
  /** A number from 0 up to, and without, the limit. */
  below(limit: number): number
  oneOf<T>(items: readonly T[]): T
}

/** Mulberry32: small, even enough for choosing moments, and the same on every machine. */
export function chance(seed: number): Chance {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (limit: number) => Math.floor(next() * limit)
  return { below, oneOf: (items) => items[below(items.length)] as (typeof items)[number] }
}
