/** Two persons end a contract for good: the CISO countersigns, and the contract officer confirms (ER-4-1-7, G-66). */
import { type CommandInput, command, type Work } from '../../command.ts'
import { Refusal } from '../../refusal.ts'
import { journalled } from '../acting.ts'
import { contractRows } from '../contract/reads.ts'
import type { ConfirmDataReturnInput, CountersignDataReturnInput } from '../schema.types.ts'
import type { Client } from './acting.ts'

const unverified = `
select v.name_zh as holder, t.dataset from vendors.data_return t join vendors.vendor v on v.id = t.holder_id
where t.contract_id = $1 and t.state <> 'VERIFIED' order by t.held_by_sub_vendor, v.name_zh, t.dataset nulls last`

async function isAsked(client: Client, contractId: string): Promise<boolean> {
  const { rowCount } = await client.query(
    'select 1 from vendors.data_return where contract_id = $1 limit 1',
    [contractId],
  )
  return Boolean(rowCount)
}

/** What is still owed, by whom; a contract for which nothing was ever asked cannot be one whose data are back. */
async function owed({
  client,
  subject,
}: Work<typeof contractRows, CommandInput>): Promise<readonly string[]> {
  const { rows } = await client.query(unverified, [subject.id])
  if (rows.length === 0 && !(await isAsked(client, subject.id))) return [String(subject.vendorName)]
  return rows.map(({ holder, dataset }) => (dataset === null ? holder : `${holder}: ${dataset}`))
}

export const countersignDataReturn = command<typeof contractRows, CountersignDataReturnInput>({
  mutation: 'countersignDataReturn',
  subject: contractRows,
  subjectId: ({ contractId }) => contractId,
  clause: 'ER-4-1-7',
  guard: async (work) => {
    const { state, dataReturnCountersignedAt } = work.subject
    if (state !== 'ENDED_DATA_PENDING' || dataReturnCountersignedAt !== null)
      throw new Refusal('WRONG_STATE', {
        mutation: 'countersignDataReturn',
        actualState: dataReturnCountersignedAt === null ? state : 'COUNTERSIGNED',
        expectedStates: ['ENDED_DATA_PENDING'],
        clause: 'ER-4-1-7',
      })
    const missing = await owed(work)
    if (missing.length > 0) throw new Refusal('DATA_NOT_RETURNED', { missing, clause: 'ER-4-1-7' })
  },
  run: async ({ subject, now, client, by }) => {
    await client.query(
      `update vendors.contract set data_return_countersigned_by = $2, data_return_countersigned_at = $3,
         version = version + 1 where id = $1`,
      [subject.id, by.personNo, now],
    )
    return { id: subject.id, details: journalled(subject, {}) }
  },
})

export const confirmDataReturn = command<typeof contractRows, ConfirmDataReturnInput>({
  mutation: 'confirmDataReturn',
  subject: contractRows,
  subjectId: ({ contractId }) => contractId,
  clause: 'ER-4-1-7',
  step: { machine: 'CONTRACT', state: ({ state }) => state },
  author: ({ dataReturnCountersignedBy }) => dataReturnCountersignedBy,
  guards: {
    EVERY_DATASET_EVIDENCED: async (work) => {
      const missing = await owed(work)
      return missing.length === 0 || { missing }
    },
    COUNTERSIGNED_BY_CISO: ({ subject }) => subject.dataReturnCountersignedAt !== null,
  },
  run: async ({ subject, now, client, to }) => {
    await client.query(
      'update vendors.contract set state = $2, closed_at = $3, version = version + 1 where id = $1',
      [subject.id, to, now],
    )
    const late = subject.dataReturnDueAt !== null && now > subject.dataReturnDueAt
    return { id: subject.id, details: journalled(subject, { late }) }
  },
})
