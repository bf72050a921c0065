/** One row per clock: when whoever has its duty is reminded, and whom it is told to when the deadline has passed. */

import type { Role } from '../access/roles.ts'
import { addHours, addMinutes } from '../calendar/taipei.ts'
import type { IncidentLevel } from '../levels/criteria.ts'
import { isMajor } from '../levels/level.ts'
import type { ClockRecord } from './clock.ts'
import type { ByLevel } from './deadline.ts'
import { type ClockKind, deadlineOf } from './deadlines.ts'
import { figureFor } from './due.ts'

/** Somebody besides the duty holders who learns that the deadline has passed. */
export interface Escalation {
  readonly to: readonly Role[]
  readonly clause: string
  /** Only of cases of levels 3 and 4. */
  readonly majorOnly?: true
}

export interface Reminding {
  readonly clock: ClockKind
  /** Minutes before the deadline; absent, nobody is reminded before it has passed. */
  readonly before?: ByLevel
  readonly escalates: readonly Escalation[]
  /** Hours after the deadline at which all of them are told again. */
  readonly again: readonly number[]
  /** From then on, every so many hours, as long as it takes. */
  readonly every?: number
}

const HOUR = 60
const DAY = 24
/** Nobody says "timely" in figures; the ageing marks of G-22 stand for it. */
const ageing = [DAY, 3 * DAY] as const

/** Whoever reviews: the unit above, or the sector of a non-government agency. */
const reviewers = ['SECURITY_REVIEWER', 'SECTOR_OFFICER'] as const
/** Whoever supervises: the same for the report after the case. */
const supervisors = ['SUPERVISING_OFFICER', 'SECTOR_OFFICER'] as const

export const remindings = [
  { clock: 'BACKFILL', before: { all: 15 }, escalates: [], again: ageing },
  { clock: 'REREPORT', before: { all: 15 }, escalates: [{ to: reviewers, clause: 'G-17' }], again: ageing },
  // Five minutes leave no time for a reminder; whoever is on duty is called when they are over.
  { clock: 'RELAY', escalates: [], again: [1, ...ageing] },
  // That the authority above may now be passed over is a task by itself, REVERIFY_INCIDENT (IG-3.3-1b).
  { clock: 'REVIEW', before: { '3-4': 15, '1-2': 2 * HOUR }, escalates: [], again: ageing },
  { clock: 'REVERIFY', before: { '3-4': 15, '1-2': 2 * HOUR }, escalates: [], again: ageing },
  {
    clock: 'SUPPORT',
    before: { '3-4': 15, '1-2': 30 },
    escalates: [{ to: ['COUNCIL_CONVENER'], clause: 'IG-3.3-2b', majorOnly: true }],
    again: ageing,
  },
  {
    clock: 'RECOVERY',
    before: { '3-4': 6 * HOUR, '1-2': 12 * HOUR },
    escalates: [
      { to: reviewers, clause: 'IG-3.1-3b' },
      { to: ['NATIONAL_OFFICER'], clause: 'IG-3.1-3a', majorOnly: true },
    ],
    again: ageing,
  },
  { clock: 'DEFENCE_MEETING', before: { all: HOUR }, escalates: [], again: ageing },
  {
    clock: 'TASKFORCE',
    before: { all: HOUR },
    escalates: [{ to: ['COUNCIL_CONVENER'], clause: 'IG-3.4-1b' }],
    again: ageing,
  },
  {
    clock: 'VENDOR_NOTICE_RECEIPT',
    escalates: [{ to: ['CISO'], clause: 'ER-4-1-6a' }],
    again: ageing,
  },
  ...(['INVESTIGATION', 'INVESTIGATION_RETURNED'] as const).map((clock) => ({
    clock,
    before: { all: 7 * DAY * HOUR },
    escalates: [{ to: supervisors, clause: 'ER-8-0' }],
    again: [],
    every: 7 * DAY,
  })),
] as const satisfies readonly Reminding[]

/** Clocks without a row of their own: the duty holders alone, when the deadline has passed. */
const otherwise = { escalates: [], again: ageing } as const

export function remindingOf(kind: ClockKind): Omit<Reminding, 'clock'> {
  return (remindings as readonly Reminding[]).find(({ clock }) => clock === kind) ?? otherwise
}

export type Remindable = Pick<
  ClockRecord,
  'kind' | 'startedAt' | 'dueAt' | 'level' | 'stoppedAt' | 'cancelledAt'
>

/** The due instant itself is in time, so the deadline has passed one millisecond later. */
const passed = ({ dueAt }: Remindable) => new Date(dueAt.getTime() + 1)

/** The reminder before the deadline, never before the clock itself; none where the row knows none. */
function soon(clock: Remindable): readonly Date[] {
  const { before } = remindingOf(clock.kind)
  if (!before) return []
  const at = addMinutes(clock.dueAt, -figureFor(before, clock.level as IncidentLevel))
  return [at > clock.startedAt ? at : clock.startedAt]
}

function* instantsOf(clock: Remindable): Generator<Date> {
  const { again, every } = remindingOf(clock.kind)
  const due = passed(clock)
  yield* soon(clock)
  yield due
  for (const hours of again) yield addHours(due, hours)
  if (every === undefined) return
  for (let n = 1; ; n++) yield addHours(due, (again.at(-1) ?? 0) + n * every)
}

const hasEnded = ({ stoppedAt, cancelledAt }: Remindable) => (stoppedAt ?? cancelledAt ?? null) !== null

/** When somebody is first told of the clock; null once it has ended. */
export function firstReminder(clock: Remindable): Date | null {
  return hasEnded(clock) ? null : nextReminder(clock, new Date(clock.startedAt.getTime() - 1))
}

/** The first reminder after an instant; null where none is left. */
export function nextReminder(clock: Remindable, after: Date): Date | null {
  if (hasEnded(clock)) return null
  for (const at of instantsOf(clock)) if (at > after) return at
  return null
}

/** What is to be told at an instant: nothing yet, that it will soon be due, or that it is overdue. */
export function reminderAt(clock: Remindable, now: Date): 'SOON' | 'OVERDUE' | null {
  if (hasEnded(clock)) return null
  if (now >= passed(clock)) return 'OVERDUE'
  const [at] = soon(clock)
  return at && now >= at ? 'SOON' : null
}

/** Whom the passed deadline is told to besides the duty holders. */
export function escalationsOf(kind: ClockKind, level: IncidentLevel): readonly Escalation[] {
  return remindingOf(kind).escalates.filter(({ majorOnly }) => !majorOnly || isMajor(level))
}

/** Whose duty the clock measures, under the version of the law it runs under, and by which clause. */
export function dutyOf({ kind, regime }: Pick<ClockRecord, 'kind' | 'regime'>) {
  const row = deadlineOf(kind, regime)
  return { roles: (row?.actor ?? []) as readonly Role[], clause: row?.clause[0] ?? '' }
}
