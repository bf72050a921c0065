/** For which authority somebody acts on an announcement: the national one, or a sector authority, alone or jointly. */
import type { Opening } from '../../../law/access/openings.ts'
import type { Actor } from '../../../law/lifecycles/roles.ts'
import { Refusal } from '../../refusal.ts'
import type { Announcer } from './vocabulary.ts'

export interface Acting {
  readonly role: Actor
  readonly agencyId: string
}

interface Announced {
  readonly announcer: Announcer
  readonly authorityId: string | null
}

const roleOf = { NATIONAL: 'NATIONAL_OFFICER', SECTOR: 'SECTOR_OFFICER' } as const

function fits(opening: Opening, { announcer, authorityId }: Announced): boolean {
  const held = opening.holding
  if (!held?.agencyId || held.role !== roleOf[announcer]) return false
  const isAlone = announcer === 'SECTOR' && opening.column !== 'SECTOR_OFFICER_JOINT'
  return !isAlone || authorityId === null || authorityId === held.agencyId
}

/** Nobody acts on another announcer's text, whatever rights he has over the incident. */
export function acting(as: readonly Opening[], announcement: Announced, mutation: string): Acting {
  const held = as.find((opening) => fits(opening, announcement))?.holding
  if (!held?.agencyId) throw new Refusal('FORBIDDEN', { mutation, clause: 'ER-11-1-0' })
  return { role: held.role, agencyId: held.agencyId }
}
