import { randomUUID } from 'node:crypto'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { incidents as incidentsSubgraph } from '../../subgraphs/incidents/subgraph.ts'
import { codes, grantAlso, minutes, reported } from './acts.ts'
import { type Cast, openCast, people, START } from './cast.ts'
import { emergencyIn, urgent } from './emergency-acts.ts'
import { left, nationalIn } from './national-acts.ts'
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

/** A minor case with a line in its log and an item of evidence. */
async function filled(): Promise<string> {
  const of = await on.minor()
  const { world } = cast
  const entry = { incident: of, kind: 'HANDLING', at: minutes(cast, -1), text: 'The account was locked.' }
  for (const text of ['first', 'second'])
    await world.act('t.power-officer', 'appendResponseLog', { ...entry, text }, 'entry { id }')
  const item = {
    ...{ kind: 'DISK_IMAGE', description: 'Image of the disk.', sha256: 'AB'.repeat(32) },
    ...{ custodianPost: 'head of the machine room', storageRef: 'safe 3', collectedAt: minutes(cast, -3) },
  }
  await world.act('t.power-officer', 'registerEvidence', { incident: of, ...item }, 'evidence { id }', urgent)
  return of
}

const working = 'description matchedCriteria responseLog { totalCount nodes { text } }'
const opened = {
  description: 'What happened, in the words of the agency.',
  matchedCriteria: ['L1_NONCORE_OUTAGE'],
  responseLog: { totalCount: 2, nodes: [{ text: 'first' }, { text: 'second' }] },
}
const shut = { description: null, matchedCriteria: null, responseLog: { totalCount: 0, nodes: [] } }
const sorted = (found: any) => ({
  ...found,
  responseLog: { ...found.responseLog, nodes: found.responseLog.nodes.toSorted(byText) },
})
const byText = (a: { text: string }, b: { text: string }) => (a.text < b.text ? -1 : 1)
const seen = async (account: string, of: string, options?: object) =>
  sorted(await on.look(account, of, working, options))

const linesOf = async (of: string) => {
  const { rows } = await cast.world.owner.query(
    `select j.subject_type as class, j.purpose, j.clause from incidents.journal j
     where j.act = 'READ' and j.details::text like '%' || $1 || '%' order by j.subject_type`,
    [of],
  )
  return rows
}

describe('while it is open', () => {
  test('the one who asked reads the working text of that case, and nobody else anything by it', async () => {
    const of = await filled()
    const other = await filled()
    await on.opened(of)
    expect(await seen('t.national', of)).toEqual(opened)
    expect(await seen('t.national2', of)).toEqual(shut)
    expect(await seen('t.national', other)).toEqual(shut)
    expect((await seen('t.technical', of)).matchedCriteria).toBeNull()
    const strangers = people.map(([account]) => account).filter((account) => !account.startsWith('t.power'))
    for (const account of strangers.filter(
      (each) => !['t.national', 't.sector', 't.sector-two'].includes(each),
    ))
      expect([account, (await on.look(account, of, 'matchedCriteria'))?.matchedCriteria ?? null]).toEqual([
        account,
        null,
      ])
  })

  test('the technical centre reads what lies deeper than the relay', async () => {
    const of = await filled()
    expect((await seen('t.technical', of)).matchedCriteria).toBeNull()
    await on.opened(of, 't.technical', 't.national2')
    expect(await seen('t.technical', of)).toEqual(opened)
  })

  test('of evidence the register shows and no content; of national security nothing', async () => {
    const of = await filled()
    const evidence = 'evidence { nodes { kind description storageRef sha256 transfers { body } } }'
    for (const [by, second] of [
      ['t.national', 't.technical'],
      ['t.technical', 't.national'],
    ] as const) {
      const id = await on.opened(of, by, second)
      expect(await on.look(by, of, evidence)).toEqual({
        evidence: {
          nodes: [{ kind: 'DISK_IMAGE', description: null, storageRef: null, sha256: null, transfers: null }],
        },
      })
      const assessed = await on.look(by, of, 'nationalSecurityAssessments { nodes { id } }')
      expect(assessed.nationalSecurityAssessments?.nodes ?? []).toEqual([])
      left(await on.end(second, id))
    }
  })

  test('a task force on national security, and the clocks that run for it, stay closed', async () => {
    const national = nationalIn(cast)
    const of = await national.major()
    left(await national.assess('t.nsc', of))
    left(
      await national.acknowledge(
        't.nsc',
        left(await national.establish('t.national', of, { ground: 'NATIONAL_SECURITY' })).id,
      ),
    )
    await on.opened(of, 't.technical', 't.national')
    const layer = 'clocks { kind } taskForces { nodes { id } } defenceMeetings { nodes { id } }'
    const found = await on.look('t.technical', of, layer)
    expect(found.taskForces.nodes).toEqual([])
    expect(found.defenceMeetings.nodes).toEqual([])
    const kinds = found.clocks.map(({ kind }: { kind: string }) => kind)
    expect(kinds).toContain('REVIEW')
    for (const kind of ['TASKFORCE', 'DEFENCE_MEETING']) expect(kinds).not.toContain(kind)
  })

  test('nothing is done by it: whoever may only read is refused every act on the case and what hangs on it', async () => {
    const of = await filled()
    await on.opened(of, 't.technical', 't.national')
    const entry = { incident: of, kind: 'HANDLING', at: minutes(cast, -1), text: 'I was here.' }
    const acts = [
      ['appendResponseLog', entry, 'entry { id }'],
      ['requestSupport', { incident: of, need: 'Somebody.' }, 'request { id }'],
      [
        'closeIncident',
        { incident: of, expectedVersion: 1, handlingMethod: 'x', completedAt: minutes(cast, 0) },
        'incident { id }',
      ],
      ['proposeLevelChange', { incident: of, expectedVersion: 1, level: 4, reason: 'x' }, 'incident { id }'],
    ] as const
    for (const [mutation, input, selection] of acts)
      expect([
        mutation,
        codes(await cast.world.act('t.technical', mutation, input, selection, urgent)),
      ]).toEqual([mutation, [expect.stringMatching(/^(FORBIDDEN|NOT_FOUND)$/)]])
    const support = await cast.world.act(
      't.power',
      'requestSupport',
      { incident: of, need: 'x' },
      'request { id }',
    )
    const request = support.data.requestSupport.request.id
    const decide = { request, expectedVersion: 1, verdict: 'DECLINE', reason: 'x' }
    await on.opened(of)
    for (const account of ['t.national', 't.technical'])
      expect(codes(await cast.world.act(account, 'decideSupport', decide, 'request { id }', urgent))).toEqual(
        ['NOT_FOUND'],
      )
  })
})

describe('what was read', () => {
  test('is nothing without a purpose, and is in the owner’s journal with it, each class under the ruling', async () => {
    const of = await filled()
    const id = await on.opened(of)
    expect(await seen('t.national', of, {})).toEqual(shut)
    expect(await linesOf(of)).toEqual([])
    await seen('t.national', of)
    const line = { purpose: urgent.purpose, clause: 'G-73' }
    expect(await linesOf(of)).toEqual([
      { class: 'IN.DETAIL', ...line },
      { class: 'IN.LEVEL_REASON', ...line },
    ])
    const { rows } = await cast.world.owner.query(
      `select distinct j.chain from incidents.journal j where j.clause = 'G-73' and j.act = 'READ'`,
    )
    expect(rows).toEqual([{ chain: cast.agency('t-power') }])
    const told = [
      { dataClass: 'IN.DETAIL', rows: 1 },
      { dataClass: 'IN.LEVEL_REASON', rows: 1 },
      { dataClass: 'IN.RESPONSE_LOG', rows: 2 },
    ]
    for (const account of ['t.power-ciso', 't.convener'])
      expect(await on.seen(account, id, 'reads { dataClass rows }')).toEqual({ reads: told })
  })

  test('is recorded where a list only names its rows, and where a row was chosen by what was opened', async () => {
    const of = await filled()
    const access = await on.opened(of)
    const system = randomUUID()
    await cast.world.owner.query(
      'insert into incidents.incident_system (incident_id, system_id) values ($1, $2)',
      [of, system],
    )
    const reads = () => on.seen('t.power-ciso', access, 'reads { dataClass rows }')
    await on.look('t.national', of, 'responseLog { nodes { __typename } }')
    const counted = { dataClass: 'IN.RESPONSE_LOG', rows: 2 }
    expect(await reads()).toEqual({ reads: [counted] })
    const touching = (options: object) =>
      cast.world.ask(
        't.national',
        'query($system: ID!) { incidents(filter: { affectedSystem: $system }) { nodes { id } } }',
        { system },
        options,
      )
    expect((await touching({})).data.incidents.nodes).toEqual([])
    expect((await touching(urgent)).data.incidents.nodes).toEqual([{ id: of }])
    expect(await reads()).toEqual({ reads: [counted, { dataClass: 'IN.DETAIL', rows: 1 }] })
  })

  test('is told with the access to its own case, not with another that is open at the same agency', async () => {
    const one = await on.opened(await filled())
    const of = await filled()
    const other = await on.opened(of)
    await on.look('t.national', of, 'responseLog { nodes { text } }')
    const reads = (id: string) => on.seen('t.power-ciso', id, 'reads { dataClass rows }')
    expect(await reads(other)).toEqual({ reads: [{ dataClass: 'IN.RESPONSE_LOG', rows: 2 }] })
    expect(await reads(one)).toEqual({ reads: [] })
  })

  test('is known to be of its case in every table that an access opens', async () => {
    const { owner } = cast.world
    const opened = incidentsSubgraph.capabilities
      .flatMap(({ rows = [] }) => rows)
      .filter(({ relations }) =>
        relations.some((each) => each('t').includes('published_incidents.emergency')),
      )
    const { rows } = await owner.query(`select prosrc from pg_proc where proname = 'cases_of'`)
    expect(opened.length).toBeGreaterThan(5)
    for (const { table } of opened) expect(rows[0].prosrc, table).toContain(`from ${table} t where`)
  })

  test('is not recorded as emergency where an ordinary right shows it', async () => {
    const of = await reported(cast)
    await on.opened(of)
    expect(await on.look('t.national', of, 'description')).toEqual({ description: opened.description })
    expect(await linesOf(of)).toEqual([])
  })

  test('that cannot be recorded is not answered', async () => {
    const of = await filled()
    await on.opened(of)
    const { owner, logged } = cast.world
    await owner.query(
      `create function incidents.full_disk() returns trigger language plpgsql as $$ begin raise exception 'full'; end $$;
       create trigger full_disk before insert on incidents.journal for each row execute function incidents.full_disk()`,
    )
    try {
      expect(await seen('t.national', of)).toEqual(shut)
      expect(logged.pop()?.message).toBe('sensitive reads could not be recorded')
    } finally {
      await owner.query('drop trigger full_disk on incidents.journal; drop function incidents.full_disk()')
    }
    expect(await seen('t.national', of)).toEqual(opened)
  })
})

describe('it is over', () => {
  test('after four hours to the instant, in the middle of a list as well', async () => {
    const of = await filled()
    await on.opened(of)
    const first = 'responseLog(first: 1) { nodes { text } pageInfo { endCursor hasNextPage } }'
    cast.world.advance(4 * hour - 1)
    const page = await on.look('t.national', of, first)
    expect(page.responseLog.nodes).toHaveLength(1)
    expect(page.responseLog.pageInfo.hasNextPage).toBe(true)
    cast.world.advance(1)
    const next = `responseLog(first: 1, after: "${page.responseLog.pageInfo.endCursor}") { nodes { text } }`
    expect(await on.look('t.national', of, next)).toEqual({ responseLog: { nodes: [] } })
    expect(await seen('t.national', of)).toEqual(shut)
  })

  test('when somebody of the two offices ends it, for good, whatever the clock says afterwards', async () => {
    const of = await filled()
    const id = await on.opened(of)
    for (const account of ['t.power-ciso', 't.convener'])
      expect(codes(await on.end(account, id))).toEqual(['FORBIDDEN'])
    cast.world.advance(hour)
    expect(left(await on.end('t.national2', id)).state).toBe('OVER')
    expect(await seen('t.national', of)).toEqual(shut)
    expect(codes(await on.end('t.national2', id))).toEqual(['WRONG_STATE'])
    expect(codes(await on.grant('t.technical', id))).toEqual(['WRONG_STATE'])
    cast.world.setClock(START)
    expect(await seen('t.national', of)).toEqual(shut)
  })

  test('before it began, where a clock is set back', async () => {
    const of = await filled()
    cast.world.advance(hour)
    await on.opened(of)
    cast.world.setClock(START)
    expect(await seen('t.national', of)).toEqual(shut)
  })

  test('with the role in which it was asked for, and no other role or later grant brings it back', async () => {
    const of = await filled()
    await on.opened(of)
    const { owner } = cast.world
    const { rows } = await owner.query(
      `update published_agencies.role_grant g set valid_to = $1 from published_agencies.person p
       where p.no = g.person_no and p.subject = 't.national' returning g.id`,
      [cast.world.now()],
    )
    try {
      expect((await on.look('t.national', of, 'description'))?.description ?? null).toBeNull()
      await grantAlso(cast, 't.national', 'TECHNICAL_CENTRE', 't-national')
      await grantAlso(cast, 't.national', 'NATIONAL_OFFICER', 't-national')
      expect(await seen('t.national', of)).toEqual({ ...shut, description: opened.description })
    } finally {
      await owner.query(
        `delete from published_agencies.role_grant g using published_agencies.person p
         where p.no = g.person_no and p.subject = 't.national' and g.id <> $1`,
        [rows[0].id],
      )
      await owner.query('update published_agencies.role_grant set valid_to = null where id = $1', [
        rows[0].id,
      ])
    }
    expect(await seen('t.national', of)).toEqual(opened)
  })
})
