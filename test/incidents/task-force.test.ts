import { randomUUID } from 'node:crypto'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { codes, grantAlso, incident, minutes, reported } from './acts.ts'
import { type Cast, openCast, START } from './cast.ts'
import { left, nationalIn, purpose } from './national-acts.ts'
import { hour } from './support-acts.ts'

let cast: Cast
let on: ReturnType<typeof nationalIn>
beforeAll(async () => {
  cast = await openCast()
  on = nationalIn(cast)
})
afterEach(() => cast.world.setClock(START))
afterAll(() => {
  expect(cast.world.logged).toEqual([])
  return cast.world.close()
})

const members = ['t.police-member', 't.task-force', 't.army-member']
const description = async (account: string, of: string) =>
  (await incident(cast, account, of, 'description')).row?.description ?? null

describe('a task force', () => {
  test.each([
    ['t.national', 't.nsc'],
    ['t.nsc', 't.national'],
  ])('proposed by %s stands once %s acknowledges it, and not before', async (first, second) => {
    const of = await on.major()
    const { id, state } = left(await on.establish(first, of))
    expect(state).toBe('PROPOSED')
    for (const account of members) expect([account, await description(account, of)]).toEqual([account, null])
    expect(await on.under('t.reviewer', of, 'taskForces', 'id')).toEqual([])
    expect(codes(await on.acknowledge(first, id))).toEqual(['FORBIDDEN'])
    expect(left(await on.acknowledge(second, id)).state).toBe('ESTABLISHED')
    for (const account of members)
      expect([account, await description(account, of)]).toEqual([account, expect.any(String)])
  })

  test('is never of one alone: not of a second person of the same office, not of one person with both roles', async () => {
    const of = await on.major()
    const { id } = left(await on.establish('t.national', of))
    expect(codes(await on.acknowledge('t.national2', id))).toEqual(['FORBIDDEN'])
    await grantAlso(cast, 't.national', 'NSC_OFFICER', 't-national')
    try {
      expect(codes(await on.acknowledge('t.national', id))).toEqual(['FORBIDDEN'])
    } finally {
      await cast.world.owner.query(
        `delete from published_agencies.role_grant g using published_agencies.person p
         where p.no = g.person_no and p.subject = 't.national' and g.role = 'NSC_OFFICER'`,
      )
    }
    await expect(
      cast.world.owner.query(
        `update incidents.task_force set established_at = now(), answered_by_no = proposed_by_no,
           answered_by_role = proposed_by_role where id = $1`,
        [id],
      ),
    ).rejects.toThrow('task_force_never_by_one')
  })

  test('that the other office declines never stands, and another may be proposed', async () => {
    const of = await on.major()
    const { id } = left(await on.establish('t.nsc', of))
    expect(codes(await on.establish('t.national', of))).toEqual(['WRONG_STATE'])
    expect(left(await on.acknowledge('t.national', id, { answer: 'DECLINE' })).state).toBe('DECLINED')
    expect(codes(await on.acknowledge('t.national', id))).toEqual(['WRONG_STATE'])
    expect(await description('t.task-force', of)).toBeNull()
    left(await on.establish('t.national', of))
  })

  test('stops its clock when it stands; late is accepted and marked', async () => {
    const of = await on.major()
    left(await on.assess('t.nsc', of))
    const { id } = left(await on.establish('t.nsc', of, { ground: 'NATIONAL_SECURITY' }))
    expect((await on.clocks('t.nsc', of))[0]).toMatchObject({ state: 'RUNNING' })
    cast.world.advance(7 * hour)
    left(await on.acknowledge('t.national', id))
    expect((await on.clocks('t.nsc', of))[0]).toMatchObject({
      state: 'BREACHED',
      stoppedAt: cast.world.now().toISOString(),
    })
  })

  test('that stands already counts for a later assessment', async () => {
    const { of } = await on.standing()
    cast.world.advance(hour)
    left(await on.assess('t.nsc', of))
    expect((await on.clocks('t.nsc', of))[0]).toMatchObject({ stoppedAt: START.toISOString() })
  })

  test('of national security rests on an assessment; every one on a reason, a lead and people who may sit on it', async () => {
    const of = await on.major()
    const wrong = [
      { ground: 'NATIONAL_SECURITY' },
      { reason: ' ' },
      { leadBody: randomUUID() },
      { members: [] },
      { members: ['no id'] },
      { members: await on.people('t.ciso') },
    ]
    for (const other of wrong)
      expect([other, codes(await on.establish('t.national', of, other))]).toEqual([other, ['BAD_INPUT']])
    expect(codes(await on.establish('t.national', await reported(cast)))).toEqual(['NOT_MAJOR'])
    await cast.world.owner.query(`update incidents.incident set handling_state = 'CLOSED' where id = $1`, [
      of,
    ])
    expect(codes(await on.establish('t.national', of))).toEqual(['INCIDENT_CLOSED'])
  })

  test('proposed while the case was open is declined, and not acknowledged, once it is closed', async () => {
    const of = await on.major()
    const { id } = left(await on.establish('t.nsc', of))
    await cast.world.owner.query(`update incidents.incident set handling_state = 'CLOSED' where id = $1`, [
      of,
    ])
    expect(codes(await on.acknowledge('t.national', id))).toEqual(['INCIDENT_CLOSED'])
    expect(left(await on.acknowledge('t.national', id, { answer: 'DECLINE' })).state).toBe('DECLINED')
  })

  test.each([
    ['t.convener', 'FORBIDDEN'],
    ['t.ciso', 'FORBIDDEN'],
    ['t.reviewer', 'FORBIDDEN'],
    ['t.supervisor', 'FORBIDDEN'],
    ['t.police-member', 'NOT_FOUND'],
    ['t.parks', 'NOT_FOUND'],
    ['t.vendor-a', 'NOT_FOUND'],
  ])('is not for %s to establish: %s', async (account, code) => {
    expect(codes(await on.establish(account, await on.major()))).toEqual([code])
  })

  test('is answered in the version that was read, once, and the same again when sent again', async () => {
    const of = await on.major()
    const { id, version } = left(await on.establish('t.national', of))
    expect(codes(await on.acknowledge('t.nsc', id, { expectedVersion: 7 }))).toEqual(['STALE_STATE'])
    const again = { clientMutationId: randomUUID(), expectedVersion: version }
    const first = await on.acknowledge('t.nsc', id, again)
    expect((await on.acknowledge('t.nsc', id, again)).data).toEqual(first.data)
    expect(codes(await on.acknowledge('t.nsc', id))).toEqual(['WRONG_STATE'])
    for (const account of ['t.ciso', 't.supervisor', 't.parks'])
      expect(codes(await on.dissolve(account, id))).toEqual(['NOT_FOUND'])
    for (const account of ['t.reviewer', 't.convener', 't.task-force'])
      expect(codes(await on.dissolve(account, id))).toEqual(['FORBIDDEN'])
  })
})

describe('whoever sits on it', () => {
  test('reads the case, its log, evidence, cause and assessment, each as his role may, until it ends', async () => {
    const { of, id } = await on.standing()
    left(await on.assess('t.nsc', of))
    const at = minutes(cast, -5)
    await cast.world.act(
      't.officer',
      'registerEvidence',
      {
        ...{ incident: of, kind: 'DEVICE', description: 'a disk', sha256: '0'.repeat(64) },
        ...{ storageRef: 'safe 1', custodianPost: 'keeper', collectedAt: at },
      },
      'evidence { id }',
      purpose,
    )
    for (const [writer, kind] of [
      ['t.contact', 'HANDLING'],
      ['t.ciso', 'LAW_ENFORCEMENT_CONTACT'],
    ] as const) {
      const reply = await cast.world.act(
        writer,
        'appendResponseLog',
        { incident: of, kind, at, text: kind, counterpart: 'police' },
        'entry { id }',
      )
      expect(reply.errors).toEqual([])
    }
    const document = `query($id: ID!) { incident(id: $id) { reference description affectedSystems { id }
      responseLog { nodes { kind } } evidence { nodes { kind storageRef } }
      nationalSecurityAssessments { nodes { nationalSecurityRelated } }
      taskForces { nodes { state members { role } } } } }`
    const read = async (account: string) =>
      (await cast.world.ask(account, document, { id: of }, purpose)).data?.incident ?? null
    const assessed = { nationalSecurityAssessments: { nodes: [{ nationalSecurityRelated: true }] } }
    expect(await read('t.police-member')).toMatchObject({
      responseLog: { nodes: [{ kind: 'LAW_ENFORCEMENT_CONTACT' }] },
      evidence: { nodes: [{ kind: 'DEVICE', storageRef: 'safe 1' }] },
      ...assessed,
    })
    for (const account of ['t.task-force', 't.army-member']) {
      const found = await read(account)
      expect(found).toMatchObject({
        evidence: { nodes: [{ kind: 'DEVICE', storageRef: null }] },
        ...assessed,
      })
      expect(found.responseLog.nodes).toHaveLength(2)
      expect(found.taskForces.nodes[0].members).toHaveLength(3)
    }
    expect(await read('t.spare-member')).toBeNull()

    left(await on.reportAndDissolve('t.nsc', id))
    for (const account of members) expect([account, await read(account)]).toEqual([account, null])
    // Nobody who has a right of another kind loses it.
    expect(await read('t.nsc')).toMatchObject({ description: expect.any(String) })
  })

  test('loses the right with the role as well', async () => {
    const { of } = await on.standing()
    const until = (value: string | null) =>
      cast.world.owner.query(
        `update published_agencies.role_grant g set valid_to = $1 from published_agencies.person p
         where p.no = g.person_no and p.subject = 't.task-force'`,
        [value],
      )
    await until(START.toISOString())
    try {
      expect(await description('t.task-force', of)).toBeNull()
    } finally {
      await until(null)
    }
    expect(await description('t.task-force', of)).not.toBeNull()
  })

  test('writes findings, and nobody else does', async () => {
    const { of, id } = await on.standing()
    for (const account of members) left(await on.finding(account, id))
    const [found] = await on.under('t.task-force', of, 'taskForces', 'findings { kind text role }')
    expect(found.findings.map(({ role }: { role: string }) => role)).toEqual([
      'LAW_ENFORCEMENT_MEMBER',
      'TASK_FORCE_MEMBER',
      'TASK_FORCE_MEMBER',
    ])
    for (const account of ['t.nsc', 't.national', 't.convener', 't.reviewer'])
      expect([account, codes(await on.finding(account, id))]).toEqual([account, ['FORBIDDEN']])
    for (const account of ['t.spare-member', 't.ciso', 't.parks'])
      expect([account, codes(await on.finding(account, id))]).toEqual([account, ['NOT_FOUND']])
    for (const wrong of [{ text: ' ' }, { at: minutes(cast, 1) }, { at: minutes(cast, -1) }])
      expect(codes(await on.finding('t.task-force', id, wrong))).toEqual(['BAD_INPUT'])
  })

  test('of an earlier task force alone writes nothing into a later one, and reads nothing', async () => {
    const { of, id } = await on.standing()
    left(await on.reportAndDissolve('t.national', id))
    const later = left(await on.establish('t.nsc', of, { members: await on.people('t.spare-member') }))
    left(await on.acknowledge('t.national', later.id))
    expect(codes(await on.finding('t.task-force', later.id))).toEqual(['NOT_FOUND'])
    expect(await description('t.spare-member', of)).not.toBeNull()
    expect(await description('t.task-force', of)).toBeNull()
    expect(codes(await on.finding('t.spare-member', id))).toEqual(['WRONG_STATE'])
  })
})

describe('its end', () => {
  test('needs the report on the handling, and comes once', async () => {
    const { id } = await on.standing()
    expect(codes(await on.dissolve('t.national', id))).toEqual(['WRONG_STATE'])
    left(await on.report('t.task-force', id))
    expect(left(await on.dissolve('t.national', id)).state).toBe('DISSOLVED')
    expect(codes(await on.dissolve('t.national', id))).toEqual(['WRONG_STATE'])
    expect(codes(await on.report('t.nsc', id))).toEqual(['WRONG_STATE'])
    const { owner } = cast.world
    await expect(owner.query('delete from incidents.task_force where id = $1', [id])).rejects.toThrow(
      'ends once',
    )
    await expect(
      owner.query('update incidents.task_force_member set left_at = null where task_force_id = $1', [id]),
    ).rejects.toThrow('left once')
  })

  test('is reported on by its members or by the offices, by nobody else; the last report stands and none is lost', async () => {
    const { of, id } = await on.standing()
    for (const account of ['t.convener', 't.reviewer'])
      expect([account, codes(await on.report(account, id))]).toEqual([account, ['FORBIDDEN']])
    for (const account of ['t.spare-member', 't.ciso', 't.parks'])
      expect([account, codes(await on.report(account, id))]).toEqual([account, ['NOT_FOUND']])
    expect(codes(await on.report('t.task-force', id, { report: ' ' }))).toEqual(['BAD_INPUT'])
    expect(codes(await on.report('t.task-force', id, { expectedVersion: 7 }))).toEqual(['STALE_STATE'])
    left(await on.report('t.police-member', id, { report: 'first' }))
    left(await on.report('t.national', id, { report: 'second' }))
    expect(await on.under('t.nsc', of, 'taskForces', 'finalReport reports { text role }')).toEqual([
      {
        finalReport: 'second',
        reports: [
          { text: 'first', role: 'LAW_ENFORCEMENT_MEMBER' },
          { text: 'second', role: 'NATIONAL_OFFICER' },
        ],
      },
    ])
    await expect(
      cast.world.owner.query(`update incidents.task_force_report set text = 'x' where task_force_id = $1`, [
        id,
      ]),
    ).rejects.toThrow('append-only')
  })

  test('leaves to the authority above the agency that it was, when, and who led it, and nothing else', async () => {
    const { of, id } = await on.standing()
    left(await on.reportAndDissolve('t.nsc', id))
    const shown = 'id establishedAt dissolvedAt leadBody { id } reason state finalReport members { role }'
    expect(await on.under('t.reviewer', of, 'taskForces', shown)).toEqual([
      {
        ...{ id, establishedAt: START.toISOString(), dissolvedAt: START.toISOString() },
        leadBody: { id: cast.agency('t-ministry') },
        ...{ reason: null, state: null, finalReport: null, members: null },
      },
    ])
    for (const account of ['t.contact', 't.supervisor', 't.ciso'])
      expect([account, await on.under(account, of, 'taskForces', 'id')]).toEqual([account, null])
  })
})

describe('a notice of improvement', () => {
  test('is read by the CISO of the agency it is addressed to and by the offices, by nobody else', async () => {
    const { of, id } = await on.standing()
    for (const account of ['t.task-force', 't.convener', 't.reviewer'])
      expect([account, codes(await on.notify(account, id))]).toEqual([account, ['FORBIDDEN']])
    expect(codes(await on.notify('t.nsc', id, { text: ' ' }))).toEqual(['BAD_INPUT'])
    left(await on.notify('t.nsc', id))
    left(await on.reportAndDissolve('t.nsc', id))
    left(await on.notify('t.national', id, { text: 'Improve the rest.' }))
    const read = async (account: string) =>
      ((await on.under(account, of, 'improvementNotices', 'text')) ?? []).length
    for (const account of ['t.ciso', 't.national', 't.nsc'])
      expect([account, await read(account)]).toEqual([account, 2])
    for (const account of [
      't.contact',
      't.reviewer',
      't.city-ciso',
      't.parks',
      't.task-force',
      't.technical',
    ])
      expect([account, await read(account)]).toEqual([account, 0])
  })

  test('is not written by a task force that does not stand yet', async () => {
    const { id } = left(await on.establish('t.national', await on.major()))
    expect(codes(await on.notify('t.nsc', id))).toEqual(['WRONG_STATE'])
  })
})
