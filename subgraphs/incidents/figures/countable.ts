/** Which cases a viewer may count, and which of them he may read himself: two things that statements want of him. */
import type { Wanted } from '../../groups.ts'
import type { RowSource, Sql } from '../../row-source.ts'
import { incidentRows } from '../reporting/reads.ts'

/** Cases as figures see them: a case concerned by a major incident is one that was major. */
const source: RowSource = {
  ...incidentRows,
  class: 'AGG.STATS',
  conditions: { CONCERNED_BY_MAJOR_INCIDENT: (t) => `${t}.was_major` },
}

export const countable: { readonly source: RowSource; readonly wanted: Wanted; readonly agency: Sql } = {
  source,
  // Whoever counts does so by what he is to the agency, never to the case; a test holds it.
  agency: (t) => `${t}.agency_id`,
  wanted: { dataClass: source.class, rowType: source.type, figures: true },
}

/** Whoever sees when the agency became aware sees every time that figures are made of, and may count for himself (D-12). */
export const readable: Wanted = {
  dataClass: incidentRows.class,
  rowType: incidentRows.type,
  field: { type: incidentRows.type, field: 'awareAt', returns: 'DateTime' },
}
