/** As long as this process serves the agencies, copies of what they publish hear that they are up to date. */
import { createHmac } from 'node:crypto'
import type { Database } from './database.ts'

/** How long a copy that hears nothing more is still trusted; a revoked role ends there no later than this. */
const TRUSTED_FOR_MS = 30_000
/** Often enough that a few may fail. */
const EVERY_MS = 5_000

export interface Heartbeat {
  /** Resolves when none is under way. */
  stop(): Promise<void>
}

/** At once and from then on, each after the one before: a database that hangs is not asked twice. */
export function startHeartbeat(
  database: Database,
  viewerKey: string,
  onError: (error: unknown) => void,
): Heartbeat {
  const signature = createHmac('sha256', viewerKey).update(`heartbeat:${TRUSTED_FOR_MS}`).digest('hex')
  let timer: NodeJS.Timeout | undefined
  let stopped = false
  const beat = async () => {
    await database
      .transact((client) =>
        client.query('select agencies.renew_heartbeat($1, $2)', [TRUSTED_FOR_MS, signature]),
      )
      .catch(onError)
    if (!stopped) timer = setTimeout(next, EVERY_MS).unref()
  }
  const next = () => {
    underWay = beat()
  }
  let underWay = beat()
  return {
    stop: async () => {
      stopped = true
      clearTimeout(timer)
      await underWay
    },
  }
}
