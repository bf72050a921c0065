/** Whether the walk went everywhere: which cells of the tables it left out and why, and which rows nobody could take. */
import { beginning, type LifecycleStep } from '../../../law/lifecycles/lifecycle.ts'
import { type Machine, machine } from '../../../law/lifecycles/machines.ts'
import { ACCEPTED } from './expected.ts'
import type { Cell } from './walk.ts'

interface Unwalked {
  readonly machine?: Machine
  readonly state?: string
  readonly step?: string
  readonly why: string
}

/** What is left out by name; what no longer needs to be is found out by the test. */
export const unwalked: readonly Unwalked[] = [
  { step: 'acknowledgeIncident', why: 'Walked by test/incidents/briefing.test.ts.' },
  { step: 'promoteToReal', why: 'Walked by test/incidents/exercise.test.ts.' },
  ...['reportToConvener', 'stateFacilityImpact', 'releaseContractPart'].map((step) => ({
    step,
    why: 'Walked by test/incidents/briefing.test.ts.',
  })),
  {
    state: 'DROPPED',
    why: 'Walked with the withdrawal of the case by test/incidents/together.test.ts.',
  },
  { state: 'UNREPORTED', why: 'An observation is no case yet: nothing but reporting it can be asked of it.' },
  {
    machine: 'SUPPORT',
    step: 'reverifyIncident',
    why: 'The effect that verifying anew has on a request; the step itself is walked with the case.',
  },
  { machine: 'LEVEL_CHANGE', state: 'PROPOSED', why: 'Never rested in: a proposal is routed as it is made.' },
  { machine: 'SUPPORT', state: 'ENDORSED', why: 'Never rested in: it waits or is decided on at once.' },
  {
    machine: 'INVESTIGATION_REPORT',
    state: 'ACCEPTED',
    why: 'Never rested in: the measures are counted as it is accepted.',
  },
]

const stepsOf = (name: Machine) => [...new Set(machine(name).steps.map(({ step }) => step))]
const rowsOf = (name: Machine, step: string): readonly LifecycleStep[] =>
  machine(name).steps.filter((row) => row.step === step)

/** Of no person, or it begins something whatever else there is, or there is nothing yet that could be named. */
function goesWithoutSaying(name: Machine, state: string, step: string): boolean {
  const rows = rowsOf(name, step)
  if (rows.every(({ actors }) => actors.every((actor) => actor === 'SYSTEM'))) return true
  const begins = rows.some(({ from }) => from.includes(beginning))
  if (state === beginning) return !begins
  const named = rows.some(({ from }) => from.some((each) => each !== beginning && each !== 'UNREPORTED'))
  return begins && !named && state !== 'UNREPORTED'
}

export interface Coverage {
  /** State and step of a machine that were met by nobody, for no reason that is known. */
  readonly missed: readonly string[]
  /** Reasons that nothing needs any more. */
  readonly needless: readonly Unwalked[]
}

export function coverageOf(cells: readonly Cell[]): Coverage {
  const walked = new Set(
    cells.map(({ stage, attempt }) => [stage.machine, stage.state ?? beginning, attempt.mutation].join()),
  )
  const used = new Set<Unwalked>()
  const missed: string[] = []
  for (const name of new Set(cells.map(({ stage }) => stage.machine)))
    for (const state of [beginning, ...machine(name).states])
      for (const step of stepsOf(name)) {
        const cell = [name, state, step].join()
        if (walked.has(cell) || goesWithoutSaying(name, state, step)) continue
        const reason = unwalked.find(
          (each) =>
            (each.machine ?? name) === name &&
            (each.state ?? state) === state &&
            (each.step ?? step) === step,
        )
        if (reason) used.add(reason)
        else missed.push(cell)
      }
  return { missed, needless: unwalked.filter((each) => !used.has(each)) }
}

/** What the tables let a role do and nobody in that role can: each is a place where the tables say more than is so. */
export const untakable: readonly (readonly [pattern: RegExp, why: string])[] = [
  [
    /^INCIDENT_VERIFICATION UNREPORTED (recordOfflineReport|withdrawIncident) /,
    'An observation is no case yet.',
  ],
  [
    /^INCIDENT_VERIFICATION REVERIFIED withdrawIncident \S+ SECTOR_OFFICER$/,
    'What was verified anew for a sector was major, and the national authority decides on it.',
  ],
  [
    /^INCIDENT_HANDLING CLOSED appendResponseLog TECHNICAL_CENTRE$/,
    'Support is settled before a case is closed, and with it ends the right of whoever was sent.',
  ],
  [/^SUPPORT \S+ replySupport EXERCISE_CONTROLLER$/, 'Not built: it comes with exercises.'],
]

/** Rows of the tables that some role named in them never took, each as machine, state, step, outcome and role. */
export function neverTaken(cells: readonly Cell[]): readonly string[] {
  const taken = new Set(
    cells
      .filter(({ expected }) => expected.code === ACCEPTED)
      .flatMap(({ stage, expected: { row, as = [] } }) =>
        as.map((role) => titleOfRow(stage.machine, stage.state ?? beginning, row as LifecycleStep, role)),
      ),
  )
  const attempted = new Set(cells.map(({ attempt }) => attempt.mutation))
  return [...new Set(cells.map(({ stage }) => stage.machine))].flatMap((name) =>
    machine(name)
      .steps.filter(({ step }) => attempted.has(step) && !isEffect(name, step))
      .flatMap((row) =>
        row.from.flatMap((state) =>
          row.actors
            .filter((actor) => actor !== 'SYSTEM')
            .map((actor) => titleOfRow(name, state, row, actor)),
        ),
      )
      .filter((title) => !taken.has(title)),
  )
}

const isEffect = (name: Machine, step: string) => name === 'SUPPORT' && step === 'reverifyIncident'

const titleOfRow = (name: Machine, state: string, row: LifecycleStep, role: string) =>
  [name, state, row.step, ...(row.outcome ? [row.outcome.join('/')] : []), role].join(' ')
