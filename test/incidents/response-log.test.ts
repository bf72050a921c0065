import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { codes, incident, minutes, reported } from './acts.ts'
import { type Cast, openCast } from './cast.ts'
import { closed } from './handling-acts.ts'

let cast: Cast
beforeAll(async () => {
  cast = await openCast()
})
afterAll(() => {
  expect(cast.world.logged).toEqual([])
  return cast.world.close()
})

const write = (account: string | null, id: string, other: object = {}, selection = 'entry { id }') =>
  cast.world.act(
    account,
    'appendResponseLog',
    { incident: id, kind: 'HANDLING', at: minutes(cast, -1), text: 'The account was locked.', ...other },
    selection,
  )

async function written(account: string, id: string, other: object = {}): Promise<string> {
  const reply = await write(account, id, other)
  const found = reply.data?.appendResponseLog?.entry?.id
  if (!found) throw new Error(`The entry was refused: ${JSON.stringify(reply.errors)}`)
  return found
}

async function log(account: string | null, id: string, args = '', fields = 'text') {
  const { row, reply } = await incident(
    cast,
    account,
    id,
    `responseLog${args} { totalCount nodes { ${fields} } }`,
  )
  return { log: row?.responseLog ?? null, reply }
}

describe('an entry of the response log', () => {
  test('stands with its kind, its times and its author, and changes nothing of the case', async () => {
    const id = await reported(cast)
    await written('t.contact', id)
    const switched = { kind: 'BACKUP_ACTIVATION', backupKind: 'REMOTE', text: 'Switched.' }
    await written('t.officer', id, { ...switched, at: minutes(cast, -0.5) })
    await written('t.reviewer', id, { kind: 'SUPERVISION', text: 'Asked when.', at: minutes(cast, 0) })
    const fields = 'kind at text backupKind counterpart role author { id } recordedAt isCorrected forBriefing'
    const { log: found } = await log('t.ciso', id, '', fields)
    expect(found.totalCount).toBe(3)
    expect(found.nodes[0]).toEqual({
      kind: 'HANDLING',
      at: minutes(cast, -1),
      text: 'The account was locked.',
      backupKind: null,
      counterpart: null,
      role: 'SECURITY_CONTACT',
      author: { id: cast.agency('t-bureau') },
      recordedAt: minutes(cast, 0),
      isCorrected: false,
      forBriefing: false,
    })
    expect(found.nodes[1]).toMatchObject({ kind: 'BACKUP_ACTIVATION', backupKind: 'REMOTE' })
    expect(found.nodes[2]).toMatchObject({ role: 'SECURITY_REVIEWER', author: { id: cast.agency('t-city') } })
    expect((await incident(cast, 't.ciso', id, 'version')).row.version).toBe(1)
    const { log: chosen } = await log('t.ciso', id, '(filter: { kind: SUPERVISION })')
    expect(chosen).toEqual({ totalCount: 1, nodes: [{ text: 'Asked when.' }] })
  })

  test.each([
    ['t.staff', 'NOT_FOUND'],
    ['t.contracts', 'FORBIDDEN'],
    ['t.supervisor', 'FORBIDDEN'],
    ['t.national', 'FORBIDDEN'],
    ['t.technical', 'FORBIDDEN'],
    ['t.vendor-a', 'FORBIDDEN'],
    ['t.vendor-b', 'NOT_FOUND'],
    ['t.sector', 'NOT_FOUND'],
    ['t.parks', 'NOT_FOUND'],
    [null, 'UNAUTHENTICATED'],
  ])('is not for %s: %s', async (account, code) => {
    const id = await reported(cast, { contract: cast.contracts.open })
    for (const kind of ['HANDLING', 'ASSISTANCE'])
      expect(codes(await write(account, id, { kind }))).toEqual([code])
  })

  test.each([
    ['t.contact', 'ASSISTANCE'],
    ['t.ciso', 'SUPERVISION'],
    ['t.officer', 'LAW_ENFORCEMENT_CONTACT'],
    ['t.reviewer', 'HANDLING'],
    ['t.team', 'INVESTIGATION'],
  ])('by %s is never one of %s', async (account, kind) => {
    const id = await reported(cast)
    expect(codes(await write(account, id, { kind, counterpart: 'Somebody' }))).toEqual(['FORBIDDEN'])
  })

  test('of help is the handling team’s as well as the reviewer’s', async () => {
    const id = await reported(cast)
    for (const account of ['t.team', 't.reviewer'])
      expect(codes(await write(account, id, { kind: 'ASSISTANCE' }))).toEqual([])
  })

  test('says what its kind asks for, at a time that can be', async () => {
    const id = await reported(cast)
    for (const wrong of [
      { text: ' ' },
      { text: 'x'.repeat(10_001) },
      { at: minutes(cast, 1) },
      { at: minutes(cast, -21) },
      { kind: 'BACKUP_ACTIVATION' },
      { backupKind: 'PLAN' },
      { kind: 'SOLUTION_SEARCH' },
    ])
      expect(codes(await write('t.contact', id, wrong)), JSON.stringify(wrong).slice(0, 40)).toEqual([
        'BAD_INPUT',
      ])
  })

  test('sent again is the same entry', async () => {
    const id = await reported(cast)
    const key = { clientMutationId: randomUUID() }
    expect(await written('t.contact', id, key)).toBe(await written('t.contact', id, key))
    expect((await log('t.ciso', id)).log.totalCount).toBe(1)
    expect(codes(await write('t.contact', id, { ...key, text: 'Another.' }))).toEqual([
      'IDEMPOTENCY_KEY_REUSED',
    ])
  })

  test('may follow the closing of the case, and not its filing', async () => {
    const id = await closed(cast)
    expect(codes(await write('t.contact', id))).toEqual([])
    await cast.world.owner.query(`update incidents.incident set handling_state = 'ARCHIVED' where id = $1`, [
      id,
    ])
    expect(codes(await write('t.contact', id))).toEqual(['INCIDENT_CLOSED'])
  })

  test('is never altered or removed, by the owner of the database neither', async () => {
    const id = await reported(cast)
    await written('t.contact', id)
    for (const sql of [
      `update incidents.response_log_entry set text = ''`,
      'delete from incidents.response_log_entry',
    ])
      await expect(cast.world.owner.query(`${sql} where incident_id = $1`, [id])).rejects.toThrow(
        'append-only',
      )
  })
})

describe('a correction', () => {
  test('stands beside what it puts right', async () => {
    const id = await reported(cast)
    const corrects = await written('t.contact', id)
    await written('t.officer', id, { corrects, text: 'Two accounts were locked.', at: minutes(cast, 0) })
    const { log: found } = await log('t.reviewer', id, '', 'text isCorrected corrects { text }')
    expect(found.nodes).toEqual([
      { text: 'The account was locked.', isCorrected: true, corrects: null },
      {
        text: 'Two accounts were locked.',
        isCorrected: false,
        corrects: { text: 'The account was locked.' },
      },
    ])
  })

  test('is of an entry of the own body, of the same case and kind, and not corrected before', async () => {
    const [id, other] = [await reported(cast), await reported(cast)]
    const [own, elsewhere] = [await written('t.contact', id), await written('t.contact', other)]
    const reviewers = await written('t.reviewer', id, { kind: 'ASSISTANCE' })
    for (const corrects of [elsewhere, randomUUID(), 'x'])
      expect(codes(await write('t.contact', id, { corrects }))).toEqual(['NOT_FOUND'])
    expect(codes(await write('t.contact', id, { corrects: reviewers }))).toEqual(['FORBIDDEN'])
    expect(codes(await write('t.contact', id, { corrects: own, kind: 'MONITORING' }))).toEqual(['BAD_INPUT'])
    expect(codes(await write('t.contact', id, { corrects: own }))).toEqual([])
    expect(codes(await write('t.contact', id, { corrects: own }))).toEqual(['BAD_INPUT'])
  })
})

describe('the log shows', () => {
  test('to the convener the entries for the briefing of a major case, and of these what they say', async () => {
    const id = await reported(cast, { matchedCriteria: ['L3_CORE_TAMPER_SERIOUS'] })
    await written('t.contact', id)
    const corrects = await written('t.ciso', id, { forBriefing: true, text: 'For the briefing.' })
    await written('t.ciso', id, { forBriefing: true, text: 'Put right.', at: minutes(cast, 0), corrects })
    const fields = 'kind text role isCorrected'
    const { log: found } = await log('t.convener', id, '', fields)
    expect(found).toEqual({
      totalCount: 2,
      nodes: [
        { kind: 'HANDLING', text: 'For the briefing.', role: null, isCorrected: null },
        { kind: 'HANDLING', text: 'Put right.', role: null, isCorrected: null },
      ],
    })
    expect((await log('t.nsc', id)).log.totalCount).toBe(3)
    const light = await reported(cast)
    await written('t.ciso', light, { forBriefing: true })
    expect((await log('t.convener', light)).log).toBeNull()
  })

  test.each(['t.contact', 't.ciso', 't.reviewer', 't.team', 't.supervisor', 't.national'])(
    'everything to %s',
    async (account) => {
      const id = await reported(cast)
      await written('t.contact', id)
      expect((await log(account, id)).log).toEqual({
        totalCount: 1,
        nodes: [{ text: 'The account was locked.' }],
      })
    },
  )

  test.each(['t.technical', 't.vendor-a', 't.contracts'])('nothing to %s', async (account) => {
    const id = await reported(cast, { contract: cast.contracts.open })
    await written('t.contact', id)
    const { log: found } = await log(account, id)
    expect(found?.totalCount ?? 0).toBe(0)
  })

  test('of a light non-government case nothing to the national authority', async () => {
    const power = { agency: cast.agency('t-power'), affectedSystems: [] }
    const id = await reported(cast, power, 't.power')
    await written('t.power', id)
    expect((await log('t.sector', id)).log.totalCount).toBe(1)
    expect((await log('t.national', id)).log.totalCount).toBe(0)
  })
})
