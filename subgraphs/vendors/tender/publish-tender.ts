/** Announces a tender; where secrets are touched, notice and documents must say that people will be checked. */
import { type CommandInput, command } from '../../command.ts'
import { journalled } from '../acting.ts'
import { contractRows } from '../contract/reads.ts'
import { stated } from '../stated.ts'
import type { TenderProcedure } from './vocabulary.ts'

interface Input extends CommandInput {
  readonly contractId: string
  readonly procedure: TenderProcedure
  readonly title: string
  readonly noticeText: string
  readonly suitabilityClause: boolean
  readonly suitabilityClauseInDocuments: boolean
}

const insert = `
insert into vendors.tender_notice (contract_id, agency_id, is_classified, procedure, title, notice_text,
  suitability_clause, suitability_clause_in_documents, published_by, published_at)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) returning id`

export const publishTender = command<typeof contractRows, Input>({
  mutation: 'publishTender',
  subject: contractRows,
  subjectId: ({ contractId }) => contractId,
  clause: 'ER-4-3a',
  step: { machine: 'CONTRACT', state: ({ state }) => state },
  guards: {
    SUITABILITY_CLAUSE_IN_TENDER: ({ subject, input }) =>
      subject.secretLevel === 'NONE' || (input.suitabilityClause && input.suitabilityClauseInDocuments),
  },
  run: async ({ subject, input, now, client, by, to }) => {
    const { rows } = await client.query(insert, [
      subject.id,
      subject.agencyId,
      subject.secretLevel !== 'NONE',
      input.procedure,
      stated('title', input.title, 200),
      stated('noticeText', input.noticeText, 10_000),
      input.suitabilityClause,
      input.suitabilityClauseInDocuments,
      by.personNo,
      now,
    ])
    await client.query(
      'update vendors.contract set state = $2, tender_notice_id = $3, version = version + 1 where id = $1',
      [subject.id, to, rows[0].id],
    )
    return { id: subject.id, details: journalled(subject, { procedure: input.procedure }) }
  },
})
