/** Attempts on a contract, from its preparation to the return of the last data. */
import { randomUUID } from 'node:crypto'
import type { Guard } from '../../../law/lifecycles/guards.ts'
import { preparation, steps } from '../outsourcing.ts'
import {
  type Attempt,
  always,
  type Cast,
  hours,
  ofAdvice,
  ofAgency,
  ofContract,
  ofDelivery,
  onCase,
  onContract,
  type Stage,
} from './cells.ts'

const reason = 'as the file shows'
const blank = ' '
/** Names a row that is not there, where an attempt needs some name. */
const nothing = randomUUID()

type Input = Attempt['input']
const on = (mutation: string, input: Input, other: Partial<Attempt> = {}): Attempt => ({
  name: mutation,
  mutation,
  about: ofContract,
  input,
  ...other,
})
/** The same with something left out that the law wants, so that the guard stops everybody. */
const lacking = (what: string, guard: Guard, mutation: string, input: Input, other: Partial<Attempt> = {}) =>
  on(mutation, input, { name: `${mutation} ${what}`, stops: { [guard]: always }, ...other })
/** With a reason and without one. */
const reasoned = (mutation: string, input: object = {}, other: Partial<Attempt> = {}): readonly Attempt[] => [
  on(mutation, () => ({ ...input, reason }), other),
  lacking('without a reason', 'REASON_STATED', mutation, () => ({ ...input, reason: blank }), other),
]

const selection = ({ market }: Cast) => steps.recordSelection(market.vendor.alpha ?? '')
const assurance = (validUntil: string) => ({
  assurance: { kind: 'MEASURES_REVIEWED', scope: 'all of the work', validUntil },
})
const clauses = { suitabilityClause: true, suitabilityClauseInDocuments: true }
const authorization = {
  ...{ scope: 'network', subVendorClass: 'carriers' },
  ...{ requiredMeasures: ['monitoring'], clauses: ['as the vendor'] },
}
const award = (bent: object): Input => {
  return () => ({ ...steps.awardContract(), suitabilityClause: true, ...bent })
}
const secretly = (_: unknown, { secret }: Stage) => secret === true
const end = (kind: string): readonly Attempt[] => [
  on('terminateContract', (cast) => ({ kind, endedAt: hours(cast, 0), reason }), {
    name: `terminateContract ${kind}`,
    outcome: kind,
    stops: { END_STATED: (_, { ids }) => kind === 'EXPIRED' && ids.over === undefined },
  }),
  lacking(
    `${kind} without a reason`,
    'END_STATED',
    'terminateContract',
    (cast) => ({ kind, endedAt: hours(cast, 0), reason: blank }),
    { outcome: kind },
  ),
]
const subcontract = (subVendor: string, measures: readonly string[]): Input => {
  return ({ market }) => ({ subVendorId: market.vendor[subVendor], measures })
}
const assign = (id: string, other: Partial<Attempt> = {}): Attempt =>
  on('assignPersonnel', (_, { ids }) => ({ vendorPersonId: ids[id] ?? nothing }), {
    about: onContract,
    ...other,
  })
const accept = (decision: string, input: object = {}, other: Partial<Attempt> = {}): Attempt =>
  on('acceptDelivery', () => ({ decision, ...input }), {
    ...{ name: `acceptDelivery ${decision}`, about: ofDelivery, outcome: decision },
    ...other,
  })
const advice = {
  ...{ ground: 'NOT_REPORTED', recommendation: 'End the contract.', cites: ['REFERENCE'] },
}
export const preparing: readonly Attempt[] = [on('prepareContract', () => preparation, { about: ofAgency })]

export const contracts: readonly Attempt[] = [
  on('publishTender', () => ({ ...steps.publishTender(), ...clauses })),
  on('publishTender', () => steps.publishTender(), {
    name: 'publishTender without the clause',
    stops: { SUITABILITY_CLAUSE_IN_TENDER: secretly },
  }),
  on('recordSelection', selection),
  lacking('of one who shows nothing', 'VENDOR_ASSURED', 'recordSelection', (cast) => ({
    ...selection(cast),
    ...assurance('2020-01-01'),
  })),
  lacking('of one without people', 'VENDOR_STAFFED', 'recordSelection', (cast) => ({
    ...selection(cast),
    staff: { trained: 0, certified: 0 },
  })),
  on('awardContract', award({})),
  ...(
    [
      ['without terms on subcontracts', 'SUBCONTRACT_TERMS_STATED', { subcontractingAllowed: true }],
      ['without logs', 'LOG_CLAUSE_PRESENT', { logClause: false }],
      ['without a cadence', 'AUDIT_CADENCE_STATED', { auditCadenceMonths: 0 }],
      ['without an undertaking', 'UNDERTAKING_SIGNED', { undertakingSigned: false }],
    ] as const
  ).map(([what, guard, bent]) => lacking(what, guard, 'awardContract', award(bent))),
  on('awardContract', award({ suitabilityClause: false }), {
    name: 'awardContract without the clause',
    stops: { SUITABILITY_CLAUSE_IN_CONTRACT: secretly },
  }),
  ...reasoned('recordStateSecrets', { secretLevel: 'TOP_SECRET' }),
  on('extendAssurance', () => assurance('2031-01-01')),
  lacking('to a day that is over', 'VENDOR_ASSURED', 'extendAssurance', () => assurance('2020-01-01')),
  on('verifyOtherMeasure', (cast, { ids }) => ({
    measureId: ids.measure ?? nothing,
    verifiedAt: hours(cast, 0),
    finding: 'It is so.',
  })),
  on('recordUnauthorizedSubcontract', (cast) => ({
    ...{ subVendorName: 'Nobody Ltd.', workFound: 'The backup.', howFound: 'In a log.' },
    foundAt: hours(cast, 0),
  })),
  on('authorizeSubcontract', () => ({ reason, authorizations: [authorization] })),
  lacking('without terms', 'SUBCONTRACT_TERMS_STATED', 'authorizeSubcontract', () => ({
    reason,
    authorizations: [{ ...authorization, requiredMeasures: [] }],
  })),
  on('registerSubcontract', subcontract('alpha-two', ['monitoring']), { about: onContract }),
  lacking(
    'of one not allowed',
    'SUBCONTRACT_AUTHORIZED',
    'registerSubcontract',
    subcontract('beta', ['monitoring']),
    { about: onContract },
  ),
  lacking(
    'without its measures',
    'SUBCONTRACT_MEASURES_PRESENT',
    'registerSubcontract',
    subcontract('alpha-two', ['a promise']),
    { about: onContract },
  ),
  assign('signed'),
  assign('unsigned', {
    name: 'assignPersonnel of one who did not sign',
    stops: { UNDERTAKING_SIGNED: always },
  }),
  on('amendContract', () => ({ reason, logCadenceMonths: 6 })),
  on('amendContract', () => ({ reason, suitabilityClause: true }), { name: 'amendContract with the clause' }),
  on('fileDelivery', () => ({ delivered: [{ name: 'Platform', version: '3.0' }], usesOthers: false }), {
    about: onContract,
    step: 'deliveryFiled',
  }),
  accept('PART'),
  accept('FINAL'),
  accept('REFUSE', { reason }),
  accept('REFUSE', {}, { name: 'acceptDelivery REFUSE without a reason', stops: { REASON_STATED: always } }),
  ...reasoned('suspendContract'),
  ...reasoned('resumeContract'),
  ...end('EXPIRED'),
  ...end('TERMINATED'),
  ...end('RESCINDED'),
  on('confirmDataReturn', () => ({}), {
    stops: { APPROVER_NOT_AUTHOR: ({ account }, { authors }) => authors.includes(account ?? '') },
  }),
  on('recommendTermination', () => ({ ...advice, reasons: reason }), { about: onCase }),
  lacking('without reasons', 'REASON_STATED', 'recommendTermination', () => ({ ...advice, reasons: blank }), {
    about: onCase,
  }),
  ...reasoned('answerTermination', { answer: 'REJECT' }, { about: ofAdvice }),
]
