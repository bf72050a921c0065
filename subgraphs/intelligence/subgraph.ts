/** The intelligence subgraph: what is known about threats, and who may know it. */
import { journalReading } from '../journal-reading.ts'
import type { Subgraph } from '../subgraph.ts'
import { item } from './item/capability.ts'

export const intelligence: Subgraph = {
  name: 'intelligence',
  capabilities: [item, ...journalReading('intelligence', { about: [item] })],
  published: ['published_intelligence.item', 'published_intelligence.item_relation'],
}
