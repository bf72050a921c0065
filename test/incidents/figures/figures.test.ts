import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { groupsOf } from '../../../subgraphs/groups.ts'
import { countable } from '../../../subgraphs/incidents/figures/countable.ts'
import { logIn, sign } from '../../access/login.ts'
import { codes, reported } from '../acts.ts'
import { type Cast, openCast } from '../cast.ts'
import {
  countedByHand,
  figures,
  figuresField,
  type Outcome,
  type Recorded,
  record,
  sorted,
} from './recorded.ts'

let cast: Cast

const many = (count: number, each: Recorded): Recorded[] => Array.from({ length: count }, () => each)
const some = (month: string, agency: string, level: number, parts: Partial<Record<Outcome, number>>) =>
  Object.entries(parts).flatMap(([outcome, count]) =>
    many(count ?? 0, { month, agency, level, outcome: outcome as Outcome }),
  )

beforeAll(async () => {
  cast = await openCast()
  await record(cast, [
    // A year in which nothing small is hidden from anybody.
    ...some('2024-01', 't-bureau', 1, { MET: 7, LATE: 5 }),
    ...some('2024-01', 't-parks', 2, { MET: 6, LATE: 5, LEVEL_RAISED: 6 }),
    ...some('2024-02', 't-bureau', 2, { MET: 9 }),
    ...some('2024-02', 't-police', 3, { MET: 2, LATE: 1 }),
    ...some('2024-02', 't-power', 4, { LATE: 1, RUNNING: 1 }),
    ...many(3, { month: '2024-02', agency: 't-bureau', level: 4, outcome: 'MET', isExercise: true }),
    // The last instant of a month in Taipei, and the first of the next.
    { month: '2024-03', agency: 't-bureau', level: 1, outcome: 'MET', day: '2024-03-31T15:59:59.999Z' },
    { month: '2024-04', agency: 't-bureau', level: 1, outcome: 'MET', day: '2024-03-31T16:00:00Z' },
    ...some('2024-04', 't-parks', 3, { RUNNING: 1 }),
    // Small numbers.
    ...some('2023-01', 't-bureau', 1, { MET: 3 }),
    ...some('2023-01', 't-parks', 1, { MET: 8 }),
    ...some('2023-01', 't-city', 2, { MET: 9 }),
    ...some('2023-02', 't-bureau', 1, { MET: 12, LATE: 2 }),
    ...some('2023-03', 't-bureau', 1, { MET: 6, LATE: 4, LEVEL_RAISED: 3 }),
    ...some('2023-04', 't-bureau', 1, { MET: 4 }),
    // The months of the page that shows how to ask.
    ...some('2026-05', 't-bureau', 1, { MET: 9, LATE: 6 }),
    ...some('2026-06', 't-parks', 2, { MET: 8 }),
    ...some('2026-07', 't-parks', 2, { MET: 3 }),
  ])
  await reported(cast)
})
afterAll(() => {
  expect(cast.world.logged).toEqual([])
  return cast.world.close()
})

const YEAR = ['2024-01-01', '2024-12-31'] as const
const groupings = [
  [],
  ['MONTH'],
  ['LEVEL'],
  ['AGENCY'],
  ['MONTH', 'LEVEL'],
  ['AGENCY', 'MONTH'],
  ['LEVEL', 'AGENCY'],
  ['MONTH', 'LEVEL', 'AGENCY'],
]

describe('figures over cases that the viewer may read himself', () => {
  const readers: readonly (readonly [account: string, over: readonly string[] | null])[] = [
    ['t.national', null],
    ['t.technical', null],
    ['t.supervisor', ['t-bureau', 't-parks']],
    ['t.reviewer', ['t-city', 't-bureau', 't-parks']],
    ['t.sector', ['t-power', 't-gas']],
    ['t.contact', ['t-bureau']],
    ['t.police', ['t-police']],
  ]
  test.each(readers)(
    'are for %s what a count by hand gives, told apart by anything',
    async (account, over) => {
      const agencies = over?.map(cast.agency) ?? null
      for (const groupBy of groupings) {
        const { cells, reply } = await figures(cast, account, ...YEAR, groupBy)
        expect(reply.errors).toEqual([])
        expect(sorted(cells ?? []), groupBy.join()).toEqual(
          sorted(await countedByHand(cast, agencies, ...YEAR, groupBy)),
        )
      }
    },
  )

  test('are for the NSC office those over major cases', async () => {
    const byHand = await countedByHand(cast, null, ...YEAR, ['LEVEL'], (row) => row.was_major)
    expect(byHand.length).toBe(2)
    expect(sorted((await figures(cast, 't.nsc', ...YEAR, ['LEVEL'])).cells ?? [])).toEqual(sorted(byHand))
  })

  test('come in one statement', async () => {
    cast.world.statements.length = 0
    await figures(cast, 't.supervisor', ...YEAR, ['AGENCY'])
    expect(cast.world.statements.filter((text) => text.includes('incidents.')).length).toBe(1)
  })
})

const withoutMinutes = (cell: any) => ({
  ...cell,
  clocks: cell.clocks.map((line: any) => ({ ...line, medianMinutes: null, ninetiethMinutes: null })),
})

describe('figures over cases that the viewer may not read', () => {
  test.each([
    ['t.analyst', ['t-city', 't-bureau', 't-parks']],
    ['t.contracts', ['t-bureau']],
  ])(
    'are for %s what a count by hand gives, where no number is small, but for the minutes',
    async (account, over) => {
      for (const groupBy of [['MONTH'], ['MONTH', 'AGENCY'], ['MONTH', 'LEVEL']]) {
        const { cells } = await figures(cast, account, '2024-01-01', '2024-02-29', groupBy)
        const byHand = await countedByHand(cast, over.map(cast.agency), '2024-01-01', '2024-02-29', groupBy)
        expect(sorted(cells ?? []), groupBy.join()).toEqual(sorted(byHand.map(withoutMinutes)))
      }
    },
  )

  // Six stopped clocks of two months, less five of one of them, would be the minutes of the sixth.
  test('tell no minutes, of one case or of many', async () => {
    for (const groupBy of [[], ['MONTH'], ['AGENCY'], ['LEVEL']])
      for (const { clocks } of (await figures(cast, 't.analyst', ...YEAR, groupBy)).cells ?? [])
        for (const { medianMinutes, ninetiethMinutes } of clocks)
          expect([medianMinutes, ninetiethMinutes]).toEqual([null, null])
  })

  test('put a small cell together with the next smallest, and do not say which they are', async () => {
    const period = ['2023-01-01', '2023-01-31'] as const
    const { cells } = await figures(cast, 't.analyst', ...period, ['AGENCY'])
    expect(
      cells?.map(({ agency, incidents, suppressed }) => [agency?.id ?? null, incidents, suppressed]),
    ).toEqual([
      [cast.agency('t-city'), 9, false],
      [null, null, true],
    ])
    const byLevel = (await figures(cast, 't.analyst', ...period, ['LEVEL'])).cells
    expect(byLevel?.map(({ level, incidents }) => [level, incidents])).toEqual([
      [1, 11],
      [2, 9],
    ])
    expect((await figures(cast, 't.analyst', ...period)).cells?.[0]?.incidents).toBe(20)
    expect((await figures(cast, 't.reviewer', ...period, ['AGENCY'])).cells?.length).toBe(3)
  })

  test('never tell level and agency together', async () => {
    const { cells } = await figures(cast, 't.analyst', ...YEAR, ['LEVEL', 'AGENCY'])
    expect(cells).toMatchObject([{ suppressed: true, incidents: null, clocks: [] }])
  })

  test('keep back how a duty was kept where few broke it, and causes where there are few of one', async () => {
    const line = async (month: string) =>
      (await figures(cast, 't.analyst', `${month}-01`, `${month}-${month === '2023-02' ? 28 : 31}`))
        .cells?.[0]
    const few = await line('2023-02')
    expect(few.incidents).toBe(14)
    expect(few.clocks).toMatchObject([
      { kind: 'REPORT', suppressed: true, due: null, met: null, breached: null },
    ])
    const causes = await line('2023-03')
    expect(causes.clocks).toMatchObject([
      { suppressed: false, due: 13, met: 6, breached: 7, late: null, levelRaised: null, medianMinutes: null },
    ])
  })

  test('tell a longer period only where they tell each of its months', async () => {
    expect((await figures(cast, 't.analyst', '2023-01-01', '2023-03-31')).cells?.[0]?.incidents).toBe(47)
    expect((await figures(cast, 't.analyst', '2023-01-01', '2023-04-30')).cells).toMatchObject([
      { suppressed: true, incidents: null },
    ])
  })

  test('count for the convener the minor cases he may not read beside the major ones he may', async () => {
    const { cells } = await figures(cast, 't.convener', '2024-02-01', '2024-02-29', ['LEVEL'])
    expect(cells?.map(({ level, incidents }) => [level, incidents])).toEqual([
      [2, 9],
      [3, 3],
      [4, 2],
    ])
  })
})

describe('the analyst’s months, as the first page shows how to ask for them', () => {
  const [, document = ''] =
    /```graphql\n(\{ incidentFigures[^`]*)```/.exec(readFileSync('README.md', 'utf8')) ?? []

  test('come with the share that was on time, and without the month that has too few', async () => {
    const { data, errors } = await cast.world.ask('t.analyst', document)
    expect(errors).toEqual([])
    const line = { kind: 'REPORT', isTarget: false, levelRaised: 0 }
    expect(data.incidentFigures.cells).toEqual([
      {
        month: '2026-05-01',
        incidents: 15,
        suppressed: false,
        clocks: [{ ...line, due: 15, met: 9, onTimeRate: 0.6, late: 6 }],
      },
      {
        month: '2026-06-01',
        incidents: 8,
        suppressed: false,
        clocks: [{ ...line, due: 8, met: 8, onTimeRate: 1, late: 0 }],
      },
      { month: null, incidents: null, suppressed: true, clocks: [] },
    ])
  })
})

describe('a stolen login that calls the function itself', () => {
  const may = groupsOf(countable.wanted).map(({ name }) => name)
  const ask = async (payload: string, sql: string) => {
    const stolen = await logIn(cast.world.url, 'incidents')
    await stolen.pretend(payload, sign(payload))
    const { rows, code } = await stolen.attempt(sql)
    await stolen.close()
    expect(code).toBeNull()
    return rows
  }
  const call = (from: string, to: string, by = 'false, false, false') =>
    `select f ->> 'incidents' as incidents from incidents.figures('${from}', '${to}', ${by}) f`
  const counting = () => JSON.stringify({ n: cast.world.now().toISOString(), k: '{}', o: {}, a: may })

  test('counts with a viewer’s right to count, and still sees no case', async () => {
    expect(await ask(counting(), call('2023-02-01', '2023-02-28'))).toEqual([{ incidents: '14' }])
    expect(await ask(counting(), 'select 1 from incidents.incident')).toEqual([])
  })

  test('gets whole months, whatever days it names, and none that has not ended', async () => {
    expect(await ask(counting(), call('2023-02-10', '2023-02-11'))).toEqual([{ incidents: '14' }])
    expect(await ask(counting(), call('2026-11-01', '2030-01-01'))).toEqual([])
    expect(await ask(counting(), call('2023-04-01', '2023-04-30'))).toEqual([{ incidents: null }])
  })

  test('counts nothing without a right to count, or without a viewer', async () => {
    const nobody = JSON.stringify({ n: cast.world.now().toISOString(), k: '{}', o: {}, a: [] })
    expect(await ask(nobody, call('2023-01-01', '2024-12-31'))).toEqual([])
    expect(await ask('', call('2023-01-01', '2024-12-31'))).toEqual([])
  })
})

describe('figures are refused', () => {
  test('to the public', async () => {
    const { reply, cells } = await figures(cast, null, ...YEAR)
    expect(cells).toBeNull()
    expect(codes(reply)).toEqual(['UNAUTHENTICATED'])
  })

  test.each(['t.vendor-a', 't.sub', 't.staff', 't.planner'])('to %s, with the clause', async (account) => {
    const { reply, cells } = await figures(cast, account, ...YEAR)
    expect(cells).toBeNull()
    expect(reply.errors.map(({ extensions }) => [extensions.code, extensions.dataClass])).toEqual([
      ['WITHHELD', 'AGG.STATS'],
    ])
  })

  test('as all cases, to an excepted agency', async () => {
    expect((await figures(cast, 't.army', ...YEAR)).cells ?? []).toEqual([])
  })

  test.each([
    ['2024-01-02', '2024-01-31'],
    ['2024-01-01', '2024-02-28'],
    ['2024-02-01', '2024-01-31'],
    ['2019-01-01', '2024-01-31'],
    ['2026-11-01', '2026-11-30'],
    ['2027-01-01', '2027-01-31'],
  ])('for %s to %s, which are not whole months that have ended', async (from, to) => {
    const { reply } = await figures(cast, 't.national', from, to)
    expect(codes(reply)).toEqual(['BAD_INPUT'])
  })
})

test('figures that would have too many cells are refused, not cut', async () => {
  const places = [
    't-city',
    't-bureau',
    't-parks',
    't-ministry',
    't-police',
    't-economy',
    't-health',
    't-power',
    't-gas',
  ]
  const months = Array.from(
    { length: 60 },
    (_, at) => `${2010 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`,
  )
  await record(
    cast,
    months.flatMap((month) =>
      places.flatMap((agency) =>
        [1, 2, 3, 4].map((level) => ({ month, agency, level, outcome: 'NONE' as const })),
      ),
    ),
  )
  const period = ['2010-01-01', '2014-12-31'] as const
  const { reply } = await figures(cast, 't.national', ...period, ['AGENCY', 'LEVEL', 'MONTH'])
  expect(
    reply.errors.map(({ extensions }) => [extensions.code, extensions.limit, extensions.actual]),
  ).toEqual([['BAD_INPUT', 2_000, 2_001]])
  expect((await figures(cast, 't.national', ...period, ['AGENCY', 'MONTH'])).cells?.length).toBe(540)
})

describe('figures as a file', () => {
  const ask = (account: string, purpose?: string) =>
    cast.world.ask(
      account,
      `{ ${figuresField(...YEAR, ['MONTH'], 'csv { text lines sha256 }')} }`,
      {},
      purpose === undefined ? {} : { purpose },
    )
  const lines = async () =>
    (
      await cast.world.owner.query(
        `select * from incidents.journal where subject_type = 'AGG.STATS' order by seq`,
      )
    ).rows

  test('need a purpose; the figures themselves do not', async () => {
    const reply = await ask('t.supervisor')
    expect(reply.data.incidentFigures.csv).toBeNull()
    expect(reply.data.incidentFigures.cells.length).toBe(4)
    expect(reply.errors[0]?.extensions).toMatchObject({ code: 'WITHHELD', coordinate: 'IncidentFigures.csv' })
    expect(await lines()).toEqual([])
  })

  test('say what was counted, line by line, with its digest, and the journal says who took it and why', async () => {
    const reply = await ask('t.supervisor', 'monthly report')
    expect(reply.errors).toEqual([])
    const { cells, csv } = reply.data.incidentFigures
    expect(csv.lines).toBe(cells.flatMap(({ clocks }: any) => clocks).length)
    expect(csv.text.split('\r\n')[1]).toBe(
      '2024-01-01,,,29,REPORT,false,29,13,16,0.4482758620689655,10,6,90,90,false',
    )
    expect(csv.sha256).toBe(createHash('sha256').update(csv.text).digest('hex'))
    const [line, ...others] = await lines()
    expect(others).toEqual([])
    expect(line).toMatchObject({ act: 'READ', role: 'SUPERVISING_OFFICER', purpose: 'monthly report' })
    expect(line.details.rows).toEqual([
      `IncidentFigures:2024-01-01/2024-12-31 by MONTH, ${csv.lines} lines, sha256 ${csv.sha256}`,
    ])
  })
})
