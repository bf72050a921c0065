import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openOutlets } from '../../subgraphs/outlets.ts'
import { doDueJobs } from '../harness/jobs.ts'
import { openWorld } from '../harness/world.ts'
import { belongsToExercise, reported, review } from './acts.ts'
import { type Cast, openCast, START } from './cast.ts'
import { type MailSink, openMailSink } from './mail-sink.ts'
import { openReceiver, type Receiver } from './receiver.ts'

const KEY = 'a key that the receiver shares with us 0123456789'

let receiver: Receiver
let sink: MailSink
let cast: Cast
beforeAll(async () => {
  receiver = await openReceiver(KEY)
  sink = await openMailSink()
  const outlets = openOutlets({
    webhook: { common: { url: receiver.url, key: KEY }, timeoutMs: 2_000 },
    mail: { url: sink.url, from: 'graph@example.gov', domain: 'example.gov', timeoutMs: 2_000 },
  })
  cast = await openCast(openWorld({ outlets }))
  // What the demonstration left to be done is no matter of these tests.
  await cast.world.owner.query('delete from incidents_jobs._private_jobs')
})
afterAll(async () => {
  await cast.world.close()
  await Promise.all([receiver.close(), sink.close()])
})
beforeEach(() => cast.world.setClock(START))
afterEach(() => {
  receiver.answers = { status: 204 }
  sink.busy = false
})

const sent = () => doDueJobs(cast.world, ['incidents.deliver'])

/** Forgets what came so far. */
async function cleared() {
  await sent()
  receiver.received.length = 0
  sink.mails.length = 0
}

const to = (account: string) => receiver.received.filter(({ body }) => body.recipient === account)

async function records(id: string) {
  const { rows } = await cast.world.owner.query(
    `select d.outlet, d.outcome, p.subject, t.kind from incidents.delivery d join published_incidents.task t on t.id = d.task_id
     join published_agencies.person p on p.no = d.person_no where t.incident_id = $1 order by d.outlet, p.subject, d.outcome desc`,
    [id],
  )
  return rows.map(({ outlet, outcome, subject, kind }) => `${outlet} ${kind} ${subject} ${outcome}`)
}

test('a reminder is sent as the task itself was, and says which reminder it is', async () => {
  const id = await reported(cast, { reference: 'REMINDED' })
  await cleared()
  cast.world.setClock(new Date(START.getTime() + 6 * 3_600_000))
  await doDueJobs(cast.world)
  const mine = to('t.reviewer').filter(({ body }) => body.incident?.id === id)
  expect(mine.map(({ body }) => [body.task.kind, body.task.reminder])).toEqual([['REVIEW_REPORT', 1]])
})

describe('a task that is opened', () => {
  test('goes to everybody who holds the role, signed, with what he may read of the case', async () => {
    await cleared()
    const id = await reported(cast, { reference: 'SENT' })
    expect(receiver.received).toEqual([])
    await sent()
    const mine = to('t.reviewer').filter(({ body }) => body.task.kind === 'REVIEW_REPORT')
    expect(mine).toHaveLength(1)
    expect(mine[0]).toMatchObject({
      isSigned: true,
      headers: {
        'content-type': 'application/json; charset=utf-8',
        'webhook-timestamp': String(START.getTime() / 1000),
      },
      body: {
        recipient: 't.reviewer',
        title: '審核資安事件通報 / Review the report of an incident',
        task: { kind: 'REVIEW_REPORT', clause: 'IG-3.2-2a', reminder: 0, dueAt: '2026-11-20T10:00:00.000Z' },
        incident: { id, reference: 'SENT', effectiveLevel: 2, isExercise: false },
      },
    })
    expect(to('t.reviewer2')).toHaveLength(mine.length)
    for (const stranger of ['t.parks', 't.vendor-a', 't.analyst', 't.police-reviewer', 't.contact'])
      expect(to(stranger), stranger).toEqual([])
  })

  test('never says what happened, whoever is told', async () => {
    await cleared()
    await reported(cast, {
      reference: 'QUIET',
      description: 'a secret of the agency',
      businessImpact: 'another secret',
    })
    await sent()
    expect(receiver.received.length).toBeGreaterThan(0)
    expect(JSON.stringify(receiver.received)).not.toMatch(/secret/)
    expect(sink.mails.map(({ data }) => data).join()).not.toMatch(/secret/)
  })

  test('goes by mail in both languages to the mailbox of the account', async () => {
    await cleared()
    await reported(cast, { reference: 'MAILED' })
    await sent()
    const mine = sink.mails.filter((mail) => mail.to.includes('t.reviewer@example.gov'))
    expect(mine).toHaveLength(1)
    const [head = '', text = ''] = mine[0]?.data.split('\n\n') ?? []
    expect(mine[0]?.from).toBe('graph@example.gov')
    expect(head).toMatch(/^Auto-Submitted: auto-generated$/im)
    expect(head).not.toMatch(/MAILED/)
    const body = /base64/i.test(head) ? Buffer.from(text, 'base64').toString('utf8') : text
    expect(body.replaceAll(/=\n/g, '')).toMatch(/MAILED/)
  })
})

describe('a delivery', () => {
  test('that was refused is tried again, under the same identifier, and recorded each time', async () => {
    await cleared()
    receiver.answers = { status: 500 }
    const id = await reported(cast, { reference: 'AGAIN' })
    const failed = (await sent()).filter(({ payload, error }) => payload.outlet === 'WEBHOOK' && error)
    expect(failed.length).toBeGreaterThan(0)
    receiver.answers = { status: 200 }
    await sent()
    await sent()
    const ids = to('t.reviewer').map((each) => each.id)
    expect([ids.length, new Set(ids).size]).toEqual([2, 1])
    const mine = (await records(id)).filter(
      (each) => each.includes('t.reviewer ') && each.startsWith('WEBHOOK'),
    )
    expect(mine).toEqual(['FAILED', 'DELIVERED'].map((each) => `WEBHOOK REVIEW_REPORT t.reviewer ${each}`))
  })

  test('that is done twice, after a process died, is sent once where that is known', async () => {
    await cleared()
    const id = await reported(cast, { reference: 'ONCE' })
    const { rows } = await cast.world.owner.query(
      `select j.payload from incidents_jobs._private_jobs j join published_incidents.task t on t.id = (j.payload ->> 'task')::uuid
       where t.incident_id = $1`,
      [id],
    )
    await sent()
    const before = [receiver.received.length, sink.mails.length]
    for (const { payload } of rows)
      await cast.world.parts.incidents?.doing.get('incidents.deliver')?.(
        payload,
        new AbortController().signal,
      )
    expect([receiver.received.length, sink.mails.length]).toEqual(before)
    expect(new Set(await records(id)).size).toBe((await records(id)).length)
  })

  test('that falls to a process without the way out is left to one that has it', async () => {
    await cleared()
    const id = await reported(cast, { reference: 'ELSEWHERE' })
    const { rows } = await cast.world.owner.query(
      `select t.id, p.no from published_incidents.task t, published_agencies.person p
       where t.incident_id = $1 and t.kind = 'REVIEW_REPORT' and p.subject = 't.reviewer'`,
      [id],
    )
    const planned = { task: rows[0].id, person: rows[0].no, reminder: 0, outlet: 'PIGEON' }
    const done = cast.world.parts.incidents?.doing.get('incidents.deliver')
    await expect(done?.(planned, new AbortController().signal)).rejects.toThrow('has no outlet PIGEON')
    expect(await records(id)).toEqual([])
    await sent()
    expect(to('t.reviewer')).toHaveLength(1)
  })

  test('is not led elsewhere by the receiver', async () => {
    await cleared()
    const elsewhere = await openReceiver(KEY)
    receiver.answers = { status: 307, headers: { location: elsewhere.url } }
    await reported(cast, { reference: 'LED' })
    const done = await sent()
    expect(
      done.filter(({ payload }) => payload.outlet === 'WEBHOOK').every(({ error }) => error !== null),
    ).toBe(true)
    expect(elsewhere.received).toEqual([])
    await elsewhere.close()
    receiver.answers = { status: 204 }
    await sent()
  })

  test('waits for every other job, and that of a relay is the first: a receiver that hangs delays no reminder', async () => {
    await cleared()
    await reported(cast, { reference: 'BEHIND' })
    cast.world.setClock(new Date(START.getTime() + 9 * 3_600_000))
    const done = await doDueJobs(cast.world)
    const first = done.findIndex(({ name }) => name === 'incidents.deliver')
    expect(done.slice(0, first).map(({ name }) => name)).toContain('incidents.remindOfClock')
    const sentThen = done.slice(first)
    expect(new Set(sentThen.map(({ name }) => name))).toEqual(new Set(['incidents.deliver']))
    const { rows } = await cast.world.owner.query(
      `select id from published_incidents.task where kind = 'RELAYED_REPORT'`,
    )
    const relays = new Set(rows.map(({ id }) => id))
    const order = sentThen.map(({ payload }) => relays.has(payload.task))
    expect(order).toContain(true)
    expect(order).toEqual([...order].sort((one, other) => Number(other) - Number(one)))
  })

  test('with another key is noticed by the receiver', async () => {
    const stranger = await openReceiver('another key altogether, of the same length 0123')
    const [outlet] = openOutlets({ webhook: { common: { url: stranger.url, key: KEY } } })
    const message = { id: 'x', account: 't.reviewer', at: START, title: '', lines: [], data: {} }
    await outlet?.send(message, new AbortController().signal)
    expect(stranger.received).toMatchObject([{ isSigned: false }])
    await stranger.close()
  })

  test('to a program with a receiver of its own goes there, signed with its key, and what is for others does not', async () => {
    const own = await openReceiver('another key, of the tool alone 0123456789')
    const settings = { own: { tool: { url: own.url, key: 'another key, of the tool alone 0123456789' } } }
    const [outlet] = openOutlets({ webhook: settings })
    const to = (account: string) => ({ id: account, account, at: START, title: '', lines: [], data: {} })
    const { signal } = new AbortController()
    expect(await outlet?.send(to('tool'), signal)).toBe(true)
    expect(await outlet?.send(to('constructor'), signal)).toBe(false)
    expect(own.received.map(({ body, isSigned }) => [body.recipient, isSigned])).toEqual([['tool', true]])
    await own.close()
  })

  test('by mail is never sent in the clear to another machine', async () => {
    const elsewhere = sink.url.replace('127.0.0.1', '0.0.0.0')
    const settings = { from: 'graph@example.gov', domain: 'example.gov', timeoutMs: 500 }
    const message = { id: 'clear', account: 't.reviewer', at: START, title: 'x', lines: [], data: {} }
    const [plain] = openOutlets({ mail: { ...settings, url: elsewhere } })
    const before = sink.mails.length
    await expect(plain?.send(message, new AbortController().signal)).rejects.toThrow()
    expect(sink.mails).toHaveLength(before)
    const [own] = openOutlets({ mail: { ...settings, url: sink.url } })
    expect(await own?.send(message, new AbortController().signal)).toBe(true)
    expect(sink.mails).toHaveLength(before + 1)
  })

  test('by mail waits for a server that is busy', async () => {
    await cleared()
    sink.busy = true
    await reported(cast, { reference: 'BUSY' })
    await sent()
    expect(sink.mails).toEqual([])
    sink.busy = false
    await sent()
    expect(sink.mails.filter((mail) => mail.to.includes('t.reviewer@example.gov'))).toHaveLength(1)
  })
})

describe('the relay of a report', () => {
  const relayClock = async (id: string) => {
    const { rows } = await cast.world.owner.query(
      `select c.stopped_at as stopped, i.relayed_at as relayed from incidents.clock c join incidents.incident i on i.id = c.incident_id
       where c.incident_id = $1 and c.kind = 'RELAY'`,
      [id],
    )
    return rows[0]
  }
  const taskOf = async (id: string, role: string, kind: string) => {
    const { rows } = await cast.world.owner.query(
      'select done_at is null as open from published_incidents.task where incident_id = $1 and role = $2 and kind = $3',
      [id, role, kind],
    )
    return rows[0] ?? null
  }

  test('is done when the first notification has arrived at the national authority, and not before (IG-3.2-3)', async () => {
    await cleared()
    const id = await reported(cast, { reference: 'RELAYED' })
    expect(await taskOf(id, 'NATIONAL_OFFICER', 'RELAYED_REPORT')).toEqual({ open: true })
    expect(await relayClock(id)).toEqual({ stopped: null, relayed: null })
    cast.world.setClock(new Date(START.getTime() + 60_000))
    await sent()
    expect(to('t.national').map(({ body }) => body.task.kind)).toContain('RELAYED_REPORT')
    expect(await relayClock(id)).toEqual({ stopped: cast.world.now(), relayed: cast.world.now() })
    expect((await review(cast, 't.reviewer', id)).errors).toEqual([])
    expect(await taskOf(id, 'NATIONAL_OFFICER', 'RELAYED_REPORT')).toEqual({ open: false })
  })

  test('that fails is a task of the duty desk when its five minutes are over; later it is done late', async () => {
    await cleared()
    receiver.answers = { status: 503 }
    sink.busy = true
    const id = await reported(cast, { reference: 'UNRELAYED' })
    const later = async (ms: number) => {
      cast.world.setClock(new Date(START.getTime() + ms))
      await doDueJobs(cast.world, ['incidents.remindOfClock'])
    }
    await sent()
    await later(300_000)
    expect(await taskOf(id, 'TECHNICAL_CENTRE', 'CLOCK_DUE')).toBeNull()
    await later(300_001)
    expect(await taskOf(id, 'TECHNICAL_CENTRE', 'CLOCK_DUE')).toEqual({ open: true })
    expect(await relayClock(id)).toEqual({ stopped: null, relayed: null })
    receiver.answers = { status: 204 }
    sink.busy = false
    await sent()
    expect(await relayClock(id)).toEqual({ stopped: cast.world.now(), relayed: cast.world.now() })
    expect(await taskOf(id, 'TECHNICAL_CENTRE', 'CLOCK_DUE')).toEqual({ open: false })
  })
})

describe('whoever', () => {
  test('lost the role before it was sent gets nothing, and that is on record', async () => {
    await cleared()
    const id = await reported(cast, { reference: 'GONE' })
    const end = (to: Date | null) =>
      cast.world.owner.query(
        `update published_agencies.role_grant g set valid_to = $1 from published_agencies.person p
         where p.no = g.person_no and p.subject = 't.reviewer2'`,
        [to],
      )
    await end(START)
    await sent()
    await end(null)
    expect(to('t.reviewer2')).toEqual([])
    expect(to('t.reviewer')).toHaveLength(1)
    expect(await records(id)).toContain('WEBHOOK REVIEW_REPORT t.reviewer2 NOT_ENTITLED')
  })

  test('may not read the case any more is told nothing of it', async () => {
    await cleared()
    const id = await reported(cast, { reference: 'HIDDEN' })
    await belongsToExercise(cast, id)
    await sent()
    expect(to('t.reviewer').filter(({ body }) => body.incident?.id === id)).toEqual([])
    await belongsToExercise(cast, id, false)
  })

  test('has done it meanwhile is not told of it any more', async () => {
    await cleared()
    const id = await reported(cast, { reference: 'DONE' })
    expect((await review(cast, 't.reviewer', id)).errors).toEqual([])
    await sent()
    expect(to('t.reviewer').map(({ body }) => body.task.kind)).not.toContain('REVIEW_REPORT')
    expect(await records(id)).toContain('WEBHOOK REVIEW_REPORT t.reviewer OUT_OF_DATE')
  })

  test('has an account that is no name of a mailbox is reached by the other way alone', async () => {
    await cleared()
    const rename = (from: string, as: string) =>
      cast.world.owner.query('update published_agencies.person set subject = $2 where subject = $1', [
        from,
        as,
      ])
    await rename('t.reviewer', 't reviewer>\r\nRCPT TO:<x@evil.test')
    const id = await reported(cast, { reference: 'NAMELESS' })
    await sent()
    await rename('t reviewer>\r\nRCPT TO:<x@evil.test', 't.reviewer')
    expect(sink.mails.flatMap((mail) => mail.to).filter((each) => each.includes('evil'))).toEqual([])
    expect(await records(id)).toContain('MAIL REVIEW_REPORT t.reviewer UNREACHABLE')
    expect(await records(id)).toContain('WEBHOOK REVIEW_REPORT t.reviewer DELIVERED')
  })
})

test('the record of deliveries is never altered', async () => {
  for (const sql of ['update incidents.delivery set outcome = outcome', 'delete from incidents.delivery'])
    await expect(cast.world.owner.query(sql)).rejects.toThrow('append-only')
})

test('without a way out nothing is planned for any', async () => {
  const bare = await openCast()
  const id = await reported(bare)
  const { rows } = await bare.world.owner.query(
    `select t.identifier from incidents_jobs._private_jobs j join incidents_jobs._private_tasks t on t.id = j.task_id
     join published_incidents.task k on k.id::text = j.payload ->> 'task' where k.incident_id = $1`,
    [id],
  )
  expect(rows).toEqual([])
  await bare.world.close()
})
