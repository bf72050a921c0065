/** Reorganisations: the acts by which the directory changes, each on a date and none of them deleting anything. */
import type { Capability } from '../../subgraph.ts'
import { assignSectorAuthorities } from './assign-sector-authorities.ts'
import { dissolveAgency } from './dissolve-agency.ts'
import { establishAgency } from './establish-agency.ts'
import { endSupervision, linkSupervision } from './link-supervision.ts'
import { mergeAgencies } from './merge-agencies.ts'
import { renameAgency } from './rename-agency.ts'
import { transferSubordinates } from './transfer-subordinates.ts'

export const reorganisation: Capability = {
  schema: new URL('./schema.graphql', import.meta.url),
  commands: [
    establishAgency,
    renameAgency,
    mergeAgencies,
    dissolveAgency,
    linkSupervision,
    endSupervision,
    transferSubordinates,
    assignSectorAuthorities,
  ],
  resolvers: {},
}
