/** A task as a message, from what the person himself was shown of it; in both languages, since nobody keeps which he reads. */
import { createHash } from 'node:crypto'
import { formatInstant } from '../law/calendar/writing.ts'
import { type TaskKind, taskText } from '../law/tasks/tasks.ts'
import type { Message } from './outlet.ts'

export interface ShownTask {
  readonly id: string
  readonly kind: TaskKind
  readonly clause: string
  readonly dueAt: Date | null
}

/** What the task is about, as far as the person may read of it. */
export interface ShownMatter {
  /** Before the title, where everybody must see it first. */
  readonly mark?: string
  readonly lines: readonly string[]
  /** For programs. */
  readonly data: Readonly<Record<string, unknown>>
}

export interface Sending {
  readonly account: string
  readonly personNo: number
  readonly reminder: number
  readonly at: Date
}

export function messageOf(task: ShownTask, about: ShownMatter, sending: Sending): Message {
  const { account, personNo, reminder, at } = sending
  const zh = taskText(task.kind, 'zh')
  const en = taskText(task.kind, 'en')
  const due = task.dueAt ? [`期限 due: ${formatInstant(task.dueAt)} (UTC+8)`] : []
  return {
    id: createHash('sha256').update(`${task.id}:${personNo}:${reminder}`).digest('hex').slice(0, 32),
    account,
    at,
    title: `${about.mark ?? ''}${zh} / ${en}`,
    lines: [zh, en, ...about.lines, ...due, `依據 clause: ${task.clause}`],
    data: { task: { ...task, reminder }, ...about.data },
  }
}
