import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { codes, incident, minutes, reported } from './acts.ts'
import { type Cast, openCast, START } from './cast.ts'
import { close, handle, recover, reviewOfResponse } from './handling-acts.ts'
import { purpose } from './national-acts.ts'
import { act, bureau, contents, type Due, sign, submit, write } from './report-acts.ts'
import { grave } from './support-acts.ts'

let cast: Cast
beforeAll(async () => {
  cast = await openCast()
})
afterEach(() => cast.world.setClock(START))
afterAll(() => {
  expect(cast.world.logged).toEqual([])
  return cast.world.close()
})

const YEAR = 365.25 * 24 * 3_600_000
const FILE = `edition archivedAt keptUntil causeAnalysis recoveryCourse prevention { dimension description plannedCompletion completedOn }
  auditTrailRefs { kind storageRef sha256 } evidenceRefs { kind storageRef legalHold } destructionDue`

async function files(account: string | null, id: string, options: object = purpose, selection = FILE) {
  const query = `query($id: ID!) { incident(id: $id) { archives { ${selection} } } }`
  const reply = await cast.world.ask(account, query, { id }, options)
  return { found: reply.data?.incident?.archives ?? null, reply }
}

async function register(id: string, kind: string, other: object = {}): Promise<string> {
  const reply = await cast.world.act(
    't.officer',
    'registerEvidence',
    {
      ...{ incident: id, kind, description: kind, sha256: 'ab'.repeat(32), custodianPost: 'keeper' },
      ...{ storageRef: `safe of ${kind}`, collectedAt: minutes(cast, 0), ...other },
    },
    'evidence { id version }',
    purpose,
  )
  return reply.data?.registerEvidence.evidence.id
}

const done = async (reply: Promise<{ errors: readonly unknown[] }>) =>
  expect((await reply).errors).toEqual([])
const reportOf = async (id: string): Promise<Due> => {
  const { rows } = await cast.world.owner.query(
    'select id from incidents.investigation_report where incident_id = $1',
    [id],
  )
  return { incident: id, report: rows[0].id }
}
const reviewResponse = (id: string) => handle(cast, 't.team', 'recordResponseReview', id, reviewOfResponse)

/** A case as it is filed: recovered from, closed, its report accepted, the response reviewed. */
async function filed(other: object = {}, before = async (_: string) => {}): Promise<string> {
  const id = await reported(cast, other)
  await before(id)
  await done(recover(cast, id))
  await done(close(cast, id))
  const due = await reportOf(id)
  await write(cast, due)
  await sign(cast, due)
  await submit(cast, due)
  await done(act(cast, bureau.judge, 'acceptInvestigationReport', due))
  expect((await files('t.ciso', id)).found).toEqual([])
  await done(reviewResponse(id))
  return id
}

describe('the file of a case', () => {
  test('is put together when the case is filed: cause, prevention, audit trails and evidence', async () => {
    const id = await filed({}, async (of) => {
      await register(of, 'SYSTEM_LOG')
      await register(of, 'NETWORK_CAPTURE')
      await register(of, 'DEVICE', { legalHold: true })
    })
    const { found, reply } = await files('t.officer', id)
    expect(reply.errors).toEqual([])
    expect(found).toEqual([
      {
        ...{ edition: 1, archivedAt: START.toISOString(), keptUntil: '2036-11-20T02:00:00.000Z' },
        ...{ causeAnalysis: contents.rootCause, recoveryCourse: contents.recoveryCourse },
        prevention: [
          {
            ...{ dimension: 'TECHNICAL', description: 'Plug-ins are scanned every week.' },
            ...{ plannedCompletion: '2026-12-31', completedOn: null },
          },
        ],
        auditTrailRefs: ['SYSTEM_LOG', 'NETWORK_CAPTURE'].map((kind) => ({
          ...{ kind, storageRef: `safe of ${kind}`, sha256: 'ab'.repeat(32) },
        })),
        evidenceRefs: [{ kind: 'DEVICE', storageRef: 'safe of DEVICE', legalHold: true }],
        destructionDue: false,
      },
    ])
    const { row } = await incident(cast, 't.ciso', id, 'state archivedAt transitions { step role }')
    expect(row).toMatchObject({ state: 'ARCHIVED', archivedAt: START.toISOString() })
    expect(row.transitions.at(-1)).toEqual({ step: 'caseComplete', role: 'SYSTEM' })
  })

  test('shows to everybody what the right to each part of the case shows, and no more', async () => {
    const id = await filed({ ...grave, contract: cast.contracts.open }, async (of) => {
      await register(of, 'SYSTEM_LOG')
    })
    const parts = 'edition causeAnalysis prevention { dimension } auditTrailRefs { kind } destructionDue'
    const whole = {
      ...{ edition: 1, causeAnalysis: contents.rootCause, prevention: [{ dimension: 'TECHNICAL' }] },
      ...{ auditTrailRefs: [{ kind: 'SYSTEM_LOG' }], destructionDue: false },
    }
    const line = { ...whole, auditTrailRefs: null, destructionDue: null }
    const core = { ...line, causeAnalysis: null, prevention: null }
    for (const [account, expected] of [
      ['t.officer', [whole]],
      ['t.ciso', [whole]],
      ['t.contact', [line]],
      ['t.auditor', [line]],
      ['t.reviewer', [line]],
      ['t.supervisor', [line]],
      ['t.national', [line]],
      ['t.nsc', [line]],
      ['t.convener', [core]],
      ['t.technical', [core]],
      ['t.vendor-a', null],
      ['t.contracts', null],
      ['t.analyst', null],
      ['t.liaison', null],
      ['t.parks', null],
      [null, null],
    ] as const)
      expect([account, (await files(account, id, purpose, parts)).found]).toEqual([account, expected])
  })

  test('tells of evidence with a purpose only, and the agency’s journal says who read it', async () => {
    const id = await filed()
    expect((await files('t.ciso', id, {}, 'edition auditTrailRefs { kind }')).found).toEqual([
      { edition: 1, auditTrailRefs: null },
    ])
    await files('t.ciso', id)
    const { rows } = await cast.world.owner.query(
      `select chain, purpose from incidents.journal where act = 'READ' and subject_type = 'IN.EVIDENCE' order by seq desc limit 1`,
    )
    expect(rows).toEqual([{ chain: cast.agency('t-bureau'), ...purpose }])
  })

  test('is never changed or removed, by the owner of the database neither, whatever becomes of the case', async () => {
    const id = await filed({}, async (of) => {
      await register(of, 'DEVICE')
    })
    const { owner } = cast.world
    for (const sql of [
      `update incidents.case_archive set cause_analysis = 'another' where incident_id = $1`,
      `update incidents.case_archive set kept_until = kept_until - interval '9 years' where incident_id = $1`,
      'delete from incidents.case_archive where incident_id = $1',
    ])
      await expect(owner.query(sql, [id])).rejects.toThrow('append-only')
    const before = (await files('t.officer', id)).found
    // The measures go on, and the item changes hands: the file says what was.
    const due = await reportOf(id)
    const { rows } = await owner.query('select id from incidents.improvement_measure where report_id = $1', [
      due.report,
    ])
    await done(
      act(cast, 't.officer', 'updateImprovementMeasure', due, {
        ...{ measure: rows[0].id, note: 'Done.', completedOn: '2026-11-20', effect: 'Nothing since.' },
      }),
    )
    const item = await owner.query('select id, version from incidents.evidence_item where incident_id = $1', [
      id,
    ])
    await done(
      cast.world.act(
        't.ciso',
        'transferEvidence',
        {
          ...{ evidence: item.rows[0].id, expectedVersion: item.rows[0].version, body: 'Court' },
          ...{ officer: 'Officer Lin', receiptNo: 'R-1', transferredAt: minutes(cast, 0) },
        },
        'evidence { version }',
        purpose,
      ),
    )
    expect((await files('t.officer', id)).found).toEqual(before)
  })

  test('of a case that was opened again stays, and filed again the case has another', async () => {
    const id = await filed()
    cast.world.advance(3_600_000)
    await done(handle(cast, 't.contact', 'reopenIncident', id, { reason: 'It came back.' }))
    await register(id, 'MALWARE_SAMPLE')
    cast.world.advance(3_600_000)
    await done(recover(cast, id))
    await done(close(cast, id))
    await done(reviewResponse(id))
    expect((await files('t.officer', id)).found).toMatchObject([
      { edition: 1, archivedAt: START.toISOString(), evidenceRefs: [] },
      { edition: 2, archivedAt: cast.world.now().toISOString(), evidenceRefs: [{ kind: 'MALWARE_SAMPLE' }] },
    ])
  })
})

describe('destruction', () => {
  const due = async (id: string) =>
    (await files('t.ciso', id, purpose, 'destructionDue')).found.map(
      ({ destructionDue }: { destructionDue: boolean }) => destructionDue,
    )

  test('falls due after ten years, to the moment, and destroys nothing', async () => {
    const id = await filed()
    cast.world.setClock(new Date('2036-11-20T02:00:00.000Z'))
    expect(await due(id)).toEqual([false])
    cast.world.setClock(new Date('2036-11-20T02:00:00.001Z'))
    expect(await due(id)).toEqual([true])
    expect((await files('t.ciso', id)).found).toMatchObject([{ causeAnalysis: contents.rootCause }])
  })

  test('is not due while evidence of the case is on hold, nor of a file before the last', async () => {
    const held = await filed({}, async (of) => {
      await register(of, 'DEVICE', { legalHold: true })
    })
    const again = await filed()
    await done(handle(cast, 't.contact', 'reopenIncident', again, { reason: 'It came back.' }))
    cast.world.advance(11 * YEAR)
    expect(await due(held)).toEqual([false])
    expect(await due(again)).toEqual([false])
  })
})

describe('the release of a legal hold', () => {
  async function onItem(account: string | null, mutation: string, evidence: string, input: object) {
    const { rows } = await cast.world.owner.query(
      'select version from incidents.evidence_item where id = $1',
      [evidence],
    )
    return cast.world.act(
      account,
      mutation,
      { evidence, expectedVersion: rows[0].version, ...input },
      'evidence { id version legalHold holdReleases { body document reason askedByRole state decidedByRole decisionReason } }',
      purpose,
    )
  }
  const ask = (account: string | null, evidence: string, other: object = {}) =>
    onItem(account, 'askHoldRelease', evidence, {
      ...{ body: 'Prosecutors Office', document: '2026-11-19 No. 7', reason: 'The case is over.', ...other },
    })
  const decide = (account: string | null, evidence: string, decision = 'RELEASE', other: object = {}) =>
    onItem(account, 'decideHoldRelease', evidence, { decision, reason: 'I read the document.', ...other })
  const held = async (other: object = {}) =>
    register(await reported(cast, other), 'DEVICE', { legalHold: true })

  test('is asked for by one person and decided by another, and stands in the chain of the item', async () => {
    const item = await held()
    expect(codes(await ask('t.officer', item))).toEqual([])
    const { data, errors } = await decide('t.ciso', item)
    expect(errors).toEqual([])
    expect(data?.decideHoldRelease.evidence).toEqual({
      ...{ id: item, version: 3, legalHold: false },
      holdReleases: [
        {
          ...{ body: 'Prosecutors Office', document: '2026-11-19 No. 7', reason: 'The case is over.' },
          ...{ askedByRole: 'DEDICATED_OFFICER', state: 'RELEASED', decidedByRole: 'CISO' },
          decisionReason: 'I read the document.',
        },
      ],
    })
    const { rows } = await cast.world.owner.query(
      `select chain, act, clause from incidents.journal where subject_id = $1 and act like '%HoldRelease' order by seq`,
      [item],
    )
    const chain = cast.agency('t-bureau')
    expect(rows).toEqual([
      { chain, act: 'askHoldRelease', clause: 'G-74' },
      { chain, act: 'decideHoldRelease', clause: 'G-74' },
    ])
  })

  test('is never decided by whoever asked, by the owner of the database neither', async () => {
    const item = await held()
    expect(codes(await ask('t.ciso', item))).toEqual([])
    expect(codes(await decide('t.ciso', item))).toEqual(['APPROVER_IS_AUTHOR'])
    await expect(
      cast.world.owner.query(
        `update incidents.hold_release set state = 'RELEASED', decided_by_no = asked_by_no, decided_at = now() where item_id = $1`,
        [item],
      ),
    ).rejects.toThrow('hold_release_by_two')
  })

  test('refused leaves the hold, and may be asked for again; a new suspicion holds what was released', async () => {
    const of = await reported(cast)
    const item = await register(of, 'DEVICE', { legalHold: true })
    await ask('t.officer', item)
    expect(codes(await ask('t.officer', item))).toEqual(['WRONG_STATE'])
    expect((await decide('t.ciso', item, 'REFUSE')).data?.decideHoldRelease.evidence.legalHold).toBe(true)
    expect(codes(await decide('t.ciso', item))).toEqual(['WRONG_STATE'])
    await ask('t.officer', item)
    expect((await decide('t.ciso', item)).data?.decideHoldRelease.evidence.legalHold).toBe(false)
    expect(codes(await ask('t.officer', item))).toEqual(['WRONG_STATE'])
    await register(of, 'SYSTEM_LOG', { criminalSuspected: true })
    expect(codes(await ask('t.officer', item))).toEqual([])
  })

  test('is for no item that is not on hold, names body, document and reason, in the version that was read', async () => {
    const free = await register(await reported(cast), 'DEVICE')
    expect(codes(await ask('t.officer', free))).toEqual(['WRONG_STATE'])
    const item = await held()
    for (const wrong of [{ body: ' ' }, { document: ' ' }, { reason: ' ' }, { reason: 'x'.repeat(10_001) }])
      expect([wrong, codes(await ask('t.officer', item, wrong))]).toEqual([wrong, ['BAD_INPUT']])
    expect(codes(await ask('t.officer', item, { expectedVersion: 7 }))).toEqual(['STALE_STATE'])
    await ask('t.officer', item)
    expect(codes(await decide('t.ciso', item, 'RELEASE', { reason: ' ' }))).toEqual(['BAD_INPUT'])
  })

  test.each([
    ['t.contact', 'FORBIDDEN'],
    ['t.auditor', 'FORBIDDEN'],
    ['t.reviewer', 'FORBIDDEN'],
    ['t.national', 'FORBIDDEN'],
    ['t.supervisor', 'NOT_FOUND'],
    ['t.parks', 'NOT_FOUND'],
    ['t.vendor-a', 'NOT_FOUND'],
    [null, 'UNAUTHENTICATED'],
  ])('is not for %s to ask or to decide: %s', async (account, code) => {
    const item = await held({ contract: cast.contracts.open })
    expect(codes(await ask(account, item))).toEqual([code])
    await ask('t.officer', item)
    expect(codes(await decide(account, item))).toEqual([code])
    if (account === 't.contact') expect(codes(await decide('t.officer', item))).toEqual(['FORBIDDEN'])
  })

  test('once decided is no licence for later: in the database a hold ends only with the decision on it', async () => {
    const of = await reported(cast)
    const item = await register(of, 'DEVICE', { legalHold: true })
    await ask('t.officer', item)
    await decide('t.ciso', item)
    await register(of, 'SYSTEM_LOG', { criminalSuspected: true })
    const { owner } = cast.world
    await expect(
      owner.query('update incidents.evidence_item set legal_hold = false where id = $1', [item]),
    ).rejects.toThrow('only together with the decision')
    for (const sql of [
      `update incidents.hold_release set reason = 'another' where item_id = $1`,
      'delete from incidents.hold_release where item_id = $1',
    ])
      await expect(owner.query(sql, [item])).rejects.toThrow('decided once')
  })

  test('is possible of a filed case too, and makes its destruction due in its time', async () => {
    let item = ''
    const id = await filed({}, async (of) => {
      item = await register(of, 'DEVICE', { legalHold: true })
    })
    expect(codes(await ask('t.officer', item))).toEqual([])
    expect(codes(await decide('t.ciso', item))).toEqual([])
    cast.world.advance(11 * YEAR)
    expect((await files('t.ciso', id, purpose, 'destructionDue evidenceRefs { legalHold }')).found).toEqual([
      { destructionDue: true, evidenceRefs: [{ legalHold: true }] },
    ])
  })
})
