/** Awards a contract whose terms say what the law wants said; a term that is missing blocks the award. */
import { startClock } from '../../../law/clocks/clock.ts'
import { type CommandInput, command } from '../../command.ts'
import { Refusal } from '../../refusal.ts'
import { stated, statedDay, statedList, statedNumber, statedOrNot } from '../stated.ts'
import { journalled, requireBoth } from './acting.ts'
import { contractRows } from './reads.ts'

interface Authorization {
  readonly scope: string
  readonly subVendorId?: string | null
  readonly subVendorClass?: string | null
  readonly requiredMeasures: readonly string[]
  readonly clauses?: readonly string[] | null
}

interface Input extends CommandInput {
  readonly contractId: string
  readonly amountTwd?: number | null
  readonly termFrom: string
  readonly termTo: string
  readonly auditCadenceMonths?: number | null
  readonly logClause: boolean
  readonly suitabilityClause?: boolean | null
  readonly undertakingSigned: boolean
  readonly subcontractingAllowed: boolean
  readonly authorizations?: readonly Authorization[] | null
  readonly otherMeasures?: readonly string[] | null
  readonly onSiteSupervisor?: string | null
}

/** Allowed without scope, party and measures is not a term; forbidden with some is a contradiction (ER-4-1-3a to d). */
function termsStated({ subcontractingAllowed, authorizations }: Input): boolean {
  const stated = authorizations ?? []
  if (!subcontractingAllowed) return stated.length === 0
  return stated.length > 0 && stated.every((each) => isComplete(each))
}

function isComplete({ scope, subVendorId, subVendorClass, requiredMeasures }: Authorization): boolean {
  const named = Number(Boolean(subVendorId)) + Number(Boolean(subVendorClass?.trim()))
  return scope.trim() !== '' && named === 1 && requiredMeasures.some((measure) => measure.trim() !== '')
}

/** Longest interval between audits that still counts as regular (ER-4-1-9a). */
const LONGEST_CADENCE = 60

const award = `
update vendors.contract set state = $2, amount_twd = coalesce($3, amount_twd), term_from = $4, term_to = $5,
  audit_cadence_months = $6, audit_due_at = $7, log_clause = true, suitability_clause = $8, undertaking_signed = true,
  subcontracting_allowed = $9, other_measures = $10, on_site_supervisor = coalesce($11, on_site_supervisor),
  awarded_by = $12, awarded_at = $13, version = version + 1
where id = $1`

const authorize = `
insert into vendors.subcontract_authorization (contract_id, agency_id, is_classified, scope, sub_vendor_id,
  sub_vendor_class, required_measures, clauses, authorized_by, authorized_at)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`

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
  guard: (work) => requireBoth(work, 'awardContract'),
  run: async ({ subject, input, now, client, by, to }) => {
    const months = Number(input.auditCadenceMonths)
    const audit = startClock('VENDOR_AUDIT', { basis: { awardedAt: now }, set: { months } })
    const from = statedDay('termFrom', input.termFrom)
    const until = statedDay('termTo', input.termTo)
    if (until < from) throw new Refusal('BAD_INPUT', { argument: 'termTo' })
    await client.query(award, [
      subject.id,
      to,
      input.amountTwd == null ? null : statedNumber('amountTwd', input.amountTwd, 0, 10_000_000_000_000),
      from,
      until,
      months,
      audit?.dueAt ?? null,
      input.suitabilityClause === true,
      input.subcontractingAllowed,
      statedList('otherMeasures', input.otherMeasures, 500),
      statedOrNot('onSiteSupervisor', input.onSiteSupervisor, 100),
      by.personNo,
      now,
    ])
    for (const each of input.authorizations ?? []) {
      if (each.subVendorId) await requireVendor(client, each.subVendorId, subject.vendorId)
      await client.query(authorize, [
        subject.id,
        subject.agencyId,
        subject.secretLevel !== 'NONE',
        stated('authorizations.scope', each.scope, 500),
        each.subVendorId ?? null,
        statedOrNot('authorizations.subVendorClass', each.subVendorClass, 200),
        statedList('authorizations.requiredMeasures', each.requiredMeasures, 500),
        statedList('authorizations.clauses', each.clauses, 2_000),
        by.personNo,
        now,
      ])
    }
    const details = { cadenceMonths: months, authorizations: input.authorizations?.length ?? 0 }
    return { id: subject.id, details: journalled(subject, details) }
  },
})

/** The sub-vendor stands in the register and is not the vendor itself. */
async function requireVendor(
  client: { query(text: string, values: unknown[]): Promise<{ rowCount: number | null }> },
  subVendorId: string,
  vendorId: string,
): Promise<void> {
  const known = await client.query('select 1 from vendors.vendor where id::text = $1', [subVendorId])
  if (!known.rowCount) throw new Refusal('NOT_FOUND', { argument: 'subVendorId' })
  if (subVendorId === vendorId) throw new Refusal('BAD_INPUT', { argument: 'subVendorId', clause: 'ER-4-1-3c' })
}
