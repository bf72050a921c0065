/** From a bearer token to a viewer: the token says who, the published standing says what he is, on every request. */
import { createHmac } from 'node:crypto'
import { bearerToken } from '../identity/bearer.ts'
import type { Subject, Verifier } from '../identity/verify.ts'
import type { Holding } from '../law/access/openings.ts'
import type { Database } from './database.ts'
import { anonymous, type Standing, Viewer } from './viewer.ts'

interface Published {
  readonly personNo: number
  readonly personId: string
  readonly reach: number
  readonly holdings: readonly Holding[]
}

/** Viewers are kept as long as their standing stays the same text: their openings are then computed once. */
const KEPT = 5_000

export class Standings {
  readonly #verifier: Verifier
  readonly #key: string
  readonly #viewers = new Map<string, Viewer>()

  constructor(verifier: Verifier, viewerKey: string) {
    this.#verifier = verifier
    this.#key = viewerKey
  }

  /** Throws when the token is no good; a good token of somebody without standing is a viewer without rights. */
  async viewer(authorization: string | null | undefined, database: Database, now: Date): Promise<Viewer> {
    const token = bearerToken(authorization)
    if (token === null) return anonymous
    return this.ofSubject(await this.#verifier.verify(token), database, now)
  }

  /** Throws when the token is no good any more. */
  async holds(authorization: string | null | undefined): Promise<void> {
    const token = bearerToken(authorization)
    if (token !== null) await this.#verifier.verify(token)
  }

  /** For a subject already verified, or one that this process itself vouches for (the demonstration). */
  async ofSubject(subject: Pick<Subject, 'sub' | 'kind'>, database: Database, now: Date): Promise<Viewer> {
    const text = await this.#ask(subject.sub, database, now)
    const name = `${subject.kind} ${subject.sub} ${text ?? ''}`
    const found = this.#viewers.get(name)
    if (found) return found
    const viewer = new Viewer(subject.sub, subject.kind, text ? standingOf(JSON.parse(text)) : null)
    if (this.#viewers.size >= KEPT) this.#viewers.delete(this.#viewers.keys().next().value as string)
    this.#viewers.set(name, viewer)
    return viewer
  }

  /** Throws when nobody's standing could be found out now; there is nobody without a name, so it tells nothing. */
  async check(database: Database, now: Date): Promise<void> {
    await this.#ask('', database, now)
  }

  async #ask(sub: string, database: Database, now: Date): Promise<string | null | undefined> {
    const signature = createHmac('sha256', this.#key).update(`standing:${sub}`).digest('hex')
    const text = 'select published_agencies.standing($1, $2, $3)::text as standing'
    const [row] = await database.ask(text, [sub, signature, now])
    return row?.standing as string | null | undefined
  }
}

function standingOf(published: Published): Standing {
  return {
    personNo: published.personNo,
    personId: published.personId,
    reach: published.reach,
    holdings: published.holdings,
  }
}
