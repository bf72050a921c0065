/** The vendor says, finding by finding, why it came about and what it will do by when; up to a thousand at once. */
import { nextState } from '../../../law/lifecycles/next-state.ts'
import { isId } from '../../reads.ts'
import { Refusal } from '../../refusal.ts'
import { auditRows } from '../audit/reads.ts'
import { bulk } from '../bulk.ts'
import { endOfLaterDay } from '../on-audits.ts'
import { stated } from '../stated.ts'

interface ImprovementItem {
  readonly findingId: string
  readonly cause: string
  readonly similarFindings: string
  readonly measures: string
  readonly plannedOn: string
}

/** Findings of the audit, and how far each is mended; those of this request that were read are taken out. */
type Open = Map<string, string | null>

function toState(state: string | null): string {
  const passage = nextState('VENDOR_IMPROVEMENT', state, 'submitVendorImprovements')
  if ('to' in passage) return passage.to
  throw new Refusal('WRONG_STATE', { argument: 'findingId' })
}

const insert = `
with given as (
  select * from rows from (jsonb_to_recordset($5) as (finding uuid, cause text, similar_findings text, measures text, planned date, state text))
    with ordinality as g(finding, cause, similar_findings, measures, planned, state, at)
), filed as (
  insert into vendors.vendor_improvement as i (finding_id, audit_id, contract_id, agency_id, is_classified, state, cause,
    similar_findings, measures, planned_on, submitted_at)
  select finding, $1, $2, $3, $4, state, cause, similar_findings, measures, planned, $6 from given
  on conflict (finding_id) do update set state = excluded.state, cause = excluded.cause, similar_findings = excluded.similar_findings,
    measures = excluded.measures, planned_on = excluded.planned_on, submitted_at = excluded.submitted_at, version = i.version + 1
  returning i.id, i.finding_id
), kept as (
  insert into vendors.vendor_improvement_step (improvement_id, step, to_state, cause, similar_findings, measures, planned_on, actor_no, role, at)
  select f.id, 'submitVendorImprovements', g.state, g.cause, g.similar_findings, g.measures, g.planned, $7, $8, $6
  from given g join filed f on f.finding_id = g.finding
), told as (
  update vendors.vendor_audit_finding t set improvement_state = g.state, version = t.version + 1 from given g where t.id = g.finding
) select f.id from given g join filed f on f.finding_id = g.finding order by g.at`

export const submitVendorImprovements = bulk({
  mutation: 'submitVendorImprovements',
  subject: auditRows,
  clause: 'AP-12.2-6d',
  step: { machine: 'VENDOR_AUDIT', state: ({ state }) => state },
  kind: 'IMPROVEMENTS',
  filedClass: 'VE.AUDIT_ISSUED',
  under: 'auditId',
  known: async ({ client, subject }): Promise<Open> => {
    const { rows } = await client.query(
      `select id, improvement_state as state from vendors.vendor_audit_finding where audit_id = $1 and issued_at is not null`,
      [subject.id],
    )
    return new Map(rows.map(({ id, state }) => [id, state]))
  },
  read: (item: ImprovementItem, open, { now }) => {
    const { findingId } = item
    const state = isId(findingId) ? open.get(findingId) : undefined
    if (state === undefined) throw new Refusal('NOT_FOUND', { argument: 'findingId' })
    endOfLaterDay('plannedOn', item.plannedOn, now)
    const kept = {
      finding: findingId,
      cause: stated('cause', item.cause, 4_000),
      similar_findings: stated('similarFindings', item.similarFindings, 4_000),
      measures: stated('measures', item.measures, 4_000),
      planned: item.plannedOn,
      state: toState(state),
    }
    open.delete(findingId)
    return kept
  },
  keep: async ({ client, subject, by, now }, kept) => {
    const { id, contractId, agencyId, isClassified } = subject
    const role = by.as[0]?.holding?.role ?? ''
    const { rows } = await client.query(insert, [
      ...[id, contractId, agencyId, isClassified, JSON.stringify(kept), now, by.personNo, role],
    ])
    return rows.map((row) => row.id as string)
  },
})
