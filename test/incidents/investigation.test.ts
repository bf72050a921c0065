import { randomUUID } from 'node:crypto'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { openInvestigation } from '../../subgraphs/incidents/aftermath/reads.ts'
import { codes, incident } from './acts.ts'
import { type Cast, openCast, START } from './cast.ts'
import {
  act,
  bureau,
  city,
  close,
  contents,
  dueReport,
  power,
  seen,
  sign,
  submit,
  submitted,
  texts,
  write,
} from './report-acts.ts'

let cast: Cast
beforeAll(async () => {
  cast = await openCast()
})
afterEach(() => cast.world.setClock(START))
afterAll(() => {
  expect(cast.world.logged).toEqual([])
  return cast.world.close()
})

describe('the report after an incident', () => {
  test('is due from damage control, with a target of one month that is no duty of law', async () => {
    const due = await dueReport(cast)
    const { row } = await incident(
      cast,
      't.contact',
      due.incident,
      'clocks { kind state dueAt isTarget clauses } investigationReport { id state steps { step fromState toState role } }',
    )
    expect(row.investigationReport).toEqual({
      id: due.report,
      state: 'DUE',
      steps: [{ step: 'controlledOrRecovered', fromState: null, toState: 'DUE', role: 'SYSTEM' }],
    })
    expect(row.clocks).toContainEqual({
      kind: 'INVESTIGATION',
      state: 'RUNNING',
      dueAt: '2026-12-20T15:59:59.999Z',
      isTarget: true,
      clauses: ['ER-8-0', 'IG-4.1-3-4', 'G-29'],
    })
  })

  test('becomes due once: recovery after damage control adds its time and no second clock', async () => {
    const due = await dueReport(cast)
    const now = new Date(cast.world.now().getTime() + 60_000)
    await openInvestigation(cast.world.owner, { incidentId: due.incident, recoveredAt: now, now })
    const { rows } = await cast.world.owner.query(
      `select (select count(*)::int from incidents.clock c where c.incident_id = r.incident_id and c.kind = 'INVESTIGATION') as clocks,
         r.damage_controlled_at < r.recovered_at as both, (select count(*)::int from incidents.report_step s where s.report_id = r.id) as steps
       from incidents.investigation_report r where r.id = $1`,
      [due.report],
    )
    expect(rows).toEqual([{ clocks: 1, both: true, steps: 1 }])
  })

  test('goes from the officer through the CISO to the supervising agency, and stops the clock', async () => {
    const due = await submitted(cast)
    const { row } = await seen(
      cast,
      't.supervisor',
      due,
      `state recipients { body accepts } incident { id } agency { id }
       content { impactScope damageAssessment recoveryCourse handlingCourse rootCause causeCategory damageControlledAt minutesLate
         measures { dimension plannedCompletion effectTracking } } steps { step role }`,
    )
    expect(row).toMatchObject({
      state: 'SUBMITTED',
      incident: { id: due.incident },
      agency: { id: cast.agency('t-bureau') },
      recipients: [
        { body: 'SUPERVISING_AGENCY', accepts: true },
        { body: 'NATIONAL_AUTHORITY', accepts: false },
        { body: 'HANDLING_TEAM', accepts: false },
        { body: 'CYBER_SECURITY_OFFICE', accepts: false },
      ],
      content: {
        impactScope: contents.impactScope,
        rootCause: contents.rootCause,
        causeCategory: 'UNPATCHED_FLAW',
        damageControlledAt: cast.world.now().toISOString(),
        minutesLate: 0,
        measures: [{ dimension: 'TECHNICAL', plannedCompletion: '2026-12-31' }],
      },
    })
    expect(row.steps.map((step: { step: string; role: string }) => `${step.step} ${step.role}`)).toEqual([
      'controlledOrRecovered SYSTEM',
      'upsertInvestigationReport DEDICATED_OFFICER',
      'signInvestigationReport CISO',
      'submitInvestigationReport DEDICATED_OFFICER',
    ])
    const found = await incident(cast, 't.contact', due.incident, 'clocks { kind state }')
    expect(found.row.clocks).toContainEqual({ kind: 'INVESTIGATION', state: 'MET' })
  })

  test.each(['national', 'sector'])(
    'of an agency without a superior is accepted by the %s body',
    async (which) => {
      const hands = which === 'national' ? city : power
      const due = await submitted(cast, hands, { incident: { matchedCriteria: ['L1_NONCORE_TAMPER'] } })
      await close(cast, due)
      const reply = await act(cast, hands.judge, 'acceptInvestigationReport', due)
      expect(reply.data.acceptInvestigationReport.investigationReport.state).toBe('MEASURES_OPEN')
    },
  )

  test('is late without being refused, and the lateness stays on it', async () => {
    const due = await dueReport(cast)
    await write(cast, due)
    await sign(cast, due)
    cast.world.setClock(new Date('2026-12-20T16:10:00.000Z'))
    await submit(cast, due)
    const { row } = await seen(cast, 't.officer', due, 'content { minutesLate }')
    expect(row.content.minutesLate).toBe(11)
    const found = await incident(cast, 't.contact', due.incident, 'clocks { kind state isLegalBreach }')
    expect(found.row.clocks).toContainEqual({
      kind: 'INVESTIGATION',
      state: 'BREACHED',
      isLegalBreach: false,
    })
  })
})

describe('the contents of the report', () => {
  test.each([
    ['impactScope', { impactScope: ' ' }],
    ['damageAssessment', { damageAssessment: '' }],
    ['recoveryCourse', { recoveryCourse: '' }],
    ['handlingCourse', { handlingCourse: '' }],
    ['rootCause', { rootCause: '' }],
    ['measures', { measures: [] }],
    ['measures.plannedCompletion', { measures: [{ ...contents.measures[0], plannedCompletion: null }] }],
    ['measures.effectTracking', { measures: [{ ...contents.measures[0], effectTracking: ' ' }] }],
  ])('are asked for before it is signed: %s', async (field, other) => {
    const due = await dueReport(cast)
    await write(cast, due, bureau, other)
    const reply = await act(cast, 't.ciso', 'signInvestigationReport', due)
    expect(codes(reply)).toEqual(['REPORT_FIELD_MISSING'])
    expect(reply.errors[0]?.message).toContain(field)
  })

  test('stay when a later writing leaves them out', async () => {
    const due = await dueReport(cast)
    await write(cast, due)
    await act(cast, 't.contact', 'upsertInvestigationReport', due, { impactScope: 'Two web servers.' })
    const { row } = await seen(
      cast,
      't.ciso',
      due,
      'draft { impactScope rootCause measures { description } }',
    )
    expect(row.draft).toEqual({
      impactScope: 'Two web servers.',
      rootCause: contents.rootCause,
      measures: [{ description: 'Plug-ins are scanned every week.' }],
    })
  })

  test('of the cause are written by the officer and not by the contact, who reads them', async () => {
    const due = await dueReport(cast)
    expect(codes(await act(cast, 't.contact', 'upsertInvestigationReport', due, contents))).toEqual([
      'FORBIDDEN',
    ])
    expect(codes(await act(cast, 't.contact', 'upsertInvestigationReport', due, texts))).toEqual([])
    const category = { causeCategory: 'ATTACK' }
    expect(codes(await act(cast, 't.contact', 'upsertInvestigationReport', due, category))).toEqual([
      'FORBIDDEN',
    ])
  })

  test('are the case’s own times as they stand at submission', async () => {
    const due = await submitted(cast, bureau, { incident: { occurredAt: '2026-11-20T01:00:00.000Z' } })
    const { row } = await seen(cast, 't.officer', due, 'content { occurredAt awareAt }')
    expect(row.content).toEqual({
      occurredAt: '2026-11-20T01:00:00.000Z',
      awareAt: '2026-11-20T01:40:00.000Z',
    })
  })

  test('state no day of completion that is to come or was before the case', async () => {
    const due = await dueReport(cast)
    const on = (completedOn: string) =>
      act(cast, 't.officer', 'upsertInvestigationReport', due, {
        measures: [{ ...contents.measures[0], completedOn }],
      })
    expect(codes(await on('2026-11-21'))).toEqual(['BAD_INPUT'])
    expect(codes(await on('2026-11-19'))).toEqual(['BAD_INPUT'])
    expect(codes(await on('2026-11-20'))).toEqual([])
  })

  test('are not longer than a few pages', async () => {
    const due = await dueReport(cast)
    const long = { impactScope: 'x'.repeat(10_001) }
    expect(codes(await act(cast, 't.officer', 'upsertInvestigationReport', due, long))).toEqual(['BAD_INPUT'])
  })
})

describe('the working text', () => {
  const shown =
    'state draft { impactScope rootCause } content { impactScope } submissions { impactScope } measures { description }'

  test('is the agency’s own: bodies above learn that a report is being written, and nothing of it', async () => {
    const due = await dueReport(cast)
    await write(cast, due)
    for (const account of ['t.supervisor', 't.reviewer', 't.team', 't.national'])
      expect((await seen(cast, account, due, shown)).row, account).toEqual({
        state: 'DRAFT',
        draft: null,
        content: null,
        submissions: [],
        measures: [],
      })
    for (const account of ['t.contact', 't.officer', 't.ciso', 't.auditor'])
      expect((await seen(cast, account, due, shown)).row.draft, account).toEqual({
        impactScope: contents.impactScope,
        rootCause: contents.rootCause,
      })
  })

  test('written after a return does not change what was submitted', async () => {
    const due = await submitted(cast)
    await act(cast, 't.supervisor', 'returnInvestigationReport', due, { reason: 'The scope is unclear.' })
    await write(cast, due, bureau, { impactScope: 'Three servers.' })
    const { row } = await seen(cast, 't.supervisor', due, shown)
    expect(row).toMatchObject({ state: 'DRAFT', draft: null, content: { impactScope: contents.impactScope } })
    await sign(cast, due)
    await submit(cast, due)
    const after = await seen(cast, 't.supervisor', due, shown)
    expect(after.row).toMatchObject({
      content: { impactScope: 'Three servers.' },
      submissions: [{ impactScope: contents.impactScope }, { impactScope: 'Three servers.' }],
      measures: [{ description: 'Plug-ins are scanned every week.' }],
    })
  })
})

describe('the order of steps', () => {
  test('is kept: nothing is signed, submitted, returned or accepted before its time', async () => {
    const due = await dueReport(cast)
    const early = [
      ['t.ciso', 'signInvestigationReport', {}],
      ['t.officer', 'submitInvestigationReport', {}],
      ['t.supervisor', 'returnInvestigationReport', { reason: 'No.' }],
      ['t.supervisor', 'acceptInvestigationReport', {}],
      ['t.officer', 'updateImprovementMeasure', { measure: randomUUID(), note: 'Begun.' }],
    ] as const
    for (const [account, mutation, other] of early)
      expect(codes(await act(cast, account, mutation, due, other)), mutation).toEqual(['WRONG_STATE'])
    await write(cast, due)
    await sign(cast, due)
    expect(codes(await act(cast, 't.officer', 'upsertInvestigationReport', due, texts))).toEqual([
      'WRONG_STATE',
    ])
  })

  test('asks for a closed case before acceptance, not before submission', async () => {
    const due = await submitted(cast)
    expect(codes(await act(cast, 't.supervisor', 'acceptInvestigationReport', due))).toEqual(['WRONG_STATE'])
    await close(cast, due)
    expect(codes(await act(cast, 't.supervisor', 'acceptInvestigationReport', due))).toEqual([])
  })

  test('asks for a reason when the report is returned, and starts a clock of half the length', async () => {
    const due = await submitted(cast)
    expect(codes(await act(cast, 't.supervisor', 'returnInvestigationReport', due, { reason: ' ' }))).toEqual(
      ['BAD_INPUT'],
    )
    await act(cast, 't.supervisor', 'returnInvestigationReport', due, { reason: 'The scope is unclear.' })
    const { row } = await incident(
      cast,
      't.officer',
      due.incident,
      'clocks { kind state dueAt isTarget } investigationReport { state steps { step reason } }',
    )
    expect(row.clocks).toContainEqual({
      kind: 'INVESTIGATION_RETURNED',
      state: 'RUNNING',
      dueAt: '2026-12-05T15:59:59.999Z',
      isTarget: true,
    })
    expect(row.investigationReport.steps.at(-1)).toEqual({
      step: 'returnInvestigationReport',
      reason: 'The scope is unclear.',
    })
    await write(cast, due)
    await sign(cast, due)
    await submit(cast, due)
    const after = await incident(cast, 't.officer', due.incident, 'clocks { kind state }')
    expect(after.row.clocks).toContainEqual({ kind: 'INVESTIGATION_RETURNED', state: 'MET' })
  })

  test('asks for the version that was read, and does nothing twice', async () => {
    const due = await dueReport(cast)
    const once = { ...contents, clientMutationId: randomUUID(), expectedVersion: 1 }
    expect(
      codes(
        await act(cast, 't.officer', 'upsertInvestigationReport', due, { ...contents, expectedVersion: 7 }),
      ),
    ).toEqual(['STALE_STATE'])
    await act(cast, 't.officer', 'upsertInvestigationReport', due, once)
    const again = await act(cast, 't.officer', 'upsertInvestigationReport', due, once)
    expect(again.data.upsertInvestigationReport.investigationReport).toEqual({ state: 'DRAFT', version: 2 })
    await sign(cast, due)
    const handedIn = { clientMutationId: randomUUID(), expectedVersion: 3 }
    for (const _ of [1, 2]) await act(cast, 't.ciso', 'submitInvestigationReport', due, handedIn)
    const { row } = await seen(cast, 't.officer', due, 'version submissions { submittedAt }')
    expect(row).toMatchObject({ version: 4, submissions: [{}] })
  })
})
