/**
 * How much one viewer may ask in a minute, by a bucket that refills steadily and is emptied by cost.
 *
 * Memory is bounded without forgetting anybody who still owes: only a bucket that has refilled is dropped, and when
 * none has, newcomers share one bucket instead of pushing others out. Subjects and addresses have separate tables,
 * so that a flood of addresses never touches those who signed in.
 */
import { isIPv6 } from 'node:net'
import { BoundedMap } from '../../identity/bounded-map.ts'
import { limitError } from './limit-error.ts'

export interface RateKey {
  subject?: string | undefined
  address: string
}

interface Bucket {
  left: number
  at: number
}

export interface RateOptions {
  /** Requests of ordinary cost a minute. */
  perMinute: number
  /** Milliseconds that only move forward. */
  ticks: () => number
  maxViewers?: number
  onRefused?: (kind: 'signed-in' | 'anonymous') => void
}

/** Answers up to this many values are one ordinary request. */
export const ordinaryCost = 1_000

export const weightOf = (cost: number): number => Math.max(1, Math.ceil(cost / ordinaryCost))

export interface RateLimiter {
  /** Takes the weight from the viewer's bucket or throws LIMIT_RATE, taking nothing. */
  take(key: RateKey, weight: number): void
  readonly size: number
}

const minute = 60_000

export function createRateLimiter({
  perMinute,
  ticks,
  maxViewers = 50_000,
  onRefused,
}: RateOptions): RateLimiter {
  // A quarter of a minute may come at once: a page that loads, a bulk filing that starts.
  const capacity = Math.max(1, Math.ceil(perMinute / 4))
  const perMs = perMinute / minute
  const tables = {
    subject: new BoundedMap<Bucket>(maxViewers + 1),
    address: new BoundedMap<Bucket>(maxViewers + 1),
  }
  const shared = { subject: { left: capacity, at: 0 }, address: { left: capacity, at: 0 } }

  const full = (bucket: Bucket, now: number) => bucket.left + (now - bucket.at) * perMs >= capacity

  const bucketFor = (kind: 'subject' | 'address', name: string, now: number): Bucket => {
    const table = tables[kind]
    const known = table.get(name)
    if (known) return known
    if (table.size >= maxViewers) {
      // A few at a time keeps every request cheap; the least recently used is the likeliest to have refilled.
      for (let i = 0; i < 2; i++) {
        const [oldest, bucket] = table.oldest() ?? []
        if (oldest === undefined || bucket === undefined || !full(bucket, now)) break
        table.delete(oldest)
      }
      if (table.size >= maxViewers) return shared[kind]
    }
    const bucket = { left: capacity, at: now }
    table.set(name, bucket)
    return bucket
  }

  return {
    get size() {
      return tables.subject.size + tables.address.size
    },
    take({ subject, address }, weight) {
      const now = ticks()
      const bucket =
        subject === undefined
          ? bucketFor('address', networkOf(address), now)
          : bucketFor('subject', subject, now)
      bucket.left = Math.min(capacity, bucket.left + (now - bucket.at) * perMs)
      bucket.at = now
      // What weighs more than a whole bucket may run on a full one and is paid off afterwards.
      const needed = Math.min(weight, capacity)
      if (bucket.left >= needed) {
        bucket.left -= weight
        return
      }
      onRefused?.(subject === undefined ? 'anonymous' : 'signed-in')
      const retryAfterSeconds = Math.max(1, Math.ceil((needed - bucket.left) / perMs / 1000))
      throw limitError('LIMIT_RATE', {
        measure: 'rate',
        message: `At most ${perMinute} requests of ordinary cost a minute are allowed.`,
        limit: perMinute,
        remedy: `Wait ${retryAfterSeconds} s, then send less often or ask for smaller pages.`,
        retryAfterSeconds,
      })
    },
  }
}

/** One household or server owns a whole /64 of IPv6 addresses, so that is what counts as one. */
export function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1]
  if (mapped) return mapped
  if (!isIPv6(address)) return address
  const [head = '', tail] = (address.split('%')[0] ?? '').toLowerCase().split('::')
  const left = head === '' ? [] : head.split(':')
  const right = tail === undefined || tail === '' ? [] : tail.split(':')
  const missing = tail === undefined ? 0 : Math.max(0, 8 - left.length - right.length)
  const groups = [...left, ...Array<string>(missing).fill('0'), ...right]
  return `${groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')}::/64`
}
