/** The five indicators of national security: one that holds is enough (IG-4.4-3-0). */

export type NationalSecurityIndicatorRow = {
  indicator: string
  /** The question the assessor answers with yes or no. */
  asks: string
  clause: string
}

export const nationalSecurityIndicators = [
  {
    indicator: 'indicatorOrganisedSource',
    asks: 'Does an organised group that plans its attacks stand behind it?',
    clause: 'IG-4.4-3-1',
  },
  {
    indicator: 'indicatorImportantVictim',
    asks: 'Was an important government agency hit?',
    clause: 'IG-4.4-3-2',
  },
  {
    indicator: 'indicatorWidespread',
    asks: 'Is it an attack across the board rather than a single case?',
    clause: 'IG-4.4-3-3',
  },
  {
    indicator: 'indicatorClassifiedLoss',
    asks: 'Was stolen data graded confidential or higher?',
    clause: 'IG-4.4-3-4',
  },
  {
    indicator: 'indicatorLivelihoodImpact',
    asks: "Are people's livelihoods affected on a large scale?",
    clause: 'IG-4.4-3-5',
  },
] as const satisfies readonly NationalSecurityIndicatorRow[]

export type NationalSecurityIndicator = (typeof nationalSecurityIndicators)[number]['indicator']

/** Whether the answers make the case one of national security; the assessor still confirms it. */
export function isNationalSecurityRelated(
  answers: Partial<Record<NationalSecurityIndicator, boolean>>,
): boolean {
  return nationalSecurityIndicators.some(({ indicator }) => answers[indicator] === true)
}
