/** What a bench finds out, one line each: for people as a sentence, for programs as a JSON object. */

export interface Figure {
  readonly bench: string
  readonly figure: string
  /** What it was compared with. */
  readonly against: string
  /** How many times slower or larger than that. */
  readonly ratio: number
  /** The most it may be, where there is a goal. */
  readonly goal?: number
}

export interface Report {
  ratio(figure: Omit<Figure, 'bench'>): void
  /** Numbers that explain a ratio. They hold for this machine and this minute only, so no program gets them. */
  note(text: string): void
}

const write = (line: string) => void process.stdout.write(`${line}\n`)

const rounded = (ratio: number) => Number(ratio.toPrecision(3))

export function jsonReport(bench: string): Report {
  return {
    ratio: ({ figure, against, ratio }) =>
      write(JSON.stringify({ bench, figure, against, ratio: rounded(ratio) })),
    note: () => {},
  }
}

export function plainReport(bench: string): Report {
  return {
    ratio: ({ figure, against, ratio, goal }) => {
      const verdict = goal === undefined ? '' : `, goal ${goal}: ${ratio <= goal ? 'met' : 'MISSED'}`
      write(`${bench}: ${figure} is ${rounded(ratio)} × ${against}${verdict}`)
    },
    note: (text) => write(`${bench}:   ${text}`),
  }
}
