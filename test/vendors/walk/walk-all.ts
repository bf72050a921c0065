/** The whole walk of contracts and what hangs on them, on a stage of its own. */
import type * as walked from '../../walk/cells.ts'
import { type Ground, undoAtCommit } from '../../walk/walk.ts'
import { openChecks } from '../checks.ts'
import type { Cast, Stage, Staged } from './cells.ts'
import { purpose } from './contract-of.ts'
import { rights } from './rights.ts'
import { auditStages } from './stages-of-audits.ts'
import { contractStages } from './stages-of-contracts.ts'
import { noticeStages } from './stages-of-notices.ts'
import { checkStages } from './stages-of-people.ts'
import { addWalkers, walkersOf } from './walkers.ts'

export interface Walk {
  readonly cast: Cast
  readonly stages: readonly Staged[]
  readonly ground: Ground<Stage, Cast>
}
export type Cell = walked.Cell<Stage, Cast>

export async function openWalk(): Promise<Walk> {
  const cast = await openChecks()
  const { stage } = cast
  await addWalkers(cast)
  const stages: Staged[] = []
  for (const set of [contractStages, checkStages, noticeStages, auditStages])
    stages.push(...(await set(cast)))
  await undoAtCommit(stage.owner, 'vendors')
  const ask: Walk['ground']['ask'] = (account, document, variables) =>
    stage.ask(account, document, variables, purpose)
  return { cast, stages, ground: { cast, owner: stage.owner, rights, walkersOf, ask } }
}
