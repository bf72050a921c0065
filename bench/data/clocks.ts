/** The clocks of generated cases: those that begin with a report, as long as the law makes them. */
import type { Client } from 'pg'
import { startClock } from '../../law/clocks/clock.ts'
import { withoutIndexes } from './without-indexes.ts'

const KINDS = ['REPORT', 'RELAY', 'REVIEW', 'RECOVERY'] as const
const LEVELS = [1, 2, 3, 4] as const
type Kind = (typeof KINDS)[number]

const START = new Date('2025-01-01T00:00:00Z')

function clockOf(kind: Kind, level: (typeof LEVELS)[number]) {
  const clock = startClock(kind, { level, basis: { awareAt: START, reportedAt: START } })
  if (!clock) throw new Error(`The law starts no clock ${kind} with a report`)
  return clock
}

/** How long a clock runs, as SQL over the level. */
export function lengthOf(kind: Kind, level: string): string {
  const seconds = LEVELS.map((each) => (clockOf(kind, each).dueAt.getTime() - START.getTime()) / 1_000)
  return `(array[${seconds.join()}])[${level}] * interval '1 second'`
}

function filled(kind: Kind): string {
  const { regime, basis, isTarget, legalBasis } = clockOf(kind, 1)
  const length = lengthOf(kind, 'i.effective_level')
  // Recovery is still owed by a case that is open; one duty in ten is done late.
  const stops = kind === 'RECOVERY' ? `case when i.handling_state = 'CLOSED' then done.at end` : 'done.at'
  return `select uuidv7(), i.id, '${kind}', '${regime}', '${basis}', i.effective_level, i.aware_at, i.aware_at + ${length},
      ${stops}, ${isTarget}, '{${legalBasis.join()}}'::text[]
    from incidents.incident i
    cross join lateral (select i.aware_at + ${length} * (abs(hashtext('${kind}' || i.no)::bigint) % 100 / 90.0) as at) done`
}

/** Identifiers in order load quickly. */
export async function clocks(client: Client): Promise<void> {
  await withoutIndexes(client, ['incidents.clock'], async () => {
    await client.query(
      `insert into incidents.clock (id, incident_id, kind, regime, basis, level, started_at, due_at, stopped_at, is_target, legal_basis)
       ${KINDS.map(filled).join(' union all ')}`,
    )
  })
}
