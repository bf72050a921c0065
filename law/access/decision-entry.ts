/** One decision that a ruling added, as an entry of the matrix would say it. */
import type { DecisionEntry } from './matrix.ts'

export function decision(
  mutation: string,
  dataClass: string,
  only: DecisionEntry['only'],
  clause: string,
  requires: Readonly<Record<string, unknown>> = {},
): DecisionEntry {
  return { mutations: [mutation], class: dataClass, only, never: [], requires, clause: [clause] }
}
