/** The vendors subgraph. */
import type { Subgraph } from '../subgraph.ts'

export const vendors: Subgraph = {
  name: 'vendors',
  capabilities: [],
  published: [
    'published_vendors.vendor',
    'published_vendors.contract',
    'published_vendors.party',
    'published_vendors.contract_system',
  ],
}
