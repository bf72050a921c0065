/** Establishes who sends a request: nobody in particular (anonymous) or a verified subject, otherwise a refusal. */
import { bearerToken } from '../../identity/bearer.ts'
import { IdentityRefused } from '../../identity/refused.ts'
import type { Subject, Verifier } from '../../identity/verify.ts'
import { limitError } from '../limits/limit-error.ts'

export interface Caller {
  readonly subject: Subject | null
  /** What is passed on to the subgraphs, which verify it again: rebuilt from the parsed token, never the raw header. */
  readonly authorization: string | null
}

const anonymous: Caller = Object.freeze({ subject: null, authorization: null })

export async function callerOf(
  authorization: string | null | undefined,
  verifier: Verifier,
): Promise<Caller> {
  try {
    const token = bearerToken(authorization)
    if (token === null) return anonymous
    return { subject: await verifier.verify(token), authorization: `Bearer ${token}` }
  } catch (error) {
    if (!(error instanceof IdentityRefused)) throw error
    const { code, reason, remedy } = error
    throw limitError(code, {
      measure: reason,
      message:
        code === 'TOKEN_INVALID' ? 'The access token is not accepted.' : 'No token can be verified now.',
      remedy,
      ...(code === 'UNAUTHENTICATED' ? { retryAfterSeconds: 2 } : {}),
    })
  }
}
