import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyChanges, type Change, diffStates, type Row, type State, writes } from './import-diff.ts'
import { renderDiff } from './import-report.ts'

const keys = { agency: ['code'], link: ['above', 'below'] }

const agencies = fc.uniqueArray(
  fc.record({ code: fc.constantFrom('a', 'b', 'c', 'd'), name: fc.string(), aliases: fc.array(fc.string()) }),
  { selector: ({ code }) => code },
)
const links = fc.uniqueArray(
  fc.record({
    above: fc.constantFrom('a', 'b'),
    below: fc.constantFrom('c', 'd'),
    until: fc.option(fc.nat()),
  }),
  { selector: ({ above, below }) => `${above}${below}` },
)
const states: fc.Arbitrary<State> = fc.record({ agency: agencies, link: links })
const reversed = (state: State): State =>
  Object.fromEntries(
    Object.entries(state).map(([table, rows]) => [
      table,
      [...rows].reverse().map((row) => Object.fromEntries(Object.entries(row).reverse()) as Row),
    ]),
  )

test('what an import has written once, it does not write again', () => {
  fc.assert(
    fc.property(states, states, (current, desired) => {
      const after = applyChanges(keys, current, diffStates(keys, current, desired))
      expect(writes(diffStates(keys, after, desired))).toEqual([])
    }),
  )
})

test('after an import every row of the source is there as the source says', () => {
  fc.assert(
    fc.property(states, states, (current, desired) => {
      const after = applyChanges(keys, current, diffStates(keys, current, desired))
      for (const table of Object.keys(keys)) {
        expect(after[table]).toEqual(expect.arrayContaining([...(desired[table] ?? [])]))
      }
    }),
  )
})

test('no row is ever deleted: one that left the source is reported and stays', () => {
  fc.assert(
    fc.property(states, states, (current, desired) => {
      const changes = diffStates(keys, current, desired)
      const after = applyChanges(keys, current, changes)
      const gone = (current.agency ?? []).filter(
        (row) => !(desired.agency ?? []).some(({ code }) => code === row.code),
      )
      expect(after.agency).toEqual(expect.arrayContaining(gone))
      expect(changes.filter(({ kind, table }) => kind === 'MISSING' && table === 'agency')).toHaveLength(
        gone.length,
      )
    }),
  )
})

test('the order of rows and of their fields makes no difference', () => {
  fc.assert(
    fc.property(states, states, (current, desired) => {
      expect(diffStates(keys, reversed(current), reversed(desired))).toEqual(
        diffStates(keys, current, desired),
      )
    }),
  )
})

test('what only a command changed since the last import is left alone', () => {
  fc.assert(
    fc.property(states, states, (imported, current) => {
      const changes = diffStates(keys, current, imported, imported)
      expect(changes.filter(({ kind }) => kind === 'CHANGED')).toEqual([])
    }),
  )
})

test('no difference is lost: each is written, reported as a conflict, or a command made it', () => {
  fc.assert(
    fc.property(states, states, states, (imported, current, desired) => {
      const changes = diffStates(keys, current, desired, imported)
      const find = (state: State, code: Row[string] | undefined) =>
        state.agency?.find((row) => row.code === code)
      const told = changes.flatMap((change) =>
        'fields' in change ? change.fields.map(({ field }) => `${change.key} ${field}`) : [],
      )
      for (const row of desired.agency ?? []) {
        const now = find(current, row.code)
        if (!now) {
          expect(changes).toContainEqual({ table: 'agency', key: `["${row.code}"]`, kind: 'ADDED', row })
          continue
        }
        const isSilent = now.name === row.name || find(imported, row.code)?.name === row.name
        expect(told.includes(`["${row.code}"] name`)).toBe(!isSilent)
      }
    }),
  )
})

test('a field is either written, already so, left to a command, or reported as a conflict', () => {
  const row = (name: string) => ({ agency: [{ code: 'a', name }] })
  const kinds = (imported: string, current: string, desired: string) =>
    diffStates({ agency: ['code'] }, row(current), row(desired), row(imported)).map(({ kind }) => kind)
  expect(kinds('old', 'old', 'new')).toEqual(['CHANGED'])
  expect(kinds('old', 'new', 'new')).toEqual([])
  expect(kinds('old', 'by command', 'old')).toEqual([])
  expect(kinds('old', 'by command', 'new')).toEqual(['CONFLICT'])
})

test('a row a command made under the name the source now uses is a conflict, not an overwriting', () => {
  const current = { agency: [{ code: 'a', name: 'by command' }] }
  const desired = { agency: [{ code: 'a', name: 'by source' }] }
  expect(diffStates({ agency: ['code'] }, current, desired, {})).toMatchObject([{ kind: 'CONFLICT' }])
})

test('a row that a command made and no source knows is not reported', () => {
  const current = { agency: [{ code: 'new', name: 'established' }] }
  expect(diffStates({ agency: ['code'] }, current, {}, {})).toEqual([])
})

test('two rows of one source with the same natural key stop the import', () => {
  const twice = { agency: [{ code: 'a' }, { code: 'a' }] }
  expect(() => diffStates({ agency: ['code'] }, {}, twice)).toThrow('two rows for ["a"]')
})

test('the dry run names each row, each field before and after, and the totals', () => {
  const changes: Change[] = [
    { table: 'agency', key: '["moi"]', kind: 'ADDED', row: { code: 'moi', nameZh: '內政部' } },
    {
      table: 'agency',
      key: '["doh"]',
      kind: 'CHANGED',
      fields: [{ field: 'validTo', before: null, after: '2013' }],
    },
    { table: 'link', key: '["moi","npa"]', kind: 'MISSING' },
    {
      table: 'link',
      key: '["moi","nfa"]',
      kind: 'CONFLICT',
      fields: [{ field: 'kind', before: 'X', after: 'Y' }],
    },
  ]
  expect(renderDiff(changes)).toBe(
    [
      'agency (1 added, 1 changed, 0 in conflict, 0 missing in the source)',
      '  + moi  內政部',
      '  ~ doh',
      '      validTo: null -> "2013"',
      '',
      'link (0 added, 0 changed, 1 in conflict, 1 missing in the source)',
      '  ? moi / npa is no longer in the source; the row stays',
      '  ! moi / nfa was also changed by hand; left as it is',
      '      kind: "X" -> "Y"',
      '',
      'Total: 1 added, 1 changed, 1 in conflict, 1 missing in the source.',
    ].join('\n'),
  )
  expect(renderDiff([])).toBe('Nothing to import.')
})
