import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { codes, incident, reported, versionOf } from './acts.ts'
import type { Cases } from './cases.ts'
import { type Cast, openCast } from './cast.ts'
import { add, attacked, closeGroup, form, group, grouped, remove, shownOf } from './group-acts.ts'
import { handle, withdraw } from './handling-acts.ts'

let cast: Cast
let cases: Cases
let attack: string
beforeAll(async () => {
  cast = await openCast()
})
afterAll(() => {
  expect(cast.world.logged).toEqual([])
  return cast.world.close()
})

const anew = async () => {
  ;({ cases, attack } = await attacked(cast))
}

const shown = (account: string | null) => shownOf(cast, account, { cases, attack })

describe('a group is formed', () => {
  beforeAll(anew)

  test.each([
    ['t.reviewer', 'small'],
    ['t.national2', 'small'],
    ['t.sector', 'minor'],
  ] as const)('by %s', async (account, name) => {
    await cast.world.owner.query(
      'update incidents.incident set group_id = null, grouped_at = null, version = 1 where id = $1',
      [cases[name]],
    )
    const reply = await form(cast, account, cases[name])
    expect(codes(reply)).toEqual([])
    expect(reply.data.formIncidentGroup.incident).toMatchObject({
      version: 2,
      group: { id: expect.any(String) },
    })
  })

  test.each([
    ['t.contact', 'FORBIDDEN'],
    ['t.ciso', 'FORBIDDEN'],
    ['t.supervisor', 'FORBIDDEN'],
    ['t.team', 'FORBIDDEN'],
    ['t.technical', 'FORBIDDEN'],
    ['t.analyst', 'FORBIDDEN'],
    ['t.police-reviewer', 'NOT_FOUND'],
    ['t.sector', 'NOT_FOUND'],
    ['t.nsc', 'NOT_FOUND'],
    ['t.parks', 'NOT_FOUND'],
    ['t.controller', 'NOT_FOUND'],
    ['t.vendor-b', 'NOT_FOUND'],
  ])('not by %s: %s', async (account, code) => {
    expect(codes(await form(cast, account, cases.small))).toEqual([code])
  })

  test('of a small case of a non-government agency by the national authority too, which reads its core', async () => {
    await anew()
    expect(codes(await form(cast, 't.national', cases.minor))).toEqual([])
  })

  test('not without a reason, from an old version, of a case that is linked or withdrawn', async () => {
    expect(codes(await form(cast, 't.national', cases.small, { reason: ' ' }))).toEqual(['BAD_INPUT'])
    expect(codes(await form(cast, 't.national', cases.small, { expectedVersion: 9 }))).toEqual([
      'STALE_STATE',
    ])
    const again = await form(cast, 't.national', cases.core)
    expect(again.errors[0]?.extensions).toMatchObject({ code: 'WRONG_STATE', guard: 'CASE_NOT_GROUPED' })
    await cast.world.owner.query(
      `update incidents.incident set handling_state = 'WITHDRAWN', verification_state = 'WITHDRAWN' where id = $1`,
      [cases.small],
    )
    const gone = await form(cast, 't.national', cases.small)
    expect(gone.errors[0]?.extensions).toMatchObject({ code: 'WRONG_STATE', guard: 'CASE_NOT_WITHDRAWN' })
  })

  test('once, however often it is sent', async () => {
    await anew()
    const key = { clientMutationId: randomUUID(), expectedVersion: await versionOf(cast, cases.small) }
    const first = await form(cast, 't.reviewer', cases.small, key)
    expect((await form(cast, 't.reviewer', cases.small, key)).data).toEqual(first.data)
    expect(codes(await form(cast, 't.reviewer', cases.small, { ...key, attackKind: 'OTHER' }))).toEqual([
      'IDEMPOTENCY_KEY_REUSED',
    ])
  })
})

describe('a case is added', () => {
  beforeEach(anew)

  test('by whoever judges it and a case of the group already', async () => {
    expect(codes(await add(cast, 't.reviewer', cases.small, attack))).toEqual([])
    expect(codes(await add(cast, 't.sector', cases.minor, attack))).toEqual([])
    expect(await shown('t.reviewer')).toEqual(['core', 'small'])
    expect(await shown('t.national')).toEqual(['core', 'grave', 'minor', 'power', 'small'])
  })

  test('to no group that its judge has no case in: that is not there, like one that never was', async () => {
    const other = await grouped(cast, [cases.small])
    await cast.world.owner.query(
      'update incidents.incident set group_id = null, grouped_at = null where id = $1',
      [cases.grave],
    )
    const tried = async (id: string) => (await add(cast, 't.police-reviewer', cases.grave, id)).errors
    expect(await tried(other)).toEqual(await tried(randomUUID()))
    expect((await tried(other)).map(({ extensions }) => extensions.code)).toEqual(['NOT_FOUND'])
    expect(await tried(attack)).toEqual(await tried(other))
    expect(codes(await add(cast, 't.police-reviewer', cases.small, other))).toEqual(['NOT_FOUND'])
  })

  test('by no member, superior or centre, to whom the group shows', async () => {
    for (const account of ['t.contact', 't.supervisor', 't.technical', 't.team'])
      expect(codes(await add(cast, account, cases.small, attack))).toEqual(['FORBIDDEN'])
  })

  test('to no second group, and to none that is closed', async () => {
    const other = await grouped(cast, [cases.small])
    expect(codes(await add(cast, 't.national', cases.core, other))).toEqual(['WRONG_STATE'])
    expect(codes(await closeGroup(cast, 't.national', other))).toEqual([])
    const reply = await add(cast, 't.national', cases.minor, other)
    expect(reply.errors[0]?.extensions).toMatchObject({ code: 'WRONG_STATE', actualState: 'CLOSED' })
  })
})

describe('a case is taken out', () => {
  beforeEach(anew)

  test('by whoever judges it; the others stay linked, and are told nothing', async () => {
    const before = await group(cast, 't.police', attack)
    expect(codes(await remove(cast, 't.reviewer', cases.core))).toEqual([])
    expect(await shown('t.contact')).toBeNull()
    expect((await incident(cast, 't.contact', cases.core, 'group { id } groupedAt')).row).toEqual({
      group: null,
      groupedAt: null,
    })
    expect((await group(cast, 't.police', attack)).row).toEqual(before.row)
    expect(await shown('t.national')).toEqual(['grave', 'power'])
  })

  test('of a closed group too, but not twice, nor by those who do not judge it', async () => {
    await closeGroup(cast, 't.national', attack)
    expect(codes(await remove(cast, 't.contact', cases.core))).toEqual(['FORBIDDEN'])
    expect(codes(await remove(cast, 't.police-reviewer', cases.core))).toEqual(['NOT_FOUND'])
    expect(codes(await remove(cast, 't.reviewer', cases.core, { reason: '' }))).toEqual(['BAD_INPUT'])
    expect(codes(await remove(cast, 't.reviewer', cases.core))).toEqual([])
    expect(codes(await remove(cast, 't.reviewer', cases.core))).toEqual(['WRONG_STATE'])
  })
})

describe('a group is closed', () => {
  beforeEach(anew)

  test('by the body that formed it, or the national authority', async () => {
    const formed = await form(cast, 't.reviewer', cases.small)
    const own = formed.data.formIncidentGroup.incident.group.id
    const closed = await closeGroup(cast, 't.reviewer2', own)
    expect(closed.data.closeIncidentGroup.incidentGroup).toEqual({ id: own, version: 2, state: 'CLOSED' })
    const refused = await closeGroup(cast, 't.reviewer', attack)
    expect(refused.errors[0]?.extensions).toMatchObject({
      code: 'FORBIDDEN',
      guard: 'GROUP_OF_OWN_AUTHORITY',
    })
    for (const [account, code] of [
      ['t.contact', 'FORBIDDEN'],
      ['t.supervisor', 'FORBIDDEN'],
      ['t.technical', 'FORBIDDEN'],
      ['t.nsc', 'FORBIDDEN'],
      ['t.parks', 'NOT_FOUND'],
      ['t.analyst', 'NOT_FOUND'],
      [null, 'UNAUTHENTICATED'],
    ] as const)
      expect([account, ...codes(await closeGroup(cast, account, attack))]).toEqual([account, code])
    expect(codes(await closeGroup(cast, 't.national', attack, { expectedVersion: 2 }))).toEqual([
      'STALE_STATE',
    ])
    expect(codes(await closeGroup(cast, 't.national2', attack))).toEqual([])
    expect(codes(await closeGroup(cast, 't.national', attack, { expectedVersion: 2 }))).toEqual([
      'WRONG_STATE',
    ])
  })
})

describe('a case that is withdrawn', () => {
  beforeEach(anew)

  const agreed = async (id: string, other: object) => {
    expect(codes(await withdraw(cast, 't.contact', id, 'PROPOSE', other))).toEqual([])
    expect(codes(await withdraw(cast, 't.reviewer', id, 'AGREE'))).toEqual([])
  }

  test('leaves its group', async () => {
    await agreed(cases.core, { ground: 'FALSE_ALARM' })
    expect(await shown('t.contact')).toBeNull()
    expect(await shown('t.national')).toEqual(['grave', 'power'])
    const { row } = await group(cast, 't.national', attack)
    expect(row.steps.nodes.at(-1)).toMatchObject({
      step: 'caseWithdrawn',
      role: 'SYSTEM',
      incident: { id: cases.core },
    })
  })

  test('as a duplicate leaves its place to the case that it repeats', async () => {
    const original = await reported(cast)
    await agreed(cases.core, { ground: 'DUPLICATE', duplicateOf: original })
    expect((await incident(cast, 't.contact', original, 'group { id }')).row).toEqual({
      group: { id: attack },
    })
    expect((await incident(cast, 't.contact', cases.core, 'group { id }')).row).toEqual({ group: null })
  })

  test('as a duplicate moves no case out of the group it stands in', async () => {
    const original = await reported(cast)
    const other = await grouped(cast, [original])
    await agreed(cases.core, { ground: 'DUPLICATE', duplicateOf: original })
    expect((await incident(cast, 't.contact', original, 'group { id }')).row).toEqual({
      group: { id: other },
    })
  })
})

describe('the database', () => {
  beforeEach(anew)

  const refuses = (sql: string, values: readonly unknown[], words: string) =>
    expect(cast.world.owner.query(sql, values as unknown[])).rejects.toThrow(words)

  test('alters neither a group nor what was done to it', async () => {
    await refuses(
      `update incidents.incident_group set attack_kind = 'OTHER' where id = $1`,
      [attack],
      'closes once',
    )
    await refuses('delete from incidents.incident_group where id = $1', [attack], 'closes once')
    await refuses(
      `update incidents.incident_group_step set reason = 'x' where group_id = $1`,
      [attack],
      'append-only',
    )
    await closeGroup(cast, 't.national', attack)
    await refuses(
      `update incidents.incident_group set state = 'STANDING' where id = $1`,
      [attack],
      'closes once',
    )
  })

  test('links no exercise with a real case, and no case to what is no group', async () => {
    const drill = await reported(cast, { exerciseBy: cast.agency('t-city') })
    const link = 'update incidents.incident set group_id = $2, grouped_at = aware_at where id = $1'
    await refuses(link, [drill, attack], 'not linked in one group')
    await refuses(link, [cases.small, randomUUID()], 'not linked in one group')
  })
})

describe('cases of an exercise', () => {
  test('are linked by whoever runs it, with each other and with no real one', async () => {
    const exerciseBy = cast.agency('t-city')
    const [first, second] = [await reported(cast, { exerciseBy }), await reported(cast, { exerciseBy })]
    for (const account of ['t.national', 't.reviewer', 't.other-controller'])
      expect(codes(await form(cast, account, first))).toEqual(['NOT_FOUND'])
    expect(codes(await form(cast, 't.planner', first))).toEqual(['FORBIDDEN'])
    const reply = await form(cast, 't.controller', first)
    expect(codes(reply)).toEqual([])
    const { rows } = await cast.world.owner.query(
      'select group_id as id from incidents.incident where id = $1',
      [first],
    )
    const drill: string = rows[0].id
    expect(codes(await add(cast, 't.controller', second, drill))).toEqual([])
    expect((await group(cast, 't.contact', drill, 'isExercise incidents { totalCount }')).row).toEqual({
      isExercise: true,
      incidents: { totalCount: 2 },
    })
    for (const account of ['t.national', 't.reviewer', 't.technical', 't.other-controller', 't.police'])
      expect((await group(cast, account, drill, 'id')).row).toBeNull()
    expect(codes(await add(cast, 't.national', cases.small, drill))).toEqual(['NOT_FOUND'])
    const listed = await cast.world.ask(
      't.contact',
      '{ incidentGroups(first: 100) { nodes { isExercise } } }',
    )
    expect(listed.data.incidentGroups.nodes).toEqual([{ isExercise: false }])
    expect(
      codes(await handle(cast, 't.controller', 'addToIncidentGroup', second, { group: attack, reason: 'x' })),
    ).toEqual(['NOT_FOUND'])
  })
})
