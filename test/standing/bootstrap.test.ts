import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { demonstrationAccounts } from '../../gateway/issuer/accounts.ts'
import {
  bootstrapStanding,
  bootstrapVendorPeople,
} from '../../subgraphs/agencies/bootstrap/bootstrap-standing.ts'
import { demonstrationStanding } from '../../subgraphs/agencies/bootstrap/demonstration-accounts.ts'
import { verifyJournals } from '../../subgraphs/journal-verify.ts'
import { openWorld, type World } from '../harness/world.ts'
import { holds, step } from './cast.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(async () => {
  expect(world.logged).toEqual([])
  await world.close()
})

const again = () => bootstrapStanding({ url: world.url, now: world.now(), demonstration: true })

describe('the first standing', () => {
  test('knows every account that can sign in, and what it is', async () => {
    const known = new Map(demonstrationStanding.people.map((each) => [each.subject, each.kind]))
    for (const { name, kind } of demonstrationAccounts)
      expect(known.get(name), name).toBe(kind === 'machine' ? 'MACHINE' : 'PERSON')
  })

  test('gives every account exactly the role that its name says, and evidence BOOTSTRAP', async () => {
    const { rows } = await world.owner.query(
      `select p.subject, g.role, g.evidence from agencies.person p join agencies.role_grant g on g.person_no = p.no`,
    )
    const granted = new Map(rows.map(({ subject, role }) => [subject, role]))
    expect(granted.size).toBe(rows.length)
    for (const { subject, role } of demonstrationStanding.people)
      if (role) expect(granted.get(subject), subject).toBe(role)
    expect(granted.get('vendor-a.user')).toBe('VENDOR_USER')
    expect(granted.get('subvendor-a1.user')).toBe('SUBVENDOR_USER')
    expect(rows.every(({ evidence }) => evidence === 'BOOTSTRAP')).toBe(true)
  })

  test('stands in the journal, row by row, in chains that hold', async () => {
    const { rows } = await world.owner.query(
      `select (select count(*)::int from agencies.role_grant where evidence = 'BOOTSTRAP') as grants,
         (select count(*)::int from agencies.journal where act = 'bootstrapGrant') as told`,
    )
    expect(rows[0].told).toBe(rows[0].grants)
    expect((await verifyJournals({ url: world.url, subgraphs: ['agencies'] })).findings).toEqual([])
  })

  test('is made once: a second start changes nothing, and what was revoked stays revoked', async () => {
    expect(await again()).toBe(0)
    const { rows } = await world.owner.query(
      `select g.id, g.version, p.vendor_id from agencies.role_grant g join agencies.person p on p.no = g.person_no
       where p.subject in ('npa.contracts', 'vendor-a.user') order by p.subject`,
    )
    for (const grant of rows) await step(world, 'system.admin', 'revokeRole', grant, { reason: 'left' })
    expect(await again()).toBe(0)
    const vendorIds = { 'vendor-a.user': rows[1].vendor_id }
    expect(await bootstrapVendorPeople({ url: world.url, now: world.now(), vendorIds })).toBe(0)
    expect(await holds(world, 'npa.contracts', 'CONTRACT_OFFICER')).toBe(false)
    expect(await holds(world, 'vendor-a.user', 'VENDOR_USER')).toBe(false)
  })

  test('of an installation without the demonstration is what its own plan says, and nothing else', async () => {
    const plan = {
      people: [
        { subject: 'first.admin', kind: 'PERSON', agency: null, post: 'operator', role: 'SYSTEM_ADMIN' },
      ],
      appointments: [],
      contacts: [],
      teams: [],
    } as const
    const options = { url: world.url, now: world.now(), demonstration: false }
    expect(await bootstrapStanding(options)).toBe(0)
    expect(await bootstrapStanding({ ...options, plan })).toBe(2)
    expect(await holds(world, 'first.admin', 'SYSTEM_ADMIN')).toBe(true)
  })

  test('is open to the owner alone: no role of a subgraph may append what nobody commanded', async () => {
    for (const role of ['agencies_app', 'incidents_app', 'vendors_app', 'intelligence_app']) {
      const { rows } = await world.owner.query(
        `select has_function_privilege($1, 'agencies.append_bootstrap(uuid, text, text, uuid, text, jsonb, timestamptz)', 'execute') as may`,
        [role],
      )
      expect(rows[0].may, role).toBe(false)
    }
  })
})
