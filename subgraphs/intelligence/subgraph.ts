/** The intelligence subgraph: what is known about threats, and who may know it. */
import { journalReading } from '../journal-reading.ts'
import type { Subgraph } from '../subgraph.ts'
import { analysis } from './analysis/capability.ts'
import { duty } from './duty/capability.ts'
import { item } from './item/capability.ts'
import { receipt } from './receipt/capability.ts'
import { screening } from './screening/capability.ts'
import { sharing } from './sharing/capability.ts'

const capabilities = [item, analysis, screening, sharing, receipt, duty]

export const intelligence: Subgraph = {
  name: 'intelligence',
  capabilities: [
    ...capabilities,
    // A line in the originator's chain about an item that hides its origin would name the originator (G-39, G-78).
    ...journalReading('intelligence', { about: capabilities, ownersHidden: true }),
  ],
  published: [
    'published_intelligence.item',
    'published_intelligence.item_relation',
    'published_intelligence.segment_opening',
  ],
}
