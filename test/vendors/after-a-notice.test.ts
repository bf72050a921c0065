import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { alsoHolds, codes, openScene, type Scene } from './notice-acts.ts'

const VENDOR = 'vendor-a.user'
const SUB = 'subvendor-a1.user'
const OFFICER = 'kaohsiung-sab.contracts'
const CONTACT = 'kaohsiung-sab.contact'
const REVIEWER = 'kaohsiung.reviewer'
const NATIONAL = 'oics.national'

let scene: Scene
beforeAll(async () => {
  scene = await openScene()
})
afterAll(() => {
  expect(scene.world.logged).toEqual([])
  return scene.world.close()
})

const report = (other: object, account = CONTACT, code = 'kaohsiung-sab') =>
  scene.world.act(
    account,
    'reportIncident',
    {
      ...{ agency: scene.agency(code), awareAt: scene.minutes(0), incidentKind: 'MISUSE' },
      ...{ description: 'Our vendor told us.', matchedCriteria: ['L1_NONCORE_TAMPER'], affectedSystems: [] },
      ...{
        crossImpact: { affectsOtherAgencies: false, affectsVitalFacilities: false },
        supportNeeded: false,
      },
      ...other,
    },
    'incident { id contract { id } vendorNotices { id } awareAt }',
  )

/** A notice of an incident on the core system, and the case that was reported because of it. */
async function reported(): Promise<{ notice: string; incident: string }> {
  const notice = await scene.filed({ systemId: scene.coreSystem, measures: [{ summary: 'Access closed' }] })
  const reply = await report({ vendorNotice: notice, affectedSystems: [scene.coreSystem] })
  expect(reply.errors).toEqual([])
  return { notice, incident: reply.data.reportIncident.incident.id }
}

const reason = { workNotAffectedReason: 'It is another system.' }

describe('taking note', () => {
  test('is due in an hour; then it is before the CISO until somebody does (ER-4-1-6a)', async () => {
    const id = await scene.filed()
    const escalated = async () => {
      const query = '{ vendorNotices(first: 100, filter: { acknowledgementOverdue: true }) { nodes { id } } }'
      const { data } = await scene.world.ask('kaohsiung-sab.ciso', query)
      return data.vendorNotices.nodes.some((each: { id: string }) => each.id === id)
    }
    scene.world.advance(3_600_000)
    expect(await escalated()).toBe(false)
    scene.world.advance(1)
    expect(await escalated()).toBe(true)
    await scene.took(OFFICER, 'acknowledgeVendorNotice', id, { mayAffectWork: true })
    expect(await escalated()).toBe(false)
  })

  test('says whether the work may be affected; if not, why not (ER-4-1-9b)', async () => {
    const id = await scene.filed()
    const no = { mayAffectWork: false }
    expect(codes(await scene.step(OFFICER, 'acknowledgeVendorNotice', id, no))).toEqual(['BAD_INPUT'])
    await scene.took(OFFICER, 'acknowledgeVendorNotice', id, { ...no, ...reason })
    const kept = { mayAffectWork: false, auditOwed: false, ...reason }
    expect(await scene.seen(OFFICER, id, 'mayAffectWork auditOwed workNotAffectedReason')).toEqual(kept)
    expect(codes(await scene.step(OFFICER, 'acknowledgeVendorNotice', id, no))).toEqual(['WRONG_STATE'])
  })

  test.each([
    [VENDOR, 'FORBIDDEN'],
    [SUB, 'NOT_FOUND'],
    [CONTACT, 'FORBIDDEN'],
    ['kaohsiung-sab.ciso', 'FORBIDDEN'],
    ['kaohsiung.reviewer', 'NOT_FOUND'],
    ['vendor-b.user', 'NOT_FOUND'],
  ])('is not for %s: %s', async (account, code) => {
    const id = await scene.filed()
    const reply = await scene.step(account, 'acknowledgeVendorNotice', id, { mayAffectWork: true })
    expect(codes(reply)).toEqual([code])
  })

  test('is of the version that was read', async () => {
    const id = await scene.filed()
    const input = { noticeId: id, expectedVersion: 2, mayAffectWork: true }
    expect(codes(await scene.act(OFFICER, 'acknowledgeVendorNotice', input))).toEqual(['STALE_STATE'])
  })
})

/** Taken note of, found to be no incident of the agency's, with one measure told. */
async function awaiting(mayAffectWork: boolean): Promise<{ id: string; measure: string }> {
  const id = await scene.filed()
  await scene.took(OFFICER, 'acknowledgeVendorNotice', id, { mayAffectWork, ...(!mayAffectWork && reason) })
  await scene.took(OFFICER, 'noIncidentHere', id, { reason: 'Only the vendor was touched.' })
  await scene.took(VENDOR, 'upsertRemedialMeasure', id, { summary: 'Access closed' })
  const { measures } = await scene.seen(OFFICER, id, 'measures { id }')
  return { id, measure: measures[0].id }
}

describe('remedial measures', () => {
  test('are worded anew beside the old wording, which is accepted no more (ER-4-1-6c)', async () => {
    const { id, measure } = await awaiting(false)
    const anew = { replacesId: measure, summary: 'Access closed and keys changed' }
    await scene.took(VENDOR, 'upsertRemedialMeasure', id, anew)
    const { measures, remedialSummary } = await scene.seen(
      OFFICER,
      id,
      'remedialSummary measures { id inForce }',
    )
    expect(measures.map((each: any) => each.inForce)).toEqual([false, true])
    expect(remedialSummary).toBe('Access closed and keys changed')
    expect(codes(await scene.step(VENDOR, 'upsertRemedialMeasure', id, anew))).toEqual(['NOT_FOUND'])
    for (const measureIds of [[measure], [], [measures[1].id, 'nothing']])
      expect(codes(await scene.step(OFFICER, 'acceptRemedialMeasure', id, { measureIds }))).toHaveLength(1)
    const accepted = await scene.took(OFFICER, 'acceptRemedialMeasure', id, { measureIds: [measures[1].id] })
    expect(accepted.state).toBe('MEASURES_ACCEPTED')
    const again = { summary: 'One more' }
    expect(codes(await scene.step(VENDOR, 'upsertRemedialMeasure', id, again))).toEqual(['WRONG_STATE'])
  })

  test('are not accepted by whoever told them, whatever else he is, nor by the vendor', async () => {
    const { id, measure } = await awaiting(false)
    const accept = (account: string) =>
      scene.step(account, 'acceptRemedialMeasure', id, { measureIds: [measure] })
    expect(codes(await accept(VENDOR))).toEqual(['FORBIDDEN'])
    await alsoHolds(scene, VENDOR, 'DEDICATED_OFFICER', 'kaohsiung-sab')
    const reply = await accept(VENDOR)
    await scene.world.owner.query(
      `delete from published_agencies.role_grant g using published_agencies.person p
       where p.no = g.person_no and p.subject = $1 and g.role = 'DEDICATED_OFFICER'`,
      [VENDOR],
    )
    expect(codes(reply)).toEqual(['APPROVER_IS_AUTHOR'])
    expect(codes(await accept('kaohsiung-sab.officer'))).toEqual([])
  })

  test('of another notice are not accepted in this one', async () => {
    const [one, other] = [await awaiting(false), await awaiting(false)]
    const input = { measureIds: [other.measure] }
    expect(codes(await scene.step(OFFICER, 'acceptRemedialMeasure', one.id, input))).toEqual(['NOT_FOUND'])
  })

  test('are overdue when none was told by the end of the seventh day', async () => {
    const id = await scene.filed()
    const { measuresDueAt } = await scene.seen(OFFICER, id, 'measuresDueAt')
    const before = scene.world.now()
    scene.world.setClock(new Date(measuresDueAt))
    expect(await scene.seen(OFFICER, id, 'measuresOverdue')).toEqual({ measuresOverdue: false })
    scene.world.advance(1)
    expect(await scene.seen(OFFICER, id, 'measuresOverdue')).toEqual({ measuresOverdue: true })
    await scene.took(VENDOR, 'upsertRemedialMeasure', id, { summary: 'Late, but told' })
    expect(await scene.seen(OFFICER, id, 'measuresOverdue')).toEqual({ measuresOverdue: false })
    scene.world.setClock(before)
  })
})

describe('the end of a notice', () => {
  const accepted = async (mayAffectWork: boolean) => {
    const { id, measure } = await awaiting(mayAffectWork)
    await scene.took(OFFICER, 'acceptRemedialMeasure', id, { measureIds: [measure] })
    return id
  }

  test('comes once measures are accepted, where the work is not affected', async () => {
    const open = await awaiting(false)
    expect(codes(await scene.step(OFFICER, 'closeVendorNotice', open.id))).toEqual(['WRONG_STATE'])
    const id = await accepted(false)
    expect((await scene.took(OFFICER, 'closeVendorNotice', id)).state).toBe('CLOSED')
    const clear = 'update vendors.vendor_notice set closed_at = null where id = $1'
    await expect(scene.world.owner.query(clear, [id])).rejects.toThrow(/written down once/)
  })

  test('waits for the audit that is owed, unless a reason drops it (ER-4-1-9b)', async () => {
    const [dropped, audited] = [await accepted(true), await accepted(true)]
    expect(await scene.seen(OFFICER, dropped, 'auditOwed')).toEqual({ auditOwed: true })
    for (const input of [{}, { workNotAffectedReason: ' ' }])
      expect(codes(await scene.step(OFFICER, 'closeVendorNotice', dropped, input))).toHaveLength(1)
    expect((await scene.took(OFFICER, 'closeVendorNotice', dropped, reason)).state).toBe('CLOSED')
    expect(await scene.seen(OFFICER, dropped, 'auditOwed mayAffectWork workNotAffectedReason')).toEqual({
      auditOwed: false,
      mayAffectWork: true,
      ...reason,
    })
    // As the page of audits writes it.
    const issue = 'update vendors.vendor_notice set audited_at = $2 where id = $1'
    await scene.world.owner.query(issue, [audited, scene.world.now()])
    expect(await scene.seen(OFFICER, audited, 'state auditOwed')).toEqual({
      state: 'AUDIT_DONE',
      auditOwed: false,
    })
    expect(codes(await scene.step(OFFICER, 'closeVendorNotice', audited, reason))).toEqual(['BAD_INPUT'])
    expect((await scene.took(OFFICER, 'closeVendorNotice', audited)).state).toBe('CLOSED')
  })
})

describe('the agency’s own hour', () => {
  test('counts from the receipt of the notice at the latest, unless a reason says why not (G-13)', async () => {
    const vendorNotice = await scene.filed()
    scene.world.advance(600_000)
    const later = { vendorNotice, awareAt: scene.minutes(-9) }
    expect(codes(await report(later))).toEqual(['BAD_INPUT'])
    expect(codes(await report({ ...later, awareLaterReason: 'It was sent at night.' }))).toEqual([])
    const other = await scene.filed()
    const told = await report({ vendorNotice: other, awareAt: scene.minutes(0) })
    expect(told.data.reportIncident.incident.awareAt).toBe(scene.minutes(0))
  })

  test('counts from when the agency learned of what its vendor did not tell', async () => {
    const { id } = await scene.done(OFFICER, 'recordMissedNotice', {
      ...{ contractId: scene.contract['C-1'], kind: 'INCIDENT', knownAt: scene.minutes(-300) },
      ...{ description: 'Told nobody.', learnedAt: scene.minutes(-50), howLearned: 'By ourselves.' },
    })
    expect(codes(await report({ vendorNotice: id, awareAt: scene.minutes(-49) }))).toEqual(['BAD_INPUT'])
    expect(codes(await report({ vendorNotice: id, awareAt: scene.minutes(-50) }))).toEqual([])
  })

  test.each(['observation', 'notice'])('counts from whatever told it first: %s', async (first) => {
    const told = {
      observation: async () => {
        const input = { agency: scene.agency('kaohsiung-sab'), text: 'Odd.', observedAt: scene.minutes(0) }
        const reply = await scene.world.act(
          'kaohsiung-sab.staff',
          'raiseObservation',
          input,
          'observation { id }',
        )
        return { observation: reply.data.raiseObservation.observation.id }
      },
      notice: async () => ({ vendorNotice: await scene.filed() }),
    }
    const second = first === 'notice' ? told.observation : told.notice
    const one = await (first === 'notice' ? told.notice : told.observation)()
    scene.world.advance(60_000)
    const both = { ...one, ...(await second()) }
    expect(codes(await report({ ...both, awareAt: scene.minutes(0) }))).toEqual(['BAD_INPUT'])
    expect(codes(await report({ ...both, awareAt: scene.minutes(-1) }))).toEqual([])
  })
})

describe('a case that a notice led to', () => {
  test('concerns the contract of the notice, names it, and moves it on', async () => {
    const { notice, incident } = await reported()
    const { data } = await scene.world.ask(
      CONTACT,
      'query($id: ID!) { incident(id: $id) { contract { id } vendorNotices { id kind contract { id } } } }',
      { id: incident },
    )
    expect(data.incident).toEqual({
      contract: { id: scene.contract['C-1'] },
      vendorNotices: [{ id: notice, kind: 'INCIDENT', contract: { id: scene.contract['C-1'] } }],
    })
    // Reported before anybody took note: that is still to be done, and says whether the work is affected.
    expect((await scene.seen(OFFICER, notice)).state).toBe('FILED')
    await scene.took(OFFICER, 'acknowledgeVendorNotice', notice, { mayAffectWork: true })
    expect((await scene.seen(OFFICER, notice)).state).toBe('MEASURES_PENDING')
    const denied = scene.step(OFFICER, 'noIncidentHere', notice, { reason: 'None.' })
    expect(codes(await denied)).toEqual(['WRONG_STATE'])
  })

  test('leaves a notice without measures where measures are still to be told', async () => {
    const notice = await scene.filed()
    await scene.took(OFFICER, 'acknowledgeVendorNotice', notice, { mayAffectWork: true })
    expect(codes(await report({ vendorNotice: notice }))).toEqual([])
    expect((await scene.seen(OFFICER, notice)).state).toBe('INCIDENT_LINKED')
    await scene.took(VENDOR, 'upsertRemedialMeasure', notice, { summary: 'Access closed' })
    expect((await scene.seen(OFFICER, notice)).state).toBe('MEASURES_PENDING')
  })

  test('is led to by a notice once, of an incident, under that contract, of the own agency, and for real', async () => {
    const { notice } = await reported()
    const breach = await scene.filed({ kind: 'LEGAL_BREACH' })
    const fresh = await scene.filed()
    const exercise = { exerciseBy: scene.agency('kaohsiung') }
    for (const [what, reply, code] of [
      ['twice', report({ vendorNotice: notice }), 'WRONG_STATE'],
      ['breach', report({ vendorNotice: breach }), 'BAD_INPUT'],
      ['contract', report({ vendorNotice: fresh, contract: scene.contract['C-2'] }), 'BAD_INPUT'],
      ['exercise', report({ vendorNotice: fresh, ...exercise }), 'BAD_INPUT'],
      ['agency', report({ vendorNotice: fresh }, 'npa.contact', 'npa'), 'NOT_FOUND'],
      ['none', report({ vendorNotice: scene.contract['C-1'] }), 'NOT_FOUND'],
    ] as const)
      expect(codes(await reply), what).toEqual([code])
    const { rows } = await scene.world.owner.query(
      'select 1 from published_incidents.vendor_notice where notice_id = any($1)',
      [[breach, fresh]],
    )
    expect(rows).toEqual([])
    const undo = 'delete from incidents.vendor_notice_link where notice_id = $1'
    await expect(scene.world.owner.query(undo, [notice])).rejects.toThrow(/append-only/)
  })

  test('is joined by a notice that came after the report, under its own contract or where none was named', async () => {
    const amend = (incident: string, vendorNotice: string, account = CONTACT) =>
      scene.world.act(
        account,
        'amendReport',
        { incident, expectedVersion: 1, reason: 'The vendor told us, too.', vendorNotice },
        'incident { contract { id } vendorNotices { id } }',
      )
    const [bare, other] = [await report({}), await report({ contract: scene.contract['C-2'] })]
    const notice = await scene.filed()
    const id = bare.data.reportIncident.incident.id
    expect(codes(await amend(other.data.reportIncident.incident.id, notice))).toEqual(['BAD_INPUT'])
    expect((await amend(id, notice)).data.amendReport.incident).toEqual({
      contract: { id: scene.contract['C-1'] },
      vendorNotices: [{ id: notice }],
    })
    const again = await report({})
    expect(codes(await amend(again.data.reportIncident.incident.id, notice))).toEqual(['WRONG_STATE'])
  })

  test('is named to the vendor by no more than its state, and to the sub-vendor not at all', async () => {
    const { notice, incident } = await reported()
    const fields = 'incident { id state description }'
    const shown = { incident: { id: incident, state: 'REPORTED', description: null } }
    expect(await scene.seen(VENDOR, notice, fields)).toEqual(shown)
    const ofSub = await scene.filedBySub()
    const reply = await report({ vendorNotice: ofSub })
    expect(reply.errors).toEqual([])
    expect(await scene.seen(SUB, ofSub, 'incident { id }')).toEqual({ incident: null })
    expect(await scene.seen(OFFICER, ofSub, 'incident { id }')).toEqual({
      incident: { id: reply.data.reportIncident.incident.id },
    })
  })
})

describe('whoever handles the case', () => {
  test.each([REVIEWER, NATIONAL])(
    '%s reads of the notice what the mask shows, once it is linked (IG-6.2-2)',
    async (account) => {
      const unlinked = await scene.filed({ systemId: scene.coreSystem })
      expect(await scene.seen(account, unlinked)).toBeNull()
      const { notice } = await reported()
      const shown = 'id kind knownAt system { id } remedialSummary'
      const hidden =
        'state description contract { id } vendor { id } filedAt late measures { id } incident { id } auditOwed'
      expect(await scene.seen(account, notice, `${shown} ${hidden}`)).toEqual({
        ...{ id: notice, kind: 'INCIDENT', knownAt: scene.minutes(-30), remedialSummary: 'Access closed' },
        ...{ system: { id: scene.coreSystem } },
        ...Object.fromEntries(
          ['state', 'description', 'contract', 'vendor', 'filedAt', 'late', 'measures', 'incident'].map(
            (field) => [field, null],
          ),
        ),
        auditOwed: null,
      })
    },
  )

  test('counts, filters and sorts by nothing else of it', async () => {
    await reported()
    const count = async (args: string) =>
      scene.world.ask(REVIEWER, `{ vendorNotices${args} { totalCount nodes { id } } }`)
    const { rows } = await scene.world.owner.query(
      'select count(*)::int as n from published_incidents.vendor_notice',
    )
    expect((await count('')).data.vendorNotices.totalCount).toBe(rows[0].n)
    expect((await count('(filter: { kind: INCIDENT })')).data.vendorNotices.totalCount).toBe(rows[0].n)
    for (const args of [
      '(filter: { state: FILED })',
      '(filter: { late: true })',
      '(filter: { auditOwed: true })',
      '(orderBy: { field: FILED_AT })',
    ])
      expect(codes(await count(args)), args).toEqual(['FILTER_NOT_ALLOWED'])
  })

  test('is not the superior, the analyst, another sector, nor a centre that was not sent', async () => {
    const { notice } = await reported()
    for (const account of [
      ...['kaohsiung.supervisor', 'oics.analyst', 'moea.sector', 'icst.technical', 'moi.reviewer'],
      ...['vendor-b.user', 'npa.ciso', null],
    ])
      expect(await scene.seen(account, notice), `${account}`).toBeNull()
  })
})

describe('the cases of a vendor', () => {
  const cases = async (account: string | null, name: string) => {
    const query = 'query($id: ID!) { vendor(id: $id) { incidents(first: 100) { totalCount nodes { id } } } }'
    const { data } = await scene.world.ask(account, query, { id: scene.vendor(name) })
    return data.vendor.incidents?.nodes.map((each: { id: string }) => each.id) ?? []
  }

  test('are listed for those who may know of the case and of whose contract it is, and for nobody else (D-04)', async () => {
    const { incident } = await reported()
    for (const account of [CONTACT, OFFICER, 'kaohsiung-sab.ciso', VENDOR]) {
      const listed = await cases(account, 'vendor-a')
      // A contact is shown how the vendor is reached, and not who it is.
      expect(listed.includes(incident), account).toBe(account !== CONTACT)
      expect(await cases(account, 'vendor-b'), account).not.toContain(incident)
    }
    // A superior knows of case and contract, and not that the one has to do with the other.
    const others = [REVIEWER, NATIONAL, 'kaohsiung.supervisor', 'vendor-b.user', SUB, 'audit-tool-1', null]
    for (const account of others) expect(await cases(account, 'vendor-a'), `${account}`).toEqual([])
  })
})
