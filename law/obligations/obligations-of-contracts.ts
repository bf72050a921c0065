/** The duties that outsourcing brings, one row each, in the order of the law (ER-4, AP-12, IG-4.1-1-7). */
import { endOfDay, startOf } from '../calendar/taipei.ts'
import type { ContractFacts } from './facts.ts'
import type { Duty } from './obligation.ts'
import { needsIndependentTest } from './threshold.ts'

const dayOf = (day: string): Date => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return startOf({ year, month, day: date })
}
const later = (...instants: readonly (Date | null)[]): Date | null =>
  instants.reduce((latest, each) => (each && (!latest || each > latest) ? each : latest), null)

const touchesSecrets = ({ secretLevel }: ContractFacts) => secretLevel !== 'NONE'
const isBespoke = ({ bespokeDevelopment }: ContractFacts) => bespokeDevelopment
const hasForeignParts = (facts: ContractFacts) => isBespoke(facts) && facts.usesForeignParts !== false

/** What has to stand in the contract stands there at the award. */
const atAward = ({ awardedAt }: ContractFacts) => awardedAt
const saidAtAward = (isSaid: boolean, { awardedAt }: ContractFacts) => (isSaid ? awardedAt : null)
/** Work is accepted only with it; no day is set, but a contract that has ended without it is late (ER-4-1-5). */
const beforeAcceptance = ({ endedAt }: ContractFacts) => endedAt
/** Nobody works on secrets before it; where they were found later, from then on (ER-4-1-4). */
const beforeWork = ({ termFrom, secretsRecordedAt }: ContractFacts) =>
  later(termFrom ? dayOf(termFrom) : null, secretsRecordedAt)

/** Who was shown at the selection is put to work only after the award: that is not late, as long as there are enough. */
function specialistsAt(facts: ContractFacts): Date | null {
  const { qualifiedSpecialists, shownSpecialists, requiredSpecialists } = facts
  if (qualifiedSpecialists !== null && qualifiedSpecialists < requiredSpecialists) return null
  const wereShown = shownSpecialists !== null && shownSpecialists >= requiredSpecialists
  return wereShown ? facts.selectedAt : facts.qualifiedAt
}

function incidentAuditAt({ workAffectedAt, incidentAuditIssuedAt }: ContractFacts): Date | null {
  const isAfter = workAffectedAt && incidentAuditIssuedAt && incidentAuditIssuedAt >= workAffectedAt
  return isAfter ? incidentAuditIssuedAt : null
}

export const contractDuties = [
  {
    duty: 'ASSURANCE',
    title: { zh: '受託者資通安全管理措施或第三方驗證有效', en: "The vendor's assurance is valid" },
    clause: 'ER-4-1-1',
    dataClass: 'VE.CONTRACT',
    metAt: ({ assuredAt }) => assuredAt,
    dueAt: ({ assuranceValidUntil, awardedAt }) =>
      assuranceValidUntil ? endOfDay(dayOf(assuranceValidUntil)) : awardedAt,
    recurs: true,
  },
  {
    duty: 'QUALIFIED_PEOPLE',
    title: { zh: '配置足夠之資通安全專業人員', en: 'Enough qualified people do the work' },
    clause: 'ER-4-1-2',
    dataClass: 'VE.PERSONNEL',
    applies: ({ requiredSpecialists }) => requiredSpecialists > 0,
    metAt: specialistsAt,
    dueAt: atAward,
  },
  {
    duty: 'SUBCONTRACT_TERMS',
    title: { zh: '約定得否複委託', en: 'Whether work may be passed on is settled' },
    clause: 'ER-4-1-3a',
    dataClass: 'VE.CONTRACT',
    metAt: (facts) => saidAtAward(facts.subcontractingAllowed !== null, facts),
    dueAt: atAward,
  },
  {
    duty: 'SUITABILITY_CLAUSE',
    title: { zh: '契約載明適任性查核', en: 'The contract says that people will be checked' },
    clause: 'ER-4-3c',
    dataClass: 'VE.CONTRACT',
    applies: touchesSecrets,
    metAt: ({ suitabilityClauseAt }) => suitabilityClauseAt,
    dueAt: ({ awardedAt, secretsRecordedAt }) => awardedAt && later(awardedAt, secretsRecordedAt),
  },
  {
    duty: 'PEOPLE_CLEARED',
    title: { zh: '執行人員經適任性查核', en: 'Whoever works on secrets is cleared' },
    clause: 'ER-4-1-4a',
    dataClass: 'VE.SUITABILITY',
    applies: touchesSecrets,
    metAt: ({ peopleClearedAt }) => peopleClearedAt,
    dueAt: beforeWork,
  },
  {
    duty: 'EXIT_CONTROL',
    title: { zh: '執行人員出境管制', en: 'Travel abroad of whoever works on secrets is controlled' },
    clause: 'ER-4-1-4b',
    dataClass: 'VE.SUITABILITY',
    applies: touchesSecrets,
    metAt: ({ exitControlledAt }) => exitControlledAt,
    dueAt: beforeWork,
  },
  {
    duty: 'VENDOR_TEST',
    title: { zh: '受託者提供安全性檢測證明', en: 'The vendor shows that the build was tested' },
    clause: 'ER-4-1-5a',
    dataClass: 'VE.TEST',
    applies: isBespoke,
    metAt: ({ vendorTestedAt }) => vendorTestedAt,
    dueAt: beforeAcceptance,
  },
  {
    duty: 'INDEPENDENT_TEST',
    title: { zh: '委託機關或第三方安全性檢測', en: 'The agency or a third party tests the build' },
    clause: ({ isCore }) => (isCore ? 'ER-4-1-5b' : 'ER-4-1-5c'),
    dataClass: 'VE.TEST',
    applies: needsIndependentTest,
    metAt: ({ independentlyTestedAt }) => independentlyTestedAt,
    dueAt: beforeAcceptance,
  },
  {
    duty: 'PARTS_MARKED',
    title: { zh: '標示非自行開發內容及其來源', en: 'Parts made by others are marked, with their source' },
    clause: 'ER-4-1-5d',
    dataClass: 'VE.COMPONENT',
    applies: hasForeignParts,
    metAt: ({ partsMarkedAt }) => partsMarkedAt,
    dueAt: beforeAcceptance,
  },
  {
    duty: 'LICENCES_PROVED',
    title: { zh: '提供非自行開發內容之授權證明', en: 'Licences of parts made by others are proved' },
    clause: 'ER-4-1-5f',
    dataClass: 'VE.COMPONENT',
    applies: hasForeignParts,
    metAt: ({ licencesProvedAt }) => licencesProvedAt,
    dueAt: beforeAcceptance,
  },
  {
    duty: 'REMEDY',
    title: { zh: '通知事件之補救措施', en: 'What was notified is mended' },
    clause: 'ER-4-1-6c',
    dataClass: 'VE.NOTICE',
    applies: ({ remedyDueAt, remedyAcceptedAt }) => remedyDueAt !== null || remedyAcceptedAt !== null,
    // While a notice has no accepted measure, what was accepted for others does not count.
    metAt: ({ remedyDueAt, remedyAcceptedAt }) => (remedyDueAt ? null : remedyAcceptedAt),
    dueAt: ({ remedyDueAt }) => remedyDueAt,
  },
  {
    duty: 'DATA_RETURN',
    title: { zh: '返還、移交、刪除或銷毀資料', en: 'Data are returned, handed on, deleted or destroyed' },
    clause: 'ER-4-1-7',
    dataClass: 'VE.DATA_RETURN',
    applies: ({ endedAt }) => endedAt !== null,
    metAt: ({ closedAt }) => closedAt,
    dueAt: ({ dataReturnDueAt }) => dataReturnDueAt,
  },
  {
    duty: 'UNDERTAKING',
    title: { zh: '受託者簽署保密切結', en: 'The vendor has signed the undertaking of secrecy' },
    clause: 'ER-4-1-8',
    dataClass: 'VE.CONTRACT',
    metAt: (facts) => saidAtAward(facts.undertakingSigned, facts),
    dueAt: atAward,
  },
  {
    duty: 'OTHER_MEASURES',
    title: { zh: '其他資通安全維護措施', en: 'Other security measures are taken' },
    clause: 'ER-4-1-8',
    dataClass: 'VE.CONTRACT',
    applies: ({ otherMeasures }) => otherMeasures > 0,
    metAt: ({ unverifiedMeasures, measureVerifiedAt }) =>
      unverifiedMeasures === 0 ? measureVerifiedAt : null,
    dueAt: ({ measureDueAt }) => measureDueAt,
  },
  {
    duty: 'PERIODIC_AUDIT',
    title: { zh: '定期確認受託業務執行情形', en: 'The vendor is audited within the interval' },
    clause: 'ER-4-1-9a',
    dataClass: 'VE.AUDIT_ISSUED',
    metAt: ({ lastAuditIssuedAt }) => lastAuditIssuedAt,
    dueAt: ({ auditDueAt, awardedAt }) => auditDueAt ?? awardedAt,
    recurs: true,
  },
  {
    duty: 'INCIDENT_AUDIT',
    title: {
      zh: '受託者發生資安事件時之稽核',
      en: 'The vendor is audited after an incident that may affect the work',
    },
    clause: 'ER-4-1-9b',
    dataClass: 'VE.AUDIT_ISSUED',
    applies: ({ workAffectedAt }) => workAffectedAt !== null,
    metAt: incidentAuditAt,
    dueAt: ({ endedAt }) => endedAt,
  },
  {
    duty: 'LOG_CLAUSE',
    title: { zh: '契約約定提供資安紀錄', en: 'The contract obliges the vendor to deliver security logs' },
    clause: 'IG-4.1-1-7',
    dataClass: 'VE.CONTRACT',
    metAt: (facts) => saidAtAward(facts.logClause, facts),
    dueAt: atAward,
  },
] as const satisfies readonly Duty[]
