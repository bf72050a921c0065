/** Cases written straight into the tables, with the clocks they had, and figures counted from them by hand. */
import { randomUUID } from 'node:crypto'
import { breachCauseOf, clockState } from '../../../law/clocks/state.ts'
import type { Cast } from '../cast.ts'

export const outcomes = ['MET', 'LATE', 'LEVEL_RAISED', 'RUNNING', 'NONE'] as const
export type Outcome = (typeof outcomes)[number]

export interface Recorded {
  readonly agency: string
  /** `2025-03` */
  readonly month: string
  readonly level: number
  /** How its REPORT clock ended. */
  readonly outcome: Outcome
  readonly isExercise?: boolean
  readonly minutes?: number
  readonly day?: string
}

const HOUR = 3_600_000
const isGovernment = (code: string) => !['t-power', 't-gas'].includes(code)

function clockOf({ outcome, minutes }: Recorded, start: Date, now: Date) {
  const minute = (count: number) => new Date(start.getTime() + count * 60_000)
  if (outcome === 'RUNNING') return { dueAt: new Date(now.getTime() + HOUR), stoppedAt: null, cause: null }
  const late = outcome !== 'MET'
  const cause = outcome === 'LEVEL_RAISED' ? outcome : null
  return { dueAt: minute(60), stoppedAt: minute(minutes ?? (late ? 90 : 30)), cause }
}

/** One case each, in one statement for all. */
export async function record({ world, agency }: Cast, cases: readonly Recorded[]): Promise<void> {
  const rows = cases.map((each) => {
    const recordedAt = new Date(each.day ?? `${each.month}-10T04:00:00Z`)
    const startedAt = new Date(recordedAt.getTime() - HOUR)
    const clock = each.outcome === 'NONE' ? null : clockOf(each, startedAt, world.now())
    return {
      id: randomUUID(),
      agencyId: agency(each.agency),
      level: each.level,
      isGovernment: isGovernment(each.agency),
      isExercise: each.isExercise ?? false,
      recordedAt,
      startedAt,
      ...(clock ?? { dueAt: null, stoppedAt: null, cause: null }),
    }
  })
  const values = [JSON.stringify(rows)]
  const from = `from jsonb_to_recordset($1::jsonb) as r(id uuid, "agencyId" uuid, level int, "isGovernment" boolean,
    "isExercise" boolean, "recordedAt" timestamptz, "startedAt" timestamptz, "dueAt" timestamptz, "stoppedAt" timestamptz, cause text)`
  await world.owner.query(
    `insert into incidents.incident (id, reference, agency_id, is_government, is_exercise, exercise_by_id, reported_level, effective_level,
       level_known, was_major, verification_state, handling_state, aware_at, recorded_at, reported_at, incident_kind, description,
       affects_other_agencies, affects_vital_facilities, support_needed)
     select r.id, r.id::text, r."agencyId", r."isGovernment", r."isExercise", case when r."isExercise" then r."agencyId" end, r.level, r.level, true, r.level > 2, 'REPORTED',
       'RESPONDING', r."startedAt", r."recordedAt", r."recordedAt", 'MISUSE', 'Counted.', false, false, false ${from}`,
    values,
  )
  await world.owner.query(
    `insert into incidents.clock (incident_id, kind, regime, basis, level, started_at, due_at, stopped_at, is_target, legal_basis, breach_cause)
     select r.id, 'REPORT', 'GUIDELINES', 'awareAt', r.level, r."startedAt", r."dueAt", r."stoppedAt", false, '{}', r.cause ${from}
     where r."dueAt" is not null`,
    values,
  )
}

export const figuresField = (from: string, to: string, groupBy: readonly string[], more = '') =>
  `incidentFigures(from: "${from}", to: "${to}", groupBy: [${groupBy.join(', ')}]) {
    cells { month level agency { id } incidents suppressed
      clocks { kind isTarget suppressed due met breached onTimeRate late levelRaised medianMinutes ninetiethMinutes } } ${more} }`

export async function figures(
  { world }: Cast,
  account: string | null,
  from: string,
  to: string,
  groupBy: readonly string[] = [],
) {
  const reply = await world.ask(account, `{ ${figuresField(from, to, groupBy)} }`)
  return { reply, cells: (reply.data?.incidentFigures?.cells ?? null) as readonly any[] | null }
}

interface Kept {
  readonly agency_id: string
  readonly level: number
  readonly month: string
  readonly clocks: readonly any[]
}

/** The nearest-rank percentile. */
const percentile = (sorted: readonly number[], share: number) =>
  sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? null

function lineOf(kind: string, isTarget: boolean, cases: readonly Kept[], now: Date) {
  let [met, late, levelRaised] = [0, 0, 0]
  const minutes: number[] = []
  for (const { clocks } of cases) {
    const mine = clocks.filter((each) => each.kind === kind && each.isTarget === isTarget)
    const states = mine.map((each) => clockState(each, now))
    const causes = mine.map((each) => breachCauseOf(each, now))
    if (causes.includes('LATE')) late += 1
    else if (causes.includes('LEVEL_RAISED')) levelRaised += 1
    else if (states.includes('MET')) met += 1
    const taken = mine.flatMap(({ stoppedAt, startedAt }) =>
      stoppedAt ? [Math.ceil((stoppedAt.getTime() - startedAt.getTime()) / 60_000)] : [],
    )
    if (taken.length > 0) minutes.push(Math.max(...taken))
  }
  minutes.sort((a, b) => a - b)
  const breached = late + levelRaised
  return {
    kind,
    isTarget,
    suppressed: false,
    due: met + breached,
    met,
    breached,
    onTimeRate: met + breached === 0 ? null : met / (met + breached),
    late,
    levelRaised,
    medianMinutes: percentile(minutes, 0.5),
    ninetiethMinutes: percentile(minutes, 0.9),
  }
}

/** Figures over the agencies, counted case by case with the law's own functions. */
export async function countedByHand(
  { world }: Cast,
  agencies: readonly string[] | null,
  from: string,
  to: string,
  groupBy: readonly string[],
  isCounted: (row: { readonly was_major: boolean }) => boolean = () => true,
) {
  const { rows } = await world.owner.query(
    `select i.agency_id, i.effective_level as level, i.is_exercise, i.was_major, i.recorded_at,
       coalesce((select jsonb_agg(to_jsonb(c)) from incidents.clock c where c.incident_id = i.id), '[]') as clocks
     from incidents.incident i`,
  )
  const instant = (value: string | null) => (value ? new Date(value) : null)
  const kept: Kept[] = rows
    .map((row) => ({
      ...row,
      month: new Date(row.recorded_at.getTime() + 8 * HOUR).toISOString().slice(0, 7),
      clocks: row.clocks.map((each: any) => ({
        kind: each.kind,
        isTarget: each.is_target,
        breachCause: each.breach_cause,
        startedAt: instant(each.started_at),
        dueAt: instant(each.due_at),
        stoppedAt: instant(each.stopped_at),
        cancelledAt: instant(each.cancelled_at),
      })),
    }))
    .filter((row) => !row.is_exercise && isCounted(row))
    .filter((row) => agencies === null || agencies.includes(row.agency_id))
    .filter(({ month }) => month >= from.slice(0, 7) && month <= to.slice(0, 7))
  const keyOf = ({ month, level, agency_id }: Kept) =>
    JSON.stringify({
      month: groupBy.includes('MONTH') ? `${month}-01` : null,
      level: groupBy.includes('LEVEL') ? level : null,
      agency: groupBy.includes('AGENCY') ? { id: agency_id } : null,
    })
  return [...Map.groupBy(kept, keyOf)].map(([key, cases]) => {
    const kinds = new Map(
      cases.flatMap(({ clocks }) =>
        clocks.map(({ kind, isTarget }) => [`${kind} ${isTarget}`, { kind, isTarget }]),
      ),
    )
    return {
      ...JSON.parse(key),
      incidents: cases.length,
      suppressed: false,
      clocks: [...kinds.values()]
        .map(({ kind, isTarget }) => lineOf(kind, isTarget, cases, world.now()))
        .filter(({ due }) => due > 0),
    }
  })
}

/** In one order, whatever the answer's. */
export const sorted = (cells: readonly any[]) =>
  cells
    .map((each) => ({ ...each, clocks: each.clocks.map((line: unknown) => JSON.stringify(line)).sort() }))
    .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
