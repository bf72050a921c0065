/** Contracts as the agency, whoever stands above it and the vendor list them. */
import type { Account, Field, Question } from './questions.ts'

const questions: readonly Question[] = [
  {
    name: 'list of contracts',
    query: () => '{ contracts(first: 20) { nodes { id isCore cadenceStatus } } }',
    floor: (rule) => [
      `select i.* from vendors.contract i where ${rule} order by i.prepared_at desc, i.id desc limit 21`,
    ],
    growth: 1.5,
  },
  {
    name: 'contracts of one agency',
    query: (agency) =>
      `{ contracts(first: 20, filter: { agencyId: "${agency}" }) { nodes { id isCore cadenceStatus } } }`,
    floor: (rule, agency) => [
      `select i.* from vendors.contract i where i.agency_id = '${agency}' and ${rule} order by i.prepared_at desc, i.id desc limit 21`,
    ],
    growth: 1.5,
  },
  {
    name: 'contracts by id',
    query: (_, ids) =>
      `{ ${ids.map((id, at) => `a${at}: contract(id: "${id}") { id cadenceStatus }`).join(' ')} }`,
    floor: (rule, _, ids) => [
      `select i.* from vendors.contract i where i.id = any('{${ids.join()}}') and ${rule}`,
    ],
    growth: 1.5,
  },
]

function ruleOf(account: Account, keys: readonly number[], now: Date): string {
  const held = keys.join()
  const at = `'${now.toISOString()}'::timestamptz`
  const inForce = (r: string) =>
    `${r}.valid_from <= ${at} and (${r}.valid_to is null or ${r}.valid_to > ${at})`
  if (account === 'vendor')
    return `i.id in (select p.contract_id from published_vendors.party p where p.key in (${held}) and ${inForce('p')})`
  return `i.agency_id in (select r.target_id from published_agencies.reach r where r.key in (${held}) and ${inForce('r')})`
}

export const ofContracts: Field = {
  subgraph: 'vendors',
  table: 'vendors.contract',
  dataClass: 'VE.CONTRACT',
  questions,
  askers: ['ministry', 'officer', 'vendor'] as const,
  ruleOf,
}
