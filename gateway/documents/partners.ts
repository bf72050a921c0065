/** Which signed-in callers are partners: like the public, they run registered documents only (D-21, access model 8). */
import { parse } from 'graphql'
import { BoundedMap } from '../../identity/bounded-map.ts'
import { Asking } from '../engine/asking.ts'
import type { Engine } from '../engine/engine.ts'

const question = parse('{ viewer { roles { role } } }')
/** A partner's grant changes seldom, and nothing but the choice of documents hangs on this. */
const REMEMBERED_MS = 60_000
const limited = new Set(['THIRD_PARTY_PARTNER', 'INTERNATIONAL_PARTNER'])

interface Answered {
  readonly viewer?: { readonly roles?: readonly { readonly role: string }[] } | null
}

/** Asks the graph itself, as the caller; who cannot be asked about counts as a partner. */
export function partners(engine: Engine, ticks: () => number) {
  const known = new BoundedMap<{ readonly partner: boolean; readonly until: number }>(10_000)
  return async (subject: string, authorization: string | null, requestId: string): Promise<boolean> => {
    const found = known.get(subject)
    if (found && found.until > ticks()) return found.partner
    const asking = new Asking({ authorization, acceptLanguage: null, purpose: null, requestId })
    const operation = { document: question, operation: 'query', operationName: null, variables: {} } as const
    const { data } = await engine.run(operation as Parameters<Engine['run']>[0], asking)
    const roles = (data as Answered | null | undefined)?.viewer?.roles
    const partner = roles === undefined || roles.some(({ role }) => limited.has(role))
    if (roles) known.set(subject, { partner, until: ticks() + REMEMBERED_MS })
    return partner
  }
}
