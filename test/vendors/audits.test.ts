import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openWorld, type World } from '../harness/world.ts'
import {
  auditedVendor,
  codes,
  colleague,
  day,
  deficiency,
  file,
  instant,
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
const hostile = [
  rival,
  subVendor,
  'vendor-b.user',
  'npa.contracts',
  'oics.analyst',
  'kaohsiung.supervisor',
  null,
]

describe('an audit of a vendor', () => {
  test.each([
    [tool, 'FORBIDDEN'],
    [auditedVendor, 'FORBIDDEN'],
    ['kaohsiung-sab.officer', 'FORBIDDEN'],
    ['kaohsiung-sab.ciso', 'FORBIDDEN'],
    [rival, 'NOT_FOUND'],
    ['npa.contracts', 'NOT_FOUND'],
    [null, 'UNAUTHENTICATED'],
  ])('is not opened by %s: %s', async (account, code) => {
    expect(codes(await open(account))).toEqual([code])
  })

  test.each([
    ['at the place before it was on paper', { stage: 'ON_SITE' }, 'PAPER_AUDIT_FIRST'],
    ['on paper after another one', { paperAuditId: 'x' }, 'PAPER_AUDIT_FIRST'],
    ['after an incident that nobody names', { trigger: 'INCIDENT' }, 'BAD_INPUT'],
    ['by means that nobody names', { method: 'OTHER' }, 'BAD_INPUT'],
    [
      'with somebody who is not engaged',
      { engagementIds: ['00000000-0000-4000-8000-000000000001'] },
      'BAD_INPUT',
    ],
    ['for longer than a year', { windowTo: '2028-11-20T00:00:00Z' }, 'BAD_INPUT'],
    ['for a time that is over', { windowTo: '2026-11-01T00:00:00Z' }, 'BAD_INPUT'],
  ])('is not opened %s', async (_what, bent, code) => {
    expect(codes(await open(officer, bent))).toEqual([code])
  })

  test('asks what its contract calls for, and what the agency adds (ER-4-1)', async () => {
    const furtherQuestions = [{ question: 'Are keys kept apart?', clause: 'contract 7' }]
    const id = await openAudit(world, set, { furtherQuestions })
    const audit = await seen(officer, id, 'state checks { no code clause question } teamSize')
    expect(audit).toMatchObject({ state: 'OPEN', teamSize: 1 })
    expect(audit.checks.map(({ code }: { code: string }) => code)).toEqual([
      ...['MEASURES', 'PEOPLE', 'SUBCONTRACTS', 'TESTS', 'COMPONENTS', 'NOTICES', 'LOGS', 'OTHER_MEASURES'],
      null,
    ])
    const answers = { answers: [{ no: 9, result: 'MET', note: 'seen' }] }
    must(await onAudit(world, tool, 'recordVendorAuditChecks', id, answers))
    const [last] = (await seen(officer, id, 'checks { result note }')).checks.slice(-1)
    expect(last).toEqual({ result: 'MET', note: 'seen' })
    const none = { answers: [{ no: 10, result: 'MET' }] }
    expect(codes(await onAudit(world, tool, 'recordVendorAuditChecks', id, none))).toEqual(['NOT_FOUND'])
    must(await onAudit(world, officer, 'cancelVendorAudit', id, { reason: 'opened twice' }))
    expect(await seen(tool, id)).toBeNull()
  })
})

describe('findings in bulk', () => {
  let auditId: string
  beforeAll(async () => {
    auditId = await openAudit(world, set)
  })

  test('are kept each for itself, and what is wrong says so by its place', async () => {
    const items = [
      deficiency,
      { ...deficiency, evidence: ' ' },
      { ...deficiency, text: 'half a character: \ud83d' },
      { ...deficiency, subVendorId: 'x' },
      deficiency,
    ]
    const { filing } = must(await file(world, auditId, items)).fileVendorAuditFindings
    expect(filing).toMatchObject({ filed: 2, refused: 3 })
    expect(filing.outcomes.map(({ code, argument }: Record<string, string>) => [code, argument])).toEqual([
      [null, null],
      ['BAD_INPUT', 'evidence'],
      ['BAD_INPUT', 'text'],
      ['NOT_FOUND', 'subVendorId'],
      [null, null],
    ])
    const { findings } = await seen(officer, auditId, 'findings { nodes { id no } }')
    const [first, , , , last] = filing.outcomes.map(({ id }: { id: string }) => id)
    expect(findings.nodes).toContainEqual({ id: first, no: 1 })
    expect(findings.nodes).toContainEqual({ id: last, no: 2 })
  })

  test('filed by two at once are all kept, each under a number of its own', async () => {
    const id = await openAudit(world, set)
    const two = [file(world, id, [deficiency, deficiency]), file(world, id, [deficiency], {}, officer)]
    for (const told of await Promise.all(two)) must(told)
    const { nodes } = (await seen(officer, id, 'findings { nodes { no } }')).findings
    expect(nodes.map(({ no }: { no: number }) => no).sort()).toEqual([1, 2, 3])
  })

  test('are kept all or none where the filer wants it so', async () => {
    const before = await seen(officer, auditId, 'findingCounts { total }')
    const bent = { mode: 'ALL_OR_NONE' }
    const { filing } = must(
      await file(world, auditId, [deficiency, { ...deficiency, text: '' }], bent),
    ).fileVendorAuditFindings
    expect(filing).toMatchObject({
      filed: 0,
      refused: 1,
      outcomes: [{ id: null, code: null }, { code: 'BAD_INPUT' }],
    })
    expect(await seen(officer, auditId, 'findingCounts { total }')).toEqual(before)
  })

  test('sent again with their key are the same filing, and another one is refused', async () => {
    const key = { clientMutationId: 'session 1' }
    const once = must(await file(world, auditId, [deficiency], key))
    const before = await seen(officer, auditId, 'findingCounts { total }')
    expect(must(await file(world, auditId, [deficiency], key))).toEqual(once)
    expect(codes(await file(world, auditId, [deficiency, deficiency], key))).toEqual([
      'IDEMPOTENCY_KEY_REUSED',
    ])
    expect(await seen(officer, auditId, 'findingCounts { total }')).toEqual(before)
    const { id } = once.fileVendorAuditFindings.filing
    const ask = (as: string | null) =>
      world.ask(as, `{ vendorFiling(id: "${id}") { filed outcomes { index } } }`)
    expect((await ask(tool)).data.vendorFiling).toEqual({ filed: 1, outcomes: [{ index: 0 }] })
    for (const account of [auditedVendor, ...hostile])
      expect((await ask(account)).data.vendorFiling).toBeNull()
  })

  test('are a thousand at most, and one at least', async () => {
    const many = Array.from({ length: 1_001 }, () => deficiency)
    expect(codes(await file(world, auditId, many))).toEqual(['LIMIT_SIZE'])
    expect(codes(await file(world, auditId, []))).toEqual(['BAD_INPUT'])
  })

  test.each([
    [auditedVendor, 'FORBIDDEN'],
    ['kaohsiung-sab.officer', 'FORBIDDEN'],
    ['kaohsiung-sab.auditor', 'NOT_FOUND'],
    [rival, 'NOT_FOUND'],
    [subVendor, 'NOT_FOUND'],
    ['kaohsiung.supervisor', 'NOT_FOUND'],
  ])('are not filed by %s: %s', async (account, code) => {
    expect(codes(await file(world, auditId, [deficiency], {}, account))).toEqual([code])
  })

  test('are nobody’s to know before they are put to the vendor, neither by lists nor counts nor references', async () => {
    const [finding] = (await seen(officer, auditId, 'findings(first: 1) { nodes { id } }')).findings.nodes
    for (const account of [auditedVendor, ...hostile]) {
      const asked = `{ vendorAuditFindings { totalCount } vendorAuditFinding(id: "${finding.id}") { id } }`
      const { data } = await world.ask(account, asked)
      expect([data.vendorAuditFindings?.totalCount ?? 0, data.vendorAuditFinding], String(account)).toEqual([
        0,
        null,
      ])
    }
    for (const account of hostile) expect(await seen(account as string, auditId)).toBeNull()
  })

  test('leave the vendor of a draft what was announced and asked, and nothing by filter or order', async () => {
    const fields =
      'announcedOn scope documentRequests state version findingCounts { total } checks { no } putToVendor { no }'
    expect(await seen(auditedVendor, auditId, fields)).toEqual({
      ...{
        announcedOn: day(world, 7),
        scope: 'remote upkeep',
        documentRequests: ['procedures of remote upkeep'],
      },
      ...{ state: null, version: null, findingCounts: null, checks: null, putToVendor: [] },
    })
    const count = async (filter: string) =>
      (await world.ask(auditedVendor, `{ vendorAudits(filter: { ${filter} }) { totalCount } }`)).data
        .vendorAudits?.totalCount ?? 0
    expect(await count('state: DRAFTING')).toBe(0)
    expect(await count('issued: false')).toBe(0)
    expect(await count(`contractId: "${set.contract['C-1']}"`)).toBe(0)
    // What a refusal says must not tell how far the draft is either.
    const comment = { auditId, comment: 'early' }
    expect(codes(await world.act(auditedVendor, 'commentOnVendorAudit', comment, 'audit { id }'))).toEqual([
      'FORBIDDEN',
    ])
    const items = [
      { findingId: 'x', cause: 'c', similarFindings: 's', measures: 'm', plannedOn: day(world, 9) },
    ]
    const improving = await world.act(
      auditedVendor,
      'submitVendorImprovements',
      { auditId, items },
      'filing { id }',
    )
    expect(codes(improving)).toEqual(['FORBIDDEN'])
  })

  test('are changed and withdrawn as long as they are a draft, with a reason', async () => {
    const { nodes } = (await seen(officer, auditId, 'findings { nodes { id version } }')).findings
    const [{ id: findingId, version }] = nodes
    const revise = (more: object) =>
      world.act(
        colleague,
        'reviseVendorAuditFinding',
        { findingId, expectedVersion: version, ...deficiency, ...more },
        'finding { type withdrawnAt }',
      )
    expect(codes(await revise({ reason: ' ' }))).toEqual(['BAD_INPUT'])
    const told = must(
      await revise({ reason: 'was mended meanwhile', withdraw: true }),
    ).reviseVendorAuditFinding
    expect(told.finding.withdrawnAt).not.toBeNull()
    expect((await seen(officer, auditId, 'findingCounts { total }')).findingCounts.total).toBe(
      nodes.length - 1,
    )
    expect(codes(await revise({ reason: 'again' }))).toEqual(['STALE_STATE'])
  })
})

describe('a tool', () => {
  test('is nobody before and after the window of its audit', async () => {
    const windowFrom = instant(world, 2)
    const id = await openAudit(world, set, { windowFrom, windowTo: instant(world, 4) })
    const tries = async () => [codes(await file(world, id, [deficiency])).join(), await seen(tool, id)]
    expect(await tries()).toEqual(['NOT_FOUND', null])
    world.advance(2 * 86_400_000)
    expect(await tries()).toEqual(['', { id }])
    world.advance(2 * 86_400_000)
    expect(await tries()).toEqual(['NOT_FOUND', null])
    world.advance(-4 * 86_400_000)
  })

  test('not named for an audit of its own contract does not see it', async () => {
    const id = await openAudit(world, set, { engagementIds: [] })
    expect(await seen(tool, id)).toBeNull()
    expect(codes(await file(world, id, [deficiency]))).toEqual(['NOT_FOUND'])
  })

  test('is engaged on one contract alone, and the refusal does not say why', async () => {
    const { rows } = await world.owner.query('select id from published_agencies.person where subject = $1', [
      tool,
    ])
    const contractId = set.contract['C-2']
    const engaging = { contractId, personId: rows[0].id, capacity: 'AUDITOR', independenceDeclared: true }
    const expectedVersion = await versionOf(world, 'contract', contractId)
    const told = await world.act(
      officer,
      'engageAuditor',
      { ...engaging, expectedVersion },
      'contract { id }',
    )
    expect(told.errors[0]?.extensions).toMatchObject({
      code: 'BAD_INPUT',
      argument: 'personId',
      clause: 'G-60',
    })
  })
})

describe('the vendor', () => {
  test('is heard on every finding before it is issued, and by nobody who wrote one', async () => {
    const auditId = await openAudit(world, set)
    must(await file(world, auditId, [deficiency]))
    must(await file(world, auditId, [{ ...deficiency, text: 'by the officer' }], {}, colleague))
    const issue = (as: string, bent: object = {}) =>
      onAudit(world, as, 'issueVendorAudit', auditId, issuing(world, bent))
    const guard = async (as: string) => (await issue(as)).errors[0]?.extensions
    expect(await guard(colleague)).toMatchObject({ code: 'APPROVER_IS_AUTHOR' })
    expect(await guard(officer)).toMatchObject({ guard: 'COMMENT_OFFERED', missing: ['1', '2'] })
    const put = (as: string) =>
      onAudit(world, as, 'putFindingsToVendor', auditId, { commentDueOn: day(world, 3) })
    expect(codes(await put(tool))).toEqual(['FORBIDDEN'])
    must(await put(officer))
    expect(await guard(officer)).toMatchObject({ guard: 'COMMENT_OFFERED', missing: [] })
    expect(codes(await file(world, auditId, [deficiency]))).toEqual(['WRONG_STATE'])

    const { putToVendor } = await seen(auditedVendor, auditId, 'putToVendor { id no text evidence }')
    expect(putToVendor).toMatchObject([
      { no: 1, evidence: deficiency.evidence },
      { no: 2, text: 'by the officer' },
    ])
    expect((await seen(auditedVendor, auditId, 'findings { totalCount }')).findings.totalCount).toBe(0)
    const comments = [{ putId: putToVendor[0].id, text: 'recorded since May' }]
    const say = (as: string) =>
      world.act(as, 'commentOnVendorAudit', { auditId, comments }, 'audit { putToVendor { comment } }')
    expect(codes(await say(rival))).toEqual(['NOT_FOUND'])
    expect(codes(await say(officer))).toEqual(['FORBIDDEN'])
    const saying = { clientMutationId: 'said once', auditId, comments }
    const sayAgain = (as: string) =>
      world.act(as, 'commentOnVendorAudit', saying, 'audit { putToVendor { comment } }')
    // The comment ends the right to comment; sent again, it is told as it was taken (D-14).
    for (const _ of ['first', 'again'])
      expect(must(await sayAgain(auditedVendor)).commentOnVendorAudit.audit.putToVendor[0]).toEqual({
        comment: 'recorded since May',
      })
    expect(codes(await say(auditedVendor))).toEqual(['FORBIDDEN'])
    expect(codes(await sayAgain(officer))).toEqual(['FORBIDDEN'])

    await world.owner.query(
      `update vendors.vendor_audit_finding set text = 'worse than was said' where audit_id = $1 and no = 2`,
      [auditId],
    )
    expect(await guard(officer)).toMatchObject({ guard: 'COMMENT_OFFERED', missing: ['2'] })
    await world.owner.query(
      `update vendors.vendor_audit_finding set text = 'by the officer' where audit_id = $1 and no = 2`,
      [auditId],
    )

    must(await file(world, auditId, [{ ...deficiency, text: 'found later' }]))
    expect(await guard(officer)).toMatchObject({ guard: 'COMMENT_OFFERED', missing: ['3'] })
    must(await put(officer))
    world.advance(4 * 86_400_000)
    expect(codes(await issue(officer, { improvementDueOn: null }))).toEqual(['BAD_INPUT'])
    expect(codes(await issue(officer, { onSiteNeeded: true }))).toEqual(['BAD_INPUT'])
    expect(must(await issue(officer)).issueVendorAudit.audit.state).toBe('FOLLOW_UP')
    world.advance(-4 * 86_400_000)
  })
})

describe('an engagement', () => {
  test('that is ended leaves the tool nothing at once, and a new one begins when it says (ER-4-1-9a)', async () => {
    const { rows } = await world.owner.query('select id from published_agencies.person where subject = $1', [
      tool,
    ])
    const contractId = set.contract['C-1']
    const onContract = async (as: string, mutation: string, input: object) => {
      const expectedVersion = await versionOf(world, 'contract', contractId)
      const asked = 'contract { engagements { id validFrom } }'
      return world.act(as, mutation, { contractId, expectedVersion, ...input }, asked)
    }
    const auditId = await openAudit(world, set)
    const file1 = async () => codes(await file(world, auditId, [deficiency])).join()
    const reads = async () =>
      (await world.ask(tool, `{ contract(id: "${contractId}") { id } }`)).data.contract
    expect(await file1()).toBe('')
    const end = { engagementId: set.engagement }
    expect(codes(await onContract(auditedVendor, 'endEngagement', end))).toEqual(['FORBIDDEN'])
    expect(codes(await onContract(tool, 'endEngagement', end))).toEqual(['FORBIDDEN'])
    must(await onContract(officer, 'endEngagement', end))
    expect(codes(await onContract(officer, 'endEngagement', end))).toEqual(['NOT_FOUND'])
    expect([await file1(), await reads()]).toEqual(['NOT_FOUND', null])
    const engaging = { personId: rows[0].id, capacity: 'AUDITOR', independenceDeclared: true }
    // Engaged anew, even as a tester, it is not back on the team of before.
    const tester = must(await onContract(officer, 'engageAuditor', { ...engaging, capacity: 'TESTER' }))
    expect([await file1(), await reads()]).toEqual(['NOT_FOUND', { id: contractId }])
    const [again] = tester.engageAuditor.contract.engagements.slice(-1)
    must(await onContract(officer, 'endEngagement', { engagementId: again.id }))
    const from = { validFrom: instant(world, 1) }
    const told = must(await onContract(officer, 'engageAuditor', { ...engaging, ...from })).engageAuditor
    const [{ id }] = told.contract.engagements.slice(-1)
    const later = await openAudit(world, { ...set, engagement: id })
    expect([codes(await file(world, later, [deficiency])).join(), await reads()]).toEqual(['NOT_FOUND', null])
    world.advance(86_400_000)
    expect([codes(await file(world, later, [deficiency])).join(), await reads()]).toEqual([
      '',
      { id: contractId },
    ])
    world.advance(-86_400_000)
  })
})
