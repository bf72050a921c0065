import { afterAll, describe, expect, test } from 'vitest'
import { type Candidate, clean, DAY, found, must, openChecks, PURPOSE } from './checks.ts'
import { reason, shown, step as stepOf } from './running.ts'
import { appear } from './stage.ts'

const {
  stage,
  contractId,
  candidate,
  cleared,
  sworn,
  step,
  request,
  consent,
  open,
  enter,
  decide,
  assign,
  workOf,
  read,
} = await openChecks()
afterAll(async () => {
  expect(stage.logged).toEqual([])
  await stage.close()
})

describe('a clearance', () => {
  test('opens the work, rests when it runs out, and wakes with the next (ER-4-1-4a, G-61)', async () => {
    const of = await sworn(await candidate())
    expect((await assign(of)).codes).toEqual(['SUITABILITY_REQUIRED'])
    for (const taken of [
      await request(of),
      await consent(of),
      await open(of),
      await enter(of, clean),
      await decide(of, 'CLEARED'),
    ])
      must(taken)
    must(await assign(of))
    const late = () => step('bureau.contracts', 'requestSuitabilityConsent', of)
    expect((await late()).codes).toEqual(['WRONG_STATE'])
    const away = new Date('2028-11-30T16:00:00.000Z').getTime() - stage.now().getTime()
    stage.advance(away - 1)
    expect(await workOf(of)).toEqual(['ACTIVE'])
    stage.advance(1)
    expect(await workOf(of)).toEqual(['SUSPENDED'])
    expect((await read('bureau.ciso', of)).state).toBe('EXPIRED')
    await stage.owner.query(`update vendors.contract set term_to = '2032-12-31' where id = $1`, [contractId])
    const renewed = must(await late()).data.requestSuitabilityConsent.suitabilityCheck
    expect(renewed).toMatchObject({ state: 'CONSENT_REQUESTED' })
    expect(renewed.id).not.toBe(of.checkId)
    expect((await late()).codes).toEqual(['WRONG_STATE'])
    const next = { ...of, checkId: renewed.id }
    for (const taken of [
      await consent(next),
      await open(next),
      await enter(next, clean),
      await decide(next, 'CLEARED'),
    ])
      must(taken)
    expect(await workOf(of)).toEqual(['ACTIVE'])
    // Three years, now that the contract is longer; the line of the first one stands as it was.
    expect((await read('bureau.ciso', next)).validUntil).toBe('2031-11-30T16:00:00.000Z')
    expect(await read('bureau.ciso', of)).toMatchObject({
      state: 'EXPIRED',
      validUntil: '2028-11-30T16:00:00.000Z',
    })
    await stage.owner.query(`update vendors.contract set term_to = '2028-11-30' where id = $1`, [contractId])
    stage.advance(-away)
  })

  test('is renewed in time, from 60 days before its end; a renewal that fails ends the work', async () => {
    const of = await sworn(await cleared())
    must(await assign(of))
    const renew = async () =>
      stage.act(
        'bureau.contracts',
        'requireSuitabilityCheck',
        { vendorPersonId: of.vendorPersonId },
        'suitabilityCheck { id state }',
        PURPOSE,
      )
    expect((await renew()).codes).toEqual(['WRONG_STATE'])
    const away = new Date('2028-10-01T16:00:00.000Z').getTime() - stage.now().getTime()
    stage.advance(away)
    const { id } = must(await renew()).data.requireSuitabilityCheck.suitabilityCheck
    expect((await renew()).codes).toEqual(['BAD_INPUT'])
    const next = { ...of, checkId: id }
    for (const taken of [
      await request(next),
      await consent(next),
      await open(next),
      await enter(next, found),
    ])
      must(taken)
    expect(await workOf(of)).toEqual(['ACTIVE'])
    must(await decide(next, 'NOT_CLEARED', 'found lately'))
    expect(await workOf(of)).toEqual(['NOT_CLEARED'])
    // The older clearance does not outlive the newer decision.
    expect((await assign(of)).codes).toEqual(['SUITABILITY_REQUIRED'])
    stage.advance(-away)
  })

  test('is revoked by the CISO, for a reason, and the work with it', async () => {
    const of = await sworn(await cleared())
    must(await assign(of))
    expect((await step('bureau.contracts', 'revokeClearance', of, { reason: 'new facts' })).codes).toEqual([
      'FORBIDDEN',
    ])
    expect((await step('bureau.ciso', 'revokeClearance', of, { reason: ' ' })).codes).toEqual(['BAD_INPUT'])
    must(await step('bureau.ciso', 'revokeClearance', of, { reason: 'new facts' }))
    expect(await workOf(of)).toEqual(['CLEARANCE_REVOKED'])
    expect(await read('bureau.ciso', of)).toMatchObject({
      state: 'REVOKED',
      result: 'NOT_CLEARED',
      findings: { revokedFor: 'new facts' },
    })
    expect((await assign(of)).codes).toEqual(['SUITABILITY_REQUIRED'])
  })
})

describe('secrets that are found out in work under way', () => {
  const act = (mutation: string, id: string, input: object, as = 'bureau.ciso') =>
    stepOf(stage, mutation, id, input, { as })
  const grade = async (id: string, secretLevel: string) =>
    (await act('recordStateSecrets', id, { secretLevel, reason })).contract.state
  const resumed = async (id: string) => {
    const { codes, contract } = await act('resumeContract', id, { reason })
    return contract?.state ?? codes
  }
  const checkOf = async ({ vendorPersonId }: { readonly vendorPersonId: string }) => {
    const { rows } = await stage.owner.query(
      'select id, state, secret_level from vendors.suitability_check where person_id = $1 order by required_at desc, id limit 1',
      [vendorPersonId],
    )
    return rows[0]
  }

  /** Through all steps of the check that is under way. */
  const check = async (of: Candidate) => {
    for (const take of [request, consent, open, (next: Candidate) => enter(next, clean)]) must(await take(of))
    must(await decide(of, 'CLEARED'))
  }

  /** Somebody of alpha's at work on a contract that was thought to have no secrets. */
  async function atWork(): Promise<Candidate & { readonly id: string }> {
    const { rows } = await stage.owner.query(
      `update vendors.contract set state = 'ACTIVE' where reference = 'A' returning id, vendor_id`,
    )
    const [{ id, vendor_id: vendorId }] = rows
    const account = 'at-work'
    const personId = await appear(stage, account, 'VENDOR_AUDITOR', { vendorId })
    const named = { contractId: id, vendorId, name: 'Ms Work', personId }
    const { data } = must(
      await stage.act('bureau.contracts', 'nameVendorPerson', named, 'vendorPerson { id }', PURPOSE),
    )
    const vendorPersonId = data.nameVendorPerson.vendorPerson.id
    const oath = { vendorPersonId, signedOn: '2026-11-01', form: 'PAPER', document: 'file 1' }
    must(await act('recordUndertaking', id, oath, 'bureau.contracts'))
    must(
      await stage.act(
        'bureau.contracts',
        'assignPersonnel',
        { contractId: id, vendorPersonId },
        'vendorPerson { id }',
        PURPOSE,
      ),
    )
    return { id, account, personId, vendorPersonId, checkId: '' }
  }

  test('let it go on once those at work are cleared; a higher grade asks for their checks anew (ER-4-1-4a, ER-4-2-0a)', async () => {
    const of = await atWork()
    expect(await workOf(of)).toEqual(['ACTIVE'])
    expect(await grade(of.id, 'CONFIDENTIAL')).toBe('SUSPENDED')
    expect(await workOf(of)).toEqual(['SUSPENDED'])
    must(await act('amendContract', of.id, { reason, suitabilityClause: true }))
    expect(await resumed(of.id)).toEqual(['SUITABILITY_REQUIRED'])
    of.checkId = (await checkOf(of)).id
    await check(of)
    expect(await workOf(of)).toEqual(['ACTIVE'])
    expect(await resumed(of.id)).toBe('ACTIVE')
    stage.advance(1)
    expect(await grade(of.id, 'TOP_SECRET')).toBe('SUSPENDED')
    expect(await workOf(of)).toEqual(['SUSPENDED'])
    expect(await resumed(of.id)).toEqual(['SUITABILITY_REQUIRED'])
    expect(await read('bureau.ciso', of)).toMatchObject({ state: 'EXPIRED', secretLevel: 'CONFIDENTIAL' })
    const anew = await checkOf(of)
    expect(anew).toMatchObject({ state: 'REQUIRED', secret_level: 'TOP_SECRET' })
    of.checkId = anew.id
    await check(of)
    expect(await workOf(of)).toEqual(['ACTIVE'])
    expect(await resumed(of.id)).toBe('ACTIVE')
    // Whoever is at work is controlled, and not merely somebody (ER-4-1-4b).
    const control = async ({ vendorPersonId }: { readonly vendorPersonId: string }) => {
      const input = { vendorPersonId, startsOn: '2026-11-20', authorityReference: 'order 6' }
      must(await stage.act('bureau.contracts', 'recordExitControl', input, 'exitControl { id }', PURPOSE))
      const { obligations } = await shown(stage, of.id, 'obligations { duty state }', 'bureau.ciso')
      return obligations.find(({ duty }: { duty: string }) => duty === 'EXIT_CONTROL').state
    }
    expect(await control(await candidate({ contractId: of.id }))).toBe('OPEN')
    expect(await control(of)).toBe('MET')
  })
})

describe('details', () => {
  const erase = () =>
    stage.part.doing.get('vendors.erase-suitability-details')?.({}, new AbortController().signal)
  const isErased = async ({ checkId }: Candidate) => {
    const { rows } = await stage.owner.query(
      'select erased_at from vendors.suitability_findings where check_id = $1',
      [checkId],
    )
    return rows[0].erased_at !== null
  }

  test('go a year after somebody has left the work, to the instant; the line of the result stays (G-61)', async () => {
    const [left, stays] = [await sworn(await cleared()), await sworn(await cleared())]
    for (const of of [left, stays]) must(await assign(of))
    const { rows } = await stage.owner.query('select version from vendors.vendor_person where id = $1', [
      left.vendorPersonId,
    ])
    const leave = { vendorPersonId: left.vendorPersonId, expectedVersion: rows[0].version }
    stage.advance(DAY)
    must(await stage.act('bureau.contracts', 'releasePersonnel', leave, 'vendorPerson { id }', PURPOSE))
    const year = new Date('2027-11-21T00:00:00Z').getTime() - new Date('2026-11-21T00:00:00Z').getTime()
    stage.advance(year - 1)
    await erase()
    expect([await isErased(left), await isErased(stays)]).toEqual([false, false])
    stage.advance(1)
    await erase()
    await erase()
    expect([await isErased(left), await isErased(stays)]).toEqual([true, false])
    expect(await read('bureau.ciso', left)).toMatchObject({
      ...{ result: 'CLEARED', decidedOn: '2026-11-20', validUntil: '2028-11-30T16:00:00.000Z' },
      findings: { heads: null, consentDocument: null, erasedAt: stage.now().toISOString() },
    })
    stage.advance(-year - DAY)
  })
})

describe('exit control', () => {
  const record = (account: string, of: { vendorPersonId: string }, input: object = {}) =>
    stage.act(
      account,
      'recordExitControl',
      { vendorPersonId: of.vendorPersonId, startsOn: '2026-12-01', authorityReference: 'order 5', ...input },
      'exitControl { id startsOn endsOn }',
      PURPOSE,
    )

  test('is a record of the agency’s, read by it and by the person, and by nobody else (G-63)', async () => {
    const of = await candidate()
    expect((await record('alpha.user', of)).codes).toEqual(['NOT_FOUND'])
    expect((await record('bureau.officer', of)).codes).toEqual(['NOT_FOUND'])
    expect((await record('bureau.contracts', of, { endsOn: '2026-11-30' })).codes).toEqual(['BAD_INPUT'])
    const { exitControl } = must(await record('bureau.contracts', of)).data.recordExitControl
    const ask = async (account: string | null) =>
      (
        await stage.ask(
          account,
          `{ exitControl(id: "${exitControl.id}") { startsOn authorityReference } }`,
          {},
          PURPOSE,
        )
      ).data?.exitControl ?? null
    for (const account of ['bureau.contracts', 'bureau.ciso', of.account])
      expect(await ask(account)).toEqual({ startsOn: '2026-12-01', authorityReference: 'order 5' })
    for (const account of ['alpha.user', 'bureau.officer', 'police.ciso', 'beta.user', 'national', null])
      expect([account, await ask(account)]).toEqual([account, null])
    const end = (account: string, endsOn: string) =>
      stage.act(
        account,
        'endExitControl',
        { exitControlId: exitControl.id, expectedVersion: 1, endsOn },
        'exitControl { endsOn }',
        PURPOSE,
      )
    expect((await end(of.account, '2027-01-01')).codes).toEqual(['FORBIDDEN'])
    expect((await end('bureau.contracts', '2026-11-30')).codes).toEqual(['BAD_INPUT'])
    expect(must(await end('bureau.contracts', '2027-01-01')).data.endExitControl.exitControl.endsOn).toBe(
      '2027-01-01',
    )
  })
})
