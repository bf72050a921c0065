/**
 * Which set of deadlines governs a moment. A clock follows the regime of the instant at which its base event
 * happened. Only the guidelines are enabled; the later rules are public facts from outside the five sources,
 * kept as data until an operator enables them.
 */

export type RegimeCode = 'GUIDELINES' | 'RULES_2019' | 'RULES_2021' | 'RULES_2026'

export type Regime = {
  regime: RegimeCode
  name: { zh: string; en: string }
  /** Half-open: in force from `from`, no longer at `to`. Null means open-ended. */
  from: string | null
  to: string | null
  enabled: boolean
  /** Code and version of the legal instrument whose figures these are. */
  instrument: { code: string; version: string }
}

/** The regime that governs whatever no other enabled regime covers. */
export const defaultRegime = 'GUIDELINES' satisfies RegimeCode

export const regimes = [
  {
    regime: 'GUIDELINES',
    name: { zh: '國家資通安全通報應變作業綱要', en: 'Incident Guidelines' },
    from: null,
    to: null,
    enabled: true,
    instrument: { code: 'IG', version: 'AS_GIVEN' },
  },
  {
    regime: 'RULES_2019',
    name: { zh: '資通安全事件通報及應變辦法', en: 'Incident-reporting rules of 2019' },
    from: '2019-01-01T00:00:00+08:00',
    to: '2021-08-23T00:00:00+08:00',
    enabled: false,
    instrument: { code: 'IR', version: '2019' },
  },
  {
    regime: 'RULES_2021',
    name: { zh: '資通安全事件通報及應變辦法 (110年修正)', en: 'Incident-reporting rules as amended in 2021' },
    from: '2021-08-23T00:00:00+08:00',
    to: '2026-01-05T00:00:00+08:00',
    enabled: false,
    instrument: { code: 'IR', version: '2021' },
  },
  {
    regime: 'RULES_2026',
    name: {
      zh: '資通安全事件通報應變及演練辦法',
      en: 'Rules on incident reporting, response and exercises of 2026',
    },
    from: '2026-01-05T00:00:00+08:00',
    to: null,
    enabled: false,
    instrument: { code: 'IR', version: '2026' },
  },
] as const satisfies readonly Regime[]

/** The regimes that are enabled as shipped. */
export const enabledRegimes: readonly RegimeCode[] = regimes
  .filter((row) => row.enabled)
  .map((row) => row.regime)

/** The regime that governs an instant, among those enabled; the guidelines where none other does. */
export function regimeAt(instant: Date, enabled: readonly RegimeCode[] = enabledRegimes): RegimeCode {
  const others = regimes.filter((row) => row.regime !== defaultRegime && enabled.includes(row.regime))
  return others.find((row) => isInForce(row, instant))?.regime ?? defaultRegime
}

/** Half-open: the first instant is inside, the last one is not. */
export function isInForce({ from, to }: Pick<Regime, 'from' | 'to'>, instant: Date): boolean {
  const begun = from === null || instant >= new Date(from)
  const ended = to !== null && instant >= new Date(to)
  return begun && !ended
}
