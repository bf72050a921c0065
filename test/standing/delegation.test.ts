import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openWorld, type World } from '../harness/world.ts'
import { codes, type Granted, grantRole, holds, newcomer, personId, step } from './cast.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(async () => {
  expect(world.logged).toEqual([])
  await world.close()
})

const sab = 'kaohsiung-sab'
const DAY = 86_400_000

const later = (ms: number) => new Date(world.now().getTime() + ms).toISOString()

async function grantOf(account: string, role: string): Promise<Granted> {
  const { rows } = await world.owner.query(
    `select g.id, g.version from agencies.role_grant g join agencies.person p on p.no = g.person_no
     where p.subject = $1 and g.role = $2 and g.state = 'ACTIVE'`,
    [account, role],
  )
  return rows[0]
}

async function delegate(from: string, role: string, to: string, until: string) {
  const more = { delegateId: await personId(world, to), until, reason: 'leave' }
  return step(world, from, 'delegateRole', await grantOf(from, role), more)
}

async function running(from: string, role: string, to: string, approver: string): Promise<Granted> {
  const asked = await delegate(from, role, to, later(7 * DAY))
  const approved = await step(world, approver, 'approveRole', asked.data.delegateRole.roleGrant, {
    decision: 'APPROVE',
  })
  const active = await step(world, 'system.admin', 'activateRole', approved.data.approveRole.roleGrant)
  return active.data.activateRole.roleGrant
}

describe('a delegation', () => {
  test('gives a colleague the role once approved and activated, and ends at its hour', async () => {
    await newcomer(world, sab, 'deputy.sab')
    const asked = await delegate(`${sab}.contact`, 'SECURITY_CONTACT', 'deputy.sab', later(DAY))
    const grant = asked.data.delegateRole.roleGrant
    expect(grant.state).toBe('REQUESTED')
    expect(codes(await step(world, `${sab}.contact`, 'approveRole', grant, { decision: 'APPROVE' }))).toEqual(
      ['FORBIDDEN'],
    )
    const approved = await step(world, `${sab}.ciso`, 'approveRole', grant, { decision: 'APPROVE' })
    await step(world, 'system.admin', 'activateRole', approved.data.approveRole.roleGrant)
    expect(await holds(world, 'deputy.sab', 'SECURITY_CONTACT')).toBe(true)
    const seen = await world.ask(
      'deputy.sab',
      'query($id: ID!) { roleGrant(id: $id) { evidence delegatedFrom { id } request { requestedBy { id } } } }',
      { id: grant.id },
    )
    expect(seen.data.roleGrant.evidence).toBe('DELEGATION')
    world.advance(DAY)
    expect(await holds(world, 'deputy.sab', 'SECURITY_CONTACT')).toBe(false)
    expect(await holds(world, `${sab}.contact`, 'SECURITY_CONTACT')).toBe(true)
  })

  test('ends with the grant it came from', async () => {
    await newcomer(world, sab, 'source.sab')
    await newcomer(world, sab, 'branch.sab')
    const source = await grantRole(world, 'source.sab', 'SECURITY_CONTACT', `${sab}.ciso`)
    await running('source.sab', 'SECURITY_CONTACT', 'branch.sab', `${sab}.ciso`)
    expect(await holds(world, 'branch.sab', 'SECURITY_CONTACT')).toBe(true)
    const { version } = await grantOf('source.sab', 'SECURITY_CONTACT')
    await step(world, 'system.admin', 'revokeRole', { id: source.id, version }, { reason: 'left' })
    expect(await holds(world, 'branch.sab', 'SECURITY_CONTACT')).toBe(false)
  })

  test('is ended early by either person or the CISO, and by nobody else', async () => {
    await newcomer(world, sab, 'early.sab')
    for (const by of ['early.sab', `${sab}.contact`, `${sab}.ciso`]) {
      const grant = await running(`${sab}.contact`, 'SECURITY_CONTACT', 'early.sab', `${sab}.ciso`)
      expect(codes(await step(world, `${sab}.officer`, 'endDelegation', grant))).toEqual(['FORBIDDEN'])
      const ended = await step(world, by, 'endDelegation', grant)
      expect(ended.data.endDelegation.roleGrant.state, by).toBe('EXPIRED')
      expect(await holds(world, 'early.sab', 'SECURITY_CONTACT')).toBe(false)
    }
    const own = await grantOf(`${sab}.contact`, 'SECURITY_CONTACT')
    expect(codes(await step(world, `${sab}.contact`, 'endDelegation', own))).toEqual(['BAD_INPUT'])
  })

  test('is made of the own role only, to a colleague, for a time, and not passed on', async () => {
    await newcomer(world, sab, 'third.sab')
    const contact = await grantOf(`${sab}.contact`, 'SECURITY_CONTACT')
    const to = { delegateId: await personId(world, 'third.sab'), until: later(DAY), reason: 'r' }
    expect(codes(await step(world, `${sab}.ciso`, 'delegateRole', contact, to))).toEqual(['FORBIDDEN'])
    expect(codes(await delegate(`${sab}.contact`, 'SECURITY_CONTACT', 'npa.contact', later(DAY)))).toEqual([
      'NOT_FOUND',
    ])
    expect(codes(await delegate(`${sab}.contact`, 'SECURITY_CONTACT', 'third.sab', later(-1)))).toEqual([
      'BAD_INPUT',
    ])
    expect(codes(await delegate(`${sab}.head`, 'AGENCY_HEAD', 'third.sab', later(DAY)))).toEqual([
      'FORBIDDEN',
    ])
    await running(`${sab}.contact`, 'SECURITY_CONTACT', 'third.sab', `${sab}.ciso`)
    expect(codes(await delegate('third.sab', 'SECURITY_CONTACT', 'early.sab', later(DAY)))).toEqual([
      'FORBIDDEN',
    ])
  })

  test('does not make an internal auditor an officer, or an officer an internal auditor', async () => {
    expect(
      codes(await delegate(`${sab}.officer`, 'DEDICATED_OFFICER', `${sab}.auditor`, later(DAY))),
    ).toEqual(['FORBIDDEN'])
  })

  test('of the CISO is for the head to approve, and the one who is to stand in approves nothing of it', async () => {
    await newcomer(world, sab, 'stand-in.sab')
    const asked = await delegate(`${sab}.ciso`, 'CISO', 'stand-in.sab', later(DAY))
    const grant = asked.data.delegateRole.roleGrant
    expect(codes(await step(world, `${sab}.ciso`, 'approveRole', grant, { decision: 'APPROVE' }))).toEqual([
      'APPROVER_IS_AUTHOR',
    ])
    const approved = await step(world, `${sab}.head`, 'approveRole', grant, { decision: 'APPROVE' })
    await step(world, 'system.admin', 'activateRole', approved.data.approveRole.roleGrant)
    expect(await holds(world, 'stand-in.sab', 'CISO')).toBe(true)
    expect(await holds(world, `${sab}.ciso`, 'CISO')).toBe(true)
  })
})
