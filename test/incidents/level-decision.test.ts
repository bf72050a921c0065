import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { codes, decide, grantAlso, incident, propose, reported, reverify, review, versionOf } from './acts.ts'
import { type Cast, openCast, START } from './cast.ts'

let cast: Cast
beforeAll(async () => {
  cast = await openCast()
})
beforeEach(() => cast.world.setClock(START))
afterAll(() => {
  expect(cast.world.logged).toEqual([])
  return cast.world.close()
})

const HOUR = 3_600_000
const LEVELS = 'effectiveLevel levelProvisional isMajor levelChanges { fromLevel toLevel state }'
const levels = async (id: string, account = 't.contact') =>
  (await incident(cast, account, id, LEVELS)).row as Record<string, unknown>

async function raisedByReview(levelOpinion: number): Promise<string> {
  const id = await reported(cast)
  await review(cast, 't.reviewer', id, { verdict: 'CHANGE_LEVEL', levelOpinion })
  return id
}

async function lowerProposed(): Promise<string> {
  const police = { agency: cast.agency('t-police'), affectedSystems: [] }
  const id = await reported(cast, { ...police, matchedCriteria: ['L3_CORE_TAMPER_SERIOUS'] }, 't.police')
  await review(cast, 't.police-reviewer', id, { verdict: 'CHANGE_LEVEL', levelOpinion: 2 })
  return id
}

describe('a change between levels 1 and 2', () => {
  test.each(['APPLY', 'REJECT'] as const)(
    'that the agency proposes is decided by the reviewer: %s',
    async (verdict) => {
      const id = await reported(cast)
      expect(codes(await propose(cast, 't.contact', id, 1))).toEqual([])
      expect(await levels(id)).toMatchObject({
        effectiveLevel: 2,
        levelChanges: [{ state: 'AWAIT_REVIEWER' }],
      })
      expect(codes(await decide(cast, 't.reviewer', id, verdict))).toEqual([])
      expect(await levels(id)).toMatchObject({
        effectiveLevel: verdict === 'APPLY' ? 1 : 2,
        levelProvisional: false,
        levelChanges: [{ state: verdict === 'APPLY' ? 'APPLIED' : 'REJECTED' }],
      })
      expect(codes(await decide(cast, 't.reviewer', id, verdict))).toEqual(['WRONG_STATE'])
    },
  )

  test('may be decided by the national authority too, and by the sector authority of its own agency', async () => {
    const id = await reported(cast)
    await propose(cast, 't.contact', id, 1)
    expect(codes(await decide(cast, 't.national', id, 'APPLY'))).toEqual([])
    const plant = { agency: cast.agency('t-power'), affectedSystems: [] }
    const minor = await reported(cast, { ...plant, matchedCriteria: ['L1_NONCORE_LEAK'] }, 't.power')
    await propose(cast, 't.power', minor, 2)
    expect(codes(await decide(cast, 't.national', minor, 'APPLY'))).toEqual(['FORBIDDEN'])
    expect(codes(await decide(cast, 't.sector', minor, 'APPLY'))).toEqual([])
    expect(await levels(minor, 't.power')).toMatchObject({ effectiveLevel: 2, levelProvisional: false })
  })

  test('is never decided by whoever proposed it, or wrote the report', async () => {
    const id = await reported(cast)
    expect(codes(await propose(cast, 't.reviewer', id, 1))).toEqual([])
    expect(codes(await decide(cast, 't.reviewer', id, 'APPLY'))).toEqual(['APPROVER_IS_AUTHOR'])
    expect(codes(await decide(cast, 't.reviewer2', id, 'APPLY'))).toEqual([])
    await grantAlso(cast, 't.national2', 'SECURITY_CONTACT', 't-bureau')
    const own = await reported(cast, {}, 't.national2')
    await propose(cast, 't.contact', own, 1)
    expect(codes(await decide(cast, 't.national2', own, 'APPLY'))).toEqual(['APPROVER_IS_AUTHOR'])
  })
})

describe('a change to or from levels 3 and 4', () => {
  test('that was raised and is refused goes back, and its clocks with it, but a breach keeps its cause', async () => {
    const id = await raisedByReview(3)
    cast.world.advance(2 * HOUR)
    const clock = async (kind: string) =>
      (
        await incident(cast, 't.contact', id, 'clocks { kind state dueAt breachCause startedAt }')
      ).row.clocks.find((each: { kind: string }) => each.kind === kind)
    expect(await clock('REVERIFY')).toMatchObject({ state: 'BREACHED' })
    const { startedAt } = await clock('RECOVERY')
    await decide(cast, 't.national', id, 'REJECT')
    await decide(cast, 't.nsc', id, 'REJECT')
    expect(await levels(id)).toMatchObject({ effectiveLevel: 2, levelProvisional: false, isMajor: false })
    expect(await clock('RECOVERY')).toMatchObject({
      startedAt,
      dueAt: new Date(Date.parse(startedAt) + 72 * HOUR).toISOString(),
    })
    expect(await clock('REREPORT')).toMatchObject({ state: 'BREACHED' })
    const late = await reported(cast, { awareAt: new Date(+START - 40 * HOUR).toISOString() })
    await propose(cast, 't.reviewer', late, 4)
    await decide(cast, 't.national', late, 'REJECT')
    await decide(cast, 't.nsc', late, 'REJECT')
    const { row } = await incident(
      cast,
      't.contact',
      late,
      'effectiveLevel clocks { kind state breachCause }',
    )
    expect(row.effectiveLevel).toBe(2)
    expect(row.clocks).toContainEqual({ kind: 'RECOVERY', state: 'BREACHED', breachCause: 'LEVEL_RAISED' })
  })

  test('takes back what it asked of the agency when it is refused in time', async () => {
    const id = await raisedByReview(3)
    await decide(cast, 't.national', id, 'REJECT')
    await decide(cast, 't.nsc', id, 'REJECT')
    const { row } = await incident(cast, 't.contact', id, 'clocks { kind state }')
    expect(row.clocks).toContainEqual({ kind: 'REREPORT', state: 'CANCELLED' })
  })

  test.each([
    ['t.national', 't.nsc'],
    ['t.nsc', 't.national'],
  ])('is applied when both bodies agree, %s first', async (one, other) => {
    const id = await lowerProposed()
    await decide(cast, one, id, 'APPLY')
    expect(await levels(id, 't.police')).toMatchObject({
      effectiveLevel: 3,
      levelChanges: [{ state: 'AWAIT_NATIONAL_AND_NSC' }],
    })
    await decide(cast, other, id, 'APPLY')
    expect(await levels(id, 't.police')).toMatchObject({
      effectiveLevel: 2,
      isMajor: false,
      levelChanges: [{ fromLevel: 3, toLevel: 2, state: 'APPLIED' }],
    })
    // What a major case opened stays open (ER-10).
    expect((await incident(cast, 't.nsc', id, 'effectiveLevel')).row).toEqual({ effectiveLevel: 2 })
  })

  test('lengthens running clocks from their first start when it lowers', async () => {
    const id = await lowerProposed()
    await decide(cast, 't.national', id, 'APPLY')
    await decide(cast, 't.nsc', id, 'APPLY')
    const { row } = await incident(
      cast,
      't.police',
      id,
      'clocks { kind level startedAt dueAt recomputations { fromLevel toLevel } }',
    )
    const recovery = row.clocks.find((each: { kind: string }) => each.kind === 'RECOVERY')
    expect(recovery).toMatchObject({ level: 2, recomputations: [{ fromLevel: 3, toLevel: 2 }] })
    expect(Date.parse(recovery.dueAt) - Date.parse(recovery.startedAt)).toBe(72 * HOUR)
  })

  test('goes to the convener when the bodies differ, and only then', async () => {
    const id = await raisedByReview(3)
    expect(codes(await decide(cast, 't.convener', id, 'APPLY'))).toEqual(['FORBIDDEN'])
    await decide(cast, 't.national', id, 'APPLY')
    expect(codes(await decide(cast, 't.convener', id, 'APPLY'))).toEqual(['FORBIDDEN'])
    await decide(cast, 't.nsc', id, 'REJECT')
    expect(await levels(id)).toMatchObject({
      effectiveLevel: 3,
      levelProvisional: true,
      levelChanges: [{ state: 'CONVENER_DECIDES' }],
    })
    for (const account of ['t.national', 't.nsc', 't.reviewer'])
      expect(codes(await decide(cast, account, id, 'APPLY'))).toEqual(['FORBIDDEN'])
    await decide(cast, 't.convener', id, 'APPLY')
    const { row } = await incident(
      cast,
      't.contact',
      id,
      'effectiveLevel levelProvisional levelChanges { state opinions { body verdict reason } }',
    )
    expect(row).toEqual({
      effectiveLevel: 3,
      levelProvisional: false,
      levelChanges: [
        {
          state: 'APPLIED',
          opinions: [
            { body: 'NATIONAL_AUTHORITY', verdict: 'APPLY', reason: 'Weighed.' },
            { body: 'NSC_OFFICE', verdict: 'REJECT', reason: 'Weighed.' },
            { body: 'COUNCIL_CONVENER', verdict: 'APPLY', reason: 'Weighed.' },
          ],
        },
      ],
    })
  })

  test('is decided by no body twice, by no person for both, and by no reviewer', async () => {
    const id = await raisedByReview(4)
    expect(codes(await decide(cast, 't.reviewer2', id, 'APPLY'))).toEqual(['FORBIDDEN'])
    await decide(cast, 't.national', id, 'APPLY')
    for (const account of ['t.national', 't.national2'])
      for (const verdict of ['APPLY', 'REJECT'] as const)
        expect(codes(await decide(cast, account, id, verdict))).toEqual(['FORBIDDEN'])
    await grantAlso(cast, 't.national', 'NSC_OFFICER', 't-national')
    expect(codes(await decide(cast, 't.national', id, 'APPLY'))).toEqual(['FORBIDDEN'])
    expect(await levels(id)).toMatchObject({ levelChanges: [{ state: 'AWAIT_NATIONAL_AND_NSC' }] })
    await cast.world.owner.query(
      `delete from published_agencies.role_grant g using published_agencies.person p
       where p.no = g.person_no and p.subject = 't.national' and g.role = 'NSC_OFFICER'`,
    )
  })

  test('beyond an open one is decided first; what that decision leaves is decided next', async () => {
    const id = await raisedByReview(3)
    await reverify(cast, 't.national', id, { verdict: 'CHANGE_LEVEL', levelOpinion: 4 })
    expect(await levels(id)).toMatchObject({ effectiveLevel: 4 })
    await decide(cast, 't.national', id, 'REJECT')
    await decide(cast, 't.nsc', id, 'REJECT')
    expect(await levels(id)).toMatchObject({
      effectiveLevel: 3,
      levelProvisional: true,
      levelChanges: [{ state: 'AWAIT_NATIONAL_AND_NSC' }, { state: 'REJECTED' }],
    })
    await decide(cast, 't.national', id, 'APPLY')
    await decide(cast, 't.nsc', id, 'APPLY')
    expect(await levels(id)).toMatchObject({ effectiveLevel: 3, levelProvisional: false })
  })

  test('back to where a raise began answers that raise with the same decision', async () => {
    const id = await raisedByReview(3)
    await reverify(cast, 't.national', id, { verdict: 'CHANGE_LEVEL', levelOpinion: 2 })
    await decide(cast, 't.national', id, 'APPLY')
    await decide(cast, 't.nsc', id, 'APPLY')
    expect(await levels(id)).toMatchObject({
      effectiveLevel: 2,
      levelProvisional: false,
      levelChanges: [{ state: 'REJECTED' }, { state: 'APPLIED' }],
    })
  })
})

describe('a proposal', () => {
  test('may be made until the case is archived, after closing too', async () => {
    const id = await reported(cast)
    const set = (state: string) =>
      cast.world.owner.query('update incidents.incident set handling_state = $2 where id = $1', [id, state])
    await set('CLOSED')
    expect(codes(await propose(cast, 't.contact', id, 1))).toEqual([])
    await set('ARCHIVED')
    expect(codes(await propose(cast, 't.contact', id, 3))).toEqual(['INCIDENT_CLOSED'])
    expect(codes(await decide(cast, 't.reviewer', id, 'APPLY'))).toEqual(['INCIDENT_CLOSED'])
    await set('CLOSED')
    expect(codes(await decide(cast, 't.reviewer', id, 'APPLY'))).toEqual([])
  })

  test('names another level than the one that counts, from 1 to 4, once, with a reason', async () => {
    const id = await reported(cast)
    for (const [level, other] of [
      [2, {}],
      [0, {}],
      [5, {}],
      [3, { reason: '' }],
      [3, { reason: 'x'.repeat(10_001) }],
    ] as const)
      expect(codes(await propose(cast, 't.contact', id, level, other))).toEqual(['BAD_INPUT'])
    await propose(cast, 't.contact', id, 1)
    expect(codes(await propose(cast, 't.reviewer', id, 1))).toEqual(['BAD_INPUT'])
  })

  test('asks the agency for a new report when a body above raises, not when it raises itself', async () => {
    const kinds = async (id: string) =>
      (await incident(cast, 't.contact', id, 'clocks { kind }')).row.clocks.map(
        (each: { kind: string }) => each.kind,
      )
    const own = await reported(cast)
    await propose(cast, 't.contact', own, 3)
    expect(await kinds(own)).not.toContain('REREPORT')
    const above = await reported(cast)
    await propose(cast, 't.national', above, 3)
    expect(await kinds(above)).toContain('REREPORT')
  })

  test('that makes a reviewed non-government case major has it verified anew, and not when it is refused', async () => {
    const plant = { agency: cast.agency('t-power'), affectedSystems: [] }
    const id = await reported(cast, { ...plant, matchedCriteria: ['L2_CORE_DATA_LEAK'] }, 't.power')
    await review(cast, 't.sector', id)
    const verification = async () =>
      (await incident(cast, 't.power', id, 'clocks { kind state }')).row.clocks.filter(
        (each: { kind: string }) => each.kind === 'REVERIFY',
      )
    expect(await verification()).toEqual([])
    await propose(cast, 't.power', id, 3)
    expect(await verification()).toEqual([{ kind: 'REVERIFY', state: 'RUNNING' }])
    await decide(cast, 't.national', id, 'REJECT')
    await decide(cast, 't.nsc', id, 'REJECT')
    expect(await verification()).toEqual([{ kind: 'REVERIFY', state: 'CANCELLED' }])
    const refused = await reverify(cast, 't.national', id, {
      expectedVersion: await versionOf(cast, id),
    })
    expect(codes(refused)).toEqual(['WRONG_STATE'])
  })
})

describe('whoever proposes or decides', () => {
  test('sends the version that was read, and the same request again changes nothing', async () => {
    const id = await reported(cast)
    expect(codes(await propose(cast, 't.contact', id, 1, { expectedVersion: 7 }))).toEqual(['STALE_STATE'])
    const key = { clientMutationId: randomUUID(), expectedVersion: 1 }
    const first = await propose(cast, 't.contact', id, 1, key)
    expect((await propose(cast, 't.contact', id, 1, key)).data).toEqual(first.data)
    expect(codes(await decide(cast, 't.reviewer', id, 'APPLY', { expectedVersion: 1 }))).toEqual([
      'STALE_STATE',
    ])
    const again = { clientMutationId: randomUUID(), expectedVersion: 2 }
    const decided = await decide(cast, 't.reviewer', id, 'APPLY', again)
    expect((await decide(cast, 't.reviewer', id, 'APPLY', again)).data).toEqual(decided.data)
    expect(codes(await decide(cast, 't.national', id, 'APPLY', { reason: ' ' }))).toEqual(['WRONG_STATE'])
    await propose(cast, 't.contact', id, 2)
    expect(codes(await decide(cast, 't.national', id, 'APPLY', { reason: ' ' }))).toEqual(['BAD_INPUT'])
  })

  test('leaves what was said as it was, for the owner of the database too', async () => {
    const id = await reported(cast)
    await propose(cast, 't.contact', id, 1)
    await decide(cast, 't.reviewer', id, 'APPLY')
    await review(cast, 't.reviewer', id, { expectedVersion: 3 })
    await reverify(cast, 't.national', id, { expectedVersion: 4 })
    for (const table of ['level_change_opinion', 'reverification_record'])
      await expect(cast.world.owner.query(`delete from incidents.${table}`)).rejects.toThrow('append-only')
  })
})
