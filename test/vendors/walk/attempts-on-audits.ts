/** Attempts on audits of vendors, and on what vendors do about what was found. */
import { randomUUID } from 'node:crypto'
import { isAuthor } from '../../walk/cells.ts'
import { deficiency } from '../auditing.ts'
import {
  type Attempt,
  always,
  type Cast,
  day,
  hours,
  ofAudit,
  ofFinding,
  ofImprovement,
  onAudit,
  onContract,
  type Stage,
} from './cells.ts'

const reason = 'as the file shows'
const blank = ' '
const nothing = randomUUID()

const on = (mutation: string, input: Attempt['input'], other: Partial<Attempt> = {}): Attempt => ({
  ...{ name: mutation, mutation, about: ofAudit, input },
  ...other,
})
const lacking = (...[mutation, input, other = {}]: Parameters<typeof on>): Attempt =>
  on(mutation, input, {
    ...{ name: `${mutation} without a reason`, ...other },
    stops: { ...other.stops, REASON_STATED: always },
  })

export const opening = (cast: Cast, bent: object = {}) => ({
  ...{ trigger: 'PERIODIC', stage: 'PAPER', announcedOn: day(cast, 7), scope: 'remote upkeep' },
  ...{ documentRequests: ['procedures'], windowTo: hours(cast, 30 * 24) },
  ...bent,
})
const team = ({ ids }: Stage) => ({ engagementIds: [ids.engagement ?? nothing] })

export const openings: readonly Attempt[] = [
  on('openVendorAudit', (cast, stage) => opening(cast, team(stage)), { about: onContract }),
  on(
    'openVendorAudit',
    (cast, stage) =>
      opening(cast, { ...team(stage), stage: 'ON_SITE', paperAuditId: stage.ids.paper ?? nothing }),
    {
      ...{ name: 'openVendorAudit at the place', about: onContract },
      stops: { ON_SITE_FOUND_NECESSARY: (_, { ids }) => ids.paper === undefined },
    },
  ),
  on('openVendorAudit', (cast) => opening(cast, { engagementIds: [nothing] }), {
    ...{ name: 'openVendorAudit by one not engaged', about: onContract },
    stops: { AUDIT_TEAM_ENGAGED: always },
  }),
]

const issuing = (cast: Cast, { findings }: Stage) => ({
  ...{ auditedOn: day(cast, 0), conclusion: 'sound but for what was found' },
  ...(findings && { improvementDueOn: day(cast, 30) }),
})
const issue: Partial<Attempt> = {
  outcome: ({ findings }) => (findings ? 'FINDINGS' : 'NO_FINDINGS'),
  stops: { APPROVER_NOT_AUTHOR: isAuthor },
}
const finding = { ...deficiency, reason }
const correction = { text: 'It was September.', reason }
const ofOthers: Partial<Attempt> = { about: ofFinding, stops: { APPROVER_NOT_AUTHOR: isAuthor } }
export const improvement = (cast: Cast, findingId: string) => ({
  ...{ findingId, cause: 'haste', similarFindings: 'none', measures: 'slowness', plannedOn: day(cast, 20) },
})

export const audits: readonly Attempt[] = [
  on('recordVendorAuditChecks', () => ({ answers: [{ no: 1, result: 'MET' }] })),
  on('fileVendorAuditFindings', () => ({ items: [deficiency] }), { about: onAudit }),
  on('reviseVendorAuditFinding', () => finding, { about: ofFinding }),
  lacking('reviseVendorAuditFinding', () => ({ ...finding, reason: blank }), { about: ofFinding }),
  on('putFindingsToVendor', (cast) => ({ commentDueOn: day(cast, 7) })),
  on('commentOnVendorAudit', () => ({ comment: 'Noted.' }), { about: onAudit }),
  on('issueVendorAudit', issuing, issue),
  lacking('issueVendorAudit', (...of) => ({ ...issuing(...of), onSiteNeeded: true }), issue),
  on('correctVendorAuditFinding', () => correction, ofOthers),
  lacking('correctVendorAuditFinding', () => ({ ...correction, reason: blank }), ofOthers),
  on(
    'submitVendorImprovements',
    (cast, { ids }) => ({ items: [improvement(cast, ids.findingId ?? nothing)] }),
    {
      about: onAudit,
    },
  ),
  on('cancelVendorAudit', () => ({ reason })),
  lacking('cancelVendorAudit', () => ({ reason: blank })),
]

const follow = (mutation: string, verdict: string, input: Attempt['input'] = () => ({})): Attempt =>
  on(mutation, (...of) => ({ verdict, ...input(...of) }), {
    ...{ name: `${mutation} ${verdict}`, about: ofImprovement, outcome: verdict },
  })
const without = (attempt: Attempt): Attempt => ({
  ...attempt,
  name: `${attempt.name} without a reason`,
  input: (...of) => ({ ...attempt.input(...of), reason: null }),
  stops: { REASON_STATED: always },
})
const returned = follow('reviewVendorImprovement', 'RETURN', () => ({ reason }))
const ineffective = follow('verifyVendorImprovement', 'INEFFECTIVE', (cast) => ({
  ...{ reason, plannedOn: day(cast, 10) },
}))

export const improvements: readonly Attempt[] = [
  returned,
  without(returned),
  follow('reviewVendorImprovement', 'ACCEPT'),
  on('reportVendorImprovementDone', () => ({ evidence: 'log of sessions' }), { about: ofImprovement }),
  follow('verifyVendorImprovement', 'EFFECTIVE'),
  ineffective,
  without(ineffective),
]
