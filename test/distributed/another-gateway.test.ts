import { randomUUID } from 'node:crypto'
import { buildSchema } from 'graphql'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { committedSupergraph } from '../../gateway/graph.ts'
import { demonstrationAccounts } from '../../gateway/issuer/accounts.ts'
import type { AskOptions, Reply } from '../harness/world.ts'
import { codes, personId } from '../standing/cast.ts'
import { everyRootField, recorded } from './operations.ts'
import { openTwoGateways, type TwoGateways } from './two-gateways.ts'

vi.setConfig({ testTimeout: 30_000 })

let both: TwoGateways
/** Rows of the demonstration by their reference or code. */
let row: Readonly<Record<string, string>>

beforeAll(async () => {
  both = await openTwoGateways()
  const { rows } = await both.world.owner.query(
    `select code as name, id from agencies.agency union all select reference, id from incidents.incident
     union all select reference, id from vendors.contract`,
  )
  row = Object.fromEntries(rows.map(({ name, id }) => [name, id]))
})
afterAll(() => both.close())

/** What both gateways answer; fails when they differ. */
async function alike(viewer: string | null, query: string, variables?: object): Promise<Reply> {
  const { theirs, differences } = await both.ask(viewer, query, variables)
  expect(differences).toEqual([])
  return theirs
}

describe('through another Federation 2 gateway than ours the graph answers alike', () => {
  const schema = buildSchema(committedSupergraph(), { assumeValid: true, assumeValidSDL: true })
  const operations = [...recorded, ...everyRootField(schema)]

  // Every fourth account; `npm run prove` asks for every row as every account there is.
  const viewers = demonstrationAccounts.map(({ name }) => name).filter((_, at) => at % 4 === 0)
  test.each([null, ...viewers])('to %s', async (viewer) => {
    const asked = operations.map(({ query, variables, language, purpose }) => {
      const options: AskOptions = {
        ...(language !== undefined && { language }),
        ...(purpose !== undefined && { purpose }),
      }
      return both.ask(viewer, query, variables, options)
    })
    const differences = (await Promise.all(asked)).flatMap((each) => each.differences)
    expect(differences).toEqual([])
  })

  test('and gives a row that lives in three subgraphs to whoever may see it', async () => {
    const query = `query($id: ID!) { incident(id: $id) { effectiveLevel agency { nameEn }
      contract { reference vendor { nameEn } } } }`
    const { data } = await alike('kaohsiung-sab.officer', query, { id: row['SAB-1'] })
    expect(data.incident).toMatchObject({
      effectiveLevel: 2,
      agency: { nameEn: expect.any(String) },
      contract: { reference: 'C-1', vendor: { nameEn: expect.any(String) } },
    })
  })
})

describe('what is nobody’s business stays so through another gateway:', () => {
  const incident = 'query($id: ID!) { incident(id: $id) { id effectiveLevel agency { id } } }'
  const contract = 'query($id: ID!) { contract(id: $id) { id reference vendor { id } } }'

  test.each([
    ['npa.contact', 'SAB-1'],
    ['moi.ciso', 'SAB-1'],
    ['kaohsiung-sab.ciso', 'NPA-1'],
    ['vendor-b.user', 'SAB-1'],
    ['partner-1.user', 'TPC-1'],
    ['audit-tool-1', 'NPA-1'],
    ['front-end', 'SAB-2'],
  ])('to %s the incident %s is as one that never was', async (viewer, reference) => {
    const there = await alike(viewer, incident, { id: row[reference] })
    const absent = await alike(viewer, incident, { id: randomUUID() })
    expect(there.data).toEqual({ incident: null })
    expect(there).toEqual(absent)
  })

  test.each([
    ['vendor-b.user', 'C-1'],
    ['vendor-a.user', 'C-2'],
    ['npa.contracts', 'C-2'],
    ['moi.reviewer', 'C-3'],
    ['audit-tool-1', 'C-2'],
    ['partner-1.user', 'C-1'],
  ])('to %s the contract %s is as one that never was', async (viewer, reference) => {
    const there = await alike(viewer, contract, { id: row[reference] })
    const absent = await alike(viewer, contract, { id: randomUUID() })
    expect(there.data).toEqual({ contract: null })
    expect(there).toEqual(absent)
  })

  test.each([
    ['oics.national', '{ incidents { totalCount } }', 6],
    ['kaohsiung-sab.ciso', '{ incidents { totalCount } }', 2],
    ['npa.ciso', '{ incidents { totalCount } }', 1],
    ['vendor-b.user', '{ incidents { totalCount } }', 0],
    ['vendor-b.user', '{ contracts { totalCount } }', 1],
    ['audit-tool-1', '{ contracts { totalCount } }', 1],
  ])('%s counts with %s what it may see, %i', async (viewer, query, count) => {
    const { data } = await alike(viewer, query)
    expect(Object.values(data as Record<string, { totalCount: number }>)[0]?.totalCount).toBe(count)
  })

  test.each([
    [null, '{ agencies(filter: { code: "moi" }) { totalCount } }'],
    [null, '{ agencies(orderBy: { field: CODE }) { totalCount } }'],
    ['vendor-b.user', '{ informationSystems(filter: { protectionLevel: HIGH }) { totalCount } }'],
    ['vendor-a.user', '{ incidents(orderBy: { field: LEVEL }) { totalCount } }'],
    ['kaohsiung.supervisor', '{ contracts(filter: { state: AWARDED }) { totalCount } }'],
    ['kaohsiung-sab.staff', '{ contracts(filter: { reference: "C-1" }) { totalCount } }'],
  ])('%s may not choose by what is not shown: %s', async (viewer, query) => {
    const reply = await alike(viewer, query)
    expect(codes(reply)).toEqual(['FILTER_NOT_ALLOWED'])
    expect(Object.values(reply.data)).toEqual([null])
  })

  test.each(['{ _service { sdl } }', '{ _entities(representations: []) { __typename } }'])(
    'neither gateway answers %s',
    async (query) => {
      expect((await alike('oics.national', query)).status).toBe(400)
    },
  )

  test('a page larger than any is refused by the subgraph, where the gateway lets it pass', async () => {
    const reply = await both.theirs('oics.national', '{ agencies(first: 1000000) { nodes { id } } }')
    expect([reply.data, codes(reply)]).toEqual([{ agencies: null }, ['BAD_INPUT']])
  })

  test('a token that is no good gets nothing, where the gateway looks at none', async () => {
    const options = { headers: { authorization: 'Bearer not.a.token' } }
    const reply = await both.theirs(null, '{ agencies(first: 1) { totalCount } }', {}, options)
    expect([reply.data, codes(reply)]).toEqual([{ agencies: null }, ['TOKEN_INVALID']])
  })

  test('personal data needs its purpose, and the reading is in the owner’s journal with it', async () => {
    const id = await personId(both.world, 'kaohsiung-sab.contact')
    const read = (purpose: object, requestId: string) =>
      both.theirs(
        'oics.national',
        'query($id: ID!) { person(id: $id) { email } }',
        { id },
        { ...purpose, headers: { 'x-request-id': requestId } },
      )
    const without = await read({}, 'without-purpose')
    expect([without.data, codes(without)]).toEqual([{ person: { email: null } }, ['WITHHELD']])
    const { data } = await read({ purpose: 'relay' }, 'with-purpose')
    expect(data.person.email).toEqual(expect.any(String))
    const { rows } = await both.world.owner.query(
      `select request_id, purpose from agencies.journal where act = 'READ' and chain = $1`,
      [row['kaohsiung-sab']],
    )
    expect(rows).toEqual([{ request_id: 'with-purpose', purpose: 'relay' }])
  })
})

describe('commands through another gateway', () => {
  const report = (input: object = {}) => ({
    agency: row['kaohsiung-sab'],
    awareAt: new Date(both.world.now().getTime() - 20 * 60_000).toISOString(),
    incidentKind: 'MISUSE',
    description: 'What happened, in the words of the agency.',
    matchedCriteria: ['L1_NONCORE_LEAK'],
    affectedSystems: [],
    crossImpact: { affectsOtherAgencies: false, affectsVitalFacilities: false },
    supportNeeded: false,
    ...input,
  })
  const review = (input: object = {}) => ({
    incident: row['SAB-2'],
    expectedVersion: 1,
    verdict: 'AGREE',
    levelOpinion: 1,
    crossImpact: { affectsOtherAgencies: false, affectsVitalFacilities: false },
    reason: 'It is so.',
    ...input,
  })
  const REPORT = `mutation($input: ReportIncidentInput!) { reportIncident(input: $input) { incident { id version } } }`
  const REVIEW = `mutation($input: ReviewIncidentInput!) { reviewIncident(input: $input) { incident { version verificationState } } }`
  const keyed = (input: object) => ({ input: { clientMutationId: randomUUID(), ...input } })

  const state = async () => {
    const { rows } = await both.world.owner.query(
      `select (select count(*) from incidents.journal)::int as lines, (select sum(version) from incidents.incident)::int as versions`,
    )
    return rows[0]
  }

  test.each([
    [null, 'report', 'UNAUTHENTICATED'],
    ['npa.contact', 'report', 'FORBIDDEN'],
    ['vendor-a.user', 'report', 'FORBIDDEN'],
    ['oics.national', 'report', 'FORBIDDEN'],
    ['kaohsiung-sab.contact', 'review', 'FORBIDDEN'],
    ['kaohsiung-sab.ciso', 'review', 'FORBIDDEN'],
    ['oics.national', 'review', 'FORBIDDEN'],
    ['moi.reviewer', 'review', 'NOT_FOUND'],
    ['vendor-b.user', 'review', 'NOT_FOUND'],
  ])('%s may not %s: %s, and nothing is written', async (viewer, act, code) => {
    const before = await state()
    const reply = await alike(
      viewer,
      act === 'report' ? REPORT : REVIEW,
      keyed(act === 'report' ? report() : review()),
    )
    expect(codes(reply)).toEqual([code])
    expect(await state()).toEqual(before)
  })

  test('succeed for whoever may, once, whichever gateway is asked again', async () => {
    const before = await state()
    const input = keyed(report())
    const first = await both.theirs('kaohsiung-sab.contact', REPORT, input)
    const again = await alike('kaohsiung-sab.contact', REPORT, input)
    expect([codes(first), again.data]).toEqual([[], first.data])
    const incident = first.data.reportIncident.incident.id
    const stale = keyed(review({ incident, expectedVersion: 7 }))
    expect(codes(await alike('kaohsiung.reviewer', REVIEW, stale))).toEqual(['STALE_STATE'])
    const reviewed = await both.theirs('kaohsiung.reviewer', REVIEW, keyed(review({ incident })))
    expect(reviewed).toMatchObject({
      data: { reviewIncident: { incident: { version: 2, verificationState: 'REVIEWED' } } },
      errors: [],
    })
    const after = await state()
    expect(after).toEqual({ lines: before.lines + 2, versions: before.versions + 2 })
  })
})

test('neither gateway asked anybody outside this machine, and no subgraph failed', () => {
  expect(both.outside).toEqual([])
  expect(both.world.logged).toEqual([])
})
