/** Systems through the graph: the agency and those above it read them, others only what their task shows them. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openWorld, type World } from '../harness/world.ts'

let world: World
let plain: { id: string; agency_id: string }

beforeAll(async () => {
  world = await openWorld()
  const { rows } = await world.owner.query(
    `select s.id, s.agency_id from agencies.information_system s where not s.is_core
     and not exists (select 1 from published_vendors.contract_system c where c.system_id = s.id)
     and not exists (select 1 from published_incidents.incident_system i where i.system_id = s.id) order by reference limit 1`,
  )
  plain = rows[0]
})
afterAll(async () => {
  expect(world.logged).toEqual([])
  await world.close()
})

const seen = async (account: string | null, fields = 'name') => {
  const { data } = await world.ask(
    account,
    `{ informationSystems(first: 100) { totalCount nodes { id ${fields} } } informationSystem(id: "${plain.id}") { id ${fields} } }`,
  )
  return data
}

describe('the inventory', () => {
  test('has one core and eighteen other systems for the bureau, each beside its business', async () => {
    const { data } = await world.ask(
      'kaohsiung-sab.officer',
      `{ agencyByCode(code: "kaohsiung-sab") {
        informationSystems(first: 100) { totalCount nodes { isCore coreBasis protectionLevel verified supports { reference } reference } }
        core: businessFunctions(filter: { isCore: true }) { totalCount nodes { coreBasis impactTags maxTolerableDowntimeHours responsibleUnit { code } } } } }`,
    )
    const { informationSystems, core } = data.agencyByCode
    expect(informationSystems.totalCount).toBe(19)
    expect(informationSystems.nodes.filter(({ isCore }: any) => isCore)).toMatchObject([
      { coreBasis: 'SUPPORTS_CORE_BUSINESS', protectionLevel: 'HIGH', verified: false },
    ])
    expect(core).toMatchObject({ totalCount: 1, nodes: [{ coreBasis: 'ORGANIC_LAW' }] })
  })

  test.each(['kaohsiung-sab.officer', 'kaohsiung-sab.ciso', 'kaohsiung.supervisor'])(
    '%s reads every system of the bureau',
    async (account) => {
      expect((await seen(account)).informationSystems.totalCount).toBe(19)
    },
  )

  test('the national authority sees core systems only, and of those no more than it needs', async () => {
    const data = await seen('oics.national', 'name isCore protectionLevel nameZh reference')
    expect(data.informationSystem).toBeNull()
    expect(data.informationSystems.nodes).toMatchObject([
      { isCore: true, protectionLevel: 'HIGH', nameZh: null, reference: null },
    ])
  })

  test.each(['npa.ciso', 'taipower.ciso', 'moi.reviewer', 'vendor-b.user'])(
    'to %s a system outside its task does not exist',
    async (account) => {
      expect((await seen(account))?.informationSystem).toBeNull()
    },
  )

  test.each([null, 'front-end', 'mnd.staff'])('%s sees no system at all', async (account) => {
    expect((await seen(account))?.informationSystems).toBeNull()
  })

  test('a system in a contract shows its name to the parties, and nothing that would help an attacker', async () => {
    const { rows } = await world.owner.query(
      `select p.contract_id from published_vendors.party p join published_agencies.person w on w.subject = 'vendor-b.user'
       join published_vendors.vendor v on v.id = w.vendor_id where p.key = (10::bigint << 32 | v.no) limit 1`,
    )
    await world.owner.query('insert into published_vendors.contract_system values ($1, $2)', [
      rows[0].contract_id,
      plain.id,
    ])
    const { informationSystem } = await seen(
      'vendor-b.user',
      'name isCore protectionLevel maxTolerableDowntimeHours agency { nameEn }',
    )
    expect(informationSystem).toMatchObject({
      name: expect.any(String),
      isCore: false,
      protectionLevel: null,
      maxTolerableDowntimeHours: null,
      agency: null,
    })
    const filtered = await world.ask(
      'vendor-b.user',
      '{ informationSystems(filter: { protectionLevel: HIGH }) { totalCount } }',
    )
    expect(filtered.errors[0]?.extensions.code).toBe('FILTER_NOT_ALLOWED')
  })

  test('a system hit by an open case shows to the reviewer, and no longer once the case is closed', async () => {
    const values = [plain.agency_id, plain.id]
    await world.owner.query(
      `with made as (insert into published_incidents.incident (id, agency_id, is_major, is_exercise, is_government, is_closed)
        values (gen_random_uuid(), $1, false, false, true, false) returning id)
       insert into published_incidents.incident_system (incident_id, system_id) select id, $2 from made`,
      values,
    )
    expect((await seen('kaohsiung.reviewer')).informationSystem).not.toBeNull()
    await world.owner.query(
      'update published_incidents.incident set is_closed = true where id = (select incident_id from published_incidents.incident_system where system_id = $1)',
      [plain.id],
    )
    expect((await seen('kaohsiung.reviewer')).informationSystem).toBeNull()
  })

  test('its name comes in the language asked for', async () => {
    const query = `{ informationSystem(id: "${plain.id}") { name nameZh nameEn } }`
    for (const [language, field] of [
      ['zh-TW', 'nameZh'],
      ['en', 'nameEn'],
    ] as const) {
      const { data } = await world.ask('kaohsiung-sab.officer', query, {}, { language })
      expect(data.informationSystem.name).toBe(data.informationSystem[field])
    }
  })
})

describe('classifying a system', () => {
  const classify = (account: string, expectedVersion: number, protectionLevel: string) =>
    world.act(
      account,
      'classifySystem',
      { systemId: plain.id, expectedVersion, protectionLevel },
      'informationSystem { isCore coreBasis protectionLevel version }',
    )

  test('is for the officer of the agency: a superior may read and not decide, a stranger finds nothing', async () => {
    const code = async (account: string) => (await classify(account, 1, 'HIGH')).errors[0]?.extensions.code
    expect(await code('kaohsiung.supervisor')).toBe('FORBIDDEN')
    expect(await code('npa.officer')).toBe('NOT_FOUND')
  })

  test('makes a system core exactly where the level is high, and others see the fact at once', async () => {
    const high = await classify('kaohsiung-sab.officer', 1, 'HIGH')
    expect(high.data.classifySystem.informationSystem).toEqual({
      isCore: true,
      coreBasis: 'HIGH_PROTECTION',
      protectionLevel: 'HIGH',
      version: 2,
    })
    const facts = 'select is_core, protection_level from published_agencies.system where id = $1'
    expect((await world.owner.query(facts, [plain.id])).rows).toEqual([
      { is_core: true, protection_level: 'HIGH' },
    ])
    expect((await classify('kaohsiung-sab.officer', 1, 'LOW')).errors[0]?.extensions.code).toBe('STALE_STATE')
    const low = await classify('kaohsiung-sab.officer', 2, 'LOW')
    expect(low.data.classifySystem.informationSystem).toMatchObject({ isCore: false, coreBasis: null })
  })
})
