/** Everything a resolver may use: who asks, when, in which language, and the rows he may see. */
import type { Language } from '../law/refusals/refusal.ts'
import type { Database } from './database.ts'
import type { Reads } from './reads.ts'
import type { Refusals } from './refusals.ts'
import type { Seals } from './seals.ts'
import type { SensitiveReads } from './sensitive-reads.ts'
import type { Viewer } from './viewer.ts'

export interface Context {
  readonly viewer: Viewer
  readonly now: Date
  readonly language: Language
  readonly requestId: string
  readonly database: Database
  readonly reads: Reads
  readonly refusals: Refusals
  readonly sensitive: SensitiveReads
  readonly seals: Seals
}
