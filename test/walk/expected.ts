/** What each attempt should be answered, read from the tables and decisions a second time: nothing here runs the graph. */
import { decisions } from '../../law/access/decisions.ts'
import { guards } from '../../law/lifecycles/guards.ts'
import { beginning, type LifecycleStep } from '../../law/lifecycles/lifecycle.ts'
import { machine } from '../../law/lifecycles/machines.ts'
import { ACCEPTED, type Attempt, type Expected, type Held, type Stage, stepOf, type Walker } from './cells.ts'

/** Who sees and who may, as the raw matrix says of the rows of a walk. */
export interface Rights<At extends Stage, Cast> {
  isVisible(walker: Walker, stage: At, attempt: Attempt<At, Cast>): boolean
  mayTake(walker: Walker, held: Held, stage: At, attempt: Attempt<At, Cast>): boolean
}

/** The line of the matrix or of a ruling that makes the step a decision of its own. */
export const decisionOf = <At extends Stage, Cast>(attempt: Attempt<At, Cast>) =>
  decisions.find(
    (each) =>
      each.mutations.includes(stepOf(attempt)) &&
      (attempt.decisionClass === undefined || each.class === attempt.decisionClass),
  )

const word = (state: string) => (state === beginning ? 'NOT_YET' : state)

/** The order is that of the ruling: the row, the right, the version, the second person, the table, its guards. */
export function expected<At extends Stage, Cast>(
  { isVisible, mayTake }: Rights<At, Cast>,
  stage: At,
  attempt: Attempt<At, Cast>,
  walker: Walker,
  stale = false,
): Expected {
  if (walker.account === null) return { code: 'UNAUTHENTICATED' }
  if (!isVisible(walker, stage, attempt)) return { code: 'NOT_FOUND' }
  const table = machine(stage.machine)
  const rows = table.steps.filter(({ step }) => step === stepOf(attempt))
  const actors = new Set<string>(rows.flatMap((row) => row.actors))
  const able = walker.held.filter((each) => actors.has(each.role) && mayTake(walker, each, stage, attempt))
  if (able.length === 0) return { code: 'FORBIDDEN' }
  if (stale) return { code: 'STALE_STATE' }
  if (
    decisionOf(attempt)?.requires.secondPerson === true &&
    attempt.stops?.APPROVER_NOT_AUTHOR?.(walker, stage)
  )
    return { code: 'APPROVER_IS_AUTHOR' }
  const state = stage.state ?? beginning
  const outcome = typeof attempt.outcome === 'function' ? attempt.outcome(stage) : attempt.outcome
  const leads = (row: LifecycleStep) =>
    row.outcome === undefined || (outcome !== undefined && row.outcome.includes(outcome))
  const row = rows.find((each) => leads(each) && each.from.includes(state))
  if (!row) {
    const named = table.refusals?.find((each) => each.step === stepOf(attempt) && each.in.includes(state))
    const possible = rows.filter((each) => outcome === undefined || leads(each)).flatMap(({ from }) => from)
    const states = { actualState: word(state), expectedStates: [...new Set(possible)].map(word) }
    const isToldHere = (attempt.refusedBy ?? stage.machine) === stage.machine
    return { code: named?.code ?? 'WRONG_STATE', ...(isToldHere && { states }) }
  }
  const as = able.filter(({ role }) => row.actors.includes(role)).map(({ role }) => role)
  if (as.length === 0) return { code: 'FORBIDDEN', row }
  for (const guard of row.guards) {
    const acting = { ...walker, held: walker.held.filter(({ role }) => as.includes(role) || role === 'CISO') }
    const fails = stage.fails?.[attempt.name] === guard
    if (fails || attempt.stops?.[guard]?.(acting, stage)) return { code: guards[guard].code, guard, row }
  }
  if (attempt.fits?.(walker, stage) === false) return { code: 'FORBIDDEN', row }
  const otherwise = stage.refused?.[attempt.name]
  return otherwise ? { code: otherwise, row } : { code: ACCEPTED, row, as }
}
