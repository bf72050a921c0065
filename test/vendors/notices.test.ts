import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { alsoHolds, codes, openScene, reasons, type Scene, STATE } from './notice-acts.ts'
import { appear } from './stage.ts'

const VENDOR = 'vendor-a.user'
const SUB = 'subvendor-a1.user'
const OFFICER = 'kaohsiung-sab.contracts'
const CONTACT = 'kaohsiung-sab.contact'
const WHOLE = `kind description knownAt filedAt receivedAt dueAt late filedBy state contract { id } vendor { id } system { id }
  acknowledgementDueAt measuresDueAt remedialSummary measures { summary inForce } missed { clause }`

let scene: Scene
beforeAll(async () => {
  scene = await openScene()
})
afterAll(() => {
  expect(scene.world.logged).toEqual([])
  return scene.world.close()
})

const file = (account: string | null, other: object = {}) =>
  scene.act(account, 'fileVendorNotice', { contractId: scene.contract['C-1'], ...scene.told(other) })

describe('a vendor’s notice', () => {
  test('reaches the agency and the contract’s auditor as it was told, and nobody writes to it (ER-4-1-6)', async () => {
    const measures = [{ summary: 'Access closed', detail: 'All keys changed.', takenAt: scene.minutes(-10) }]
    const id = await scene.filed({ systemId: scene.coreSystem, measures })
    const told = {
      kind: 'INCIDENT',
      description: 'Somebody was in our remote maintenance.',
      knownAt: scene.minutes(-30),
      filedAt: scene.minutes(0),
      receivedAt: scene.minutes(0),
      dueAt: scene.minutes(30),
      late: false,
      filedBy: 'VENDOR',
      state: 'FILED',
      contract: { id: scene.contract['C-1'] },
      vendor: { id: scene.vendor('vendor-a') },
      system: { id: scene.coreSystem },
      acknowledgementDueAt: scene.minutes(60),
      // The seventh day, to its end in Taipei.
      measuresDueAt: '2026-11-27T15:59:59.999Z',
      remedialSummary: 'Access closed',
      measures: [{ summary: 'Access closed', inForce: true }],
      missed: null,
    }
    for (const account of [VENDOR, OFFICER, CONTACT, 'kaohsiung-sab.ciso', 'audit-tool-1'])
      expect(await scene.seen(account, id, WHOLE), account).toMatchObject(
        account === CONTACT ? { ...told, contract: { id: told.contract.id } } : told,
      )
    for (const sql of [
      `update vendors.vendor_notice set description = 'x' where id = $1`,
      'delete from vendors.remedial_measure where notice_id = $1',
    ])
      await expect(scene.world.owner.query(sql, [id])).rejects.toThrow(/never altered or removed/)
  })

  test('is accepted late and marked late, by the hour or by what the contract sets (G-65)', async () => {
    const late = await scene.filed({ knownAt: scene.minutes(-61) })
    const onTime = await scene.filed({ knownAt: scene.minutes(-60) })
    expect([await scene.seen(OFFICER, late, 'late'), await scene.seen(OFFICER, onTime, 'late')]).toEqual([
      { late: true },
      { late: false },
    ])
    const set = 'update vendors.contract set notice_minutes = $1 where id = $2'
    await scene.world.owner.query(set, [15, scene.contract['C-1']])
    const sooner = await scene.filed({ knownAt: scene.minutes(-16) })
    await scene.world.owner.query(set, [null, scene.contract['C-1']])
    expect(await scene.seen(OFFICER, sooner, 'late dueAt')).toEqual({ late: true, dueAt: scene.minutes(-1) })
    const listed = await scene.world.ask(
      OFFICER,
      '{ vendorNotices(filter: { late: true }) { nodes { id } } }',
    )
    expect(listed.data.vendorNotices.nodes.map((each: { id: string }) => each.id).sort()).toEqual(
      [late, sooner].sort(),
    )
  })

  test.each([
    ['vendor-b.user', 'NOT_FOUND'],
    [SUB, 'NOT_FOUND'],
    [OFFICER, 'FORBIDDEN'],
    ['audit-tool-1', 'FORBIDDEN'],
    ['kaohsiung.supervisor', 'FORBIDDEN'],
    ['oics.national', 'NOT_FOUND'],
    [null, 'UNAUTHENTICATED'],
  ])('is not filed by %s: %s', async (account, code) => {
    expect(codes(await file(account))).toEqual([code])
  })

  test('states a time that has come, after the work began, and a system of the contract', async () => {
    expect(reasons(await file(VENDOR, { knownAt: scene.minutes(1) }))).toEqual(['STATED_TIME_IN_FUTURE'])
    expect(reasons(await file(VENDOR, { knownAt: '2025-12-31T15:59:59Z' }))).toEqual([
      'STATED_TIME_BEFORE_EARLIER_STEP',
    ])
    expect(codes(await file(VENDOR, { knownAt: '2025-12-31T16:00:00Z' }))).toEqual([])
    const { rows } = await scene.world.owner.query(
      `select s.id from agencies.information_system s where s.agency_id = $1 and s.id <> $2 limit 1`,
      [scene.agency('kaohsiung-sab'), scene.coreSystem],
    )
    expect(codes(await file(VENDOR, { systemId: rows[0].id }))).toEqual(['NOT_FOUND'])
    expect(codes(await file(VENDOR, { description: ' ' }))).toEqual(['BAD_INPUT'])
  })

  test('is one notice however often the same request is sent', async () => {
    const input = { clientMutationId: 'twice', contractId: scene.contract['C-1'], ...scene.told() }
    const [first, again] = [
      await scene.done(VENDOR, 'fileVendorNotice', input),
      await scene.done(VENDOR, 'fileVendorNotice', input),
    ]
    expect(again.id).toBe(first.id)
    const other = { ...input, description: 'Something else.' }
    expect(codes(await scene.act(VENDOR, 'fileVendorNotice', other))).toEqual(['IDEMPOTENCY_KEY_REUSED'])
  })

  test('is kept from rivals, superiors, other agencies and the public in every way there is to it', async () => {
    const id = await scene.filed()
    const query = `query($id: ID!, $contract: ID!) { vendorNotice(id: $id) { id } vendorNotices { totalCount }
      contract(id: $contract) { notices { totalCount } } }`
    for (const account of [
      ...['vendor-b.user', 'kaohsiung.reviewer', 'kaohsiung.supervisor', 'kaohsiung.ciso', 'npa.contracts'],
      ...[
        'oics.national',
        'icst.technical',
        'oics.analyst',
        'moea.sector',
        'kaohsiung-sab.staff',
        'front-end',
      ],
      ...[null],
    ]) {
      const { data } = await scene.world.ask(account, query, { id, contract: scene.contract['C-1'] })
      expect(data.vendorNotice, `${account}`).toBeNull()
      expect(data.vendorNotices?.totalCount ?? 0, `${account}`).toBe(0)
      expect(data.contract?.notices?.totalCount ?? 0, `${account}`).toBe(0)
    }
  })
})

describe('a sub-vendor’s notice', () => {
  test('goes to vendor and agency in one, and leads its teller neither to the contract nor to other notices', async () => {
    const ofVendor = await scene.filed()
    const id = await scene.filedBySub()
    const fields = 'filedBy state vendor { id } contract { id }'
    const told = { filedBy: 'SUB_VENDOR', state: 'FILED', vendor: { id: scene.vendor('subvendor-a1') } }
    for (const account of [VENDOR, OFFICER])
      expect(await scene.seen(account, id, fields)).toEqual({
        ...told,
        contract: { id: scene.contract['C-1'] },
      })
    expect(await scene.seen(SUB, id, fields)).toEqual({ ...told, contract: null })
    expect(await scene.seen(SUB, ofVendor)).toBeNull()
    const { data } = await scene.world.ask(SUB, '{ vendorNotices { totalCount nodes { vendor { id } } } }')
    expect(new Set(data.vendorNotices.nodes.map((each: any) => each.vendor.id))).toEqual(
      new Set([scene.vendor('subvendor-a1')]),
    )
  })

  test('is told under no authorisation but its own, and by nobody else under it', async () => {
    const input = { authorizationId: scene.authorization, ...scene.told() }
    for (const [account, code] of [
      [VENDOR, 'FORBIDDEN'],
      ['vendor-b.user', 'NOT_FOUND'],
      [OFFICER, 'FORBIDDEN'],
      ['audit-tool-1', 'FORBIDDEN'],
    ] as const)
      expect(codes(await scene.act(account, 'fileSubVendorNotice', input)), account).toEqual([code])
  })

  test('is hidden from other sub-vendors of the contract, under the same authorisation and others', async () => {
    const { world } = scene
    const id = await scene.filedBySub()
    await appear({ owner: world.owner }, 'other.sub', 'SUBVENDOR_USER', {
      vendorId: scene.vendor('vendor-b'),
    })
    await world.owner.query(
      `insert into vendors.subcontract (contract_id, authorization_id, sub_vendor_id, sub_vendor_name, registered_by, registered_at)
       values ($1, $2, $3, 'other', 1, '2026-01-01')`,
      [scene.contract['C-1'], scene.authorization, scene.vendor('vendor-b')],
    )
    expect(await scene.seen('other.sub', id)).toBeNull()
    const mine = { authorizationId: scene.authorization, ...scene.told() }
    const own = await scene.done('other.sub', 'fileSubVendorNotice', mine)
    expect(await scene.seen('other.sub', own.id, STATE)).not.toBeNull()
    expect(await scene.seen(SUB, own.id)).toBeNull()
  })

  test('tells nothing of when the contract began: no time is too early for it', async () => {
    await scene.filedBySub({ knownAt: '2001-01-01T00:00:00Z' })
  })

  test('is written in by nobody but the one whose notice it is', async () => {
    const id = await scene.filedBySub()
    const measure = { summary: 'Line cut' }
    expect(codes(await scene.step(VENDOR, 'upsertRemedialMeasure', id, measure))).toEqual(['FORBIDDEN'])
    expect(codes(await scene.step(OFFICER, 'upsertRemedialMeasure', id, measure))).toEqual(['FORBIDDEN'])
    await scene.took(SUB, 'upsertRemedialMeasure', id, measure)
  })

  test('stays readable to its teller when the contract is closed, and to other parties no longer', async () => {
    const id = await scene.filedBySub()
    const close = 'update vendors.contract set closed_at = $2 where id = $1'
    await scene.world.owner.query(close, [scene.contract['C-1'], scene.world.now()])
    const after = await Promise.all([SUB, VENDOR, 'audit-tool-1'].map((account) => scene.seen(account, id)))
    await scene.world.owner.query(close, [scene.contract['C-1'], null])
    expect(after.map((each) => each !== null)).toEqual([true, false, false])
  })
})

describe('a notice that was not given', () => {
  const missed = (other: object = {}) => ({
    contractId: scene.contract['C-1'],
    kind: 'INCIDENT',
    knownAt: scene.minutes(-300),
    description: 'The vendor’s keys were for sale.',
    learnedAt: scene.minutes(-200),
    howLearned: 'From the press.',
    ...other,
  })

  test('is recorded with the breach, dates the agency’s own knowledge, and asks the vendor for measures', async () => {
    const { id } = await scene.done(OFFICER, 'recordMissedNotice', missed())
    const fields = 'filedBy late receivedAt missed { clause howLearned role learnedAt }'
    const kept = {
      filedBy: 'AGENCY',
      late: true,
      receivedAt: scene.minutes(-200),
      missed: {
        clause: 'ER-4-1-6b',
        howLearned: 'From the press.',
        role: 'CONTRACT_OFFICER',
        learnedAt: scene.minutes(-200),
      },
    }
    expect(await scene.seen(VENDOR, id, fields)).toEqual(kept)
    await scene.took(VENDOR, 'upsertRemedialMeasure', id, { summary: 'Keys withdrawn' })
    await expect(
      scene.world.owner.query('update vendors.missed_notice set role = $2 where notice_id = $1', [id, 'x']),
    ).rejects.toThrow(/append-only/)
  })

  test('may be a sub-vendor’s, who then reads it', async () => {
    const subVendorId = scene.vendor('subvendor-a1')
    const { id } = await scene.done(OFFICER, 'recordMissedNotice', missed({ subVendorId }))
    expect(await scene.seen(SUB, id, 'filedBy')).toEqual({ filedBy: 'AGENCY' })
    const nobody = missed({ contractId: scene.contract['C-2'], subVendorId })
    expect(codes(await scene.act(OFFICER, 'recordMissedNotice', nobody))).toEqual(['NOT_FOUND'])
  })

  test('was not missed while there was time to give it, nor learned of before it was known', async () => {
    for (const other of [
      { knownAt: scene.minutes(-60), learnedAt: scene.minutes(0) },
      { learnedAt: scene.minutes(-301) },
      { learnedAt: scene.minutes(1) },
    ])
      expect(codes(await scene.act(OFFICER, 'recordMissedNotice', missed(other)))).toEqual(['BAD_INPUT'])
  })

  test.each([
    [VENDOR, 'FORBIDDEN'],
    [CONTACT, 'FORBIDDEN'],
    ['kaohsiung-sab.ciso', 'FORBIDDEN'],
    ['npa.contracts', 'NOT_FOUND'],
  ])('is not recorded by %s: %s', async (account, code) => {
    expect(codes(await scene.act(account, 'recordMissedNotice', missed()))).toEqual([code])
  })
})

describe('a notice under a contract with state secrets', () => {
  const recorded = (account: string) =>
    scene.act(account, 'recordMissedNotice', {
      ...{ contractId: scene.contract['C-3'], kind: 'LEGAL_BREACH', knownAt: scene.minutes(-300) },
      ...{ description: 'Told nobody.', learnedAt: scene.minutes(-1), howLearned: 'By ourselves.' },
    })

  test('is as secret as the contract: read by its officers with a purpose, and by no vendor', async () => {
    const told = scene.act(VENDOR, 'fileVendorNotice', { contractId: scene.contract['C-3'], ...scene.told() })
    expect(codes(await told)).toEqual(['NOT_FOUND'])
    expect(codes(await recorded('npa.officer'))).toEqual(['NOT_FOUND'])
    expect(new Set(codes(await recorded('npa.contracts')))).toEqual(new Set(['WITHHELD']))
    const { rows } = await scene.world.owner.query(
      `select n.id, p.vendor_key from vendors.vendor_notice n join published_vendors.notice p on p.id = n.id where n.contract_id = $1`,
      [scene.contract['C-3']],
    )
    expect(rows).toEqual([{ id: expect.any(String), vendor_key: null }])
    const id = rows[0].id
    expect(await scene.seen('npa.contracts', id, 'description')).toEqual({ description: null })
    for (const account of ['npa.contracts', 'npa.ciso'])
      expect(await scene.seen(account, id, 'description', 'an audit')).toEqual({
        description: 'Told nobody.',
      })
    for (const account of [VENDOR, 'npa.officer', 'npa.contact', 'moi.reviewer', 'oics.national'])
      expect(await scene.seen(account, id, 'id', 'curiosity'), account).toBeNull()
  })

  test('is taken from whoever told it once the contract becomes one', async () => {
    const input = { contractId: scene.contract['C-2'], ...scene.told() }
    const { id } = await scene.done('vendor-b.user', 'fileVendorNotice', input)
    const raise = `update vendors.contract set secret_level = 'SECRET' where id = $1`
    await scene.world.owner.query(raise, [scene.contract['C-2']])
    for (const account of ['vendor-b.user', 'kaohsiung-sab.officer', CONTACT])
      expect(await scene.seen(account, id, 'id', 'curiosity'), account).toBeNull()
    expect(await scene.seen(OFFICER, id, 'kind', 'an audit')).toEqual({ kind: 'INCIDENT' })
    const { rows } = await scene.world.owner.query(
      'select vendor_key from published_vendors.notice where id = $1',
      [id],
    )
    expect(rows).toEqual([{ vendor_key: null }])
  })

  test('is written about in lines that the CISO and the head alone read (a6)', async () => {
    await alsoHolds(scene, 'npa.officer', 'INTERNAL_AUDITOR', 'npa')
    const acts = async (account: string) => {
      const query = `query($id: ID!) { agency(id: $id) { journalOfVendors(first: 100) { nodes { act } } } }`
      const { data } = await scene.world.ask(
        account,
        query,
        { id: scene.agency('npa') },
        { purpose: 'audit' },
      )
      return (data.agency.journalOfVendors?.nodes ?? []).map((each: { act: string }) => each.act)
    }
    expect(await acts('npa.ciso')).toContain('recordMissedNotice')
    expect(await acts('npa.officer')).not.toContain('recordMissedNotice')
  })
})

describe('a report that is amended', () => {
  const inOrder = (mutation: string, input: object) =>
    scene.world.act(CONTACT, mutation, input, 'incident { id version awareAt }')
  const report = async (other: object) => {
    const reply = await inOrder('reportIncident', {
      ...{ agency: scene.agency('kaohsiung-sab'), incidentKind: 'MISUSE', description: 'By our vendor.' },
      ...{ matchedCriteria: ['L1_NONCORE_TAMPER'], affectedSystems: [], supportNeeded: false },
      crossImpact: { affectsOtherAgencies: false, affectsVitalFacilities: false },
      ...other,
    })
    expect(reply.errors).toEqual([])
    return reply.data.reportIncident.incident
  }
  const amend = ({ id, version }: { id: string; version: number }, input: object) =>
    inOrder('amendReport', { incident: id, expectedVersion: version, reason: 'Looked at again.', ...input })

  test('names no notice of before, nor is aware later than one, without saying why (G-13)', async () => {
    const [linked, named] = [await scene.filed(), await scene.filed()]
    const receipt = scene.minutes(0)
    scene.world.advance(5 * 3_600_000)
    const awareAt = scene.minutes(0)
    const late = await report({ awareAt })
    const why = { awareLaterReason: 'It lay in another office.' }
    expect(codes(await amend(late, { vendorNotice: named }))).toEqual(['BAD_INPUT'])
    expect(codes(await amend(late, { vendorNotice: named, ...why }))).toEqual([])
    const early = await report({ vendorNotice: linked, awareAt: receipt })
    expect(codes(await amend(early, { awareAt }))).toEqual(['BAD_INPUT'])
    const told = await amend(early, { awareAt, ...why })
    expect(told.data.amendReport.incident.awareAt).toBe(awareAt)
    // Earlier, or of a notice that came after it, needs no word.
    const again = await report({ awareAt })
    const after = { vendorNotice: await scene.filed(), awareAt: scene.minutes(-1) }
    expect(codes(await amend(again, after))).toEqual([])
  })
})
