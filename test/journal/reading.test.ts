import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openWorld, type World } from '../harness/world.ts'
import { agencyId, codes, personId } from '../standing/cast.ts'

let world: World
let sab: string
const READ = `query($id: ID!, $filter: JournalFilter) { agency(id: $id) { journalOfAgencies(first: 100, filter: $filter) {
  totalCount nodes { id seq at act role subjectType subjectId actorId clause purpose details previousHash hash } } } }`

beforeAll(async () => {
  world = await openWorld()
  sab = await agencyId(world, 'kaohsiung-sab')
  const id = await personId(world, 'kaohsiung-sab.contact')
  await world.ask(
    'kaohsiung.reviewer',
    'query($id: ID!) { person(id: $id) { nameZh } }',
    { id },
    { purpose: 'drill' },
  )
  await world.ask(
    'oics.national',
    'query($id: ID!) { person(id: $id) { email } }',
    { id },
    { purpose: 'relay' },
  )
})
afterAll(async () => {
  expect(world.logged).toEqual([])
  await world.close()
})

const journal = async (account: string | null, id = sab, filter: object = {}) =>
  (await world.ask(account, READ, { id, filter })).data.agency.journalOfAgencies

describe('an agency’s journal', () => {
  test('is read by its CISO, its head and its internal auditor, the readings of its data included', async () => {
    for (const account of ['kaohsiung-sab.ciso', 'kaohsiung-sab.head', 'kaohsiung-sab.auditor']) {
      const readings = await journal(account, sab, { act: 'READ' })
      expect(readings.nodes, account).toMatchObject([
        { role: 'NATIONAL_OFFICER', purpose: 'relay', subjectType: 'AG.CONTACT_PERSONAL' },
        { role: 'SECURITY_REVIEWER', purpose: 'drill', subjectType: 'AG.CONTACT_PERSONAL' },
      ])
    }
    const whole = await journal('kaohsiung-sab.ciso')
    expect(whole.totalCount).toBe(whole.nodes.length)
    const places = whole.nodes.map(({ seq }: { seq: number }) => seq)
    expect(places).toEqual([...places.keys()].map((at) => places.length - at))
    for (const [at, { previousHash }] of whole.nodes.entries())
      expect(previousHash).toBe(whole.nodes[at + 1]?.hash ?? '')
  })

  test('is empty for everybody else, its own officers and the bodies above included', async () => {
    for (const account of [
      'kaohsiung-sab.officer',
      'kaohsiung-sab.contact',
      'kaohsiung.ciso',
      'kaohsiung.supervisor',
      'npa.ciso',
      'npa.head',
      'system.admin',
      'icst.technical',
      'mnd.staff',
    ]) {
      const found = await journal(account)
      expect(found === null ? [] : found.nodes, account).toEqual([])
    }
    const reply = await world.ask(null, READ, { id: sab })
    expect(codes(reply)).toEqual(['WITHHELD'])
  })

  test('shows the national authority what it did itself, and nothing of what others did', async () => {
    for (const account of ['oics.national', 'oics.national2']) {
      const { totalCount, nodes } = await journal(account)
      expect(nodes, account).toMatchObject([{ act: 'READ', purpose: 'relay' }])
      expect(totalCount).toBe(1)
    }
  })

  test('names what was done to a row only to those who may see the row', async () => {
    const { nodes } = await journal('kaohsiung-sab.ciso', sab, { act: 'bootstrapGrant' })
    expect(nodes.every(({ subjectId }: { subjectId: unknown }) => subjectId !== null)).toBe(true)
    await world.owner.query(
      `update agencies.person set agency_id = null where subject = 'kaohsiung-sab.staff'`,
    )
    const people = await journal('kaohsiung-sab.ciso', sab, { act: 'bootstrapPerson' })
    const named = people.nodes.filter(({ subjectId }: { subjectId: unknown }) => subjectId !== null)
    expect(named).toHaveLength(people.nodes.length - 1)
  })

  test('of an excepted agency is read by nobody', async () => {
    const army = await agencyId(world, 'mnd')
    for (const account of ['mnd.staff', 'oics.national', 'kaohsiung-sab.ciso'])
      expect((await journal(account, army))?.nodes ?? [], account).toEqual([])
  })
})

describe('the journals of the other parts of the graph', () => {
  const ALL = `query($id: ID!) { agency(id: $id) {
    journalOfAgencies(first: 100) { totalCount nodes { act } }
    journalOfIncidents(first: 100) { nodes { act subjectType subjectId } }
    journalOfVendors(first: 100) { nodes { act subjectType subjectId } }
    journalOfIntelligence(first: 100) { nodes { act subjectType subjectId } } } }`

  test('are read in one question by the same people, each line with what it is about', async () => {
    const { data, errors } = await world.ask('kaohsiung-sab.ciso', ALL, { id: sab })
    expect(errors).toEqual([])
    const { journalOfIncidents, journalOfVendors } = data.agency
    expect(journalOfIncidents.nodes).toContainEqual({
      act: 'reportIncident',
      subjectType: 'Incident',
      subjectId: expect.any(String),
    })
    expect(journalOfVendors.nodes).toContainEqual({
      act: 'awardContract',
      subjectType: 'OutsourcingContract',
      subjectId: expect.any(String),
    })
    const stranger = (await world.ask('npa.contact', ALL, { id: sab })).data.agency
    for (const field of ['journalOfIncidents', 'journalOfVendors', 'journalOfIntelligence'])
      expect(stranger[field]?.nodes ?? [], field).toEqual([])
  })

  test('keep from an internal auditor that there is a contract with state secrets, and tell the CISO', async () => {
    const npa = await agencyId(world, 'npa')
    await world.owner.query(
      `with p as (insert into agencies.person (subject, kind, agency_id) values ('auditor.npa', 'PERSON', $1) returning no)
       insert into agencies.role_grant (person_no, role, agency_id, reason, state, evidence, requested_at, valid_from)
       select no, 'INTERNAL_AUDITOR', $1, 'test', 'ACTIVE', 'BOOTSTRAP', $2, $2 from p`,
      [npa, world.now()],
    )
    const acts = async (account: string) =>
      (await world.ask(account, ALL, { id: npa })).data.agency.journalOfVendors.nodes.map(
        ({ act }: { act: string }) => act,
      )
    expect(await acts('npa.ciso')).toContain('awardContract')
    expect(await acts('npa.head')).toContain('awardContract')
    expect((await acts('auditor.npa')).filter((act: string) => act !== 'registerVendor')).toEqual([])
    const { data } = await world.ask('auditor.npa', ALL, { id: npa })
    expect(data.agency.journalOfAgencies.totalCount).toBeGreaterThan(3)
  })

  test('find the contract that a line is about by its key, however many contracts there are', async () => {
    const { rows } = await world.owner.query(
      `select qual from pg_policies where schemaname = 'vendors' and tablename = 'journal' and policyname = 'seen'`,
    )
    await world.owner.query('begin')
    await world.owner.query('set local enable_seqscan = off; set local enable_bitmapscan = off')
    const plan = await world.owner.query(`explain select from vendors.journal where ${rows[0].qual}`)
    await world.owner.query('rollback')
    const lines = plan.rows.map((row: Record<string, string>) => row['QUERY PLAN']).join('\n')
    expect(lines).toMatch(/Index (Only )?Scan using contract_pkey on contract /)
    expect(lines).not.toMatch(/Seq Scan on contract /)
  })
})
