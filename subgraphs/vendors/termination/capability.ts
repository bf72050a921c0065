/** Advice to end a contract, its answer, and how much of the contract whoever advises gets to see (IG-6.2-2, G-69). */
import { timelinessOf } from '../../../law/data-return/proof.ts'
import { caseFacts } from '../../case-facts.ts'
import type { Context } from '../../context.ts'
import { page, pageUnder } from '../../page.ts'
import { neededFor } from '../../predicate.ts'
import type { Row } from '../../row.ts'
import type { Capability } from '../../subgraph.ts'
import { contractRows } from '../contract/reads.ts'
import type { CitedContractField } from '../contract/vocabulary.ts'
import type { Resolvers } from '../schema.types.ts'
import { vendorRows } from '../vendor/reads.ts'
import { answerTermination } from './answer-termination.ts'
import { citedSql, recommendationList, recommendationRows } from './reads.ts'
import { recommendTermination } from './recommend-termination.ts'

type ContractRow = Row<typeof contractRows>

const cited: Readonly<Record<CitedContractField, (row: ContractRow) => unknown>> = {
  REFERENCE: ({ reference }) => reference,
  TITLE: ({ title }) => title,
  VENDOR_NAME: ({ vendorName }) => vendorName,
  STATE: ({ state }) => state,
  TERM_FROM: ({ termFrom }) => termFrom,
  TERM_TO: ({ termTo }) => termTo,
  LOG_CLAUSE: ({ logClause }) => logClause,
}

const citations = {}

/** By the recommendations that the viewer may read: to the others a cited fact would tell that there is advice. */
async function citedFieldsOf(row: ContractRow, { reads }: Context) {
  const fields = await reads.batched(citations, row.id, async (ids) => {
    const [rows = []] = await reads.run(neededFor(recommendationRows), { text: citedSql, values: [ids] })
    const byContract = new Map(rows.map((each) => [each._parent, each.fields as CitedContractField[]]))
    return ids.map((id) => byContract.get(id) ?? [])
  })
  return fields.map((field) => {
    const value = cited[field](row)
    return { field, value: value === null ? null : String(value) }
  })
}

export const termination: Capability = {
  schema: new URL('./schema.graphql', import.meta.url),
  rows: [recommendationRows],
  lists: [recommendationList],
  commands: [recommendTermination, answerTermination],
  resolvers: {
    Query: {
      terminationRecommendation: (_, { id }, { reads }) => reads.byId(recommendationRows, id),
      terminationRecommendations: (_, args, context) => page(context, recommendationList, args),
    },
    Incident: {
      __resolveReference: ({ id }: { id: string }, { reads }) => reads.byId(caseFacts, id),
    },
    OutsourcingContract: {
      citedFields: (row: ContractRow, _, context) => citedFieldsOf(row, context),
      terminationRecommendations: ({ id }: ContractRow, args, context) =>
        pageUnder(context, recommendationList, 'contract', id, args),
    },
    TerminationRecommendation: {
      __resolveReference: ({ id }: { id: string }, { reads }) => reads.byId(recommendationRows, id),
      contract: ({ contractId }, _, { reads }) => reads.byId(contractRows, contractId),
      agency: ({ agencyId }) => ({ id: agencyId }),
      authority: ({ authorityId }) => ({ id: authorityId }),
      vendor: ({ vendorId }, _, { reads }) => reads.byId(vendorRows, vendorId),
      incident: async ({ incidentId }, _, { reads }) => {
        const found = await reads.byId(caseFacts, incidentId)
        return found && { id: found.id }
      },
      answerTimeliness: ({ answerDueAt, answeredAt }, _, { now }) =>
        timelinessOf(answerDueAt, answeredAt, now),
    },
  } satisfies Resolvers,
}
