/** The registry: adding a subgraph is a folder and a line here. */
import { agencies } from './agencies/subgraph.ts'
import { incidents } from './incidents/subgraph.ts'
import { intelligence } from './intelligence/subgraph.ts'
import type { Subgraph } from './subgraph.ts'
import { vendors } from './vendors/subgraph.ts'

export const subgraphs: readonly Subgraph[] = [agencies, incidents, vendors, intelligence]
