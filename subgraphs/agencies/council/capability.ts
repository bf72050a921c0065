/** The council: response groups of both systems and eras, its bodies and officers, and its hotlines. */
import type { Context } from '../../context.ts'
import type { ListSource, PageArgs } from '../../list.ts'
import { page } from '../../page.ts'
import type { Row } from '../../row.ts'
import type { Capability } from '../../subgraph.ts'
import { type AsOf, answersOn, instantOf } from '../as-of.ts'
import { agencyRows, entriesOf, entryOf } from '../directory/reads.ts'
import {
  councilList,
  councilRows,
  hotlineList,
  hotlineRows,
  memberParts,
  responseGroupList,
  responseGroupRows,
} from './reads.ts'

type Group = Row<typeof responseGroupRows>
type CouncilRecord = Row<typeof councilRows>

const list = (of: ListSource) => (_: unknown, args: PageArgs, context: Context) => page(context, of, args)

const GROUPS = `select g.agency_no as "_parent", g.group_id as id from agencies.groups_at($1::int[], $2::timestamptz) g`

async function groupsOf(row: Row<typeof agencyRows>, args: AsOf, context: Context) {
  const found = await answersOn<{ id: string }>(context, GROUPS, row.no, instantOf(args, context))
  const groups = await Promise.all(found.map(({ id }) => context.reads.byId(responseGroupRows, id)))
  return groups.filter((group) => group !== null)
}

const agency =
  (column: string) =>
  (row: Record<string, unknown>, _args: object, { reads }: Context) =>
    reads.byId(agencyRows, row[column])

const entry = (column: string) => (row: CouncilRecord, _args: object, context: Context) =>
  entryOf(row, (row as Record<string, string | null>)[column] ?? null, context)

export const council: Capability = {
  schema: new URL('./schema.graphql', import.meta.url),
  rows: [responseGroupRows, councilRows, hotlineRows],
  parts: [memberParts],
  lists: [responseGroupList, councilList, hotlineList],
  resolvers: {
    Query: {
      responseGroups: list(responseGroupList),
      responseGroup: (_: unknown, { id }: { id: string }, { reads }: Context) =>
        reads.byId(responseGroupRows, id),
      council: list(councilList),
      hotlineChannels: list(hotlineList),
    },
    Agency: { responseGroups: groupsOf },
    ResponseGroup: {
      __resolveReference: ({ id }: { id: string }, { reads }: Context) => reads.byId(responseGroupRows, id),
      systemBody: (row: Group, _: object, context: Context) => entryOf(row, row.systemCode, context),
      lead: agency('leadId'),
      leadUnit: agency('leadUnitId'),
      members: (row: Group, _: object, { reads }: Context) => reads.parts(memberParts, row),
    },
    ResponseGroupMember: { agency: agency('agencyId') },
    CouncilRecord: {
      __resolveReference: ({ id }: { id: string }, { reads }: Context) => reads.byId(councilRows, id),
      entry: entry('code'),
      leads: (row: CouncilRecord, _: object, context: Context) => entriesOf(row, row.leadCodes, context),
      leadUnit: entry('leadUnitCode'),
      supporters: (row: CouncilRecord, _: object, context: Context) =>
        entriesOf(row, row.supportCodes, context),
      heldBy: entry('heldByCode'),
      frequencyZh: ({ frequency }: CouncilRecord) => frequency?.zh ?? null,
      frequencyEn: ({ frequency }: CouncilRecord) => frequency?.en ?? null,
    },
    HotlineChannel: { operator: entry('operatorCode') },
  },
}
