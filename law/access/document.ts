/** The access matrix as a page for people: who may do what with which class, on which rows, by which clause. */
import { decisions } from './decisions.ts'
import { type Cell, cell, type DecisionEntry, mask, matrix, type Right } from './matrix.ts'
import { relationWords } from './relation-words.ts'

const rightWords: Readonly<Record<Right, string>> = {
  NONE: 'nothing',
  AGGREGATE: 'counts only',
  REDACTED: 'some fields',
  READ: 'read',
  WRITE: 'read and write',
  APPROVE: 'read, write, decide',
}

const chapters: Readonly<Record<string, string>> = {
  agencies: 'Agencies',
  incidents: 'Incidents',
  vendors: 'Vendors',
  intelligence: 'Intelligence',
  any: 'Everywhere',
}

const head = `# Access matrix

Who may do what with which class of data. This page is generated from \`law/access/matrix.json\`, the only place where
a right is given; nothing that is not written there is allowed.

- Each class has a table of the viewers that have a right, and below it those that have none; every right, and every
  refusal, names the clause it rests on. Clauses \`ER\`, \`SR\`, \`IG\`, \`NP\` and \`AP\` are articles of the five
  instruments, \`G\` a ruling where they leave a gap, \`a\` an assumption where they are silent (listed at the end).
- A right is the most a viewer can have. It holds on the rows that the relation names, in the states the row says, and
  for the fields that the mask lists.
- What the public may, everybody may; a service account alone may no more than that. One person may hold several
  roles: their rights add up.
- A row one may not read does not exist for the asker: not in lists, counts, filters or error messages.
- Staff of military and intelligence agencies stand in the column of excepted agencies, apart from seats held by name, and rows of
  such agencies exist only in the directory, the programme and the register of roles (ER-2a, ER-2b, G-03).
- Towards agencies without a superior the national authority also stands in the superior’s place (G-08). Incidents of an
  exercise are open to its people and participants only (G-55).
- Counts smaller than five are suppressed (G-71).
`

export function accessMatrixDocument(): string {
  return `${[
    head.trimEnd(),
    '## Viewers',
    table(
      ['viewer', 'as the matrix calls it', 'usual rows'],
      matrix.viewers.map(({ code, label, relation }) => [tick(code), label, where(relation)]),
    ),
    ...Object.keys(chapters).flatMap(chapter),
    '## Masks',
    'What a viewer with the right to some fields sees; all other fields are `null`.',
    table(
      ['mask', 'viewers', 'fields', 'rows', 'when', 'note'],
      matrix.masks.map((each) => [
        tick(each.id),
        each.viewers.map(tick).join(' '),
        each.fields.map(tick).join(' '),
        (each.rows ?? []).map(tick).join(' '),
        each.when ?? '',
        each.note,
      ]),
    ),
    '## Writes narrower than their class',
    table(
      ['viewer', 'class', 'covers only'],
      matrix.writes.map((each) => [tick(each.viewer), tick(each.class), each.covers]),
    ),
    '## Decisions',
    'Who alone may take a decision; it is a right of its own, on what the viewer sees of the row.',
    table(['decision', 'class', 'by', 'never by', 'also required', 'clause'], decisions.map(decisionLine)),
    '## Other names of viewers',
    table(
      ['name', 'stands for', 'note'],
      Object.entries(matrix.aliases).map(([name, { viewers, ...rest }]) => [
        tick(name),
        viewers.map(tick).join(' '),
        'note' in rest ? String(rest.note) : '',
      ]),
    ),
    '## Assumptions',
    table(
      ['code', 'where the law is silent', 'why this is the least'],
      Object.entries(matrix.assumptions).map(([code, { ruling, why }]) => [code, ruling, why]),
    ),
  ].join('\n\n')}\n`
}

function chapter(subgraph: string): string[] {
  const classes = matrix.classes.filter((each) => each.subgraph === subgraph)
  return [
    `## ${chapters[subgraph]}`,
    ...classes.flatMap(({ code, holds }) => [`### ${code}`, `${holds}.`, ...rightsIn(code)]),
  ]
}

function rightsIn(dataClass: string): string[] {
  const cells = matrix.viewers.map(({ code }) => ({ code, found: cell(code, dataClass) }))
  const open = cells.filter(({ found }) => found.may !== 'NONE')
  const closed = cells.filter(({ found }) => found.may === 'NONE')
  return [
    table(
      ['viewer', 'right', 'where', 'limits', 'clause'],
      open.map(({ code, found }) => [
        tick(code),
        rightWords[found.may],
        rows(found),
        limitsOf(found),
        found.under,
      ]),
    ),
    ...(closed.length
      ? [`No right: ${closed.map(({ code, found }) => `${tick(code)} (${found.under})`).join(', ')}.`]
      : []),
  ]
}

function rows(found: Cell): string {
  const further = (found.also ?? []).map(({ relation, may, under }) => {
    const words = [may && may !== found.may && rightWords[may], under].filter(Boolean)
    return `${where(relation)}${words.length > 0 ? ` (${words.join(', ')})` : ''}`
  })
  return [where(found.relation), ...further].join('; or ')
}

function limitsOf(found: Cell): string {
  const states = Object.entries(found.states ?? {}).map(([name, text]) => `${name}: ${text}`)
  const narrowed = matrix.writes.find(({ id }) => id === found.writes)
  const further = (found.also ?? []).flatMap((line) =>
    line.under !== undefined && line.mask && line.mask !== found.mask ? [{ ...line, mask: line.mask }] : [],
  )
  return [
    found.opens && `only ${tick(found.opens)}`,
    found.mask && `${mask(found.mask).note} (${tick(found.mask)})`,
    states.join('; '),
    narrowed && `writes only: ${narrowed.covers}`,
    ...further.map((line) => `where ${where(line.relation)}: ${mask(line.mask).note} (${tick(line.mask)})`),
  ]
    .filter(Boolean)
    .join('. ')
}

function decisionLine({
  mutations,
  class: dataClass,
  only,
  never,
  requires,
  clause,
}: DecisionEntry): string[] {
  return [
    mutations.map(tick).join(' '),
    tick(dataClass),
    only
      .map(({ viewer, relation, as }) => `${tick(viewer)} where ${where(relation)}${as ? ` (${as})` : ''}`)
      .join('<br>'),
    never.map(tick).join(' '),
    Object.entries(requires)
      .map(([name, value]) =>
        value === true ? phrase(name) : `${phrase(name)}: ${[value].flat().join(', ')}`,
      )
      .join('; '),
    clause.join(' '),
  ]
}

/** `secondPerson` becomes "second person". */
function phrase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
}

function where(relation: string): string {
  return relationWords[relation] ?? relation
}

function tick(text: string): string {
  return `\`${text}\``
}

function table(columns: readonly string[], lines: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((each) => each.replaceAll('|', '\\|')).join(' | ')} |`
  return [line(columns), `|${columns.map(() => '---').join('|')}|`, ...lines.map(line)].join('\n')
}
