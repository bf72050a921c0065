/** Supervision and sector authorities as the national authority decides them, and what they refuse. */
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

const { id, later, decideOn, asOf } = deciding(() => world)

describe('supervision', () => {
  const link = async (superior: string, subordinate: string, more: object = {}) =>
    decideOn('linkSupervision', subordinate, {
      superiorId: await id(superior),
      subordinateId: await id(subordinate),
      kind: 'SUPERVISORY',
      ...more,
    })

  test('never leads back to where it began, not even for a day', async () => {
    expect(refusal(await link('cib', 'npa'))).toEqual(['BAD_INPUT', 'SUPERVISION_CYCLE'])
    expect(refusal(await link('npa', 'npa'))).toEqual(['BAD_INPUT', 'SUPERVISION_CYCLE'])
    const brief = { effectiveAt: later(30), until: later(31) }
    expect(refusal(await link('cib', 'npa', brief))[1]).toBe('SUPERVISION_CYCLE')
  })

  test('knows one superior at a time and any number of supervisory bodies', async () => {
    expect(refusal(await link('moj', 'npa', { kind: 'SUPERIOR' }))[1]).toBe('ONE_SUPERIOR')
    expect((await link('moj', 'npa')).errors).toEqual([])
    expect(refusal(await link('moj', 'npa'))[1]).toBe('ALREADY_LINKED')
  })

  test('does not reach excepted or non-government agencies, nor stand above a listed authority', async () => {
    expect(refusal(await link('moj', 'mnd'))[0]).toBe('AGENCY_EXCEPTED')
    expect(refusal(await link('mnd', 'npa'))[0]).toBe('AGENCY_EXCEPTED')
    expect(refusal(await link('moj', 'taipower'))[1]).toBe('SECTOR_AUTHORITY_INSTEAD')
    expect(refusal(await link('moj', 'moea'))[1]).toBe('LISTED_AUTHORITY')
  })

  test('changes what its superior sees with the next request, and on the day that was decided', async () => {
    const sees = async () =>
      (await world.ask('kaohsiung.supervisor', '{ informationSystems { totalCount } }')).data
        .informationSystems.totalCount
    expect(await sees()).toBe(19)
    const input = { fromId: await id('kaohsiung'), toId: await id('taipei'), effectiveAt: later(2) }
    const reply = await decideOn('transferSubordinates', 'kaohsiung', input)
    expect(reply.errors).toEqual([])
    expect(await sees()).toBe(19)
    expect((await asOf('kaohsiung-sab', later(1))).reviewingAuthority.code).toBe('kaohsiung')
    expect((await asOf('kaohsiung-sab', later(2))).reviewingAuthority.code).toBe('taipei')
    world.advance(2 * 86_400_000)
    expect(await sees()).toBe(0)
    expect((await asOf('kaohsiung-sab', later(-1))).supervisors).toEqual([
      { kind: 'SUPERIOR', superior: { code: 'kaohsiung' } },
    ])
  })

  test('moves only direct subordinates', async () => {
    const input = { fromId: await id('moi'), toId: await id('moj'), subordinateIds: [await id('cib')] }
    expect(refusal(await decideOn('transferSubordinates', 'moi', input))[1]).toBe('NOT_SUBORDINATE')
  })
})

describe('sector authorities', () => {
  const assign = async (codes: readonly string[], lead: string, more: object = {}) =>
    decideOn('assignSectorAuthorities', 'taipower', {
      agencyId: await id('taipower'),
      matters: ['INCIDENT'],
      authorityIds: await Promise.all(codes.map(id)),
      leadId: await id(lead),
      ...more,
    })

  test('act jointly under one lead from the day decided; other matters stay as they were', async () => {
    expect((await assign(['moea', 'aec'], 'aec', { effectiveAt: later(3) })).errors).toEqual([])
    expect((await asOf('taipower', later(2))).sectorAuthorities).toEqual([
      { mode: 'SOLE', isLead: true, authority: { code: 'moea' } },
    ])
    expect((await asOf('taipower', later(3))).sectorAuthorities).toEqual([
      { mode: 'JOINT', isLead: true, authority: { code: 'aec' } },
      { mode: 'JOINT', isLead: false, authority: { code: 'moea' } },
    ])
    expect(refusal(await assign(['moea'], 'moea'))).toEqual(['BAD_INPUT', 'LATER_CHANGE'])
  })

  test('are government agencies under the Act, one of them the lead, for a non-government agency', async () => {
    expect(refusal(await assign(['moea'], 'aec'))[1]).toBe('LEAD_NOT_AMONG')
    expect(refusal(await assign(['mnd'], 'mnd'))[0]).toBe('AGENCY_EXCEPTED')
    expect(refusal(await assign(['krtc'], 'krtc'))[1]).toBe('NOT_A_SECTOR_AUTHORITY')
    const moea = await id('moea')
    const input = { agencyId: await id('npa'), matters: ['PLAN'], authorityIds: [moea], leadId: moea }
    expect(refusal(await decideOn('assignSectorAuthorities', 'npa', input))[1]).toBe('NOT_NON_GOVERNMENT')
  })
})
