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
const UNKNOWN = '00000000-0000-4000-8000-000000000000'
const EXPLAIN = `query($id: ID!, $class: AccessClass!) { explainAccess(agencyId: $id, dataClass: $class) {
  agency { id } dataClass right needsPurpose clause
  ways { right role heldSince relation clause gist fields opens conditions narrowedTo grant { id state }
    evidence { upper { nameEn } lower { nameEn } supervision matter mode since } }
  wouldOpen { viewer relation right clause } } }`

const explain = (account: string | null, id: string, dataClass: string) =>
  world.ask(account, EXPLAIN, { id, class: dataClass })

describe('viewer', () => {
  const VIEWER = `{ viewer { kind account personId language person { id } limits { largestPageSize classesWithPurpose }
    roles { role since agency { nameEn } mandate { nameEn } reaches { relation matter agencies } } } }`

  test('of the public is anonymous and holds nothing', async () => {
    const reply = await world.ask(null, VIEWER)
    expect(reply.data.viewer).toMatchObject({ kind: 'ANONYMOUS', account: null, personId: null, roles: [] })
  })

  test('says which roles are held since when, and how many agencies they reach', async () => {
    const { viewer } = (await world.ask('kaohsiung.supervisor', VIEWER, {}, { language: 'en' })).data
    expect(viewer).toMatchObject({
      kind: 'PERSON',
      account: 'kaohsiung.supervisor',
      personId: await personId(world, 'kaohsiung.supervisor'),
      language: 'EN',
      person: { id: await personId(world, 'kaohsiung.supervisor') },
    })
    const [held] = viewer.roles
    expect(held).toMatchObject({
      role: 'SUPERVISING_OFFICER',
      agency: { nameEn: 'Kaohsiung City Government' },
    })
    const { rows } = await world.owner.query(
      `select count(*)::int - 1 as n from agencies.at_or_below(array(select no from agencies.agency where code = 'kaohsiung'))`,
    )
    expect(held.reaches).toContainEqual({ relation: 'SUPERVISES', matter: null, agencies: rows[0].n })
  })

  test('of an analyst names the mandate, of a sector officer the matters, of a machine that it is one', async () => {
    const analyst = (await world.ask('oics.analyst', VIEWER)).data.viewer.roles[0]
    expect(analyst.mandate).toEqual([{ nameEn: 'Kaohsiung City Government' }])
    expect(analyst.reaches).toContainEqual({
      relation: 'MANDATE',
      matter: null,
      agencies: expect.any(Number),
    })
    const sector = (await world.ask('moea.sector', VIEWER)).data.viewer.roles[0]
    expect(sector.reaches).toContainEqual({ relation: 'SECTOR', matter: 'INCIDENT', agencies: 1 })
    const machine = (await world.ask('front-end', VIEWER)).data.viewer
    expect(machine).toMatchObject({ kind: 'MACHINE', roles: [{ role: 'SERVICE_ACCOUNT', reaches: [] }] })
  })

  test('keeps to the page size it states', async () => {
    const { limits } = (await world.ask(`${sab}.ciso`, VIEWER)).data.viewer
    const most = limits.largestPageSize
    expect(codes(await world.ask(`${sab}.ciso`, `{ agencies(first: ${most}) { nodes { id } } }`))).toEqual([])
    expect(
      codes(await world.ask(`${sab}.ciso`, `{ agencies(first: ${most + 1}) { nodes { id } } }`)),
    ).toEqual(['BAD_INPUT'])
    expect(limits.classesWithPurpose).toContain('AG_CONTACT_PERSONAL')
  })
})

describe('explainAccess', () => {
  test('names right, clause, grant and the link a superior stands on, since when', async () => {
    const { explainAccess } = (
      await explain('kaohsiung.supervisor', await agencyId(world, sab), 'AG_STAFFING')
    ).data
    expect(explainAccess).toMatchObject({ right: 'READ', clause: 'ER-6-1-4', needsPurpose: false })
    expect(explainAccess.ways[0]).toMatchObject({
      role: 'SUPERVISING_OFFICER',
      relation: 'SUPERVISES',
      fields: null,
      conditions: [],
      grant: { state: 'ACTIVE' },
    })
    expect(explainAccess.ways[0].evidence).toEqual([
      {
        upper: { nameEn: 'Kaohsiung City Government' },
        lower: { nameEn: 'Social Affairs Bureau, Kaohsiung City Government' },
        supervision: 'SUPERIOR',
        matter: null,
        mode: null,
        since: expect.any(String),
      },
    ])
    expect(explainAccess.wouldOpen).toContainEqual({
      viewer: 'CISO',
      relation: 'OWN',
      right: 'APPROVE',
      clause: 'AP-6.2-3b',
    })
  })

  test('names the assignment a sector authority stands on, the mask, and the conditions rows must meet', async () => {
    const taipower = await agencyId(world, 'taipower')
    const sector = (await explain('moea.sector', taipower, 'IN_CORE')).data.explainAccess
    expect(sector.ways[0].evidence[0]).toMatchObject({ matter: 'INCIDENT', mode: 'SOLE', supervision: null })
    const national = (await explain('oics.national', taipower, 'IN_DETAIL')).data.explainAccess
    expect(national.ways[0].conditions.join()).toContain('MAJOR')
    const above = (await explain('kaohsiung.supervisor', await agencyId(world, sab), 'AG_GRANT')).data
      .explainAccess
    expect(above).toMatchObject({ right: 'REDACTED' })
    expect(above.ways[0].fields).toEqual(['role', 'post', 'agency', 'state', 'validFrom', 'validTo'])
  })

  test('agrees with what the lists then show', async () => {
    const id = await agencyId(world, sab)
    const LIST = 'query($id: ID!) { agency(id: $id) { securityTeams { nodes { id } } ciso { id } } }'
    for (const account of [
      `${sab}.ciso`,
      'kaohsiung.supervisor',
      'kaohsiung.reviewer',
      'npa.ciso',
      'oics.national',
    ]) {
      const { right } = (await explain(account, id, 'AG_STAFFING')).data.explainAccess
      const shown = (await world.ask(account, LIST, { id })).data.agency.ciso !== null
      expect(shown, account).toBe(right !== 'NONE' && right !== 'AGGREGATE')
    }
  })

  test('answers for an agency that does not exist as for one the viewer has nothing to do with', async () => {
    const stranger = await agencyId(world, 'npa')
    for (const account of [
      null,
      'kaohsiung.supervisor',
      'moea.sector',
      'vendor-b.user',
      'oics.analyst',
      'mnd.staff',
    ])
      for (const dataClass of ['AG_GRANT', 'AG_STAFFING', 'IN_CORE', 'VE_CLASSIFIED', 'AG_DIRECTORY']) {
        const without = (reply: { data: { explainAccess: object } }) => ({
          ...reply.data.explainAccess,
          agency: 0,
        })
        const known = await explain(account, stranger, dataClass)
        const unknown = await explain(account, UNKNOWN, dataClass)
        expect(unknown.data.explainAccess.agency).toBeNull()
        expect(without(unknown), `${account} ${dataClass}`).toEqual(without(known))
      }
  })

  test('of an excepted agency gives the directory and nothing more, to anybody', async () => {
    const army = await agencyId(world, 'mnd')
    for (const account of ['oics.national', 'icst.technical', 'mnd.staff', 'kaohsiung.supervisor'])
      for (const dataClass of [
        'AG_STAFFING',
        'AG_CONTACT_PERSONAL',
        'IN_CORE',
        'IN_EVIDENCE',
        'VE_CONTRACT',
      ]) {
        const { right, ways, wouldOpen } = (await explain(account, army, dataClass)).data.explainAccess
        expect({ right, ways, wouldOpen }, `${account} ${dataClass}`).toEqual({
          right: 'NONE',
          ways: [],
          wouldOpen: [],
        })
      }
    expect((await explain('oics.national', army, 'AG_DIRECTORY')).data.explainAccess.right).toBe('WRITE')
  })

  test('refuses a class that is not of the matrix, and an identifier of another kind finds nothing', async () => {
    expect((await explain('oics.national', UNKNOWN, 'AG_SECRETS')).errors).not.toEqual([])
    const person = await personId(world, `${sab}.ciso`)
    expect((await explain('npa.ciso', person, 'AG_GRANT')).data.explainAccess.agency).toBeNull()
    expect((await explain('npa.ciso', 'not an id', 'AG_GRANT')).data.explainAccess.agency).toBeNull()
  })
})
