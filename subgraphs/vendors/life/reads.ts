/** Editions of the terms and times of rest: they hang on the contract and are seen by its right. */
import type { PartSource } from '../../reads.ts'
import { plain } from '../../row-source.ts'
import { contractRows } from '../contract/reads.ts'

export const editions: PartSource = {
  type: 'ContractTerms',
  table: 'vendors.contract_terms',
  parent: contractRows,
  parentColumn: 'contract_id',
  columns: {
    ...plain(
      'id',
      'edition',
      'secretLevel',
      'bespokeDevelopment',
      'requiredSpecialists',
      'auditCadenceMonths',
    ),
    ...plain('logKinds', 'logCadenceMonths', 'suitabilityClause', 'subcontractingAllowed', 'reason', 'setAt'),
    amountTwd: (t) => `${t}.amount_twd::float8`,
    termFrom: (t) => `${t}.term_from::text`,
    termTo: (t) => `${t}.term_to::text`,
  },
  order: (t) => `${t}.edition`,
}

export const suspensions: PartSource = {
  type: 'ContractSuspension',
  table: 'vendors.contract_suspension',
  parent: contractRows,
  parentColumn: 'contract_id',
  columns: plain('id', 'reason', 'suspendedAt', 'resumptionReason', 'resumedAt'),
  order: (t) => `${t}.suspended_at, ${t}.id`,
}
