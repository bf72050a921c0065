/** The incidents subgraph. */
import type { Subgraph } from '../subgraph.ts'

export const incidents: Subgraph = {
  name: 'incidents',
  capabilities: [],
  published: ['published_incidents.incident', 'published_incidents.incident_system'],
}
