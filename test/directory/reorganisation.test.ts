/** Reorganisations through the graph: who may decide them, and how agencies begin, are renamed and end. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openWorld, type World } from '../harness/world.ts'
import { deciding, refusal } from './deciding.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(async () => {
  expect(world.logged).toEqual([])
  await world.close()
})

const { id, later, decide, decideOn, asOf } = deciding(() => world)

describe('who may reorganise', () => {
  test.each(['moi.reviewer', 'kaohsiung.ciso', 'moea.sector', 'oics.analyst', 'system.admin'])(
    '%s may not',
    async (account) => {
      const input = { agencyId: await id('npa'), nameZh: '甲', nameEn: 'A' }
      expect(refusal(await decideOn('renameAgency', 'npa', input, undefined, account))[0]).toBe('FORBIDDEN')
    },
  )

  test('the public is asked to sign in', async () => {
    const reply = await world.act(
      null,
      'dissolveAgency',
      { agencyId: await id('npa'), reason: 'x' },
      'agency { code }',
    )
    expect(refusal(reply)[0]).toBe('UNAUTHENTICATED')
  })

  test('sector authorities are not assigned by a sector authority', async () => {
    const moea = await id('moea')
    const input = { agencyId: await id('taipower'), matters: ['PLAN'], authorityIds: [moea], leadId: moea }
    const reply = await decideOn('assignSectorAuthorities', 'taipower', input, undefined, 'moea.sector')
    expect(refusal(reply)[0]).toBe('FORBIDDEN')
  })
})

describe('a new agency', () => {
  const draft = async (more: object = {}) => ({
    parentId: await id('moi'),
    code: 'new-bureau',
    nameZh: '新局',
    nameEn: 'New Bureau',
    kind: 'GOVERNMENT',
    classification: 'BUREAU',
    supervision: 'SUPERIOR',
    ...more,
  })

  test('stands under its superior from its first day, and both journals tell', async () => {
    const { data } = await decide(
      'establishAgency',
      await draft(),
      'agency { code reviewingAuthority { code } reorganisations { act reason } }',
    )
    expect(data.establishAgency.agency).toEqual({
      code: 'new-bureau',
      reviewingAuthority: { code: 'moi' },
      reorganisations: [{ act: 'ESTABLISHED', reason: 'a reform' }],
    })
    const { rows } = await world.owner.query(
      `select chain from agencies.journal where act = 'establishAgency'`,
    )
    expect(rows.map(({ chain }) => chain).sort()).toEqual([await id('moi'), await id('new-bureau')].sort())
  })

  test('needs a code of its own, of agencies and bodies alike', async () => {
    for (const code of ['new-bureau', 'nicst'])
      expect(refusal(await decide('establishAgency', await draft({ code })))).toEqual([
        'BAD_INPUT',
        'CODE_TAKEN',
      ])
    expect(refusal(await decide('establishAgency', await draft({ code: 'No Code' })))[1]).toBe('MALFORMED')
  })

  test('has a heading exactly where it is no government agency, and then no superior', async () => {
    const wrong = await draft({ code: 'x-1', kind: 'SPECIFIC_NON_GOVERNMENT' })
    expect(refusal(await decide('establishAgency', wrong))[1]).toBe('KIND_MISMATCH')
    const supervised = await draft({
      code: 'x-1',
      kind: 'SPECIFIC_NON_GOVERNMENT',
      nonGovKind: 'STATE_ENTERPRISE',
    })
    expect(refusal(await decide('establishAgency', supervised))[1]).toBe('SECTOR_AUTHORITY_INSTEAD')
  })
})

describe('a name', () => {
  test('decided for a later day is not in force yet, and the old one stays readable afterwards', async () => {
    const input = {
      agencyId: await id('npa'),
      nameZh: '新名',
      nameEn: 'Later Police',
      effectiveAt: later(10),
    }
    const { data } = await decideOn('renameAgency', 'npa', input, 'agency { nameEn formerNames { nameEn } }')
    const old = 'National Police Agency, Ministry of the Interior'
    expect(data.renameAgency.agency).toEqual({ nameEn: old, formerNames: [{ nameEn: old }] })
    expect((await asOf('npa', later(11))).nameEn).toBe('Later Police')
    expect((await asOf('npa', later(9))).nameEn).toBe(old)
  })

  test('cannot be slipped in before one that is already decided', async () => {
    const input = { agencyId: await id('npa'), nameZh: '丙', nameEn: 'C', effectiveAt: later(5) }
    expect(refusal(await decideOn('renameAgency', 'npa', input))).toEqual(['BAD_INPUT', 'LATER_CHANGE'])
  })

  test('needs a reason, the version that was read, and is the same request when repeated', async () => {
    const agencyId = await id('cib')
    const input = { agencyId, nameZh: '丁', nameEn: 'D', clientMutationId: 'rename-once' }
    expect(refusal(await decideOn('renameAgency', 'cib', { ...input, reason: ' ' }))[1]).toBe(
      'REASON_REQUIRED',
    )
    expect(refusal(await decide('renameAgency', { ...input, expectedVersion: 99 }))[0]).toBe('STALE_STATE')
    const expectedVersion = 1
    for (const reply of [
      await decide('renameAgency', { ...input, expectedVersion }),
      await decide('renameAgency', { ...input, expectedVersion }),
    ])
      expect(reply.data.renameAgency.agency).toEqual({ code: 'cib', version: 2 })
    const { rows } = await world.owner.query(
      `select 1 from agencies.agency_name n join agencies.agency a on a.no = n.agency_no where a.code = 'cib'`,
    )
    expect(rows).toHaveLength(1)
  })
})

describe('an agency that ends', () => {
  beforeAll(async () => {
    const [moea, aec] = [await id('moea'), await id('aec')]
    const input = {
      agencyId: await id('taipower'),
      matters: ['INCIDENT'],
      authorityIds: [moea, aec],
      leadId: aec,
    }
    expect((await decideOn('assignSectorAuthorities', 'taipower', input)).errors).toEqual([])
  })

  test('is dissolved only when nobody stands below it and no sector depends on it', async () => {
    const input = async (code: string) => ({ agencyId: await id(code) })
    expect(refusal(await decideOn('dissolveAgency', 'npa', await input('npa')))[1]).toBe('HAS_SUBORDINATES')
    expect(refusal(await decideOn('dissolveAgency', 'aec', await input('aec')))[1]).toBe('ANSWERS_FOR_SECTOR')
  })

  test('leaves its record, its successor and no relation', async () => {
    const input = { agencyId: await id('new-bureau'), functionsToId: await id('npa'), effectiveAt: later(1) }
    const { data } = await decideOn(
      'dissolveAgency',
      'new-bureau',
      input,
      'agency { validTo successors { relation successor { code } } }',
    )
    expect(data.dissolveAgency.agency.successors).toEqual([
      { relation: 'FUNCTIONS_TRANSFERRED', successor: { code: 'npa' } },
    ])
    expect((await asOf('new-bureau', later(0))).supervisors).toHaveLength(1)
    const after = await asOf('new-bureau', later(1))
    expect([after.supervisors, after.reviewingAuthority]).toEqual([[], null])
  })

  test('merged into another, hands over subordinates, sectors and groups on the day', async () => {
    const input = { intoId: await id('moea'), agencyIds: [await id('aec')], effectiveAt: later(5) }
    const before = (await asOf('aec', later(4))).subordinates.nodes
    const { data, errors } = await decideOn(
      'mergeAgencies',
      'moea',
      input,
      'agency { predecessors { relation predecessor { code } } }',
    )
    expect(errors).toEqual([])
    expect(data.mergeAgencies.agency.predecessors).toContainEqual({
      relation: 'MERGED',
      predecessor: { code: 'aec' },
    })
    expect((await asOf('taipower', later(5))).sectorAuthorities).toEqual([
      { mode: 'SOLE', isLead: true, authority: { code: 'moea' } },
    ])
    expect((await asOf('moea', later(5))).subordinates.nodes).toEqual(expect.arrayContaining(before))
    expect((await asOf('aec', later(5))).subordinates.nodes).toEqual([])
  })

  test('nothing that was ever true is gone from the tables', async () => {
    const { rows } = await world.owner.query(
      'select count(*)::int as links from agencies.supervision_link where valid_from < $1',
      ['2013-01-01'],
    )
    expect(rows[0].links).toBe(35)
  })
})
