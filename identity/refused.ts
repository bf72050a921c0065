/** Why a caller's identity could not be established: a closed list, free of anything the token said. */
export const identityReasons = {
  HEADER_MALFORMED: {
    code: 'TOKEN_INVALID',
    remedy: 'Send the header as "Authorization: Bearer <access token>".',
  },
  TOO_LONG: { code: 'TOKEN_INVALID', remedy: 'Ask the issuer for a shorter access token.' },
  NOT_A_TOKEN: {
    code: 'TOKEN_INVALID',
    remedy: 'Send a signed access token (JWT) of the configured issuer.',
  },
  ALGORITHM: { code: 'TOKEN_INVALID', remedy: 'Use a token signed with ES256, RS256, PS256 or EdDSA.' },
  SIGNATURE: { code: 'TOKEN_INVALID', remedy: 'Sign in again; no key of the issuer signed this token.' },
  ISSUER: { code: 'TOKEN_INVALID', remedy: 'Sign in at the configured issuer.' },
  AUDIENCE: { code: 'TOKEN_INVALID', remedy: 'Ask the issuer for an access token meant for this graph.' },
  NOT_AN_ACCESS_TOKEN: { code: 'TOKEN_INVALID', remedy: 'Send the access token, not another kind of token.' },
  CLAIMS: { code: 'TOKEN_INVALID', remedy: 'Sign in again; the token lacks what an access token must say.' },
  EXPIRED: { code: 'TOKEN_INVALID', remedy: 'Sign in again; the token is past its time.' },
  NOT_YET_VALID: {
    code: 'TOKEN_INVALID',
    remedy: 'Wait until the token becomes valid, or check the clocks.',
  },
  ISSUER_UNAVAILABLE: {
    code: 'UNAUTHENTICATED',
    remedy: 'Try again shortly; the issuer cannot be reached, so no token can be verified.',
  },
} as const

export type IdentityReason = keyof typeof identityReasons

export class IdentityRefused extends Error {
  readonly reason: IdentityReason
  readonly code: 'TOKEN_INVALID' | 'UNAUTHENTICATED'
  readonly remedy: string

  constructor(reason: IdentityReason, options?: ErrorOptions) {
    super(`identity refused: ${reason}`, options)
    this.name = 'IdentityRefused'
    this.reason = reason
    this.code = identityReasons[reason].code
    this.remedy = identityReasons[reason].remedy
  }
}
