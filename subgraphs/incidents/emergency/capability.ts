/** Emergency access: one case opened to one officer, by two persons, for four hours, and looked at afterwards (G-73). */
import { clockState } from '../../../law/clocks/state.ts'
import { page, pageUnder } from '../../page.ts'
import type { Capability } from '../../subgraph.ts'
import { incidentRows } from '../reporting/reads.ts'
import type { Resolvers } from '../schema.types.ts'
import { answerEmergencyAccess } from './answer-emergency-access.ts'
import { declineEmergencyAccess, grantEmergencyAccess } from './decide-emergency-access.ts'
import { endEmergencyAccess } from './end-emergency-access.ts'
import { emergencyList, emergencyRows, readParts } from './reads.ts'
import { requestEmergencyAccess } from './request-emergency-access.ts'
import { reviewEmergencyAccess } from './review-emergency-access.ts'

export const emergency: Capability = {
  schema: new URL('./schema.graphql', import.meta.url),
  rows: [emergencyRows],
  parts: [readParts],
  lists: [emergencyList],
  commands: [
    requestEmergencyAccess,
    grantEmergencyAccess,
    declineEmergencyAccess,
    endEmergencyAccess,
    answerEmergencyAccess,
    reviewEmergencyAccess,
  ],
  resolvers: {
    Query: {
      emergencyAccess: (_, { id }, { reads }) => reads.byId(emergencyRows, id),
      emergencyAccesses: (_, args, context) => page(context, emergencyList, args),
    },
    Incident: {
      emergencyAccesses: ({ id }, args, context) => pageUnder(context, emergencyList, 'incident', id, args),
    },
    EmergencyAccess: {
      __resolveReference: ({ id }, { reads }) => reads.byId(emergencyRows, id),
      incident: ({ incidentId }, _, { reads }) => reads.byId(incidentRows, incidentId),
      agency: ({ agencyId }) => ({ id: agencyId }),
      requestedBy: ({ requestedAtId }) => ({ id: requestedAtId }),
      decidedBy: ({ decidedAtId }) => (decidedAtId === null ? null : { id: decidedAtId }),
      reads: (row, _, { reads }) => reads.parts(readParts, row),
      reviewLate: ({ decidedAt, reviewDueAt, reviewedAt }, _, { now }) =>
        reviewDueAt === null
          ? null
          : clockState({ startedAt: decidedAt, dueAt: reviewDueAt, stoppedAt: reviewedAt }, now) ===
            'BREACHED',
    },
  } satisfies Resolvers,
}
