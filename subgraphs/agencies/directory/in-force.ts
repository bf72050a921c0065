/** From when to when the directory takes its sources to hold; the sources themselves carry no such dates. */
import type { Era } from './vocabulary.ts'

/** Midnight in Taipei at the start of a year; the island keeps no summer time. */
const startOfYear = (year: number): string => new Date(Date.UTC(year - 1, 11, 31, 16)).toISOString()

/** The annex describes 2012 and is taken as in force until a command says otherwise. */
export const listed = { validFrom: startOfYear(2012), validTo: null } as const

/** The national plan ran from 2005 to 2008; what it set up is history. */
export const inForce: Readonly<Record<Era, { validFrom: string; validTo: string | null }>> = {
  PLAN_2004: { validFrom: startOfYear(2005), validTo: startOfYear(2009) },
  GUIDELINES_2012: listed,
}

/** The two eras as the reference files write them. */
export function eraOf(word: string): Era {
  if (word === '2004-plan') return 'PLAN_2004'
  if (word === '2012-guidelines') return 'GUIDELINES_2012'
  throw new Error(`${word} is no era of the reference data`)
}
