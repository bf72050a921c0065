import { afterAll, beforeAll, expect, test } from 'vitest'
import { actingIn } from '../../subgraphs/act.ts'
import { demonstrationIncidents } from '../../subgraphs/incidents/demonstration/incidents.ts'
import { type Cast, openCast } from './cast.ts'

let cast: Cast
beforeAll(async () => {
  cast = await openCast()
})
afterAll(() => {
  expect(cast.world.logged).toEqual([])
  return cast.world.close()
})

/** Who plays whom, and which agency stands for which. */
const players: Readonly<Record<string, string>> = {
  'kaohsiung-sab.contact': 't.contact',
  'kaohsiung-sab.officer': 't.officer',
  'kaohsiung.reviewer': 't.reviewer',
  'npa.contact': 't.police',
  'moi.reviewer': 't.police-reviewer',
  'taipower.contact': 't.power',
  'taipower.officer': 't.power-officer',
  'moea.sector': 't.sector',
  'taipower.ciso': 't.power-ciso',
  'oics.national': 't.national',
  'oics.national2': 't.national2',
}
const places: Readonly<Record<string, string>> = {
  'kaohsiung-sab': 't-bureau',
  npa: 't-police',
  taipower: 't-power',
}

test('the demonstration’s incidents come out of commands, with the levels and states they are meant to show', async () => {
  const act = actingIn(Object.values(cast.world.parts))
  await demonstrationIncidents((account, mutation, input) => act(players[account] ?? '', mutation, input), {
    agency: (code) => cast.agency(places[code] ?? ''),
    corePlatform: cast.systems.core,
    contractC1: cast.contracts.open,
    now: cast.world.now(),
    lookUp: async (sql, incident) => (await cast.world.owner.query(sql, [incident])).rows,
  })
  const { rows } = await cast.world.owner.query(
    `select reference, effective_level as level, verification_state as state, handling_state as handling,
       contract_id = $1 as "onContract" from incidents.incident where agency_id = any($2) order by no`,
    [cast.contracts.open, Object.values(places).map((code) => cast.agency(code))],
  )
  expect(rows).toEqual([
    { reference: 'SAB-1', level: 2, state: 'REVIEWED', handling: 'RESPONDING', onContract: true },
    { reference: 'SAB-2', level: 1, state: 'REPORTED', handling: 'RESPONDING', onContract: null },
    { reference: 'NPA-1', level: 3, state: 'REVIEWED', handling: 'RESPONDING', onContract: null },
    { reference: 'TPC-1', level: 3, state: 'REVIEWED', handling: 'RESPONDING', onContract: null },
    { reference: 'TPC-2', level: 1, state: 'RETURNED', handling: 'RESPONDING', onContract: null },
    { reference: 'TPC-3', level: 3, state: 'REVERIFIED', handling: 'ARCHIVED', onContract: null },
  ])
  const { data } = await cast.world.ask(
    null,
    '{ publishedAnnouncements { nodes { segments { section text isWithheld } } } }',
  )
  // One of the demonstration that stands in every test's database, one of this run.
  expect(data.publishedAnnouncements.nodes).toHaveLength(2)
  const told = data.publishedAnnouncements.nodes[0].segments
  expect(told.filter(({ isWithheld }: any) => isWithheld)).toEqual([
    { section: 'IMPACT', text: null, isWithheld: true },
  ])
  expect(told.filter(({ isWithheld }: any) => !isWithheld)).toHaveLength(5)
})
