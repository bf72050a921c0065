/** The intelligence subgraph. */
import type { Subgraph } from '../subgraph.ts'

export const intelligence: Subgraph = {
  name: 'intelligence',
  capabilities: [],
  published: ['published_intelligence.item', 'published_intelligence.item_relation'],
}
