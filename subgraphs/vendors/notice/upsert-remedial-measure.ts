/** upsertRemedialMeasure: whose notice it is tells a measure, or words one anew; nobody writes in another's notice. */
import { type CommandInput, command } from '../../command.ts'
import { Refusal } from '../../refusal.ts'
import { keepMeasure, type MeasureInput, requireInForce } from './measures.ts'
import { noticeRows } from './reads.ts'

interface Input extends CommandInput, MeasureInput {
  readonly noticeId: string
  readonly replacesId?: string | null
}

export const upsertRemedialMeasure = command<typeof noticeRows, Input>({
  mutation: 'upsertRemedialMeasure',
  subject: noticeRows,
  subjectId: ({ noticeId }) => noticeId,
  clause: 'ER-4-1-6c',
  step: { machine: 'VENDOR_NOTICE', state: ({ state }) => state },
  guard: async ({ subject, input, by, client }) => {
    // A vendor reads what its sub-vendors told, and writes none of it (access model 6.1).
    if (!by.as.some(({ key }) => key === Number(subject.vendorKey)))
      throw new Refusal('FORBIDDEN', { mutation: 'upsertRemedialMeasure', clause: 'ER-4-1-6c' })
    if (input.replacesId != null) await requireInForce(client, subject.id, 'replacesId', [input.replacesId])
  },
  run: async ({ client, subject, input, now, by }) => {
    const { replacesId } = input
    await keepMeasure(client, input, {
      noticeId: subject.id,
      replacesId: replacesId ?? null,
      personNo: by.personNo,
      now,
    })
    await client.query('update vendors.vendor_notice set version = version + 1 where id = $1', [subject.id])
    return { id: subject.id, details: { contractId: subject.contractId, anew: replacesId != null } }
  },
})
