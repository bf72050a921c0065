/** A task as a message, from what the person himself was shown of it; in both languages, since nobody keeps which he reads. */
import { createHash } from 'node:crypto'
import { formatInstant } from '../../../law/calendar/writing.ts'
import { type TaskKind, taskText } from '../../../law/tasks/tasks.ts'
import type { Message } from '../../outlet.ts'

export interface ShownTask {
  readonly id: string
  readonly kind: TaskKind
  readonly clause: string
  readonly dueAt: Date | null
}

/** Null what the person may not read. */
export interface ShownCase {
  readonly id: string
  readonly reference: string | null
  readonly effectiveLevel: number | null
  readonly state: string | null
  readonly isExercise: boolean | null
}

export interface Sending {
  readonly account: string
  readonly personNo: number
  readonly reminder: number
  readonly at: Date
}

export function messageOf(task: ShownTask, about: ShownCase | null, sending: Sending): Message {
  const { account, personNo, reminder, at } = sending
  const zh = taskText(task.kind, 'zh')
  const en = taskText(task.kind, 'en')
  const drill = about?.isExercise ? '演練 exercise: ' : ''
  const due = task.dueAt ? [`期限 due: ${formatInstant(task.dueAt)} (UTC+8)`] : []
  const named = about?.reference ? [`案件 case: ${about.reference}`] : []
  const level = about?.effectiveLevel ? [`等級 level: ${about.effectiveLevel}`] : []
  return {
    id: createHash('sha256').update(`${task.id}:${personNo}:${reminder}`).digest('hex').slice(0, 32),
    account,
    at,
    title: `${drill}${zh} / ${en}`,
    lines: [zh, en, ...named, ...level, ...due, `依據 clause: ${task.clause}`],
    data: { task: { ...task, reminder }, incident: about },
  }
}
