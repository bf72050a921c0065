/** What the walk of contracts leaves out by name, and which of its steps are effects of others. */
import type { Machine } from '../../../law/lifecycles/machines.ts'
import type { Unwalked } from '../../walk/coverage.ts'

const undelivered = 'Nothing is delivered before the work has begun.'
const unadvised = 'Nobody advises to end a contract that is not awarded.'

/** What no longer needs to be left out is found out by the test. */
export const unwalked: readonly Unwalked[] = [
  {
    machine: 'VENDOR_IMPROVEMENT',
    step: 'submitVendorImprovements',
    why: 'Each of many is answered for itself: the test looks at every item beside the walk.',
  },
  ...['PREPARING', 'TENDERED', 'SELECTED'].flatMap((state) => [
    { state, step: 'acceptDelivery', why: undelivered },
    { state, step: 'answerTermination', why: unadvised },
  ]),
  { machine: 'CONTRACT', state: 'AWARDED', step: 'acceptDelivery', why: undelivered },
  {
    machine: 'VENDOR_NOTICE',
    step: 'issueVendorAudit',
    why: 'The effect that an issued audit has on a notice; the step itself is walked with the audit.',
  },
  ...['reviseVendorAuditFinding', 'correctVendorAuditFinding'].map((step) => ({
    ...({ machine: 'VENDOR_AUDIT', state: 'OPEN', step } as const),
    why: 'There is no finding yet that could be named.',
  })),
]

/** Effects of steps of another machine; what each item of many is answered, the test looks at itself. */
export const isEffect = (name: Machine, step: string) =>
  (name === 'VENDOR_NOTICE' && step === 'issueVendorAudit') ||
  (name === 'VENDOR_IMPROVEMENT' && step === 'submitVendorImprovements')
