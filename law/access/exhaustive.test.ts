import { describe, expect, test } from 'vitest'
import { hold, numbers } from './by-hand.ts'
import { maySee, type RowAccess, rightOn } from './decide.ts'
import raw from './matrix.json' with { type: 'json' }
import { openingsOf } from './openings.ts'
import { key, sectorKey } from './relations.ts'
import { type Role, roles } from './roles.ts'
import { type Field, highest, meets, type RowFacts, visibleBy, ways } from './second-reading.ts'

const { agency, vendor, group, person, mandate } = numbers

/** The matter of a sector authority that each class falls under; every other class is open to any of its matters. */
const matters: Readonly<Record<string, readonly string[]>> = {
  ANNOUNCEMENT: ['IN.ANN_DRAFT', 'IN.ANN_PUBLISHED'],
  INCIDENT: raw.classes
    .map(({ code }) => code)
    .filter((code) => /^IN\.(?!ANN_)/.test(code) || code === 'VE.NOTICE'),
  INTEL: raw.classes.map(({ code }) => code).filter((code) => code.startsWith('TI.')),
  AUDIT: ['AG.AUDIT_DRAFT', 'AG.AUDIT_ISSUED', 'AG.IMPROVEMENT'],
  PLAN: ['AG.PLAN_STATUS', 'AG.PLAN_BODY', 'AG.IMPL'],
  DESIGNATION: ['AG.CI_DESIGNATION'],
}
const matterByHand = (dataClass: string) =>
  (Object.keys(matters).find((name) => matters[name]?.includes(dataClass)) ?? 'ANY') as 'ANY' | 'INCIDENT'

/** How a row can be related to the viewer, and the keys that such a row carries. */
const relations: Readonly<Record<string, (dataClass: string) => readonly number[]>> = {
  nobody: () => [],
  // Every relation there is, to somebody else.
  stranger: (dataClass) => [
    ...([1, 2, 3, 4, 7, 9, 13, 14, 18] as const).map((no) => no * 2 ** 32 + agency + 1),
    ...([6, 12, 15, 16, 19, 40, 41] as const).map((no) => no * 2 ** 32 + person + 1),
    key('PARTY', vendor + 1),
    key('SUB_PARTY', vendor + 1),
    key('NOTIFIED', group + 1),
    key('BELOW', mandate + 1),
    sectorKey('SOLE', matterByHand(dataClass), agency + 1),
    sectorKey('JOINT', matterByHand(dataClass), agency + 1),
  ],
  // The right holder of the right matter under the wrong matter.
  'SECTOR for another matter': (dataClass) => [
    sectorKey('SOLE', matterByHand(dataClass) === 'INCIDENT' ? 'PLAN' : 'DELEGATION', agency),
  ],
  OWN: () => [key('OWN', agency)],
  SUPERVISES: () => [key('SUPERVISES', agency)],
  SUPERVISES_DIRECTLY: () => [key('SUPERVISES', agency), key('SUPERVISES_DIRECTLY', agency)],
  NO_SUPERIOR: () => [key('NO_SUPERIOR', 0)],
  REVIEWS: () => [key('REVIEWS', agency)],
  DELEGATED: () => [key('DELEGATED', agency)],
  ORIGINATOR: () => [key('ORIGINATOR', agency)],
  RECIPIENT: () => [key('RECIPIENT', agency)],
  'SECTOR solely': (dataClass) => [sectorKey('SOLE', matterByHand(dataClass), agency)],
  'SECTOR jointly': (dataClass) => [sectorKey('JOINT', matterByHand(dataClass), agency)],
  MANDATE: () => [key('BELOW', mandate)],
  PARTY: () => [key('PARTY', vendor)],
  SUB_PARTY: () => [key('SUB_PARTY', vendor)],
  NOTIFIED: () => [key('NOTIFIED', group)],
  'NOTIFIED by forwarding': () => [key('FORWARDED', agency)],
  SELF: () => [key('SELF', person)],
  ENGAGED: () => [key('ENGAGED', person)],
  AUDITING: () => [key('AUDITING', person)],
  TASK_FORCE: () => [key('TASK_FORCE', person)],
  EMERGENCY: () => [key('EMERGENCY', person)],
  LIAISON: () => [key('LIAISON', person)],
  PARTNER: () => [key('PARTNER', person)],
  SUPPORTING: () => [key('SUPPORTING', agency)],
}

/** Every combination of what the matrix says about rows: all that are true of the row are named. */
const kinds: Readonly<Record<string, RowFacts>> = Object.fromEntries(
  Array.from({ length: 64 }, (_, bits) => {
    const facts = {
      major: (bits & 1) > 0,
      exercise: (bits & 2) > 0,
      excepted: (bits & 4) > 0,
      government: (bits & 8) > 0,
      rowStateMet: (bits & 16) > 0,
      maskMet: (bits & 32) > 0,
    }
    const named = Object.entries(facts).flatMap(([name, holds]) => (holds ? [name] : []))
    return [named.join(' ') || 'none of the facts', facts]
  }),
)

/** Fields inside each mask of the class and outside all of them, on the rows each mask is about and on others. */
function fieldsOf(dataClass: string): readonly Field[] {
  const found = new Map<string, Field>()
  const add = (type: string, field: string, returns = 'String') =>
    found.set(`${type}.${field}:${returns}`, { type, field, returns })
  add('SomeRow', 'outsideEveryMask')
  for (const mask of raw.masks.filter((each) => each.class === dataClass)) {
    const types = [...(mask.rows ?? ['SomeRow']), 'AnotherRow']
    for (const shown of [mask.fields[0], mask.fields.at(-1)]) {
      const [type, field] = shown?.includes('.') ? shown.split('.') : [undefined, shown]
      for (const each of type ? [type, ...types] : types) {
        add(each, field && field !== '*' ? field : 'anything')
        add(each, 'outsideEveryMask')
      }
      if (type) add(types[0] ?? 'SomeRow', 'those', type)
    }
  }
  for (const cells of Object.values(raw.matrix) as Record<string, { opens?: string }>[]) {
    const opens = cells[dataClass]?.opens
    if (opens) add(opens, 'outsideEveryMask')
  }
  return [...found.values()]
}

const viewers: readonly { readonly name: string; readonly role: Role | null; readonly excepted: boolean }[] =
  [
    { name: 'anybody', role: null, excepted: false },
    ...roles.map((role) => ({ name: role, role, excepted: false })),
    ...(['AGENCY_STAFF', 'CISO', 'TASK_FORCE_MEMBER', 'RESPONSE_GROUP_LEAD'] as const).map((role) => ({
      name: `${role} of an excepted agency`,
      role,
      excepted: true,
    })),
  ]

let asserted = 0

describe('every cell of the matrix, on every kind of row, by two readings', () => {
  test.each(viewers)('$name', ({ role, excepted }) => {
    const holdings = role === null ? [] : [hold(role, { excepted })]
    const wrong: string[] = []
    for (const { code } of raw.classes) {
      const openings = openingsOf(holdings, code)
      const fields = fieldsOf(code)
      for (const [related, keysOf] of Object.entries(relations)) {
        const keys = new Set(keysOf(code))
        for (const [kind, facts] of Object.entries(kinds)) {
          const row: RowAccess = { keys, meets: (condition) => meets(facts, condition) }
          const expected = ways(role, excepted, code, related, facts)
          const { right } = rightOn(openings, row)
          asserted += 1 + fields.length
          if (wrong.length > 20) continue
          if (right !== highest(expected)) {
            wrong.push(`${code}, ${related}, ${kind}: ${right} instead of ${highest(expected)}`)
          }
          for (const shape of fields) {
            const seen = maySee(openings, row, shape)
            if (seen !== visibleBy(expected, shape)) {
              wrong.push(
                `${code}, ${related}, ${kind}: ${shape.type}.${shape.field} is ${seen ? 'shown' : 'hidden'}`,
              )
            }
          }
        }
      }
    }
    expect(wrong).toEqual([])
  })

  test('no column but that of the foreign partner is left out', () => {
    const covered = new Set(
      viewers.flatMap(({ role, excepted }) =>
        role === null
          ? ['PUBLIC']
          : openingsOf([hold(role, { excepted })], 'OWN.TASK')
              .concat(openingsOf([hold(role, { excepted })], 'REF'))
              .map(({ column }) => column),
      ),
    )
    const left = raw.viewers.map(({ code }) => code).filter((code) => !covered.has(code))
    expect(left).toEqual(['INTERNATIONAL_PARTNER'])
  })

  test('the decisions asserted are many', () => {
    process.stdout.write(`The matrix: ${asserted} decisions asserted by two readings.\n`)
    expect(asserted).toBeGreaterThan(2_000_000)
  })
})
