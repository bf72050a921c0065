import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openWorld, type World } from '../harness/world.ts'
import { agencyId, codes, grantRole, holds, newcomer, personId, request, step } from './cast.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(async () => {
  expect(world.logged).toEqual([])
  await world.close()
})

const sab = 'kaohsiung-sab'
const CONTACTS = `query($id: ID!) { agency(id: $id) { roleGrants(first: 50) { nodes { role person { id } } } } }`

describe('a role', () => {
  test('is asked for, approved and activated by three people, acts, and is gone on the next request once revoked', async () => {
    const account = 'new-one.sab'
    await newcomer(world, sab, account)
    const asked = (await request(world, account, 'SECURITY_CONTACT')).data.requestRole.roleGrant
    expect(asked.state).toBe('REQUESTED')
    expect(await holds(world, account, 'SECURITY_CONTACT')).toBe(false)

    const approved = (
      await step(world, `${sab}.ciso`, 'approveRole', asked, { decision: 'APPROVE', reason: 'confirmed' })
    ).data.approveRole.roleGrant
    expect(approved.state).toBe('APPROVED')
    expect(await holds(world, account, 'SECURITY_CONTACT')).toBe(false)

    const active = (await step(world, 'system.admin', 'activateRole', approved)).data.activateRole.roleGrant
    expect(active.state).toBe('ACTIVE')
    expect(await holds(world, account, 'SECURITY_CONTACT')).toBe(true)

    const id = await agencyId(world, sab)
    expect((await world.ask(account, CONTACTS, { id })).data.agency.roleGrants.nodes.length).toBeGreaterThan(
      5,
    )
    const revoked = await step(world, `${sab}.ciso`, 'revokeRole', active, { reason: 'left the post' })
    expect(revoked.data.revokeRole.roleGrant.state).toBe('REVOKED')
    const after = await world.ask(account, CONTACTS, { id })
    expect(after.data.agency.roleGrants.nodes).toHaveLength(1)
    expect(await holds(world, account, 'SECURITY_CONTACT')).toBe(false)
  })

  test('is asked for by nobody but the person', async () => {
    const input = { personId: await personId(world, `${sab}.staff`), role: 'SECURITY_CONTACT', reason: 'r' }
    for (const account of [`${sab}.ciso`, `${sab}.contact`])
      expect(codes(await world.act(account, 'requestRole', input, 'roleGrant { id }'))).toEqual(['FORBIDDEN'])
    for (const account of ['npa.ciso', 'system.admin'])
      expect(codes(await world.act(account, 'requestRole', input, 'roleGrant { id }'))).toEqual(['NOT_FOUND'])
    expect(codes(await world.act(null, 'requestRole', input, 'roleGrant { id }'))).toEqual([
      'UNAUTHENTICATED',
    ])
    expect(codes(await world.act('audit-tool-1', 'requestRole', input, 'roleGrant { id }'))).toEqual([
      'FORBIDDEN',
    ])
  })

  test('is never approved by the one who asked: the CISO asks, and the head decides', async () => {
    const asked = (await request(world, `${sab}.ciso`, 'SECURITY_CONTACT')).data.requestRole.roleGrant
    expect(codes(await step(world, `${sab}.ciso`, 'approveRole', asked, { decision: 'APPROVE' }))).toEqual([
      'APPROVER_IS_AUTHOR',
    ])
    const approved = await step(world, `${sab}.head`, 'approveRole', asked, { decision: 'APPROVE' })
    expect(approved.data.approveRole.roleGrant.state).toBe('APPROVED')
  })

  test('is approved by the CISO and not by the head, unless the CISO asked', async () => {
    const account = 'asks-head.sab'
    await newcomer(world, sab, account)
    const asked = (await request(world, account, 'AGENCY_STAFF')).data.requestRole.roleGrant
    for (const other of [`${sab}.head`, `${sab}.officer`, 'system.admin'])
      expect(codes(await step(world, other, 'approveRole', asked, { decision: 'APPROVE' }))).toEqual([
        'FORBIDDEN',
      ])
    expect(codes(await step(world, 'npa.ciso', 'approveRole', asked, { decision: 'APPROVE' }))).toEqual([
      'NOT_FOUND',
    ])
  })

  test('is not activated by the one who asked for it', async () => {
    const account = 'admin-to-be.sab'
    await newcomer(world, sab, account)
    const asked = (await request(world, account, 'AGENCY_STAFF')).data.requestRole.roleGrant
    const approved = (await step(world, `${sab}.ciso`, 'approveRole', asked, { decision: 'APPROVE' })).data
      .approveRole.roleGrant
    // Whoever runs the system makes the applicant an administrator too; it helps nothing.
    await world.owner.query(
      `insert into agencies.role_grant (person_no, role, reason, state, evidence, requested_at, valid_from)
       select no, 'SYSTEM_ADMIN', 'test', 'ACTIVE', 'BOOTSTRAP', $2, $2 from agencies.person where subject = $1`,
      [account, world.now()],
    )
    expect(codes(await step(world, account, 'activateRole', approved))).toEqual(['APPROVER_IS_AUTHOR'])
    expect(codes(await step(world, `${sab}.ciso`, 'activateRole', approved))).toEqual(['FORBIDDEN'])
    const active = await step(world, 'system.admin', 'activateRole', approved)
    expect(active.data.activateRole.roleGrant.state).toBe('ACTIVE')
  })

  test('of an internal auditor goes with no officer’s role at the same agency, whichever comes first', async () => {
    expect(codes(await request(world, `${sab}.officer`, 'INTERNAL_AUDITOR'))).toEqual(['FORBIDDEN'])
    expect(codes(await request(world, `${sab}.auditor`, 'DEDICATED_OFFICER'))).toEqual(['FORBIDDEN'])
    const account = 'two-hats.sab'
    await newcomer(world, sab, account)
    await grantRole(world, account, 'DEDICATED_OFFICER', `${sab}.ciso`)
    const refused = await request(world, account, 'INTERNAL_AUDITOR')
    expect(refused.errors[0]?.extensions).toMatchObject({ guard: 'ROLES_COMPATIBLE' })
  })

  test('that follows from an office or a case is not to be had by asking', async () => {
    for (const role of [
      'AGENCY_HEAD',
      'COUNCIL_CONVENER',
      'TASK_FORCE_MEMBER',
      'SYSTEM_ADMIN',
      'NATIONAL_OFFICER',
    ])
      expect(codes(await request(world, `${sab}.staff`, role))).toEqual(['BAD_INPUT'])
  })

  test('of an analyst has a mandate, and only over agencies of the own authority', async () => {
    const account = 'analyst.kaohsiung'
    await newcomer(world, 'kaohsiung', account)
    const ids = async (...names: string[]) => Promise.all(names.map((name) => agencyId(world, name)))
    expect(codes(await request(world, account, 'OVERSIGHT_ANALYST'))).toEqual(['BAD_INPUT'])
    expect(
      codes(await request(world, account, 'OVERSIGHT_ANALYST', { mandateAgencyIds: await ids('npa') })),
    ).toEqual(['BAD_INPUT'])
    const active = await grantRole(world, account, 'OVERSIGHT_ANALYST', 'kaohsiung.ciso', {
      mandateAgencyIds: await ids(sab),
    })
    expect(active).toMatchObject({ state: 'ACTIVE' })
    const reply = await world.ask(account, '{ viewer { roles { mandate { nameEn } } } }')
    expect(reply.data.viewer.roles[0].mandate).toHaveLength(1)
  })

  test('ends by itself with its last instant', async () => {
    const account = 'for-a-while.sab'
    await newcomer(world, sab, account)
    const validTo = new Date(world.now().getTime() + 3_600_000).toISOString()
    const active = await grantRole(world, account, 'AGENCY_STAFF', `${sab}.ciso`, { validTo })
    expect(await holds(world, account, 'AGENCY_STAFF')).toBe(true)
    world.advance(3_600_000)
    expect(await holds(world, account, 'AGENCY_STAFF')).toBe(false)
    const reply = await world.ask(account, 'query($id: ID!) { roleGrant(id: $id) { state } }', {
      id: active.id,
    })
    expect(reply.data.roleGrant.state).toBe('EXPIRED')
    expect(codes(await step(world, `${sab}.ciso`, 'revokeRole', active, { reason: 'too late' }))).toEqual([
      'WRONG_STATE',
    ])
  })
})

describe('a command on a grant', () => {
  test('sent again with the same key is the same command, and with another content a refusal', async () => {
    const account = 'twice.sab'
    const person = await newcomer(world, sab, account)
    const input = { clientMutationId: randomUUID(), personId: person, role: 'AGENCY_STAFF', reason: 'work' }
    const first = await world.act(account, 'requestRole', input, 'roleGrant { id }')
    const again = await world.act(account, 'requestRole', input, 'roleGrant { id }')
    expect(again.data).toEqual(first.data)
    const other = await world.act(account, 'requestRole', { ...input, reason: 'more' }, 'roleGrant { id }')
    expect(codes(other)).toEqual(['IDEMPOTENCY_KEY_REUSED'])
    expect(codes(await request(world, account, 'AGENCY_STAFF'))).toEqual(['FORBIDDEN'])
  })

  test('on an older version is stale, without a version it is incomplete, and out of order it names the states', async () => {
    const account = 'stale.sab'
    await newcomer(world, sab, account)
    const asked = (await request(world, account, 'AGENCY_STAFF')).data.requestRole.roleGrant
    const decision = { decision: 'APPROVE' }
    expect(
      codes(await step(world, `${sab}.ciso`, 'approveRole', { ...asked, version: 7 }, decision)),
    ).toEqual(['STALE_STATE'])
    const without = await world.act(
      `${sab}.ciso`,
      'approveRole',
      { roleGrantId: asked.id, ...decision },
      'roleGrant { id }',
    )
    expect(codes(without)).toEqual(['BAD_INPUT'])
    const early = await step(world, 'system.admin', 'activateRole', asked)
    expect(early.errors[0]?.extensions).toMatchObject({ code: 'WRONG_STATE', expectedStates: ['APPROVED'] })
  })

  test('that refuses a request gives a reason, and what is refused stays refused', async () => {
    const account = 'refused.sab'
    await newcomer(world, sab, account)
    const asked = (await request(world, account, 'CONTRACT_OFFICER')).data.requestRole.roleGrant
    expect(codes(await step(world, `${sab}.ciso`, 'approveRole', asked, { decision: 'REFUSE' }))).toEqual([
      'BAD_INPUT',
    ])
    const refused = await step(world, `${sab}.ciso`, 'approveRole', asked, {
      decision: 'REFUSE',
      reason: 'no need',
    })
    expect(refused.data.approveRole.roleGrant.state).toBe('REFUSED')
    expect(
      codes(await step(world, 'system.admin', 'activateRole', refused.data.approveRole.roleGrant)),
    ).toEqual(['WRONG_STATE'])
  })

  test('cannot take the head’s role from the head, who could then never be replaced by law', async () => {
    const { rows } = await world.owner.query(
      `select g.id, g.version from agencies.role_grant g join agencies.person p on p.no = g.person_no where p.subject = $1`,
      [`${sab}.head`],
    )
    expect(codes(await step(world, `${sab}.ciso`, 'revokeRole', rows[0], { reason: 'coup' }))).toEqual([
      'FORBIDDEN',
    ])
  })
})

describe('the inbox', () => {
  test('tells the CISO of a request, the administrator of an approval, and is empty when it is done', async () => {
    const account = 'inbox.sab'
    await newcomer(world, sab, account)
    const asked = (await request(world, account, 'AGENCY_STAFF')).data.requestRole.roleGrant
    const OPEN = '{ tasks(first: 100, filter: { done: false }) { nodes { kind roleGrant { id } } } }'
    const open = async (who: string) =>
      (await world.ask(who, OPEN)).data.tasks.nodes
        .filter((each: { roleGrant: { id: string } | null }) => each.roleGrant?.id === asked.id)
        .map((each: { kind: string }) => each.kind)
    expect(await open(`${sab}.ciso`)).toEqual(['APPROVE_ROLE'])
    for (const other of [`${sab}.head`, `${sab}.officer`, 'npa.ciso', 'system.admin', account])
      expect(await open(other), other).toEqual([])
    const approved = await step(world, `${sab}.ciso`, 'approveRole', asked, { decision: 'APPROVE' })
    expect(await open(`${sab}.ciso`)).toEqual([])
    expect(await open('system.admin')).toEqual(['ACTIVATE_ROLE'])
    await step(world, 'system.admin', 'activateRole', approved.data.approveRole.roleGrant)
    expect(await open('system.admin')).toEqual([])
  })
})
