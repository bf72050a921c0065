/** upsertRemedialMeasures: whose notice it is tells up to a thousand measures at once, or words them anew. */
import { Refusal } from '../../refusal.ts'
import { bulk } from '../bulk.ts'
import { keepMeasures, type MeasureInput, measuresInForce, readMeasure } from './measures.ts'
import { noticeRows } from './reads.ts'
import { newMeasures, requireOwnNotice } from './upsert-remedial-measure.ts'

export const upsertRemedialMeasures = bulk({
  mutation: 'upsertRemedialMeasures',
  lawName: 'upsertRemedialMeasure',
  subject: noticeRows,
  clause: 'ER-4-1-6c',
  step: { machine: 'VENDOR_NOTICE', state: ({ state }) => state },
  guard: requireOwnNotice('upsertRemedialMeasures'),
  kind: 'MEASURES',
  filedClass: 'VE.NOTICE',
  under: 'noticeId',
  known: ({ client, subject }) => measuresInForce(client, subject.id),
  read: (item: MeasureInput, inForce, { now }) => {
    const measure = readMeasure(item, now)
    // Each wording has one that replaces it, so it is taken out.
    if (measure.replaces !== null && !inForce.delete(measure.replaces))
      throw new Refusal('NOT_FOUND', { argument: 'replacesId' })
    return measure
  },
  keep: async (work, kept) => {
    const { client, subject, by, now } = work
    const ids = await keepMeasures(client, subject.id, kept, { personNo: by.personNo, now })
    await newMeasures(work)
    return ids
  },
})
