import { createHash } from 'node:crypto'
import { request } from 'node:http'
import { connect } from 'node:net'
import { text as textOf } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { until } from '../../../database/until.ts'
import { usualPace } from '../../../subgraphs/event-stream.ts'
import { Unread } from '../../../subgraphs/unread.ts'
import { tokenFor } from '../../harness/keys.ts'
import { openWorld } from '../../harness/world.ts'
import { codes } from '../acts.ts'
import { type Cast, openCast } from '../cast.ts'
import { type Outcome, record } from './recorded.ts'

let cast: Cast

const many = (month: string, agency: string, level: number, outcome: Outcome, count: number) =>
  Array.from({ length: count }, () => ({ month, agency, level, outcome }))

beforeAll(async () => {
  cast = await openCast()
  await record(cast, [
    ...many('2024-01', 't-bureau', 1, 'MET', 7),
    ...many('2024-01', 't-parks', 2, 'LATE', 6),
    ...many('2024-02', 't-bureau', 2, 'MET', 9),
    ...many('2024-02', 't-parks', 2, 'MET', 2),
    ...many('2024-04', 't-bureau', 1, 'MET', 5),
  ])
})
afterAll(() => cast.world.close())

const QUARTERS = { from: '2024-01-01', to: '2024-06-30', groupBy: ['AGENCY'] }

interface Took {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly trailers: Readonly<Record<string, string | undefined>>
  readonly text: string
  readonly isWhole: boolean
}

interface Sent {
  readonly purpose?: string
  readonly body?: unknown
  readonly method?: string
  readonly path?: string
  readonly language?: string
}

async function headersOf(account: string | null, { purpose = 'monthly report', language }: Sent) {
  return {
    'content-type': 'application/json',
    ...(account !== null && { authorization: `Bearer ${await tokenFor(account, cast.world.now())}` }),
    ...(purpose && { 'x-purpose': purpose }),
    ...(language && { 'accept-language': language }),
  }
}

async function take(account: string | null, sent: Sent = {}): Promise<Took> {
  const { body = QUARTERS, method = 'POST', path = '/exports/incident-figures' } = sent
  const headers = await headersOf(account, sent)
  return new Promise((resolve, reject) => {
    const asked = request(new URL(path, cast.world.endpoint), { method, headers }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk) => chunks.push(chunk))
      response.on('error', () => {})
      response.on('close', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          trailers: response.trailers,
          text: Buffer.concat(chunks).toString('utf8'),
          isWhole: response.complete,
        }),
      )
    })
    asked.on('error', reject)
    asked.end(typeof body === 'string' ? body : JSON.stringify(body))
  })
}

const refusedWith = ({ text, status }: Took) => [
  status,
  JSON.parse(text).errors.map(({ extensions }: any) => extensions.code),
]
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const EXPORT = '{ id from to groupBy purpose rows sha256 at }'
const recordOf = async (account: string | null, id: unknown) =>
  cast.world.ask(account, `query($id: ID!) { export(id: $id) ${EXPORT} }`, { id })
const journal = async () =>
  (
    await cast.world.owner.query(
      `select chain, purpose, role, details -> 'rows' ->> 0 as line from incidents.journal where subject_type = 'AGG.STATS' order by seq`,
    )
  ).rows

describe('a file of figures', () => {
  let file: Took

  test('comes month by month with its count and digest, and no small number', async () => {
    file = await take('t.analyst')
    expect([file.status, file.isWhole]).toEqual([200, true])
    expect(file.headers['content-type']).toBe('text/csv; charset=utf-8; header=present')
    const [head, ...lines] = file.text.trimEnd().split('\r\n')
    expect(head).toMatch(/^month,level,agency,incidents,kind/)
    const told = lines
      .map((line) => line.split(','))
      .map((cells) => [cells[0], cells[3], cells.at(-1)].join(' '))
    expect(told.sort()).toEqual([
      '2024-01-01 6 false',
      '2024-01-01 7 false',
      '2024-02-01  true',
      '2024-04-01 5 false',
    ])
    expect(file.trailers).toEqual({ 'x-export-rows': '4', 'x-export-sha256': sha256(file.text) })
  })

  test('tells what the figures of each of its months tell', async () => {
    const { data } = await cast.world.ask(
      't.analyst',
      `{ incidentFigures(from: "2024-01-01", to: "2024-01-31", groupBy: [MONTH, AGENCY]) { csv { text } } }`,
      {},
      { purpose: 'comparing' },
    )
    expect(file.text.startsWith(data.incidentFigures.csv.text)).toBe(true)
  })

  test('is afterwards a record of whoever took it, and nobody else’s', async () => {
    const id = file.headers['x-export']
    const { data, errors } = await recordOf('t.analyst', id)
    expect(errors).toEqual([])
    expect(data.export).toEqual({
      id,
      from: '2024-01-01',
      to: '2024-06-30',
      groupBy: ['AGENCY', 'MONTH'],
      purpose: 'monthly report',
      rows: 4,
      sha256: sha256(file.text),
      at: cast.world.now().toISOString(),
    })
    for (const account of ['t.national', 't.technical', 't.supervisor', 't.vendor-a', 't.staff'])
      expect((await recordOf(account, id)).data.export, account).toBeNull()
    expect(codes(await recordOf(null, id))).toEqual(['UNAUTHENTICATED'])
    const list = async (account: string) =>
      (await cast.world.ask(account, '{ exports { totalCount nodes { id } } }')).data.exports
    expect(await list('t.analyst')).toEqual({ totalCount: 1, nodes: [{ id }] })
    expect(await list('t.national')).toEqual({ totalCount: 0, nodes: [] })
  })

  test('is in the journal of the national authority page by page, with purpose and role', async () => {
    const id = file.headers['x-export']
    const found = (await journal()).filter(({ line }) => line.includes(String(id)))
    expect(found.map(({ line }) => line)).toEqual([
      `Export:${id} page 1, 2024-01 by AGENCY+MONTH, 2 lines so far`,
      `Export:${id} page 2, 2024-02 by AGENCY+MONTH, 3 lines so far`,
      `Export:${id} page 3, 2024-03 by AGENCY+MONTH, 3 lines so far`,
      `Export:${id} page 4, 2024-04 by AGENCY+MONTH, 4 lines so far`,
      `Export:${id} page 5, 2024-05 by AGENCY+MONTH, 4 lines so far`,
      `Export:${id} page 6, 2024-06 by AGENCY+MONTH, 4 lines so far, all of 2024-01-01/2024-06-30, sha256 ${sha256(file.text)}`,
    ])
    const { rows } = await cast.world.owner.query(
      'select id from published_agencies.agency where is_national_authority',
    )
    for (const { chain, purpose, role } of found)
      expect([chain, purpose, role]).toEqual([rows[0].id, 'monthly report', 'OVERSIGHT_ANALYST'])
  })

  test('can be read page by page in the graph, and is the same', async () => {
    let [after, text, last] = [null as string | null, '', {} as any]
    do {
      const { data, errors } = await cast.world.ask(
        't.analyst',
        `query($after: String) { incidentFiguresPage(from: "2024-01-01", to: "2024-06-30", groupBy: [AGENCY], after: $after) { export text rows next sha256 } }`,
        { after },
        { purpose: 'by hand' },
      )
      expect(errors).toEqual([])
      last = data.incidentFiguresPage
      text += last.text
      after = last.next
    } while (after !== null)
    expect(text).toBe(file.text)
    expect([last.rows, last.sha256]).toEqual([4, sha256(text)])
    expect((await recordOf('t.analyst', last.export)).data.export.purpose).toBe('by hand')
  })
})

describe('a file is refused, with the same document of errors,', () => {
  test.each([
    [null, 401, 'UNAUTHENTICATED'],
    ['t.vendor-a', 403, 'WITHHELD'],
    ['t.sub', 403, 'WITHHELD'],
    ['t.staff', 403, 'WITHHELD'],
    ['t.planner', 403, 'WITHHELD'],
  ])('to %s', async (account, status, code) => {
    expect(refusedWith(await take(account))).toEqual([status, [code]])
  })

  test('without a purpose, and nothing is recorded', async () => {
    const before = (await journal()).length
    const reply = await take('t.analyst', { purpose: '', language: 'zh-TW' })
    expect(refusedWith(reply)).toEqual([403, ['WITHHELD']])
    expect(JSON.parse(reply.text).errors[0].message).toMatch(/\p{Script=Han}/u)
    expect((await journal()).length).toBe(before)
  })

  test.each([
    ['months that have not ended', { from: '2026-11-01', to: '2026-11-30' }],
    ['half months', { from: '2024-01-02', to: '2024-01-31' }],
    ['no months', {}],
    ['a group there is none of', { ...QUARTERS, groupBy: ['CAUSE'] }],
    ['a place to begin at', { ...QUARTERS, after: 'x' }],
    ['no JSON', '{'],
    ['a list', [QUARTERS]],
  ])('for %s', async (_, body) => {
    expect(refusedWith(await take('t.analyst', { body }))).toEqual([400, ['BAD_INPUT']])
  })

  test('by another way than POST, and under another name', async () => {
    expect((await take('t.analyst', { method: 'PUT' })).status).toBe(405)
    expect((await take('t.analyst', { path: '/exports/incidents' })).status).toBe(404)
    expect((await take('t.analyst', { path: '/exports/constructor' })).status).toBe(404)
  })

  // Before HTTP/1.1 a file that was cut off looks like one that is whole, and comes without count and digest.
  test('to whoever could not tell a part from the whole', async () => {
    const { hostname, port } = new URL(cast.world.endpoint)
    const body = JSON.stringify(QUARTERS)
    const headers = Object.entries({ ...(await headersOf('t.analyst', {})), 'content-length': body.length })
    const lines = ['POST /exports/incident-figures HTTP/1.0', ...headers.map((each) => each.join(': '))]
    const before = (await journal()).length
    const socket = connect(Number(port), hostname)
    socket.write(`${lines.join('\r\n')}\r\n\r\n${body}`)
    const answer = await textOf(socket)
    expect(answer).toMatch(/^HTTP\/1\.1 505 /)
    expect((await journal()).length).toBe(before)
  })

  test('to an analyst without a mandate: it has no line but the head', async () => {
    await cast.world.owner.query(
      `update published_agencies.role_grant g set mandate = '{}' from published_agencies.person p
       where p.no = g.person_no and p.subject = 't.analyst'`,
    )
    const { status, text } = await take('t.analyst')
    await cast.world.owner.query(
      `update published_agencies.role_grant g set mandate = array[(select no from published_agencies.agency where id = $1)]
       from published_agencies.person p where p.no = g.person_no and p.subject = 't.analyst'`,
      [cast.agency('t-city')],
    )
    if (status === 200) expect(text.trimEnd().split('\r\n').length).toBe(1)
    else expect(status).toBe(403)
  })
})

describe('where a page begins', () => {
  const page = (account: string, after: string, from = '2024-01-01') =>
    cast.world.ask(
      account,
      `query($after: String, $from: Date!) { incidentFiguresPage(from: $from, to: "2024-06-30", groupBy: [AGENCY], after: $after) { text next } }`,
      { after, from },
      { purpose: 'guessing' },
    )

  test('cannot be made up, borrowed, or used for another question', async () => {
    const { data } = await cast.world.ask(
      't.analyst',
      `{ incidentFiguresPage(from: "2024-01-01", to: "2024-06-30", groupBy: [AGENCY]) { next } }`,
      {},
      { purpose: 'guessing' },
    )
    const { next } = data.incidentFiguresPage
    expect((await page('t.analyst', next)).errors).toEqual([])
    expect(codes(await page('t.supervisor', next))).toEqual(['BAD_INPUT'])
    expect(codes(await page('t.analyst', next, '2024-02-01'))).toEqual(['BAD_INPUT'])
    for (const made of ['', 'x', `${next.slice(0, -2)}AA`, Buffer.from('["a"]').toString('base64url')])
      expect(codes(await page('t.analyst', made)), made).toEqual(['BAD_INPUT'])
  })
})

test('a right that ends while a file is under way ends the file, and it is no record', async () => {
  const recordsBefore = await cast.world.owner.query('select count(*)::int as n from incidents.export')
  const part = cast.world.parts.incidents
  if (!part) throw new Error('no incidents')
  const read = part.database.read.bind(part.database)
  let pages = 0
  part.database.read = async (...args) => {
    const found = await read(...args)
    if (args[3].some(({ text }) => text.includes('incidents.figures(')) && ++pages === 2)
      await cast.world.owner.query(
        `update published_agencies.role_grant g set valid_to = $1 from published_agencies.person p
         where p.no = g.person_no and p.subject = 't.analyst'`,
        [cast.world.now()],
      )
    return found
  }
  const { isWhole, text, trailers } = await take('t.analyst')
  part.database.read = read
  await cast.world.owner.query(
    `update published_agencies.role_grant g set valid_to = null from published_agencies.person p
     where p.no = g.person_no and p.subject = 't.analyst'`,
  )
  expect([isWhole, trailers]).toEqual([false, {}])
  expect(text).not.toMatch(/^2024-04/m)
  expect((await cast.world.owner.query('select count(*)::int as n from incidents.export')).rows).toEqual(
    recordsBefore.rows,
  )
})

test('whoever leaves is asked no further page for', async () => {
  const headers = await headersOf('t.analyst', { purpose: 'leaving' })
  const asked = request(new URL('/exports/incident-figures', cast.world.endpoint), {
    method: 'POST',
    headers,
  })
  asked.on('error', () => {})
  asked.on('response', (response) => response.once('data', () => asked.destroy()))
  asked.end(JSON.stringify({ from: '2020-01-01', to: '2024-12-31', groupBy: ['AGENCY'] }))
  await until(() => asked.destroyed, { within: 10_000 })
  const pages = async () => (await journal()).filter(({ purpose }) => purpose === 'leaving').length
  // Another whole file takes its time; what was left behind has not gone on meanwhile.
  await take('t.analyst', { purpose: 'staying' })
  const one = await pages()
  await take('t.analyst', { purpose: 'staying' })
  expect(await pages()).toBe(one)
  expect(one).toBeLessThan(60)
})

test('what readers of files leave unread is bounded in sum: whoever waits longest is closed', async () => {
  const unread = new Unread(100_000)
  const world = await openWorld({ pace: { ...usualPace, unread } })
  const part = world.parts.incidents
  if (!part) throw new Error('no incidents')
  const read = part.database.read.bind(part.database)
  const cell = { incidents: 5, suppressed: false, clocks: [] }
  part.database.read = async (...args) =>
    args[3].some(({ text }) => text.includes('incidents.figures('))
      ? [Array.from({ length: 500 }, () => ({ told: { ...cell, agencyId: 'x'.repeat(400) } }))]
      : read(...args)
  const authorization = `Bearer ${await tokenFor('oics.national', world.now())}`
  const taken = fetch(new URL('/exports/incident-figures', world.endpoint), {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-purpose': 'long', authorization },
    body: JSON.stringify({ from: '2023-11-01', to: '2026-10-31' }),
  }).then((response) => response.text())
  await expect(taken).rejects.toThrow()
  const { rowCount } = await world.owner.query('select from incidents.export')
  await world.close()
  expect([rowCount, unread.bytes]).toEqual([0, 0])
})

test('a file may be asked for where nobody may send documents of his own, and waits for whom its pages cost too much', async () => {
  const world = await openWorld({ persistedOnly: 'all', limits: { rate: 120 } })
  const response = await fetch(new URL('/exports/incident-figures', world.endpoint), {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-purpose': 'long',
      authorization: `Bearer ${await tokenFor('oics.national', world.now())}`,
    },
    // A quarter of a minute's rate may come at once: thirty pages, and here are more.
    body: JSON.stringify({ from: '2023-11-01', to: '2026-10-31' }),
  })
  const text = await response.text()
  const { rows } = await world.owner.query('select sha256 from incidents.export')
  await world.close()
  expect([response.status, rows]).toEqual([200, [{ sha256: sha256(text) }]])
})
