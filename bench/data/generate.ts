/** A nation made up by its owner: ministries with all below them, their incidents and contracts, and people who ask. */
import type { Client } from 'pg'
import { clocks, lengthOf } from './clocks.ts'
import { outsourcing } from './outsourcing.ts'
import { withoutIndexes } from './without-indexes.ts'

export interface Extent {
  /** Trees of agencies of the same size and shape, each with a ministry on top. */
  readonly ministries: number
  /** Agencies in each tree, the ministry not counted. */
  readonly below: number
  readonly incidents: number
  /** Spread over all agencies and vendors; a few thousand, one each, when left out. */
  readonly contracts?: number
  /** One agency in so many has a second supervisor, a level above it in another tree; none when left out. */
  readonly secondSupervisorOneIn?: number
}

/** Every agency above the lowest level has so many below it, so five levels hold 4,681 agencies. */
const BREADTH = 8
/** Agencies whose relations are published in one go. */
const AT_ONCE = 500

/** Long before every question, so that everything holds. */
export const SINCE = '2024-01-01T00:00:00Z'

/** People of the generated nation, by what they reach. */
export const accounts = {
  national: 'bench.national',
  ministry: 'bench.ministry',
  small: 'bench.small',
  analyst: 'bench.analyst',
  officer: 'bench.officer',
  vendor: 'bench.vendor',
} as const

/** Contacts of the first agencies, one each; `accounts` asks, these report. */
export const reporters = Array.from({ length: 8 }, (_, at) => ({
  account: `bench.reporter-${at + 1}`,
  agencyNo: at + 1,
}))

export async function generate(client: Client, extent: Extent): Promise<void> {
  await client.query('set search_path = pg_catalog')
  await directory(client, extent)
  await quietly(client, () => outsourcing(client, extent))
  await people(client)
  await quietly(client, async () => {
    await incidents(client, extent)
    await clocks(client)
  })
  // Statistics and the visibility map, as autovacuum would have left them.
  await client.query('vacuum (analyze)')
}

/** Triggers that publish a row at a time are the product's; here the same facts are published a table at a time. */
async function quietly(client: Client, act: () => Promise<unknown>): Promise<void> {
  await client.query('set session_replication_role = replica')
  await act()
  await client.query('set session_replication_role = origin')
}

/** Agency `no` stands in tree `(no - 1) % ministries`, at place `(no - 1) / ministries` of it; place 0 is the ministry. */
async function directory(
  client: Client,
  { ministries, below, secondSupervisorOneIn }: Extent,
): Promise<void> {
  const agencies = ministries * (below + 1)
  const place = `((a.no - 1) / ${ministries})`
  const above = `(${place} - 1) / ${BREADTH} * ${ministries}`
  await quietly(client, async () => {
    await client.query(
      `insert into agencies.agency (code, name_zh, name_en, kind, classification, listed_authority_no, valid_from, source, verified)
       select 'bench-' || no, '機關第' || no || '號', 'Agency ' || no, 'GOVERNMENT', 'generated',
         case when no <= ${ministries} then no end, '${SINCE}', 'bench', true
       from generate_series(1, ${agencies}) no order by no`,
    )
    await client.query(
      `insert into agencies.agency (code, name_zh, name_en, kind, classification, valid_from, source, verified)
       values ('oics', '資通安全署', 'National authority', 'GOVERNMENT', 'generated', '${SINCE}', 'bench', true)`,
    )
    await client.query(
      `insert into agencies.supervision_link (superior_no, subordinate_no, kind, valid_from, source, verified)
       select ${above} + (a.no - 1) % ${ministries} + 1, a.no, 'SUPERIOR', '${SINCE}'::timestamptz, 'bench', true
       from agencies.agency a where ${place} > 0 and a.no <= ${agencies}
       union all
       select ${above} + a.no % ${ministries} + 1, a.no, 'SUPERVISORY', '${SINCE}', 'bench', true
       from agencies.agency a where ${place} > 0 and a.no <= ${agencies} and a.no % ${secondSupervisorOneIn ?? agencies + 1} = 0`,
    )
    await client.query(
      `insert into published_agencies.agency
       select a.no, a.id, a.kind, false, a.listed_authority_no is not null, a.code = 'oics', a.valid_from, a.valid_to
       from agencies.agency a`,
    )
  })
  await client.query('analyze agencies.agency, agencies.supervision_link')
  for (let first = 1; first <= agencies + 1; first += AT_ONCE) {
    const last = Math.min(first + AT_ONCE - 1, agencies + 1)
    await client.query(`select agencies.refresh_reach(array(select generate_series(${first}, ${last})))`)
  }
}

/**
 * A supervising and reviewing officer of the first ministry, a contact of the lowest agency, an officer of the national
 * authority and an analyst whose mandate is all below the first ministry.
 */
async function people(client: Client): Promise<void> {
  const posts = [
    [accounts.national, 'NATIONAL_OFFICER', `a.code = 'oics'`],
    [accounts.ministry, 'SUPERVISING_OFFICER', 'a.no = 1'],
    // Supervision alone shows no contract of a case (IN.DETAIL/supervising); whoever reviews as well sees it.
    [accounts.ministry, 'SECURITY_REVIEWER', 'a.no = 1'],
    [
      accounts.small,
      'SECURITY_CONTACT',
      `a.no = (select max(s.subordinate_no) from agencies.supervision_link s)`,
    ],
    [accounts.analyst, 'OVERSIGHT_ANALYST', `a.code = 'oics'`, '{1}'],
    [accounts.officer, 'CONTRACT_OFFICER', 'a.no = 1'],
    ...reporters.map(({ account, agencyNo }) => [account, 'SECURITY_CONTACT', `a.no = ${agencyNo}`] as const),
  ] as const
  for (const [subject, role, agency, mandate = '{}'] of posts) {
    await client.query(
      `insert into agencies.person (subject, kind, post, agency_id)
       select '${subject}', 'PERSON', 'officer', a.id from agencies.agency a where ${agency} on conflict do nothing`,
    )
    await client.query(
      `insert into agencies.role_grant (person_no, role, agency_id, mandate, reason, state, evidence, requested_at, activated_at, valid_from)
       select p.no, '${role}', p.agency_id, '${mandate}', 'bench', 'ACTIVE', 'BOOTSTRAP', '${SINCE}', '${SINCE}', '${SINCE}'
       from agencies.person p where p.subject = '${subject}'`,
    )
  }
  // Of the first vendor, which has one contract in so many.
  await client.query(
    `insert into agencies.person (subject, kind, post, vendor_id)
     select '${accounts.vendor}', 'PERSON', 'manager', v.id from vendors.vendor v where v.no = 1`,
  )
  await client.query(
    `insert into agencies.role_grant (person_no, role, vendor_id, mandate, reason, state, evidence, requested_at, activated_at, valid_from)
     select p.no, 'VENDOR_USER', p.vendor_id, '{}', 'bench', 'ACTIVE', 'BOOTSTRAP', '${SINCE}', '${SINCE}', '${SINCE}'
     from agencies.person p where p.subject = '${accounts.vendor}'`,
  )
}

/** Two in three cases of an agency with a contract concern it; one in fifty is major, one in ten still open. */
async function incidents(client: Client, { incidents: count, ministries, below }: Extent): Promise<void> {
  const agencies = ministries * (below + 1)
  await withoutIndexes(client, ['incidents.incident', 'published_incidents.incident'], async () => {
    await client.query(
      `insert into incidents.incident (reference, agency_id, is_government, reported_level, effective_level, level_known,
         was_major, verification_state, handling_state, occurred_at, aware_at, recorded_at, reported_at, closed_at,
         incident_kind, description, affects_other_agencies, affects_vital_facilities, support_needed, contract_id, next_due_at)
       select 'I-' || n, a.id, true, made.level, made.level, true, made.level > 2,
         'REVIEWED', case when made.open then 'RESPONDING' else 'CLOSED' end,
         made.at, made.at, made.at, made.at, case when not made.open then made.at + interval '9 days' end,
         'OTHER', 'Account ' || n || ' was used from an unknown address outside office hours', false, false, false,
         case when made.outsourced then c.id end, case when made.open then made.at + ${lengthOf('RECOVERY', 'made.level')} end
       from generate_series(1, ${count}) n
       -- A prime step spreads the cases over all agencies in no order that an index would like.
       join agencies.agency a on a.no = 1 + (n::bigint * 7919) % ${agencies}
       left join vendors.contract c on c.agency_id = a.id
       cross join lateral (select abs(hashint8(n)::bigint) as dice) thrown
       cross join lateral (select timestamptz '2025-01-01Z' + interval '1 day' * (600.0 * n / ${count}) as at,
         case when dice % 50 = 0 then 3 + dice / 50 % 2 else 1 + dice % 2 end as level,
         dice / 100 % 10 = 0 as open, dice / 1000 % 3 > 0 as outsourced) made
       order by n`,
    )
    await client.query(
      `insert into published_incidents.incident (id, agency_id, is_major, is_exercise, is_government, is_closed, contract_id)
       select i.id, i.agency_id, i.was_major, i.is_exercise, i.is_government, i.handling_state = 'CLOSED', i.contract_id
       from incidents.incident i`,
    )
  })
}
