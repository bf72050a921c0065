import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { codes, grantAlso, incident, minutes, reported } from './acts.ts'
import { type Cast, openCast } from './cast.ts'
import { close, closed, control, handle, recover, reviewOfResponse, withdraw } from './handling-acts.ts'

let cast: Cast
beforeAll(async () => {
  cast = await openCast()
})
afterAll(() => {
  expect(cast.world.logged).toEqual([])
  return cast.world.close()
})

const HOUR = 3_600_000
const YEAR = 365.25 * 24 * HOUR

const reopen = (account: string, id: string, other: object = {}) =>
  handle(cast, account, 'reopenIncident', id, { reason: 'It came back.', ...other })
const reviewResponse = (account: string, id: string, other: object = {}) =>
  handle(cast, account, 'recordResponseReview', id, { ...reviewOfResponse, ...other })
const clocks = async (id: string, kind: string) => {
  const { row } = await incident(cast, 't.ciso', id, 'clocks { kind state basis startedAt isLegalBreach }')
  return row.clocks.filter((clock: { kind: string }) => clock.kind === kind)
}
const accept = (id: string) =>
  cast.world.owner.query('update incidents.incident set report_accepted = true where id = $1', [id])

describe('reopening', () => {
  test.each(['t.contact', 't.reviewer', 't.national'])('is open to %s', async (account) => {
    const id = await closed(cast)
    const reply = await reopen(account, id)
    expect(reply.data.reopenIncident.incident).toMatchObject({ handlingState: 'RESPONDING', version: 4 })
    const { row } = await incident(
      cast,
      't.contact',
      id,
      'closedAt closures { role } transitions { step reason }',
    )
    expect(row).toMatchObject({ closedAt: null, closures: [{ role: 'SECURITY_CONTACT' }] })
    expect(row.transitions.at(-1)).toEqual({ step: 'reopenIncident', reason: 'It came back.' })
  })

  test.each([
    ['t.officer', 'FORBIDDEN'],
    ['t.ciso', 'FORBIDDEN'],
    ['t.team', 'FORBIDDEN'],
    ['t.supervisor', 'FORBIDDEN'],
    ['t.technical', 'FORBIDDEN'],
    ['t.vendor-a', 'FORBIDDEN'],
    ['t.police-reviewer', 'NOT_FOUND'],
    ['t.parks', 'NOT_FOUND'],
  ])('is not for %s: %s', async (account, code) => {
    const id = await closed(cast, { contract: cast.contracts.open })
    expect(codes(await reopen(account, id))).toEqual([code])
  })

  test('of a case that is open, without a reason, or on an old version is refused', async () => {
    expect(codes(await reopen('t.contact', await reported(cast)))).toEqual(['WRONG_STATE'])
    const id = await closed(cast)
    expect(codes(await reopen('t.contact', id, { reason: ' ' }))).toEqual(['BAD_INPUT'])
    expect(codes(await reopen('t.contact', id, { expectedVersion: 1 }))).toEqual(['STALE_STATE'])
  })

  test('starts a clock of its own, so that a second breach stands beside the first', async () => {
    const id = await reported(cast)
    cast.world.advance(80 * HOUR)
    await recover(cast, id, { lateReason: 'It took long.' })
    await close(cast, id)
    await reopen('t.contact', id)
    const reopenedAt = minutes(cast, 0)
    expect(await clocks(id, 'RECOVERY')).toMatchObject([
      { state: 'BREACHED', basis: 'awareAt' },
      { state: 'RUNNING', basis: 'reopenedAt', startedAt: reopenedAt },
    ])
    // What was controlled before the reopening was another round's damage.
    expect(codes(await control(cast, id, { controlledAt: minutes(cast, -1) }))).toEqual(['BAD_INPUT'])
    cast.world.advance(80 * HOUR)
    expect(codes(await recover(cast, id))).toEqual(['BAD_INPUT'])
    await recover(cast, id, { lateReason: 'Again.' })
    const found = await clocks(id, 'RECOVERY')
    expect(found.map((clock: { isLegalBreach: boolean }) => clock.isLegalBreach)).toEqual([true, true])
    // One report serves; its clock still runs from the first control.
    expect(await clocks(id, 'INVESTIGATION')).toHaveLength(1)
  })

  test('of a filed case is possible for ten years and not a moment longer', async () => {
    const [early, late] = [await closed(cast), await closed(cast)]
    await cast.world.owner.query(
      `update incidents.incident set handling_state = 'ARCHIVED', archived_at = $2 where id = $1`,
      [early, new Date(cast.world.now().getTime() - 9 * YEAR)],
    )
    await cast.world.owner.query(
      `update incidents.incident set handling_state = 'ARCHIVED', archived_at = $2 where id = $1`,
      [late, new Date(cast.world.now().getTime() - 11 * YEAR)],
    )
    expect(codes(await reopen('t.contact', early))).toEqual([])
    const refused = await reopen('t.contact', late)
    expect(refused.errors[0]?.extensions).toMatchObject({ code: 'WRONG_STATE', guard: 'WITHIN_RETENTION' })
    const { row } = await incident(cast, 't.contact', early, 'archivedAt')
    expect(row.archivedAt).toBeNull()
  })
})

describe('the review of the response', () => {
  test('is the handling team’s, under four headings, and files the case once its report is accepted', async () => {
    const id = await closed(cast)
    await accept(id)
    const reply = await reviewResponse('t.team', id)
    expect(reply.data.recordResponseReview.incident).toMatchObject({ handlingState: 'ARCHIVED' })
    const { row } = await incident(
      cast,
      't.contact',
      id,
      `archivedAt responseReviews { manpower { sufficient suitable note } procedure { familiar suitable note }
         handling { suitable note } other role authority { id } } transitions { step role toState }`,
    )
    expect(row.archivedAt).toBe(minutes(cast, 0))
    expect(row.responseReviews).toEqual([
      {
        manpower: { sufficient: true, suitable: true, note: null },
        procedure: { familiar: true, suitable: false, note: 'The form is old.' },
        handling: { suitable: true, note: null },
        other: 'Nothing else.',
        role: 'HANDLING_TEAM_MEMBER',
        authority: { id: cast.agency('t-city') },
      },
    ])
    expect(row.transitions.at(-1)).toEqual({ step: 'caseComplete', role: 'SYSTEM', toState: 'ARCHIVED' })
  })

  test('alone files nothing, and a report alone neither', async () => {
    const [reviewed, accepted] = [await closed(cast), await closed(cast)]
    await reviewResponse('t.team', reviewed)
    await accept(accepted)
    for (const id of [reviewed, accepted])
      expect((await incident(cast, 't.contact', id, 'handlingState')).row.handlingState).toBe('CLOSED')
  })

  test('of an earlier round does not file a case that was reopened and closed again', async () => {
    const id = await closed(cast)
    await reviewResponse('t.team', id)
    await reopen('t.contact', id)
    cast.world.advance(HOUR)
    await accept(id)
    await recover(cast, id, {
      steps: ['ENVIRONMENT_REBUILD', 'SYSTEM_RESTORE', 'SCAN'].map((step) => ({
        step,
        completedAt: minutes(cast, -1),
      })),
    })
    await close(cast, id)
    expect((await incident(cast, 't.contact', id, 'handlingState')).row.handlingState).toBe('CLOSED')
    await reviewResponse('t.team', id)
    expect((await incident(cast, 't.contact', id, 'handlingState')).row.handlingState).toBe('ARCHIVED')
  })

  test('is not waited for where no handling team stands above', async () => {
    const power = { agency: cast.agency('t-power'), affectedSystems: [] }
    const id = await reported(cast, power, 't.power')
    await recover(cast, id, {}, 't.power-ciso')
    await accept(id)
    const reply = await close(cast, id, {}, 't.power')
    expect(reply.data.closeIncident.incident).toMatchObject({ handlingState: 'ARCHIVED' })
  })

  test.each([
    ['t.reviewer', 'FORBIDDEN'],
    ['t.ciso', 'FORBIDDEN'],
    ['t.contact', 'FORBIDDEN'],
    ['t.supervisor', 'FORBIDDEN'],
    ['t.national', 'FORBIDDEN'],
    ['t.technical', 'FORBIDDEN'],
    ['t.vendor-a', 'FORBIDDEN'],
    ['t.parks', 'NOT_FOUND'],
  ])('is not for %s: %s', async (account, code) => {
    const id = await closed(cast, { contract: cast.contracts.open })
    expect(codes(await reviewResponse(account, id))).toEqual([code])
  })

  test('comes after closing, on the present version', async () => {
    expect(codes(await reviewResponse('t.team', await reported(cast)))).toEqual(['WRONG_STATE'])
    expect(codes(await reviewResponse('t.team', await closed(cast), { expectedVersion: 1 }))).toEqual([
      'STALE_STATE',
    ])
  })
})

describe('a withdrawal', () => {
  const proposed = async (other: object = {}) => {
    const id = await reported(cast, other)
    const reply = await withdraw(cast, 't.contact', id, 'PROPOSE', { ground: 'FALSE_ALARM' })
    expect(codes(reply)).toEqual([])
    return id
  }

  test('is proposed by the contact, agreed by the reviewer, and ends both regions and every clock', async () => {
    const id = await proposed()
    const waiting = await incident(
      cast,
      't.reviewer',
      id,
      'state withdrawals { state ground decidedAt reason }',
    )
    expect(waiting.row).toMatchObject({
      state: 'REPORTED',
      withdrawals: [
        { state: 'PROPOSED', ground: 'FALSE_ALARM', decidedAt: null, reason: 'There was nothing.' },
      ],
    })
    const reply = await withdraw(cast, 't.reviewer', id, 'AGREE')
    expect(reply.data.withdrawIncident.incident).toMatchObject({ state: 'WITHDRAWN', version: 3 })
    const { row } = await incident(
      cast,
      't.contact',
      id,
      'verificationState withdrawals { state decidedByRole } clocks { kind state } transitions { machine toState }',
    )
    expect(row).toMatchObject({
      verificationState: 'WITHDRAWN',
      withdrawals: [{ state: 'AGREED', decidedByRole: 'SECURITY_REVIEWER' }],
    })
    expect(row.clocks).toEqual([
      { kind: 'REPORT', state: 'MET' },
      { kind: 'RELAY', state: 'MET' },
      { kind: 'REVIEW', state: 'CANCELLED' },
      { kind: 'RECOVERY', state: 'CANCELLED' },
    ])
    expect(row.transitions.slice(-2)).toEqual([
      { machine: 'INCIDENT_VERIFICATION', toState: 'WITHDRAWN' },
      { machine: 'INCIDENT_HANDLING', toState: 'WITHDRAWN' },
    ])
  })

  test('leaves a breach that came before', async () => {
    const id = await proposed()
    cast.world.advance(9 * HOUR)
    await withdraw(cast, 't.reviewer', id, 'AGREE')
    expect(await clocks(id, 'REVIEW')).toMatchObject([{ state: 'BREACHED' }])
    expect(await clocks(id, 'RECOVERY')).toMatchObject([{ state: 'CANCELLED' }])
  })

  test('of level 3 or 4 is agreed by the national authority, and of 1 or 2 by the reviewer', async () => {
    const grave = await proposed({ matchedCriteria: ['L3_CORE_TAMPER_SERIOUS'] })
    expect(codes(await withdraw(cast, 't.reviewer', grave, 'AGREE'))).toEqual(['FORBIDDEN'])
    expect(codes(await withdraw(cast, 't.national', grave, 'AGREE'))).toEqual([])
    const light = await proposed()
    expect(codes(await withdraw(cast, 't.national', light, 'AGREE'))).toEqual(['FORBIDDEN'])
    expect(codes(await withdraw(cast, 't.national', light, 'REFUSE'))).toEqual(['FORBIDDEN'])
  })

  test('is agreed in the role that the level asks for by somebody who holds both', async () => {
    await grantAlso(cast, 't.analyst', 'SECURITY_REVIEWER', 't-city')
    await grantAlso(cast, 't.analyst', 'NATIONAL_OFFICER', 't-national')
    for (const [criterion, role] of [
      ['L3_CORE_TAMPER_SERIOUS', 'NATIONAL_OFFICER'],
      ['L1_NONCORE_LEAK', 'SECURITY_REVIEWER'],
    ]) {
      const id = await proposed({ matchedCriteria: [criterion] })
      expect(codes(await withdraw(cast, 't.analyst', id, 'AGREE'))).toEqual([])
      const { row } = await incident(
        cast,
        't.contact',
        id,
        'withdrawals { decidedByRole } transitions { role }',
      )
      expect(row.withdrawals).toEqual([{ decidedByRole: role }])
      expect(row.transitions.at(-1)).toEqual({ role })
    }
  })

  test('of a non-government case is agreed by its sector authority', async () => {
    const id = await reported(cast, { agency: cast.agency('t-power'), affectedSystems: [] }, 't.power')
    await withdraw(cast, 't.power', id, 'PROPOSE', { ground: 'FALSE_ALARM' })
    expect(codes(await withdraw(cast, 't.health', id, 'AGREE'))).toEqual(['NOT_FOUND'])
    expect(codes(await withdraw(cast, 't.sector', id, 'AGREE'))).toEqual([])
  })

  test('refused goes on as a case, and may be proposed again', async () => {
    const id = await proposed()
    const reply = await withdraw(cast, 't.reviewer', id, 'REFUSE', { reason: 'There was something.' })
    expect(reply.data.withdrawIncident.incident).toMatchObject({ state: 'REPORTED' })
    expect(codes(await withdraw(cast, 't.contact', id, 'PROPOSE', { ground: 'FALSE_ALARM' }))).toEqual([])
    const { row } = await incident(cast, 't.contact', id, 'withdrawals { state decisionReason }')
    expect(row.withdrawals).toEqual([
      { state: 'REFUSED', decisionReason: 'There was something.' },
      { state: 'PROPOSED', decisionReason: null },
    ])
  })

  test.each([
    ['t.officer', 'FORBIDDEN'],
    ['t.ciso', 'FORBIDDEN'],
    ['t.reviewer', 'FORBIDDEN'],
    ['t.team', 'FORBIDDEN'],
    ['t.supervisor', 'FORBIDDEN'],
    ['t.national', 'FORBIDDEN'],
    ['t.technical', 'FORBIDDEN'],
    ['t.vendor-a', 'FORBIDDEN'],
    ['t.parks', 'NOT_FOUND'],
  ])('is not proposed by %s: %s', async (account, code) => {
    const id = await reported(cast, { contract: cast.contracts.open })
    expect(codes(await withdraw(cast, account, id, 'PROPOSE', { ground: 'FALSE_ALARM' }))).toEqual([code])
  })

  test.each(['t.contact', 't.ciso', 't.team', 't.supervisor'])('is not agreed by %s', async (account) => {
    expect(codes(await withdraw(cast, account, await proposed(), 'AGREE'))).toEqual(['FORBIDDEN'])
  })

  test('is never agreed by whoever proposed it or wrote the report, whatever roles he holds', async () => {
    await grantAlso(cast, 't.city-contact', 'SECURITY_REVIEWER', 't-city')
    const own = { agency: cast.agency('t-city'), affectedSystems: [] }
    const id = await reported(cast, own, 't.city-contact')
    await withdraw(cast, 't.city-contact', id, 'PROPOSE', { ground: 'FALSE_ALARM' })
    expect(codes(await withdraw(cast, 't.city-contact', id, 'AGREE'))).toEqual(['APPROVER_IS_AUTHOR'])
    expect(codes(await withdraw(cast, 't.reviewer', id, 'AGREE'))).toEqual([])
  })

  test('without a proposal, a second time, or of a filed case is out of order', async () => {
    const id = await reported(cast)
    expect(codes(await withdraw(cast, 't.reviewer', id, 'AGREE'))).toEqual(['WRONG_STATE'])
    await withdraw(cast, 't.contact', id, 'PROPOSE', { ground: 'FALSE_ALARM' })
    expect(codes(await withdraw(cast, 't.contact', id, 'PROPOSE', { ground: 'FALSE_ALARM' }))).toEqual([
      'WRONG_STATE',
    ])
    await withdraw(cast, 't.reviewer', id, 'AGREE')
    expect(codes(await withdraw(cast, 't.reviewer', id, 'AGREE'))).toEqual(['WRONG_STATE'])
    const filed = await closed(cast)
    await cast.world.owner.query(`update incidents.incident set handling_state = 'ARCHIVED' where id = $1`, [
      filed,
    ])
    expect(codes(await withdraw(cast, 't.contact', filed, 'PROPOSE', { ground: 'FALSE_ALARM' }))).toEqual([
      'INCIDENT_CLOSED',
    ])
  })

  test('as a duplicate names another case of the same agency', async () => {
    const [id, first] = [await reported(cast), await reported(cast)]
    const foreign = await reported(cast, { agency: cast.agency('t-police'), affectedSystems: [] }, 't.police')
    const duplicate = (duplicateOf: string | null) =>
      withdraw(cast, 't.contact', id, 'PROPOSE', { ground: 'DUPLICATE', duplicateOf })
    for (const other of [foreign, randomUUID()]) expect(codes(await duplicate(other))).toEqual(['NOT_FOUND'])
    // Not even somebody who is the contact of both may say so.
    await grantAlso(cast, 't.police', 'SECURITY_CONTACT', 't-bureau')
    const ofBoth = { ground: 'DUPLICATE', duplicateOf: foreign }
    expect(codes(await withdraw(cast, 't.police', id, 'PROPOSE', ofBoth))).toEqual(['NOT_FOUND'])
    for (const other of [null, id]) expect(codes(await duplicate(other))).toEqual(['BAD_INPUT'])
    expect(codes(await duplicate(first))).toEqual([])
    const { row } = await incident(cast, 't.reviewer', id, 'withdrawals { duplicateOf { id } }')
    expect(row.withdrawals).toEqual([{ duplicateOf: { id: first } }])
  })

  test('is stated with its ground and reason, on the present version, and once however often it is sent', async () => {
    const id = await reported(cast)
    const act = (other: object) =>
      withdraw(cast, 't.contact', id, 'PROPOSE', { ground: 'FALSE_ALARM', ...other })
    expect(codes(await act({ ground: null }))).toEqual(['BAD_INPUT'])
    expect(codes(await act({ reason: ' ' }))).toEqual(['BAD_INPUT'])
    expect(codes(await act({ expectedVersion: 9 }))).toEqual(['STALE_STATE'])
    const key = { clientMutationId: randomUUID(), expectedVersion: 1 }
    const first = await act(key)
    expect((await act(key)).data).toEqual(first.data)
    expect(codes(await withdraw(cast, 't.reviewer', id, 'AGREE', { ground: 'FALSE_ALARM' }))).toEqual([
      'BAD_INPUT',
    ])
  })

  test('decided stays decided, for the owner of the database too', async () => {
    const id = await proposed()
    await withdraw(cast, 't.reviewer', id, 'REFUSE')
    for (const sql of [
      `update incidents.withdrawal_proposal set state = 'AGREED'`,
      'delete from incidents.withdrawal_proposal',
    ])
      await expect(cast.world.owner.query(`${sql} where incident_id = $1`, [id])).rejects.toThrow(
        'decided once',
      )
  })
})
