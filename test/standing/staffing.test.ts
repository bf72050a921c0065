import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openWorld, type World } from '../harness/world.ts'
import { agencyId, codes, holds, newcomer, personId } from './cast.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(async () => {
  expect(world.logged).toEqual([])
  await world.close()
})

const sab = 'kaohsiung-sab'

async function appoint(by: string, agency: string, account: string, more: object = {}) {
  const input = {
    agencyId: await agencyId(world, agency),
    personId: await personId(world, account),
    post: 'chief secretary',
    basis: 'HEAD_DESIGNATED',
    deputyHeadExists: false,
    ...more,
  }
  return world.act(by, 'appointCiso', input, 'cisoAppointment { id basis deputyHeadPassedOver validFrom }')
}

async function form(by: string, agency: string, kind: string, convener: string, members: object[] = []) {
  const input = {
    agencyId: await agencyId(world, agency),
    kind,
    name: '資安小組',
    convenerId: await personId(world, convener),
    members,
  }
  return world.act(by, 'formSecurityTeam', input, 'securityTeam { id kind name members { subTeam post } }')
}

describe('the CISO', () => {
  test('is appointed by the head; in that instant the earlier one leaves office and role', async () => {
    await newcomer(world, sab, 'next-ciso.sab')
    const reply = await appoint(`${sab}.head`, sab, 'next-ciso.sab', { deputyHeadExists: true })
    expect(reply.data.appointCiso.cisoAppointment).toMatchObject({
      basis: 'HEAD_DESIGNATED',
      deputyHeadPassedOver: true,
      validFrom: world.now().toISOString(),
    })
    expect(await holds(world, 'next-ciso.sab', 'CISO')).toBe(true)
    expect(await holds(world, `${sab}.ciso`, 'CISO')).toBe(false)
    const { data } = await world.ask(
      'kaohsiung.supervisor',
      `query($id: ID!) { agency(id: $id) { ciso { validFrom validTo deputyHeadPassedOver }
         cisoAppointments { totalCount nodes { validFrom validTo } } } }`,
      { id: await agencyId(world, sab) },
    )
    expect(data.agency.ciso).toEqual({
      validFrom: world.now().toISOString(),
      validTo: null,
      deputyHeadPassedOver: true,
    })
    expect(data.agency.cisoAppointments.nodes[1].validTo).toBe(world.now().toISOString())
  })

  test('may be anybody of the agency but the head, and is appointed by nobody else', async () => {
    expect(codes(await appoint('npa.head', 'npa', 'npa.head'))).toEqual(['APPROVER_IS_AUTHOR'])
    expect(codes(await appoint('npa.head', 'npa', 'moi.reviewer'))).toEqual(['NOT_FOUND'])
    for (const other of ['npa.ciso', 'npa.officer', 'moi.ciso', 'system.admin', 'oics.national'])
      expect(codes(await appoint(other, 'npa', 'npa.contact')), other).toEqual(['FORBIDDEN'])
    const contradiction = { basis: 'DEPUTY_HEAD', deputyHeadExists: false }
    expect(codes(await appoint('npa.head', 'npa', 'npa.contact', contradiction))).toEqual(['BAD_INPUT'])
    expect(await holds(world, 'npa.ciso', 'CISO')).toBe(true)
  })

  test('changes twice in one instant and there is still only one', async () => {
    await appoint('taipower.head', 'taipower', 'taipower.contact')
    const reply = await appoint('taipower.head', 'taipower', 'taipower.officer')
    expect(codes(reply)).toEqual([])
    const { rows } = await world.owner.query(
      `select p.subject from published_agencies.role_grant g join published_agencies.person p on p.no = g.person_no
       join published_agencies.agency a on a.no = g.agency_no where g.role = 'CISO' and a.id = $1`,
      [await agencyId(world, 'taipower')],
    )
    expect(rows).toEqual([{ subject: 'taipower.officer' }])
  })

  test('of a listed authority convenes its handling team from the first day', async () => {
    await newcomer(world, 'kaohsiung', 'next-ciso.kaohsiung')
    await appoint('kaohsiung.head', 'kaohsiung', 'next-ciso.kaohsiung')
    const { rows } = await world.owner.query(
      `select p.subject from agencies.security_team s join agencies.person p on p.no = s.convener_no
       join agencies.agency a on a.id = s.agency_id where a.code = 'kaohsiung' and s.kind = 'HANDLING'`,
    )
    expect(rows).toEqual([{ subject: 'next-ciso.kaohsiung' }])
  })
})

describe('a team', () => {
  test('for handling is formed by listed authorities only, and only their CISO convenes it', async () => {
    const member = { personId: await personId(world, 'moi.reviewer'), subTeam: 'CONTROL', post: 'chief' }
    const formed = await form('moi.ciso', 'moi', 'HANDLING', 'moi.ciso', [member])
    expect(formed.data.formSecurityTeam.securityTeam.members).toEqual([{ subTeam: 'CONTROL', post: 'chief' }])
    expect(codes(await form('moi.ciso', 'moi', 'HANDLING', 'moi.reviewer'))).toEqual(['BAD_INPUT'])
    expect(codes(await form('npa.ciso', 'npa', 'HANDLING', 'npa.ciso'))).toEqual(['BAD_INPUT'])
    const { rows } = await world.owner.query(
      `select count(*)::int as n from agencies.security_team s join agencies.agency a on a.id = s.agency_id
       where a.code = 'moi' and s.kind = 'HANDLING' and s.valid_to is null`,
    )
    expect(rows[0].n).toBe(1)
  })

  test('for steering is formed by any agency and convened by anybody of it', async () => {
    expect(codes(await form('npa.officer', 'npa', 'STEERING', 'npa.contact'))).toEqual([])
    expect(codes(await form('npa.officer', 'npa', 'STEERING', 'moi.ciso'))).toEqual(['NOT_FOUND'])
    expect(codes(await form('npa.contact', 'npa', 'STEERING', 'npa.contact'))).toEqual(['FORBIDDEN'])
    const misplaced = { personId: await personId(world, 'npa.contact'), subTeam: 'INSPECTION' }
    expect(codes(await form('npa.officer', 'npa', 'STEERING', 'npa.ciso', [misplaced]))).toEqual([
      'BAD_INPUT',
    ])
  })

  test('shows its name and duties to the agency’s staff, and nothing more', async () => {
    await newcomer(world, 'npa', 'clerk.npa')
    await world.owner.query(
      `insert into agencies.role_grant (person_no, role, agency_id, reason, state, evidence, requested_at, valid_from)
       select no, 'AGENCY_STAFF', agency_id, 'test', 'ACTIVE', 'BOOTSTRAP', $1, $1 from agencies.person where subject = 'clerk.npa'`,
      [world.now()],
    )
    const reply = await world.ask(
      'clerk.npa',
      `query($id: ID!) { agency(id: $id) { ciso { post basis } securityTeams { nodes { name duties kind members { post } } } } }`,
      { id: await agencyId(world, 'npa') },
    )
    expect(reply.data.agency.ciso.post).not.toBeNull()
    expect(reply.data.agency.ciso.basis).toBeNull()
    expect(reply.data.agency.securityTeams.nodes).toEqual([
      { name: '資安小組', duties: [], kind: null, members: null },
    ])
    expect(new Set(codes(reply))).toEqual(new Set(['WITHHELD']))
  })
})

describe('how an agency is reached', () => {
  const CONTACT = 'contact { id version role dutyPhone lastVerifiedAt lastResult }'

  test('is registered by its own people, checked by the technical centre alone, and anew after each change', async () => {
    const id = await agencyId(world, 'npa')
    const input = {
      agencyId: id,
      role: 'SECURITY_CONTACT',
      personId: await personId(world, 'npa.contact'),
      dutyPhone: '+886-2-0000-2000',
    }
    const registered = await world.act('npa.contact', 'registerContact', input, CONTACT)
    const { id: contactId, version: expectedVersion } = registered.data.registerContact.contact
    const check = { contactId, expectedVersion, result: 'CORRECT' }
    for (const other of ['npa.contact', 'npa.ciso', 'moi.reviewer', 'oics.national'])
      expect(codes(await world.act(other, 'verifyContact', check, CONTACT)), other).toEqual(['FORBIDDEN'])
    const checked = await world.act('icst.technical', 'verifyContact', check, CONTACT)
    expect(checked.data.verifyContact.contact).toMatchObject({
      lastVerifiedAt: world.now().toISOString(),
      lastResult: 'CORRECT',
    })
    const again = await world.act('npa.officer', 'registerContact', { ...input, dutyPhone: '1' }, CONTACT)
    expect(again.data.registerContact.contact).toMatchObject({ id: contactId, lastVerifiedAt: null })
    expect(codes(await world.act('moi.ciso', 'registerContact', input, CONTACT))).toEqual(['FORBIDDEN'])
  })

  test('opens a task for the agency when it was found wrong, and correcting it closes the task', async () => {
    const { rows } = await world.owner.query(
      `select c.id, c.version from agencies.contact_registration c join agencies.agency a on a.id = c.agency_id
       where a.code = 'taipower'`,
    )
    const check = { contactId: rows[0].id, expectedVersion: rows[0].version, result: 'UNREACHABLE' }
    await world.act('icst.technical', 'verifyContact', check, CONTACT)
    const open = async () =>
      (
        await world.ask(
          'taipower.officer',
          '{ tasks(filter: { done: false, kind: CORRECT_CONTACT }) { nodes { contact { id } } } }',
        )
      ).data.tasks.nodes
    expect(await open()).toEqual([{ contact: { id: rows[0].id } }])
    const input = {
      agencyId: await agencyId(world, 'taipower'),
      role: 'SECURITY_CONTACT',
      personId: await personId(world, 'taipower.contact'),
      dutyEmail: 'duty@taipower.invalid',
    }
    await world.act('taipower.contact', 'registerContact', input, CONTACT)
    expect(await open()).toEqual([])
  })

  test('shows the duty line to every agency’s security roles and the person to few', async () => {
    const QUERY = `query($id: ID!) { agency(id: $id) { contacts { nodes { role dutyPhone person { nameZh } } } } }`
    const id = await agencyId(world, sab)
    const asks = (account: string | null) =>
      world.ask(account, QUERY, { id }, { purpose: 'reaching the duty desk' })
    for (const account of ['npa.contact', 'kaohsiung.supervisor']) {
      const [found] = (await asks(account)).data.agency.contacts.nodes
      expect(found.dutyPhone, account).toMatch(/^\+886/)
      expect(found.person, account).toBeNull()
    }
    expect((await asks('kaohsiung.reviewer')).data.agency.contacts.nodes[0].person.nameZh).toBe('陳分析師')
    for (const nobody of [null, 'vendor-b.user', 'oics.analyst', 'system.admin'])
      expect((await asks(nobody)).data.agency.contacts?.nodes ?? [], String(nobody)).toEqual(
        nobody === 'vendor-b.user' ? [expect.objectContaining({ person: null })] : [],
      )
  })
})
