/** Statistics of finished years: prepared by one, released by another, read by everybody (NP-A2-1-7-6, G-71). */
import type { Context } from '../../context.ts'
import { page } from '../../page.ts'
import type { Row } from '../../row.ts'
import type { Capability } from '../../subgraph.ts'
import type { Resolvers } from '../schema.types.ts'
import { prepareStatistics } from './prepare-statistics.ts'
import { editionList, editionRows, publishedStatisticList, publishedStatisticRows } from './reads.ts'
import { releaseStatistics } from './release-statistics.ts'
import type { DutyLine } from './telling.ts'
import { withdrawStatistics } from './withdraw-statistics.ts'

type Edition = Row<typeof editionRows>

interface Identified {
  readonly id: string
}

const authority = ({ authorityId }: { readonly authorityId: string }) => ({ id: authorityId })
const due = ({ met, breached }: DutyLine) => met + breached

export const statistics: Capability = {
  schema: new URL('./schema.graphql', import.meta.url),
  rows: [editionRows, publishedStatisticRows],
  lists: [editionList, publishedStatisticList],
  commands: [prepareStatistics, releaseStatistics, withdrawStatistics],
  resolvers: {
    Query: {
      publishedStatistic: (_, { id }, { reads }) => reads.byId(publishedStatisticRows, id),
      publishedStatistics: (_, args, context) => page(context, publishedStatisticList, args),
      statisticEdition: (_, { id }, { reads }) => reads.byId(editionRows, id),
      statisticEditions: (_, args, context) => page(context, editionList, args),
    },
    PublishedStatistic: {
      __resolveReference: ({ id }: Identified, { reads }: Context) => reads.byId(publishedStatisticRows, id),
      authority,
    },
    StatisticEdition: {
      __resolveReference: ({ id }: Identified, { reads }: Context) => reads.byId(editionRows, id),
      authority,
      publication: (row: Edition, _: unknown, { reads }: Context) =>
        reads.byId(publishedStatisticRows, row.publicationId),
    },
    DutyStatistic: {
      due,
      onTimeRate: (line: DutyLine) => (due(line) === 0 ? null : line.met / due(line)),
    },
  } satisfies Resolvers,
}
