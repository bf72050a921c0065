/** The incidents subgraph. */
import type { Subgraph } from '../subgraph.ts'
import { clocks } from './clocks/capability.ts'
import { levels } from './levels/capability.ts'
import { reporting } from './reporting/capability.ts'
import { verification } from './verification/capability.ts'

export const incidents: Subgraph = {
  name: 'incidents',
  capabilities: [reporting, verification, levels, clocks],
  published: ['published_incidents.incident', 'published_incidents.incident_system'],
}
