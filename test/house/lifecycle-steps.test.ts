import { expect, test } from 'vitest'
import { lifecycleRows, type Machine } from '../../law/lifecycles/machines.ts'
import type { Command } from '../../subgraphs/command.ts'
import { subgraphs } from '../../subgraphs/subgraphs.ts'
import { stepsNotYetBuilt } from './not-yet-built.ts'

const commands: readonly Command[] = subgraphs.flatMap(({ capabilities }) =>
  capabilities.flatMap((each) => each.commands ?? []),
)
/** The law's name for a command; the graph has another where two of its steps bear the same. */
const nameOf = ({ mutation, lawName }: Command) => lawName ?? mutation
const byMutation = new Map(commands.map((each) => [nameOf(each), each]))
const isOfPeople = ({ actors }: { readonly actors: readonly string[] }) =>
  actors.some((actor) => actor !== 'SYSTEM')

/** Machines that a command takes a step of. */
const built = new Set<Machine>(commands.flatMap(({ step }) => (step ? [step.machine] : [])))

test('a command that says it is a step of a machine stands in its table, and one that stands in a table says so', () => {
  for (const command of commands) {
    const { step } = command
    const mutation = nameOf(command)
    const machines = lifecycleRows.filter((row) => row.step === mutation).map((row) => row.machine)
    if (step) expect(machines, mutation).toContain(step.machine)
    else expect([mutation, machines]).toEqual([mutation, []])
  }
})

test('every step of a machine that has been built has its command, or is named as not yet built', () => {
  const missing = lifecycleRows
    .filter((row) => built.has(row.machine as Machine) && isOfPeople(row) && !byMutation.has(row.step))
    .map((row) => `${row.machine} ${row.step}`)
  expect([...new Set(missing)].sort()).toEqual([...stepsNotYetBuilt].sort())
})

test('a command whose outcome decides where it leads says which outcome, and one without leads one way', () => {
  for (const command of commands) {
    const { step } = command
    const mutation = nameOf(command)
    if (!step) continue
    const rows = lifecycleRows.filter((row) => row.machine === step.machine && row.step === mutation)
    const needs = rows.some((row) => row.outcome !== undefined)
    expect([mutation, step.outcome !== undefined]).toEqual([mutation, needs])
  }
})
