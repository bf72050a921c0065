/** What follows from figures by adding and subtracting them: the space that their sums span, worked out exactly. */

type Row = bigint[]

/** An echelon of integer rows; a row that leaves nothing against it is a sum of those it was made of. */
export class Span {
  readonly #rows = new Map<number, Row>()

  /** What is left of the row when everything known is subtracted. */
  #rest(row: Row): Row {
    let left = row
    for (let at = 0; at < left.length; at += 1) {
      const known = this.#rows.get(at)
      const mine = left[at] ?? 0n
      if (mine === 0n || !known) continue
      const theirs = known[at] ?? 1n
      left = reduced(left.map((each, index) => each * theirs - (known[index] ?? 0n) * mine))
    }
    return left
  }

  add(row: readonly number[]): void {
    const left = this.#rest(row.map(BigInt))
    const pivot = left.findIndex((each) => each !== 0n)
    if (pivot >= 0) this.#rows.set(pivot, left)
  }

  holds(row: readonly number[]): boolean {
    return this.#rest(row.map(BigInt)).every((each) => each === 0n)
  }
}

function reduced(row: Row): Row {
  const common = row.reduce((a, b) => divisor(a, b < 0n ? -b : b), 0n)
  return common > 1n ? row.map((each) => each / common) : row
}

function divisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : divisor(b, a % b)
}

/** Every selection of the values but the empty one. */
export function selections<Value>(values: readonly Value[]): readonly (readonly Value[])[] {
  return Array.from({ length: 2 ** values.length - 1 }, (_, mask) =>
    values.filter((_value, at) => ((mask + 1) >> at) & 1),
  )
}
