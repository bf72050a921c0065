/** The vendors subgraph: who works for the agencies, under which contract, and who watches over it. */
import type { Subgraph } from '../subgraph.ts'
import { contract, contractSteps } from './contract/capability.ts'
import { subcontract } from './subcontract/capability.ts'
import { tender } from './tender/capability.ts'
import { vendor } from './vendor/capability.ts'

export const vendors: Subgraph = {
  name: 'vendors',
  capabilities: [vendor, contract, contractSteps, tender, subcontract],
  published: [
    'published_vendors.vendor',
    'published_vendors.contract',
    'published_vendors.party',
    'published_vendors.contract_system',
  ],
}
