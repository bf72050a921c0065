/** Agrees on other terms; what follows from them follows at once, also for what is delivered and not yet accepted. */
import { startClock } from '../../../law/clocks/clock.ts'
import { needsIndependentTest } from '../../../law/obligations/threshold.ts'
import { type CommandInput, command } from '../../command.ts'
import { Refusal } from '../../refusal.ts'
import { journalled } from '../acting.ts'
import { keepMeasures } from '../asked-measures.ts'
import { contractRows } from '../contract/reads.ts'
import { factsOf } from '../facts/contract-facts.ts'
import { ownSystems } from '../own-systems.ts'
import type { AmendContractInput } from '../schema.types.ts'
import { isCadence, isStated, stated, statedDay, statedList, statedNumber, statedTwd } from '../stated.ts'
import { keepTerms } from '../terms.ts'

type Input = CommandInput & AmendContractInput

/** Each of these is left as it is when it is not given. */
const terms = [
  'amountTwd',
  'termTo',
  'systemIds',
  'bespokeDevelopment',
  'requiredSpecialists',
  'auditCadenceMonths',
  'suitabilityClause',
  'logKinds',
  'logCadenceMonths',
  'onSiteSupervisor',
  'otherMeasures',
] as const

/** A clause on checks, once agreed, is not taken out again: people have agreed to be checked because of it. */
const amend = `
update vendors.contract set amount_twd = coalesce($2, amount_twd), term_to = coalesce($3, term_to),
  system_ids = coalesce($4, system_ids), bespoke_development = coalesce($5, bespoke_development),
  required_specialists = coalesce($6, required_specialists), audit_cadence_months = coalesce($7, audit_cadence_months),
  audit_due_at = coalesce($8, audit_due_at), suitability_clause = suitability_clause or coalesce($9, false),
  log_kinds = coalesce($10, log_kinds), log_cadence_months = coalesce($11, log_cadence_months),
  on_site_supervisor = coalesce($12, on_site_supervisor), version = version + 1
where id = $1`

const orNull = <Value, Kept>(value: Value | null | undefined, keep: (value: Value) => Kept): Kept | null =>
  value === undefined || value === null ? null : keep(value)

export const amendContract = command<typeof contractRows, Input>({
  mutation: 'amendContract',
  subject: contractRows,
  subjectId: ({ contractId }) => contractId,
  clause: 'G-59',
  step: { machine: 'CONTRACT', state: ({ state }) => state },
  guards: {
    SUITABILITY_CLAUSE_IN_CONTRACT: ({ subject, input }) =>
      subject.secretLevel === 'NONE' || subject.suitabilityClause || input.suitabilityClause === true,
  },
  guard: ({ subject, input }) => {
    if (!isStated(input.reason))
      throw new Refusal('BAD_INPUT', { argument: 'reason', reason: 'REASON_REQUIRED' })
    if (terms.every((term) => input[term] === undefined || input[term] === null))
      throw new Refusal('BAD_INPUT', { argument: 'input', clause: 'G-59' })
    if (input.auditCadenceMonths != null && !isCadence(input.auditCadenceMonths))
      throw new Refusal('BAD_INPUT', { argument: 'auditCadenceMonths', clause: 'G-68' })
    if (input.termTo != null && statedDay('termTo', input.termTo) < subject.termFrom)
      throw new Refusal('BAD_INPUT', { argument: 'termTo' })
  },
  run: async ({ subject, input, now, client, by }) => {
    const before = await factsOf(client, subject.id)
    const audit = orNull(input.auditCadenceMonths, (months) =>
      startClock('VENDOR_AUDIT', {
        basis: { awardedAt: before.awardedAt, lastVendorAuditAt: before.lastAuditIssuedAt },
        set: { months },
      }),
    )
    const given = terms.filter((term) => input[term] !== undefined && input[term] !== null)
    await client.query(amend, [
      subject.id,
      orNull(input.amountTwd, (amount) => statedTwd('amountTwd', amount)),
      input.termTo ?? null,
      input.systemIds ? await ownSystems(client, subject.agencyId, input.systemIds) : null,
      input.bespokeDevelopment ?? null,
      orNull(input.requiredSpecialists, (number) => statedNumber('requiredSpecialists', number, 0, 1_000)),
      input.auditCadenceMonths ?? null,
      audit?.dueAt ?? null,
      input.suitabilityClause ?? null,
      input.logKinds ? statedList('logKinds', input.logKinds, 100) : null,
      orNull(input.logCadenceMonths, (months) => statedNumber('logCadenceMonths', months, 1, 12)),
      orNull(input.onSiteSupervisor, (post) => stated('onSiteSupervisor', post, 100)),
    ])
    const told = { by: by.personNo, at: now }
    await keepMeasures(client, subject.id, input.otherMeasures, told)
    await keepTerms(client, subject.id, { ...told, reason: stated('reason', input.reason, 2_000) })
    const isNew = !needsIndependentTest(before) && needsIndependentTest(await factsOf(client, subject.id))
    return {
      id: subject.id,
      details: journalled(subject, { terms: given, ...(isNew && { owesIndependentTest: true }) }),
    }
  },
})
