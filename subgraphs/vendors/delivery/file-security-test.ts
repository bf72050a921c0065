/** Shows a test of a delivered version: the vendor's own, the agency's, or a third party's whose independence is declared. */
import type { TestOrigin } from '../../../law/deliveries/acceptance.ts'
import { type CommandInput, command, type Work } from '../../command.ts'
import { isId } from '../../reads.ts'
import { Refusal } from '../../refusal.ts'
import { stated, statedInstant, statedOrNot } from '../stated.ts'
import { deliveryRows, testRows } from './reads.ts'
import type { TestKind } from './vocabulary.ts'

interface Input extends CommandInput {
  readonly deliveryId: string
  readonly deliveredVersionId: string
  readonly kind: TestKind
  readonly origin: TestOrigin
  readonly performedBy: string
  readonly independenceDeclared: boolean
  readonly performedAt: string
  readonly passed: boolean
  readonly certificate: string
  readonly remedialSummary?: string | null
}

type Filing = Work<typeof deliveryRows, Input>

/** Whose test it may be, by the role in which it is shown: nobody files another party's (access model 6.1). */
const filers: Readonly<Record<string, readonly TestOrigin[]>> = {
  VENDOR_USER: ['VENDOR'],
  VENDOR_AUDITOR: ['THIRD_PARTY', 'AGENCY'],
  CONTRACT_OFFICER: ['THIRD_PARTY', 'AGENCY'],
  DEDICATED_OFFICER: ['THIRD_PARTY', 'AGENCY'],
}

const engagedAsTester = `
select 1 from vendors.engagement e where e.contract_id = $1 and e.person_no = $2 and e.capacity = 'TESTER'
  and e.valid_from <= $3 and (e.valid_to is null or e.valid_to > $3)`

async function requireRole({ subject, input, by, client, now }: Filing): Promise<void> {
  const forbidden = () => new Refusal('FORBIDDEN', { mutation: 'fileSecurityTest', clause: 'ER-4-1-5b' })
  const roles = by.as.flatMap(({ holding }) => (holding ? [holding.role] : []))
  const fitting = roles.filter((role) => filers[role]?.includes(input.origin))
  if (fitting.length === 0) throw forbidden()
  if (fitting.some((role) => role !== 'VENDOR_AUDITOR')) return
  const { rowCount } = await client.query(engagedAsTester, [subject.contractId, by.personNo, now])
  if (!rowCount) throw forbidden()
}

/**
 * A name of the vendor or of a sub-vendor, in whichever language, is no third party's; nor is whoever works for one by
 * now, though it was none when he was engaged (G-60).
 */
const isParty = `
select 1 from vendors.vendor v where (lower($2) in (lower(v.name_zh), lower(v.name_en))
  or v.id = (select p.vendor_id from published_agencies.person p where p.no = $3)) and (
  exists (select 1 from vendors.contract c where c.id = $1 and c.vendor_id = v.id)
  or exists (select 1 from vendors.subcontract s where s.contract_id = $1 and s.sub_vendor_id = v.id))`

async function requireIndependence({ client, subject, input, by }: Filing): Promise<void> {
  if (input.origin === 'VENDOR') return
  if (input.origin === 'THIRD_PARTY' && !input.independenceDeclared)
    throw new Refusal('BAD_INPUT', { argument: 'independenceDeclared', clause: 'G-60' })
  const { rowCount } = await client.query(isParty, [
    subject.contractId,
    input.performedBy.trim(),
    by.personNo,
  ])
  if (rowCount) throw new Refusal('BAD_INPUT', { argument: 'performedBy', clause: 'G-60' })
}

/** Nothing is added to what was refused; what is accepted, the agency alone may test again (ER-4-1-5b). */
function requireOpen({ subject, input }: Filing): void {
  const expected = input.origin === 'VENDOR' ? ['FILED'] : ['FILED', 'ACCEPTED_IN_PART', 'ACCEPTED']
  if (!expected.includes(subject.state))
    throw new Refusal('WRONG_STATE', {
      mutation: 'fileSecurityTest',
      actualState: subject.state,
      expectedStates: expected,
    })
}

function performedAt({ input, now }: Filing): Date {
  const at = statedInstant('performedAt', input.performedAt)
  if (at > now) throw new Refusal('BAD_INPUT', { argument: 'performedAt', reason: 'STATED_TIME_IN_FUTURE' })
  return at
}

const insert = `
insert into vendors.security_test (contract_id, agency_id, delivery_id, delivered_version_id, system_id, tested_name,
  tested_version, kind, origin, performed_by, independence_declared, performed_at, passed, certificate, remedial_summary,
  filed_by, filed_at, state)
select $1, $2, $3, v.id, v.system_id, v.name, v.version, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, 'FILED'
from vendors.delivered_version v where v.id = $4 and v.delivery_id = $3 returning id`

export const fileSecurityTest = command<typeof deliveryRows, Input>({
  mutation: 'fileSecurityTest',
  subject: deliveryRows,
  subjectId: ({ deliveryId }) => deliveryId,
  returns: testRows,
  clause: 'ER-4-1-5a',
  guard: async (work) => {
    await requireRole(work)
    requireOpen(work)
    await requireIndependence(work)
  },
  run: async (work) => {
    const { subject, input, now, client, by } = work
    const { rows } = await client.query(insert, [
      subject.contractId,
      subject.agencyId,
      subject.id,
      isId(input.deliveredVersionId) ? input.deliveredVersionId : null,
      input.kind,
      input.origin,
      stated('performedBy', input.performedBy, 200),
      input.origin !== 'VENDOR' && input.independenceDeclared,
      performedAt(work),
      input.passed,
      stated('certificate', input.certificate, 500),
      statedOrNot('remedialSummary', input.remedialSummary, 2_000),
      by.personNo,
      now,
    ])
    if (!rows[0]) throw new Refusal('NOT_FOUND', { argument: 'deliveredVersionId' })
    const { origin, passed } = input
    return {
      id: rows[0].id,
      details: { contractId: subject.contractId, deliveryId: subject.id, origin, passed },
    }
  },
})
