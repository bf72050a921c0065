/**
 * SHA-256 that can be laid down after each piece and taken up again elsewhere (FIPS 180-4): pages of a file are answered
 * by requests that share no memory, and whoever gives them out must know the digest of the whole. A test compares every
 * way of cutting a text with Node's own.
 */
const BLOCK = 64

/** The first bits of the fractional parts of square and cube roots of the first primes, as the standard has them. */
const primes = Array.from({ length: 312 }, (_, at) => at).filter(
  (n) => n > 1 && Array.from({ length: n }, (_, by) => by).every((by) => by < 2 || n % by !== 0),
)
const fraction = (root: number) => Math.floor((root - Math.floor(root)) * 2 ** 32) | 0
const constants = primes.slice(0, 64).map((prime) => fraction(Math.cbrt(prime)))
const beginning = primes.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)))

const turn = (word: number, by: number) => (word >>> by) | (word << (32 - by))

function compress(words: number[], block: Uint8Array): void {
  const view = new DataView(block.buffer, block.byteOffset, BLOCK)
  const w = Array.from({ length: BLOCK }, (_, at) => (at < 16 ? view.getInt32(at * 4) : 0))
  const at = (index: number) => w[index] as number
  for (let i = 16; i < BLOCK; i++) {
    const [a, b] = [at(i - 15), at(i - 2)]
    const low = turn(a, 7) ^ turn(a, 18) ^ (a >>> 3)
    const high = turn(b, 17) ^ turn(b, 19) ^ (b >>> 10)
    w[i] = (at(i - 16) + low + at(i - 7) + high) | 0
  }
  let [a, b, c, d, e, f, g, h] = words as [number, number, number, number, number, number, number, number]
  for (let i = 0; i < BLOCK; i++) {
    const one =
      h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + (constants[i] as number) + at(i)
    const two = (turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))
    ;[h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0]
  }
  for (const [index, word] of [a, b, c, d, e, f, g, h].entries())
    words[index] = ((words[index] as number) + word) | 0
}

const hex = (words: readonly number[]) =>
  words.map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('')

export class RunningDigest {
  readonly #words: number[]
  /** What does not fill a block yet. */
  #rest: Buffer
  #length: number

  private constructor(words: readonly number[], rest: Buffer, length: number) {
    this.#words = [...words]
    this.#rest = rest
    this.#length = length
  }

  static begun(): RunningDigest {
    return new RunningDigest(beginning, Buffer.alloc(0), 0)
  }

  static takenUp(laidDown: string): RunningDigest {
    const [words = '', rest = '', length = ''] = laidDown.split(' ')
    const read = words.match(/.{8}/g)?.map((word) => Number.parseInt(word, 16) | 0) ?? []
    return new RunningDigest(read, Buffer.from(rest, 'base64url'), Number(length))
  }

  laidDown(): string {
    return [hex(this.#words), this.#rest.toString('base64url'), this.#length].join(' ')
  }

  update(text: string): this {
    const bytes = Buffer.concat([this.#rest, Buffer.from(text, 'utf8')])
    this.#length += bytes.length - this.#rest.length
    const whole = bytes.length - (bytes.length % BLOCK)
    for (let from = 0; from < whole; from += BLOCK) compress(this.#words, bytes.subarray(from, from + BLOCK))
    this.#rest = Buffer.from(bytes.subarray(whole))
    return this
  }

  /** Of everything so far; more may follow. */
  digest(): string {
    const words = [...this.#words]
    const padded = Buffer.alloc(this.#rest.length < BLOCK - 8 ? BLOCK : 2 * BLOCK)
    this.#rest.copy(padded)
    padded[this.#rest.length] = 0x80
    padded.writeBigUInt64BE(BigInt(this.#length) * 8n, padded.length - 8)
    for (let from = 0; from < padded.length; from += BLOCK)
      compress(words, padded.subarray(from, from + BLOCK))
    return hex(words)
  }
}
