/**
 * What other capabilities tell of a contract, as SQL over its row: one line for each fact, null until its capability
 * tells it. These are written over tables and import no rows, because the rows of a contract are read with them.
 */
import type { ContractFacts } from '../../../law/obligations/facts.ts'
import type { Sql } from '../../row-source.ts'

const notYet: Sql = () => 'null'

export const toldByPeople = {
  qualifiedSpecialists: notYet,
  qualifiedAt: notYet,
  /** Never null again once it was told: a contract that has begun has begun. */
  peopleClearedAt: notYet,
  exitControlledAt: notYet,
} satisfies Partial<Record<keyof ContractFacts, Sql>>

export const toldByDeliveries = {
  vendorTestedAt: notYet,
  independentlyTestedAt: notYet,
  usesForeignParts: notYet,
  partsMarkedAt: notYet,
  licencesProvedAt: notYet,
} satisfies Partial<Record<keyof ContractFacts, Sql>>

export const toldByNotices = {
  remedyDueAt: notYet,
  remedyAcceptedAt: notYet,
  workAffectedAt: notYet,
} satisfies Partial<Record<keyof ContractFacts, Sql>>

export const toldByAudits = {
  lastAuditIssuedAt: notYet,
  incidentAuditIssuedAt: notYet,
} satisfies Partial<Record<keyof ContractFacts, Sql>>
