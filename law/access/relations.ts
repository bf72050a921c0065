/** Relations of a viewer to a row as numbers that a database index can hold: one key = relation and holder. */

export const sectorMatters = [
  'ANY',
  'DESIGNATION',
  'PLAN',
  'AUDIT',
  'INCIDENT',
  'INTEL',
  'ANNOUNCEMENT',
  'DELEGATION',
] as const
export type SectorMatter = (typeof sectorMatters)[number]

/** Each relation's number is stored in published rows: a number, once given, is never given again. */
export const relationNumbers = {
  OWN: 1,
  SUPERVISES: 2,
  SUPERVISES_DIRECTLY: 3,
  REVIEWS: 4,
  NO_SUPERIOR: 5,
  AUDITING: 6,
  DELEGATED: 7,
  BELOW: 8,
  FORWARDED: 9,
  PARTY: 10,
  SUB_PARTY: 11,
  ENGAGED: 12,
  ORIGINATOR: 13,
  RECIPIENT: 14,
  PARTNER: 15,
  SELF: 16,
  NOTIFIED: 17,
  SUPPORTING: 18,
  TASK_FORCE: 19,
  SECTOR_SOLE: 20,
  SECTOR_JOINT: 30,
  LIAISON: 40,
  EMERGENCY: 41,
  EXERCISE: 42,
} as const
export type KeyedRelation = keyof typeof relationNumbers

const HOLDERS = 2 ** 32

export function key(relation: KeyedRelation, holder: number): number {
  return relationNumbers[relation] * HOLDERS + holder
}

export function sectorKey(mode: 'SOLE' | 'JOINT', matter: SectorMatter, holder: number): number {
  const base = mode === 'SOLE' ? relationNumbers.SECTOR_SOLE : relationNumbers.SECTOR_JOINT
  return (base + sectorMatters.indexOf(matter)) * HOLDERS + holder
}

/** The relation's number alone, for SQL that builds keys from the holder's number. */
export function relationOf(value: number): number {
  return Math.floor(value / HOLDERS)
}

export function holderOf(value: number): number {
  return value % HOLDERS
}

/** Which matter of a sector authority a class of data falls under (ER-12b: each for its assigned matters). */
export function matterOf(dataClass: string): SectorMatter {
  if (dataClass.startsWith('IN.ANN_')) return 'ANNOUNCEMENT'
  if (dataClass.startsWith('IN.')) return 'INCIDENT'
  if (dataClass.startsWith('TI.')) return 'INTEL'
  if (dataClass.startsWith('AG.AUDIT_') || dataClass === 'AG.IMPROVEMENT') return 'AUDIT'
  if (dataClass.startsWith('AG.PLAN_') || dataClass === 'AG.IMPL') return 'PLAN'
  if (dataClass === 'AG.CI_DESIGNATION') return 'DESIGNATION'
  // Of a vendor's notice it reads what is linked to a case it handles, and nothing for its other matters.
  if (dataClass === 'VE.NOTICE') return 'INCIDENT'
  return 'ANY'
}

/** Relations that nobody can have to a kind of agency (ER-2a, access model 4). */
const impossible: Readonly<Record<string, readonly string[]>> = {
  GOVERNMENT: ['SECTOR'],
  SPECIFIC_NON_GOVERNMENT: ['SUPERVISES', 'SUPERVISES_DIRECTLY', 'REVIEWS'],
}

export const canLieOn = (agencyKind: string, relation: string): boolean =>
  !impossible[agencyKind]?.includes(relation)
