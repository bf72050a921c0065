import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { sbomLimits } from '../../subgraphs/vendors/component/sbom/limits.ts'
import { SbomProblem } from '../../subgraphs/vendors/component/sbom/problem.ts'
import { readJson } from '../../subgraphs/vendors/component/sbom/read-json.ts'
import { readSbom } from '../../subgraphs/vendors/component/sbom/read-sbom.ts'
import { readXml } from '../../subgraphs/vendors/component/sbom/read-xml.ts'
import { billAsJson, billAsXml, ownPackages, specs } from '../harness/bills.ts'
import { openRegisters } from './deliveries.ts'
import { step } from './running.ts'

const own = ownPackages(300)
const versions = Object.keys(specs) as (keyof typeof specs)[]

const sorted = (bill: Awaited<ReturnType<typeof readJson>>) =>
  bill.components.map((each) => JSON.stringify(each)).sort()

const reasonOf = async (read: () => unknown) => {
  try {
    await read()
    return 'read'
  } catch (error) {
    if (error instanceof SbomProblem) return error.facts.reason
    throw error
  }
}

describe('a bill of this project’s own dependencies', () => {
  test.each(versions)('in CycloneDX %s says the same as JSON and as XML', async (version) => {
    const fromJson = await readJson(billAsJson(own, version))
    const fromXml = readXml(billAsXml(own, version))
    expect(fromJson.specVersion).toBe(version)
    expect(sorted(fromXml)).toEqual(sorted(fromJson))
    const names = new Set(fromJson.components.map(({ name }) => name))
    expect(names).toEqual(new Set(own.map(({ full }) => full)))
    expect(fromJson.components.find(({ name }) => name === '@types/node')).toMatchObject({
      source: 'pkg:npm/@types',
      content: 'library',
      licences: [{ licence: 'MIT', proof: null, validUntil: null }],
    })
  })
})

const bill = (more: object = {}, component: object = {}) =>
  JSON.stringify({
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    components: [{ type: 'library', name: 'a', version: '1', ...component }],
    ...more,
  })

describe('a component', () => {
  test('comes from its registry, else from whoever supplies it, else from where it is told to lie', async () => {
    const source = async (component: object) => (await readJson(bill({}, component))).components[0]?.source
    expect(await source({ purl: 'pkg:maven/org.apache.logging.log4j/log4j-core@2.14.1' })).toBe(
      'pkg:maven/org.apache.logging.log4j',
    )
    expect(await source({ supplier: { name: 'Maker' }, publisher: 'Other' })).toBe('Maker')
    expect(await source({ externalReferences: [{ type: 'vcs', url: 'https://x.example/a' }] })).toBe(
      'https://x.example/a',
    )
    expect(await source({})).toBe('')
  })

  test('brings the proof of its licence along where the bill has one, with its last day', async () => {
    const licensing = {
      purchaseOrder: 'PO-7',
      expiration: '2027-03-01T00:00:00Z',
      licensor: { organization: { name: 'x' } },
    }
    const licenses = [
      { license: { name: 'Maker’s terms', licensing } },
      { license: { id: 'MIT', url: 'https://x.example/mit' } },
    ]
    expect((await readJson(bill({}, { licenses }))).components[0]?.licences).toEqual([
      { licence: 'MIT', proof: 'https://x.example/mit', validUntil: null },
      { licence: 'Maker’s terms', proof: 'purchase order PO-7', validUntil: '2027-03-01' },
    ])
  })

  test('within a component is a component, and one named twice is one', async () => {
    const inner = { type: 'library', name: 'b', version: '1' }
    const { components } = await readJson(
      bill({}, { components: [inner, { ...inner, name: 'c', components: [inner] }] }),
    )
    expect(components.map(({ name }) => name)).toEqual(['a', 'b', 'c'])
  })

  test('may be called like a part of every object', async () => {
    const components = ['constructor', '__proto__', 'toString', 'hasOwnProperty'].map((name) => ({
      type: 'library',
      name,
      version: '1',
    }))
    const read = await readJson(bill({ components }))
    expect(read.components.map(({ name }) => name)).toEqual(components.map(({ name }) => name))
  })

  test('has a name that is kept whole, and words that are cut and cleaned', async () => {
    expect(await reasonOf(() => readJson(bill({}, { name: 'x'.repeat(301) })))).toBe('TEXT')
    expect(await reasonOf(() => readJson(bill({}, { name: 'a\u0000b' })))).toBe('TEXT')
    const { components } = await readJson(bill({}, { description: `a\u0000b\ud800${'x'.repeat(600)}` }))
    expect(components[0]?.content).toMatch(/^library: a b\ufffdx+$/)
    expect([...(components[0]?.content ?? '')]).toHaveLength(500)
  })
})

const xml = (inside: string, before = '', version = '1.6') =>
  `<?xml version="1.0" encoding="UTF-8"?>${before}<bom xmlns="http://cyclonedx.org/schema/bom/${version}"><components>${inside}</components></bom>`
const inXml = (name: string) =>
  `<component type="library"><name>${name}</name><version>1</version></component>`

const laughs = `<!DOCTYPE bom [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]>`
const outside = `<!DOCTYPE bom [<!ENTITY x SYSTEM "file:///etc/passwd">]>`

describe('a file that means no good is refused', () => {
  test.each<[string, () => unknown, string]>([
    ['entities that grow', () => readXml(xml(inXml('&c;'), laughs)), 'FORBIDDEN_CONTENT'],
    ['an entity from outside', () => readXml(xml(inXml('&x;'), outside)), 'FORBIDDEN_CONTENT'],
    [
      'a document type from outside',
      () => readXml(xml(inXml('a'), '<!DOCTYPE bom SYSTEM "http://x.example/d">')),
      'FORBIDDEN_CONTENT',
    ],
    ['an entity that nobody declared', () => readXml(xml(inXml('&x;'))), 'NOT_WELL_FORMED'],
    ['another encoding than it is in', () => readXml(xml(inXml('a')).replace('UTF-8', 'UTF-16')), 'ENCODING'],
    ['XML that does not end', () => readXml(xml(inXml('a')).slice(0, -3)), 'NOT_WELL_FORMED'],
    ['XML that goes too deep', () => readXml(xml('<component>'.repeat(40))), 'DEPTH'],
    ['XML of another kind', () => readXml('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'NOT_CYCLONEDX'],
    ['XML of a version too old', () => readXml(xml(inXml('a'), '', '1.3')), 'VERSION'],
    ['XML against its schema', () => readXml(xml('<component><name>a</name></component>')), 'SCHEMA'],
    [
      'XML with too many components',
      () => readXml(xml(inXml('a').repeat(sbomLimits.components + 2))),
      'COMPONENTS',
    ],
    ['JSON that is none', () => readJson('{"bomFormat":'), 'NOT_WELL_FORMED'],
    ['JSON that is a list', () => readJson('[]'), 'NOT_CYCLONEDX'],
    ['JSON of another kind', () => readJson('{"spdxVersion":"SPDX-2.3"}'), 'NOT_CYCLONEDX'],
    ['JSON of a version to come', () => readJson(bill({ specVersion: '9.9' })), 'VERSION'],
    ['JSON against its schema', () => readJson(bill({}, { type: 'spell' })), 'SCHEMA'],
    [
      'a wrong component within a right one',
      () => readJson(bill({}, { components: [{ type: 'spell', name: 'b' }] })),
      'SCHEMA',
    ],
    ['a text for a component', () => readJson(bill({ components: ['a', null] })), 'SCHEMA'],
    ['no list of components', () => readJson(bill({ components: {} })), 'SCHEMA'],
    ['no list of inner components', () => readJson(bill({}, { components: {} })), 'SCHEMA'],
    ['JSON with a key of its own', () => readJson(bill({ mine: 1 })), 'SCHEMA'],
    ['JSON that goes too deep', () => readJson('['.repeat(100_000)), 'DEPTH'],
    ['JSON that goes deep behind a text', () => readJson(`{"a":"\\\\","b":${'['.repeat(40)}`), 'DEPTH'],
    [
      'a key that reaches into prototypes',
      () => readJson(bill().replace('"name"', '"__proto__":{"a":1},"name"')),
      'FORBIDDEN_CONTENT',
    ],
    [
      'the same key, spelled in numbers',
      () => readJson(bill().replace('"name"', '"\\u005f_proto__":{"a":1},"name"')),
      'FORBIDDEN_CONTENT',
    ],
    [
      'JSON with too many components',
      () =>
        readJson(bill({ components: Array(sbomLimits.components + 1).fill({ type: 'library', name: 'a' }) })),
      'COMPONENTS',
    ],
  ])('for %s', async (_what, read, reason) => {
    expect(await reasonOf(read)).toBe(reason)
  })

  test.each<[string, string, string]>([
    [
      'a few letters that stand for gigabytes',
      gzipSync(Buffer.alloc(sbomLimits.bytes + 1)).toString('base64'),
      'BYTES',
    ],
    ['letters that are no gzip', Buffer.from('hello').toString('base64'), 'ENCODING'],
    ['letters that are no Base64', '{"a":1}', 'ENCODING'],
    ['bytes that are no UTF-8', gzipSync(Buffer.from([0xff, 0xfe])).toString('base64'), 'ENCODING'],
  ])('for %s', async (_what, document, reason) => {
    expect(await reasonOf(() => readSbom('JSON', 'GZIP_BASE64', document))).toBe(reason)
  })
})

test('a fault is found behind however many good components, and told where', async () => {
  const components = Array.from({ length: 700 }, (_, at) => ({ type: 'library', name: `n${at}` }))
  const read = readJson(bill({ components: [...components, { type: 'spell', name: 'b' }] }))
  await expect(read).rejects.toMatchObject({ facts: { reason: 'SCHEMA', field: '/components/700/type' } })
})

test('files are read one after the other, and of too many at once the last are sent away', async () => {
  const read = () => reasonOf(() => readSbom('JSON', 'TEXT', bill()))
  const told = await Promise.all(Array.from({ length: 6 }, read))
  expect(told).toEqual(['read', 'read', 'read', 'read', 'BUSY', 'BUSY'])
  expect(await read()).toBe('read')
})

test('while files of a vendor are read, its contract is nobody’s to wait for, and others go on writing', async () => {
  const { stage, contract, register } = await openRegisters()
  const components = Array.from({ length: 20_000 }, (_, at) => ({ type: 'library', name: `part ${at}` }))
  const reading = readSbom('JSON', 'TEXT', bill({ components }))
  const finished: string[] = []
  const imports = [1, 2, 3].map(async () => {
    const asked = { registerId: register['A alpha'], format: 'JSON', document: bill(), dryRun: true }
    const { codes } = await stage.act('alpha.user', 'importComponents', asked, 'componentImport { id }')
    finished.push('import')
    return codes
  })
  const stop = step(stage, 'suspendContract', contract.A ?? '', { reason: 'something is wrong' })
  expect((await stop).contract.state).toBe('SUSPENDED')
  expect(finished).toEqual([])
  await reading
  expect(await Promise.all(imports)).toEqual([[], [], []])
  expect(stage.logged).toEqual([])
  await stage.close()
})
