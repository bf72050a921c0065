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
  'taipower.officer': 't.power-ciso',
  'moea.sector': 't.sector',
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
  })
  const { rows } = await cast.world.owner.query(
    `select reference, effective_level as level, verification_state as state,
       contract_id = $1 as "onContract" from incidents.incident where agency_id = any($2) order by no`,
    [cast.contracts.open, Object.values(places).map((code) => cast.agency(code))],
  )
  expect(rows).toEqual([
    { reference: 'SAB-1', level: 2, state: 'REVIEWED', onContract: true },
    { reference: 'SAB-2', level: 1, state: 'REPORTED', onContract: null },
    { reference: 'NPA-1', level: 3, state: 'REVIEWED', onContract: null },
    { reference: 'TPC-1', level: 3, state: 'REVIEWED', onContract: null },
    { reference: 'TPC-2', level: 1, state: 'RETURNED', onContract: null },
  ])
})
