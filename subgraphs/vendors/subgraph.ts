/** The vendors subgraph: who works for the agencies, under which contract, and who watches over it. */
import { journalReading } from '../journal-reading.ts'
import type { Subgraph } from '../subgraph.ts'
import { assurance } from './assurance/capability.ts'
import { audit, auditSteps } from './audit/capability.ts'
import { component, componentSteps } from './component/capability.ts'
import { contract, contractSteps } from './contract/capability.ts'
import { dataReturn } from './data-return/capability.ts'
import { delivery, deliverySteps } from './delivery/capability.ts'
import { figures } from './figures/capability.ts'
import { filing } from './filing/capability.ts'
import { finding } from './finding/capability.ts'
import { improvement } from './improvement/capability.ts'
import { life } from './life/capability.ts'
import { notice, noticeSteps } from './notice/capability.ts'
import { obligations } from './obligations/capability.ts'
import { measures } from './other-measures/capability.ts'
import { people } from './people/capability.ts'
import { rating } from './rating/capability.ts'
import { subcontract } from './subcontract/capability.ts'
import { suitability } from './suitability/capability.ts'
import { tasks } from './tasks/capability.ts'
import { tender } from './tender/capability.ts'
import { termination } from './termination/capability.ts'
import { vendor } from './vendor/capability.ts'

const parts = [
  vendor,
  contract,
  contractSteps,
  tender,
  subcontract,
  tasks,
  delivery,
  deliverySteps,
  component,
  componentSteps,
  assurance,
  measures,
  life,
  obligations,
  people,
  suitability,
  notice,
  noticeSteps,
  audit,
  auditSteps,
  finding,
  improvement,
  filing,
  dataReturn,
  rating,
  termination,
  figures,
]

/**
 * What was done about a contract with state secrets tells that there is one, and so does a check on its people (a6).
 * Contracts are looked up by their key, because every line that a reader might see asks for one.
 */
const secret = (t: string) =>
  `${t}.subject_type in ('VE.CLASSIFIED', 'VE.SUITABILITY') or exists (select 1 from published_vendors.contract c
     where c.is_classified and c.id = any(array[${t}.subject_id,
       case when ${t}.details ->> 'contractId' ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then (${t}.details ->> 'contractId')::uuid end]))`

export const vendors: Subgraph = {
  name: 'vendors',
  capabilities: [...parts, ...journalReading('vendors', { about: parts, secret })],
  functions: ['vendors.settle_now', 'vendors.require_check(uuid)'],
  published: [
    'published_vendors.vendor',
    'published_vendors.contract',
    'published_vendors.party',
    'published_vendors.contract_system',
    'published_vendors.task',
    'published_vendors.notice',
    'published_vendors.audit_team',
  ],
  seals: true,
}
