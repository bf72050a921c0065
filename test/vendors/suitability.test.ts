import { randomUUID } from 'node:crypto'
import { afterAll, describe, expect, test } from 'vitest'
import { clean, DAY, five, found, must, necessity, openChecks, PURPOSE, unknown } from './checks.ts'
import { agencies, appear } from './stage.ts'

const {
  stage,
  candidate,
  checking,
  step,
  request,
  consent,
  open,
  enter,
  decide,
  signed,
  electronic,
  assign,
  sworn,
  read,
} = await openChecks()
afterAll(async () => {
  expect(stage.logged).toEqual([])
  await stage.close()
})

describe('a check', () => {
  test('follows its order: without consent nothing is opened and nothing entered (ER-4-3d)', async () => {
    const of = await candidate()
    const noConsent = async () => {
      expect((await open(of)).codes).toEqual(['CONSENT_REQUIRED'])
      expect((await enter(of, clean)).codes).toEqual(['CONSENT_REQUIRED'])
      expect((await decide(of, 'CLEARED')).codes).toEqual(['WRONG_STATE'])
    }
    await noConsent()
    expect((await consent(of)).codes).toEqual(['WRONG_STATE'])
    must(await request(of))
    await noConsent()
    must(await consent(of))
    expect((await enter(of, clean)).codes).toEqual(['CONSENT_REQUIRED'])
    must(await open(of))
    expect((await decide(of, 'CLEARED')).codes).toEqual(['BAD_INPUT'])
    must(await enter(of, clean))
    must(await decide(of, 'CLEARED'))
    const kept = await read('bureau.ciso', of)
    // The term of the contract ends before three years are over (G-61).
    expect(kept).toMatchObject({
      ...{ state: 'CLEARED', result: 'CLEARED', decidedOn: '2026-11-20' },
      ...{ validUntil: '2028-11-30T16:00:00.000Z', renewalDueAt: '2028-10-01T16:00:00.000Z' },
      findings: { necessityNote: 'will run the keys', consentDocument: 'file 7', reasons: null },
    })
    expect(kept.findings.heads.map(({ head }: any) => head)).toEqual(five)
  })

  test('without a stated necessity is not opened (ER-4-2-0d)', async () => {
    const of = await candidate()
    must(await request(of))
    must(await consent(of))
    const told = await step('bureau.contracts', 'openSuitabilityCheck', of, {
      ...necessity,
      necessityNote: ' ',
    })
    expect(told.codes).toEqual(['BAD_INPUT'])
  })

  test('takes the lawful heads and nothing else', async () => {
    const of = await checking()
    for (const heads of [
      [],
      [...found, ...found],
      [{ head: 'SEDITION_TREASON_CONVICTION', finding: 'FOUND', offenceDate: '1990-01-01' }],
      [{ head: 'OTHER_SECRECY', finding: 'NONE' }],
      [{ head: 'LEAK_CONVICTION', finding: 'NONE', otherText: 'a note' }],
      [{ head: 'TRAVEL', finding: 'NONE' }],
    ])
      expect((await enter(of, heads)).codes, JSON.stringify(heads)).toEqual(['BAD_INPUT'])
  })

  test('is decided by a CISO who entered nothing, and by nobody else (ER-4-1-4a)', async () => {
    await appear(stage, 'bureau.both', 'CONTRACT_OFFICER', { agency: 'bureau' })
    const { rows } = await stage.owner.query(
      `select no from published_agencies.person where subject = 'bureau.both'`,
    )
    await stage.owner.query(
      `insert into published_agencies.role_grant (id, person_no, role, agency_no, mandate, granted_at, valid_from)
       values ($1, $2, 'CISO', $3, '{}', '2020-01-01', '2020-01-01')`,
      [randomUUID(), rows[0].no, agencies.bureau.no],
    )
    const of = await checking()
    must(await enter(of, unknown, 'bureau.both'))
    must(await enter(of, clean))
    for (const [account, code] of [
      ['bureau.both', 'APPROVER_IS_AUTHOR'],
      ['bureau.contracts', 'FORBIDDEN'],
      ['bureau.officer', 'FORBIDDEN'],
      [of.account, 'FORBIDDEN'],
      ['alpha.user', 'FORBIDDEN'],
      ['police.ciso', 'NOT_FOUND'],
      ['beta.user', 'NOT_FOUND'],
      [null, 'UNAUTHENTICATED'],
    ] as const)
      expect([account, ...(await decide(of, 'CLEARED', undefined, account as string)).codes]).toEqual([
        account,
        code,
      ])
    must(await decide(of, 'CLEARED'))
  })

  test('of the CISO himself is another’s to decide', async () => {
    const { rows } = await stage.owner.query(
      `select id from published_agencies.person where subject = 'bureau.ciso'`,
    )
    const of = { ...(await candidate({ personId: rows[0].id, vendorId: null })), account: 'bureau.ciso' }
    for (const taken of [await request(of), await consent(of), await open(of), await enter(of, clean)])
      must(taken)
    expect((await decide(of, 'CLEARED')).codes).toEqual(['FORBIDDEN'])
  })

  test.each([
    ['CLEARED', found, undefined, 'BAD_INPUT'],
    ['CLEARED', unknown, 'reasons', 'BAD_INPUT'],
    ['NOT_CLEARED', clean, undefined, 'BAD_INPUT'],
    ['UNDETERMINED', [], undefined, 'BAD_INPUT'],
    ['UNDETERMINED', [...unknown, ...found], undefined, 'BAD_INPUT'],
    ['CLEARED', found, 'long ago, without bearing on the keys', undefined],
    ['NOT_CLEARED', found, 'a year ago', undefined],
    ['UNDETERMINED', unknown, undefined, undefined],
  ])('is %s on %j with the reasons %s: %s (G-61)', async (result, heads, reasons, code) => {
    const of = await checking(clean)
    if (heads.length > 0) must(await enter(of, heads))
    expect((await decide(of, result, reasons)).codes).toEqual(code ? [code] : [])
  })

  test('that stayed undetermined goes on, and is decided again', async () => {
    const of = await checking(clean.slice(1))
    must(await decide(of, 'UNDETERMINED'))
    must(await enter(of, clean.slice(0, 1)))
    must(await decide(of, 'CLEARED'))
    expect((await read('bureau.ciso', of)).findings.heads).toHaveLength(5)
  })
})

describe('consent', () => {
  test('is documented: on paper by the agency, from afar with evidence of the signature (ER-5a, G-76)', async () => {
    const of = await candidate()
    must(await request(of))
    const say = async (account: string, input: object) =>
      (await step(account, 'recordSuitabilityConsent', of, { answer: 'GIVEN', ...signed(), ...input })).codes
    expect(await say('bureau.contracts', { form: 'ELECTRONIC' })).toEqual(['BAD_INPUT'])
    expect(await say('bureau.contracts', { form: 'PAPER', document: ' ' })).toEqual(['BAD_INPUT'])
    expect(await say('bureau.contracts', {})).toEqual(['BAD_INPUT'])
    expect(await say(of.account, { form: 'PAPER' })).toEqual(['BAD_INPUT'])
    const at = (ms: number) => ({
      form: 'PAPER',
      signedAt: new Date(stage.now().getTime() + ms).toISOString(),
    })
    expect(await say('bureau.contracts', at(1))).toEqual(['BAD_INPUT'])
    expect(await say('bureau.contracts', at(-DAY))).toEqual(['BAD_INPUT'])
    expect(await say('bureau.contracts', { form: 'PAPER' })).toEqual([])
  })

  test.each([
    ['the company', 'alpha.user', 'FORBIDDEN'],
    ['a rival', 'beta.user', 'NOT_FOUND'],
    ['the CISO', 'bureau.ciso', 'FORBIDDEN'],
    ['another agency', 'police.contracts', 'NOT_FOUND'],
    ['the dedicated officer', 'bureau.officer', 'FORBIDDEN'],
  ])('is not given by %s', async (_who, account, code) => {
    const of = await candidate()
    must(await request(of))
    expect((await step(account, 'recordSuitabilityConsent', of, electronic())).codes).toEqual([code])
  })

  test('is a person’s own once the agency has proofed the account, which is tied to nobody twice (a13)', async () => {
    const of = { ...(await candidate({ personId: null })), account: 'late.comer' }
    must(await request(of))
    const late = await appear(stage, 'late.comer', 'VENDOR_AUDITOR')
    expect((await consent(of)).codes).toEqual(['NOT_FOUND'])
    const tie = async (account: string, personId: string) => {
      const { rows } = await stage.owner.query('select version from vendors.vendor_person where id = $1', [
        of.vendorPersonId,
      ])
      const given = { vendorPersonId: of.vendorPersonId, expectedVersion: rows[0].version, personId }
      const told = await stage.act(account, 'identifyVendorPerson', given, 'vendorPerson { id }', 'tying')
      return told.codes
    }
    const { rows } = await stage.owner.query(
      `select id from published_agencies.person where subject in ('beta.user', 'audit-tool-1') order by subject`,
    )
    // A machine consents to nothing, and whoever works for a rival is not one of this company's.
    for (const { id } of rows) expect(await tie('bureau.contracts', id)).toEqual(['NOT_FOUND'])
    expect(await tie('late.comer', late)).toEqual(['NOT_FOUND'])
    expect(await tie('bureau.contracts', late)).toEqual([])
    must(await consent(of))
    const other = await appear(stage, 'other.comer', 'VENDOR_AUDITOR')
    expect(await tie('bureau.contracts', other)).toEqual(['BAD_INPUT'])
  })

  test('is not given by another person of the same company', async () => {
    const [of, other] = [await candidate(), await candidate()]
    must(await request(of))
    expect((await step(other.account, 'recordSuitabilityConsent', of, electronic())).codes).toEqual([
      'NOT_FOUND',
    ])
  })

  test('that is refused ends the check and keeps nothing of it (G-62)', async () => {
    const of = await candidate()
    must(await request(of))
    const told = await step(of.account, 'recordSuitabilityConsent', of, {
      ...electronic(),
      answer: 'REFUSED',
    })
    expect(told.codes).toEqual([])
    expect(await read(of.account, of)).toMatchObject({
      state: 'REFUSED',
      consentState: 'REFUSED',
      result: null,
    })
    const { rowCount } = await stage.owner.query(
      'select 1 from vendors.suitability_findings where check_id = $1',
      [of.checkId],
    )
    expect(rowCount).toBe(0)
    expect((await assign(await sworn(of))).codes).toEqual(['SUITABILITY_REQUIRED'])
  })

  test('that is withdrawn erases what was entered, with the key that could open a copy of it (G-62)', async () => {
    const of = await checking(found)
    const copy = await stage.owner.query('select * from vendors.suitability_findings where check_id = $1', [
      of.checkId,
    ])
    expect((await step('alpha.user', 'withdrawSuitabilityConsent', of)).codes).toEqual(['FORBIDDEN'])
    must(await step(of.account, 'withdrawSuitabilityConsent', of))
    const left = await stage.owner.query('select * from vendors.suitability_findings where check_id = $1', [
      of.checkId,
    ])
    expect(left.rows[0]).toMatchObject({ sealed: null, wrapped_key: null, key_id: null })
    expect((await read('bureau.ciso', of)).findings).toMatchObject({
      heads: null,
      necessityNote: null,
      reasons: null,
    })
    expect((await enter(of, clean)).codes).toEqual(['CONSENT_REQUIRED'])
    expect((await decide(of, 'CLEARED')).codes).toEqual(['WRONG_STATE'])
    const again =
      'update vendors.suitability_findings set sealed = $2, wrapped_key = $3, key_id = $4, erased_at = null where check_id = $1'
    const { sealed, wrapped_key, key_id } = copy.rows[0]
    await expect(stage.owner.query(again, [of.checkId, sealed, wrapped_key, key_id])).rejects.toThrow(
      'stay erased',
    )
    const digests = await stage.owner.query(
      `select mutation from vendors.idempotency where subject_id = $1 and mutation ~ 'Heads|record|open|decide'`,
      [of.checkId],
    )
    expect(digests.rows).toEqual([])
  })
})

test('of whoever has left the work nothing more is asked, found or decided (ER-4-2-0d, G-61)', async () => {
  const leave = async ({ vendorPersonId }: { readonly vendorPersonId: string }) => {
    const { rows } = await stage.owner.query('select version from vendors.vendor_person where id = $1', [
      vendorPersonId,
    ])
    const input = { vendorPersonId, expectedVersion: rows[0].version }
    must(await stage.act('bureau.contracts', 'releasePersonnel', input, 'vendorPerson { id }', PURPOSE))
  }
  const named = await candidate()
  const agreed = await candidate()
  must(await request(agreed))
  must(await consent(agreed))
  const checked = await checking(clean)
  for (const of of [named, agreed, checked]) await leave(of)
  for (const { codes } of [
    await request(named),
    await open(agreed),
    await enter(checked, found),
    await decide(checked, 'CLEARED'),
  ])
    expect(codes).toEqual(['WRONG_STATE'])
  must(await step(checked.account, 'withdrawSuitabilityConsent', checked))
})
