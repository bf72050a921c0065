import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { billAsJson, billAsXml, ownPackages } from '../harness/bills.ts'
import { change, declaring, must, openRegisters, type Registers } from './deliveries.ts'
import type { Stage } from './stage.ts'

let stage: Stage
let contract: Registers['contract']
let register: Registers['register']

const nothing = '00000000-0000-4000-8000-000000999999'
const COMPONENT =
  'component { id name version source selfDeveloped goneAt licences { licence proof validUntil state } }'
const IMPORT =
  'componentImport { id isDryRun specVersion components added changed gone sha256 changes { kind name version source } }'

beforeAll(async () => {
  ;({ stage, contract, register } = await openRegisters())
})
afterAll(async () => {
  expect(stage.logged).toEqual([])
  await stage.close()
})

const declare = (account: string | null, of: string, more: object = {}) =>
  stage.act(account, 'declareComponent', declaring(register[of] ?? '', more), COMPONENT)
const read = (account: string | null, of: string, document: string, more: object = {}) =>
  stage.act(
    account,
    'importComponents',
    { registerId: register[of], format: 'JSON', document, ...more },
    IMPORT,
  )
const namesIn = async (of: string, account = 'bureau.ciso') =>
  must(
    await stage.ask(
      account,
      `{ componentRegister(id: "${register[of]}") { components(first: 100) { nodes { name version } } } }`,
    ),
  ).componentRegister.components.nodes.map(
    (each: { name: string; version: string }) => `${each.name} ${each.version}`,
  )

describe('a component', () => {
  test('is marked by the vendor with content, source and licence, never as its own (ER-4-1-5d to f)', async () => {
    const { component } = must(
      await declare('alpha.user', 'P alpha', { proof: 'agreement 1', proofValidUntil: '2026-11-20' }),
    ).declareComponent
    expect(component).toMatchObject({
      name: 'log4j-core',
      version: '2.14.1',
      source: 'pkg:maven/org.apache.logging.log4j',
      selfDeveloped: false,
      goneAt: null,
      licences: [{ licence: 'Apache-2.0', proof: 'agreement 1', validUntil: '2026-11-20', state: 'PROVED' }],
    })
    stage.advance(24 * 3_600_000)
    const later = must(
      await stage.ask('police.officer', `{ component(id: "${component.id}") { licences { state } } }`),
    )
    expect(later.component.licences).toEqual([{ state: 'EXPIRED' }])
    stage.advance(-24 * 3_600_000)
  })

  test.each([
    ['bureau.contracts', 'FORBIDDEN'],
    ['bureau.officer', 'FORBIDDEN'],
    ['bureau.ciso', 'FORBIDDEN'],
    ['alpha-one.user', 'NOT_FOUND'],
    ['beta.user', 'NOT_FOUND'],
    ['tool', 'FORBIDDEN'],
    ['national', 'NOT_FOUND'],
    ['centre', 'NOT_FOUND'],
    [null, 'UNAUTHENTICATED'],
  ])('of the vendor is not marked by %s: %s', async (account, code) => {
    expect((await declare(account, 'A alpha')).codes).toEqual([code])
    expect((await read(account, 'A alpha', '{}')).codes).toEqual([code])
    const proving = { registerId: register['A alpha'], expectedVersion: 1, licence: 'MIT', proof: 'x' }
    expect((await stage.act(account, 'proveLicence', proving, 'componentRegister { id }')).codes).toEqual([
      code,
    ])
    const withdrawing = { registerId: register['A alpha'], componentId: nothing }
    expect((await stage.act(account, 'withdrawComponent', withdrawing, COMPONENT)).codes).toEqual([code])
  })

  test('of a sub-vendor is its own to mark: the vendor reads it, and no other sub-vendor does (G-64, D-02)', async () => {
    const { component } = must(
      await declare('alpha-one.user', 'A alpha-one', { name: 'of-one' }),
    ).declareComponent
    expect((await declare('alpha.user', 'A alpha-one')).codes).toEqual(['FORBIDDEN'])
    const query = `{ component(id: "${component.id}") { name register { vendor { name } contract { reference } } } components(filter: { name: "of-one" }) { totalCount } }`
    const seen = async (account: string) => (await stage.ask(account, query)).data
    expect((await seen('alpha.user')).component.register).toEqual({
      vendor: { name: 'alpha-one' },
      contract: { reference: 'A' },
    })
    expect((await seen('alpha-one.user')).component.register).toEqual({
      vendor: { name: 'alpha-one' },
      contract: null,
    })
    for (const account of ['alpha-two.user', 'beta.user', 'police.ciso'])
      expect(await seen(account)).toEqual({ component: null, components: { totalCount: 0 } })
  })

  test.each([
    ['no name', { name: ' ' }],
    ['no source (ER-4-1-5e)', { source: '' }],
    ['no content (ER-4-1-5d)', { content: '' }],
    ['a control character', { name: 'a\u0000' }],
    ['a day that is none', { proof: 'x', proofValidUntil: '2026-02-30' }],
  ])('is refused with %s', async (_what, bent) => {
    const { codes } = await declare('alpha.user', 'P alpha', bent)
    expect(codes.length).toBe(1)
    expect(codes[0]).toMatch(/^BAD_/)
  })

  test('is never altered: said otherwise it is another row, and the one before is gone', async () => {
    const first = must(await declare('beta.user', 'B beta', { name: 'changing' })).declareComponent.component
    const second = must(await declare('beta.user', 'B beta', { name: 'changing', licences: ['MIT'] }))
      .declareComponent.component
    expect(second.id).not.toBe(first.id)
    const query = `{ was: component(id: "${first.id}") { goneAt licences { licence } } now: component(id: "${second.id}") { goneAt }
      gone: components(filter: { name: "changing", gone: true }) { totalCount } components(filter: { name: "changing" }) { totalCount } }`
    const { was, now, gone, components } = must(await stage.ask('beta.user', query))
    expect(was).toEqual({ goneAt: expect.any(String), licences: [{ licence: 'Apache-2.0' }] })
    expect([now.goneAt, gone.totalCount, components.totalCount]).toEqual([null, 1, 1])
    const withdrawing = { registerId: register['B beta'], componentId: second.id }
    expect(
      must(await stage.act('beta.user', 'withdrawComponent', withdrawing, COMPONENT)).withdrawComponent
        .component.goneAt,
    ).not.toBeNull()
    expect((await stage.act('beta.user', 'withdrawComponent', withdrawing, COMPONENT)).codes).toEqual([
      'NOT_FOUND',
    ])
  })

  test('has a name, a version, a source and a licence as long as they may be, in whatever letters', async () => {
    let letter = 0x20000
    const long = (count: number) => String.fromCodePoint(...Array.from({ length: count }, () => letter++))
    const texts = {
      name: long(300),
      version: long(100),
      source: long(200),
      licences: [long(1_000)],
      proof: long(1_000),
    }
    must(await declare('alpha.user', 'P alpha', texts))
  })

  test('is marked while there is work, and no more afterwards', async () => {
    await change(stage, contract.B, `state = 'CLOSED'`)
    expect((await declare('beta.user', 'B beta')).codes).toEqual(['WRONG_STATE'])
    await change(stage, contract.B, `state = 'ACTIVE'`)
  })

  test('is proved only under a licence that is used, and never in another’s register', async () => {
    const prove = (account: string, of: string, more: object) =>
      stage.act(
        account,
        'proveLicence',
        { registerId: register[of], expectedVersion: 99, proof: 'x', ...more },
        'componentRegister { id }',
      )
    expect((await prove('alpha.user', 'P alpha', { licence: 'MIT' })).codes).toEqual(['STALE_STATE'])
    const { rows } = await stage.owner.query('select version from vendors.component_register where id = $1', [
      register['P alpha'],
    ])
    const now = { expectedVersion: rows[0].version }
    expect((await prove('alpha.user', 'P alpha', { ...now, licence: 'Never-Used' })).codes).toEqual([
      'NOT_FOUND',
    ])
    expect(
      (await prove('alpha.user', 'P alpha', { ...now, licence: 'Apache-2.0', componentId: nothing })).codes,
    ).toEqual(['NOT_FOUND'])
  })
})

describe('a bill of materials', () => {
  const packages = ownPackages(60)
  const bill = billAsJson(packages)
  const different = new Set(packages.map(({ full, version }) => `${full} ${version}`))

  test('is looked at first, and changes nothing by that', async () => {
    must(await declare('alpha.user', 'A alpha', { name: 'stays-not' }))
    const found = must(await read('alpha.user', 'A alpha', bill, { dryRun: true })).importComponents
      .componentImport
    expect(found).toMatchObject({
      isDryRun: true,
      components: different.size,
      added: different.size,
      changed: 0,
      gone: 1,
    })
    expect(found.sha256).toBe(createHash('sha256').update(bill).digest('hex'))
    expect(await namesIn('A alpha')).toEqual(['stays-not 2.14.1'])
    const query = `{ componentImport(id: "${found.id}") { changes(kind: GONE) { kind name version source } added: changes(kind: ADDED, skip: 50) { kind } } }`
    const { componentImport } = must(await stage.ask('bureau.officer', query))
    expect(componentImport.changes).toEqual([
      { kind: 'GONE', name: 'stays-not', version: '2.14.1', source: 'pkg:maven/org.apache.logging.log4j' },
    ])
    expect(componentImport.added).toHaveLength(different.size - 50)
  })

  test('read in leaves what it holds, and read in again, in whatever form, changes nothing', async () => {
    const first = must(await read('alpha.user', 'A alpha', bill)).importComponents.componentImport
    expect(first).toMatchObject({ isDryRun: false, added: different.size, gone: 1 })
    const before = await namesIn('A alpha')
    expect(new Set(before)).toEqual(different)
    const forms: [string, object][] = [
      [bill, {}],
      [billAsXml(packages), { format: 'XML' }],
      [gzipSync(billAsJson(packages, '1.7')).toString('base64'), { encoding: 'GZIP_BASE64' }],
    ]
    for (const [document, more] of forms) {
      const again = must(await read('alpha.user', 'A alpha', document, more)).importComponents.componentImport
      expect(again).toMatchObject({ components: different.size, added: 0, changed: 0, gone: 0, changes: [] })
    }
    expect(await namesIn('A alpha')).toEqual(before)
  })

  test('sent twice is read once', async () => {
    const input = {
      clientMutationId: 'read once',
      registerId: register['A alpha'],
      format: 'JSON',
      document: bill,
    }
    const send = () => stage.act('alpha.user', 'importComponents', input, 'componentImport { id }')
    const [first, second] = [must(await send()), must(await send())]
    expect(second).toEqual(first)
  })

  test('tells a new version as one added and one gone, and another licence as a change', async () => {
    const [one, two, ...rest] = packages
    const bent = [{ ...one, version: '99.0.0' }, { ...two, license: 'Zlib' }, ...rest] as typeof packages
    const found = must(await read('alpha.user', 'A alpha', billAsJson(bent), { dryRun: true }))
      .importComponents.componentImport
    expect(
      found.changes.map(
        (each: { kind: string; name: string; version: string }) =>
          `${each.kind} ${each.name} ${each.version}`,
      ),
    ).toEqual([
      `ADDED ${one?.full} 99.0.0`,
      `CHANGED ${two?.full} ${two?.version}`,
      `GONE ${one?.full} ${one?.version}`,
    ])
  })

  test.each<[string, string, object, string, string]>([
    [
      'entities',
      '<!DOCTYPE bom [<!ENTITY a "a">]><bom/>',
      { format: 'XML' },
      'SBOM_INVALID',
      'FORBIDDEN_CONTENT',
    ],
    ['depth', '['.repeat(1_000), {}, 'SBOM_TOO_LARGE', 'DEPTH'],
    [
      'a bomb',
      gzipSync(Buffer.alloc(17 * 1_024 * 1_024)).toString('base64'),
      { encoding: 'GZIP_BASE64' },
      'SBOM_TOO_LARGE',
      'BYTES',
    ],
    ['a wrong form', '{}', {}, 'SBOM_INVALID', 'NOT_CYCLONEDX'],
  ])('is refused for %s, and leaves the register as it was', async (_what, document, more, code, reason) => {
    const before = await namesIn('A alpha')
    const { errors } = await read('alpha.user', 'A alpha', document, more)
    expect(errors.map(({ extensions }) => [extensions.code, extensions.reason])).toEqual([[code, reason]])
    expect(await namesIn('A alpha')).toEqual(before)
  })

  test('and what it changed show to nobody whom the register does not concern', async () => {
    const { rows } = await stage.owner.query(
      'select id from vendors.component_import where register_id = $1 limit 1',
      [register['A alpha']],
    )
    const of = [
      { __typename: 'ComponentImport', id: rows[0].id },
      { __typename: 'ComponentRegister', id: register['A alpha'] },
    ]
    const query = `query($of: [_Any!]!) { _entities(representations: $of) { ... on ComponentImport { added changes { name } } ... on ComponentRegister { openedAt components { totalCount } } }
      componentImports { totalCount } componentImport(id: "${rows[0].id}") { added } componentRegister(id: "${register['A alpha']}") { openedAt } }`
    for (const account of ['beta.user', 'alpha-one.user', 'police.contracts', 'national', 'centre']) {
      const { data, errors } = await stage.ask(account, query, { of })
      expect(data).toEqual({
        _entities: [null, null],
        componentImports: { totalCount: 0 },
        componentImport: null,
        componentRegister: null,
      })
      expect(errors).toEqual([])
    }
  })
})

describe('how many agencies use a component', () => {
  const uses = async (account: string | null, filter = '(filter: { name: "shared" })') => {
    const { data, codes } = await stage.ask(
      account,
      `{ componentUses${filter} { totalCount nodes { name version source agencyCount } } }`,
    )
    return (
      data?.componentUses?.nodes.map((each: Record<string, unknown>) => Object.values(each).join(' ')) ??
      codes
    )
  }
  const shared = { name: 'shared' }
  const counted = (count: number) => [`shared 2.14.1 pkg:maven/org.apache.logging.log4j ${count}`]

  test('is told as a number to those who warn, once for each agency, however many contracts use it (a17)', async () => {
    expect(await uses('national')).toEqual([])
    must(await declare('alpha.user', 'A alpha', shared))
    must(await declare('alpha-one.user', 'A alpha-one', shared))
    must(await declare('beta.user', 'B beta', shared))
    expect(await uses('national')).toEqual(counted(1))
    must(await declare('alpha.user', 'P alpha', shared))
    expect(await uses('national')).toEqual(counted(2))
    expect(await uses('centre')).toEqual(counted(2))
    expect(
      await uses(
        'centre',
        '(filter: { search: "SHAR", version: "2.14.1" }, orderBy: { field: AGENCIES, direction: DESC })',
      ),
    ).toEqual(counted(2))
  })

  test('goes down when one of them uses it no more', async () => {
    const { rows } = await stage.owner.query(
      `select id from vendors.component where register_id = $1 and name = 'shared' and gone_at is null`,
      [register['P alpha']],
    )
    const withdrawing = { registerId: register['P alpha'], componentId: rows[0].id }
    must(await stage.act('alpha.user', 'withdrawComponent', withdrawing, COMPONENT))
    expect(await uses('national')).toEqual(counted(1))
    must(await declare('alpha.user', 'P alpha', shared))
    expect(await uses('national')).toEqual(counted(2))
  })

  test('is right when two agencies declare it at the same time', async () => {
    const both = { name: 'at-once' }
    const told = await Promise.all([
      declare('beta.user', 'B beta', both),
      declare('alpha.user', 'P alpha', both),
    ])
    told.forEach(must)
    expect(await uses('national', '(filter: { name: "at-once" })')).toEqual([
      'at-once 2.14.1 pkg:maven/org.apache.logging.log4j 2',
    ])
  })

  test.each([
    ['bureau.contracts', []],
    ['alpha.user', []],
    ['tool', []],
    ['police.ciso', []],
    ['bureau.staff', ['WITHHELD']],
    ['city.supervisor', ['WITHHELD']],
    ['army.staff', ['WITHHELD']],
    [null, ['UNAUTHENTICATED']],
  ])('is not told to %s', async (account, told) => {
    expect(await uses(account)).toEqual(told)
  })

  test('leads neither the national authority nor the centre to whose it is', async () => {
    const { rows } = await stage.owner.query(
      `select c.id, u.id as use from vendors.component c join vendors.component_use u using (name) where name = 'shared' limit 1`,
    )
    const query = `query($of: [_Any!]!) { component(id: "${rows[0].id}") { name } components { totalCount } componentRegisters { totalCount nodes { id } }
      _entities(representations: $of) { ... on Component { name } ... on ComponentUse { name } } }`
    const of = [
      { __typename: 'Component', id: rows[0].id },
      { __typename: 'ComponentUse', id: rows[0].use },
    ]
    for (const account of ['national', 'centre'])
      expect((await stage.ask(account, query, { of })).data).toEqual({
        component: null,
        components: { totalCount: 0 },
        componentRegisters: { totalCount: 0, nodes: [] },
        _entities: [null, { name: 'shared' }],
      })
    expect((await stage.ask('alpha.user', query, { of })).data._entities[1]).toBeNull()
  })

  test('leaves out contracts with state secrets, from the moment they are some (ER-4-1-4a)', async () => {
    await change(stage, contract.P, `secret_level = 'SECRET'`)
    expect(await uses('national')).toEqual(counted(1))
    expect(
      (await stage.ask('alpha.user', `{ componentRegister(id: "${register['P alpha']}") { openedAt } }`)).data
        .componentRegister,
    ).toBeNull()
  })
})
