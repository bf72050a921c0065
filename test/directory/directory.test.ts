/** The directory through the graph: what the public, agencies and vendors see, and what lists and search tell. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openWorld, type World } from '../harness/world.ts'

let world: World
beforeAll(async () => {
  world = await openWorld({ limits: { cost: 10_000_000 } })
})
afterAll(async () => {
  expect(world.logged).toEqual([])
  await world.close()
})

const codesOf = async (filter: string, account = 'kaohsiung-sab.staff') => {
  const { data } = await world.ask(
    account,
    `{ agencies(first: 100, filter: { ${filter} }) { nodes { code } } }`,
  )
  return data?.agencies?.nodes.map(({ code }: { code: string }) => code).sort()
}
const idOf = async (table: string, code: string, column = 'code') =>
  (await world.owner.query(`select id from agencies.${table} where ${column} = $1`, [code])).rows[0].id

describe('the public', () => {
  test('sees names and kind of every agency, and nothing else about one', async () => {
    const { data, errors } = await world.ask(
      null,
      `{ agencies(filter: { search: "Taiwan Power" }) { totalCount nodes {
        id nameZh nameEn kind code aliases validFrom version listedAuthorityNo
        supervisors { kind } supervisionChain { depth } reviewingAuthority { nameEn }
        subordinates { totalCount } sectorAuthorities { matter } responseGroups { nameEn }
        predecessors { relation } formerNames { nameEn } reorganisations { act } infrastructureRoles { nameEn } parentInDirectory { nameEn }
      } } }`,
    )
    const [{ id, nameZh, nameEn, kind, ...rest }] = data.agencies.nodes
    expect([nameZh, nameEn, kind]).toEqual([
      '台灣電力股份有限公司',
      'Taiwan Power Company',
      'SPECIFIC_NON_GOVERNMENT',
    ])
    expect(id).toBeTypeOf('string')
    expect(Object.values(rest).filter((value) => value !== null)).toEqual([])
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(Object.keys(rest).map(() => 'WITHHELD'))
  })

  test.each([
    'code: "moi"',
    'listedAuthority: true',
    'supervisedBy: "00000000-0000-4000-8000-000000000000"',
    'sectorAuthority: { authority: "00000000-0000-4000-8000-000000000000" }',
    'group: "00000000-0000-4000-8000-000000000000"',
    'inForceAt: "2026-01-01T00:00:00Z"',
  ])('cannot choose agencies by %s', async (filter) => {
    const { data, errors } = await world.ask(null, `{ agencies(filter: { ${filter} }) { totalCount } }`)
    expect(data.agencies).toBeNull()
    expect(errors[0]?.extensions.code).toBe('FILTER_NOT_ALLOWED')
  })

  test('cannot ask for an agency by its code, nor order by it', async () => {
    const { errors } = await world.ask(
      null,
      '{ agencyByCode(code: "moi") { nameEn } agencies(orderBy: { field: CODE }) { totalCount } }',
    )
    expect(errors.map(({ extensions }) => extensions.code)).toEqual([
      'FILTER_NOT_ALLOWED',
      'FILTER_NOT_ALLOWED',
    ])
  })

  test('searches names in both languages, but neither codes nor aliases', async () => {
    const found = async (search: string) =>
      (await world.ask(null, `{ agencies(filter: { search: "${search}" }) { totalCount } }`)).data.agencies
        .totalCount
    expect([await found('power company'), await found('台灣電力')]).toEqual([1, 1])
    expect([await found('taipower'), await found('台電公司')]).toEqual([0, 0])
  })
})

describe('whoever serves in an agency', () => {
  test('finds agencies by name, code, alias, kind, list, superior, sector authority, group and sector', async () => {
    expect(await codesOf('search: "taipower"')).toEqual(['taipower'])
    expect(await codesOf('search: "台電公司"')).toEqual(['taipower'])
    expect(await codesOf('code: "moi"')).toEqual(['moi'])
    expect(await codesOf('kind: EXCEPTED_INTELLIGENCE')).toEqual(['national-security-bureau'])
    expect(await codesOf('listedAuthority: true')).toHaveLength(62)
    expect(await codesOf(`supervisedBy: "${await idOf('agency', 'kaohsiung')}"`)).toContain('kaohsiung-sab')
    expect(await codesOf(`supervisedBy: "${await idOf('agency', 'moi')}"`)).toEqual(
      expect.arrayContaining(['npa', 'cib']),
    )
    const moea = await idOf('agency', 'moea')
    expect(await codesOf(`sectorAuthority: { authority: "${moea}", matter: INCIDENT }`)).toEqual(['taipower'])
    expect(await codesOf(`group: "${await idOf('response_group', 'ECONOMIC')}"`)).toEqual([
      'moea',
      'taipower',
    ])
    const energy = await idOf('sector', 'ENERGY', 'category')
    expect(await codesOf(`sector: "${energy}"`)).toContain('taipower')
    expect(await codesOf('inForceAt: "2000-01-01T00:00:00Z"')).toEqual([])
  })

  test('searches for what was typed: signs that mean something to the database mean themselves', async () => {
    for (const typed of ['%', '_', '\\\\', "'", '%%']) expect(await codesOf(`search: "${typed}"`)).toEqual([])
  })

  test('finds nothing by what is no identifier, and is told what is no instant', async () => {
    expect(await codesOf('supervisedBy: "nobody"')).toEqual([])
    const { errors } = await world.ask(
      'oics.national',
      '{ agencies(filter: { inForceAt: "soon" }) { totalCount } }',
    )
    expect(errors[0]?.extensions.code).toBe('BAD_INPUT')
  })

  test('reads supervision, review, groups and the organisation chart apart from each other', async () => {
    const { data } = await world.ask(
      'npa.officer',
      `{ cib: agencyByCode(code: "cib") { supervisionChain { depth agency { code } } reviewingAuthority { code } }
         moi: agencyByCode(code: "moi") { supervisors { kind } reviewingAuthority { code } parentInDirectory { code agency { nameEn } body { nameEn } } responseGroups { code lead { code } } }
         power: agencyByCode(code: "taipower") { supervisors { kind } reviewingAuthority { code } sectorAuthorities(matter: INCIDENT) { mode isLead authority { code } } } }`,
    )
    expect(data.cib).toEqual({
      supervisionChain: [
        { depth: 1, agency: { code: 'npa' } },
        { depth: 2, agency: { code: 'moi' } },
      ],
      reviewingAuthority: { code: 'moi' },
    })
    expect(data.moi).toEqual({
      supervisors: [],
      reviewingAuthority: { code: 'moi' },
      parentInDirectory: { code: 'ey', agency: { nameEn: 'Executive Yuan' }, body: null },
      responseGroups: [
        { code: 'CYBERCRIME', lead: { code: 'moi' } },
        { code: 'COMM_ENVIRONMENT', lead: { code: 'ncc' } },
      ],
    })
    expect(data.power).toEqual({
      supervisors: [],
      reviewingAuthority: null,
      sectorAuthorities: [{ mode: 'SOLE', isLead: true, authority: { code: 'moea' } }],
    })
  })

  test('walks all agencies page by page, forwards and backwards, each once and in the same order', async () => {
    const walk = async (size: string, cursor: string, more: string, place: string) => {
      const seen: string[][] = []
      for (let at: string | null = null; ; ) {
        const after: string = at === null ? '' : `, ${cursor}: "${at}"`
        const { data }: { data: any } = await world.ask(
          'oics.analyst',
          `{ agencies(${size}: 40${after}, orderBy: { field: NAME_ZH }) { nodes { code } pageInfo { ${more} ${place} } } }`,
        )
        seen.push(data.agencies.nodes.map(({ code }: { code: string }) => code))
        if (!data.agencies.pageInfo[more]) return seen
        at = data.agencies.pageInfo[place]
      }
    }
    const forwards = (await walk('first', 'after', 'hasNextPage', 'endCursor')).flat()
    const backwards = (await walk('last', 'before', 'hasPreviousPage', 'startCursor')).reverse().flat()
    expect(new Set(forwards).size).toBe(105)
    expect(backwards).toEqual(forwards)
  })

  test('walks subordinates page by page as well', async () => {
    const page = async (more: string) =>
      (
        await world.ask(
          'oics.national',
          `{ agencyByCode(code: "kaohsiung") { subordinates(${more}) { totalCount nodes { code } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } } }`,
        )
      ).data.agencyByCode.subordinates
    const all = await page('first: 100')
    const first = await page('first: 3')
    expect([first.totalCount, first.pageInfo.hasNextPage]).toEqual([all.nodes.length, true])
    const rest = await page(`first: 100, after: "${first.pageInfo.endCursor}"`)
    expect([...first.nodes, ...rest.nodes]).toEqual(all.nodes)
    const back = await page(`last: 2, before: "${rest.pageInfo.startCursor}"`)
    expect(back.nodes).toEqual(first.nodes.slice(1))
  })

  test('reads groups of both systems and eras, the council, sectors with operators, and the hotlines', async () => {
    const { data } = await world.ask(
      'oics.national',
      `{ all: responseGroups { totalCount } crime: responseGroups(filter: { system: CRIME }) { totalCount }
         old: responseGroups(filter: { era: PLAN_2004 }) { totalCount nodes { code validTo } }
         council(filter: { era: PLAN_2004, recordType: WORKING_GROUP }) { nodes { entry { code body { kind } } leads { code } } }
         sectors { totalCount nodes { systems { bodies { role } } } }
         hotlineChannels { nodes { kind value operator { code } } } }`,
    )
    expect([data.all.totalCount, data.crime.totalCount, data.old.totalCount]).toEqual([23, 5, 8])
    expect(data.old.nodes.every((group: any) => group.code === null && group.validTo !== null)).toBe(true)
    expect(data.council.nodes.length).toBeGreaterThan(0)
    expect(data.sectors.totalCount).toBe(8)
    expect(data.sectors.nodes.flatMap(({ systems }: any) => systems)).toHaveLength(24)
    expect(data.hotlineChannels.nodes).toHaveLength(3)
  })
})

describe('however many agencies are asked for', () => {
  const statements = async (first: number, fields: string) => {
    const query = `{ agencies(first: ${first}, orderBy: { field: NAME_EN, direction: DESC }) { nodes { ${fields} } } }`
    world.statements.length = 0
    const { errors } = await world.ask('kaohsiung-sab.officer', query)
    expect(errors.filter(({ extensions }) => extensions.code !== 'WITHHELD')).toEqual([])
    return world.statements.length
  }

  test.each([
    'nameZh(asOf: "2020-01-01T00:00:00Z")',
    'supervisors { superior { nameEn } }',
    'supervisionChain { agency { code } }',
    'reviewingAuthority { code }',
    'subordinates(first: 5, depth: ALL) { totalCount nodes { code } }',
    'sectorAuthorities { authority { code } }',
    'responseGroups { lead { code } members { agency { code } } }',
    'predecessors { predecessor { code } }',
    'successors { relation predecessor { code } }',
    'formerNames { nameEn } reorganisations { act }',
    'parentInDirectory { nameEn agency { code } }',
    'infrastructureRoles { system { sector { nameEn } } }',
    'informationSystems(first: 3) { totalCount nodes { supports { responsibleUnit { nameEn } systems { name } } } }',
    'businessFunctions(first: 3) { totalCount nodes { nameEn } }',
  ])('as many statements answer %s for a hundred as for fifty', async (fields) => {
    expect(await statements(100, fields)).toBe(await statements(50, fields))
  })
})
