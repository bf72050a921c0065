/** Whether a walk went everywhere: which cells of the tables it left out and why, and which rows nobody could take. */
import { beginning, type LifecycleStep } from '../../law/lifecycles/lifecycle.ts'
import { type Machine, machine } from '../../law/lifecycles/machines.ts'
import { ACCEPTED, type Expected, type Stage, stepOf } from './cells.ts'

export interface Unwalked {
  readonly machine?: Machine
  readonly state?: string
  readonly step?: string
  readonly why: string
}

/** As much of a cell as coverage looks at. */
interface Covered {
  readonly stage: Stage
  readonly attempt: { readonly mutation: string; readonly step?: string }
  readonly expected: Expected
}

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

export function coverageOf(cells: readonly Covered[], unwalked: readonly Unwalked[]): Coverage {
  const walked = new Set(
    cells.map(({ stage, attempt }) => [stage.machine, stage.state ?? beginning, stepOf(attempt)].join()),
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

/** Rows of the tables that some role named in them never took, each as machine, state, step, outcome and role. */
export function neverTaken(
  cells: readonly Covered[],
  isEffect: (name: Machine, step: string) => boolean = () => false,
): readonly string[] {
  const taken = new Set(
    cells
      .filter(({ expected }) => expected.code === ACCEPTED)
      .flatMap(({ stage, expected: { row, as = [] } }) =>
        as.map((role) => titleOfRow(stage.machine, stage.state ?? beginning, row as LifecycleStep, role)),
      ),
  )
  const attempted = new Set(cells.map(({ attempt }) => stepOf(attempt)))
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

const titleOfRow = (name: Machine, state: string, row: LifecycleStep, role: string) =>
  [name, state, row.step, ...(row.outcome ? [row.outcome.join('/')] : []), role].join(' ')
