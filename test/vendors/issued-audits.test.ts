import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openWorld, type World } from '../harness/world.ts'
import {
  answered,
  auditedVendor,
  codes,
  colleague,
  day,
  deficiency,
  file,
  issued,
  issuing,
  must,
  officer,
  onAudit,
  openAudit,
  opening,
  rival,
  type Scene,
  scene,
  subVendor,
  tool,
  versionOf,
} from './auditing.ts'

/** As the front page tells it. */
const [overdueQuery = ''] =
  /\{ vendorAuditFindings\(filter: \{ isOverdue: true \}\)[^`]*/.exec(
    readFileSync(new URL('../../README.md', import.meta.url), 'utf8'),
  ) ?? []

let world: World
let set: Scene
beforeAll(async () => {
  world = await openWorld()
  set = await scene(world)
})
afterAll(async () => {
  expect(world.logged).toEqual([])
  await world.close()
})

const open = (as: string | null, bent: object = {}) =>
  world.act(as, 'openVendorAudit', opening(world, set, bent), 'audit { id }')
const seen = async (as: string, auditId: string, fields = 'id') =>
  (await world.ask(as, `{ vendorAudit(id: "${auditId}") { ${fields} } }`)).data.vendorAudit

describe('an issued audit', () => {
  let auditId: string
  let findings: string[]
  beforeAll(async () => {
    const part = { ...deficiency, text: 'part of the sub-vendor', subVendorId: set.subVendorId }
    ;({ auditId, findings } = await issued(world, set, [
      deficiency,
      part,
      { ...deficiency, type: 'TO_IMPROVE' },
    ]))
  })

  test('sets the day of the next one by the cadence of its contract (G-68)', async () => {
    const { data } = await world.ask(
      officer,
      `{ contract(id: "${set.contract['C-1']}") { auditDueAt cadenceStatus } }`,
    )
    expect(data.contract).toEqual({ auditDueAt: '2027-11-20T15:59:59.999Z', cadenceStatus: 'WITHIN' })
  })

  test('is read whole by the vendor; a sub-vendor reads its part, those above read counts, others nothing', async () => {
    const asked =
      'conclusion auditedOn state findingCounts { total deficiencies toImprove open overdue } findings { nodes { text } }'
    const counts = { total: 3, deficiencies: 2, toImprove: 1, open: 3, overdue: 0 }
    for (const account of [auditedVendor, tool, 'kaohsiung-sab.auditor', 'kaohsiung-sab.ciso'])
      expect(await seen(account, auditId, asked), account).toMatchObject({
        state: 'FOLLOW_UP',
        findingCounts: counts,
      })
    for (const account of ['kaohsiung.supervisor', 'oics.national']) {
      const audit = await seen(account, auditId, asked)
      expect(audit).toMatchObject({
        conclusion: null,
        state: 'FOLLOW_UP',
        auditedOn: day(world, 0),
        findingCounts: counts,
      })
      for (const each of audit.findings.nodes) expect(each.text).toBeNull()
    }
    const { data } = await world.ask(
      subVendor,
      '{ vendorAuditFindings { totalCount nodes { text audit { id } improvement { id } } } }',
    )
    expect(data.vendorAuditFindings).toEqual({
      totalCount: 1,
      nodes: [{ text: 'part of the sub-vendor', audit: null, improvement: null }],
    })
    for (const account of [rival, subVendor, 'npa.contracts', 'oics.analyst', null])
      expect(await seen(account as string, auditId), String(account)).toBeNull()
  })

  test('is frozen, for the owner of the database too', async () => {
    const tries: readonly [string, string, string][] = [
      ['vendor_audit', `conclusion = 'x'`, auditId],
      ['vendor_audit', `issued_at = null`, auditId],
      ['vendor_audit_finding', `text = 'x'`, findings[0] ?? ''],
      ['vendor_audit_finding', `withdrawn_at = now()`, findings[0] ?? ''],
    ]
    for (const [table, sets, id] of tries)
      await expect(
        world.owner.query(`update vendors.${table} set ${sets} where id = $1`, [id]),
      ).rejects.toThrow('never altered')
    const check = `update vendors.vendor_audit_check set result = 'MET' where audit_id = $1`
    await expect(world.owner.query(check, [auditId])).rejects.toThrow('never altered')
    await expect(
      world.owner.query('delete from vendors.vendor_audit where id = $1', [auditId]),
    ).rejects.toThrow('never removed')
    expect(codes(await file(world, auditId, [deficiency]))).toEqual(['WRONG_STATE'])
    expect(codes(await onAudit(world, officer, 'cancelVendorAudit', auditId, { reason: 'x' }))).toEqual([
      'WRONG_STATE',
    ])
  })

  test('is corrected beside its text, by somebody else than its author', async () => {
    const findingId = findings[2] ?? ''
    const expectedVersion = await versionOf(world, 'vendor_audit_finding', findingId)
    const input = { findingId, expectedVersion, text: 'Some are not.', reason: 'a session was overlooked' }
    const correct = (as: string) =>
      world.act(as, 'correctVendorAuditFinding', input, 'finding { text corrections { text reason } }')
    expect(codes(await correct(auditedVendor))).toEqual(['FORBIDDEN'])
    expect(codes(await correct(tool))).toEqual(['FORBIDDEN'])
    expect(must(await correct(officer)).correctVendorAuditFinding.finding).toEqual({
      text: deficiency.text,
      corrections: [{ text: 'Some are not.', reason: 'a session was overlooked' }],
    })
  })

  describe('is mended', () => {
    const improving = (findingId: string, bent: object = {}) => ({
      ...{ findingId, cause: 'no recorder', similarFindings: 'none', measures: 'recorder bought' },
      ...{ plannedOn: day(world, 10), ...bent },
    })
    const submit = (as: string, items: readonly object[]) =>
      world.act(
        as,
        'submitVendorImprovements',
        { auditId, items },
        'filing { filed outcomes { id code argument } }',
      )
    const onImprovement = async (as: string, mutation: string, improvementId: string, input: object) => {
      const expectedVersion = await versionOf(world, 'vendor_improvement', improvementId)
      return world.act(as, mutation, { improvementId, expectedVersion, ...input }, 'improvement { state }')
    }
    const overdue = async (as: string) =>
      (
        await world.ask(
          as,
          `{ vendorAuditFindings(filter: { isOverdue: true, auditId: "${auditId}" }) { totalCount } }`,
        )
      ).data.vendorAuditFindings?.totalCount ?? 0

    test('by the vendor alone, each finding once, and never late unseen', async () => {
      world.advance(31 * 86_400_000)
      expect(await overdue(officer)).toBe(3)
      const told = must(await world.ask(officer, overdueQuery)).vendorAuditFindings
      expect(told.nodes[0]).toMatchObject({ clause: 'ER-4-1-8', audit: { contract: { reference: 'C-1' } } })
      expect(
        (await seen('kaohsiung.supervisor', auditId, 'findingCounts { overdue }')).findingCounts.overdue,
      ).toBe(3)
      for (const account of [rival, subVendor])
        expect(codes(await submit(account, [improving(findings[0] ?? '')]))).toEqual(['NOT_FOUND'])
      for (const account of [officer, 'kaohsiung-sab.ciso'])
        expect(codes(await submit(account, [improving(findings[0] ?? '')]))).toEqual(['FORBIDDEN'])
      const items = [
        ...findings.map((each) => improving(each)),
        improving(findings[0] ?? ''),
        improving('x'),
        improving(findings[1] ?? '', { plannedOn: '2026-01-01' }),
      ]
      const { filing } = must(await submit(auditedVendor, items)).submitVendorImprovements
      expect(filing.filed).toBe(3)
      expect(filing.outcomes.slice(3).map(({ code }: { code: string }) => code)).toEqual([
        'NOT_FOUND',
        'NOT_FOUND',
        'NOT_FOUND',
      ])
      expect(codes(await submit(auditedVendor, [improving(findings[0] ?? '')]))).toEqual([])
    })

    test('before the eyes of nobody above, who reads counts alone', async () => {
      const asked = '{ vendorImprovements { totalCount nodes { id state } } }'
      for (const account of ['kaohsiung.supervisor', 'oics.national'])
        expect((await world.ask(account, asked)).data.vendorImprovements, account).toBeNull()
    })

    test('as the agency accepts, and looks whether it works; with the last one the audit is closed', async () => {
      const asked = 'findings { nodes { id improvement { id } } }'
      const { nodes } = (await seen(officer, auditId, asked)).findings
      const ids = findings.map(
        (id) => nodes.find((each: { id: string }) => each.id === id).improvement.id as string,
      )
      const [first = '', ...others] = ids
      const review = (verdict: string, more: object = {}) =>
        onImprovement(officer, 'reviewVendorImprovement', first, { verdict, ...more })
      expect(codes(await review('RETURN'))).toEqual(['BAD_INPUT'])
      expect(
        codes(await onImprovement(auditedVendor, 'reviewVendorImprovement', first, { verdict: 'ACCEPT' })),
      ).toEqual(['FORBIDDEN'])
      must(await review('RETURN', { reason: 'by when?' }))
      must(
        await submit(auditedVendor, [improving(findings[0] ?? '', { measures: 'recorder bought by May' })]),
      )
      for (const id of ids)
        must(await onImprovement(officer, 'reviewVendorImprovement', id, { verdict: 'ACCEPT' }))
      expect(await overdue(officer)).toBe(0)
      world.advance(11 * 86_400_000)
      expect(await overdue(officer)).toBe(3)
      for (const id of ids)
        must(await onImprovement(auditedVendor, 'reportVendorImprovementDone', id, { evidence: 'receipt' }))
      expect(await overdue(officer)).toBe(0)
      const verify = (id: string, input: object) =>
        onImprovement(officer, 'verifyVendorImprovement', id, input)
      const again = { verdict: 'INEFFECTIVE', reason: 'records nothing', plannedOn: day(world, 5) }
      expect(must(await verify(first, again)).verifyVendorImprovement.improvement.state).toBe('ACCEPTED')
      for (const id of others) must(await verify(id, { verdict: 'EFFECTIVE' }))
      expect((await seen(officer, auditId, 'state')).state).toBe('FOLLOW_UP')
      must(await onImprovement(auditedVendor, 'reportVendorImprovementDone', first, { evidence: 'mended' }))
      must(await verify(first, { verdict: 'EFFECTIVE' }))
      expect((await seen(officer, auditId, 'state')).state).toBe('CLOSED')
      const steps = `{ vendorImprovement(id: "${first}") { measures steps { step toState measures } } }`
      const told = (await world.ask(auditedVendor, steps)).data.vendorImprovement
      expect(told.measures).toBe('recorder bought by May')
      expect(told.steps.map(({ toState }: { toState: string }) => toState)).toEqual([
        ...['SUBMITTED', 'RETURNED', 'SUBMITTED', 'ACCEPTED', 'DONE', 'ACCEPTED', 'DONE', 'VERIFIED'],
      ])
      expect(told.steps[0].measures).toBe('recorder bought')
      await expect(
        world.owner.query(`update vendors.vendor_improvement set measures = 'x' where id = $1`, [first]),
      ).rejects.toThrow('never altered')
      world.advance(-42 * 86_400_000)
    })
  })
})

describe('an audit that found nothing', () => {
  test('is issued once every question is answered, and by nobody who answered one', async () => {
    const id = await openAudit(world, set, { engagementIds: [] })
    const issue = (as: string) =>
      onAudit(world, as, 'issueVendorAudit', id, issuing(world, { improvementDueOn: null }))
    const { extensions } = (await issue(officer)).errors[0] ?? {}
    expect(extensions).toMatchObject({ code: 'BAD_INPUT', missing: expect.arrayContaining(['1']) })
    must(await answered(world, officer, id))
    expect(codes(await issue(officer))).toEqual(['APPROVER_IS_AUTHOR'])
    expect(must(await issue(colleague)).issueVendorAudit.audit.state).toBe('CLOSED')
  })
})

describe('a visit', () => {
  test('follows the paper audit that found it necessary, once; the next audit is due only after it', async () => {
    const due = async () =>
      (await world.ask(officer, `{ contract(id: "${set.contract['C-1']}") { auditDueAt } }`)).data.contract
        .auditDueAt
    world.advance(40 * 86_400_000)
    const before = await due()
    const { auditId } = await issued(world, set, [deficiency], {
      onSiteNeeded: true,
      onSiteReason: 'the recorder must be seen',
    })
    expect(await due()).toBe(before)
    const visit = { stage: 'ON_SITE', paperAuditId: auditId }
    const other = await openAudit(world, set, { engagementIds: [] })
    expect(codes(await open(officer, { ...visit, paperAuditId: other }))).toEqual(['PAPER_AUDIT_FIRST'])
    const foreign = { ...visit, contractId: set.contract['C-2'], engagementIds: [] }
    expect(codes(await open(officer, foreign))).toEqual(['PAPER_AUDIT_FIRST'])
    const id = await openAudit(world, set, visit)
    expect(codes(await open(officer, visit))).toEqual(['PAPER_AUDIT_FIRST'])
    const nothing = issuing(world, { improvementDueOn: null })
    must(await answered(world, tool, id))
    expect(
      must(await onAudit(world, officer, 'issueVendorAudit', id, nothing)).issueVendorAudit.audit.state,
    ).toBe('CLOSED')
    expect(await due()).not.toBe(before)
    world.advance(-40 * 86_400_000)
  })
})

describe('the years of a contract', () => {
  const years = async (as: string | null) =>
    (
      await world.ask(
        as,
        `{ contract(id: "${set.contract['C-1']}") { auditYears { year deficiencies toImprove verified again } } }`,
      )
    ).data.contract?.auditYears ?? null

  test('are compared by whoever reads the issued findings, and by nobody else', async () => {
    world.advance(400 * 86_400_000)
    await issued(world, set, [deficiency])
    const told = await years('kaohsiung-sab.auditor')
    expect(told.map(({ year }: { year: number }) => year)).toEqual([2026, 2027])
    expect(told[1]).toMatchObject({ deficiencies: 1, again: ['ER-4-1-8'] })
    expect(await years(auditedVendor)).toEqual(told)
    for (const account of ['kaohsiung.supervisor', 'oics.national', rival, 'oics.analyst', null])
      expect(await years(account)).toBeNull()
    world.advance(-400 * 86_400_000)
  })
})

describe('an audit of a secret contract', () => {
  test('is as secret as the contract: its vendor and the staff of its agency learn nothing of it (ER-4-1-4a)', async () => {
    const bent = { contractId: set.contract['C-3'], engagementIds: [], scope: 'secret scope' }
    const purpose = { purpose: 'audit of the year' }
    const told = await world.act(
      'npa.contracts',
      'openVendorAudit',
      opening(world, set, bent),
      'audit { id scope }',
      purpose,
    )
    const { id, scope } = must(told).openVendorAudit.audit
    expect(scope).toBe('secret scope')
    for (const account of [
      auditedVendor,
      'npa.officer',
      'npa.contact',
      officer,
      tool,
      'oics.national',
      'moi.reviewer',
    ]) {
      const { data, errors } = await world.ask(
        account,
        `{ vendorAudit(id: "${id}") { scope } vendorAudits { nodes { scope } } }`,
        {},
        purpose,
      )
      expect(data.vendorAudit, account).toBeNull()
      expect(JSON.stringify([data, errors]), account).not.toContain('secret scope')
    }
    const without = await world.ask('npa.contracts', `{ vendorAudit(id: "${id}") { scope } }`)
    expect(without.data.vendorAudit?.scope ?? null).toBeNull()
    const line = '{ journal { nodes { act } } }'
    const { data } = await world.ask('npa.officer', line)
    expect(JSON.stringify(data)).not.toContain('openVendorAudit')
  })
})
