/** The whole walk in a world of its own. */
import { openWorld } from '../../harness/world.ts'
import { type Cast, openCast, START } from '../cast.ts'
import type { Staged } from './doers.ts'
import { setStages } from './stages.ts'
import { type Cell, UNDOING, undoAtCommit, type Walked, walkStage } from './walk.ts'
import { addWalkers } from './walkers.ts'

/** Everything that somebody attempts in a stage is one request. */
const roomy = { rootFields: 100, repeats: 100, aliases: 100, tokens: 10_000 }

export async function openWalk(everywhere: boolean) {
  const cast = await openCast(openWorld({ now: START, limits: roomy }))
  await addWalkers(cast)
  const stages = await setStages(cast, everywhere)
  await undoAtCommit(cast)
  return { cast, stages }
}

export async function walkOver(cast: Cast, stages: readonly Staged[], everybody: boolean): Promise<Walked> {
  const cells: Cell[] = []
  const differences: string[] = []
  for (const [stage, attempts] of stages) {
    const walked = await walkStage(cast, stage, attempts, everybody)
    cells.push(...walked.cells)
    differences.push(...walked.differences)
  }
  return { cells, differences }
}

/** What went wrong in the graph meanwhile, beside what the walk undid. */
export const failures = ({ world: { logged } }: Cast) =>
  logged.filter(({ facts }) => facts.err?.message !== UNDOING)

/** How many cells of each machine were walked, and how each was answered. */
export function tallyOf(cells: readonly Cell[]): string {
  const lines = [...Map.groupBy(cells, ({ stage }) => stage.machine)].map(([machine, found]) => {
    const codes = [...Map.groupBy(found, ({ expected }) => expected.code)]
      .map(([code, each]) => `${code} ${each.length}`)
      .sort()
    return `  ${machine} ${found.length}: ${codes.join(', ')}\n`
  })
  return `The lifecycles of a case: ${cells.length} cells walked.\n${lines.join('')}`
}
