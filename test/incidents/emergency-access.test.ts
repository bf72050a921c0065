import { randomUUID } from 'node:crypto'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { doDueJobs } from '../harness/jobs.ts'
import { belongsToExercise, codes, grantAlso } from './acts.ts'
import { type Cast, openCast, people, START } from './cast.ts'
import { emergencyIn } from './emergency-acts.ts'
import { left } from './national-acts.ts'
import { hour } from './support-acts.ts'

let cast: Cast
let on: ReturnType<typeof emergencyIn>
beforeAll(async () => {
  cast = await openCast()
  on = emergencyIn(cast)
})
afterEach(() => cast.world.setClock(START))
afterAll(() => {
  expect(cast.world.logged).toEqual([])
  return cast.world.close()
})

const offices = ['t.national', 't.national2', 't.technical']
const day = 24 * hour

const published = async (id: string) =>
  (await cast.world.owner.query('select from published_incidents.emergency where id = $1', [id])).rowCount

describe('a request', () => {
  test('is made by the national authority or the technical centre, and by nobody else', async () => {
    const of = await on.minor()
    for (const [account] of people.filter(([name]) => !offices.includes(name)))
      expect([account, codes(await on.request(account, of))]).toEqual([
        account,
        [expect.stringMatching(/^(FORBIDDEN|NOT_FOUND)$/)],
      ])
    expect(codes(await on.request(null, of))).toEqual(['UNAUTHENTICATED'])
    for (const account of offices) expect(left(await on.request(account, of)).state).toBe('REQUESTED')
  })

  test('opens nothing by itself', async () => {
    const of = await on.minor()
    const { id } = left(await on.request('t.national', of))
    expect(await on.look('t.national', of, 'id description')).toEqual({ id: of, description: null })
    expect(await published(id)).toBe(0)
  })

  test('is made for a case that one may know of: that of an exercise is not there, nor one that never was', async () => {
    const exercise = await on.minor()
    await belongsToExercise(cast, exercise)
    for (const of of [exercise, randomUUID(), 'none'])
      for (const account of offices) expect(codes(await on.request(account, of))).toEqual(['NOT_FOUND'])
  })

  test('is not made for a case of an agency that the Act leaves out', async () => {
    const of = await on.minor()
    await cast.world.owner.query('update incidents.incident set agency_id = $2 where id = $1', [
      of,
      cast.agency('t-army'),
    ])
    expect(codes(await on.request('t.national', of))).toEqual(['AGENCY_EXCEPTED'])
  })

  test('has a reason, and is one at a time for a person and a case', async () => {
    const of = await on.minor()
    expect(codes(await on.request('t.national', of, { reason: ' ' }))).toEqual(['BAD_INPUT'])
    const { id } = left(await on.request('t.national', of))
    expect(codes(await on.request('t.national', of))).toEqual(['EMERGENCY_UNDER_WAY'])
    left(await on.request('t.national2', of))
    left(await on.grant('t.technical', id))
    expect(codes(await on.request('t.national', of))).toEqual(['EMERGENCY_UNDER_WAY'])
    left(await on.end('t.technical', id))
    left(await on.request('t.national', of))
  })

  test('stands for four hours to the instant, then it has lapsed and another may be made', async () => {
    const of = await on.minor()
    const { id } = left(await on.request('t.national', of))
    cast.world.advance(4 * hour)
    expect(await on.seen('t.national2', id, 'state')).toEqual({ state: 'LAPSED' })
    expect(codes(await on.grant('t.technical', id))).toEqual(['WRONG_STATE'])
    const again = left(await on.request('t.national', of))
    cast.world.advance(4 * hour - 1)
    expect(left(await on.grant('t.technical', again.id)).state).toBe('OPEN')
  })

  test('made twice with one key is made once', async () => {
    const of = await on.minor()
    const key = { clientMutationId: randomUUID() }
    const first = left(await on.request('t.national', of, key))
    expect(left(await on.request('t.national', of, key)).id).toBe(first.id)
  })
})

describe('the second person', () => {
  test('is of the two offices and never the one who asked, not by another role either', async () => {
    const of = await on.minor()
    const { id } = left(await on.request('t.national', of))
    for (const act of [on.grant, on.decline]) {
      expect(codes(await act('t.national', id))).toEqual(['APPROVER_IS_AUTHOR'])
      for (const account of ['t.power-ciso', 't.convener', 't.sector', 't.power', 't.analyst', 't.nsc'])
        expect([account, codes(await act(account, id))]).toEqual([
          account,
          [expect.stringMatching(/^(FORBIDDEN|NOT_FOUND)$/)],
        ])
    }
    await grantAlso(cast, 't.national', 'TECHNICAL_CENTRE', 't-national')
    try {
      expect(codes(await on.grant('t.national', id))).toEqual(['APPROVER_IS_AUTHOR'])
    } finally {
      await cast.world.owner.query(
        `delete from published_agencies.role_grant g using published_agencies.person p
         where p.no = g.person_no and p.subject = 't.national' and g.role = 'TECHNICAL_CENTRE'`,
      )
    }
    await expect(
      cast.world.owner.query(
        `update incidents.emergency_access set state = 'OPEN', decided_by_no = requested_by_no where id = $1`,
        [id],
      ),
    ).rejects.toThrow('emergency_by_two')
  })

  test('declines with a reason, and a declined request is never granted', async () => {
    const { id } = left(await on.request('t.technical', await on.minor()))
    expect(left(await on.decline('t.national', id)).state).toBe('DECLINED')
    expect(codes(await on.grant('t.national', id))).toEqual(['WRONG_STATE'])
    await expect(
      cast.world.owner.query(`update incidents.emergency_access set state = 'OPEN' where id = $1`, [id]),
    ).rejects.toThrow('opens once')
  })

  test('grants once: a second grant, and one of a version that is no more, are refused', async () => {
    const { id } = left(await on.request('t.national', await on.minor()))
    const stale = { access: id, expectedVersion: 7 }
    expect(
      codes(await cast.world.act('t.technical', 'grantEmergencyAccess', stale, 'emergencyAccess { id }')),
    ).toEqual(['STALE_STATE'])
    left(await on.grant('t.technical', id))
    expect(codes(await on.grant('t.national2', id))).toEqual(['WRONG_STATE'])
  })
})

describe('who knows of it', () => {
  const fields = 'state reason requestedByRole requestedBy { id } decidedByRole openUntil agency { id }'

  test('is the CISO of the owner from the request on, by post and without a name, and nobody else there', async () => {
    const id = await on.opened(await on.minor())
    expect(await on.seen('t.power-ciso', id, fields)).toEqual({
      state: 'OPEN',
      reason: 'It spreads.',
      requestedByRole: 'NATIONAL_OFFICER',
      requestedBy: { id: cast.agency('t-national') },
      decidedByRole: 'TECHNICAL_CENTRE',
      openUntil: new Date(START.getTime() + 4 * hour).toISOString(),
      agency: { id: cast.agency('t-power') },
    })
    const knowing = [...offices, 't.power-ciso', 't.convener']
    for (const [account] of people.filter(([name]) => !knowing.includes(name)))
      expect([account, await on.seen(account, id)]).toEqual([account, null])
    expect(await on.seen(null, id)).toBeNull()
  })

  test('is the convener once it is granted, who learns no case by it', async () => {
    const of = await on.minor()
    const { id } = left(await on.request('t.national', of))
    expect(await on.seen('t.convener', id)).toBeNull()
    left(await on.grant('t.technical', id))
    expect(await on.seen('t.convener', id, 'state incident { id }')).toEqual({
      state: 'OPEN',
      incident: null,
    })
  })

  test('shows in no steps, changes or clocks of the case', async () => {
    const of = await on.minor()
    const told = () => on.look('t.power', of, 'version nextDueAt transitions { step } clocks { kind state }')
    const before = await told()
    await on.opened(of)
    expect(await told()).toEqual(before)
  })
})

describe('the inbox', () => {
  const asked = async (account: string, of: string) => {
    const { data } = await cast.world.ask(
      account,
      '{ tasks(filter: { done: false }) { nodes { kind dueAt incident { id } } } }',
    )
    return data.tasks.nodes.filter(
      ({ kind, incident }: any) => kind.startsWith('EMERGENCY_') && (incident?.id ?? of) === of,
    )
  }

  test('asks a second person at once, then the owner’s CISO, and whoever reviews it, who learns no case', async () => {
    const of = await on.minor()
    const { owner } = cast.world
    await owner.query(`delete from published_incidents.task where kind like 'EMERGENCY_%'`)
    const { id } = left(await on.request('t.national', of))
    expect(await asked('t.technical', of)).toMatchObject([
      { kind: 'EMERGENCY_ACCESS_REQUESTED', incident: { id: of } },
    ])
    expect(await asked('t.power-ciso', of)).toEqual([])
    left(await on.grant('t.technical', id))
    expect(await asked('t.technical', of)).toEqual([])
    const dueAt = '2026-11-27T15:59:59.999Z'
    expect(await asked('t.power-ciso', of)).toEqual([
      { kind: 'EMERGENCY_ACCESS_USED', dueAt, incident: { id: of } },
    ])
    expect(await asked('t.convener', of)).toEqual([
      { kind: 'EMERGENCY_ACCESS_REVIEW', dueAt, incident: null },
    ])
    for (const account of ['t.power', 't.power-officer', 't.sector', 't.nsc', 't.ciso'])
      expect([account, await asked(account, of)]).toEqual([account, []])
    left(await on.answer('t.power-ciso', id))
    left(await on.end('t.technical', id))
    left(await on.review('t.convener', id))
    for (const account of ['t.power-ciso', 't.convener']) expect(await asked(account, of)).toEqual([])
  })
})

describe('a request that lapses', () => {
  test('is asked of nobody any more, to the instant and by time alone', async () => {
    const of = await on.minor()
    const { id } = left(await on.request('t.national', of))
    const open = async () => {
      const { rows } = await cast.world.owner.query(
        `select distinct role from published_incidents.task where subject_id = $1 and done_at is null order by role`,
        [id],
      )
      return rows.map(({ role }) => role)
    }
    cast.world.advance(4 * hour - 1)
    await doDueJobs(cast.world)
    expect(await open()).toEqual(['NATIONAL_OFFICER', 'TECHNICAL_CENTRE'])
    cast.world.advance(1)
    await doDueJobs(cast.world)
    expect(await open()).toEqual([])
    const { rows } = await cast.world.owner.query(
      'select distinct done_at, done_by from published_incidents.task where subject_id = $1',
      [id],
    )
    expect(rows).toEqual([{ done_at: cast.world.now(), done_by: null }])
  })
})

describe('the withdrawal of the case', () => {
  test('takes nobody’s duty away to answer for the access and to review it', async () => {
    const of = await on.minor()
    const id = await on.opened(of)
    const withdraw = async (account: string, act: string, other: object = {}) => {
      const { rows } = await cast.world.owner.query('select version from incidents.incident where id = $1', [
        of,
      ])
      const input = {
        incident: of,
        expectedVersion: rows[0].version,
        act,
        reason: 'Nothing there.',
        ...other,
      }
      expect(codes(await cast.world.act(account, 'withdrawIncident', input, 'incident { id }'))).toEqual([])
    }
    await withdraw('t.power', 'PROPOSE', { ground: 'FALSE_ALARM' })
    await withdraw('t.sector', 'AGREE')
    const open = async () => {
      const { rows } = await cast.world.owner.query(
        `select distinct kind from published_incidents.task where incident_id = $1 and done_at is null order by kind`,
        [of],
      )
      return rows.map(({ kind }) => kind)
    }
    expect(await open()).toEqual(['EMERGENCY_ACCESS_REVIEW', 'EMERGENCY_ACCESS_USED'])
    left(await on.answer('t.power-ciso', id))
    cast.world.advance(4 * hour)
    left(await on.review('t.convener', id))
    expect(await open()).toEqual([])
  })
})

describe('the review', () => {
  test('comes once it is over, within seven days, by the convener’s office', async () => {
    const id = await on.opened(await on.minor())
    expect(codes(await on.review('t.convener', id))).toEqual(['WRONG_STATE'])
    cast.world.advance(4 * hour)
    for (const account of [...offices, 't.power-ciso', 't.nsc'])
      expect(codes(await on.review(account, id))).toEqual([account === 't.nsc' ? 'NOT_FOUND' : 'FORBIDDEN'])
    expect(await on.seen('t.convener', id, 'state reviewDueAt reviewLate')).toEqual({
      state: 'OVER',
      // The end of the seventh day in Taipei.
      reviewDueAt: '2026-11-27T15:59:59.999Z',
      reviewLate: false,
    })
    expect(left(await on.review('t.convener', id)).state).toBe('REVIEWED')
    expect(codes(await on.review('t.convener', id))).toEqual(['WRONG_STATE'])
    cast.world.advance(8 * day)
    expect(await on.seen('t.power-ciso', id, 'finding reviewLate')).toEqual({
      finding: 'JUSTIFIED',
      reviewLate: false,
    })
  })

  test('that comes late is accepted and marked', async () => {
    const id = await on.opened(await on.minor())
    cast.world.advance(8 * day)
    expect(await on.seen('t.convener', id, 'reviewLate')).toEqual({ reviewLate: true })
    left(await on.review('t.convener', id, { finding: 'NOT_JUSTIFIED' }))
    expect(await on.seen('t.power-ciso', id, 'finding reviewLate')).toEqual({
      finding: 'NOT_JUSTIFIED',
      reviewLate: true,
    })
  })

  test('hears the owner, who answers once, also while the case is open', async () => {
    const id = await on.opened(await on.minor())
    for (const account of [...offices, 't.convener'])
      expect(codes(await on.answer(account, id))).toEqual(['FORBIDDEN'])
    expect(codes(await on.answer('t.ciso', id))).toEqual(['NOT_FOUND'])
    left(await on.answer('t.power-ciso', id))
    expect(codes(await on.answer('t.power-ciso', id, 'ACCEPT'))).toEqual(['WRONG_STATE'])
    expect(await on.seen('t.convener', id, 'answer answerReason')).toEqual({
      answer: 'OBJECT',
      answerReason: 'We were at hand.',
    })
  })

  test('is never by one whose hand was in it, whatever seat he holds now', async () => {
    const id = await on.opened(await on.minor())
    cast.world.advance(4 * hour)
    for (const account of ['t.national', 't.technical']) {
      await grantAlso(cast, account, 'COUNCIL_CONVENER', 't-national')
      await grantAlso(cast, account, 'CISO', 't-power')
    }
    try {
      for (const account of ['t.national', 't.technical']) {
        expect(codes(await on.review(account, id))).toEqual(['APPROVER_IS_AUTHOR'])
        expect(codes(await on.answer(account, id))).toEqual(['APPROVER_IS_AUTHOR'])
      }
    } finally {
      await cast.world.owner.query(
        `delete from published_agencies.role_grant g using published_agencies.person p
         where p.no = g.person_no and p.subject in ('t.national', 't.technical') and g.role in ('COUNCIL_CONVENER', 'CISO')`,
      )
    }
  })
})
