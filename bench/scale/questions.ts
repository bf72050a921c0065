/** The questions of the scale bench: as the graph is asked, and as SQL that knows the viewer's predicate and no more. */
import type { accounts } from '../data/generate.ts'

export type Account = keyof typeof accounts

export interface Question {
  readonly name: string
  readonly query: (agency: string, ids: readonly string[]) => string
  /** `rule` is the viewer's predicate over the alias i. */
  readonly floor: (rule: string, agency: string, ids: readonly string[]) => readonly string[]
  /** Most it may grow from the tenth to the whole; counts read every row, so they grow with them. */
  readonly growth?: number
  /** Who asks; all who may list the rows when left out. */
  readonly accounts?: readonly Account[]
  /** The class of data that it asks for, where that is not the rows' own. */
  readonly dataClass?: string
}

/** Rows of one subgraph that are asked for, and whoever asks. */
export interface Field {
  readonly subgraph: string
  readonly table: string
  readonly dataClass: string
  readonly questions: readonly Question[]
  readonly askers: readonly Account[]
  /** The predicate of each viewer over the alias i, as short as it can be said; keys are those that open the rows to him. */
  readonly ruleOf: (account: Account, keys: readonly number[], now: Date) => string
}

const listers: readonly Account[] = ['national', 'ministry', 'small']

const LEVELS = [1, 2, 3, 4]

interface Span {
  readonly name: string
  readonly from: string
  readonly to: string
  /** The day after `to`. */
  readonly end: string
}

/** Figures count every case and clock of their months, in SQL and in the graph alike, so that they grow with both. */
const figures = ({ name, from, to, end }: Span): Question => ({
  name: `figures of ${name}`,
  accounts: ['national', 'analyst'],
  dataClass: 'AGG.STATS',
  query: () =>
    `{ incidentFigures(from: "${from}", to: "${to}", groupBy: [MONTH, LEVEL]) { cells { month level incidents suppressed
      clocks { kind isTarget met breached late medianMinutes ninetiethMinutes } } } }`,
  floor: (rule) => {
    const cases = `${rule} and not i.is_exercise and i.recorded_at >= '${from} 00:00+08' and i.recorded_at < '${end} 00:00+08'`
    const month = `date_trunc('month', i.recorded_at at time zone interval '8 hours')`
    const minutes = 'order by ceil(extract(epoch from c.stopped_at - c.started_at) / 60)'
    return [
      `select ${month}, i.effective_level, count(*) from incidents.incident i where ${cases} group by 1, 2`,
      `select ${month}, i.effective_level, c.kind, c.is_target, count(*) filter (where c.stopped_at <= c.due_at),
         count(*) filter (where coalesce(c.stopped_at, c.cancelled_at, now()) > c.due_at),
         percentile_disc(0.5) within group (${minutes}), percentile_disc(0.9) within group (${minutes})
       from incidents.incident i join incidents.clock c on c.incident_id = i.id where ${cases} group by 1, 2, 3, 4`,
    ]
  },
})

const questions: readonly Question[] = [
  {
    name: 'list',
    query: () => '{ incidents(first: 20) { nodes { id reference effectiveLevel } } }',
    floor: (rule) => [
      `select i.* from incidents.incident i where ${rule} order by i.no desc, i.id desc limit 21`,
    ],
    growth: 1.5,
  },
  {
    name: 'count by level',
    query: () =>
      `{ ${LEVELS.map((level) => `level${level}: incidents(first: 0, filter: { levelAtLeast: ${level}, levelAtMost: ${level} }) { totalCount }`).join(' ')} }`,
    floor: (rule) =>
      LEVELS.map(
        (level) => `select count(*) from incidents.incident i where ${rule} and i.effective_level = ${level}`,
      ),
  },
  {
    name: 'by id',
    query: (_, ids) =>
      `{ ${ids.map((id, at) => `a${at}: incident(id: "${id}") { id reference }`).join(' ')} }`,
    floor: (rule, _, ids) => [
      `select i.* from incidents.incident i where i.id = any('{${ids.join()}}') and ${rule}`,
    ],
    growth: 1.5,
  },
  {
    name: 'open cases of one agency',
    query: (agency) =>
      `{ incidents(first: 20, filter: { agency: "${agency}", handlingState: RESPONDING }) { nodes { id reference } } }`,
    floor: (rule, agency) => [
      `select i.* from incidents.incident i where i.agency_id = '${agency}' and i.handling_state = 'RESPONDING' and ${rule} order by i.no desc, i.id desc limit 21`,
    ],
    growth: 1.5,
  },
  figures({ name: 'a month', from: '2026-06-01', to: '2026-06-30', end: '2026-07-01' }),
  figures({ name: 'a year', from: '2025-07-01', to: '2026-06-30', end: '2026-07-01' }),
]

/** The predicate of each viewer, as short as it can be said; keys are those that open incidents to him. */
function ruleOf(account: Account, keys: readonly number[], now: Date): string {
  const at = `'${now.toISOString()}'::timestamptz`
  if (account === 'national') return 'not i.is_exercise'
  return `i.agency_id in (select r.target_id from published_agencies.reach r where r.key in (${keys.join()})
    and r.valid_from <= ${at} and (r.valid_to is null or r.valid_to > ${at}))`
}

export const ofCases: Field = {
  subgraph: 'incidents',
  table: 'incidents.incident',
  dataClass: 'IN.CORE',
  questions,
  askers: listers,
  ruleOf,
}
