/** Files findings of an audit, up to a thousand at once, by its team within its window or by the agency itself. */
import { isId } from '../../reads.ts'
import { Refusal } from '../../refusal.ts'
import { auditRows } from '../audit/reads.ts'
import { bulk } from '../bulk.ts'
import { stated } from '../stated.ts'
import { findingTypes, type VendorAuditFindingType } from './vocabulary.ts'

export interface FindingItem {
  readonly type: VendorAuditFindingType
  readonly text: string
  readonly evidence: string
  readonly clause: string
  readonly subVendorId?: string | null
}

/** Each finding has its type, evidence and clause, and is about the vendor or a sub-vendor of this contract (ER-3-1). */
export function readFinding(item: FindingItem, subVendors: ReadonlySet<string>) {
  if (!findingTypes.includes(item.type)) throw new Refusal('BAD_INPUT', { argument: 'type' })
  const subVendorId = item.subVendorId ?? null
  if (subVendorId !== null && !(isId(subVendorId) && subVendors.has(subVendorId)))
    throw new Refusal('NOT_FOUND', { argument: 'subVendorId' })
  return {
    type: item.type,
    text: stated('text', item.text, 4_000),
    evidence: stated('evidence', item.evidence, 4_000),
    clause: stated('clause', item.clause, 100),
    sub: subVendorId,
  }
}

/** Sub-vendors registered on the contract. */
export const subVendorsSql =
  'select distinct sub_vendor_id as id from vendors.subcontract where contract_id = $1'

const insert = `
with given as (
  select g.*, (select coalesce(max(f.no), 0) from vendors.vendor_audit_finding f where f.audit_id = $1) + g.at as no
  from rows from (jsonb_to_recordset($5) as (type text, text text, evidence text, clause text, sub uuid)) with ordinality
    as g(type, text, evidence, clause, sub, at)
), added as (
  insert into vendors.vendor_audit_finding (audit_id, contract_id, agency_id, is_classified, no, type, text, evidence, clause,
    sub_vendor_id, recorded_by, recorded_at)
  select $1, $2, $3, $4, no, type, text, evidence, clause, sub, $6, $7 from given returning id, no
) select id from added order by no`

export const fileVendorAuditFindings = bulk({
  mutation: 'fileVendorAuditFindings',
  subject: auditRows,
  clause: 'ER-4-1-9a',
  step: { machine: 'VENDOR_AUDIT', state: ({ state }) => state },
  kind: 'FINDINGS',
  filedClass: 'VE.AUDIT_DRAFT',
  under: 'auditId',
  known: async ({ client, subject }) => {
    const { rows } = await client.query(subVendorsSql, [subject.contractId])
    return new Set<string>(rows.map(({ id }) => id))
  },
  read: (item: FindingItem, subVendors) => readFinding(item, subVendors),
  keep: async ({ client, subject, by, now, to }, kept) => {
    const { id, contractId, agencyId, isClassified } = subject
    const { rows } = await client.query(insert, [
      ...[id, contractId, agencyId, isClassified, JSON.stringify(kept), by.personNo, now],
    ])
    await client.query(
      `update vendors.vendor_audit set state = $2, version = version + 1,
         author_nos = case when $3 = any(author_nos) then author_nos else author_nos || $3 end where id = $1`,
      [id, to, by.personNo],
    )
    return rows.map((row) => row.id as string)
  },
})
