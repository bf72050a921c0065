/** Every kind of task there is, and how it is put to whoever is asked. */
import { standingTasks } from './tasks-of-agencies.ts'
import { contractTasks } from './tasks-of-contracts.ts'
import { incidentTasks } from './tasks-of-incidents.ts'
import { timedTasks } from './tasks-of-time.ts'

const tasks = [...standingTasks, ...incidentTasks, ...contractTasks, ...timedTasks]

export type TaskKind = (typeof tasks)[number]['kind']
export const taskKinds = tasks.map(({ kind }) => kind) as readonly TaskKind[] as readonly [
  TaskKind,
  ...TaskKind[],
]

const texts = new Map(tasks.map(({ kind, text }) => [kind, text]))

/** What is asked, in one sentence. */
export function taskText(kind: TaskKind, language: 'zh' | 'en'): string {
  return texts.get(kind)?.[language] ?? kind
}
