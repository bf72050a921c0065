/**
 * The issuer's public keys: found by discovery on first need, fetched again when a key is unknown or the set is
 * old, never more often than the cool-down allows, and recovered by themselves when the issuer comes back.
 */
import { createLocalJWKSet, errors, type JSONWebKeySet, type JWTVerifyGetKey } from 'jose'
import { IdentityRefused } from './refused.ts'

export type Fetch = (url: string, init: RequestInit) => Promise<Response>

export interface IssuerKeysOptions {
  issuer: string
  fetch: Fetch
  /** Milliseconds that only move forward; the wall clock may be a test's and stand still. */
  ticks: () => number
  /** The issuer runs in this process: ask it, not the network. */
  localKeys?: (() => JSONWebKeySet | Promise<JSONWebKeySet>) | undefined
}

const second = 1000
/** After this the set is fetched again, so that a key the issuer withdrew stops working. */
const freshFor = 10 * 60 * second
/** With the issuer unreachable its last keys serve this long, then every token is refused. */
const usableFor = 60 * 60 * second
/** Tokens with invented key ids cause at most one fetch in this time. */
const unknownKeyCoolDown = 10 * second
/** A failing issuer is asked again after this time. */
const failureCoolDown = second
const fetchTimeout = 5 * second
const maxAnswer = 256 * 1024

export function createIssuerKeys({ issuer, fetch, ticks, localKeys }: IssuerKeysOptions): JWTVerifyGetKey {
  let keys: { find: JWTVerifyGetKey; at: number } | undefined
  let failedAt = Number.NEGATIVE_INFINITY
  let loading: Promise<void> | undefined
  const coolDown = localKeys ? 0 : unknownKeyCoolDown

  const load = async (): Promise<void> => {
    try {
      const set = localKeys ? await localKeys() : await fetchKeys(issuer, fetch)
      keys = { find: createLocalJWKSet(publicSigningKeys(set)), at: ticks() }
    } catch (cause) {
      failedAt = ticks()
      throw new IdentityRefused('ISSUER_UNAVAILABLE', { cause })
    }
  }
  const reload = (): Promise<void> => {
    if (ticks() - failedAt < failureCoolDown) return Promise.reject(new IdentityRefused('ISSUER_UNAVAILABLE'))
    loading ??= load().finally(() => {
      loading = undefined
    })
    return loading
  }

  return async (header, token) => {
    if (!keys || ticks() - keys.at >= usableFor) await reload()
    // Old but usable: neither an unreachable nor a hung issuer stops those whose key is known.
    else if (ticks() - keys.at >= freshFor) reload().catch(() => undefined)
    if (!keys) throw new IdentityRefused('ISSUER_UNAVAILABLE')
    try {
      return await keys.find(header, token)
    } catch (error) {
      if (!(error instanceof errors.JWKSNoMatchingKey) || ticks() - keys.at < coolDown) throw error
      await reload()
      return await keys.find(header, token)
    }
  }
}

/** A shared secret or a private key in the set is never usable for verification, whatever the header says. */
function publicSigningKeys(set: JSONWebKeySet): JSONWebKeySet {
  const keys = set.keys.filter((key) => key.kty !== 'oct' && !('d' in key) && (key.use ?? 'sig') === 'sig')
  return { keys }
}

async function fetchKeys(issuer: string, fetch: Fetch): Promise<JSONWebKeySet> {
  const discovery = await getJson(fetch, `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`)
  if (discovery.issuer !== issuer) throw new Error('the discovery document names another issuer')
  const address = new URL(String(discovery.jwks_uri))
  if (issuer.startsWith('https:') && address.protocol !== 'https:') throw new Error('jwks_uri is not https')
  const set = await getJson(fetch, address.href)
  if (!Array.isArray(set.keys)) throw new Error('the key set has no keys')
  return set as unknown as JSONWebKeySet
}

async function getJson(fetch: Fetch, url: string): Promise<Record<string, unknown>> {
  const response = await fetch(url, {
    headers: { accept: 'application/json' },
    redirect: 'error',
    signal: AbortSignal.timeout(fetchTimeout),
  })
  if (response.status !== 200) {
    await response.body?.cancel()
    throw new Error(`${url} answered ${response.status}`)
  }
  const value: unknown = JSON.parse(await boundedText(response))
  if (typeof value !== 'object' || value === null) throw new Error(`${url} answered no JSON object`)
  return value as Record<string, unknown>
}

async function boundedText(response: Response): Promise<string> {
  const decoder = new TextDecoder()
  let text = ''
  for await (const chunk of response.body ?? []) {
    text += decoder.decode(chunk, { stream: true })
    if (text.length > maxAnswer) throw new Error('the answer is too large')
  }
  return text + decoder.decode()
}
