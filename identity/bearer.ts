/** Reads the Authorization header: nothing sent is anonymous (null); anything else is a bearer token or a refusal. */
import { IdentityRefused } from './refused.ts'

/** Longer than any real access token, shorter than what makes a header a weapon. */
export const maxTokenLength = 8192

// RFC 6750 §2.1, one credential only: two joined headers ("Bearer a, Bearer b") are malformed, not a choice.
const credentials = /^Bearer +([A-Za-z0-9\-._~+/]+=*)$/i

export function bearerToken(header: string | null | undefined): string | null {
  if (header === null || header === undefined) return null
  // Whoever meant to sign in must not silently become the public: an empty header is malformed too.
  if (header.length > maxTokenLength + 16) throw new IdentityRefused('TOO_LONG')
  const token = credentials.exec(header)?.[1]
  if (!token) throw new IdentityRefused('HEADER_MALFORMED')
  return token
}
