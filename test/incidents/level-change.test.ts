import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { incident, minutes, reported, review } from './acts.ts'
import { type Cast, openCast } from './cast.ts'

let cast: Cast
beforeAll(async () => {
  cast = await openCast()
})
afterAll(() => {
  expect(cast.world.logged).toEqual([])
  return cast.world.close()
})

const police = (criteria: readonly string[], other: object = {}) =>
  reported(
    cast,
    { agency: cast.agency('t-police'), affectedSystems: [], matchedCriteria: criteria, ...other },
    't.police',
  )

describe('a change of level by the reviewer', () => {
  test('between 1 and 2 takes effect with the review', async () => {
    const id = await reported(cast)
    const other = { verdict: 'CHANGE_LEVEL', levelOpinion: 1 }
    const reply = await review(
      cast,
      't.reviewer',
      id,
      other,
      'incident { effectiveLevel reportedLevel levelProvisional levelChanges { fromLevel toLevel state } }',
    )
    expect(reply.data.reviewIncident.incident).toEqual({
      effectiveLevel: 1,
      reportedLevel: 2,
      levelProvisional: false,
      levelChanges: [{ fromLevel: 2, toLevel: 1, state: 'APPLIED' }],
    })
  })

  test('from 2 to 3 counts at once as provisional, shortens running clocks and asks for a new report', async () => {
    const id = await reported(cast)
    const other = { verdict: 'CHANGE_LEVEL', levelOpinion: 3 }
    const reply = await review(
      cast,
      't.reviewer',
      id,
      other,
      `incident { effectiveLevel isMajor levelProvisional levelChanges { state }
       clocks { kind state level dueAt recomputations { cause fromLevel toLevel oldDueAt newDueAt } } }`,
    )
    const row = reply.data.reviewIncident.incident
    expect(row).toMatchObject({
      effectiveLevel: 3,
      isMajor: true,
      levelProvisional: true,
      levelChanges: [{ state: 'AWAIT_NATIONAL_AND_NSC' }],
    })
    const recovery = row.clocks.find((clock: { kind: string }) => clock.kind === 'RECOVERY')
    expect(recovery).toEqual({
      kind: 'RECOVERY',
      state: 'RUNNING',
      level: 3,
      dueAt: minutes(cast, -20 + 36 * 60),
      recomputations: [
        {
          cause: 'LEVEL_CHANGED',
          fromLevel: 2,
          toLevel: 3,
          oldDueAt: minutes(cast, -20 + 72 * 60),
          newDueAt: minutes(cast, -20 + 36 * 60),
        },
      ],
    })
    expect(row.clocks.map((clock: { kind: string }) => clock.kind)).toContain('REREPORT')
    expect((await incident(cast, 't.nsc', id, 'id')).row).toEqual({ id })
  })

  test('from 3 to 2 waits for both bodies and changes nothing yet', async () => {
    const id = await police(['L3_CLASSIFIED_OR_SENSITIVE_LEAK'])
    const reply = await review(
      cast,
      't.police-reviewer',
      id,
      { verdict: 'CHANGE_LEVEL', levelOpinion: 2 },
      'incident { effectiveLevel levelProvisional levelChanges { toLevel state } }',
    )
    expect(reply.data.reviewIncident.incident).toEqual({
      effectiveLevel: 3,
      levelProvisional: false,
      levelChanges: [{ toLevel: 2, state: 'AWAIT_NATIONAL_AND_NSC' }],
    })
  })

  test('that breaches a clock by the raise alone says so', async () => {
    const id = await reported(cast, { awareAt: minutes(cast, -40 * 60) })
    await review(cast, 't.reviewer', id, { verdict: 'CHANGE_LEVEL', levelOpinion: 4 })
    const { row } = await incident(cast, 't.contact', id, 'clocks { kind state breachCause }')
    expect(row.clocks).toContainEqual({ kind: 'RECOVERY', state: 'BREACHED', breachCause: 'LEVEL_RAISED' })
    expect(row.clocks).toContainEqual({ kind: 'REPORT', state: 'BREACHED', breachCause: 'LATE' })
  })
})
