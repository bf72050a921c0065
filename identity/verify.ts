/** Turns an access token into the subject the issuer vouches for, or refuses; says nothing about rights. */
import { hash } from 'node:crypto'
import { errors, type JSONWebKeySet, type JWTPayload, type JWTVerifyGetKey, jwtVerify } from 'jose'
import { maxTokenLength } from './bearer.ts'
import { BoundedMap } from './bounded-map.ts'
import { createIssuerKeys, type Fetch } from './issuer-keys.ts'
import { type IdentityReason, IdentityRefused } from './refused.ts'

export interface Subject {
  readonly sub: string
  readonly kind: 'person' | 'machine'
  readonly expiresAt: Date
  readonly tokenId: string
}

export interface Verifier {
  verify(token: string): Promise<Subject>
}

export interface VerifierOptions {
  issuer: string
  audience: string
  clock: () => Date
  fetch?: Fetch
  localKeys?: () => JSONWebKeySet | Promise<JSONWebKeySet>
  ticks?: () => number
}

/** Asymmetric only: with a shared-secret algorithm the public key itself would be the forger's key. */
const algorithms = ['ES256', 'RS256', 'PS256', 'EdDSA']
const clockToleranceSeconds = 5
/** A withdrawn key stops serving remembered tokens after this long. */
const rememberFor = 5 * 60_000
/** Garbage costs one verification in this time; short, because keys may change. */
const rememberRefusalFor = 5_000
const permanent: ReadonlySet<IdentityReason> = new Set([
  'ALGORITHM',
  'ISSUER',
  'AUDIENCE',
  'NOT_AN_ACCESS_TOKEN',
  'CLAIMS',
  'EXPIRED',
  'NOT_A_TOKEN',
])

interface Remembered<T> {
  value: T
  until: number
}

export function createVerifier(options: VerifierOptions): Verifier {
  const ticks = options.ticks ?? (() => performance.now())
  const findKey = createIssuerKeys({
    issuer: options.issuer,
    fetch: options.fetch ?? fetch,
    ticks,
    localKeys: options.localKeys,
  })
  // Apart, so that a flood of refused tokens cannot push out the honest ones.
  const accepted = new BoundedMap<Remembered<Subject>>(10_000)
  const refused = new BoundedMap<Remembered<IdentityReason>>(5_000)
  const underWay = new Map<string, Promise<Subject>>()

  const check = async (token: string, digest: string): Promise<Subject> => {
    try {
      const payload = await verifiedPayload(token, findKey, options)
      const subject = subjectOf(payload, digest)
      accepted.set(digest, { value: subject, until: ticks() + rememberFor })
      return subject
    } catch (error) {
      const refusal = asRefusal(error)
      if (permanent.has(refusal.reason)) {
        refused.set(digest, { value: refusal.reason, until: ticks() + rememberRefusalFor })
      }
      throw refusal
    }
  }

  return {
    async verify(token) {
      if (token.length > maxTokenLength) throw new IdentityRefused('TOO_LONG')
      const digest = hash('sha256', token, 'base64url') // tokens themselves are not kept in memory
      const known = accepted.get(digest)
      if (known && ticks() < known.until && options.clock() < known.value.expiresAt) return known.value
      const bad = refused.get(digest)
      if (bad && ticks() < bad.until) throw new IdentityRefused(bad.value)
      const running = underWay.get(digest)
      if (running) return running
      const checking = check(token, digest).finally(() => underWay.delete(digest))
      underWay.set(digest, checking)
      return checking
    },
  }
}

async function verifiedPayload(
  token: string,
  findKey: JWTVerifyGetKey,
  { issuer, audience, clock }: VerifierOptions,
): Promise<JWTPayload> {
  if (token.split('.').length !== 3) throw new IdentityRefused('NOT_A_TOKEN')
  const { payload, protectedHeader } = await jwtVerify(token, findKey, {
    algorithms,
    issuer,
    audience,
    clockTolerance: clockToleranceSeconds,
    currentDate: clock(),
    requiredClaims: ['exp', 'sub'],
  })
  if (!isAccessToken(protectedHeader.typ, payload)) throw new IdentityRefused('NOT_AN_ACCESS_TOKEN')
  return payload
}

/** RFC 9068 asks for at+jwt; many issuers still write JWT, so what marks an id or logout token is refused there. */
function isAccessToken(typ: string | undefined, payload: JWTPayload): boolean {
  const kind = typ?.toLowerCase().replace(/^application\//, '')
  if (kind === 'at+jwt') return true
  if (kind !== 'jwt') return false
  const marks = ['nonce', 'at_hash', 'c_hash', 'events'].some((claim) => Object.hasOwn(payload, claim))
  return !marks && (payload.typ === undefined || payload.typ === 'Bearer')
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: a subject ends up in logs and journals
const unfitForRecords = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/

function subjectOf(payload: JWTPayload, digest: string): Subject {
  const { sub, exp, jti } = payload
  if (typeof sub !== 'string' || sub === '' || sub.length > 255 || unfitForRecords.test(sub)) {
    throw new IdentityRefused('CLAIMS')
  }
  if (typeof exp !== 'number' || Number.isNaN(new Date(exp * 1000).getTime()))
    throw new IdentityRefused('CLAIMS')
  // RFC 9068 §2.2: with client credentials the subject is the client itself.
  const client = payload.client_id ?? payload.azp
  return Object.freeze({
    sub,
    kind: client === sub ? 'machine' : 'person',
    expiresAt: new Date(exp * 1000),
    tokenId:
      typeof jti === 'string' && jti !== '' && jti.length <= 255 && !unfitForRecords.test(jti) ? jti : digest,
  })
}

function asRefusal(error: unknown): IdentityRefused {
  if (error instanceof IdentityRefused) return error
  return new IdentityRefused(reasonOf(error), { cause: error })
}

function reasonOf(error: unknown): IdentityReason {
  if (error instanceof errors.JWTExpired) return 'EXPIRED'
  if (error instanceof errors.JWTClaimValidationFailed) {
    if (error.claim === 'nbf') return error.reason === 'check_failed' ? 'NOT_YET_VALID' : 'CLAIMS'
    if (error.claim === 'iss') return 'ISSUER'
    if (error.claim === 'aud') return 'AUDIENCE'
    return 'CLAIMS'
  }
  if (error instanceof errors.JOSEAlgNotAllowed) return 'ALGORITHM'
  if (error instanceof errors.JWKSNoMatchingKey || error instanceof errors.JWSSignatureVerificationFailed) {
    return 'SIGNATURE'
  }
  if (error instanceof errors.JWKSMultipleMatchingKeys) return 'SIGNATURE'
  return 'NOT_A_TOKEN'
}
