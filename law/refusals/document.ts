/** The page that lists every refusal for people: generated from the rows, so it cannot fall behind them. */
import type { RefusalRow, Sentence } from './refusal.ts'
import { refusalGroups } from './refusals.ts'

const titles: Readonly<Record<keyof typeof refusalGroups, string>> = {
  asking: 'Who asks',
  input: 'What is sent',
  limits: 'Limits and running',
  agencies: 'Agencies',
  incidents: 'Incidents',
  vendors: 'Vendors',
  intelligence: 'Intelligence',
}

const head = `# Error codes

Every refusal of the graph carries one of these codes in \`extensions.code\`, the clause that refuses in
\`extensions.clause\`, and what to do next in \`extensions.remedy\`. Messages and remedies come in English or in
Traditional Chinese, as \`Accept-Language\` asks. The codes are a closed set: a client can rely on them, not on the
words. A value in \`{braces}\` is filled in; a part in \`[brackets]\` appears only when its values are known. The clause
below is the usual one; the place that refuses may name a closer one.`

export function refusalsDocument(): string {
  const chapters = Object.entries(titles).map(([group, title]) =>
    [
      `## ${title}`,
      '',
      '| code | message | what to do | clause |',
      '|---|---|---|---|',
      ...refusalGroups[group as keyof typeof refusalGroups].flatMap((row) => lines(row)),
    ].join('\n'),
  )
  return `${[head, ...chapters].join('\n\n')}\n`
}

function lines(row: RefusalRow): string[] {
  const closer = Object.entries(row.reasons ?? {}).map(([reason, words]) =>
    line(
      `\`${row.code}\`, reason \`${reason}\``,
      words.message ?? row.message,
      words.remedy ?? row.remedy,
      row.clause,
    ),
  )
  return [line(`\`${row.code}\``, row.message, row.remedy, row.clause), ...closer]
}

function line(code: string, message: Sentence, remedy: Sentence, clause: string | undefined): string {
  return `| ${code} | ${both(message)} | ${both(remedy)} | ${clause ?? ''} |`
}

function both(sentence: Sentence): string {
  return [sentence.en, sentence.zh].map((text) => text.replaceAll('|', '\\|')).join('<br>')
}
