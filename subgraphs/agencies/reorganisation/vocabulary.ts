/** The acts by which the directory changes, spelled once. */

export const reorganisationActs = [
  'ESTABLISHED',
  'RENAMED',
  'MERGED',
  'DISSOLVED',
  'SUPERVISION_LINKED',
  'SUPERVISION_ENDED',
  'SUBORDINATES_TRANSFERRED',
  'SECTOR_AUTHORITIES_ASSIGNED',
] as const
export type ReorganisationAct = (typeof reorganisationActs)[number]
