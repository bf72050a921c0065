/** recordMissedNotice: the agency learned elsewhere what the vendor owed to tell; it is kept with a record of the breach. */
import { key } from '../../../law/access/relations.ts'
import { type CommandInput, command, type Work } from '../../command.ts'
import { isId } from '../../reads.ts'
import { Refusal } from '../../refusal.ts'
import { contractRows } from '../contract/reads.ts'
import { stated, statedPast } from '../stated.ts'
import {
  beginningOf,
  contractOf,
  dueToTell,
  keepNotice,
  type ToldInput,
  type UnderContract,
} from './filing.ts'
import { noticeRows } from './reads.ts'

interface Input extends CommandInput, Omit<ToldInput, 'measures'> {
  readonly contractId: string
  readonly subVendorId?: string | null
  readonly learnedAt: string
  readonly howLearned: string
}

type Missed = Work<typeof contractRows, Input>

const clauseOf = ({ kind }: Input) => (kind === 'INCIDENT' ? 'ER-4-1-6b' : 'ER-4-1-6a')

function timesOf({ input, now }: Missed, contract: UnderContract) {
  const knownAt = statedPast('knownAt', input.knownAt, now, beginningOf(contract))
  return { knownAt, receivedAt: statedPast('learnedAt', input.learnedAt, now, knownAt) }
}

/** Whose duty it was: the vendor's, or that of a sub-vendor registered under the contract. */
async function owedBy({ client, input }: Missed, contract: UnderContract) {
  const { subVendorId } = input
  if (subVendorId == null)
    return {
      vendorId: String(contract.vendorId),
      vendorKey: key('PARTY', Number(contract.vendorNo)),
      authorizationId: null,
    }
  const { rows } = await client.query(
    `select v.no, s.authorization_id as "authorizationId" from vendors.subcontract s join vendors.vendor v on v.id = s.sub_vendor_id
     where s.contract_id = $1 and s.sub_vendor_id = $2 order by s.registered_at limit 1`,
    [contract.id, isId(subVendorId) ? subVendorId : null],
  )
  if (!rows[0]) throw new Refusal('NOT_FOUND', { argument: 'subVendorId' })
  const { no, authorizationId } = rows[0]
  return { vendorId: subVendorId, vendorKey: key('SUB_PARTY', no), authorizationId }
}

const insert = `
insert into vendors.missed_notice (notice_id, how_learned, learned_at, clause, role, recorded_at) values ($1, $2, $3, $4, $5, $6)`

export const recordMissedNotice = command<typeof contractRows, Input>({
  mutation: 'recordMissedNotice',
  subject: contractRows,
  subjectId: ({ contractId }) => contractId,
  returns: noticeRows,
  clause: 'ER-4-1-6a',
  step: { machine: 'VENDOR_NOTICE', state: () => null },
  guards: {
    STATED_TIME_LAWFUL: async (work) =>
      timesOf(work, await contractOf(work.client, work.subject.id)) !== null,
  },
  guard: async (work) => {
    const { client, subject, now } = work
    const contract = await contractOf(client, subject.id)
    if (contract.awardedAt === null)
      throw new Refusal('WRONG_STATE', { mutation: 'recordMissedNotice', actualState: subject.state })
    // As long as there is time to tell, nothing was missed (G-65).
    const until = dueToTell(contract, timesOf(work, contract).knownAt)
    if (now <= until) throw new Refusal('BAD_INPUT', { argument: 'knownAt', clause: 'G-65', until })
  },
  run: async (work) => {
    const { client, subject, input, now, by } = work
    const contract = await contractOf(client, subject.id)
    const { knownAt, receivedAt } = timesOf(work, contract)
    const owed = await owedBy(work, contract)
    const id = await keepNotice(work, { contract, filedBy: 'AGENCY', ...owed, knownAt, receivedAt })
    await client.query(insert, [
      id,
      stated('howLearned', input.howLearned, 4_000),
      receivedAt,
      clauseOf(input),
      by.as[0]?.holding?.role,
      now,
    ])
    return {
      id,
      details: { contractId: contract.id, kind: input.kind, by: 'AGENCY', breach: clauseOf(input) },
    }
  },
})
