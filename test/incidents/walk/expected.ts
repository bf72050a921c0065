/** What each attempt should be answered, read from the tables and the matrix a second time: nothing here runs the graph. */
import { classOfDecision } from '../../../law/access/decision-classes.ts'
import { decisions } from '../../../law/access/decisions.ts'
import { narrowedWriteCovers } from '../../../law/access/narrowed-writes.ts'
import { type RowFacts, takes, type Way, ways } from '../../../law/access/second-reading.ts'
import { type Guard, guards } from '../../../law/lifecycles/guards.ts'
import { beginning, type LifecycleStep } from '../../../law/lifecycles/lifecycle.ts'
import { machine } from '../../../law/lifecycles/machines.ts'
import { opensRow } from '../../access/expectation.ts'
import type { Attempt, Stage } from './cells.ts'
import { type Held, relationsOf, type Walker } from './walkers.ts'

export const ACCEPTED = 'ACCEPTED'

export interface Expected {
  readonly code: string
  /** With WRONG_STATE and its kin: where the thing is, and where the step would be possible. */
  readonly states?: { readonly actualState: string; readonly expectedStates: readonly string[] }
  readonly guard?: Guard
  /** The row of the table that the attempt met, if it came as far. */
  readonly row?: LifecycleStep
  /** In which roles it was accepted. */
  readonly as?: readonly string[]
}

const isExcepted = ({ at }: Held) => at === 't-army'

function factsOf(stage: Stage, dataClass: string): RowFacts {
  const { place, level, endorsed = false } = stage
  return {
    major: level >= 3,
    exercise: false,
    excepted: false,
    government: place === 't-bureau' || place === 't-city',
    // Of a sector authority that is related to it, an announcement is of its own sector.
    rowStateMet: dataClass === 'IN.ANN_DRAFT' || endorsed,
    maskMet: false,
  }
}

function relations(held: Held, { place, supportedBy }: Stage): readonly string[] {
  return [...relationsOf(held, place), ...(supportedBy === held.at ? ['SUPPORTING'] : [])]
}

function waysOf(held: Held, stage: Stage, dataClass: string): readonly Way[] {
  const facts = factsOf(stage, dataClass)
  return relations(held, stage).flatMap((related) =>
    ways(held.role, isExcepted(held), dataClass, related, facts),
  )
}

const isVisible = ({ held }: Walker, stage: Stage, { about }: Attempt) =>
  about.type === 'Agency' ||
  held.some((each) => waysOf(each, stage, about.dataClass).some((way) => opensRow(way, about.type)))

/** Some decisions are for whoever is head or CISO of the very body that announces. */
const isHead = ({ held }: Walker, { announcedBy }: Stage) =>
  held.some(({ role, at }) => at === announcedBy && (role === 'CISO' || role === 'AGENCY_HEAD'))

function mayTake(walker: Walker, held: Held, stage: Stage, { mutation, decisionClass }: Attempt): boolean {
  const entry = decisions.find(
    (each) =>
      each.mutations.includes(mutation) && (decisionClass === undefined || each.class === decisionClass),
  )
  if (entry) {
    const facts = factsOf(stage, entry.class)
    const lines = entry.only.filter(({ as }) => !as?.startsWith('head or CISO') || isHead(walker, stage))
    return lines.some((line) =>
      relations(held, stage).some((related) =>
        takes(held.role, isExcepted(held), line, entry.class, related, facts),
      ),
    )
  }
  return waysOf(held, stage, classOfDecision(mutation)).some(
    ({ may, opens, writes }) =>
      opens === undefined &&
      (may === 'WRITE' || may === 'APPROVE') &&
      (writes === undefined || narrowedWriteCovers(writes, mutation)),
  )
}

const needsAnother = ({ mutation, decisionClass }: Attempt) =>
  decisions.some(
    (entry) =>
      entry.mutations.includes(mutation) &&
      (decisionClass === undefined || entry.class === decisionClass) &&
      entry.requires.secondPerson === true,
  )

export const outcomeOf = ({ outcome }: Attempt, stage: Stage) =>
  typeof outcome === 'function' ? outcome(stage) : outcome

const word = (state: string) => (state === beginning ? 'NOT_YET' : state)

/** The order is that of the ruling: the row, the right, the version, the second person, the table, its guards. */
export function expected(stage: Stage, attempt: Attempt, walker: Walker, stale = false): Expected {
  if (walker.account === null) return { code: 'UNAUTHENTICATED' }
  if (!isVisible(walker, stage, attempt)) return { code: 'NOT_FOUND' }
  const table = machine(stage.machine)
  const rows = table.steps.filter(({ step }) => step === attempt.mutation)
  const actors = new Set<string>(rows.flatMap((row) => row.actors))
  const able = walker.held.filter((each) => actors.has(each.role) && mayTake(walker, each, stage, attempt))
  if (able.length === 0) return { code: 'FORBIDDEN' }
  if (stale) return { code: 'STALE_STATE' }
  if (needsAnother(attempt) && attempt.stops?.APPROVER_NOT_AUTHOR?.(walker, stage))
    return { code: 'APPROVER_IS_AUTHOR' }
  const state = stage.state ?? beginning
  const outcome = outcomeOf(attempt, stage)
  const leads = (row: LifecycleStep) =>
    row.outcome === undefined || (outcome !== undefined && row.outcome.includes(outcome))
  const row = rows.find((each) => leads(each) && each.from.includes(state))
  if (!row) {
    const named = table.refusals?.find((each) => each.step === attempt.mutation && each.in.includes(state))
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
