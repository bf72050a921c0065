/** Notices of vendors (ER-4-1-6): told at once, taken note of, followed by measures and, where the work suffers, an audit. */
import { caseFacts } from '../../case-facts.ts'
import type { Context } from '../../context.ts'
import type { PageArgs } from '../../list.ts'
import { page, pageUnder } from '../../page.ts'
import type { Row } from '../../row.ts'
import type { Capability } from '../../subgraph.ts'
import { systemFacts } from '../../system-facts.ts'
import { contractRows } from '../contract/reads.ts'
import { vendorRows } from '../vendor/reads.ts'
import { acceptRemedialMeasure } from './accept-remedial-measure.ts'
import { acknowledgeVendorNotice } from './acknowledge-vendor-notice.ts'
import { closeVendorNotice } from './close-vendor-notice.ts'
import { fileSubVendorNotice } from './file-sub-vendor-notice.ts'
import { fileVendorNotice } from './file-vendor-notice.ts'
import { noIncidentHere } from './no-incident-here.ts'
import { measures, missed, noticeList, noticeRows } from './reads.ts'
import { recordMissedNotice } from './record-missed-notice.ts'
import { upsertRemedialMeasure } from './upsert-remedial-measure.ts'
import { upsertRemedialMeasures } from './upsert-remedial-measures.ts'

type NoticeRow = Row<typeof noticeRows>

/** Named to whoever may see it there; a reference is a revelation (D-04). */
async function named(found: Promise<{ readonly id: string } | null>) {
  const target = await found
  return target && { id: target.id }
}

export const notice: Capability = {
  schema: new URL('./schema.graphql', import.meta.url),
  rows: [noticeRows],
  parts: [measures, missed],
  lists: [noticeList],
  resolvers: {
    Query: {
      vendorNotice: (_: unknown, { id }: { id: string }, { reads }: Context) => reads.byId(noticeRows, id),
      vendorNotices: (_: unknown, args: PageArgs, context: Context) => page(context, noticeList, args),
    },
    VendorNotice: {
      __resolveReference: ({ id }: { id: string }, { reads }: Context) => reads.byId(noticeRows, id),
      contract: (row: NoticeRow, _: unknown, { reads }: Context) => reads.byId(contractRows, row.contractId),
      vendor: (row: NoticeRow, _: unknown, { reads }: Context) => reads.byId(vendorRows, row.vendorId),
      system: (row: NoticeRow, _: unknown, { reads }: Context) =>
        named(reads.byId(systemFacts, row.systemId)),
      incident: (row: NoticeRow, _: unknown, { reads }: Context) =>
        named(reads.byId(caseFacts, row.incidentId)),
      measures: (row: NoticeRow, _: unknown, { reads }: Context) => reads.parts(measures, row),
      missed: async (row: NoticeRow, _: unknown, { reads }: Context) =>
        (await reads.parts(missed, row))[0] ?? null,
    },
    OutsourcingContract: {
      notices: ({ id }: { id: string }, args: PageArgs, context: Context) =>
        pageUnder(context, noticeList, 'contract', id, args),
    },
  },
}

/** What is done with a notice, on a page of the schema of its own. */
export const noticeSteps: Capability = {
  schema: new URL('./steps.graphql', import.meta.url),
  commands: [
    fileVendorNotice,
    fileSubVendorNotice,
    recordMissedNotice,
    acknowledgeVendorNotice,
    noIncidentHere,
    upsertRemedialMeasure,
    upsertRemedialMeasures,
    acceptRemedialMeasure,
    closeVendorNotice,
  ],
  resolvers: {},
}
