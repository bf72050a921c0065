import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hold } from '../../law/access/by-hand.ts'
import { openingsOf, opensFigures } from '../../law/access/openings.ts'
import { key } from '../../law/access/relations.ts'
import { roles } from '../../law/access/roles.ts'
import { vendors } from '../../subgraphs/vendors/subgraph.ts'
import { Span, selections } from '../incidents/figures/derivable.ts'
import { cast, registerVendor } from './outsourcing.ts'
import { agencies, appear, openStage, type Stage } from './stage.ts'

const AGENCIES = ['bureau', 'police'] as const
const VENDORS = ['alpha', 'beta', 'gamma', 'delta'] as const

interface Recorded {
  readonly month: string
  readonly agency: (typeof AGENCIES)[number]
  readonly vendor: (typeof VENDORS)[number]
  readonly part: 'MET' | 'BREACHED'
  readonly count: number
  readonly secret?: boolean
}

let stage: Stage
const vendor: Record<string, string> = {}
let reference = 0

/** Contracts that ended, whose data were due in the middle of the month and came back before or after that. */
async function record(recorded: readonly Recorded[]): Promise<void> {
  for (const { month, agency, vendor: name, part, count, secret = false } of recorded) {
    const due = `${month}-15T15:59:59.999Z`
    reference += 1
    await stage.owner.query(
      `insert into vendors.contract (agency_id, reference, title, description, scopes, secret_level, amount_twd, bespoke_development,
         required_specialists, state, vendor_id, vendor_name, prepared_by, prepared_at, awarded_at, ended_at, end_kind, data_return_due_at, closed_at)
       select $1, 'F-' || $2::int || '-' || g, 't', 'd', '{MAINTAIN}', $3, 1, false, 1, case when $6::timestamptz is null then 'ENDED_DATA_PENDING' else 'CLOSED' end,
         $4, 'v', 1, $5, $5, $5, 'EXPIRED', $5, $6 from generate_series(1, $7) g`,
      [
        agencies[agency].id,
        reference,
        secret ? 'SECRET' : 'NONE',
        vendor[name],
        due,
        part === 'MET' ? due : null,
        count,
      ],
    )
  }
}

const ask = (
  account: string | null,
  from: string,
  to: string,
  groupBy: string[],
  more = '',
  purpose?: string,
) =>
  stage.ask(
    account,
    `query ($from: Date!, $to: Date!, $by: [VendorFigureGroup!]!) { vendorFigures(from: $from, to: $to, groupBy: $by) {
       cells { month vendor { id } agency { id } kind due met breached suppressed } ${more} } }`,
    { from, to, by: groupBy },
    purpose,
  )

const nameOf = (id: string | undefined) => Object.keys(vendor).find((name) => vendor[name] === id)

async function told(account: string, year: number, groupBy: string[]) {
  const { data } = await ask(account, `${year}-01-01`, `${year}-12-31`, groupBy)
  return (data.vendorFigures.cells as any[]).map((cell) =>
    cell.suppressed
      ? 'some are suppressed'
      : [
          nameOf(cell.vendor?.id),
          cell.agency?.id === agencies.bureau.id ? 'bureau' : cell.agency && 'police',
          cell.kind,
        ]
          .filter(Boolean)
          .concat(`${cell.due} due, ${cell.met} met, ${cell.breached} breached`)
          .join(' '),
  )
}

beforeAll(async () => {
  stage = await openStage(vendors)
  await cast(stage)
  for (const name of VENDORS) vendor[name] = await registerVendor(stage, name, name)
  await appear(stage, 'alpha.user', 'VENDOR_USER', { vendorId: vendor.alpha ?? '' })
  await appear(stage, 'analyst', 'OVERSIGHT_ANALYST')
  await stage.owner.query(
    `update published_agencies.role_grant set mandate = $1 where role = 'OVERSIGHT_ANALYST'
       and person_no = (select no from published_agencies.person where subject = 'analyst')`,
    [[agencies.city.no]],
  )
  for (const name of AGENCIES)
    await stage.owner.query(
      `insert into published_agencies.reach (target_id, key, depth, valid_from) values ($1, $2, 1, '2020-01-01')`,
      [agencies[name].id, key('BELOW', agencies.city.no)],
    )
  const of = { month: '2024-03', agency: 'bureau', vendor: 'alpha' } as const
  await record([
    { ...of, part: 'MET', count: 7 },
    { ...of, part: 'BREACHED', count: 5 },
    { ...of, vendor: 'beta', part: 'MET', count: 6 },
    { ...of, vendor: 'gamma', part: 'MET', count: 3 },
    { ...of, agency: 'police', vendor: 'alpha', part: 'MET', count: 9 },
    { ...of, secret: true, part: 'BREACHED', count: 20 },
    { ...of, month: '2023-03', part: 'BREACHED', count: 4 },
  ])
})
afterAll(async () => {
  expect(stage.logged).toEqual([])
  await stage.close()
})

describe('figures over duties', () => {
  test('are told to an analyst by vendor and by agency, but for small numbers and what would give them away', async () => {
    expect(await told('analyst', 2024, [])).toEqual(['DATA_RETURN 30 due, 25 met, 5 breached'])
    // Gamma's three would follow from the whole less the others: the next smallest goes with them.
    expect((await told('analyst', 2024, ['VENDOR'])).sort()).toEqual([
      'alpha DATA_RETURN 21 due, 16 met, 5 breached',
      'some are suppressed',
    ])
    expect((await told('analyst', 2024, ['AGENCY'])).sort()).toEqual([
      'bureau DATA_RETURN 21 due, 16 met, 5 breached',
      'police DATA_RETURN 9 due, 9 met, 0 breached',
    ])
    expect(await told('analyst', 2024, ['AGENCY', 'VENDOR'])).toEqual(['some are suppressed'])
    expect(await told('analyst', 2023, [])).toEqual(['some are suppressed'])
  })

  test('are exact for whoever reads the contracts, and count no secret one for anybody', async () => {
    for (const account of ['bureau.officer', 'bureau.ciso'])
      expect((await told(account, 2024, ['AGENCY', 'VENDOR'])).sort()).toEqual([
        'alpha bureau DATA_RETURN 12 due, 7 met, 5 breached',
        'beta bureau DATA_RETURN 6 due, 6 met, 0 breached',
        'gamma bureau DATA_RETURN 3 due, 3 met, 0 breached',
      ])
    expect(await told('bureau.officer', 2023, [])).toEqual(['DATA_RETURN 4 due, 0 met, 4 breached'])
  })

  test('count notices of vendors, told in time or late, and how soon they were acknowledged', async () => {
    const { rows } = await stage.owner.query(
      `select id from vendors.contract where agency_id = $1 and vendor_id = $2 and secret_level = 'NONE' order by id limit 1`,
      [agencies.bureau.id, vendor.alpha],
    )
    await stage.owner.query(
      `insert into vendors.vendor_notice (contract_id, agency_id, vendor_id, vendor_key, filed_by, filed_by_no, kind, description,
         known_at, due_at, filed_at, received_at, state, acknowledgement_due_at, measures_due_at, acknowledged_at, may_affect_work)
       select $1, $2, $3, 1, 'VENDOR', 1, 'INCIDENT', 'd', '2022-05-01T00:00Z', '2022-05-01T01:00Z', filed, filed, 'ACKNOWLEDGED',
         '2022-05-01T09:00Z', '2022-05-08T00:00Z', '2022-05-01T08:00Z', true
       from (select case when g <= 6 then timestamptz '2022-05-01T00:30Z' else '2022-05-01T07:00Z' end as filed
         from generate_series(1, 14) g) made`,
      [rows[0].id, agencies.bureau.id, vendor.alpha],
    )
    for (const account of ['bureau.officer', 'analyst'])
      expect((await told(account, 2022, ['VENDOR'])).sort(), account).toEqual([
        'alpha VENDOR_NOTICE 14 due, 6 met, 8 breached',
        'alpha VENDOR_NOTICE_RECEIPT 14 due, 14 met, 0 breached',
      ])
  })

  test.each([
    ['bureau.staff', 'WITHHELD'],
    ['alpha.user', 'WITHHELD'],
    [null, 'UNAUTHENTICATED'],
  ])('are not for %s: %s', async (account, code) => {
    const { data, codes } = await ask(account, '2024-01-01', '2024-12-31', [])
    expect([data.vendorFigures, codes]).toEqual([null, [code]])
  })

  test('are of whole months that have ended', async () => {
    for (const [from, to] of [
      ['2024-01-02', '2024-12-31'],
      ['2026-10-01', '2026-11-30'],
    ] as const)
      expect((await ask('analyst', from, to, [])).errors[0]?.extensions).toMatchObject({
        code: 'BAD_INPUT',
        reason: 'WHOLE_MONTHS',
      })
  })

  test('as a file need a purpose and stand in the journal with their digest', async () => {
    const csv = 'csv { text lines sha256 }'
    const without = await ask('analyst', '2024-01-01', '2024-12-31', ['AGENCY'], csv)
    expect([without.data.vendorFigures.csv, without.codes]).toEqual([null, ['WITHHELD']])
    const { data } = await ask('analyst', '2024-01-01', '2024-12-31', ['AGENCY'], csv, 'yearly report')
    const { text, lines, sha256 } = data.vendorFigures.csv
    expect(text.split('\r\n')[0]).toBe('month,vendorId,agencyId,kind,due,met,breached,suppressed')
    expect([lines, text.split('\r\n').length]).toEqual([2, 4])
    const { rows } = await stage.owner.query(
      `select purpose from vendors.journal where subject_type = 'AGG.STATS' and details::text like '%' || $1 || '%'`,
      [sha256],
    )
    expect(rows).toEqual([{ purpose: 'yearly report' }])
  })

  test('hang on keys to the agency alone', () => {
    const relations = openingsOf(
      roles.map((role) => hold(role)),
      'AGG.STATS',
    )
      .filter((opening) => opensFigures(opening) && opening.key !== null)
      .map(({ relation }) => relation)
    expect(relations.filter((each) => ['PARTY', 'SUB_PARTY', 'ENGAGED', 'SELF'].includes(each))).toEqual([])
  })
})

const MONTHS = ['03', '04']
const PARTS = ['MET', 'BREACHED'] as const
/** The smallest things there are to count. */
const atoms = MONTHS.flatMap((month) =>
  AGENCIES.flatMap((agency) =>
    VENDORS.flatMap((name) => PARTS.map((part) => ({ month, agency, vendor: name, part }))),
  ),
)
type Atom = (typeof atoms)[number]
type Chosen = { readonly [Name in keyof Atom]?: readonly Atom[Name][] }

const within = (atom: Atom, chosen: Chosen) =>
  (['month', 'agency', 'vendor', 'part'] as const).every(
    (name) => (chosen[name] as readonly unknown[] | undefined)?.includes(atom[name]) ?? true,
  )
const rowOf = (chosen: Chosen) => atoms.map((atom) => (within(atom, chosen) ? 1 : 0))

const wanted: readonly Chosen[] = selections(MONTHS).flatMap((month) =>
  [
    ...selections(VENDORS).map((each) => ({ vendor: each })),
    ...selections(AGENCIES).map((agency) => ({ agency })),
  ].flatMap((groups) => selections(PARTS).map((part) => ({ month, ...groups, part }))),
)
const single: readonly Chosen[] = MONTHS.flatMap((month) =>
  AGENCIES.flatMap((agency) => VENDORS.map((each) => ({ month: [month], agency: [agency], vendor: [each] }))),
)

const groupings = [
  ...[[], ['MONTH'], ['VENDOR'], ['AGENCY'], ['MONTH', 'VENDOR'], ['MONTH', 'AGENCY']],
  ...[
    ['VENDOR', 'AGENCY'],
    ['MONTH', 'VENDOR', 'AGENCY'],
  ],
]

async function everythingTold(year: number): Promise<readonly (readonly number[])[]> {
  const found: (readonly number[])[] = []
  for (const [from, to, last] of [
    ['03', '03', '31'],
    ['04', '04', '30'],
    ['03', '04', '30'],
  ] as const)
    for (const groupBy of groupings) {
      const { data } = await ask('analyst', `${year}-${from}-01`, `${year}-${to}-${last}`, groupBy)
      for (const { month, vendor: of, agency, suppressed } of data.vendorFigures.cells) {
        if (suppressed) continue
        const cell: Chosen = {
          month: month ? [month.slice(5, 7)] : MONTHS.filter((each) => each >= from && each <= to),
          ...(of && { vendor: [nameOf(of.id) as Atom['vendor']] }),
          ...(agency && { agency: [agency.id === agencies.bureau.id ? 'bureau' : 'police'] }),
        }
        for (const part of PARTS) found.push(rowOf({ ...cell, part: [part] }))
      }
    }
  return found
}

let year = 1925
let toldSomething = 0

test('no sum or difference of all figures there are gives a hidden number of duties from one to four', async () => {
  const counts = fc.oneof(
    { arbitrary: fc.constant(0), weight: 4 },
    { arbitrary: fc.integer({ min: 1, max: 6 }), weight: 3 },
    { arbitrary: fc.integer({ min: 7, max: 12 }), weight: 2 },
  )
  const months = fc.array(
    fc.record({
      month: fc.constantFrom(...MONTHS),
      agency: fc.constantFrom(...AGENCIES),
      vendor: fc.constantFrom(...VENDORS),
      part: fc.constantFrom(...PARTS),
      count: counts,
    }),
    { minLength: 3, maxLength: 16 },
  )
  await fc.assert(
    fc.asyncProperty(months, async (found) => {
      year += 1
      await record(found.map((each) => ({ ...each, month: `${year}-${each.month}` })))
      const span = new Span()
      const rows = await everythingTold(year)
      toldSomething += rows.length
      for (const row of rows) span.add(row)
      const derived = [...wanted, ...single].filter((chosen) => {
        const actual = found
          .filter((each) => within(each as Atom, chosen))
          .reduce((sum, { count }) => sum + count, 0)
        return actual >= 1 && actual <= 4 && span.holds(rowOf(chosen))
      })
      expect(derived).toEqual([])
    }),
    { numRuns: 12 },
  )
  expect(toldSomething).toBeGreaterThan(100)
}, 120_000)
