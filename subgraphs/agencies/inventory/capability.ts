/** The inventory: businesses and information systems of agencies, and what makes some of them core (ER-7). */

import type { Context } from '../../context.ts'
import type { ListSource, PageArgs } from '../../list.ts'
import { page, pageUnder } from '../../page.ts'
import { wantedOf } from '../../predicate.ts'
import type { Row } from '../../row.ts'
import type { RowSource } from '../../row-source.ts'
import type { Capability } from '../../subgraph.ts'
import { identityOf } from '../as-of.ts'
import { agencyRows, entryOf } from '../directory/reads.ts'
import type { Resolvers } from '../schema.types.ts'
import { searchWords } from '../search-words.ts'
import { classifySystem } from './classify-system.ts'
import { functionList, functionRows, supportParts, systemList, systemRows } from './reads.ts'

type System = Row<typeof systemRows>
type BusinessFunction = Row<typeof functionRows>
type AgencyRow = Row<typeof agencyRows>

const byId =
  (source: RowSource, column: string) =>
  (row: object, _: object, { reads }: Context) =>
    reads.byId(source, (row as Record<string, unknown>)[column])

const reference =
  (source: RowSource) =>
  ({ id }: { id: string }, { reads }: Context) =>
    reads.byId(source, id)

const args = ({ filter, ...rest }: PageArgs): PageArgs =>
  filter ? { ...rest, filter: { ...filter, search: searchWords(filter.search) } } : rest

const under = (list: ListSource) => (row: AgencyRow, asked: PageArgs, context: Context) =>
  pageUnder(context, list, 'agency', row.id, args(asked))

/** The name in the caller's language. */
const name = (row: System | BusinessFunction, _: object, { language }: Context) =>
  language === 'zh' ? row.nameZh : row.nameEn

async function supports(row: System, _: object, { reads }: Context) {
  const parts = await reads.parts(supportParts, row)
  const rows = await Promise.all(parts.map((part) => reads.byId(functionRows, part.functionId)))
  return rows.filter((each) => each !== null)
}

const SUPPORTING = `select t.function_id as "_parent", t.system_id as id from agencies.system_support t
  where t.function_id = any($1::uuid[]) order by t.system_id`

async function systems(row: BusinessFunction, _: object, { reads }: Context) {
  const ids = await reads.batched(identityOf(reads, 'systems of a business'), row.id, async (functions) => {
    const [found = []] = await reads.run(wantedOf(systemRows), { text: SUPPORTING, values: [functions] })
    const byFunction = Map.groupBy(found, (each) => each._parent as string)
    return functions.map((each) => byFunction.get(each) ?? [])
  })
  const rows = await Promise.all(ids.map(({ id }) => reads.byId(systemRows, id)))
  return rows.filter((each) => each !== null)
}

export const inventory: Capability = {
  schema: new URL('./schema.graphql', import.meta.url),
  rows: [functionRows, systemRows],
  parts: [supportParts],
  lists: [functionList, systemList],
  commands: [classifySystem],
  resolvers: {
    Query: {
      informationSystem: (_: unknown, { id }: { id: string }, { reads }: Context) =>
        reads.byId(systemRows, id),
      informationSystems: (_: unknown, asked: PageArgs, context: Context) =>
        page(context, systemList, args(asked)),
    },
    Agency: { businessFunctions: under(functionList), informationSystems: under(systemList) },
    InformationSystem: {
      __resolveReference: reference(systemRows),
      name,
      agency: byId(agencyRows, 'agencyId'),
      operator: byId(agencyRows, 'operatorId'),
      evidenceFallback: byId(agencyRows, 'evidenceFallbackId'),
      supports,
    },
    BusinessFunction: {
      __resolveReference: reference(functionRows),
      name,
      agency: byId(agencyRows, 'agencyId'),
      operator: byId(agencyRows, 'operatorId'),
      responsibleUnit: (row: BusinessFunction, _: object, context: Context) =>
        entryOf(row, row.responsibleUnit, context),
      systems,
    },
  } satisfies Resolvers,
}
