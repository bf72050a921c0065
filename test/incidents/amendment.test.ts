import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { codes, grantAlso, incident, minutes, reported, review } from './acts.ts'
import { type Cast, openCast } from './cast.ts'

let cast: Cast
beforeAll(async () => {
  cast = await openCast()
})
afterAll(() => {
  expect(cast.world.logged).toEqual([])
  return cast.world.close()
})

const amend = (account: string, id: string, other: object) =>
  cast.world.act(
    account,
    'amendReport',
    { incident: id, expectedVersion: 1, reason: 'We know more now.', ...other },
    'incident { version effectiveLevel reportedLevel levelProvisional verificationState }',
  )

describe('a returned report', () => {
  test('goes back to the agency, its review clock runs on, and the amendment brings it back', async () => {
    const id = await reported(cast)
    const returned = await review(cast, 't.reviewer', id, { verdict: 'RETURN', levelOpinion: null })
    expect(returned.data.reviewIncident.incident).toMatchObject({ version: 2, verificationState: 'RETURNED' })
    expect(codes(await review(cast, 't.reviewer', id, { expectedVersion: 2 }))).toEqual(['WRONG_STATE'])
    const reply = await amend('t.officer', id, { expectedVersion: 2, description: 'More of it.' })
    expect(reply.data.amendReport.incident).toMatchObject({ version: 3, verificationState: 'REPORTED' })
    const { row } = await incident(cast, 't.contact', id, 'description clocks { kind state }')
    expect(row.description).toBe('More of it.')
    expect(row.clocks).toContainEqual({ kind: 'REVIEW', state: 'RUNNING' })
    expect(codes(await review(cast, 't.reviewer', id, { expectedVersion: 3 }))).toEqual([])
  })
})

describe('an amendment', () => {
  test.each(['t.reviewer', 't.supervisor', 't.national', 't.technical', 't.contracts'])(
    'is not for %s',
    async (account) => {
      const id = await reported(cast, { contract: cast.contracts.open })
      expect(codes(await amend(account, id, {}))).toEqual(['FORBIDDEN'])
    },
  )

  test('needs a reason', async () => {
    const id = await reported(cast)
    expect(codes(await amend('t.contact', id, { reason: '' }))).toEqual(['BAD_INPUT'])
  })

  test('confirms a level that was not known', async () => {
    const id = await reported(cast, { matchedCriteria: [] })
    const reply = await amend('t.contact', id, { matchedCriteria: ['L2_CORE_DATA_LEAK'] })
    expect(reply.data.amendReport.incident).toMatchObject({ effectiveLevel: 2, levelProvisional: false })
  })

  test('raises the level at once and lowers it only with the reviewer', async () => {
    const id = await reported(cast, { matchedCriteria: ['L1_NONCORE_LEAK'] })
    const raised = await amend('t.contact', id, { matchedCriteria: ['L2_CORE_DATA_LEAK'] })
    expect(raised.data.amendReport.incident).toMatchObject({ effectiveLevel: 2, levelProvisional: true })
    const lowered = await amend('t.contact', id, { expectedVersion: 2, matchedCriteria: ['L1_NONCORE_LEAK'] })
    expect(lowered.data.amendReport.incident).toMatchObject({ effectiveLevel: 2, reportedLevel: 1 })
    const reply = await review(cast, 't.reviewer', id, { expectedVersion: 3, levelOpinion: 1 })
    expect(reply.data.reviewIncident.incident.effectiveLevel).toBe(1)
    const { row } = await incident(cast, 't.contact', id, 'levelProvisional levelChanges { toLevel state }')
    expect(row).toEqual({
      levelProvisional: false,
      levelChanges: [
        { toLevel: 2, state: 'REJECTED' },
        { toLevel: 1, state: 'APPLIED' },
      ],
    })
  })

  test('of the moment of awareness keeps the old one and counts its clocks anew', async () => {
    const id = await reported(cast)
    expect(codes(await amend('t.contact', id, { awareAt: minutes(cast, 1) }))).toEqual(['BAD_INPUT'])
    await amend('t.contact', id, { awareAt: minutes(cast, -70) })
    const { row } = await incident(
      cast,
      't.contact',
      id,
      'awareAt timeCorrections { field oldValue newValue } clocks { kind state minutesLate dueAt }',
    )
    expect(row.awareAt).toBe(minutes(cast, -70))
    expect(row.timeCorrections).toEqual([
      { field: 'AWARE_AT', oldValue: minutes(cast, -20), newValue: minutes(cast, -70) },
    ])
    expect(row.clocks).toContainEqual({
      kind: 'REPORT',
      state: 'BREACHED',
      minutesLate: 10,
      dueAt: minutes(cast, -10),
    })
  })

  test('makes its author one of those who never review', async () => {
    await grantAlso(cast, 't.officer', 'SECURITY_REVIEWER', 't-city')
    const id = await reported(cast)
    await amend('t.officer', id, { description: 'By the officer.' })
    expect(codes(await review(cast, 't.officer', id, { expectedVersion: 2 }))).toEqual(['APPROVER_IS_AUTHOR'])
  })
})
