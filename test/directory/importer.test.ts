/** The importer on the real database: it says what it would do, does it once, and leaves to people what they decided. */
import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { withClient } from '../../database/client.ts'
import { databaseUrl, dropDatabase } from '../../database/test-cluster.ts'
import { importReference } from '../../subgraphs/agencies/import/import-reference.ts'
import { migrate } from '../../subgraphs/migrate.ts'
import { subgraphs } from '../../subgraphs/subgraphs.ts'
import { VIEWER_KEY } from '../harness/keys.ts'
import { openWorld, type World } from '../harness/world.ts'

const now = new Date('2026-11-20T01:00:00Z')

describe('into an empty database', () => {
  const name = `import_${randomUUID().replaceAll('-', '')}`
  let url: string
  let owner: pg.Client

  beforeAll(async () => {
    const adminUrl = inject('adminUrl')
    await withClient(adminUrl, (client) => client.query(`create database ${name}`))
    url = databaseUrl(adminUrl, name)
    await migrate({ url, viewerKey: VIEWER_KEY, subgraphs })
    owner = new pg.Client({ connectionString: url })
    await owner.connect()
  })
  afterAll(async () => {
    await owner.end()
    await dropDatabase(inject('adminUrl'), name)
  })

  const count = async (table: string) =>
    (await owner.query(`select count(*)::int as n from agencies.${table}`)).rows[0].n as number

  test('a dry run tells all it would add and writes nothing', async () => {
    const { text, changes } = await importReference({ url, state: 'demonstration', apply: false, now })
    expect(text).toContain('agency (105 added')
    expect(changes.every(({ kind }) => kind === 'ADDED')).toBe(true)
    expect([await count('agency'), await count('import_record')]).toEqual([0, 0])
  })

  test('the sources are loaded whole: authorities, units, groups, sectors, council, inventory', async () => {
    await importReference({ url, state: 'reference', apply: true, now })
    const tables = ['agency', 'body', 'supervision_link', 'response_group', 'infrastructure_system']
    const counts: number[] = []
    for (const table of tables) counts.push(await count(table))
    expect(counts).toEqual([104, 32, 35, 23, 24])
    expect([await count('council_record'), await count('information_system')]).toEqual([56, 19])
  })

  test('a second run has nothing to do, in words and in rows', async () => {
    const before = (await owner.query('select xmin::text from agencies.import_record')).rows
    const { text, changes } = await importReference({ url, state: 'reference', apply: true, now })
    expect([text, changes]).toEqual(['Nothing to import.', []])
    expect((await owner.query('select xmin::text from agencies.import_record')).rows).toEqual(before)
  })

  test('the demonstration comes on top and is idempotent too', async () => {
    const first = await importReference({ url, state: 'demonstration', apply: true, now })
    expect(first.text).toContain('+ taipower')
    const second = await importReference({ url, state: 'demonstration', apply: true, now })
    expect(second.changes).toEqual([])
  })

  test('repaired and inferred facts stay marked as such', async () => {
    const { rows } = await owner.query(
      `select verified, inferred from agencies.agency where code = 'new-taipei'`,
    )
    expect(rows).toEqual([{ verified: false, inferred: ['nameZh'] }])
  })

  test('two imports at once end in the same state as one', async () => {
    const both = ['reference', 'demonstration'] as const
    await Promise.all(both.map((state) => importReference({ url, state, apply: true, now })))
    expect(await count('agency')).toBe(105)
  })
})

describe('after people have worked', () => {
  let world: World
  beforeAll(async () => {
    world = await openWorld()
  })
  afterAll(() => world.close())

  const again = (apply: boolean) =>
    importReference({ url: world.url, state: 'demonstration', apply, now: world.now() })
  const nameOf = async (code: string) =>
    (await world.owner.query('select id, name_en, version from agencies.agency where code = $1', [code]))
      .rows[0]

  test('a renamed agency keeps its new name', async () => {
    const { id } = await nameOf('npa')
    const input = {
      agencyId: id,
      expectedVersion: 1,
      nameZh: '新警政署',
      nameEn: 'New Police',
      reason: 'reform',
    }
    const renamed = await world.act('oics.national', 'renameAgency', input, 'agency { nameEn }')
    expect(renamed.data.renameAgency.agency.nameEn).toBe('New Police')
    expect((await again(true)).changes).toEqual([])
    expect((await nameOf('npa')).name_en).toBe('New Police')
  })

  test('an ended link of supervision is not brought back', async () => {
    const { rows } = await world.owner.query(
      `select l.id, l.version from agencies.supervision_link l join agencies.agency a on a.no = l.subordinate_no where a.code = 'npa'`,
    )
    const input = { linkId: rows[0].id, expectedVersion: rows[0].version, reason: 'reform' }
    await world.act('oics.national', 'endSupervision', input, 'supervisionLink { validTo }')
    expect((await again(true)).changes).toEqual([])
  })

  test('a row nobody touched follows its source, and its version tells', async () => {
    const older = `name_en = 'As the source once said'`
    await world.owner.query(`update agencies.agency set ${older} where code = 'moi'`)
    await world.owner.query(
      `update agencies.import_record set row = row || '{"nameEn": "As the source once said"}' where table_name = 'agency' and key = '["moi"]'`,
    )
    expect((await again(true)).text).toContain('~ moi')
    expect(await nameOf('moi')).toMatchObject({ name_en: 'Ministry of the Interior', version: 2 })
  })

  test('where source and people both changed something, it is told and left until somebody decides', async () => {
    await world.owner.query(`update agencies.agency set name_en = 'By hand' where code = 'moj'`)
    await world.owner.query(
      `update agencies.import_record set row = row || '{"nameEn": "As the source once said"}' where table_name = 'agency' and key = '["moj"]'`,
    )
    for (const run of [await again(true), await again(true)])
      expect(run.text).toContain('! moj was also changed by hand; left as it is')
    expect((await nameOf('moj')).name_en).toBe('By hand')
  })
})
