/** Says in words what an import would write, so that a person can read it before it happens. */
import type { Cell, Change, FieldChange } from './import-diff.ts'

const signs = { ADDED: '+', CHANGED: '~', CONFLICT: '!', MISSING: '?' } as const

/** The dry run: one line per row, grouped by table, and a count at the end. */
export function renderDiff(changes: readonly Change[]): string {
  const tables = [...new Set(changes.map(({ table }) => table))]
  const sections = tables.map((table) => {
    const own = changes.filter((change) => change.table === table)
    return [`${table} (${summary(own)})`, ...own.flatMap(lines)].join('\n')
  })
  return [...sections, changes.length === 0 ? 'Nothing to import.' : `Total: ${summary(changes)}.`].join(
    '\n\n',
  )
}

function summary(changes: readonly Change[]): string {
  const count = (kind: Change['kind']) => changes.filter((change) => change.kind === kind).length
  return [
    `${count('ADDED')} added`,
    `${count('CHANGED')} changed`,
    `${count('CONFLICT')} in conflict`,
    `${count('MISSING')} missing in the source`,
  ].join(', ')
}

function lines(change: Change): string[] {
  const title = `  ${signs[change.kind]} ${readableKey(change.key)}`
  if (change.kind === 'ADDED') return [`${title}${named(change.row.nameZh)}`]
  if (change.kind === 'MISSING') return [`${title} is no longer in the source; the row stays`]
  const left = change.kind === 'CONFLICT' ? ' was also changed by hand; left as it is' : ''
  return [`${title}${left}`, ...change.fields.map(fieldLine)]
}

const readableKey = (key: string): string => (JSON.parse(key) as unknown[]).map(String).join(' / ')

const named = (name: Cell | undefined): string => (typeof name === 'string' ? `  ${name}` : '')

const fieldLine = ({ field, before, after }: FieldChange): string =>
  `      ${field}: ${JSON.stringify(before)} -> ${JSON.stringify(after)}`
