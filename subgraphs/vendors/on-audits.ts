/** What acts on audits have in common: the days they name, what the journal keeps, and that each makes a new version. */
import type pg from 'pg'
import { dayEndsAt, endOfDay } from '../../law/calendar/taipei.ts'
import { Refusal } from '../refusal.ts'
import { statedDay } from './stated.ts'

/** The end in Taipei of a day that has not begun yet. */
export function endOfLaterDay(argument: string, value: unknown, now: Date): Date {
  const end = endOfDay(new Date(`${statedDay(argument, value)}T00:00:00+08:00`))
  if (end < dayEndsAt(now)) throw new Refusal('BAD_INPUT', { argument })
  return end
}

interface OfContract {
  readonly contractId: string
  readonly isClassified: boolean
}

/** Readers of the journal must know which entries are about a secret contract (a6). */
export function journalledOf({ contractId, isClassified }: OfContract, facts: Record<string, unknown>) {
  return { contractId, ...facts, ...(isClassified && { classified: true }) }
}

/** Changes columns of the audit; the names are the command's own, never the caller's. */
export async function changeAudit(
  client: pg.ClientBase,
  auditId: string,
  sets: Readonly<Record<string, unknown>>,
): Promise<void> {
  const assigned = Object.keys(sets).map((name, at) => `${name} = $${at + 2}`)
  await client.query(
    `update vendors.vendor_audit set ${[...assigned, 'version = version + 1'].join(', ')} where id = $1`,
    [auditId, ...Object.values(sets)],
  )
}

interface UnderAudit {
  readonly auditId: string
}

export async function stateOfAudit(
  { auditId }: UnderAudit,
  { client }: { readonly client: pg.ClientBase },
): Promise<string> {
  const { rows } = await client.query('select state from vendors.vendor_audit where id = $1', [auditId])
  return rows[0].state
}

export async function authorsOf(client: pg.ClientBase, auditId: string): Promise<readonly number[]> {
  const { rows } = await client.query('select author_nos from vendors.vendor_audit where id = $1', [auditId])
  return rows[0].author_nos
}
