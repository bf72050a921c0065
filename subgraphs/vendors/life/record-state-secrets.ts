/** Secrets are found in work that was thought to have none: from then on it is theirs alone who may know of them. */
import type pg from 'pg'
import { isHigher } from '../../../law/obligations/secret-levels.ts'
import { type CommandInput, command } from '../../command.ts'
import { Refusal } from '../../refusal.ts'
import { journalled, requireRightOverSecrets } from '../acting.ts'
import { contractRows } from '../contract/reads.ts'
import { freeReference } from '../free-reference.ts'
import type { RecordStateSecretsInput } from '../schema.types.ts'
import { isStated, stated } from '../stated.ts'
import { keepTerms } from '../terms.ts'
import { rest } from './resting.ts'

type Input = CommandInput & RecordStateSecretsInput

interface Named {
  readonly id: string
  readonly agencyId: string
  readonly reference: string
}

/** It moves to the register of secret contracts; should its reference be taken there, it gets the next of the year. */
async function referenceThere(client: pg.ClientBase, contract: Named, level: string, now: Date) {
  const { rowCount } = await client.query(
    `select 1 from vendors.contract where agency_id = $1 and reference = $2 and secret_level <> 'NONE' and id <> $3`,
    [contract.agencyId, contract.reference, contract.id],
  )
  return rowCount ? freeReference(client, contract.agencyId, { secretLevel: level }, now) : contract.reference
}

const record = `
update vendors.contract set secret_level = $2, reference = $3, state = $4, secrets_recorded_at = $5,
  data_return_countersigned_at = null, data_return_countersigned_by = null, version = version + 1
where id = $1`

export const recordStateSecrets = command<typeof contractRows, Input>({
  mutation: 'recordStateSecrets',
  subject: contractRows,
  subjectId: ({ contractId }) => contractId,
  clause: 'ER-4-1-4a',
  step: { machine: 'CONTRACT', state: ({ state }) => state },
  guards: { REASON_STATED: ({ input }) => isStated(input.reason) },
  guard: (work) => {
    requireRightOverSecrets(work, 'recordStateSecrets')
    if (!isHigher(work.subject.secretLevel, work.input.secretLevel))
      throw new Refusal('BAD_INPUT', { argument: 'secretLevel', clause: 'ER-4-1-4a' })
  },
  run: async ({ subject, input, now, client, by, to }) => {
    const { secretLevel } = input
    const reason = stated('reason', input.reason, 2_000)
    const told = { reason, by: by.personNo, at: now }
    const reference = await referenceThere(client, subject as Named, secretLevel, now)
    await client.query(record, [subject.id, secretLevel, reference, to, now])
    if (to === 'SUSPENDED' && subject.state !== 'SUSPENDED') await rest(client, subject.id, told)
    if (subject.awardedAt !== null) await keepTerms(client, subject.id, told)
    return { id: subject.id, details: journalled({ secretLevel }, { secretLevel }) }
  },
})
