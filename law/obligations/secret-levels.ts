/** Grades of state secrets that outsourced work can touch, the lowest first (ER-4-1-4a). */
export const secretLevels = ['NONE', 'CONFIDENTIAL', 'SECRET', 'TOP_SECRET'] as const
export type SecretLevel = (typeof secretLevels)[number]

/** Secrets that were found are not lost again: a grade is only ever raised. */
export function isHigher(than: SecretLevel, level: SecretLevel): boolean {
  return secretLevels.indexOf(level) > secretLevels.indexOf(than)
}
