/** The directory: who exists, under which name and status, and who stands above whom. */
import type { Context } from '../../context.ts'
import type { PageArgs } from '../../list.ts'
import { page } from '../../page.ts'
import type { RowSource } from '../../row-source.ts'
import type { Capability } from '../../subgraph.ts'
import { agencyArgs, bodyArgs } from './filters.ts'
import { agencyList, bodyList } from './lists.ts'
import {
  agencyNameRows,
  agencyRows,
  assignmentRows,
  bodyRows,
  type Entry,
  entryOf,
  linkRows,
  reorganisationRows,
  successionRows,
} from './reads.ts'
import { subordinates } from './subordinates.ts'
import { type AgencyRow, agencyFields, supervisionTypes } from './supervision.ts'

const byId =
  (source: RowSource) =>
  (_: unknown, { id }: { id: string }, { reads }: Context) =>
    reads.byId(source, id)
const reference =
  (source: RowSource) =>
  ({ id }: { id: string }, { reads }: Context) =>
    reads.byId(source, id)

const parentInDirectory = (
  row: AgencyRow & { parentInDirectory: string | null },
  _: object,
  context: Context,
) => entryOf(row, row.parentInDirectory, context)

const entryTypes = {
  DirectoryEntry: {
    agency: ({ agencyId }: Entry, _: object, { reads }: Context) => reads.byId(agencyRows, agencyId),
    body: ({ bodyId }: Entry, _: object, { reads }: Context) => reads.byId(bodyRows, bodyId),
  },
}

export const directory: Capability = {
  schema: new URL('./schema.graphql', import.meta.url),
  rows: [agencyRows, bodyRows, linkRows, assignmentRows, successionRows, agencyNameRows, reorganisationRows],
  lists: [agencyList, bodyList],
  internal: ['agencies.import_record'],
  resolvers: {
    Query: {
      agency: byId(agencyRows),
      agencyByCode: async (_: unknown, { code }: { code: string }, context: Context) =>
        (await page(context, agencyList, { first: 1, filter: { code } })).nodes[0] ?? null,
      agencies: (_: unknown, args: PageArgs, context: Context) =>
        page(context, agencyList, agencyArgs(args, context.viewer)),
      bodies: (_: unknown, args: PageArgs, context: Context) => page(context, bodyList, bodyArgs(args)),
    },
    Agency: {
      __resolveReference: reference(agencyRows),
      ...agencyFields,
      parentInDirectory,
      subordinates,
    },
    Body: { __resolveReference: reference(bodyRows), parentInDirectory },
    ...supervisionTypes,
    SupervisionLink: { __resolveReference: reference(linkRows), ...supervisionTypes.SupervisionLink },
    ...entryTypes,
  },
}
