import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { codes, incident, minutes, reported, review } from './acts.ts'
import { type Cast, openCast } from './cast.ts'
import {
  close,
  closed,
  closingInput,
  control,
  controlInput,
  handle,
  recover,
  recoveryInput,
} from './handling-acts.ts'

let cast: Cast
beforeAll(async () => {
  cast = await openCast()
})
afterAll(() => {
  expect(cast.world.logged).toEqual([])
  return cast.world.close()
})

const HOUR = 3_600_000
const clocksOf = async (id: string) => {
  const { row } = await incident(
    cast,
    't.ciso',
    id,
    'clocks { kind state basis stoppedAt dueAt minutesLate }',
  )
  return row.clocks as { kind: string; state: string; basis: string; stoppedAt: string; dueAt: string }[]
}
const clock = async (id: string, kind: string) => (await clocksOf(id)).filter((each) => each.kind === kind)

/** Everybody who may see the case, or not, and takes a step that is the agency's officers' own. */
const others = [
  ['t.staff', 'NOT_FOUND'],
  ['t.contracts', 'FORBIDDEN'],
  ['t.reviewer', 'FORBIDDEN'],
  ['t.team', 'FORBIDDEN'],
  ['t.supervisor', 'FORBIDDEN'],
  ['t.national', 'FORBIDDEN'],
  ['t.technical', 'FORBIDDEN'],
  ['t.vendor-a', 'FORBIDDEN'],
  ['t.vendor-b', 'NOT_FOUND'],
  ['t.sector', 'NOT_FOUND'],
  ['t.parks', 'NOT_FOUND'],
] as const

describe('control of the damage', () => {
  test('stops the clock of recovery at the stated time and starts that of the report', async () => {
    const id = await reported(cast)
    const reply = await control(cast, id)
    expect(reply.data.declareDamageControlled.incident).toEqual({
      id,
      version: 2,
      state: 'DAMAGE_CONTROLLED',
      handlingState: 'DAMAGE_CONTROLLED',
    })
    expect(await clock(id, 'RECOVERY')).toMatchObject([{ state: 'MET', stoppedAt: minutes(cast, -2) }])
    expect(await clock(id, 'INVESTIGATION')).toMatchObject([{ state: 'RUNNING' }])
    const { row } = await incident(
      cast,
      't.contact',
      id,
      `damageControls { how lateReason role cause { text at } supportNeed { text } declaredAt controlledAt }
       transitions { machine step fromState toState role }`,
    )
    expect(row.damageControls).toEqual([
      {
        how: 'The account was locked.',
        lateReason: null,
        role: 'DEDICATED_OFFICER',
        cause: { text: 'As far as known.', at: minutes(cast, -5) },
        supportNeed: { text: 'As far as known.' },
        declaredAt: minutes(cast, 0),
        controlledAt: minutes(cast, -2),
      },
    ])
    expect(row.transitions.at(-1)).toEqual({
      machine: 'INCIDENT_HANDLING',
      step: 'declareDamageControlled',
      fromState: 'RESPONDING',
      toState: 'DAMAGE_CONTROLLED',
      role: 'DEDICATED_OFFICER',
    })
  })

  test.each([...others, ['t.contact', 'FORBIDDEN'] as const])('is not for %s: %s', async (account, code) => {
    const id = await reported(cast, { contract: cast.contracts.open })
    expect(codes(await control(cast, id, {}, account))).toEqual([code])
  })

  test('is not for the public', async () => {
    const input = { incident: await reported(cast), expectedVersion: 1, ...controlInput(cast) }
    expect(codes(await cast.world.act(null, 'declareDamageControlled', input, 'incident { id }'))).toEqual([
      'UNAUTHENTICATED',
    ])
  })

  test('needs all five points, and names those that are missing', async () => {
    const id = await reported(cast)
    const { checklist } = controlInput(cast)
    const reply = await control(cast, id, {
      checklist: { ...checklist, loss: { text: ' ', at: minutes(cast, -1) } },
    })
    expect(reply.errors[0]?.extensions).toMatchObject({
      code: 'BAD_INPUT',
      guard: 'CHECKLIST_COMPLETE',
      missing: ['loss'],
      clause: 'IG-4.1-2-1a',
    })
  })

  test('waits until the level is no longer a guess', async () => {
    const id = await reported(cast, { matchedCriteria: [] })
    const refused = await control(cast, id)
    expect(refused.errors[0]?.extensions).toMatchObject({ code: 'WRONG_STATE', guard: 'LEVEL_CONFIRMED' })
    await handle(cast, 't.contact', 'amendReport', id, {
      reason: 'Now we know.',
      matchedCriteria: ['L1_NONCORE_LEAK'],
    })
    expect(codes(await control(cast, id))).toEqual([])
  })

  test.each([
    ['in the future', { controlledAt: 1 }],
    ['before awareness', { controlledAt: -21 }],
  ])('is not stated %s', async (_, { controlledAt }) => {
    const id = await reported(cast)
    expect(codes(await control(cast, id, { controlledAt: minutes(cast, controlledAt) }))).toEqual([
      'BAD_INPUT',
    ])
  })

  test('is declared once, by whoever read the present version', async () => {
    const id = await reported(cast)
    expect(codes(await control(cast, id, { expectedVersion: 7 }))).toEqual(['STALE_STATE'])
    const key = { clientMutationId: randomUUID(), expectedVersion: 1 }
    const first = await control(cast, id, key)
    expect((await control(cast, id, key)).data).toEqual(first.data)
    expect(codes(await control(cast, id))).toEqual(['WRONG_STATE'])
    const { row } = await incident(cast, 't.contact', id, 'damageControls { how }')
    expect(row.damageControls).toHaveLength(1)
  })

  test('declared after the deadline keeps the breach and owes a reason', async () => {
    const id = await reported(cast)
    cast.world.advance(80 * HOUR)
    const silent = await control(cast, id)
    expect(silent.errors[0]?.extensions).toMatchObject({ code: 'BAD_INPUT', guard: 'LATENESS_EXPLAINED' })
    expect(codes(await control(cast, id, { lateReason: 'The vendor was away.' }))).toEqual([])
    expect(await clock(id, 'RECOVERY')).toMatchObject([{ state: 'BREACHED' }])
    const { row } = await incident(cast, 't.reviewer', id, 'damageControls { lateReason }')
    expect(row.damageControls).toEqual([{ lateReason: 'The vendor was away.' }])
  })

  test('that was in time and declared late is no breach, and says why it was declared late', async () => {
    const id = await reported(cast)
    const controlledAt = minutes(cast, 60)
    cast.world.advance(80 * HOUR)
    expect(codes(await control(cast, id, { controlledAt }))).toEqual(['BAD_INPUT'])
    expect(codes(await control(cast, id, { controlledAt, lateReason: 'Forgotten.' }))).toEqual([])
    expect(await clock(id, 'RECOVERY')).toMatchObject([{ state: 'MET' }])
  })

  test('shows its cause and its points by the class of each', async () => {
    const id = await reported(cast)
    await control(cast, id)
    const selection = 'damageControls { how cause { text } scope { text } }'
    const whole = [
      {
        how: 'The account was locked.',
        cause: { text: 'As far as known.' },
        scope: { text: 'As far as known.' },
      },
    ]
    expect((await incident(cast, 't.reviewer', id, selection)).row.damageControls).toEqual(whole)
    const above = await incident(cast, 't.supervisor', id, selection)
    expect(above.row.damageControls).toEqual([{ ...whole[0], scope: null }])
    expect((await incident(cast, 't.vendor-a', id, selection)).row).toBeNull()
    expect((await incident(cast, 't.technical', id, selection)).row.damageControls).toBeNull()
  })
})

describe('recovery', () => {
  test('follows at once or after control, and starts no second clock of the report', async () => {
    const id = await reported(cast)
    await control(cast, id)
    // The report was handed in before recovery; it is not owed a second time.
    await cast.world.owner.query(
      `update incidents.clock set stopped_at = $2 where incident_id = $1 and kind = 'INVESTIGATION'`,
      [id, cast.world.now()],
    )
    const reply = await recover(cast, id, { note: 'All is well.' }, 't.ciso')
    expect(reply.data.declareRecovered.incident).toMatchObject({ version: 3, handlingState: 'RECOVERED' })
    expect(await clock(id, 'RECOVERY')).toMatchObject([{ stoppedAt: minutes(cast, -2) }])
    expect(await clock(id, 'INVESTIGATION')).toHaveLength(1)
    const { row } = await incident(
      cast,
      't.contact',
      id,
      'recoveries { note role steps { step completedAt } }',
    )
    expect(row.recoveries).toEqual([{ note: 'All is well.', role: 'CISO', steps: recoveryInput(cast).steps }])
    const atOnce = await reported(cast)
    expect(codes(await recover(cast, atOnce))).toEqual([])
    expect(await clock(atOnce, 'RECOVERY')).toMatchObject([{ state: 'MET', stoppedAt: minutes(cast, 0) }])
    expect(await clock(atOnce, 'INVESTIGATION')).toHaveLength(1)
  })

  test.each([...others, ['t.contact', 'FORBIDDEN'] as const])('is not for %s: %s', async (account, code) => {
    const id = await reported(cast, { contract: cast.contracts.open })
    expect(codes(await recover(cast, id, {}, account))).toEqual([code])
  })

  test('in another order than the law’s is refused by its name, with the steps that were overtaken', async () => {
    const id = await reported(cast)
    const [rebuild, restore, scan] = recoveryInput(cast).steps
    const early = { step: 'SAFE_BACKUP', completedAt: minutes(cast, -3) }
    const refused = await recover(cast, id, { steps: [rebuild, restore, scan, early] })
    expect(refused.errors[0]?.extensions).toMatchObject({ code: 'RECOVERY_ORDER', missing: ['SCAN'] })
    expect(refused.errors[0]?.message).toContain('SCAN')
    expect(codes(await recover(cast, id, { steps: [rebuild, scan] }))).toEqual(['RECOVERY_ORDER'])
    expect(codes(await recover(cast, id, { steps: [rebuild, restore, scan, scan] }))).toEqual(['BAD_INPUT'])
  })

  test('is not stated before control, before a step of its own, or in the future', async () => {
    const id = await reported(cast)
    await control(cast, id)
    for (const offset of [-3, 1])
      expect(codes(await recover(cast, id, { recoveredAt: minutes(cast, offset) }))).toEqual(['BAD_INPUT'])
    const late = recoveryInput(cast).steps.map((each) => ({ ...each, completedAt: minutes(cast, 0) }))
    expect(codes(await recover(cast, id, { recoveredAt: minutes(cast, -1), steps: late }))).toEqual([
      'BAD_INPUT',
    ])
    expect(codes(await recover(cast, id, { expectedVersion: 1 }))).toEqual(['STALE_STATE'])
  })
})

describe('closing', () => {
  test('of a recovered case says how and when, and lets verification run on', async () => {
    const id = await reported(cast)
    await recover(cast, id)
    const reply = await close(cast, id)
    expect(reply.data.closeIncident.incident).toMatchObject({ state: 'CLOSED', version: 3 })
    const { row } = await incident(
      cast,
      't.reviewer',
      id,
      'closedAt closures { handlingMethod residualPlan completedAt role } clocks { kind state }',
    )
    expect(row).toMatchObject({
      closedAt: minutes(cast, 0),
      closures: [
        {
          handlingMethod: 'The platform was set up anew.',
          residualPlan: null,
          completedAt: minutes(cast, 0),
          role: 'SECURITY_CONTACT',
        },
      ],
    })
    expect(row.clocks).toContainEqual({ kind: 'REVIEW', state: 'RUNNING' })
    expect(row.clocks).toContainEqual({ kind: 'INVESTIGATION', state: 'RUNNING' })
    expect(codes(await review(cast, 't.reviewer', id, { expectedVersion: 3 }))).toEqual([])
  })

  test('ends clocks of the handling that still run', async () => {
    const id = await reported(cast)
    await recover(cast, id)
    await cast.world.owner.query(
      `insert into incidents.clock (incident_id, kind, regime, basis, level, started_at, due_at, is_target, legal_basis)
       values ($1, 'TASKFORCE', 'GUIDELINES', 'preliminaryAt', 3, $2, $2::timestamptz + interval '6 hours', false, '{}')`,
      [id, cast.world.now()],
    )
    await close(cast, id)
    // The agency is not told of this clock, so the record itself is looked at.
    const { rows } = await cast.world.owner.query(
      `select stopped_at, cancelled_at from incidents.clock where incident_id = $1 and kind = 'TASKFORCE'`,
      [id],
    )
    expect(rows).toEqual([{ stopped_at: null, cancelled_at: cast.world.now() }])
    expect(await clock(id, 'TASKFORCE')).toEqual([])
  })

  test.each(others)('is not for %s: %s', async (account, code) => {
    const id = await reported(cast, { contract: cast.contracts.open })
    await recover(cast, id)
    expect(codes(await close(cast, id, {}, account))).toEqual([code])
  })

  test('while the agency still responds is refused with what is missing', async () => {
    const id = await reported(cast)
    expect(codes(await close(cast, id))).toEqual(['CLOSURE_GUARD_FAILED'])
    await control(cast, id)
    const refused = await close(cast, id)
    expect(refused.errors[0]?.extensions).toMatchObject({
      code: 'CLOSURE_GUARD_FAILED',
      missing: ['residualPlan'],
    })
    expect(codes(await close(cast, id, { residualPlan: 'Next week.' }))).toEqual([])
    expect(codes(await close(cast, id, { residualPlan: 'Next week.' }))).toEqual(['WRONG_STATE'])
    expect(codes(await control(cast, id))).toEqual(['INCIDENT_CLOSED'])
    expect(codes(await recover(cast, id))).toEqual(['INCIDENT_CLOSED'])
  })

  test('waits for the entry of a report by telephone, and for support that is open', async () => {
    const id = await reported(cast)
    await recover(cast, id)
    const set = (column: string, value: unknown) =>
      cast.world.owner.query(`update incidents.incident set ${column} = $2 where id = $1`, [id, value])
    await set('verification_state', 'REPORTED_OFFLINE')
    expect(codes(await close(cast, id))).toEqual(['BACKFILL_MISSING'])
    await set('verification_state', 'REVIEWED')
    await cast.world.owner.query(
      `insert into incidents.clock (incident_id, kind, regime, basis, level, started_at, due_at, is_target, legal_basis)
       values ($1, 'BACKFILL', 'GUIDELINES', 'offlineReportedAt', 2, $2, $2, true, '{}')`,
      [id, cast.world.now()],
    )
    expect(codes(await close(cast, id))).toEqual(['BACKFILL_MISSING'])
    await cast.world.owner.query(
      `update incidents.clock set stopped_at = $2 where incident_id = $1 and kind = 'BACKFILL'`,
      [id, cast.world.now()],
    )
    await set('support_open', true)
    expect((await close(cast, id)).errors[0]?.extensions).toMatchObject({
      code: 'CLOSURE_GUARD_FAILED',
      missing: ['support'],
    })
    await set('support_open', false)
    expect(codes(await close(cast, id, { handlingMethod: ' ' }))).toEqual(['CLOSURE_GUARD_FAILED'])
    expect(codes(await close(cast, id, { completedAt: minutes(cast, -1) }))).toEqual(['BAD_INPUT'])
    expect(codes(await close(cast, id, { completedAt: minutes(cast, 1) }))).toEqual(['BAD_INPUT'])
    expect(codes(await close(cast, id))).toEqual([])
  })

  test('sent again is the same closing', async () => {
    const id = await reported(cast)
    await recover(cast, id)
    const input = { incident: id, expectedVersion: 2, clientMutationId: randomUUID(), ...closingInput(cast) }
    const once = () =>
      cast.world.act('t.ciso', 'closeIncident', input, 'incident { version closures { role } }')
    const first = await once()
    expect(first.data.closeIncident.incident).toEqual({ version: 3, closures: [{ role: 'CISO' }] })
    expect((await once()).data).toEqual(first.data)
  })

  test('tells other subgraphs that the case is over', async () => {
    const id = await closed(cast)
    const { rows } = await cast.world.owner.query(
      'select is_closed from published_incidents.incident where id = $1',
      [id],
    )
    expect(rows).toEqual([{ is_closed: true }])
  })
})

test('what was declared is never altered, by the owner of the database neither', async () => {
  const id = await closed(cast)
  for (const table of ['recovery_record', 'closure'])
    await expect(
      cast.world.owner.query(`delete from incidents.${table} where incident_id = $1`, [id]),
    ).rejects.toThrow('append-only')
})
