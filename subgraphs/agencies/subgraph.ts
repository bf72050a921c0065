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
  keepsStanding: true,
  capabilities: [...parts, ...journalReading('agencies', { about: parts })],
  published: [
    'published_agencies.agency',
    'published_agencies.reach',
    'published_agencies.reach_size',
    'published_agencies.person',
    'published_agencies.role_grant',
    'published_agencies.system',
    'published_agencies.heartbeat',
    'published_agencies.response_group',
  ],
  functions: [
    'agencies.above_at',
    'agencies.below_at',
    'agencies.reviewing_at',
    'agencies.assigned_to',
    'agencies.in_group',
    'agencies.groups_at',
    'agencies.in_sector',
    'agencies.agencies_like',
    'agencies.name_before',
    'agencies.members_of',
    'agencies.latest_contact',
    'agencies.evidence_of',
    'agencies.renew_heartbeat',
  ],
}
