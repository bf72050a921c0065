/** The settings as a Markdown table, for the README. */
import type { Setting } from './setting.ts'
import { settings } from './settings.ts'

export function configurationTable(): string {
  const rows = Object.values(settings as Record<string, Setting<unknown>>).map((setting) => [
    `\`${setting.name}\``,
    setting.meaning,
    setting.kind.words,
    setting.default === undefined ? `none: ${setting.unset}` : `\`${show(setting)}\``,
    setting.production?.words ?? '',
  ])
  return [['Variable', 'Meaning', 'Value', 'Default', 'In production'], Array(5).fill('---'), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n')
}

function show({ kind, default: value }: Setting<unknown>): string {
  return kind.show ? kind.show(value) : String(value)
}
