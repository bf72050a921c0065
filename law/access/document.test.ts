import { describe, expect, test } from 'vitest'
import { decisionFor } from './decisions.ts'
import { accessMatrixDocument } from './document.ts'
import raw from './matrix.json' with { type: 'json' }
import { cell } from './matrix.ts'
import { relationWords } from './relation-words.ts'

const page = accessMatrixDocument()
const lines = page.split('\n')

/** The lines of the page from one heading to the next. */
function part(heading: string): string[] {
  const start = lines.indexOf(heading)
  const length = lines.slice(start + 1).findIndex((line) => line.startsWith('#'))
  return lines.slice(start + 1, length === -1 ? undefined : start + 1 + length)
}

describe('the page of the access matrix', () => {
  test('every class has its part, and in it every viewer with the clause of his cell', () => {
    for (const { code } of raw.classes) {
      const found = part(`### ${code}`)
      const none = found.find((line) => line.startsWith('No right: ')) ?? ''
      for (const { code: viewer } of raw.viewers) {
        const { may, under } = cell(viewer, code)
        const line = found.find((each) => each.startsWith(`| \`${viewer}\` |`))
        if (may === 'NONE') expect(none).toContain(`\`${viewer}\` (${under})`)
        else expect(line?.endsWith(`| ${under} |`), `${viewer} ${code}`).toBe(true)
        expect(line === undefined, `${viewer} ${code}`).toBe(may === 'NONE')
      }
    }
  })

  test('every viewer, mask, alias and assumption is listed', () => {
    for (const { code } of raw.viewers) expect(part('## Viewers').join('\n')).toContain(`| \`${code}\` |`)
    for (const { id } of raw.masks) expect(part('## Masks').join('\n')).toContain(`| \`${id}\` |`)
    for (const name of Object.keys(raw.aliases)) {
      expect(part('## Other names of viewers').join('\n')).toContain(`| \`${name}\` |`)
    }
    for (const code of Object.keys(raw.assumptions))
      expect(part('## Assumptions').join('\n')).toContain(`| ${code} |`)
  })

  test('every decision is listed, and those that rulings added', () => {
    const decisions = part('## Decisions').join('\n')
    for (const { mutations } of raw.decisions)
      for (const each of mutations) expect(decisions).toContain(`\`${each}\``)
    for (const mutation of ['requestRole', 'approveRole', 'activateRole', 'revokeRole', 'appointCiso']) {
      expect(decisionFor(mutation)).toBeDefined()
      expect(decisions).toContain(`| \`${mutation}\` |`)
    }
  })

  test('every relation has its words', () => {
    for (const { code } of raw.relations) expect(relationWords).toHaveProperty(code)
  })

  test('every line of a table has as many cells as its head', () => {
    let columns = 0
    for (const line of lines) {
      const cells = line.replaceAll('\\|', '').split('|').length
      if (!line.startsWith('|')) columns = 0
      else if (columns === 0) columns = cells
      else expect(cells, line).toBe(columns)
    }
  })

  test('nothing on it is unwritten', () => {
    expect(page).not.toMatch(/undefined|\[object|NaN/)
  })
})
