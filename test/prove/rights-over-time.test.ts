/** However agencies are reorganised and roles come and go, everybody sees what dated lists and the matrix say. */
import { expect, test } from 'vitest'
import { decisions, differences } from './walk-comparison.ts'
import { walkOn } from './walk-steps.ts'
import { lookers, openWalked } from './walked-world.ts'

const SEED = Number(process.env.WALK_SEED ?? 20_261_120)
const STEPS = 180
/** A given list of steps repeats a failure that an earlier run printed. */
const chosen = process.env.WALK_STEPS?.split(',').map(Number)

interface Walk {
  readonly failure: string | null
  readonly done: readonly string[]
  /** Indexes of the steps that were taken up to the failure. */
  readonly taken: readonly number[]
}

async function walk(seed: number, indexes: readonly number[]): Promise<Walk> {
  const walked = await openWalked()
  const done: string[] = []
  const taken: number[] = []
  try {
    for (const index of indexes) {
      taken.push(index)
      const did = await walkOn(walked, seed, index).catch((error: unknown) => `FAILED ${String(error)}`)
      if (did !== null) done.push(`${index}: ${did}`)
      if (did?.startsWith('FAILED')) return { failure: did, done, taken }
      if (did === null) continue
      for (const account of lookers) {
        const [wrong] = await differences(walked, account)
        if (wrong) return { failure: `after step ${index}: ${wrong}`, done, taken }
      }
    }
    if (walked.world.logged.length > 0) return { failure: JSON.stringify(walked.world.logged), done, taken }
    return { failure: null, done, taken }
  } finally {
    await walked.world.close()
  }
}

/** Leaves out ever smaller runs of steps as long as the walk still fails. */
async function shrunk(failing: Walk, attempts = 40): Promise<Walk> {
  let best = failing
  let left = attempts
  for (let size = Math.ceil(best.taken.length / 2); size >= 1 && left > 0; size = Math.floor(size / 2)) {
    for (let at = 0; at < best.taken.length - 1 && left > 0; left -= 1) {
      const shorter = await walk(SEED, [...best.taken.slice(0, at), ...best.taken.slice(at + size)])
      if (shorter.failure === null) at += size
      else best = shorter
    }
  }
  return best
}

test('after every step of a random walk over reorganisations, grants, delegations and time, the graph shows what it should', async () => {
  const result = await walk(SEED, chosen ?? Array.from({ length: STEPS }, (_, index) => index))
  if (result.failure !== null) {
    const { failure, done, taken } = chosen ? result : await shrunk(result)
    expect.fail(`${failure}\nRepeat with WALK_SEED=${SEED} WALK_STEPS=${taken.join(',')}\n${done.join('\n')}`)
  }
  process.stdout.write(
    `Rights over time: ${result.done.length} of ${STEPS} steps took effect, ${decisions} decisions compared.\n`,
  )
  expect(result.done.length).toBeGreaterThan(chosen ? 0 : 60)
})
