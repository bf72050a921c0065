/** How large a bill of materials may be: room for the largest real ones, and no more. */
export const sbomLimits = {
  /** Of the text, once it is uncompressed. */
  bytes: 16 * 1_024 * 1_024,
  /** Levels within levels; the format itself needs a dozen. */
  depth: 32,
  components: 20_000,
  /** Licences and proofs of all components together. */
  licences: 60_000,
  /** Milliseconds of reading, after which it is given up. */
  time: 8_000,
} as const

/** Characters of the texts by which a component is found: together they fit into a line of an index. */
export const textLimits = { name: 300, version: 100, source: 200, licence: 1_000 } as const
