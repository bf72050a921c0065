/** fileVendorNotice: the vendor tells the agency of a breach of law or an incident, at once (ER-4-1-6). */
import { key } from '../../../law/access/relations.ts'
import { type CommandInput, command } from '../../command.ts'
import { contractRows } from '../contract/reads.ts'
import { statedPast } from '../stated.ts'
import { beginningOf, contractOf, keepNotice, type ToldInput } from './filing.ts'
import { noticeRows } from './reads.ts'

interface Input extends CommandInput, ToldInput {
  readonly contractId: string
}

export const fileVendorNotice = command<typeof contractRows, Input>({
  mutation: 'fileVendorNotice',
  subject: contractRows,
  subjectId: ({ contractId }) => contractId,
  returns: noticeRows,
  clause: 'ER-4-1-6a',
  step: { machine: 'VENDOR_NOTICE', state: () => null },
  guards: {
    STATED_TIME_LAWFUL: async ({ client, subject, input, now }) => {
      const earliest = beginningOf(await contractOf(client, subject.id))
      return statedPast('knownAt', input.knownAt, now, earliest) !== null
    },
  },
  run: async (work) => {
    const { client, subject, input, now } = work
    const contract = await contractOf(client, subject.id)
    const id = await keepNotice(work, {
      contract,
      filedBy: 'VENDOR',
      vendorId: String(contract.vendorId),
      vendorKey: key('PARTY', Number(contract.vendorNo)),
      authorizationId: null,
      knownAt: statedPast('knownAt', input.knownAt, now),
      receivedAt: now,
    })
    return { id, details: { contractId: contract.id, kind: input.kind, by: 'VENDOR' } }
  },
})
