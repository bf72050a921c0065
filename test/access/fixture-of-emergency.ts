/** Emergency accesses in the fixture: open, asked for, declined, ended, run out, and one on an exercise that opens nothing. */
import { TEMPLATE_TIME } from '../harness/template.ts'

const hours = (offset: number) => new Date(TEMPLATE_TIME.getTime() + offset * 3_600_000).toISOString()

const accesses: readonly (readonly [reference: string, account: string, state: string, since: number])[] = [
  ['F-1', 'oics.national', 'OPEN', -1],
  ['F-2', 'icst.technical', 'OPEN', -1],
  ['F-3', 'icst.technical', 'OPEN', -3],
  ['F-EX', 'icst.technical', 'OPEN', -1],
  ['F-EX', 'oics.national', 'OPEN', -1],
  ['F-2', 'oics.national', 'REQUESTED', -1],
  ['F-3', 'oics.national', 'OVER', -1],
  ['F-WAS', 'oics.national', 'DECLINED', -1],
  ['F-4', 'oics.national', 'OPEN', -5],
  ['F-4', 'icst.technical', 'OPEN', -5],
]

export const emergencyParts: readonly string[] = accesses.map(
  ([
    reference,
    account,
    state,
    since,
  ]) => `incidents.emergency_access (incident_id, agency_id, state, reason, requested_at,
     requested_by_no, requested_by_role, requested_at_id, grant_id, lapses_at, decided_at, decided_by_no, decided_by_role, decided_at_id,
     open_until, ended_at, review_due_at)
   select i.id, i.agency_id, '${state}', 'reason', '${hours(since)}', p.no, g.role, a.id, g.id, '${hours(since + 4)}',
     d.at, case when d.at is not null then 1 end, case when d.at is not null then 'NATIONAL_OFFICER' end,
     case when d.at is not null then a.id end,
     case when '${state}' in ('OPEN', 'OVER') then d.at + interval '4 hours' end, case when '${state}' = 'OVER' then d.at end,
     case when '${state}' in ('OPEN', 'OVER') then d.at + interval '7 days' end
   from incidents.incident i, published_agencies.person p
     join published_agencies.role_grant g on g.person_no = p.no and g.role in ('NATIONAL_OFFICER', 'TECHNICAL_CENTRE')
     join published_agencies.agency a on a.no = g.agency_no,
     (select case when '${state}' <> 'REQUESTED' then timestamptz '${hours(since)}' end as at) d
   where i.reference = '${reference}' and p.subject = '${account}'`,
)
