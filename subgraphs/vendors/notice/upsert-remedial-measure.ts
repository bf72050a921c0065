/** upsertRemedialMeasure: whose notice it is tells a measure, or words one anew; nobody writes in another's notice. */
import { type CommandInput, command, type Work } from '../../command.ts'
import { Refusal } from '../../refusal.ts'
import { keepMeasures, type MeasureInput, readMeasure, requireInForce } from './measures.ts'
import { noticeRows } from './reads.ts'

interface Input extends CommandInput, MeasureInput {
  readonly noticeId: string
}

/** A vendor reads what its sub-vendors told, and writes none of it (access model 6.1). */
export function requireOwnNotice(mutation: string) {
  return ({ subject, by }: Work<typeof noticeRows, CommandInput>): void => {
    if (!by.as.some(({ key }) => key === Number(subject.vendorKey)))
      throw new Refusal('FORBIDDEN', { mutation, clause: 'ER-4-1-6c' })
  }
}

export async function newMeasures({ client, subject }: Work<typeof noticeRows, CommandInput>): Promise<void> {
  await client.query('update vendors.vendor_notice set version = version + 1 where id = $1', [subject.id])
}

export const upsertRemedialMeasure = command<typeof noticeRows, Input>({
  mutation: 'upsertRemedialMeasure',
  subject: noticeRows,
  subjectId: ({ noticeId }) => noticeId,
  clause: 'ER-4-1-6c',
  step: { machine: 'VENDOR_NOTICE', state: ({ state }) => state },
  guard: async (work) => {
    const { subject, input, client } = work
    requireOwnNotice('upsertRemedialMeasure')(work)
    if (input.replacesId != null) await requireInForce(client, subject.id, 'replacesId', [input.replacesId])
  },
  run: async (work) => {
    const { client, subject, input, now, by } = work
    await keepMeasures(client, subject.id, [readMeasure(input, now)], { personNo: by.personNo, now })
    await newMeasures(work)
    return { id: subject.id, details: { contractId: subject.contractId, anew: input.replacesId != null } }
  },
})
