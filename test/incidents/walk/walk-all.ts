/** The whole walk of a case in a world of its own. */
import { openWorld } from '../../harness/world.ts'
import type { Staged } from '../../walk/cells.ts'
import { type Ground, undoAtCommit } from '../../walk/walk.ts'
import { type Cast, openCast, START } from '../cast.ts'
import type { Stage } from './cells.ts'
import { rights } from './rights.ts'
import { setStages } from './stages.ts'
import { addWalkers, walkersOf } from './walkers.ts'

/** Everything that somebody attempts in a stage is one request. */
const roomy = { rootFields: 100, repeats: 100, aliases: 100, tokens: 10_000 }
const purpose = 'to handle the case'

export interface Walk {
  readonly cast: Cast
  readonly stages: readonly Staged<Stage, Cast>[]
  readonly ground: Ground<Stage, Cast>
}

export async function openWalk(): Promise<Walk> {
  const cast = await openCast(openWorld({ now: START, limits: roomy }))
  const { world } = cast
  await addWalkers(cast)
  const stages = await setStages(cast)
  await undoAtCommit(world.owner, 'incidents')
  const ask: Walk['ground']['ask'] = (account, document, variables) =>
    world.ask(account, document, variables as Record<string, unknown>, { purpose })
  return { cast, stages, ground: { cast, owner: world.owner, rights, walkersOf, ask } }
}
