/** The register of vendors (ER-4-1-0): one line for the public, the whole record for those who contract. */

import type { Context } from '../../context.ts'
import type { PageArgs } from '../../list.ts'
import { page } from '../../page.ts'
import { type Row, within } from '../../row.ts'
import type { Capability } from '../../subgraph.ts'
import type { Resolvers } from '../schema.types.ts'
import { vendorList, vendorRows } from './reads.ts'
import { registerVendor } from './register-vendor.ts'

type VendorRow = Row<typeof vendorRows>

const dutyContactOf = (row: VendorRow) => within(row, { phone: row.dutyPhone, email: row.dutyEmail })

export const vendor: Capability = {
  schema: new URL('./schema.graphql', import.meta.url),
  rows: [vendorRows],
  lists: [vendorList],
  commands: [registerVendor],
  resolvers: {
    Query: {
      vendor: (_: unknown, { id }: { id: string }, { reads }: Context) => reads.byId(vendorRows, id),
      vendors: (_: unknown, args: PageArgs, context: Context) => page(context, vendorList, args),
    },
    Vendor: {
      __resolveReference: ({ id }: { id: string }, { reads }: Context) => reads.byId(vendorRows, id),
      name: (row: VendorRow, _: unknown, { language }: Context) =>
        language === 'en' ? (row.nameEn ?? row.nameZh) : row.nameZh,
      dutyContact: dutyContactOf,
    },
  } satisfies Resolvers,
}
