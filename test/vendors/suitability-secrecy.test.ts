import { createHash } from 'node:crypto'
import { afterAll, describe, expect, test } from 'vitest'
import { keysIn, newKey, Seals } from '../../subgraphs/seals.ts'
import { keysInUse, rewrapFindings } from '../../subgraphs/vendors/suitability/rewrap.ts'
import { anonymous } from '../../subgraphs/viewer.ts'
import { sealingKeys, testSeals } from '../harness/keys.ts'
import { type Candidate, clean, found, must, necessity, openChecks, PURPOSE } from './checks.ts'
import { agencies } from './stage.ts'

const { stage, candidate, checking, step, request, enter, decide, electronic, read } = await openChecks()
afterAll(async () => {
  expect(stage.logged).toEqual([])
  await stage.close()
})

describe('what a check tells', () => {
  const words = ['result', 'decidedOn', 'validUntil', 'consentState']
  const strangers = [
    ...['beta.user', 'alpha-one.user', 'police.ciso', 'police.contracts', 'bureau.auditor', 'bureau.staff'],
    ...['bureau.contact', 'city.supervisor', 'national', 'tool', null],
  ]
  const shown = (row: object | null) =>
    row && Object.entries(row).flatMap(([name, value]) => (value === null ? [] : [name]))

  test('is the result and no more to those whom it concerns, and nothing to others', async () => {
    const of = await checking([...clean.slice(1), ...found])
    must(await decide(of, 'CLEARED', 'long ago'))
    for (const account of ['bureau.officer', 'alpha.user'])
      expect([account, shown(await read(account, of))]).toEqual([account, words])
    for (const account of strangers) expect([account, await read(account, of)]).toEqual([account, null])
    for (const account of ['bureau.ciso', 'bureau.contracts'])
      expect((await read(account, of)).findings.heads.at(-1)).toMatchObject({ finding: 'FOUND' })
  })

  test('is the own result to the person, who asks the agency for what was found (a13, G-75)', async () => {
    const [of, other] = [await checking(found), await candidate()]
    must(await decide(of, 'NOT_CLEARED', 'a year ago'))
    const own = await read(of.account, of)
    expect(own).toMatchObject({
      state: 'NOT_CLEARED',
      result: 'NOT_CLEARED',
      findings: null,
      contract: null,
      person: null,
    })
    expect(await read(other.account, of)).toBeNull()
    const { data } = await stage.ask(
      of.account,
      '{ suitabilityChecks { totalCount nodes { id } } contracts { totalCount } }',
      {},
      PURPOSE,
    )
    expect(data.suitabilityChecks).toEqual({ totalCount: 1, nodes: [{ id: of.checkId }] })
    expect(data.contracts?.totalCount ?? 0).toBe(0)
  })

  test('is given by no other way: identifiers of the findings, representations, lists of others', async () => {
    const of = await checking(found)
    const { rows } = await stage.owner.query(
      'select id from vendors.suitability_findings where check_id = $1',
      [of.checkId],
    )
    const query = `{ suitabilityFindings(id: "${rows[0].id}") { id heads { finding } }
      _entities(representations: [{ __typename: "SuitabilityFindings", id: "${rows[0].id}" }]) { ... on SuitabilityFindings { heads { finding } } } }`
    for (const account of [of.account, 'alpha.user', 'bureau.officer', 'police.ciso', 'beta.user', null]) {
      const { data } = await stage.ask(account, query, {}, PURPOSE)
      expect([account, data?.suitabilityFindings ?? null, data?._entities?.[0] ?? null]).toEqual([
        account,
        null,
        null,
      ])
    }
    const { data } = await stage.ask('bureau.ciso', query, {}, PURPOSE)
    expect(data.suitabilityFindings.heads[0]).toEqual({ finding: 'FOUND' })
  })

  test('is told with a purpose alone, and each reading stands in the journal of the agency', async () => {
    const of = await checking(found)
    const without = await stage.ask(
      'bureau.ciso',
      `{ suitabilityCheck(id: "${of.checkId}") { state result findings { id } } }`,
    )
    expect(without.data.suitabilityCheck).toEqual({ state: null, result: null, findings: null })
    const since = stage.now()
    stage.advance(1_000)
    await read('bureau.ciso', of)
    const { rows } = await stage.owner.query(
      `select chain, purpose, details from vendors.journal where act = 'READ' and subject_type = 'VE.SUITABILITY' and at > $1`,
      [since],
    )
    expect(rows).toHaveLength(1)
    expect(rows[0]).toMatchObject({ chain: agencies.bureau.id, purpose: PURPOSE })
    expect(rows[0].details.rows.some((row: string) => row.startsWith('SuitabilityFindings:'))).toBe(true)
    expect(rows[0].details.rows).toContain(`SuitabilityCheck:${of.checkId}`)
  })

  test('leaves no trace of the secret contract in the journal that an internal auditor reads (a6)', async () => {
    const ask = (account: string) =>
      stage.ask(
        account,
        `{ _entities(representations: [{ __typename: "Agency", id: "${agencies.bureau.id}" }]) { ... on Agency { journalOfVendors(first: 100) { nodes { act subjectType } } } } }`,
      )
    const acts = async (account: string) =>
      ((await ask(account)).data._entities[0].journalOfVendors?.nodes ?? []).map(
        (line: any) => `${line.act} ${line.subjectType}`,
      )
    expect((await acts('bureau.ciso')).some((line: string) => /uitab|VE\.SUIT/.test(line))).toBe(true)
    expect(
      (await acts('bureau.auditor')).filter((line: string) =>
        /uitab|SUIT|Clearance|Personnel|VendorPerson/.test(line),
      ),
    ).toEqual([])
  })
})

async function versionOf({ checkId }: Candidate): Promise<number> {
  const { rows } = await stage.owner.query('select version from vendors.suitability_check where id = $1', [
    checkId,
  ])
  return rows[0].version
}

describe('a stolen database', () => {
  /** Everything that a dump of the vendors subgraph holds, in the words of the database. */
  async function dump(): Promise<string> {
    const { rows } = await stage.owner.query(
      `select table_schema || '.' || table_name as name from information_schema.tables
       where table_schema in ('vendors', 'published_vendors', 'access', 'vendors_jobs') and table_type = 'BASE TABLE'`,
    )
    let text = ''
    for (const { name } of rows) {
      const held = await stage.owner.query(`select string_agg(t::text, E'\n') as text from ${name} t`)
      text += held.rows[0].text ?? ''
    }
    return text
  }

  const secrets = [
    'canary necessity',
    'canary other item',
    'canary reasons',
    'canary document',
    'canary evidence',
  ]

  test('says neither what was found nor why, nor which of the heads it was', async () => {
    const of = await candidate()
    must(await request(of))
    must(
      await step(of.account, 'recordSuitabilityConsent', of, {
        ...electronic(),
        document: 'canary document',
        signatureEvidence: 'canary evidence',
      }),
    )
    must(
      await step('bureau.contracts', 'openSuitabilityCheck', of, {
        ...necessity,
        necessityNote: 'canary necessity',
      }),
    )
    must(
      await enter(of, [
        ...clean.slice(1),
        ...found,
        { head: 'OTHER_SECRECY', finding: 'NONE', otherText: 'canary other item' },
      ]),
    )
    must(await decide(of, 'CLEARED', 'canary reasons'))
    const kept = await read('bureau.ciso', of)
    expect(secrets.filter((word) => !JSON.stringify(kept).includes(word))).toEqual([])
    const text = await dump()
    expect(
      [...secrets, 'FOUND', 'LEAK_CONVICTION', 'OTHER_SECRECY'].filter((word) => text.includes(word)),
    ).toEqual([])
  })

  test('answers no guess: digests of requests are keyed outside it, and those in the journal by the check’s own key', async () => {
    const of = await checking()
    const given = {
      checkId: of.checkId,
      expectedVersion: await versionOf(of),
      clientMutationId: 'guessed',
      heads: found,
    }
    must(
      await stage.act('bureau.contracts', 'enterSuitabilityHeads', given, 'suitabilityCheck { id }', PURPOSE),
    )
    const { rows } = await stage.owner.query(
      `select request_hash from vendors.idempotency where key = 'guessed'`,
    )
    const canonical = `{"checkId":"${of.checkId}","clientMutationId":"guessed","expectedVersion":${given.expectedVersion},"heads":[{"finding":"FOUND","head":"LEAK_CONVICTION"}]}`
    expect(rows[0].request_hash).not.toBe(createHash('sha256').update(canonical).digest('base64url'))
    // The same request is known again, and another one under its key is refused.
    must(
      await stage.act('bureau.contracts', 'enterSuitabilityHeads', given, 'suitabilityCheck { id }', PURPOSE),
    )
    const other = await stage.act(
      'bureau.contracts',
      'enterSuitabilityHeads',
      { ...given, heads: clean },
      'suitabilityCheck { id }',
      PURPOSE,
    )
    expect(other.codes).toEqual(['IDEMPOTENCY_KEY_REUSED'])
    const lines = await stage.owner.query(
      `select details from vendors.journal where subject_id = $1 and act = 'enterSuitabilityHeads'`,
      [of.checkId],
    )
    expect(lines.rows.map(({ details }) => Object.keys(details).sort())).toEqual([
      ['contractId', 'proof'],
      ['contractId', 'proof'],
    ])
    expect(new Set(lines.rows.map(({ details }) => details.proof)).size).toBe(2)
  })

  test('tells nothing by lengths: whatever was found and said takes the same room', async () => {
    const short = await checking(clean.slice(0, 1))
    const long = await checking([
      ...clean.slice(1),
      ...found,
      { head: 'OTHER_SECRECY', finding: 'UNKNOWN', otherText: '密'.repeat(500) },
    ])
    must(await decide(long, 'NOT_CLEARED', '理'.repeat(2_000)))
    const { rows } = await stage.owner.query(
      'select distinct length(sealed) as size, length(wrapped_key) as key from vendors.suitability_findings where check_id = any($1)',
      [[short.checkId, long.checkId]],
    )
    expect(rows).toHaveLength(1)
  })

  test('opens to no other key file, and hands no check the file of another', async () => {
    const [of, other] = [await checking(found), await checking()]
    const { rows } = await stage.owner.query(
      'select * from vendors.suitability_findings where check_id = $1',
      [of.checkId],
    )
    const kept = { sealed: rows[0].sealed, wrappedKey: rows[0].wrapped_key, keyId: rows[0].key_id }
    const guessed = new Seals(() => [{ id: kept.keyId, secret: Buffer.alloc(32, 7) }])
    expect(() => guessed.open(`suitability ${of.checkId}`, kept)).toThrow()
    await stage.owner.query(
      'update vendors.suitability_findings set sealed = $2, wrapped_key = $3, key_id = $4 where check_id = $1',
      [other.checkId, kept.sealed, kept.wrappedKey, kept.keyId],
    )
    const { data } = await stage.ask(
      'bureau.ciso',
      `{ suitabilityCheck(id: "${other.checkId}") { findings { heads { finding } } } }`,
      {},
      PURPOSE,
    )
    expect(data.suitabilityCheck.findings.heads).toBeNull()
    expect(stage.logged.splice(0)).toHaveLength(1)
    const newest = new Seals(() => [...keysIn(newKey()), ...sealingKeys])
    await expect(rewrapFindings(stage.owner, newest)).rejects.toThrow(other.checkId)
    await stage.owner.query(
      'update vendors.suitability_findings set sealed = null, wrapped_key = null, key_id = null, erased_at = $2 where check_id = $1',
      [other.checkId, stage.now()],
    )
  })
})

describe('the login of the subgraph', () => {
  test('requires a check in a command alone', async () => {
    const of = await candidate()
    const asking = stage.part.database.transact(async (client, become) => {
      await become(anonymous, stage.now(), [])
      return client.query('select vendors.require_check($1)', [of.vendorPersonId])
    })
    await expect(asking).rejects.toThrow('by a command')
  })
})

describe('the keys of the file', () => {
  test('are changed while everybody works, and what no key is needed for any more opens without it', async () => {
    const of = await checking(found)
    sealingKeys.unshift(...keysIn(newKey()))
    expect((await read('bureau.ciso', of)).findings.heads[0].finding).toBe('FOUND')
    expect(await rewrapFindings(stage.owner, testSeals)).toBeGreaterThan(0)
    expect(await rewrapFindings(stage.owner, testSeals)).toBe(0)
    expect(await keysInUse(stage.owner)).toEqual([sealingKeys[0]?.id])
    sealingKeys.splice(1)
    must(await enter(of, clean))
    expect((await read('bureau.ciso', of)).findings.heads).toHaveLength(5)
  })
})
