/** Figures as comma-separated values (RFC 4180) that no spreadsheet runs. */
import { createHash } from 'node:crypto'
import type { Figure } from './figures.ts'

/** What a spreadsheet would take for a formula begins with one of these; a quote before it makes it a text. */
const FORMULA = /^[=+\-@\t\r]/

function cell(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'number') return String(value)
  const text = FORMULA.test(String(value)) ? `'${value}` : String(value)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

export const csvOf = (head: readonly string[], lines: readonly (readonly unknown[])[]) =>
  [head, ...lines].map((line) => `${line.map(cell).join(',')}\r\n`).join('')

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
  return { text, lines: count, sha256: createHash('sha256').update(text).digest('hex') }
}
