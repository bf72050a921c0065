/** The incidents subgraph. */
import { journalReading } from '../journal-reading.ts'
import type { Subgraph } from '../subgraph.ts'
import { aftermath } from './aftermath/capability.ts'
import { announcement } from './announcement/capability.ts'
import { archive } from './archive/capability.ts'
import { changes } from './changes/capability.ts'
import { clocks } from './clocks/capability.ts'
import { delivery } from './delivery/capability.ts'
import { emergency } from './emergency/capability.ts'
import { evidence } from './evidence/capability.ts'
import { excerpts } from './excerpts/capability.ts'
import { figures } from './figures/capability.ts'
import { exports } from './figures/exports.ts'
import { groups } from './group/capability.ts'
import { handling } from './handling/capability.ts'
import { levels } from './levels/capability.ts'
import { liaison } from './liaison/capability.ts'
import { merit } from './merit/capability.ts'
import { national } from './national/capability.ts'
import { notices } from './notices/capability.ts'
import { observations } from './observation/capability.ts'
import { reporting } from './reporting/capability.ts'
import { exercises } from './reporting/exercises.ts'
import { offline } from './reporting/offline.ts'
import { responseLog } from './response-log/capability.ts'
import { statistics } from './statistics/capability.ts'
import { support } from './support/capability.ts'
import { tasks } from './tasks/capability.ts'
import { vendorNotices } from './vendor-notices/capability.ts'
import { verification } from './verification/capability.ts'

const parts = [
  reporting,
  offline,
  exercises,
  verification,
  levels,
  clocks,
  changes,
  notices,
  handling,
  responseLog,
  evidence,
  observations,
  aftermath,
  merit,
  announcement,
  figures,
  exports,
  statistics,
  support,
  national,
  tasks,
  emergency,
  groups,
  liaison,
  excerpts,
  archive,
  vendorNotices,
  delivery,
]

export const incidents: Subgraph = {
  name: 'incidents',
  capabilities: [...parts, ...journalReading('incidents', { about: parts })],
  functions: [
    'incidents.latest_change',
    'incidents.note_overdue',
    'incidents.append_export',
    'incidents.prune_changes',
    'incidents.settle_now',
    'incidents.remind',
    'incidents.remind_again',
  ],
  published: [
    'published_incidents.emergency',
    'published_incidents.incident',
    'published_incidents.incident_system',
    'published_incidents.support',
    'published_incidents.task',
    'published_incidents.task_force',
    'published_incidents.liaison',
    'published_incidents.vendor_notice',
  ],
}
