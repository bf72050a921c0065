/** What the commands on groups have in common: who acts for which body, the group as he sees it, both journals. */
import { mayDecide } from '../../../law/access/decisions.ts'
import type { CommandInput, Work } from '../../command.ts'
import { Refusal } from '../../refusal.ts'
import { ACCESS } from '../../row.ts'
import { actingAs } from '../acting.ts'
import type { incidentRows } from '../reporting/reads.ts'
import { groupRows, recordLinking } from './reads.ts'

export interface LinkInput extends CommandInput {
  readonly incident: string
  readonly reason: string
}

export type CaseWork<Input extends CommandInput = LinkInput> = Work<typeof incidentRows, Input>

export const clause = 'G-27'

export const notWithdrawn = ({ subject }: Pick<CaseWork, 'subject'>) => subject.handlingState !== 'WITHDRAWN'
export const notGrouped = ({ subject }: Pick<CaseWork, 'subject'>) => subject.groupId === null

export function actorOf({ by }: Pick<CaseWork, 'by'>) {
  const { role, agencyId } = actingAs(by.as)
  return { personNo: by.personNo, role, authorityId: agencyId }
}

/** The group, by the right of whoever would extend it: he judges a case of it already, or it does not exist for him. */
export async function groupToExtend({ context }: CaseWork, id: string) {
  const found = await context.reads.byId(groupRows, id)
  if (!found) throw new Refusal('NOT_FOUND', { argument: 'group' })
  if (mayDecide(context.viewer.holdings, 'addToIncidentGroup', found[ACCESS]).length === 0)
    throw new Refusal('FORBIDDEN', { mutation: 'addToIncidentGroup', argument: 'group', clause })
  return found
}

/** Whether the case was the first of its group or joined others is not for its agency to know. */
const LINKED = 'linkToIncidentGroup'

/** The step with its reason; the agency's journal tells of its own case, that of the acting body of the group. */
export async function linked(work: CaseWork, step: string, groupId: string) {
  const { client, subject, input, now } = work
  const by = actorOf(work)
  await recordLinking(client, { groupId, incidentId: subject.id, step, by, at: now, reason: input.reason })
  const also = {
    chain: by.authorityId,
    subjectType: 'IncidentGroup',
    subjectId: groupId,
    clause,
    details: {},
  }
  return {
    id: subject.id,
    ...(step !== 'removeFromIncidentGroup' && { act: LINKED }),
    details: {},
    also: [also],
  }
}
