/** How old what was not yet done has grown: SR says "in good time" without a figure, so age is a mark, never a breach (G-22). */

const HOUR = 3_600_000

export const ageMarks = [
  { mark: 'ONE_HOUR', after: HOUR, earlyWarningOnly: true },
  { mark: 'ONE_DAY', after: 24 * HOUR, earlyWarningOnly: false },
  { mark: 'THREE_DAYS', after: 72 * HOUR, earlyWarningOnly: false },
] as const
export type AgeMark = (typeof ageMarks)[number]['mark']

/** The last mark that was passed; null while none was. */
export function ageMarkOf(since: Date, now: Date, earlyWarning: boolean): AgeMark | null {
  const age = now.getTime() - since.getTime()
  const passed = ageMarks.filter(
    ({ after, earlyWarningOnly }) => age >= after && (earlyWarning || !earlyWarningOnly),
  )
  return passed.at(-1)?.mark ?? null
}
