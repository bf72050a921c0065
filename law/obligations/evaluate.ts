/** The checklist of a contract at an instant: what its facts call for, what of it is done, and what is late. */
import type { ContractFacts } from './facts.ts'
import type { Duty, Obligation, ObligationState } from './obligation.ts'
import { contractDuties } from './obligations-of-contracts.ts'

/** As for clocks, the due instant itself is still in time. */
function stateOf({ recurs }: Duty, dueAt: Date | null, metAt: Date | null, moment: Date): ObligationState {
  if (recurs && dueAt && moment > dueAt) return 'LATE'
  if (metAt && metAt <= moment) return !recurs && dueAt && metAt > dueAt ? 'LATE' : 'MET'
  return dueAt && moment > dueAt ? 'LATE' : 'OPEN'
}

function evaluated(duty: Duty, facts: ContractFacts, now: Date): Obligation {
  const { title, dataClass, clause } = duty
  const applies = duty.applies?.(facts) ?? true
  const dueAt = applies ? duty.dueAt(facts) : null
  const metAt = applies ? duty.metAt(facts) : null
  // What recurs does so as long as the contract runs; then it is judged as it was at the end.
  const moment = duty.recurs && facts.endedAt && facts.endedAt < now ? facts.endedAt : now
  return {
    duty: duty.duty,
    title,
    dataClass,
    clause: typeof clause === 'string' ? clause : clause(facts),
    state: applies ? stateOf(duty, dueAt, metAt, moment) : 'NOT_APPLICABLE',
    dueAt,
    metAt,
  }
}

/** One line for each duty of the law, in its order. */
export function obligationsOf(facts: ContractFacts, now: Date): readonly Obligation[] {
  return contractDuties.map((duty) => evaluated(duty, facts, now))
}

/** The checklist in one word: late where anything is, else open where anything is. */
export function resultOf(obligations: readonly Pick<Obligation, 'state'>[]): ObligationState {
  const has = (state: ObligationState) => obligations.some((each) => each.state === state)
  if (has('LATE')) return 'LATE'
  if (has('OPEN')) return 'OPEN'
  return has('MET') ? 'MET' : 'NOT_APPLICABLE'
}
