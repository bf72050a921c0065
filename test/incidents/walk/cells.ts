/** A case in a state, and what is attempted on it. */
import type * as walked from '../../walk/cells.ts'
import type { Cast } from '../cast.ts'
import type { Place } from './walkers.ts'

export interface Stage extends walked.Stage {
  readonly place: Place
  readonly level: number
  readonly supportedBy?: string
  /** What the first of two bodies said of a change of level, and in which role. */
  readonly spoken?: readonly [role: string, verdict: string]
  readonly endorsed?: boolean
  readonly announcer?: 'SECTOR' | 'NATIONAL'
  /** The body that has taken the announcement up. */
  readonly announcedBy?: string
}

export type Attempt = walked.Attempt<Stage, Cast>

export const ofCase: walked.Subject = {
  type: 'Incident',
  dataClass: 'IN.CORE',
  id: 'incident',
  table: 'incidents.incident',
}
/** The same where the command makes something new, and no version can be stale. */
export const onCase: walked.Subject = { type: 'Incident', dataClass: 'IN.CORE', id: 'incident' }
