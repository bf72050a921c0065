/** Awards a contract whose terms say what the law wants said; a term that is missing blocks the award. */

import { formatDay } from '../../../law/calendar/writing.ts'
import { startClock } from '../../../law/clocks/clock.ts'
import { mostDepth, usualDepth } from '../../../law/obligations/flowing-duties.ts'
import { type CommandInput, command } from '../../command.ts'
import { Refusal } from '../../refusal.ts'
import { journalled } from '../acting.ts'
import { type AskedMeasure, keepMeasures } from '../asked-measures.ts'
import { keepAuthorizations, type SubcontractTerms, termsStated } from '../authorizations.ts'
import { isCadence, statedDay, statedList, statedNumber, statedOrNot, statedTwd } from '../stated.ts'
import { keepTerms } from '../terms.ts'
import { contractRows } from './reads.ts'

interface Input extends CommandInput, SubcontractTerms {
  readonly contractId: string
  readonly amountTwd?: number | null
  readonly termFrom: string
  readonly termTo: string
  readonly auditCadenceMonths?: number | null
  readonly noticeMinutes?: number | null
  readonly logClause: boolean
  readonly suitabilityClause?: boolean | null
  readonly undertakingSigned: boolean
  readonly otherMeasures?: readonly AskedMeasure[] | null
  readonly logKinds?: readonly string[] | null
  readonly logCadenceMonths?: number | null
  readonly onSiteSupervisor?: string | null
}

const award = `
update vendors.contract set state = $2, amount_twd = coalesce($3, amount_twd), term_from = $4, term_to = $5,
  audit_cadence_months = $6, audit_due_at = $7, log_clause = true, suitability_clause = $8, undertaking_signed = true,
  subcontracting_allowed = $9, on_site_supervisor = coalesce($10, on_site_supervisor), log_kinds = $11,
  log_cadence_months = $12, awarded_by = $13, awarded_at = $14, notice_minutes = $15, subcontract_depth = $16, version = version + 1
where id = $1`

/** Secrets found after the call for bids: whoever bid was not told that people will be checked (ER-4-3a, ER-4-3b). */
const announced = `
select n.suitability_clause and n.suitability_clause_in_documents as said from vendors.tender_notice n
where n.contract_id = $1`

function termOf({ termFrom, termTo }: Input): readonly [string, string] {
  const from = statedDay('termFrom', termFrom)
  const until = statedDay('termTo', termTo)
  if (until < from) throw new Refusal('BAD_INPUT', { argument: 'termTo' })
  return [from, until]
}

export const awardContract = command<typeof contractRows, Input>({
  mutation: 'awardContract',
  subject: contractRows,
  subjectId: ({ contractId }) => contractId,
  clause: 'ER-4-1-0',
  step: { machine: 'CONTRACT', state: ({ state }) => state },
  guards: {
    // What was shown at the selection may have lapsed since.
    VENDOR_ASSURED: ({ subject, now }) =>
      subject.assuranceValidUntil !== null && subject.assuranceValidUntil >= formatDay(now),
    SUBCONTRACT_TERMS_STATED: ({ input }) => termsStated(input),
    LOG_CLAUSE_PRESENT: ({ input }) => input.logClause,
    SUITABILITY_CLAUSE_IN_TENDER: async ({ subject, client }) =>
      subject.secretLevel === 'NONE' || (await client.query(announced, [subject.id])).rows[0]?.said === true,
    SUITABILITY_CLAUSE_IN_CONTRACT: ({ subject, input }) =>
      subject.secretLevel === 'NONE' || input.suitabilityClause === true,
    AUDIT_CADENCE_STATED: ({ input }) => isCadence(input.auditCadenceMonths),
    UNDERTAKING_SIGNED: ({ input }) => input.undertakingSigned,
  },
  run: async (work) => {
    const { subject, input, now, client, by, to } = work
    const months = Number(input.auditCadenceMonths)
    const audit = startClock('VENDOR_AUDIT', { basis: { awardedAt: now }, set: { months } })
    const authorizations = input.authorizations ?? []
    await client.query(award, [
      subject.id,
      to,
      input.amountTwd == null ? null : statedTwd('amountTwd', input.amountTwd),
      ...termOf(input),
      months,
      audit?.dueAt ?? null,
      input.suitabilityClause === true,
      input.subcontractingAllowed,
      statedOrNot('onSiteSupervisor', input.onSiteSupervisor, 100),
      statedList('logKinds', input.logKinds, 100),
      input.logCadenceMonths == null ? null : statedNumber('logCadenceMonths', input.logCadenceMonths, 1, 12),
      by.personNo,
      now,
      input.noticeMinutes == null ? null : statedNumber('noticeMinutes', input.noticeMinutes, 1, 60),
      statedNumber('subcontractDepth', input.subcontractDepth ?? usualDepth, 1, mostDepth),
    ])
    const told = { by: by.personNo, at: now }
    await keepAuthorizations(work, authorizations)
    await keepMeasures(client, subject.id, input.otherMeasures, told)
    await keepTerms(client, subject.id, { ...told, reason: null })
    const details = { cadenceMonths: months, authorizations: authorizations.length }
    return { id: subject.id, details: journalled(subject, details) }
  },
})
