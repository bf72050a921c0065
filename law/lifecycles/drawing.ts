/** Draws the lifecycle tables: a Mermaid diagram of each, and one page of all with their rows. */
import { guards } from './guards.ts'
import { beginning, type LifecycleStep, type LifecycleTable, unchanged } from './lifecycle.ts'
import { type Machine, machine, machineNames } from './machines.ts'

/** The Mermaid state diagram of a machine. Steps that leave the state as it is are in the table only. */
export function drawLifecycle(name: Machine): string {
  const table = machine(name)
  const arrows = table.steps.filter((step) => step.to !== unchanged).flatMap(drawStep)
  const ends = table.ends.map((state) => `  ${state} --> [*]`)
  return ['stateDiagram-v2', ...new Set(arrows), ...ends].join('\n')
}

function drawStep(step: LifecycleStep): string[] {
  return step.from.map((from) => `  ${from === beginning ? '[*]' : from} --> ${step.to} : ${label(step)}`)
}

function label({ step, outcome }: LifecycleStep): string {
  return outcome ? `${step} ${outcome.join(' or ')}` : step
}

/** The whole page of lifecycles, in Markdown. */
export function lifecyclesDocument(): string {
  return [
    '# Lifecycles',
    '',
    'Drawn from the tables in `law/lifecycles`. A step that has no row for a state is refused there. Late steps',
    'are accepted and marked late unless the last column says otherwise; steps out of order are refused.',
    ...machineNames.flatMap((name) => section(name)),
    '',
    '## Guards',
    '',
    '| guard | demands | refusal | clause |',
    '|---|---|---|---|',
    ...Object.entries(guards).map(([name, { means, code, clause }]) => line([name, means, code, clause])),
    '',
  ].join('\n')
}

function section(name: Machine): string[] {
  const table = machine(name)
  return [
    '',
    `## ${table.title.en}`,
    '',
    `${table.title.zh} · \`${table.subject}\` · \`${name}\``,
    '',
    '```mermaid',
    drawLifecycle(name),
    '```',
    '',
    '| step | from | to | by | guards | clause | late or out of order |',
    '|---|---|---|---|---|---|---|',
    ...table.steps.map(stepLine),
    ...refusalLines(table),
    ...(table.notes ?? []).flatMap((note) => ['', note]),
  ]
}

function stepLine(step: LifecycleStep): string {
  const from = step.from.map((state) => (state === beginning ? '(new)' : state)).join(', ')
  const to = step.to === unchanged ? '(unchanged)' : step.to
  return line([
    label(step),
    from,
    to,
    step.actors.join(', '),
    step.guards.join(', '),
    step.clause.join(', '),
    step.late ?? '',
  ])
}

function refusalLines({ refusals = [] }: LifecycleTable): string[] {
  return refusals.map((row) =>
    line([row.step, row.in.join(', '), `refused: ${row.code}`, '', '', row.clause, '']),
  )
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}
