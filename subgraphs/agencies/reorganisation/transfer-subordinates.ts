/** `transferSubordinates`: direct subordinates go to another superior on a date, with the kind of their links (ER-3b). */
import { command } from '../../command.ts'
import { Refusal } from '../../refusal.ts'
import { agencyRows } from '../directory/reads.ts'
import {
  type ActInput,
  actOf,
  agencyNamed,
  alsoIn,
  bumpVersion,
  mustExist,
  mustNotBeExcepted,
  recordAct,
} from './act.ts'
import { refusingConflicts } from './conflicts.ts'
import { endLinks, type Link, linksBelow, moveLinks } from './supervision-links.ts'

interface Input extends ActInput {
  readonly fromId: string
  readonly toId: string
  readonly subordinateIds?: readonly string[] | null
}

/** All of them when none are named; the new superior itself stays where it is. */
function chosen(links: readonly Link[], { subordinateIds, toId }: Input): readonly Link[] {
  if (subordinateIds == null) return links.filter(({ subordinateId }) => subordinateId !== toId)
  const below = new Set(links.map(({ subordinateId }) => subordinateId))
  if (subordinateIds.some((id) => !below.has(id) || id === toId))
    throw new Refusal('BAD_INPUT', { argument: 'subordinateIds', reason: 'NOT_SUBORDINATE', clause: 'ER-3b' })
  return links.filter(({ subordinateId }) => subordinateIds.includes(subordinateId))
}

export const transferSubordinates = command<typeof agencyRows, Input>({
  mutation: 'transferSubordinates',
  subject: agencyRows,
  subjectId: ({ fromId }) => fromId,
  clause: 'ER-3b',
  run: (work) =>
    refusingConflicts(async () => {
      const { input, client } = work
      const act = actOf(work)
      const from = await agencyNamed(client, input.fromId, 'fromId')
      const to = await agencyNamed(client, input.toId, 'toId')
      for (const each of [from, to]) mustNotBeExcepted(each, 'transferSubordinates')
      mustExist(to, act.at, 'toId')
      const links = chosen(await linksBelow(act, from.no), input)
      if (links.length === 0)
        throw new Refusal('BAD_INPUT', { argument: 'fromId', reason: 'NOT_SUBORDINATE', clause: 'ER-3b' })
      await endLinks(act, links)
      await moveLinks(act, links, to)
      await bumpVersion(client, from.no)
      await recordAct(act, 'SUBORDINATES_TRANSFERRED', from.no, to.id)
      await recordAct(act, 'SUBORDINATES_TRANSFERRED', to.no, from.id)
      const moved = [...new Set(links.map(({ subordinateId }) => subordinateId))]
      const details = { from: from.id, to: to.id, subordinates: moved, effectiveAt: act.at }
      const also = [to, ...moved.map((id) => ({ id }))].map((each) => alsoIn(each, 'ER-3b', details))
      return { id: from.id, details, also }
    }),
})
