/** The five points that are gone through, one by one, before the damage counts as under control (IG-4.1-2-1a). */

export const assessmentPoints = ['cause', 'level', 'scope', 'loss', 'supportNeed'] as const
export type AssessmentPoint = (typeof assessmentPoints)[number]

/** What was found on a point. */
type Found = { readonly text: string } | null | undefined

/** The points on which nothing is said. */
export function missingPoints(
  stated: Readonly<Partial<Record<AssessmentPoint, Found>>>,
): readonly AssessmentPoint[] {
  return assessmentPoints.filter((point) => !stated[point]?.text.trim())
}
