import { randomUUID } from 'node:crypto'
import { parse } from 'graphql'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { answer } from '../../subgraphs/answer.ts'
import type { Part } from '../../subgraphs/part.ts'
import { tokenFor } from '../harness/keys.ts'
import { codes, decide, grantAlso, incident, propose } from './acts.ts'
import type { Cases } from './cases.ts'
import { type Cast, openCast } from './cast.ts'
import { add, attacked, group, remove, shownOf } from './group-acts.ts'

let cast: Cast
let cases: Cases
let attack: string
beforeAll(async () => {
  cast = await openCast()
  await anew()
})
afterAll(() => {
  expect(cast.world.logged).toEqual([])
  return cast.world.close()
})

const anew = async () => {
  ;({ cases, attack } = await attacked(cast))
}

/** The agency's journal as the subgraph shows it: the cast's agencies stand in the published facts alone. */
async function journalOf(account: string, id: string): Promise<readonly { readonly act: string }[]> {
  const { data } = await answer(cast.world.parts.incidents as Part, {
    document: parse(`query($of: [_Any!]!) { _entities(representations: $of) {
      ... on Agency { journalOfIncidents(first: 100) { totalCount nodes { id act subjectType at } } } } }`),
    variables: { of: [{ __typename: 'Agency', id }] },
    headers: {
      authorization: `Bearer ${await tokenFor(account, cast.world.now())}`,
      requestId: randomUUID(),
    },
  })
  return (data as any)._entities[0].journalOfIncidents.nodes
}

const shown = (account: string | null) => shownOf(cast, account, { cases, attack })

describe('one attack on three agencies', () => {
  test.each([
    ['t.contact', ['core']],
    ['t.officer', ['core']],
    ['t.ciso', ['core']],
    ['t.police', ['grave']],
    ['t.power', ['power']],
    ['t.reviewer', ['core']],
    ['t.supervisor', ['core']],
    ['t.team', ['core']],
    ['t.police-reviewer', ['grave']],
    ['t.sector', ['power']],
    ['t.nsc', ['grave', 'power']],
    ['t.convener', ['grave', 'power']],
    ['t.national', ['core', 'grave', 'power']],
    ['t.technical', ['core', 'grave', 'power']],
  ])('shows to %s with %j and nothing of the others', async (account, expected) => {
    expect(await shown(account)).toEqual(expected)
    for (const [name, id] of Object.entries(cases)) {
      const { row } = await incident(cast, account, id, 'group { id } groupedAt')
      if (expected.includes(name)) expect(row).toMatchObject({ group: { id: attack } })
      else if (row) expect(row).toEqual({ group: null, groupedAt: null })
    }
  })

  test.each([
    't.staff',
    't.contracts',
    't.analyst',
    't.vendor-a',
    't.vendor-b',
    't.parks',
    't.city-contact',
    't.health',
    't.army',
    't.lead',
    't.planner',
    null,
  ])('does not exist for %s, by list, identifier or count', async (account) => {
    expect(await shown(account)).toBeNull()
    const [hidden, absent] = [await group(cast, account, attack), await group(cast, account, randomUUID())]
    expect(hidden).toEqual(absent)
  })

  test('is shown whole to whoever may see the group, and the analyst who counts the case is not told of it', async () => {
    const { row, reply } = await incident(
      cast,
      't.analyst',
      cases.core,
      'effectiveLevel group { id } groupedAt',
    )
    expect(row).toEqual({ effectiveLevel: 2, group: null, groupedAt: null })
    expect(reply.errors.map(({ extensions }) => extensions.coordinate)).toEqual([
      'Incident.group',
      'Incident.groupedAt',
    ])
    expect((await group(cast, 't.contact', attack)).row).toMatchObject({
      attackKind: 'PHISHING',
      state: 'STANDING',
      isExercise: false,
      version: 1,
      reference: expect.stringMatching(/^GRP-2026-\w{7}$/),
      steps: { totalCount: 0, nodes: [] },
    })
  })

  test('tells no member by its journal of another’s case, and the acting body of the group', async () => {
    const { rows } = await cast.world.owner.query(
      `select j.act, j.chain, j.subject_type as type, j.subject_id as id, j.details from incidents.journal j
       where j.act in ('formIncidentGroup', 'addToIncidentGroup', 'linkToIncidentGroup') and j.subject_id = any($1)`,
      [[attack, cases.core, cases.grave, cases.power]],
    )
    const lines = rows.map(({ chain, type, id }) => `${chain} ${type} ${id}`)
    expect(lines.sort()).toEqual(
      [
        `${cast.agency('t-bureau')} Incident ${cases.core}`,
        `${cast.agency('t-police')} Incident ${cases.grave}`,
        `${cast.agency('t-power')} Incident ${cases.power}`,
        ...Array(3).fill(`${cast.agency('t-national')} IncidentGroup ${attack}`),
      ].sort(),
    )
    expect(rows.map(({ details }) => details)).toEqual(Array(6).fill({}))
    // The first of a group and one that joined others look alike to their agencies.
    const ofMembers = rows.filter(({ type }) => type === 'Incident').map(({ act }) => act)
    expect(ofMembers).toEqual(Array(3).fill('linkToIncidentGroup'))
  })

  test('tells who linked which case and why to those who see every case, and to nobody else', async () => {
    for (const account of ['t.national', 't.technical']) {
      const { row } = await group(cast, account, attack)
      expect(row.steps.nodes).toEqual(
        [
          ['formIncidentGroup', cases.core],
          ['addToIncidentGroup', cases.grave],
          ['addToIncidentGroup', cases.power],
        ].map(([step, id]) => ({
          step,
          role: 'NATIONAL_OFFICER',
          reason: 'The same sender.',
          incident: { id },
          authority: { id: cast.agency('t-national') },
        })),
      )
    }
    for (const account of ['t.contact', 't.reviewer', 't.sector', 't.supervisor', 't.nsc', 't.convener'])
      expect((await group(cast, account, attack)).row.steps).toEqual({ totalCount: 0, nodes: [] })
  })
})

describe('the members of one attack', () => {
  beforeEach(anew)

  test('a member cannot tell a group of its own case alone from one of many', async () => {
    const answers = async () => {
      const { row } = await group(cast, 't.police', attack)
      const { row: own } = await incident(
        cast,
        't.police',
        cases.grave,
        'version group { id version } groupedAt transitions { step at } clocks { kind dueAt } nextDueAt',
      )
      const lines = await journalOf('t.police', cast.agency('t-police'))
      const filtered = await Promise.all(
        ['state: STANDING', 'state: CLOSED', 'attackKind: PHISHING', 'attackKind: OTHER'].map((filter) =>
          cast.world.ask('t.police', `{ incidentGroups(filter: { ${filter} }) { totalCount } }`),
        ),
      )
      const changed = filtered.map(({ data }) => data)
      return { row, own, lines, changed }
    }
    // As a contact he reads no journal.
    await grantAlso(cast, 't.police', 'CISO', 't-police')
    const many = await answers()
    expect(many.lines.map(({ act }) => act)).toContain('linkToIncidentGroup')
    cast.world.advance(60_000)
    expect(codes(await remove(cast, 't.national', cases.core))).toEqual([])
    expect(codes(await remove(cast, 't.national', cases.power))).toEqual([])
    expect(await answers()).toEqual(many)
    expect(codes(await add(cast, 't.national', cases.small, attack))).toEqual([])
    expect(await answers()).toEqual(many)
  })

  test('keeps levels and clocks with each case: raising one does nothing to the others', async () => {
    const look = async (id: string) => {
      const { rows } = await cast.world.owner.query(
        `select to_jsonb(i) as case, (select jsonb_agg(to_jsonb(c) order by c.no) from incidents.clock c where c.incident_id = i.id) as clocks,
           (select count(*) from incidents.transition t where t.incident_id = i.id) as steps
         from incidents.incident i where i.id = $1`,
        [id],
      )
      return rows[0]
    }
    const [core, grave] = [await look(cases.core), await look(cases.grave)]
    expect(codes(await propose(cast, 't.sector', cases.power, 4))).toEqual([])
    expect(codes(await decide(cast, 't.national', cases.power, 'APPLY'))).toEqual([])
    expect(codes(await decide(cast, 't.nsc', cases.power, 'APPLY'))).toEqual([])
    expect((await incident(cast, 't.national', cases.power, 'effectiveLevel')).row).toEqual({
      effectiveLevel: 4,
    })
    expect([await look(cases.core), await look(cases.grave)]).toEqual([core, grave])
  })
})
