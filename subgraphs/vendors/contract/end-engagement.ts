/** Ends an engagement at once: whoever was engaged, person or machine, is nobody to the contract from then on. */
import { type CommandInput, command } from '../../command.ts'
import { isId } from '../../reads.ts'
import { Refusal } from '../../refusal.ts'
import { journalled } from '../acting.ts'
import { contractRows } from './reads.ts'

interface Input extends CommandInput {
  readonly contractId: string
  readonly engagementId: string
}

/** One that has not begun never does. */
const end = `
update vendors.engagement set valid_from = least(valid_from, $3), valid_to = $3
where id = $1 and contract_id = $2 and (valid_to is null or valid_to > $3)`

/** Nor is it on the team of any draft again, should the same person be engaged anew: the team was named by what has ended. */
const leaveTeams = `
update vendors.vendor_audit a set team_nos = array_remove(a.team_nos, e.person_no), version = a.version + 1
from vendors.engagement e where e.id = $1 and a.contract_id = $2 and a.issued_at is null and e.person_no = any(a.team_nos)
  and not exists (select from vendors.engagement o where o.contract_id = $2 and o.person_no = e.person_no
    and o.capacity = 'AUDITOR' and (o.valid_to is null or o.valid_to > $3))`

export const endEngagement = command<typeof contractRows, Input>({
  mutation: 'endEngagement',
  subject: contractRows,
  subjectId: ({ contractId }) => contractId,
  clause: 'ER-4-1-9a',
  run: async ({ subject, input, now, client }) => {
    const { engagementId } = input
    const { rowCount } = isId(engagementId)
      ? await client.query(end, [engagementId, subject.id, now])
      : { rowCount: 0 }
    if (rowCount !== 1) throw new Refusal('NOT_FOUND', { argument: 'engagementId' })
    await client.query(leaveTeams, [engagementId, subject.id, now])
    await client.query('update vendors.contract set version = version + 1 where id = $1', [subject.id])
    return { id: subject.id, details: journalled(subject, { engagementId }) }
  },
})
