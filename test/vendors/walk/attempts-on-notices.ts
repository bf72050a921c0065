/** Attempts on what a vendor tells. */
import { randomUUID } from 'node:crypto'
import { isAuthor } from '../../walk/cells.ts'
import { type Attempt, always, hours, ofNotice, onAuthorization, onContract } from './cells.ts'

const reason = 'as the file shows'
const nothing = randomUUID()

const on = (mutation: string, input: Attempt['input'], other: Partial<Attempt> = {}): Attempt => ({
  ...{ name: mutation, mutation, about: ofNotice, input },
  ...other,
})
const told =
  (offset: number, other: object = {}): Attempt['input'] =>
  (cast) => ({
    ...{ kind: 'INCIDENT', knownAt: hours(cast, offset), description: 'Somebody was in our upkeep.' },
    ...other,
  })
const filing = (mutation: string, about: Attempt['about'], input: (offset: number) => Attempt['input']) => [
  on(mutation, input(-3), {
    about,
    step: mutation === 'fileSubVendorNotice' ? 'fileVendorNotice' : mutation,
  }),
  on(mutation, input(+3), {
    ...{ name: `${mutation} of tomorrow`, about, stops: { STATED_TIME_LAWFUL: always } },
    step: mutation === 'fileSubVendorNotice' ? 'fileVendorNotice' : mutation,
  }),
]

export const tellings: readonly Attempt[] = [
  ...filing('fileVendorNotice', onContract, told),
  // The vendor reads what binds its sub-vendors, and tells of its contract by another way.
  ...filing('fileSubVendorNotice', onAuthorization, told).map((attempt) => ({
    ...attempt,
    fits: ({ held }: Parameters<NonNullable<Attempt['fits']>>[0]) =>
      held.some(({ role }) => role === 'SUBVENDOR_USER'),
  })),
  ...filing('recordMissedNotice', onContract, (offset) => (cast, stage) => ({
    ...told(offset)(cast, stage),
    ...{ learnedAt: hours(cast, Math.max(offset, -1)), howLearned: 'From the newspaper.' },
  })),
]

export const notices: readonly Attempt[] = [
  on('acknowledgeVendorNotice', () => ({ mayAffectWork: true })),
  on('acknowledgeVendorNotice', () => ({ mayAffectWork: false, workNotAffectedReason: reason }), {
    name: 'acknowledgeVendorNotice as one that affects nothing',
  }),
  on('noIncidentHere', () => ({ reason })),
  on('noIncidentHere', () => ({ reason: ' ' }), {
    ...{ name: 'noIncidentHere without a reason', stops: { REASON_STATED: always } },
  }),
  // Nobody writes in another's notice (access model 6.1).
  on('upsertRemedialMeasure', () => ({ summary: 'Access closed.' }), {
    fits: ({ held }, { filer }) => held.some(({ at }) => at === filer),
  }),
  on('acceptRemedialMeasure', (_, { ids }) => ({ measureIds: [ids.measure ?? nothing] }), {
    stops: { APPROVER_NOT_AUTHOR: isAuthor },
  }),
  on('closeVendorNotice', () => ({})),
  on('closeVendorNotice', () => ({ workNotAffectedReason: reason }), {
    name: 'closeVendorNotice as one that affects nothing',
  }),
]
