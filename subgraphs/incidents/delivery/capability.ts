/** Notifications that leave the graph, and the record of them. */
import type { Capability } from '../../subgraph.ts'
import { deliver } from './deliver.ts'

export const delivery: Capability = { internal: ['incidents.delivery'], jobs: [deliver] }
