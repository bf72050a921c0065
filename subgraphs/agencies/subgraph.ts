/** The agencies subgraph: who exists, who supervises whom, who holds which role. */
import { journalReading } from '../journal-reading.ts'
import type { Subgraph } from '../subgraph.ts'
import { council } from './council/capability.ts'
import { directory } from './directory/capability.ts'
import { inventory } from './inventory/capability.ts'
import { reorganisation } from './reorganisation/capability.ts'
import { sectors } from './sectors/capability.ts'
import { standing } from './standing/capability.ts'

const parts = [directory, council, sectors, reorganisation, inventory, ...standing]

export const agencies: Subgraph = {
  name: 'agencies',
  capabilities: [...parts, ...journalReading('agencies', { about: parts })],
  published: [
    'published_agencies.agency',
    'published_agencies.reach',
    'published_agencies.reach_size',
    'published_agencies.person',
    'published_agencies.role_grant',
    'published_agencies.system',
  ],
}
