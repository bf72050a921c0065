/** What a vendor does about one finding, and how the agency follows it until it works. */
import { beginning, lifecycle } from './lifecycle.ts'

const agency = ['CONTRACT_OFFICER'] as const
const vendor = ['VENDOR_USER'] as const

export const vendorImprovement = lifecycle({
  machine: 'VENDOR_IMPROVEMENT',
  subject: 'VendorImprovement',
  title: { zh: '受託者改善', en: 'Improvement by a vendor' },
  states: ['SUBMITTED', 'RETURNED', 'ACCEPTED', 'DONE', 'VERIFIED'],
  ends: ['VERIFIED'],
  steps: [
    {
      step: 'submitVendorImprovements',
      from: [beginning, 'RETURNED'],
      to: 'SUBMITTED',
      actors: vendor,
      guards: [],
      clause: ['AP-12.2-6d', 'AP-15.2-2'],
      late: 'Taken all the same; the finding was overdue until then.',
    },
    {
      step: 'reviewVendorImprovement',
      outcome: ['RETURN'],
      from: ['SUBMITTED'],
      to: 'RETURNED',
      actors: agency,
      guards: ['REASON_STATED'],
      clause: ['AP-15.2-2-4'],
    },
    {
      step: 'reviewVendorImprovement',
      outcome: ['ACCEPT'],
      from: ['SUBMITTED'],
      to: 'ACCEPTED',
      actors: agency,
      guards: [],
      clause: ['AP-15.2-2-4'],
    },
    {
      step: 'reportVendorImprovementDone',
      from: ['ACCEPTED'],
      to: 'DONE',
      actors: vendor,
      guards: [],
      clause: ['AP-15.2-2'],
    },
    {
      step: 'verifyVendorImprovement',
      outcome: ['EFFECTIVE'],
      from: ['DONE'],
      to: 'VERIFIED',
      actors: agency,
      guards: [],
      clause: ['AP-15.2-2-4'],
    },
    {
      step: 'verifyVendorImprovement',
      outcome: ['INEFFECTIVE'],
      from: ['DONE'],
      to: 'ACCEPTED',
      actors: agency,
      guards: ['REASON_STATED'],
      clause: ['AP-15.2-2-4'],
    },
  ],
  notes: [
    'What was accepted is never altered: a returned one is filed anew, and every filing stays on record.',
  ],
})
