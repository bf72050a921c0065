import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openWorld, type World } from '../harness/world.ts'
import { agencyId, codes, personId } from './cast.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(async () => {
  expect(world.logged).toEqual([])
  await world.close()
})

const sab = 'kaohsiung-sab'
const GRANTS = `query($id: ID!) { agency(id: $id) { roleGrants(first: 50) { totalCount nodes {
  role post state validFrom agency { id } person { id } account request { reason } } } } }`

describe('grants of an agency', () => {
  test('show to the bodies above with role, post, state and time, never with the person', async () => {
    const id = await agencyId(world, sab)
    for (const account of ['kaohsiung.supervisor', 'oics.national']) {
      const reply = await world.ask(account, GRANTS, { id })
      const { nodes } = reply.data.agency.roleGrants
      expect(nodes.length).toBeGreaterThanOrEqual(7)
      for (const node of nodes)
        expect(node).toMatchObject({
          state: 'ACTIVE',
          agency: { id },
          person: null,
          account: null,
          request: null,
        })
      expect(new Set(codes(reply))).toEqual(new Set(['WITHHELD']))
    }
  })

  test('show to its own officers with the person, to a person his or her own, to strangers nothing', async () => {
    const id = await agencyId(world, sab)
    const whole = (await world.ask(`${sab}.officer`, GRANTS, { id })).data.agency.roleGrants
    expect(whole.nodes.every((node: { person: unknown }) => node.person !== null)).toBe(true)
    const own = (await world.ask(`${sab}.staff`, GRANTS, { id })).data.agency.roleGrants
    expect(own).toMatchObject({ totalCount: 1, nodes: [{ role: 'AGENCY_STAFF' }] })
    for (const stranger of ['npa.ciso', 'kaohsiung.reviewer', 'mnd.staff', 'vendor-b.user', 'icst.technical'])
      expect((await world.ask(stranger, GRANTS, { id })).data.agency.roleGrants, stranger).toMatchObject({
        totalCount: 0,
        nodes: [],
      })
    expect((await world.ask(null, GRANTS, { id })).data.agency.roleGrants).toBeNull()
  })

  test('show to the administrator with the account, and without the person’s data', async () => {
    const reply = await world.ask('system.admin', GRANTS, { id: await agencyId(world, sab) })
    for (const node of reply.data.agency.roleGrants.nodes)
      expect(node).toMatchObject({ person: null, account: expect.stringContaining(sab) })
  })

  test('can be filtered by what shows and not ordered by what does not', async () => {
    const filtered = await world.ask(
      'kaohsiung.supervisor',
      `{ roleGrants(filter: { role: CISO, state: ACTIVE }) { nodes { role } } }`,
    )
    expect(new Set(filtered.data.roleGrants.nodes.map((node: { role: string }) => node.role))).toEqual(
      new Set(['CISO']),
    )
    const ordered = await world.ask(
      'kaohsiung.supervisor',
      `{ roleGrants(orderBy: { field: REQUESTED_AT }) { nodes { role } } }`,
    )
    expect(codes(ordered)).toEqual(['FILTER_NOT_ALLOWED'])
  })
})

const PERSON = 'query($id: ID!) { person(id: $id) { id nameZh email mobile post } }'

describe('personal data', () => {
  test('are withheld without a purpose, and the person is there all the same', async () => {
    const id = await personId(world, `${sab}.contact`)
    const reply = await world.ask(`${sab}.ciso`, PERSON, { id })
    expect(reply.data.person).toEqual({ id, nameZh: null, email: null, mobile: null, post: null })
    expect(reply.errors[0]?.extensions).toMatchObject({ code: 'WITHHELD', dataClass: 'AG.CONTACT_PERSONAL' })
  })

  test('are read with a purpose, and the reading stands in the journal of the agency they belong to', async () => {
    const id = await personId(world, `${sab}.contact`)
    const purpose = 'checking the duty roster'
    const reply = await world.ask('kaohsiung.reviewer', PERSON, { id }, { purpose })
    expect(reply.data.person).toMatchObject({ nameZh: '陳分析師', post: 'system analyst' })
    const { rows } = await world.owner.query(
      `select j.* from agencies.journal j join agencies.agency a on a.id = j.chain
       where a.code = $1 and j.act = 'READ' order by j.seq desc limit 1`,
      [sab],
    )
    expect(rows[0]).toMatchObject({
      purpose,
      role: 'SECURITY_REVIEWER',
      subject_type: 'AG.CONTACT_PERSONAL',
      actor_id: await personId(world, 'kaohsiung.reviewer'),
      details: { rows: [`Person:${id}`] },
    })
  })

  test('show a superior the post and nothing else, with a purpose too', async () => {
    const id = await personId(world, `${sab}.contact`)
    const reply = await world.ask('kaohsiung.supervisor', PERSON, { id }, { purpose: 'supervision' })
    expect(reply.data.person).toEqual({ id, nameZh: null, email: null, mobile: null, post: 'system analyst' })
  })

  test('of somebody whom the viewer may not know are like those of nobody', async () => {
    const unknown = '00000000-0000-4000-8000-000000000000'
    const hidden = await personId(world, 'mnd.staff')
    for (const account of ['npa.ciso', 'oics.national', 'icst.technical', 'system.admin']) {
      const options = { purpose: 'curiosity' }
      const [one, other] = [
        await world.ask(account, PERSON, { id: hidden }, options),
        await world.ask(account, PERSON, { id: unknown }, options),
      ]
      expect(one.data, account).toEqual({ person: null })
      expect(one).toEqual(other)
    }
    const own = await world.ask('mnd.staff', PERSON, { id: hidden }, { purpose: 'my own data' })
    expect(own.data.person.nameZh).toBe('鍾參謀')
  })

  test('are kept right by the agency, and the journal keeps none of them', async () => {
    const input = {
      agencyId: await agencyId(world, sab),
      account: `${sab}.staff`,
      mobile: '+886-000-000-999',
    }
    const person = 'person { mobile nameZh }'
    const reply = await world.act(`${sab}.contact`, 'upsertPerson', input, person, { purpose: 'correction' })
    expect(reply.data.upsertPerson.person).toEqual({ mobile: '+886-000-000-999', nameZh: '林科員' })
    for (const other of ['npa.contact', 'kaohsiung.supervisor', `${sab}.staff`])
      expect(codes(await world.act(other, 'upsertPerson', input, person)), other).toEqual(['FORBIDDEN'])
    const elsewhere = { ...input, agencyId: await agencyId(world, 'npa') }
    expect(codes(await world.act('npa.contact', 'upsertPerson', elsewhere, person))).toEqual(['BAD_INPUT'])
    const { rows } = await world.owner.query(
      `select details::text from agencies.journal where act = 'upsertPerson'`,
    )
    expect(rows.map(({ details }) => details).join()).not.toContain('999')
  })
})

describe('tasks', () => {
  test('are addressed to people and roles, and show to nobody else', async () => {
    const { rows } = await world.owner.query(
      `insert into agencies.task (person_no, kind, subject_type, subject_id, clause, created_at, due_at)
       select no, 'CORRECT_CONTACT', 'ContactRegistration', id, 'AP-10.2-6', $2, $2 from agencies.person
       where subject = $1 returning id`,
      [`${sab}.staff`, world.now()],
    )
    const QUERY = '{ tasks(orderBy: { field: DUE_AT }) { nodes { id done dueAt contact { id } } } }'
    const own = await world.ask(`${sab}.staff`, QUERY)
    expect(own.data.tasks.nodes).toEqual([
      { id: rows[0].id, done: false, dueAt: world.now().toISOString(), contact: null },
    ])
    expect((await world.ask(`${sab}.contact`, QUERY)).data.tasks.nodes).toEqual([])
    expect((await world.ask(null, QUERY)).data.tasks).toBeNull()
  })
})
