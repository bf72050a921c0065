/** How an incident graded under the plan of 2005–2008 is imported (G-06): marked unverified, starting no clock. */
import type { IncidentLevel } from './criteria.ts'

export type LegacyGrade = 'A' | 'B' | 'C' | 'D'

export const legacyGrades = [
  { grade: 'A', importedLevel: 4, clause: 'G-06' },
  { grade: 'B', importedLevel: 3, clause: 'G-06' },
  { grade: 'C', importedLevel: 2, clause: 'G-06' },
  { grade: 'D', importedLevel: 1, clause: 'G-06' },
] as const satisfies readonly { grade: LegacyGrade; importedLevel: IncidentLevel; clause: string }[]
