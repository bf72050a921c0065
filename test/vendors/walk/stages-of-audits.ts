/** Audits of a vendor, and its improvements, in every state. */
import { deficiency } from '../auditing.ts'
import { audits, improvement, improvements, opening, openings } from './attempts-on-audits.ts'
import { type Cast, day, hours, type Stage, type Staged } from './cells.ts'
import { active, acts, prepared, purpose, reason } from './contract-of.ts'
import { colleague } from './walkers.ts'

export async function auditStages(cast: Cast): Promise<readonly Staged[]> {
  const { stage: at } = cast
  const made = await active(cast)
  const { contractId, ids } = made
  const stages: Staged[] = []
  const common = { place: 'bureau', parties: true, authors: [] } as const
  const stage = (state: string, auditId: string, other: Partial<Stage> = {}) => {
    const named = { ids: { auditId, ...other.ids } }
    stages.push([{ ...common, machine: 'VENDOR_AUDIT', state, ...other, ...named }, audits])
  }
  const versionOf = async (table: string, id: string): Promise<number> =>
    (await at.owner.query(`select version from vendors.${table} where id = $1`, [id])).rows[0].version
  /** That nothing was found is issued once every question is answered; by whom, its own test walks. */
  const answer = (auditId: string) =>
    at.owner.query(`update vendors.vendor_audit_check set result = 'MET' where audit_id = $1`, [auditId])
  const open = async (as?: string) => {
    const input = { contractId, ...opening(cast, { engagementIds: [ids.engagement] }) }
    const auditId = await acts(cast, 'openVendorAudit', 'audit', input, as)
    await answer(auditId)
    return auditId
  }
  const bulk = async (mutation: string, auditId: string, items: readonly object[], as: string) => {
    const told = await at.act(as, mutation, { auditId, items }, 'filing { outcomes { id code } }', purpose)
    return told.data[mutation].filing.outcomes as readonly { id: string; code: string | null }[]
  }
  const find = async (auditId: string, as = 'tool', count = 1) => {
    const filed = await bulk('fileVendorAuditFindings', auditId, Array(count).fill(deficiency), as)
    return filed.map(({ id }) => id)
  }
  const step = async (mutation: string, auditId: string, input: object, as?: string) =>
    acts(
      cast,
      mutation,
      'audit',
      { auditId, expectedVersion: await versionOf('vendor_audit', auditId), ...input },
      as,
    )
  const put = (auditId: string) => step('putFindingsToVendor', auditId, { commentDueOn: day(cast, 7) })
  const comment = (auditId: string) =>
    acts(cast, 'commentOnVendorAudit', 'audit', { auditId, comment: 'Noted.' }, 'alpha.user')
  const issue = (auditId: string, bent: object) =>
    step('issueVendorAudit', auditId, { auditedOn: day(cast, 0), conclusion: 'sound', ...bent })
  const drafted = async (as?: string) => {
    const auditId = await open()
    const [findingId = ''] = await find(auditId, as)
    return { auditId, findingId }
  }
  const heard = async () => {
    const draft = await drafted()
    await put(draft.auditId)
    await comment(draft.auditId)
    return draft
  }
  const issued = async (count = 1, as?: string) => {
    const auditId = await open()
    const found = await find(auditId, as, count)
    await put(auditId)
    await comment(auditId)
    await issue(auditId, { improvementDueOn: day(cast, 30) })
    return { auditId, found, ids: { findingId: found[0] ?? '' } }
  }
  const draft = {
    findings: true,
    fails: { issueVendorAudit: 'COMMENT_OFFERED', 'issueVendorAudit without a reason': 'COMMENT_OFFERED' },
  } as const
  const here = audits.map(({ name }) => name)
  const ofFindings = ['reviseVendorAuditFinding', 'correctVendorAuditFinding']
  const noFinding = here.filter((name) => !ofFindings.some((each) => name.startsWith(each)))

  const start = { ...common, machine: 'VENDOR_AUDIT', state: null } as const
  stages.push([{ ...start, linked: true, ids }, openings])
  const necessary = await active(cast)
  const paper = await acts(cast, 'openVendorAudit', 'audit', {
    ...{ contractId: necessary.contractId, ...opening(cast) },
  })
  await answer(paper)
  await step('issueVendorAudit', paper, {
    ...{ auditedOn: day(cast, 0), conclusion: 'look at it', onSiteNeeded: true, onSiteReason: reason },
  })
  stages.push([
    { ...start, and: 'a visit is necessary', linked: true, ids: { ...necessary.ids, paper } },
    openings,
  ])
  const early = await prepared(cast)
  const under = 'CONTRACT_UNDER_WAY'
  stages.push([
    {
      ...{ ...start, and: 'the contract is not awarded', parties: false, ids: early.ids },
      fails: Object.fromEntries(openings.map(({ name }) => [name, under] as const)),
    },
    openings,
  ])

  stage('OPEN', await open(), { only: noFinding })
  const first = await drafted()
  stage('DRAFTING', first.auditId, { ...draft, ids: first })
  const byOfficer = await drafted(colleague)
  stage('DRAFTING', byOfficer.auditId, {
    ...{ and: 'found by an officer', ...draft, ids: byOfficer, authors: [colleague] },
  })
  const ofVendor = await heard()
  stage('DRAFTING', ofVendor.auditId, { and: 'the vendor was heard', findings: true, ids: ofVendor })
  const empty = await drafted()
  await acts(cast, 'reviseVendorAuditFinding', 'finding', {
    ...{ findingId: empty.findingId, expectedVersion: 1, ...deficiency, reason, withdraw: true },
  })
  stage('DRAFTING', empty.auditId, {
    ...{ and: 'nothing is left of what was found', ids: empty, authors: ['bureau.contracts'] },
    refused: { putFindingsToVendor: 'BAD_INPUT' },
  })
  const waiting = await drafted()
  await put(waiting.auditId)
  stage('VENDOR_COMMENT', waiting.auditId, { ...draft, ids: waiting })
  const silent = await drafted()
  await put(silent.auditId)
  await at.owner.query('update vendors.vendor_audit set comment_due_at = $2 where id = $1', [
    ...[silent.auditId, hours(cast, -1)],
  ])
  stage('VENDOR_COMMENT', silent.auditId, { and: 'its time is over', findings: true, ids: silent })
  const emptied = await drafted()
  await put(emptied.auditId)
  await at.owner.query('update vendors.vendor_audit_finding set withdrawn_at = $2 where id = $1', [
    ...[emptied.findingId, at.now()],
  ])
  stage('VENDOR_COMMENT', emptied.auditId, { and: 'nothing is left of what was found', ids: emptied })
  const followed = await issued()
  const done = { issued: true, findings: true }
  stage('FOLLOW_UP', followed.auditId, { ...done, ids: followed.ids })
  const written = await issued(1, colleague)
  stage('FOLLOW_UP', written.auditId, {
    ...{ and: 'found by an officer', ...done, ids: written.ids, authors: [colleague] },
  })
  const clean = await open()
  await issue(clean, {})
  stage('CLOSED', clean, { and: 'nothing was found', issued: true, only: noFinding })
  const off = await drafted()
  await step('cancelVendorAudit', off.auditId, { reason })
  stage('CANCELLED', off.auditId, { findings: true, ids: off })

  const improved = await issued(5)
  const filed = await bulk(
    'submitVendorImprovements',
    improved.auditId,
    improved.found.map((each) => improvement(cast, each)),
    'alpha.user',
  )
  const review = { mutation: 'reviewVendorImprovement', verdict: 'ACCEPT' }
  const report = { mutation: 'reportVendorImprovementDone', evidence: 'log', as: 'alpha.user' }
  const verify = { mutation: 'verifyVendorImprovement', verdict: 'EFFECTIVE' }
  const ways = {
    SUBMITTED: [],
    RETURNED: [{ ...review, verdict: 'RETURN', reason }],
    ACCEPTED: [review],
    DONE: [review, report],
    VERIFIED: [review, report, verify],
  }
  const follow = async (
    improvementId: string,
    { mutation, as, ...input }: { mutation: string; as?: string },
  ) =>
    acts(
      cast,
      mutation,
      'improvement',
      { improvementId, expectedVersion: await versionOf('vendor_improvement', improvementId), ...input },
      as,
    )
  for (const [index, [state, taken]] of Object.entries(ways).entries()) {
    const improvementId = filed[index]?.id ?? ''
    for (const each of taken) await follow(improvementId, each)
    const ofOne = { ...common, machine: 'VENDOR_IMPROVEMENT', issued: true } as const
    const named = { improvementId, auditId: improved.auditId, findingId: improved.found[index] ?? '' }
    stages.push([{ ...ofOne, state, ids: named }, improvements])
  }
  const mended = await issued()
  const [only] = await bulk(
    'submitVendorImprovements',
    mended.auditId,
    mended.found.map((each) => improvement(cast, each)),
    'alpha.user',
  )
  for (const each of ways.VERIFIED) await follow(only?.id ?? '', each)
  stage('CLOSED', mended.auditId, { ...done, ids: mended.ids })
  return stages
}
