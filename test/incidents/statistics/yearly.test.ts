import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { codes } from '../acts.ts'
import { type Cast, openCast } from '../cast.ts'
import { type Outcome, record } from '../figures/recorded.ts'

let cast: Cast

const some = (
  year: number,
  agency: string,
  level: number,
  parts: Partial<Record<Outcome, number>>,
  more = {},
) =>
  Object.entries(parts).flatMap(([outcome, count]) =>
    Array.from({ length: count ?? 0 }, () => ({
      month: `${year}-05`,
      agency,
      level,
      outcome: outcome as Outcome,
      ...more,
    })),
  )

beforeAll(async () => {
  cast = await openCast()
  await record(cast, [
    ...some(2023, 't-bureau', 1, { MET: 20, LATE: 6 }),
    ...some(2023, 't-parks', 2, { MET: 9 }),
    ...some(2023, 't-police', 3, { LATE: 3 }),
    ...some(2023, 't-power', 1, { MET: 7 }),
    ...some(2023, 't-bureau', 4, { MET: 12 }, { isExercise: true }),
    // The last instant of the year in Taipei, and the first of the next.
    ...some(2023, 't-bureau', 1, { MET: 1 }, { day: '2023-12-31T15:59:59.999Z' }),
    ...some(2024, 't-bureau', 1, { MET: 1 }, { day: '2023-12-31T16:00:00Z' }),
    ...some(2022, 't-bureau', 1, { MET: 3 }),
    ...some(2021, 't-bureau', 1, { MET: 30 }),
  ])
})
afterAll(() => {
  expect(cast.world.logged).toEqual([])
  return cast.world.close()
})

const NUMBERS =
  'levels { cells { level reporter } incidents } clocks { kind isTarget due met breached onTimeRate }'
const EDITION = `edition { id version year edition state ${NUMBERS} }`
const PUBLIC = `publishedStatistics { totalCount nodes { id year edition ${NUMBERS} } }`

const prepare = (account: string | null, year: number, other: object = {}) =>
  cast.world.act(
    account,
    'prepareStatistics',
    { authority: cast.agency('t-national'), year, ...other },
    EDITION,
  )
const release = (account: string | null, edition: string, expectedVersion = 1, other: object = {}) =>
  cast.world.act(account, 'releaseStatistics', { edition, expectedVersion, ...other }, EDITION)
const withdraw = (account: string | null, edition: string, expectedVersion = 2, reason = 'It was wrong.') =>
  cast.world.act(account, 'withdrawStatistics', { edition, expectedVersion, reason }, EDITION)
const published = async (account: string | null = null) =>
  (await cast.world.ask(account, `{ ${PUBLIC} }`)).data.publishedStatistics.nodes as readonly any[]

async function released(year: number, other: object = {}) {
  const { data, errors } = await prepare('t.national', year, other)
  expect(errors).toEqual([])
  const { id } = data.prepareStatistics.edition
  expect((await release('t.national2', id)).errors).toEqual([])
  return id as string
}

const others = [
  't.analyst',
  't.vendor-a',
  't.sub',
  't.staff',
  't.ciso',
  't.supervisor',
  't.sector',
  't.nsc',
  't.technical',
  't.army',
]

describe('statistics of a year', () => {
  let first: string

  test('are compiled by the national authority, and nobody else', async () => {
    for (const account of others) expect(codes(await prepare(account, 2023)), account).toEqual(['FORBIDDEN'])
    expect(codes(await prepare(null, 2023))).toEqual(['UNAUTHENTICATED'])
    // Not for another body than the one at which the office is held, nor for one that is none.
    expect(codes(await prepare('t.national', 2023, { authority: cast.agency('t-economy') }))).toEqual([
      'FORBIDDEN',
    ])
    expect(codes(await prepare('t.national', 2023, { authority: randomUUID() }))).toEqual(['NOT_FOUND'])
  })

  test('are compiled once the year is over, in Taipei', async () => {
    expect(codes(await prepare('t.national', 2026))).toEqual(['BAD_INPUT'])
    expect(codes(await prepare('t.national', 1800))).toEqual(['BAD_INPUT'])
  })

  test('put few cases together with others, count no exercise, and belong to the year in Taipei', async () => {
    const { data, errors } = await prepare('t.national', 2023)
    expect(errors).toEqual([])
    const { edition } = data.prepareStatistics
    first = edition.id
    expect(edition).toMatchObject({ state: 'PREPARED', year: 2023, edition: 1 })
    const told = edition.levels.filter(({ incidents }: any) => incidents > 0)
    expect(
      told.map(({ cells, incidents }: any) => [
        cells.map(({ level, reporter }: any) => `${level} ${reporter[0]}`),
        incidents,
      ]),
    ).toEqual([
      [['1 G'], 27],
      [['1 S', '3 G'], 10],
      [['2 G'], 9],
    ])
    expect(edition.clocks).toEqual([
      { kind: 'REPORT', isTarget: false, due: 46, met: 37, breached: 9, onTimeRate: 37 / 46 },
    ])
  })

  test('are nobody’s to read before they are released, but for those who publish them', async () => {
    expect(await published()).toEqual([])
    for (const account of [...others, null]) {
      const { data } = await cast.world.ask(
        account,
        `query($id: ID!) { statisticEdition(id: $id) { id year } publishedStatistic(id: $id) { id }
           statisticEditions { totalCount nodes { id } } }`,
        { id: first },
      )
      expect(data.statisticEdition ?? null, String(account)).toBeNull()
      expect(data.publishedStatistic ?? null, String(account)).toBeNull()
      expect(data.statisticEditions?.nodes ?? [], String(account)).toEqual([])
    }
    const { data } = await cast.world.ask('t.national2', '{ statisticEditions { nodes { id year } } }')
    expect(data.statisticEditions.nodes).toEqual([{ id: first, year: 2023 }])
  })

  test('are released by a second person, once, in the version that was read', async () => {
    expect(codes(await release('t.national', first))).toEqual(['APPROVER_IS_AUTHOR'])
    for (const account of others) expect(codes(await release(account, first)), account).toEqual(['NOT_FOUND'])
    expect(codes(await release(null, first))).toEqual(['UNAUTHENTICATED'])
    expect(codes(await release('t.national2', first, 7))).toEqual(['STALE_STATE'])
    const again = { clientMutationId: 'release-once' }
    expect((await release('t.national2', first, 1, again)).errors).toEqual([])
    expect((await release('t.national2', first, 1, again)).errors).toEqual([])
    expect(codes(await release('t.national2', first, 2))).toEqual(['WRONG_STATE'])
    const { rows } = await cast.world.owner.query(
      `select act, chain from incidents.journal where act in ('prepareStatistics', 'releaseStatistics') order by seq`,
    )
    expect(rows).toEqual(
      ['prepareStatistics', 'releaseStatistics'].map((act) => ({ act, chain: cast.agency('t-national') })),
    )
  })

  test('are then everybody’s: the same numbers, without a token as with any', async () => {
    const [statistic, ...more] = await published()
    expect(more).toEqual([])
    const { data } = await cast.world.ask(
      't.national',
      `query($id: ID!) { statisticEdition(id: $id) { ${NUMBERS} } }`,
      { id: first },
    )
    expect(statistic).toEqual({ ...data.statisticEdition, id: statistic.id, year: 2023, edition: 1 })
    for (const account of others) expect(await published(account), account).toEqual([statistic])
  })

  test('are found by the query that the first page shows', async () => {
    const [, document = ''] =
      /```graphql\n(\{ publishedStatistics[^`]*)```/.exec(readFileSync('README.md', 'utf8')) ?? []
    const { data, errors } = await cast.world.ask(null, document)
    expect(errors).toEqual([])
    expect(data.publishedStatistics.nodes.map(({ year }: any) => year)).toEqual([2023])
  })

  test('lead from what is public to nothing else', async () => {
    const [{ id }] = (await published()) as [any]
    const { data, errors } = await cast.world.ask(
      null,
      `query($id: ID!) { publishedStatistic(id: $id) { id } statisticEdition(id: $id) { id } incident(id: $id) { id } export(id: $id) { id } }`,
      { id },
    )
    expect(errors.map(({ extensions }) => extensions.code)).toEqual([
      'UNAUTHENTICATED',
      'UNAUTHENTICATED',
      'UNAUTHENTICATED',
    ])
    expect(data).toEqual({ publishedStatistic: { id }, statisticEdition: null, incident: null, export: null })
    expect(
      codes(
        await cast.world.ask(
          null,
          `{ incidentFigures(from: "2023-01-01", to: "2023-12-31") { cells { incidents } } }`,
        ),
      ),
    ).toEqual(['UNAUTHENTICATED'])
  })

  test('are corrected by another edition, for a reason, and never by few cases', async () => {
    expect(codes(await prepare('t.national', 2023))).toEqual(['BAD_INPUT'])
    expect(codes(await prepare('t.national', 2023, { reason: 'Nothing changed.' }))).toEqual([
      'NOTHING_TO_TELL',
    ])
    await record(cast, some(2023, 't-bureau', 1, { MET: 2 }))
    expect(codes(await prepare('t.national', 2023, { reason: 'Two came late.' }))).toEqual([
      'NOTHING_TO_TELL',
    ])
    await record(cast, some(2023, 't-bureau', 1, { MET: 3 }))
    const [before] = (await published()) as [any]
    await released(2023, { reason: 'Five came late.' })
    const [after, ...more] = (await published()) as [any]
    expect(more).toEqual([])
    expect([after.edition, after.levels[0].incidents]).toEqual([2, 32])
    const { data } = await cast.world.ask(
      null,
      'query($id: ID!) { publishedStatistic(id: $id) { id year } }',
      { id: before.id },
    )
    expect(data.publishedStatistic).toBeNull()
  })

  test('compiled anew before a release replace what waited', async () => {
    const one = (await prepare('t.national', 2021)).data.prepareStatistics.edition
    const two = (await prepare('t.national2', 2021)).data.prepareStatistics.edition
    expect(codes(await release('t.national2', one.id, 2))).toEqual(['WRONG_STATE'])
    expect(codes(await release('t.national2', two.id))).toEqual(['APPROVER_IS_AUTHOR'])
    expect((await release('t.national', two.id)).errors).toEqual([])
  })

  test('are not told of a year that had few cases', async () => {
    expect(codes(await prepare('t.national', 2022))).toEqual(['NOTHING_TO_TELL'])
  })

  test('are withdrawn for a reason, which ends them and alters no word', async () => {
    const before = await cast.world.owner.query(
      'select * from incidents.published_statistic where year = 2021',
    )
    const { data } = await cast.world.ask(
      't.national',
      '{ statisticEditions(filter: { year: 2021, state: RELEASED }) { nodes { id version } } }',
    )
    const [{ id, version }] = data.statisticEditions.nodes
    expect(codes(await withdraw('t.national', id, version, ' '))).toEqual(['BAD_INPUT'])
    expect(codes(await withdraw('t.analyst', id, version))).toEqual(['NOT_FOUND'])
    expect((await withdraw('t.national', id, version)).errors).toEqual([])
    expect((await published()).map(({ year }) => year)).toEqual([2023])
    const after = await cast.world.owner.query(
      'select * from incidents.published_statistic where year = 2021',
    )
    expect(after.rows.map(({ ended_at, ...row }) => row)).toEqual(
      before.rows.map(({ ended_at, ...row }) => row),
    )
    // It may be published again as it was; what was told once still counts against what is told next.
    await released(2021, { reason: 'It was right after all.' })
    expect((await published()).map(({ year, edition }) => [year, edition])).toEqual([
      [2023, 2],
      [2021, 2],
    ])
  })

  test('are kept by the database as they were told', async () => {
    for (const table of ['published_statistic', 'statistic_edition']) {
      await expect(cast.world.owner.query(`update incidents.${table} set clocks = '[]'`)).rejects.toThrow(
        /never altered/,
      )
      await expect(cast.world.owner.query(`delete from incidents.${table}`)).rejects.toThrow(/never altered/)
    }
  })
})
