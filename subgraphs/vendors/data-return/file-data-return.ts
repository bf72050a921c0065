/** Files what became of a dataset: the holder for itself, never for another; late filings are taken and marked (ER-4-1-7). */
import { formatDay } from '../../../law/calendar/writing.ts'
import { lackingForSecrets } from '../../../law/data-return/proof.ts'
import { command, type Work } from '../../command.ts'
import { Refusal } from '../../refusal.ts'
import type { FileDataReturnInput } from '../schema.types.ts'
import { stated, statedDay, statedOrNot } from '../stated.ts'
import { journalledOf, requireContractOpen, requireState } from './acting.ts'
import { dataReturnRows } from './reads.ts'
import type { Filer } from './vocabulary.ts'

type Filing = Work<typeof dataReturnRows, FileDataReturnInput>

/** The agency writes down what it received; a party acts on what it holds itself, and on nobody else's word. */
function filerOf({ subject, by }: Filing): Filer {
  const own = by.as.some(({ holding }) => holding?.vendorNo === subject.holderNo)
  if (own) return subject.heldBySubVendor ? 'SUB_VENDOR' : 'VENDOR'
  if (by.as.some(({ relation }) => relation === 'OWN')) return 'AGENCY'
  throw new Refusal('FORBIDDEN', { mutation: 'fileDataReturn', clause: 'ER-4-1-7' })
}

function digest(value: string | null | undefined): string | null {
  if (value === undefined || value === null) return null
  if (!/^[0-9a-f]{64}$/.test(value)) throw new Refusal('BAD_INPUT', { argument: 'evidenceSha256' })
  return value
}

function dayDone({ input, now }: Filing): string {
  const day = statedDay('performedOn', input.performedOn)
  if (day > formatDay(now))
    throw new Refusal('BAD_INPUT', { argument: 'performedOn', reason: 'STATED_TIME_IN_FUTURE' })
  return day
}

/** Only of whatever else there is can a party say that there is nothing, or name a part of it. */
function requireProof({ subject, input }: Filing): void {
  const { method = null, isPhysical, witnessPost } = input
  if (subject.dataset !== null && input.dataset != null)
    throw new Refusal('BAD_INPUT', { argument: 'dataset', clause: 'ER-4-1-7' })
  if (method === null) {
    if (subject.dataset !== null || input.dataset != null)
      throw new Refusal('BAD_INPUT', { argument: 'method', reason: 'REQUIRED', clause: 'ER-4-1-7' })
    return
  }
  if (!subject.isSecret) return
  const witness = statedOrNot('witnessPost', witnessPost, 100)
  const argument = lackingForSecrets({ method, isPhysical: isPhysical === true, witnessPost: witness })
  if (argument) throw new Refusal('BAD_INPUT', { argument, clause: 'G-66' })
}

/** A part of whatever else there is, which from now on stands by itself. */
const apart = `
insert into vendors.data_return (contract_id, agency_id, holder_id, holder_no, held_by_sub_vendor, dataset, state, named_at, due_at)
select t.contract_id, t.agency_id, t.holder_id, t.holder_no, t.held_by_sub_vendor, $2, 'OUTSTANDING', $3, t.due_at
from vendors.data_return t where t.id = $1 returning id`

const insert = `
insert into vendors.data_return_filing (data_return_id, method, evidence, evidence_sha256, performed_on, is_physical,
  witness_post, filer, filed_by_no, filed_at)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`

const file = `
update vendors.data_return set state = 'FILED', filed_at = $2, last_filed_by_no = $3,
  filed_by_holder = filed_by_holder or $4, version = version + 1 where id = $1`

export const fileDataReturn = command<typeof dataReturnRows, FileDataReturnInput>({
  mutation: 'fileDataReturn',
  subject: dataReturnRows,
  subjectId: ({ dataReturnId }) => dataReturnId,
  clause: 'ER-4-1-7',
  guard: (work) => {
    filerOf(work)
    requireContractOpen('fileDataReturn', work.subject.contractState)
    requireState('fileDataReturn', work.subject, ['OUTSTANDING', 'FILED', 'REFUSED'])
    requireProof(work)
  },
  run: async (work) => {
    const { subject, input, now, client, by } = work
    const filer = filerOf(work)
    let { id } = subject
    if (input.dataset != null) {
      const { rows } = await client.query(apart, [id, stated('dataset', input.dataset, 200), now])
      id = rows[0].id
    }
    await client.query(insert, [
      id,
      input.method ?? null,
      stated('evidence', input.evidence, 500),
      digest(input.evidenceSha256),
      dayDone(work),
      input.isPhysical === true,
      statedOrNot('witnessPost', input.witnessPost, 100),
      filer,
      by.personNo,
      now,
    ])
    await client.query(file, [id, now, by.personNo, filer !== 'AGENCY'])
    return { id, details: journalledOf(subject, { method: input.method ?? null, filer }) }
  },
})
