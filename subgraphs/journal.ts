/** Writing the journal: every command in its own transaction, sensitive reads before their answer leaves. */
import type pg from 'pg'
import type { Database } from './database.ts'
import type { Alongside, SensitiveRead } from './sensitive-reads.ts'
import type { Viewer } from './viewer.ts'

export interface Entry {
  readonly chain: string
  readonly act: string
  readonly role: string | null
  readonly subjectType: string
  readonly subjectId: string | null
  readonly clause: string | null
  readonly purpose?: string | null
  readonly details: Readonly<Record<string, unknown>>
}

export interface Acting {
  readonly subgraph: string
  readonly viewer: Viewer
  readonly requestId: string
}

/** Entries go in by the order of their chains, so that two commands never wait for each other in a ring. */
export async function appendJournal(
  client: pg.ClientBase,
  acting: Acting,
  entries: readonly Entry[],
): Promise<void> {
  const ordered = [...entries].sort((a, b) => (a.chain < b.chain ? -1 : a.chain > b.chain ? 1 : 0))
  for (const entry of ordered) {
    await client.query(`select ${acting.subgraph}.append_journal($1,$2,$3,$4,$5,$6,$7,$8,$9,$10)`, [
      entry.chain,
      acting.viewer.standing?.personId ?? null,
      entry.role,
      entry.act,
      entry.subjectType,
      entry.subjectId,
      entry.clause,
      entry.purpose ?? null,
      JSON.stringify(entry.details),
      acting.requestId,
    ])
  }
}

/** The chain of what belongs to no agency: that of the national authority (D-15). */
export async function nationalChain(client: pg.ClientBase): Promise<string> {
  const { rows } = await client.query(
    'select id from published_agencies.agency where is_national_authority limit 1',
  )
  const id = rows[0]?.id
  if (!id) throw new Error('The directory names no national authority, so its journal has no chain')
  return id
}

/** One entry per owner and class, in a transaction of its own; the caller withholds the classes when it fails. */
export async function recordReads(
  database: Database,
  acting: Acting,
  now: Date,
  purpose: string,
  reads: readonly SensitiveRead[],
  writes: readonly Alongside[],
): Promise<void> {
  const role = acting.viewer.holdings[0]?.role ?? null
  await database.transact(async (client, become) => {
    await become(acting.viewer, now, [])
    const national = reads.some((read) => read.owner === null) ? await nationalChain(client) : ''
    const entries = reads.map((read) => ({
      chain: read.owner ?? national,
      act: 'READ',
      role,
      subjectType: read.dataClass,
      subjectId: null,
      clause: read.inEmergency ? 'G-73' : 'SR-8a',
      purpose,
      details: { rows: read.rows },
    }))
    await appendJournal(client, acting, entries)
    for (const write of writes) await write(client)
  })
}
