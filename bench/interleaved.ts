/** Comparing by turns: every contestant runs once per round, so that whatever else the machine does hits all alike. */

/** Runs one turn and answers with what it took; smaller is better. */
export type Turn = () => Promise<number>

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const [low, high] = [sorted[sorted.length % 2 === 0 ? middle - 1 : middle], sorted[middle]]
  if (low === undefined || high === undefined) throw new Error('No values to take the median of')
  return (low + high) / 2
}

export type Rounds<Name extends string> = Readonly<Record<Name, readonly number[]>>

/** A B C, A B C, …: the first `warmUps` rounds count for nothing. */
export async function interleaved<Name extends string>(
  turns: Readonly<Record<Name, Turn>>,
  rounds: number,
  warmUps = 1,
): Promise<Rounds<Name>> {
  const names = Object.keys(turns) as Name[]
  const taken = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>
  for (let round = -warmUps; round < rounds; round++) {
    for (const name of names) {
      const took = await turns[name]()
      if (round >= 0) taken[name].push(took)
    }
  }
  return taken
}

/** How many times more `subject` took than `against`: the median over rounds of each round's own ratio. */
export function ratioOf(subject: readonly number[], against: readonly number[]): number {
  return median(subject.map((value, round) => value / (against[round] ?? Number.NaN)))
}

/** The time of one run of `act`, as the median of several. */
export async function medianTime(act: () => unknown, times: number): Promise<number> {
  const taken: number[] = []
  for (let time = 0; time < times; time++) {
    const started = performance.now()
    await act()
    taken.push(performance.now() - started)
  }
  return median(taken)
}
