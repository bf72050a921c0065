/** Attempts to handle a case, from its log to its end. */
import { mayWrite } from '../../../law/handling/response-log.ts'
import { minutes } from '../acts.ts'
import type { Cast } from '../cast.ts'
import { closingInput, controlInput, recoveryInput, reviewOfResponse } from '../handling-acts.ts'
import { withdrawals } from './attempts-on-verification.ts'
import { type Attempt, ofCase, onCase } from './cells.ts'

const reason = 'So it is.'

const log = (kind: 'HANDLING' | 'ASSISTANCE'): Attempt => ({
  name: `appendResponseLog ${kind}`,
  mutation: 'appendResponseLog',
  about: onCase,
  input: (cast) => ({ kind, at: minutes(cast, 0), text: 'Looked through the accounts.' }),
  fits: ({ held }) => held.some(({ role }) => mayWrite(role, kind)),
})

export const handling: readonly Attempt[] = [
  log('HANDLING'),
  log('ASSISTANCE'),
  {
    name: 'registerEvidence',
    mutation: 'registerEvidence',
    about: onCase,
    input: (cast) => evidence(cast),
  },
  {
    name: 'transferEvidence',
    mutation: 'transferEvidence',
    about: {
      type: 'EvidenceItem',
      dataClass: 'IN.EVIDENCE',
      id: 'evidence',
      table: 'incidents.evidence_item',
    },
    input: (cast) => ({
      body: 'Investigation Bureau',
      officer: 'Inspector 7',
      receiptNo: 'R-1',
      transferredAt: minutes(cast, 0),
    }),
  },
  {
    name: 'declareDamageControlled',
    mutation: 'declareDamageControlled',
    about: ofCase,
    input: (cast) => controlInput(cast, { controlledAt: minutes(cast, 0) }),
  },
  {
    name: 'declareRecovered',
    mutation: 'declareRecovered',
    about: ofCase,
    input: (cast) => recoveryInput(cast),
  },
  {
    name: 'closeIncident',
    mutation: 'closeIncident',
    about: ofCase,
    input: (cast) => closingInput(cast, { residualPlan: 'The rest next week.' }),
  },
  {
    name: 'recordResponseReview',
    mutation: 'recordResponseReview',
    about: ofCase,
    input: () => reviewOfResponse,
  },
  { name: 'reopenIncident', mutation: 'reopenIncident', about: ofCase, input: () => ({ reason }) },
  ...withdrawals,
]

export const evidence = (cast: Cast) => ({
  kind: 'DISK_IMAGE',
  description: 'Image of the disk.',
  sha256: 'ab'.repeat(32),
  custodianPost: 'head of the machine room',
  storageRef: 'safe 3',
  collectedAt: minutes(cast, 0),
})
