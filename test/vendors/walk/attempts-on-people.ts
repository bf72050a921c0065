/** Attempts on the check of a person. */
import { isAuthor } from '../../walk/cells.ts'
import { clean, necessity } from '../checks.ts'
import { type Attempt, always, hours, ofCheck } from './cells.ts'

const blank = ' '
const on = (mutation: string, input: Attempt['input'], other: Partial<Attempt> = {}): Attempt => ({
  ...{ name: mutation, mutation, about: ofCheck, input },
  ...other,
})
const written: Attempt['input'] = (cast) => ({ signedAt: hours(cast, 0), document: 'file 7' })
const consent = (how: string, input: Attempt['input'], other: Partial<Attempt> = {}): Attempt =>
  on('recordSuitabilityConsent', (...of) => ({ answer: 'GIVEN', ...input(...of) }), {
    ...{ name: `recordSuitabilityConsent ${how}`, outcome: 'GIVEN' },
    ...other,
  })
const decide = (result: string, input: object = {}, other: Partial<Attempt> = {}): Attempt =>
  on('decideSuitabilityCheck', () => ({ result, ...input }), {
    ...{ name: `decideSuitabilityCheck ${result}`, outcome: result },
    ...other,
    stops: { APPROVER_NOT_AUTHOR: isAuthor, ...other.stops },
  })

export const checks: readonly Attempt[] = [
  on('requestSuitabilityConsent', () => ({})),
  consent('signed from afar', (...of) => ({
    ...{ form: 'ELECTRONIC', signatureEvidence: 'certificate 9' },
    ...written(...of),
  })),
  consent('on paper', (...of) => ({ form: 'PAPER', ...written(...of) }), {
    // Paper lies with the agency, which records it (ER-5a).
    stops: { CONSENT_DOCUMENTED: ({ account }, { person }) => account === person },
  }),
  consent('without a document', (cast) => ({ form: 'PAPER', signedAt: hours(cast, 0) }), {
    stops: { CONSENT_DOCUMENTED: always },
  }),
  on('recordSuitabilityConsent', () => ({ answer: 'REFUSED' }), {
    ...{ name: 'recordSuitabilityConsent REFUSED', outcome: 'REFUSED' },
  }),
  on('withdrawSuitabilityConsent', () => ({})),
  on('openSuitabilityCheck', () => necessity),
  on('openSuitabilityCheck', () => ({ ...necessity, necessityNote: blank }), {
    ...{ name: 'openSuitabilityCheck without a need', stops: { NECESSITY_STATED: always } },
  }),
  on('enterSuitabilityHeads', () => ({ heads: clean }), { step: 'headsEntered' }),
  on('enterSuitabilityHeads', () => ({ heads: [] }), {
    ...{ name: 'enterSuitabilityHeads of nothing', step: 'headsEntered' },
    stops: { LISTED_HEADS_ONLY: always },
  }),
  decide('CLEARED'),
  decide('CLEARED', { reasons: 'Long ago.' }, { name: 'decideSuitabilityCheck CLEARED, explained' }),
  decide('NOT_CLEARED', { reasons: 'As was found.' }),
  decide(
    'NOT_CLEARED',
    {},
    {
      ...{ name: 'decideSuitabilityCheck NOT_CLEARED without a reason', stops: { REASON_STATED: always } },
    },
  ),
  decide('UNDETERMINED'),
  on('revokeClearance', () => ({ reason: 'New facts.' }), { step: 'clearanceRevoked' }),
  on('revokeClearance', () => ({ reason: blank }), {
    ...{ name: 'revokeClearance without a reason', step: 'clearanceRevoked' },
    stops: { REASON_STATED: always },
  }),
]
