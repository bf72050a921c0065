/** A retried mutation is the same mutation: the key is claimed in its transaction, the answer is read anew (D-14). */
import { createHash } from 'node:crypto'
import type pg from 'pg'
import type { Command, CommandInput } from './command.ts'
import type { Context } from './context.ts'
import { Refusal } from './refusal.ts'

const NOT_YET = '00000000-0000-0000-0000-000000000000'
const KEEP_DAYS = 30

/** The same request, however its fields were ordered. */
export function requestHash(input: CommandInput): string {
  return createHash('sha256').update(canonical(input)).digest('base64url')
}

function canonical(value: unknown): string {
  if (value instanceof Date) return JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`
  if (typeof value === 'object' && value !== null) {
    const fields = Object.entries(value).filter(([, field]) => field !== undefined)
    fields.sort(([a], [b]) => (a < b ? -1 : 1))
    return `{${fields.map(([name, field]) => `${JSON.stringify(name)}:${canonical(field)}`).join()}}`
  }
  return JSON.stringify(value) ?? 'null'
}

/**
 * What claims the key, and what is asked where it was claimed before: the row that the first request made. The second
 * statement answers with a row where the key is new; it waits for a first request that is still running.
 */
export function claimOf(
  { viewer, now, database, seals }: Context,
  { mutation, conceals }: Pick<Command, 'mutation' | 'conceals'>,
  input: CommandInput,
) {
  const key = input.clientMutationId
  if (typeof key !== 'string' || key.length < 1 || key.length > 128)
    throw new Refusal('BAD_INPUT', { argument: 'clientMutationId' })
  const table = `${database.subgraph}.idempotency`
  const scope = [viewer.standing?.personNo, mutation, key]
  const hash = conceals ? seals.digest(canonical(input)) : requestHash(input)
  const forget = `delete from ${table} where person_no = $1 and mutation = $2 and key = $3 and at < $4::timestamptz - make_interval(days => ${KEEP_DAYS})`
  const claim = `insert into ${table} values ($1, $2, $3, $4, '${NOT_YET}', $5) on conflict do nothing returning 1`
  return {
    statements: [
      { text: forget, values: [...scope, now] },
      { text: claim, values: [...scope, hash, now] },
    ],
    /** Whether the very same was done before by the same person; nothing is claimed by it. */
    done: {
      text: `select subject_id as id from ${table} where person_no = $1 and mutation = $2 and key = $3 and request_hash = $4`,
      values: [...scope, hash],
    },
    earlier: async (client: pg.ClientBase): Promise<string> => {
      const { rows } = await client.query(
        `select request_hash, subject_id from ${table} where person_no = $1 and mutation = $2 and key = $3`,
        scope,
      )
      if (rows[0]?.request_hash !== hash) throw new Refusal('IDEMPOTENCY_KEY_REUSED', { mutation })
      return rows[0].subject_id
    },
  }
}
