/** Comma-separated values (RFC 4180) that no spreadsheet runs. */
import { createHash } from 'node:crypto'

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

export const digestOf = (text: string) => createHash('sha256').update(text).digest('hex')
