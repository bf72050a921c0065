/** What rows that hang on a case take from it: published facts, which anybody's statement may read. */
import type { Sql } from '../../row-source.ts'

/** A fact of the case of a row that names it in `incident_id`, whether the case itself shows or not. */
export const ofCase =
  (fact: 'is_major' | 'is_government' | 'is_exercise' | 'is_closed' | 'support_endorsed'): Sql =>
  (t) =>
    `(select p.${fact} from published_incidents.incident p where p.id = ${t}.incident_id)`

/** Conditions of the matrix that such a row meets as its case does. */
export const conditionsOfCase = {
  MAJOR: ofCase('is_major'),
  GOVERNMENT_OR_MAJOR: (t: string) => `(${ofCase('is_government')(t)} or ${ofCase('is_major')(t)})`,
  NOT_EXERCISE: (t: string) => `not ${ofCase('is_exercise')(t)}`,
}
