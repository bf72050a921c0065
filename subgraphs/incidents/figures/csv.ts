/** Figures over cases as a file. */
import { csvOf, digestOf } from '../../csv.ts'
import type { Figure } from './figures.ts'

const ofCell = ['month', 'level', 'agency', 'incidents'] as const
const ofClock = [
  'kind',
  'isTarget',
  'due',
  'met',
  'breached',
  'onTimeRate',
  'late',
  'levelRaised',
  'medianMinutes',
  'ninetiethMinutes',
] as const

function linesOf({ month, level, agency, incidents, suppressed, clocks }: Figure) {
  const keys = [month, level, agency?.id, incidents]
  if (clocks.length === 0) return [[...keys, ...ofClock.map(() => null), suppressed]]
  return clocks.map((clock) => [...keys, ...ofClock.map((name) => clock[name]), clock.suppressed])
}

const head = [...ofCell, ...ofClock, 'suppressed']

export const fileHead = csvOf(head, [])

/** The lines of a file without its head. */
export function fileLines(figures: readonly Figure[]) {
  const lines = figures.flatMap(linesOf)
  return { text: csvOf(head, lines).slice(fileHead.length), count: lines.length }
}

export function exportOf(figures: readonly Figure[]) {
  const { text: lines, count } = fileLines(figures)
  const text = `${fileHead}${lines}`
  return { text, lines: count, sha256: digestOf(text) }
}
