/** The registry of clauses as a page for people: what each id in the code, the schema and the answers stands for. */

import type { VerificationStatus } from '../law/clauses/clause-row.ts'
import { type Clause, clauseList } from '../law/clauses/clauses.ts'
import { instruments, type LegalInstrument, type LegalInstrumentVersion } from '../law/clauses/instruments.ts'

const statusWords: Readonly<Record<VerificationStatus, string>> = {
  VERIFIED: '',
  SECOND_HAND: 'second hand',
  UNVERIFIED: 'unverified',
}

const head = `# Clauses

Every id that a rule, a schema description, a refusal or an answer of \`explainAccess\` cites, with where it stands and
what it says in our words. Written from \`law/clauses\` by \`npm run generate\`; the words of the law are the law's own.
"Second hand" was learnt from other texts than the instrument itself, "unverified" is presumed.`

export function clausesDocument(): string {
  return `${[head, ...instruments.map(chapter)].join('\n\n')}\n`
}

function chapter(instrument: LegalInstrument): string {
  const { code, name, basis, versions } = instrument
  const found = clauseList.filter((each) => each.instrument === code)
  return [
    `## ${code}: ${name.en}`,
    '',
    `${name.zh}${basis ? `, resting on \`${basis}\`` : ''}. Versions: ${versions.map(versionWords).join('; ')}.`,
    '',
    '| clause | where | what it says | in force | known |',
    '|---|---|---|---|---|',
    ...found.map(line),
  ].join('\n')
}

function versionWords({ version, effectiveFrom, effectiveTo, status }: LegalInstrumentVersion): string {
  const known = statusWords[status]
  return `${version} (${[period(effectiveFrom, effectiveTo), known].filter(Boolean).join(', ')})`
}

/** An open beginning counts as in force (G-04). */
function period(from: string | null, to: string | null): string {
  if (from === null && to === null) return 'in force'
  return [from && `from ${from}`, to && `until ${to}`].filter(Boolean).join(' ')
}

function line({ id, citation, gist, inForceFrom, inForceTo, aliases, status }: Clause): string {
  const later = aliases.length > 0 ? ` Later: ${aliases.map((each) => `\`${each}\``).join(', ')}.` : ''
  const dates = inForceFrom === null && inForceTo === null ? '' : period(inForceFrom, inForceTo)
  const cells = [`\`${id}\``, `${citation.en}<br>${citation.zh}`, gist + later, dates, statusWords[status]]
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
}
