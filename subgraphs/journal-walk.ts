/** One chain, entry by entry, from the first to its head: what does not follow is named, with where it stands. */

export interface Head {
  readonly subgraph: string
  readonly chain: string
  readonly seq: number
  readonly hash: string
}

export interface Chain {
  readonly subgraph: string
  readonly chain: string
  /** Where the database says the chain ends; null when it says nothing. */
  readonly head: Head | null
  /** Where it was seen to end earlier. */
  readonly expected: readonly Head[]
}

export interface Entry {
  readonly seq: number
  readonly previous: string
  readonly hash: string
  /** What the hash is of. */
  readonly text: string
}

export const findingKinds = {
  ALTERED: 'does not have the hash it was written with: it was altered',
  MOVED: 'was written at another place of the chain: entries were reordered',
  MISSING: 'is missing',
  DOUBLE: 'stands at a place that another entry has',
  UNLINKED: 'does not follow the entry before it: that one was replaced or the chain was joined here',
  HEAD_MISSING: 'is the last one, and the chain has no head',
  HEAD_WRONG: 'is the last one, and the head of the chain says otherwise: the head was altered',
  CUT_OFF: 'and what followed is gone: the head knows of later entries',
  REWRITTEN: 'is not the one that was exported: the chain was written anew',
  CUT_SINCE: 'was exported and is gone: the chain was cut since',
  NO_JOURNAL: 'was exported from a journal that was not looked at',
} as const

export interface Finding {
  readonly subgraph: string
  readonly chain: string
  /** The entry that is wrong; of entries that are gone, the first. */
  readonly seq: number | null
  readonly kind: keyof typeof findingKinds
}

/** Where the place stands in the text that is hashed: after two identifiers. */
const PLACE = /^(\["[^"]*", "[^"]*", )-?\d+/

/** Beyond this many wrong entries nobody looks for where each of them stood. */
const MOST_COMPARED = 500

export class ChainWalk {
  entries = 0
  last: Head | null = null
  readonly #chain: Chain
  readonly #hashOf: (text: string) => string
  readonly #findings: Finding[] = []
  readonly #wrong: Entry[] = []
  readonly #seen = new Map<number, string>()

  constructor(chain: Chain, hashOf: (text: string) => string) {
    this.#chain = chain
    this.#hashOf = hashOf
  }

  entry(entry: Entry): void {
    const { subgraph, chain, expected } = this.#chain
    const before = this.last
    const due = (before?.seq ?? 0) + 1
    this.entries += 1
    if (entry.seq < due) this.#find('DOUBLE', entry.seq)
    for (let seq = due; seq < entry.seq && seq < due + MOST_COMPARED; seq++) this.#find('MISSING', seq)
    if (this.#hashOf(entry.text) !== entry.hash) this.#wrong.push(entry)
    else if (entry.seq === due && entry.previous !== (before?.hash ?? '')) this.#find('UNLINKED', entry.seq)
    if (expected.some(({ seq }) => seq === entry.seq)) this.#seen.set(entry.seq, entry.hash)
    this.last = { subgraph, chain, seq: Math.max(entry.seq, before?.seq ?? 0), hash: entry.hash }
  }

  /** Everything found, in the order of the chain. */
  end(): readonly Finding[] {
    for (const entry of this.#wrong) this.#find(this.#stoodElsewhere(entry) ? 'MOVED' : 'ALTERED', entry.seq)
    this.#compareHead()
    for (const { seq, hash } of this.#chain.expected) {
      const found = this.#seen.get(seq)
      if (found === undefined && (this.last?.seq ?? 0) < seq) this.#find('CUT_SINCE', seq)
      if (found !== undefined && found !== hash) this.#find('REWRITTEN', seq)
    }
    return [...this.#findings].sort((a, b) => (a.seq ?? 0) - (b.seq ?? 0))
  }

  #compareHead(): void {
    const { head } = this.#chain
    const { last } = this
    if (!last) {
      if (head && head.seq > 0) this.#find('CUT_OFF', 1)
    } else if (!head) this.#find('HEAD_MISSING', last.seq)
    else if (head.seq > last.seq) this.#find('CUT_OFF', last.seq + 1)
    else if (head.seq < last.seq || head.hash !== last.hash) this.#find('HEAD_WRONG', last.seq)
  }

  /** Its hash is right for the place of another wrong entry: the two, or more, changed places. */
  #stoodElsewhere(entry: Entry): boolean {
    return this.#wrong
      .slice(0, MOST_COMPARED)
      .some(({ seq }) => this.#hashOf(entry.text.replace(PLACE, `$1${seq}`)) === entry.hash)
  }

  #find(kind: Finding['kind'], seq: number): void {
    const { subgraph, chain } = this.#chain
    this.#findings.push({ subgraph, chain, seq, kind })
  }
}
