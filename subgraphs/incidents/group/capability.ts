/** Groups: one attack on many agencies, linked by those who judge several, seen by each as far as its own cases go. */
import { page, pageUnder } from '../../page.ts'
import type { Capability } from '../../subgraph.ts'
import { incidentRows } from '../reporting/reads.ts'
import type { Resolvers } from '../schema.types.ts'
import { addToIncidentGroup } from './add-to-incident-group.ts'
import { closeIncidentGroup } from './close-incident-group.ts'
import { formIncidentGroup } from './form-incident-group.ts'
import { groupList, groupRows, groupStepList, groupStepRows } from './reads.ts'
import { removeFromIncidentGroup } from './remove-from-incident-group.ts'

export const groups: Capability = {
  schema: new URL('./schema.graphql', import.meta.url),
  rows: [groupRows, groupStepRows],
  lists: [groupList, groupStepList],
  commands: [formIncidentGroup, addToIncidentGroup, removeFromIncidentGroup, closeIncidentGroup],
  resolvers: {
    Query: {
      incidentGroup: (_, { id }, { reads }) => reads.byId(groupRows, id),
      incidentGroups: (_, args, context) => page(context, groupList, args),
    },
    Incident: {
      group: ({ groupId }, _, { reads }) => reads.byId(groupRows, groupId),
    },
    IncidentGroup: {
      __resolveReference: ({ id }, { reads }) => reads.byId(groupRows, id),
      steps: ({ id }, args, context) => pageUnder(context, groupStepList, 'group', id, args),
    },
    IncidentGroupStep: {
      __resolveReference: ({ id }, { reads }) => reads.byId(groupStepRows, id),
      incident: ({ incidentId }, _, { reads }) => reads.byId(incidentRows, incidentId),
      authority: ({ authorityId }) => authorityId && { id: authorityId },
    },
  } satisfies Resolvers,
}
