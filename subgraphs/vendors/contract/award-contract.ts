/** Awards a contract whose terms say what the law wants said; a term that is missing blocks the award. */
import { startClock } from '../../../law/clocks/clock.ts'
import { type CommandInput, command } from '../../command.ts'
import { Refusal } from '../../refusal.ts'
import { journalled } from '../acting.ts'
import { statedDay, statedList, statedNumber, statedOrNot } from '../stated.ts'
import { keepAuthorizations, type SubcontractTerms, termsStated } from './authorizations.ts'
import { MOST_TWD } from './prepare-contract.ts'
import { contractRows } from './reads.ts'

interface Input extends CommandInput, SubcontractTerms {
  readonly contractId: string
  readonly amountTwd?: number | null
  readonly termFrom: string
  readonly termTo: string
  readonly auditCadenceMonths?: number | null
  readonly logClause: boolean
  readonly suitabilityClause?: boolean | null
  readonly undertakingSigned: boolean
  readonly otherMeasures?: readonly string[] | null
  readonly onSiteSupervisor?: string | null
}

/** The longest interval between audits that still counts as regular. */
const LONGEST_CADENCE = 60

const award = `
update vendors.contract set state = $2, amount_twd = coalesce($3, amount_twd), term_from = $4, term_to = $5,
  audit_cadence_months = $6, audit_due_at = $7, log_clause = true, suitability_clause = $8, undertaking_signed = true,
  subcontracting_allowed = $9, other_measures = $10, on_site_supervisor = coalesce($11, on_site_supervisor),
  awarded_by = $12, awarded_at = $13, version = version + 1
where id = $1`

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
    SUBCONTRACT_TERMS_STATED: ({ input }) => termsStated(input),
    LOG_CLAUSE_PRESENT: ({ input }) => input.logClause,
    SUITABILITY_CLAUSE_IN_CONTRACT: ({ subject, input }) =>
      subject.secretLevel === 'NONE' || input.suitabilityClause === true,
    AUDIT_CADENCE_STATED: ({ input: { auditCadenceMonths: months } }) =>
      Number.isInteger(months) && Number(months) >= 1 && Number(months) <= LONGEST_CADENCE,
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
      input.amountTwd == null ? null : statedNumber('amountTwd', input.amountTwd, 0, MOST_TWD),
      ...termOf(input),
      months,
      audit?.dueAt ?? null,
      input.suitabilityClause === true,
      input.subcontractingAllowed,
      statedList('otherMeasures', input.otherMeasures, 500),
      statedOrNot('onSiteSupervisor', input.onSiteSupervisor, 100),
      by.personNo,
      now,
    ])
    await keepAuthorizations(work, authorizations)
    const details = { cadenceMonths: months, authorizations: authorizations.length }
    return { id: subject.id, details: journalled(subject, details) }
  },
})
