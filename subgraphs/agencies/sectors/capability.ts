/** Key infrastructure as the national plan lists it: it suggests, and gives nobody a legal status (G-57). */

import type { Context } from '../../context.ts'
import type { PageArgs } from '../../list.ts'
import { page } from '../../page.ts'
import { wantedOf } from '../../predicate.ts'
import { selectList } from '../../reads.ts'
import { type Row, within } from '../../row.ts'
import type { Capability } from '../../subgraph.ts'
import { everyRow, identityOf } from '../as-of.ts'
import { agencyRows, bodyRows } from '../directory/reads.ts'
import type { Resolvers } from '../schema.types.ts'
import { bodyParts, infrastructureRows, sectorList, sectorRows } from './reads.ts'

type Sector = Row<typeof sectorRows>
type System = Row<typeof infrastructureRows>

async function systemsOf(sector: Sector, _: object, context: Context) {
  const systems = await everyRow(context, infrastructureRows, (t) => `${t}.number`)
  return systems.filter(({ sectorId }) => sectorId === sector.id)
}

async function bodiesOf(system: System, { role }: { role?: string | null }, { reads }: Context) {
  const bodies = await reads.parts(bodyParts, system)
  return bodies.filter((body) => role == null || (body as { role?: string }).role === role)
}

const ROLES = `select t.agency_no as "_parent", ${selectList(bodyParts, 't')} from ${bodyParts.table} t
  where t.agency_no = any($1::int[]) order by t.system_id, ${bodyParts.order('t')}`

async function rolesOf(row: Row<typeof agencyRows>, _: object, { reads }: Context) {
  const found = await reads.batched(identityOf(reads, 'infrastructureRoles'), String(row.no), async (nos) => {
    const [rows = []] = await reads.run(wantedOf(infrastructureRows), { text: ROLES, values: [nos] })
    const byAgency = Map.groupBy(rows, (each) => String(each._parent))
    return nos.map((each) => byAgency.get(each) ?? [])
  })
  return found.map((part) => within(row, { ...part }))
}

const byId =
  (
    source: typeof agencyRows | typeof bodyRows | typeof sectorRows | typeof infrastructureRows,
    column: string,
  ) =>
  (row: Record<string, unknown>, _: object, { reads }: Context) =>
    reads.byId(source, row[column])

export const sectors: Capability = {
  schema: new URL('./schema.graphql', import.meta.url),
  rows: [sectorRows, infrastructureRows],
  parts: [bodyParts],
  lists: [sectorList],
  resolvers: {
    Query: {
      sectors: (_: unknown, args: PageArgs, context: Context) => page(context, sectorList, args),
    },
    Agency: { infrastructureRoles: rolesOf },
    Sector: {
      __resolveReference: ({ id }: { id: string }, { reads }: Context) => reads.byId(sectorRows, id),
      systems: systemsOf,
    },
    InfrastructureSystem: {
      __resolveReference: ({ id }: { id: string }, { reads }: Context) => reads.byId(infrastructureRows, id),
      sector: byId(sectorRows, 'sectorId'),
      bodies: bodiesOf,
    },
    InfrastructureBody: {
      system: byId(infrastructureRows, 'systemId'),
      agency: byId(agencyRows, 'agencyId'),
      body: byId(bodyRows, 'bodyId'),
    },
  } satisfies Resolvers,
}
