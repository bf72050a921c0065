/** Merit: praise, recommended discipline and recommended leniency after a case (IG-6). */
import type { Context } from '../../context.ts'
import type { ListSource, PageArgs } from '../../list.ts'
import { page, pageUnder } from '../../page.ts'
import type { Row } from '../../row.ts'
import type { RowSource } from '../../row-source.ts'
import type { Capability } from '../../subgraph.ts'
import { contractFacts } from '../facts/contracts.ts'
import { incidentRows } from '../reporting/reads.ts'
import type { Resolvers } from '../schema.types.ts'
import { decideCommendation } from './decide-commendation.ts'
import { nominateCommendation } from './nominate-commendation.ts'
import {
  commendationList,
  commendationRows,
  contractorList,
  contractorRows,
  disciplineList,
  disciplineRows,
  mitigationList,
  mitigationRows,
} from './reads.ts'
import { recommendDiscipline } from './recommend-discipline.ts'
import { recommendMitigation } from './recommend-mitigation.ts'
import { recordContractorFinding } from './record-contractor-finding.ts'
import { recordDisciplineOutcome } from './record-discipline-outcome.ts'
import { enhancedGrounds } from './vocabulary.ts'

interface Recommended {
  readonly incidentId: string
  readonly agencyId: string
  readonly authorityId: string
}

/** What the three have in common. */
const recommended = (source: RowSource) => ({
  __resolveReference: ({ id }: { id: string }, { reads }: Context) => reads.byId(source, id),
  incident: ({ incidentId }: Recommended, _: unknown, { reads }: Context) =>
    reads.byId(incidentRows, incidentId),
  agency: ({ agencyId }: Recommended) => ({ id: agencyId }),
  authority: ({ authorityId }: Recommended) => ({ id: authorityId }),
})

const underCase =
  (list: ListSource) =>
  ({ id }: Row<typeof incidentRows>, args: PageArgs, context: Context) =>
    pageUnder(context, list, 'incident', id, args)

export const merit: Capability = {
  schema: new URL('./schema.graphql', import.meta.url),
  rows: [commendationRows, disciplineRows, mitigationRows, contractorRows],
  lists: [commendationList, disciplineList, mitigationList, contractorList],
  commands: [
    nominateCommendation,
    decideCommendation,
    recommendDiscipline,
    recordDisciplineOutcome,
    recommendMitigation,
    recordContractorFinding,
  ],
  resolvers: {
    Query: {
      commendation: (_, { id }, { reads }) => reads.byId(commendationRows, id),
      commendations: (_, args, context) => page(context, commendationList, args),
      disciplineRecommendation: (_, { id }, { reads }) => reads.byId(disciplineRows, id),
      disciplineRecommendations: (_, args, context) => page(context, disciplineList, args),
      mitigationRecommendation: (_, { id }, { reads }) => reads.byId(mitigationRows, id),
      mitigationRecommendations: (_, args, context) => page(context, mitigationList, args),
      contractorFinding: (_, { id }, { reads }) => reads.byId(contractorRows, id),
      contractorFindings: (_, args, context) => page(context, contractorList, args),
    },
    Incident: {
      commendations: underCase(commendationList),
      disciplineRecommendations: underCase(disciplineList),
      mitigationRecommendations: underCase(mitigationList),
      contractorFindings: underCase(contractorList),
    },
    Commendation: {
      ...recommended(commendationRows),
      enhanced: ({ ground }: Row<typeof commendationRows>) => enhancedGrounds.has(ground),
    },
    DisciplineRecommendation: recommended(disciplineRows),
    MitigationRecommendation: recommended(mitigationRows),
    ContractorFinding: {
      ...recommended(contractorRows),
      contract: async ({ contractId }, _, { reads }) => {
        const found = await reads.byId(contractFacts, contractId)
        return found && { id: found.id }
      },
    },
  } satisfies Resolvers,
}
