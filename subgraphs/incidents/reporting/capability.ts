/** Reporting: incidents as they show to each viewer, and the agency's own commands to report and amend. */
import type { Context } from '../../context.ts'
import type { PageArgs } from '../../list.ts'
import { page, pageUnder } from '../../page.ts'
import { wantedOf } from '../../predicate.ts'
import { isId } from '../../reads.ts'
import type { Row } from '../../row.ts'
import type { Capability } from '../../subgraph.ts'
import { systemFacts } from '../../system-facts.ts'
import { contractFacts } from '../facts/contracts.ts'
import { amendReport } from './amend-report.ts'
import { checkedArgs } from './list-arguments.ts'
import { incidentsOfVendor } from './of-vendor.ts'
import {
  correctionParts,
  crossImpactOf,
  groupedList,
  incidentList,
  incidentRows,
  transitionParts,
} from './reads.ts'
import { reportIncident } from './report-incident.ts'
import { affectedSystemsSql, systemParts } from './systems.ts'

type Case = Row<typeof incidentRows>

async function contract({ contractId }: Case, _: unknown, { reads }: Context) {
  const found = await reads.byId(contractFacts, contractId)
  return found && { id: found.id }
}

function affectedSystems({ id }: Case, _: unknown, { reads }: Context) {
  return reads.batched(affectedSystems, id, async (ids) => {
    const wanted = [...wantedOf(incidentRows), ...wantedOf(systemFacts)]
    const [rows = []] = await reads.run(wanted, { text: affectedSystemsSql, values: [ids] })
    const byIncident = Map.groupBy(rows, (row) => row.incidentId as string)
    return ids.map((each) => (byIncident.get(each) ?? []).map((row) => ({ id: row.id as string })))
  })
}

export const reporting: Capability = {
  schema: new URL('./schema.graphql', import.meta.url),
  rows: [incidentRows],
  parts: [transitionParts, correctionParts, systemParts],
  lists: [incidentList, groupedList, incidentsOfVendor],
  commands: [reportIncident, amendReport],
  resolvers: {
    Query: {
      incident: (_: unknown, { id }: { id: string }, { reads }: Context) => reads.byId(incidentRows, id),
      incidents: (_: unknown, args: PageArgs, context: Context) =>
        page(context, incidentList, checkedArgs(args)),
    },
    InformationSystem: {
      __resolveReference: ({ id }: { id: string }, { reads }: Context) => reads.byId(systemFacts, id),
    },
    Incident: {
      __resolveReference: ({ id }: { id: string }, { reads }: Context) => reads.byId(incidentRows, id),
      agency: ({ agencyId }: Case) => ({ id: agencyId }),
      crossImpact: crossImpactOf,
      contract,
      affectedSystems,
      transitions: (row: Case, _: unknown, { reads }: Context) => reads.parts(transitionParts, row),
      timeCorrections: (row: Case, _: unknown, { reads }: Context) => reads.parts(correctionParts, row),
    },
    Agency: {
      __resolveReference: ({ id }: { id: string }) => (isId(id) ? { id } : null),
      incidents: ({ id }: { id: string }, args: PageArgs, context: Context) =>
        pageUnder(context, incidentList, 'agency', id, checkedArgs(args)),
    },
    IncidentGroup: {
      incidents: ({ id }: { id: string }, args: PageArgs, context: Context) =>
        pageUnder(context, groupedList, 'group', id, checkedArgs(args)),
    },
    Vendor: {
      __resolveReference: ({ id }: { id: string }) => (isId(id) ? { id } : null),
      incidents: ({ id }: { id: string }, args: PageArgs, context: Context) =>
        pageUnder(context, incidentsOfVendor, 'vendor', id, checkedArgs(args)),
    },
    OutsourcingContract: {
      // Whoever may not know of the contract must not learn from its incidents that it exists.
      __resolveReference: async ({ id }: { id: string }, { reads }: Context) => {
        const found = await reads.byId(contractFacts, id)
        return found && { id: found.id }
      },
      incidents: ({ id }: { id: string }, args: PageArgs, context: Context) =>
        pageUnder(context, incidentList, 'contract', id, checkedArgs(args)),
    },
  },
}
