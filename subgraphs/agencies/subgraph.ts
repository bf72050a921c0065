/** The agencies subgraph: who exists, who supervises whom, who holds which role. */
import type { Subgraph } from '../subgraph.ts'
import { directory } from './directory/capability.ts'

export const agencies: Subgraph = {
  name: 'agencies',
  capabilities: [directory],
  published: [
    'published_agencies.agency',
    'published_agencies.reach',
    'published_agencies.reach_size',
    'published_agencies.person',
    'published_agencies.role_grant',
    'published_agencies.system',
  ],
}
