/** recordResponseReview: people, procedure, measures, and the rest, as the authority's handling team saw them (IG-4.2). */
import { command } from '../../command.ts'
import { actingAs } from '../acting.ts'
import { incidentRows } from '../reporting/reads.ts'
import { refuseTooLong } from '../stated.ts'
import { type CaseInput, declare, takeStep } from './case-step.ts'
import { completeCase } from './reads.ts'

interface RecordResponseReviewInput extends CaseInput {
  readonly manpower: {
    readonly sufficient: boolean
    readonly suitable: boolean
    readonly note?: string | null
  }
  readonly procedure: {
    readonly familiar: boolean
    readonly suitable: boolean
    readonly note?: string | null
  }
  readonly handling: { readonly suitable: boolean; readonly note?: string | null }
  readonly other?: string | null
}

const clause = 'IG-4.2-0'

export const recordResponseReview = command<typeof incidentRows, RecordResponseReviewInput>({
  mutation: 'recordResponseReview',
  subject: incidentRows,
  subjectId: (input) => input.incident,
  step: { machine: 'INCIDENT_HANDLING', state: (row) => row.handlingState },
  clause,
  guard: ({ input: { manpower, procedure, handling, other } }) =>
    refuseTooLong({ manpower: manpower.note, procedure: procedure.note, handling: handling.note, other }),
  run: async (work) => {
    const { client, subject, input, by, now } = work
    const { manpower, procedure, handling } = input
    await declare(work, 'response_review', {
      authority_id: actingAs(by.as).agencyId,
      manpower_sufficient: manpower.sufficient,
      manpower_suitable: manpower.suitable,
      manpower_note: manpower.note ?? null,
      procedure_familiar: procedure.familiar,
      procedure_suitable: procedure.suitable,
      procedure_note: procedure.note ?? null,
      handling_suitable: handling.suitable,
      handling_note: handling.note ?? null,
      other: input.other ?? null,
    })
    await takeStep(work, { step: 'recordResponseReview', clause })
    await completeCase(client, subject.id, now)
    return { id: subject.id, details: {} }
  },
})
