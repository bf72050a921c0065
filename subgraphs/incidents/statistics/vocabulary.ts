/** The closed lists of yearly statistics. */
import type { LevelCell } from './telling.ts'

/** Kinds of agencies that the public is told apart; the parts of an agency's directory entry are not (G-71). */
export const reporterKinds = ['GOVERNMENT', 'SPECIFIC_NON_GOVERNMENT'] as const
export type ReporterKind = (typeof reporterKinds)[number]

const LEVELS = [1, 2, 3, 4]

/** Every cell of the table, whether a case fell into it or not. */
export const everyCell: readonly LevelCell[] = LEVELS.flatMap((level) =>
  reporterKinds.map((reporter) => ({ level, reporter })),
)
