import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { doDueJobs, plannedFor } from '../harness/jobs.ts'
import { belongsToExercise, codes, propose, reported, review } from './acts.ts'
import { type Cast, openCast, START } from './cast.ts'
import { control, recover } from './handling-acts.ts'
import { grave, stood, supportIn } from './support-acts.ts'

let cast: Cast
beforeAll(async () => {
  cast = await openCast()
})
afterAll(() => {
  expect(cast.world.logged).toEqual([])
  return cast.world.close()
})

const HOUR = 3_600_000
const at = (hours: number) => new Date(START.getTime() + hours * HOUR)
beforeEach(() => cast.world.setClock(START))

interface Stands {
  readonly kind: string
  readonly role: string
  readonly agency: string
  readonly due_at: Date | null
  readonly reminders: number
}

/** Open tasks of a case by kind and role. */
async function tasks(id: string): Promise<readonly Stands[]> {
  const { rows } = await cast.world.owner.query(
    `select kind, role, agency_id as agency, due_at, reminders from published_incidents.task
     where incident_id = $1 and done_at is null order by kind, role`,
    [id],
  )
  return rows
}
const asked = async (id: string) =>
  (await tasks(id)).map(({ kind, role, reminders }) => `${kind} ${role} ${reminders}`)

async function clockOf(id: string, kind: string): Promise<string> {
  const { rows } = await cast.world.owner.query(
    'select id from incidents.clock where incident_id = $1 and kind = $2 order by no desc limit 1',
    [id, kind],
  )
  return rows[0].id
}
const planned = async (id: string, kind: string) =>
  (await plannedFor(cast.world, await clockOf(id, kind))).map((each) => each.at)

const passed = (hours: number) => new Date(at(hours).getTime() + 1).toISOString()

/** Does everything that is due at that hour after the start. */
async function goTo(hours: number, ms = 1) {
  cast.world.setClock(new Date(at(hours).getTime() + ms))
  const done = await doDueJobs(cast.world)
  expect(done.filter(({ error }) => error !== null)).toEqual([])
  return done
}

const inbox = async (account: string) => {
  const { data, errors } = await cast.world.ask(
    account,
    '{ tasks(first: 100) { nodes { kind clause dueAt done role incident { id reference } } } }',
  )
  expect(errors).toEqual([])
  return data.tasks.nodes as any[]
}

describe('a clock that starts', () => {
  test('has one job, for the instant at which its duty holder is reminded first; one that is stopped has none', async () => {
    const id = await reported(cast, { reference: 'PLANNED' })
    expect(await planned(id, 'REVIEW')).toEqual([at(6).toISOString()])
    expect(await planned(id, 'RECOVERY')).toEqual([new Date(at(60).getTime() - 20 * 60_000).toISOString()])
    expect(await planned(id, 'REPORT')).toEqual([])
  })

  test('holds identifiers and an instant in its job, and nothing else (D-19)', async () => {
    const id = await reported(cast, { reference: 'BARE' })
    const clock = await clockOf(id, 'REVIEW')
    const [job] = await plannedFor(cast.world, clock)
    expect(Object.keys(job?.payload ?? {}).sort()).toEqual(['at', 'id'])
    expect(job?.payload.id).toBe(clock)
  })

  test('loses its job when it is stopped, and what it asked of people is asked no longer', async () => {
    const id = await reported(cast, { reference: 'STOPPED' })
    await goTo(60)
    expect(await asked(id)).toContain('CLOCK_DUE CISO 0')
    expect((await control(cast, id)).errors).toEqual([])
    expect(await planned(id, 'RECOVERY')).toEqual([])
    expect((await asked(id)).filter((each) => each.startsWith('CLOCK_'))).toEqual([])
  })

  test('loses it when it is called off', async () => {
    const id = await reported(cast, { reference: 'FALSE' })
    const propose = {
      incident: id,
      expectedVersion: 1,
      act: 'PROPOSE',
      ground: 'FALSE_ALARM',
      reason: 'Nothing there.',
    }
    expect(codes(await cast.world.act('t.contact', 'withdrawIncident', propose, 'incident { id }'))).toEqual(
      [],
    )
    const agree = { incident: id, expectedVersion: 2, act: 'AGREE', reason: 'So it is.' }
    expect(codes(await cast.world.act('t.reviewer', 'withdrawIncident', agree, 'incident { id }'))).toEqual(
      [],
    )
    expect([...(await planned(id, 'REVIEW')), ...(await planned(id, 'RECOVERY'))]).toEqual([])
  })

  test('is planned anew, and once, when its due instant moves: a raise brings the reminder forward', async () => {
    const id = await reported(cast, { reference: 'RAISED' })
    cast.world.setClock(at(0.25))
    expect((await propose(cast, 't.reviewer', id, 3)).errors).toEqual([])
    expect(await planned(id, 'REVIEW')).toEqual([at(0.75).toISOString()])
    expect(await planned(id, 'RECOVERY')).toHaveLength(1)
  })
})

describe('before the deadline', () => {
  test('nobody is told anything; at the instant, whoever is asked already is reminded of that', async () => {
    const id = await reported(cast, { reference: 'SOON' })
    const before = await asked(id)
    await goTo(6, -1)
    expect(await asked(id)).toEqual(before)
    await goTo(6, 0)
    expect(await asked(id)).toEqual(
      before.map((each) =>
        each.replace('REVIEW_REPORT SECURITY_REVIEWER 0', 'REVIEW_REPORT SECURITY_REVIEWER 1'),
      ),
    )
    expect(await planned(id, 'REVIEW')).toEqual([passed(8)])
  })

  test('a duty that is no task yet becomes one, of whoever has it', async () => {
    const id = await reported(cast, { reference: 'CONTROL' })
    await goTo(60)
    const due = new Date(at(72).getTime() - 20 * 60_000)
    const found = (await tasks(id)).filter(({ kind }) => kind.startsWith('CLOCK_'))
    expect(found).toEqual(
      ['CISO', 'DEDICATED_OFFICER'].map((role) => ({
        kind: 'CLOCK_DUE',
        role,
        agency: cast.agency('t-bureau'),
        due_at: due,
        reminders: 0,
      })),
    )
  })
})

describe('when the deadline has passed', () => {
  test('of a review, the national authority is asked to go past the reviewer, who stays asked (IG-3.3-1b)', async () => {
    const id = await reported(cast, { reference: 'LATE' })
    await goTo(6)
    expect(await asked(id)).not.toContain('REVERIFY_INCIDENT NATIONAL_OFFICER 0')
    await goTo(8, 0)
    expect(await asked(id)).not.toContain('REVERIFY_INCIDENT NATIONAL_OFFICER 0')
    await goTo(8)
    const now = await asked(id)
    expect(now.some((each) => each.startsWith('REVERIFY_INCIDENT NATIONAL_OFFICER'))).toBe(true)
    expect(now).toContain('REVIEW_REPORT SECURITY_REVIEWER 2')
    expect((await inbox('t.national')).map(({ kind }) => kind)).toContain('REVERIFY_INCIDENT')
  })

  test('of a review of levels 1 and 2 outside government, it is not (D-06)', async () => {
    const other = { agency: cast.agency('t-power'), affectedSystems: [], reference: 'POWER' }
    const id = await reported(cast, other, 't.power')
    await goTo(9)
    expect((await asked(id)).filter((each) => each.startsWith('REVERIFY'))).toEqual([])
  })

  test('of recovery, the duty holders are reminded and the reviewing authority is told', async () => {
    const id = await reported(cast, { reference: 'UNCONTROLLED' })
    await goTo(60)
    await goTo(72)
    const found = (await asked(id)).filter((each) => each.startsWith('CLOCK_'))
    expect(found).toEqual([
      'CLOCK_DUE CISO 1',
      'CLOCK_DUE DEDICATED_OFFICER 1',
      'CLOCK_OVERDUE SECURITY_REVIEWER 0',
    ])
    const mine = (await inbox('t.reviewer')).filter(({ incident }) => incident?.id === id)
    expect(mine.find(({ kind }) => kind === 'CLOCK_OVERDUE')).toMatchObject({
      clause: 'IG-3.1-3b',
      done: false,
    })
  })

  test('of recovery, and a corrected time moves it on, nobody is told any more that it has', async () => {
    const id = await reported(cast, { reference: 'CORRECTED', awareAt: at(-0.9).toISOString() })
    await goTo(71.2)
    const told = async () =>
      (await tasks(id)).flatMap(({ kind, role, due_at }) =>
        kind.startsWith('CLOCK_') ? [[kind, role, due_at]] : [],
      )
    const due = (hours: number) => [
      ['CLOCK_DUE', 'CISO', at(hours)],
      ['CLOCK_DUE', 'DEDICATED_OFFICER', at(hours)],
    ]
    const overdue = (hours: number) => [...due(hours), ['CLOCK_OVERDUE', 'SECURITY_REVIEWER', at(hours)]]
    expect(await told()).toEqual(overdue(71.1))
    const corrected = {
      ...{ incident: id, expectedVersion: 1, reason: 'The log says otherwise.' },
      awareAt: at(-0.1).toISOString(),
    }
    expect(codes(await cast.world.act('t.contact', 'amendReport', corrected, 'incident { id }'))).toEqual([])
    expect(await told()).toEqual(due(71.9))
    await goTo(71.9)
    expect(await told()).toEqual(overdue(71.9))
  })

  test('of the report after a case, the superior is told, and told again each week (ER-8)', async () => {
    const id = await reported(cast, { reference: 'UNWRITTEN' })
    expect((await recover(cast, id)).errors).toEqual([])
    const clock = await clockOf(id, 'INVESTIGATION')
    const { rows } = await cast.world.owner.query('select due_at from incidents.clock where id = $1', [clock])
    const due = (rows[0].due_at.getTime() - START.getTime()) / HOUR
    await goTo(due)
    const told = async () => (await asked(id)).filter((each) => each.startsWith('CLOCK_OVERDUE'))
    expect(await told()).toEqual(['CLOCK_OVERDUE SUPERVISING_OFFICER 0'])
    await goTo(due + 7 * 24 - 1)
    expect(await told()).toEqual(['CLOCK_OVERDUE SUPERVISING_OFFICER 0'])
    await goTo(due + 7 * 24)
    expect(await told()).toEqual(['CLOCK_OVERDUE SUPERVISING_OFFICER 1'])
    expect(await plannedFor(cast.world, clock)).toMatchObject([{ at: passed(due + 14 * 24) }])
  })

  test('of support for levels 3 and 4, the convener is told', async () => {
    const support = supportIn(cast)
    const id = await reported(cast, { ...grave, reference: 'HELP' })
    const request = stood(await support.ask('t.contact', id))
    expect((await support.endorse('t.reviewer', request.id)).errors).toEqual([])
    await support.reverified(id)
    await goTo(1)
    const told = (await asked(id)).filter((each) => /SUPPORT|CONVENER/.test(each))
    expect(told).toContain('CLOCK_OVERDUE COUNCIL_CONVENER 0')
    // One convener of the cast stands at a body; that of the demonstration, like the real one, at none.
    for (const convener of ['t.convener', 'nicst.convener']) {
      const mine = (await inbox(convener)).filter(({ incident }) => incident?.id === id)
      expect([convener, mine.map(({ kind }) => kind)]).toEqual([
        convener,
        expect.arrayContaining(['CLOCK_OVERDUE']),
      ])
    }
    await goTo(25)
    expect((await asked(id)).filter((each) => each.startsWith('CLOCK_OVERDUE COUNCIL'))).toEqual([
      'CLOCK_OVERDUE COUNCIL_CONVENER 1',
      'CLOCK_OVERDUE COUNCIL_CONVENER 1',
    ])
  })
})

describe('a reminder', () => {
  test('of one request for support is none of another of the same case', async () => {
    const support = supportIn(cast)
    const { of, id } = await support.deciding({ reference: 'TWO' })
    cast.world.setClock(at(1))
    const other = stood(await support.ask('t.contact', of))
    stood(await support.endorse('t.reviewer', other.id))
    await goTo(1.5)
    const { rows } = await cast.world.owner.query(
      `select distinct subject_id as request, reminders, due_at from published_incidents.task
       where incident_id = $1 and kind = 'DECIDE_SUPPORT' order by due_at`,
      [of],
    )
    expect(rows).toEqual([
      { request: id, reminders: 1, due_at: at(2) },
      { request: other.id, reminders: 0, due_at: at(3) },
    ])
  })

  test('done twice, after a process died between, is told once', async () => {
    const id = await reported(cast, { reference: 'TWICE' })
    const [job] = await plannedFor(cast.world, await clockOf(id, 'REVIEW'))
    cast.world.setClock(at(6))
    const again = () =>
      cast.world.parts.incidents?.doing.get(String(job?.name))?.(
        job?.payload ?? {},
        new AbortController().signal,
      )
    await again()
    const once = await asked(id)
    await again()
    await Promise.all([again(), again()])
    expect(await asked(id)).toEqual(once)
    expect(once).toContain('REVIEW_REPORT SECURITY_REVIEWER 1')
    expect(await planned(id, 'REVIEW')).toEqual([passed(8)])
  })

  test('that was not done for days is told once, for what is true now', async () => {
    const id = await reported(cast, { reference: 'AWAY' })
    await goTo(100)
    const [review] = (await asked(id)).filter((each) => each.startsWith('REVIEW_REPORT'))
    expect(review).toBe('REVIEW_REPORT SECURITY_REVIEWER 1')
    expect(await planned(id, 'REVIEW')).toEqual([])
  })

  test('of an exercise stays within the agency (G-55)', async () => {
    const id = await reported(cast, { reference: 'DRILL' })
    await cast.world.owner.query('delete from published_incidents.task where incident_id = $1', [id])
    await belongsToExercise(cast, id)
    await goTo(80)
    const found = await tasks(id)
    expect(found.map(({ kind }) => kind)).toContain('CLOCK_DUE')
    expect(new Set(found.map(({ agency }) => agency))).toEqual(new Set([cast.agency('t-bureau')]))
  })

  test('shows to whoever it is addressed to and to nobody else', async () => {
    const id = await reported(cast, { reference: 'WHOSE' })
    await goTo(60)
    const seen = async (account: string) =>
      (await inbox(account)).filter(({ incident, kind }) => kind === 'CLOCK_DUE' && incident?.id === id)
        .length
    expect([await seen('t.officer'), await seen('t.ciso')]).toEqual([1, 1])
    for (const other of ['t.contact', 't.parks', 't.supervisor', 't.vendor-a', 't.analyst', 't.police'])
      expect(await seen(other), other).toBe(0)
  })
})

describe('changes that no subscription can go on behind', () => {
  const seqs = async (id: string) => {
    const { rows } = await cast.world.owner.query(
      'select kind, step, clock from incidents.change where incident_id = $1 order by seq',
      [id],
    )
    return rows.map(({ kind, step, clock }) => `${kind} ${step ?? clock}`)
  }

  test('are forgotten after two days, but for what keeps a running clock from being told as overdue twice', async () => {
    const id = await reported(cast, { reference: 'FORGOTTEN' })
    const clock = await clockOf(id, 'REVIEW')
    await cast.world.owner.query(
      `select incidents.append_change($1, 'OVERDUE', null, 'REVIEW', $2, due_at, due_at) from incidents.clock where id = $2`,
      [id, clock],
    )
    const prune = () =>
      cast.world.parts.incidents?.doing.get('incidents.pruneChanges')?.({}, new AbortController().signal)
    await prune()
    expect(await seqs(id)).toEqual(['STEP reportIncident', 'OVERDUE REVIEW'])
    cast.world.setClock(at(57))
    await prune()
    expect(await seqs(id)).toEqual(['OVERDUE REVIEW'])
    expect((await review(cast, 't.reviewer', id)).errors).toEqual([])
    await prune()
    expect(await seqs(id)).toEqual(['STEP reviewIncident'])
  })
})
