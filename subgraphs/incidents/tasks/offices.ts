/** The bodies at which a role is asked, as they relate to the agency of the case `i`: each a selection of `agency_id`. */
import { relationNumbers, sectorMatters } from '../../../law/access/relations.ts'
import type { Office } from '../../../law/tasks/task.ts'

const inForce = (r: string) =>
  `${r}.valid_from <= moment and (${r}.valid_to is null or ${r}.valid_to > moment)`

/** Whoever holds one of these relations to the agency just now, from what the agencies subgraph publishes. */
const related = (...relations: readonly number[]) =>
  `select a.id as agency_id from published_agencies.reach r join published_agencies.agency a on a.no = (r.key & 4294967295)::integer
   where r.target_id = i.agency_id and r.key >> 32 in (${relations.join(', ')}) and ${inForce('r')}`

const sector = (matter: (typeof sectorMatters)[number]) =>
  related(
    relationNumbers.SECTOR_SOLE + sectorMatters.indexOf(matter),
    relationNumbers.SECTOR_JOINT + sectorMatters.indexOf(matter),
  )

/** The selection for a role; what is asked anywhere is asked at each body where somebody holds the role. */
export const officeOf: Readonly<Record<Office, (role: string) => string>> = {
  OWN: () => 'select i.agency_id',
  REVIEWING: () => related(relationNumbers.REVIEWS),
  SECTOR: () => sector('INCIDENT'),
  SECTOR_ANNOUNCING: () => sector('ANNOUNCEMENT'),
  SUPERIOR: () => related(relationNumbers.SUPERVISES_DIRECTLY),
  SENT: () =>
    'select d.body_id as agency_id from incidents.support_dispatch d where d.request_id = s.id and d.ended_at is null',
  ANYWHERE: (role) =>
    `select distinct a.id as agency_id from published_agencies.role_grant g left join published_agencies.agency a on a.no = g.agency_no
     where g.role = '${role}' and ${inForce('g')}`,
}
