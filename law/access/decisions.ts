/** Who may take which decision: the entries of the matrix, and those that rulings added to them. */

import { addedDecisions } from './added-decisions.ts'
import { applies, type RowAccess, rightOn } from './decide.ts'
import { classOfDecision } from './decision-classes.ts'
import { atLeast, type DecisionEntry, matrix, type Right } from './matrix.ts'
import { narrowedWriteCovers } from './narrowed-writes.ts'
import { type Holding, type Opening, openingsOf, openingsOfRelation } from './openings.ts'

/** Every decision that is a right of its own, for those who list them. */
export const decisions: readonly DecisionEntry[] = [...matrix.decisions, ...addedDecisions]

/** The same mutation can stand twice (sharing and announcement): the class then tells which. */
export function decisionFor(mutation: string, dataClass?: string): DecisionEntry | undefined {
  return decisions.find(
    (entry) => entry.mutations.includes(mutation) && (dataClass === undefined || entry.class === dataClass),
  )
}

export function needsSecondPerson(mutation: string, dataClass?: string): boolean {
  return decisionFor(mutation, dataClass)?.requires.secondPerson === true
}

/** The openings by which this viewer could take the decision on some row; empty means never. */
export function decisionOpenings(
  holdings: readonly Holding[],
  mutation: string,
  dataClass?: string,
): readonly Opening[] {
  const entry = decisionFor(mutation, dataClass)
  if (entry) {
    return entry.only.flatMap((allowed) =>
      openingsOfRelation(holdings, allowed.viewer, allowed.relation, entry, allowed.as),
    )
  }
  return openingsOf(holdings, dataClass ?? classOfDecision(mutation)).filter(
    (opening) =>
      !opening.opens &&
      atLeast(opening.right, 'WRITE') &&
      (opening.writes === null || narrowedWriteCovers(opening.writes, mutation)),
  )
}

/** Which of them apply to this row: none means the decision is refused on it. */
export function mayDecide(
  holdings: readonly Holding[],
  mutation: string,
  row: RowAccess,
  dataClass?: string,
): readonly Opening[] {
  return decisionOpenings(holdings, mutation, dataClass).filter((opening) => applies(opening, row))
}

export function rightsOn(
  holdings: readonly Holding[],
  dataClass: string,
  row: RowAccess,
): { readonly right: Right; readonly by: readonly Opening[] } {
  return rightOn(openingsOf(holdings, dataClass), row)
}
