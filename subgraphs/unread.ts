/** What readers of streams leave unread is kept in memory for them: bounded in sum, at the cost of who waits longest. */

interface Waiting {
  readonly bytes: number
  readonly end: () => void
}

export class Unread {
  readonly #most: number
  readonly #waiting = new Set<Waiting>()
  #bytes = 0

  constructor(most: number) {
    this.#most = most
  }

  get bytes(): number {
    return this.#bytes
  }

  /** Keeps that much for a reader and answers with how to let go of it; `end` is called where it is too much. */
  keep(bytes: number, end: () => void): () => void {
    const mine = { bytes, end }
    this.#waiting.add(mine)
    this.#bytes += bytes
    for (const each of this.#waiting) {
      if (this.#bytes <= this.#most) break
      this.#letGo(each)
      each.end()
    }
    return () => this.#letGo(mine)
  }

  #letGo(each: Waiting): void {
    if (this.#waiting.delete(each)) this.#bytes -= each.bytes
  }
}

/** Of all streams of this process: a thousand seats would otherwise hold a thousand of the largest answers. */
export const unreadHere = new Unread(64 * 1_024 * 1_024)
