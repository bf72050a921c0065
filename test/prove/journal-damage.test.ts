import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { at, chain, findings, lastSeq, tamper, verify, withJournal, world } from '../journal/damaged.ts'

withJournal()

const rehash = (from: string) => `
  do $$ declare e agencies.journal; p bytea; begin
    select coalesce((select j.hash from agencies.journal j where j.chain = $chain and j.seq < ${from} order by seq desc limit 1), ''::bytea) into p;
    for e in select * from agencies.journal j where j.chain = $chain and j.seq >= ${from} order by j.seq loop
      e.previous := p; e.hash := agencies.journal_hash(e); p := e.hash;
      update agencies.journal j set previous = e.previous, hash = e.hash where j.id = e.id;
    end loop;
    update agencies.journal_head h set hash = p, seq = (select max(seq) from agencies.journal where chain = $chain) where h.chain = $chain;
  end $$`

describe('verification names', () => {
  test('an entry that was altered and given a hash to match, by the one that no longer follows it', async () => {
    await tamper(
      `update agencies.journal set act = 'x' ${at(3)}`,
      `update agencies.journal j set hash = agencies.journal_hash(j) ${at(3)}`,
    )
    expect(await findings()).toEqual(['4 UNLINKED'])
  })

  test('entries that were removed, at the start, in the middle and at the end', async () => {
    const last = await lastSeq()
    await tamper(
      `delete from agencies.journal ${at(1)}`,
      `delete from agencies.journal ${at(4)}`,
      `delete from agencies.journal ${at(5)}`,
      `delete from agencies.journal ${at(last)}`,
    )
    expect(await findings()).toEqual(['1 MISSING', '4 MISSING', '5 MISSING', `${last} CUT_OFF`])
  })

  test('entries that changed places', async () => {
    await tamper(
      `update agencies.journal set seq = -1 ${at(3)}`,
      `update agencies.journal set seq = 3 ${at(6)}`,
      `update agencies.journal set seq = 6 ${at(-1)}`,
    )
    expect((await findings()).filter((each) => each.includes('MOVED'))).toEqual(['3 MOVED', '6 MOVED'])
  })

  test('an entry put in between', async () => {
    await tamper(
      'drop index agencies.journal_place',
      `insert into agencies.journal select gen_random_uuid(), chain, seq, at, actor_no, actor_id, role, act, subject_type,
         subject_id, clause, purpose, details, request_id, previous, hash from agencies.journal ${at(3)}`,
    )
    expect(await findings()).toContain('3 DOUBLE')
  })

  test('a journal that is all gone, with its head and without', async () => {
    const { heads } = await verify()
    await tamper('delete from agencies.journal where chain = $chain')
    expect(await findings()).toEqual(['1 CUT_OFF'])
    await tamper('delete from agencies.journal_head where chain = $chain')
    expect(await findings()).toEqual([])
    const seq = heads.find((each) => each.chain === chain && each.subgraph === 'agencies')?.seq
    expect(await findings(heads)).toEqual([`${seq} CUT_SINCE`])
  })

  test('a head that was altered or is missing', async () => {
    const last = await lastSeq()
    await tamper(`update agencies.journal_head set hash = '\\x00' where chain = $chain`)
    expect(await findings()).toEqual([`${last} HEAD_WRONG`])
    await tamper('delete from agencies.journal_head where chain = $chain')
    expect(await findings()).toEqual([`${last} HEAD_MISSING`])
  })

  test('a tail cut together with its head, by heads exported before', async () => {
    const { heads } = await verify()
    const last = await lastSeq()
    await tamper(
      `delete from agencies.journal where chain = $chain and seq > ${last - 2}`,
      rehash(`${last - 2}`),
    )
    expect(await findings()).toEqual([])
    expect(await findings(heads)).toEqual([`${last} CUT_SINCE`])
  })

  test('a chain written anew from one entry on, by heads exported before', async () => {
    const { heads } = await verify()
    const last = await lastSeq()
    await tamper(`update agencies.journal set act = 'x' ${at(3)}`, rehash('3'))
    expect(await findings()).toEqual([])
    expect(await findings(heads)).toEqual([`${last} REWRITTEN`])
  })

  test('nothing new when the database’s own hash function was replaced: it is not asked', async () => {
    await tamper(
      `create or replace function agencies.journal_hash(e agencies.journal) returns bytea language sql stable as 'select e.hash'`,
      `update agencies.journal set act = 'x' ${at(3)}`,
    )
    expect(await findings()).toEqual(['3 ALTERED'])
  })
})

describe('npm run journal:verify', () => {
  const run = promisify(execFile)
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'journal-'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  const script = async (...args: string[]) => {
    const env = { ...process.env, DATABASE_URL: world.url, DATA_DIR: folder }
    try {
      return { code: 0, ...(await run('node', ['scripts/journal-verify.ts', ...args], { env })) }
    } catch (error) {
      return error as { code: number; stdout: string; stderr: string }
    }
  }

  test('exports heads of a whole journal, and ends with 1 and the entry’s name once it is damaged', async () => {
    const file = join(folder, 'heads.json')
    expect(await script('--export', file)).toMatchObject({ code: 0, stdout: '' })
    expect(JSON.parse(readFileSync(file, 'utf8')).heads.length).toBeGreaterThan(5)
    expect(await script('--against', file)).toMatchObject({ code: 0 })
    await tamper(`update agencies.journal set act = 'x' ${at(3)}`)
    const damaged = await script('--against', file, '--export', join(folder, 'never.json'))
    expect(damaged.code).toBe(1)
    expect(damaged.stdout).toContain(`agencies ${chain} #3 ALTERED`)
    expect(() => readFileSync(join(folder, 'never.json'))).toThrow()
  })

  test('ends with 2 when it was not asked properly or finds no database', async () => {
    expect((await script('--frobnicate')).code).toBe(2)
    writeFileSync(join(folder, 'no-heads.json'), '{"heads": [{"chain": "x"}]}')
    expect((await script('--against', join(folder, 'no-heads.json'))).code).toBe(2)
  })
})
