/**
 * What other capabilities tell of a contract, as SQL over its row: one line for each fact. These are written over tables and import no rows, because the rows of a contract are read with them.
 */
import { taipeiOffsetHours } from '../../../law/calendar/taipei.ts'
import type { TestOrigin } from '../../../law/deliveries/acceptance.ts'
import type { ContractFacts } from '../../../law/obligations/facts.ts'
import type { Sql } from '../../row-source.ts'

const today = `((select access.now()) at time zone interval '${taipeiOffsetHours} hours')::date`

/** Everybody who is assigned now and shows a qualification that holds today, and since when. */
const qualified: Sql = (t) => `(
  select a.person_id, max(greatest(a.started_at, q.filed_at)) as at from vendors.assignment a
  join vendors.qualification q on q.person_id = a.person_id and (q.expires_on is null or q.expires_on >= ${today})
  where a.contract_id = ${t}.id and a.ended_at is null group by a.person_id) q`

export const toldByPeople = {
  qualifiedSpecialists: (t) =>
    `case when exists (select from vendors.assignment a where a.contract_id = ${t}.id) then (select count(*) from ${qualified(t)}) end`,
  qualifiedAt: (t) => `(select max(q.at) from ${qualified(t)})`,
  /** Kept on the contract, and null again only where higher secrets are found: what has begun has begun. */
  peopleClearedAt: (t) => `${t}.people_cleared_at`,
  /** Null while anybody is at work on the secrets whose travel is not controlled; at the end as it was then. */
  exitControlledAt: (t) =>
    `(select min(x.recorded_at) from vendors.exit_control x where x.contract_id = ${t}.id and not exists (
      select from vendors.assignment a where a.contract_id = ${t}.id and (a.ended_at is null or a.ended_for = 'CONTRACT_ENDED')
        and not exists (select from vendors.exit_control e where e.person_id = a.person_id)))`,
} satisfies Partial<Record<keyof ContractFacts, Sql>>

/** Since when all that was delivered, and not refused, has an accepted test that passed of one of these origins (G-58). */
const tested =
  (...origins: readonly TestOrigin[]): Sql =>
  (t) =>
    `(select case when count(*) = count(v.at) then max(v.at) end from (
    select (select min(s.decided_at) from vendors.security_test s where s.delivered_version_id = v.id and s.passed
      and s.state = 'ACCEPTED' and s.origin in (${origins.map((each) => `'${each}'`).join(', ')})) as at
    from vendors.delivery d join vendors.delivered_version v on v.delivery_id = d.id
    where d.contract_id = ${t}.id and d.state <> 'REFUSED') v)`

const parts = (t: string, which = 'true') =>
  `from vendors.component k where k.contract_id = ${t}.id and k.gone_at is null and ${which}`

/** The proof of a licence of the component that holds today: its own, or one for all of its register (ER-4-1-5f). */
const proofs = (
  what: string,
) => `select ${what} from vendors.component_licence p where p.register_id = k.register_id
  and p.licence = l.licence and md5(p.licence) = md5(l.licence)
  and (p.component_id is null or p.component_id = k.id) and (p.valid_until is null or p.valid_until >= ${today})`

export const toldByDeliveries = {
  vendorTestedAt: tested('VENDOR', 'THIRD_PARTY'),
  independentlyTestedAt: tested('AGENCY', 'THIRD_PARTY'),
  usesForeignParts: (t) =>
    `(select d.uses_others from vendors.delivery d where d.contract_id = ${t}.id order by d.number desc limit 1)`,
  partsMarkedAt: (t) =>
    `case when not exists (select ${parts(t, `k.source = ''`)}) then (select max(k.declared_at) ${parts(t)}) end`,
  licencesProvedAt: (t) => `(
    select case when count(*) = count(u.at) then max(u.at) end from (
      select (${proofs('min(p.filed_at)')}) as at from (select k.* ${parts(t)}) k
      left join lateral unnest(k.licences) as l(licence) on true) u)`,
} satisfies Partial<Record<keyof ContractFacts, Sql>>

const notices = (what: string, which: string): Sql => {
  return (t) => `(select ${what} from vendors.vendor_notice n where n.contract_id = ${t}.id and ${which})`
}

export const toldByNotices = {
  remedyDueAt: notices('min(n.measures_due_at)', 'n.measures_accepted_at is null and n.closed_at is null'),
  remedyAcceptedAt: notices('max(n.measures_accepted_at)', 'true'),
  workAffectedAt: notices(
    'max(n.acknowledged_at)',
    'n.may_affect_work and n.work_not_affected_reason is null',
  ),
} satisfies Partial<Record<keyof ContractFacts, Sql>>

/** One that asks for a visit has not verified anything yet (AP-12.2-6c). */
const audits = (which: string): Sql => {
  return (t) => `(select max(a.issued_at) from vendors.vendor_audit a
    where a.contract_id = ${t}.id and not a.on_site_needed and ${which})`
}

export const toldByAudits = {
  lastAuditIssuedAt: audits('true'),
  incidentAuditIssuedAt: audits(`a.trigger = 'INCIDENT'`),
} satisfies Partial<Record<keyof ContractFacts, Sql>>
