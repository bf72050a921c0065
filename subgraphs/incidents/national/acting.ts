/** In which capacity the national layer acts, and whose journal tells of it: never that of the agency that was hit. */
import type pg from 'pg'
import type { Role } from '../../../law/access/roles.ts'
import type { Work } from '../../command.ts'
import { nationalChain } from '../../journal.ts'
import { Refusal } from '../../refusal.ts'
import type { incidentRows } from '../reporting/reads.ts'

type Acting = Pick<Work<typeof incidentRows, never>, 'by' | 'client'>

export function roleOf({ by }: Pick<Acting, 'by'>): Role {
  const role = by.as[0]?.holding?.role
  if (!role) throw new Error('The national layer acts in a role')
  return role
}

/** The convener holds a seat and no office of a body: the national authority keeps his journal. */
export async function chainOf({ by, client }: Acting): Promise<string> {
  return by.as[0]?.holding?.agencyId ?? (await nationalChain(client))
}

export function refuseClosed(handlingState: string, mutation: string): void {
  if (['CLOSED', 'ARCHIVED', 'WITHDRAWN'].includes(handlingState))
    throw new Refusal('INCIDENT_CLOSED', { mutation, clause: 'G-28' })
}

/** Numbers of bodies of the directory, excepted ones as well (G-03); whatever is none is refused. */
export async function bodiesOf(client: pg.ClientBase, ids: readonly string[], argument: string) {
  const { rows } = await client.query<{ id: string; no: number }>(
    'select id, no from published_agencies.agency where id::text = any($1)',
    [ids],
  )
  if (rows.length !== new Set(ids).size) throw new Refusal('BAD_INPUT', { argument })
  return rows
}
