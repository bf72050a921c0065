/** What the provider remembers between two requests: sessions, sign-ins under way, codes. In memory, and bounded. */

/** Far more than one demonstration needs; a flood pushes out the oldest instead of filling the memory. */
const MOST = 5_000

type Payload = Record<string, unknown> & {
  uid?: string
  grantId?: string
  consumed?: number
}

interface Entry {
  readonly payload: Payload
  /** By a clock that nobody sets. */
  readonly until: number
}

/** The provider asks for one adapter per kind of thing; all share one memory, which outlives a key rotation. */
export function sessionMemory(): (kind: string) => object {
  const entries = new Map<string, Entry>()

  const find = (key: string): Payload | undefined => {
    const entry = entries.get(key)
    if (entry && entry.until <= performance.now()) entries.delete(key)
    else return entry?.payload
  }
  const first = (matches: (key: string, payload: Payload) => boolean): Payload | undefined => {
    for (const key of entries.keys()) {
      const payload = find(key)
      if (payload && matches(key, payload)) return payload
    }
  }

  return (kind) => ({
    upsert: async (id: string, payload: Payload, seconds?: number) => {
      const key = `${kind}:${id}`
      entries.delete(key)
      entries.set(key, { payload, until: performance.now() + (seconds ?? 3600) * 1000 })
      const oldest = entries.keys().next().value
      if (entries.size > MOST && oldest) entries.delete(oldest)
    },
    find: async (id: string) => find(`${kind}:${id}`),
    findByUid: async (uid: string) =>
      first((key, payload) => key.startsWith(`${kind}:`) && payload.uid === uid),
    // Devices without a keyboard do not sign in here.
    findByUserCode: async () => undefined,
    destroy: async (id: string) => {
      entries.delete(`${kind}:${id}`)
    },
    consume: async (id: string) => {
      const payload = find(`${kind}:${id}`)
      if (payload) payload.consumed = Math.floor(Date.now() / 1000)
    },
    revokeByGrantId: async (grantId: string) => {
      for (const [key, { payload }] of entries) if (payload.grantId === grantId) entries.delete(key)
    },
  })
}
