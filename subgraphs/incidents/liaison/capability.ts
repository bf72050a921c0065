/** The liaison of a case with a disaster authority: asked for, named, arrived, left (IG-4.3-1). */
import type { Context } from '../../context.ts'
import type { PageArgs } from '../../list.ts'
import { pageUnder } from '../../page.ts'
import type { Capability } from '../../subgraph.ts'
import { incidentRows } from '../reporting/reads.ts'
import type { Resolvers } from '../schema.types.ts'
import { nameLiaisonOfficers } from './name-liaison-officers.ts'
import { liaisonList, liaisonRows, officerParts } from './reads.ts'
import { recordLiaisonArrival } from './record-liaison-arrival.ts'
import { recordLiaisonLeaving } from './record-liaison-leaving.ts'
import { requestDisasterLiaison } from './request-disaster-liaison.ts'

export const liaison: Capability = {
  schema: new URL('./schema.graphql', import.meta.url),
  rows: [liaisonRows],
  parts: [officerParts],
  lists: [liaisonList],
  commands: [requestDisasterLiaison, nameLiaisonOfficers, recordLiaisonArrival, recordLiaisonLeaving],
  resolvers: {
    Incident: {
      disasterLiaisons: ({ id }: { id: string }, args: PageArgs, context: Context) =>
        pageUnder(context, liaisonList, 'incident', id, args),
    },
    DisasterLiaison: {
      incident: ({ incidentId }, _, { reads }) => reads.byId(incidentRows, incidentId),
      authority: ({ authorityId }) => ({ id: authorityId }),
      officers: (row, _, { reads }) => reads.parts(officerParts, row),
    },
    LiaisonOfficer: {
      person: ({ personId }: { personId: string }) => personId,
    },
  } satisfies Resolvers,
}
