import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { deadlines } from '../clocks/deadlines.ts'
import { regimes } from '../clocks/regimes.ts'
import { levelCriteria } from '../levels/criteria.ts'
import { nationalSecurityIndicators } from '../levels/national-security.ts'
import { guards } from '../lifecycles/guards.ts'
import { lifecycleRows, machine, machineNames } from '../lifecycles/machines.ts'
import { roleGranting } from '../lifecycles/role-granting.ts'
import { clause, clauseList, clauses, isClause, isInForceOn } from './clauses.ts'
import { instrument, instruments } from './instruments.ts'
import { laterChanges, laterFacts } from './later-law.ts'

const law = new URL('../', import.meta.url)
const isId = /^((SR|ER|IG|NP|AP|ACT|IR)-[A-Za-z0-9.-]+|G-\d\d|a\d{1,2}|n1)$/
const quoted = /(['"])((?:(?!\1)[^\\\n]){2,40})\1/g

/** Every quoted word in a file that has the form of a clause id, except instrument codes and file names. */
function citedIn(path: string): string[] {
  const words = [...readFileSync(path, 'utf8').matchAll(quoted)].map((match) => match[2] ?? '')
  return words.filter((word) => isId.test(word) && word !== 'ACT-2018')
}

describe('the registry of clauses', () => {
  test('lists each clause once', () => {
    expect(clauses.size).toBe(clauseList.length)
  })

  test('says what each clause says, in one short sentence', () => {
    for (const { id, gist, citation } of clauseList) {
      expect(gist.length, id).toBeGreaterThan(5)
      expect(gist.length, id).toBeLessThan(140)
      expect(gist, id).toMatch(/[.?]$/)
      expect(citation.zh, id).not.toBe('')
      expect(citation.en, id).not.toBe('')
    }
  })

  test('holds every article of the two regulations, the guidelines with their annex, all rulings and assumptions', () => {
    const count = (code: string) => clauseList.filter((each) => each.instrument === code).length
    expect(count('SR')).toBeGreaterThanOrEqual(73)
    expect(count('ER')).toBeGreaterThanOrEqual(109)
    expect(count('IG')).toBeGreaterThanOrEqual(253)
    expect(count('RULING')).toBe(82)
    expect(count('ASSUMPTION')).toBe(20)
  })

  test('knows every clause that the tables of law cite', () => {
    const cited = [
      ...deadlines.flatMap((row) => row.clause as readonly string[]),
      ...lifecycleRows.flatMap((row) => row.clause),
      ...machineNames.flatMap((name) => (machine(name).refusals ?? []).map((row) => row.clause)),
      ...Object.values(guards).map((row) => row.clause),
      ...levelCriteria.map((row) => row.clause),
      ...nationalSecurityIndicators.map((row) => row.clause),
      ...roleGranting.map((row) => row.clause),
    ]
    expect(cited.filter((id) => !isClause(id))).toEqual([])
  })

  test('knows every clause that any file of law names', () => {
    const files = readdirSync(law, { recursive: true, encoding: 'utf8' })
    const read = files.filter((file) => /\.(ts|json)$/.test(file) && !file.endsWith('.test.ts'))
    const unknown = read.flatMap((file) =>
      citedIn(new URL(file, law).pathname)
        .filter((id) => !isClause(id))
        .map((id) => `${file}: ${id}`),
    )
    expect(read.length).toBeGreaterThan(40)
    expect(unknown).toEqual([])
  })

  test('answers for a registered id and refuses any other', () => {
    expect(clause('ER-4-1-5c')).toMatchObject({
      instrument: 'ER',
      citation: { zh: '第4條第1項第5款', en: 'art. 4 para 1 (5)' },
    })
    expect(isClause('ER-99')).toBe(false)
    expect(() => clause('ER-99')).toThrow('ER-99')
  })

  test.each([
    ['SR-4-1-1a', '第4條第1項第1款但書'],
    ['ER-8-5', '第8條第5款'],
    ['ER-6-1-13', '第6條第1項第13款'],
    ['IG-3.1-1b', '3.1節(一)'],
    ['IG-4.1-2-6a', '4.1節(二)6'],
    ['AP-12.2-6a', '壹拾貳、二(六)'],
  ])('cites %s as %s', (id, zh) => {
    expect(clause(id).citation.zh).toBe(zh)
  })

  test('points from a rule to the same rule in later versions, which is registered too', () => {
    for (const { aliases } of clauseList) for (const id of aliases) expect(isClause(id)).toBe(true)
    expect(clause('IR-2021-4').aliases).toEqual(['IR-2026-6'])
  })

  test('tells the first day in force from the day before, and the end day from the last', () => {
    const rule = clause('IR-2021-4')
    expect(isInForceOn(rule, '2021-08-22')).toBe(false)
    expect(isInForceOn(rule, '2021-08-23')).toBe(true)
    expect(isInForceOn(rule, '2026-01-04')).toBe(true)
    expect(isInForceOn(rule, '2026-01-05')).toBe(false)
    expect(isInForceOn(clause('IG-3.1-1b'), '1900-01-01')).toBe(true)
  })
})

describe('legal instruments', () => {
  test('each have a code of their own and at least one version', () => {
    expect(new Set(instruments.map((each) => each.code)).size).toBe(instruments.length)
    for (const each of clauseList) expect(instrument(each.instrument).versions.length).toBeGreaterThan(0)
  })

  test('that rest on an article name one that is registered', () => {
    for (const { code } of instruments) {
      const { basis } = instrument(code)
      if (basis) expect(isClause(basis)).toBe(true)
    }
  })

  test('have the version that each regime of deadlines names', () => {
    for (const regime of regimes) {
      const versions = instrument(regime.instrument.code).versions.map((each) => each.version)
      expect(versions).toContain(regime.instrument.version)
    }
  })

  test('keep later law apart, in order of date and with how well it is known', () => {
    const days = laterChanges.map((each) => each.on)
    expect([...days].sort()).toEqual(days)
    expect(laterFacts.filter((each) => each.status !== 'VERIFIED').length).toBeGreaterThan(0)
  })
})
