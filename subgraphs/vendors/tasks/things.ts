/** Where the things stand whose states call for tasks about a contract, and the tables that decide it. */
import type { ContractOffice, ContractThing } from '../../../law/tasks/contract-task.ts'
import type { Place } from '../../settle-tasks.ts'
import { noticeRows } from '../notice/reads.ts'

const ofContract = (table: string, more = '') =>
  `(select f.*${more} from vendors.${table} f where f.contract_id = i.id) s`

/** By when the vendor owes the next thing about a finding. */
const owedBy = `, (select min(g.due_at) from vendors.vendor_audit_finding g where g.audit_id = f.id
  and g.issued_at is not null and coalesce(g.improvement_state, 'RETURNED') in ('RETURNED', 'ACCEPTED')) as owed_by`

export const places: Readonly<Record<ContractThing, Place>> = {
  CONTRACT: { type: 'OutsourcingContract', from: null, state: 'i.state' },
  DELIVERY: { type: 'Delivery', from: ofContract('delivery', ', f.filed_by as filer_no'), state: 's.state' },
  SECURITY_TEST: { type: 'SecurityTest', from: ofContract('security_test'), state: 's.state' },
  OTHER_MEASURE: {
    type: 'OtherMeasure',
    from: ofContract('other_measure'),
    state: `case when s.verified_at is null then 'OPEN' else 'VERIFIED' end`,
  },
  DATA_RETURN: { type: 'DataReturn', from: ofContract('data_return'), state: 's.state' },
  UNAUTHORIZED_SUBCONTRACT: {
    type: 'UnauthorizedSubcontract',
    from: ofContract('unauthorized_subcontract'),
    state: `case when exists (select from vendors.vendor_notice n where n.contract_id = i.id and n.kind = 'LEGAL_BREACH'
      and n.filed_at >= s.recorded_at) then 'TOLD' else 'TO_BE_TOLD' end`,
  },
  TERMINATION: {
    type: 'TerminationRecommendation',
    from: ofContract('termination_recommendation'),
    state: `case when s.answered_at is null then 'OPEN' else 'ANSWERED' end`,
  },
  VENDOR_NOTICE: {
    type: 'VendorNotice',
    from: ofContract('vendor_notice', ', f.filed_by_no as filer_no'),
    state: noticeRows.columns.state('s'),
  },
  SUITABILITY: { type: 'SuitabilityCheck', from: ofContract('suitability_check'), state: 's.state' },
  VENDOR_AUDIT: { type: 'VendorAudit', from: ofContract('vendor_audit', owedBy), state: 's.state' },
}

const inForce = `g.valid_from <= moment and (g.valid_to is null or g.valid_to > moment)`

/** Where a role is held that is asked about the contract `i`: an agency, or people one by one. */
export const offices: Readonly<Record<ContractOffice, (role: string) => string>> = {
  OWN: () => 'select i.agency_id',
  VENDOR: (role) => `select distinct g.person_no from published_agencies.role_grant g
    where g.role = '${role}' and g.vendor_id = i.vendor_id and ${inForce}`,
  FILER: () => 'select s.filer_no as person_no',
  TEAM: () => 'select unnest(s.team_nos) as person_no',
  ADVISER: () => 'select s.recommended_by_no as person_no',
}

export const people: readonly ContractOffice[] = ['VENDOR', 'FILER', 'TEAM', 'ADVISER']

export const touching = {
  contract: 'id',
  delivery: 'contract_id',
  security_test: 'contract_id',
  other_measure: 'contract_id',
  data_return: 'contract_id',
  termination_recommendation: 'contract_id',
  unauthorized_subcontract: 'contract_id',
  vendor_notice: 'contract_id',
  remedial_measure: 'notice_id',
  suitability_check: 'contract_id',
  vendor_audit: 'contract_id',
  vendor_audit_finding: 'contract_id',
} as const

/** The contract that the value of such a column, `named`, leads to. */
export const contractBy: Readonly<Record<(typeof touching)[keyof typeof touching], string>> = {
  id: 'named',
  contract_id: 'named',
  notice_id: '(select n.contract_id from vendors.vendor_notice n where n.id = named)',
}
