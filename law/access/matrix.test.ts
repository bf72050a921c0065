import { describe, expect, test } from 'vitest'
import raw from './matrix.json' with { type: 'json' }
import {
  atLeast,
  type Cell,
  cell,
  classOfEnum,
  dataClasses,
  enumOf,
  linesOf,
  mask,
  matrix,
  rights,
  subgraphOf,
} from './matrix.ts'
import { columnsOf, roles } from './roles.ts'
import { isKnownWording, maskCondition, readingsOf, wordingOf } from './states.ts'

const cells = Object.entries(raw.matrix).flatMap(([viewer, row]) =>
  Object.entries(row as Record<string, Cell>).map(([dataClass, found]) => ({
    where: `${viewer} ${dataClass}`,
    viewer,
    dataClass,
    found,
  })),
)
const viewerCodes = raw.viewers.map(({ code }) => code)
const knownViewers = new Set([...viewerCodes, ...Object.keys(raw.aliases)])
const relationCodes = new Set(raw.relations.map(({ code }) => code))
const writeIds = new Set(raw.writes.map(({ id }) => id))
/** Article and paragraph of an instrument, a ruling on a gap, or an assumption. */
const clauseForm = /^((ER|IG|SR|AP|NP)-[0-9A-Za-z.-]+|G-\d{2}|a\d{1,2})$/

describe('the matrix is whole', () => {
  test('every viewer has a cell for every class', () => {
    expect(cells).toHaveLength(raw.viewers.length * raw.classes.length)
    expect(Object.keys(raw.matrix)).toEqual(viewerCodes)
    for (const row of Object.values(raw.matrix)) {
      expect(Object.keys(row).sort()).toEqual([...dataClasses].sort())
    }
  })

  test('every cell gives a known right by a known relation, and cites a clause', () => {
    for (const { where, found } of cells) {
      expect(rights, where).toContain(found.may)
      expect(relationCodes, where).toContain(found.relation)
      expect(found.under, where).toMatch(clauseForm)
      if (found.under.startsWith('a')) expect(raw.assumptions, where).toHaveProperty(found.under)
      expect(found.may === 'NONE', where).toBe(found.relation === 'NONE')
      for (const { relation, may, under } of found.also ?? []) {
        expect(relationCodes, where).toContain(relation)
        if (under !== undefined) expect(under, where).toMatch(clauseForm)
        else if (may) expect(atLeast(found.may, may), `${where}: a further relation gives no more`).toBe(true)
      }
    }
  })

  test('every redacted cell has a mask of its class that names its viewer, and no other cell has one', () => {
    for (const { where, viewer, dataClass, found } of cells) {
      for (const line of linesOf(found)) {
        expect(line.mask !== undefined, where).toBe(line.may === 'REDACTED')
        if (!line.mask) continue
        expect(mask(line.mask).class, where).toBe(dataClass)
        expect(mask(line.mask).viewers, where).toContain(viewer)
      }
    }
  })

  test('every narrowed write is listed for its viewer and class, and every listed one is used', () => {
    const used = new Set<string>()
    for (const { where, viewer, dataClass, found } of cells) {
      if (!found.writes) continue
      used.add(found.writes)
      expect(writeIds, where).toContain(found.writes)
      expect(
        raw.writes.find(({ id }) => id === found.writes),
        where,
      ).toMatchObject({ viewer, class: dataClass })
      expect(atLeast(found.may, 'WRITE'), where).toBe(true)
    }
    expect(used).toEqual(writeIds)
  })

  test('every wording about row states is known, and a wording nobody knows opens nothing', () => {
    for (const { where, found } of cells) {
      if (found.states) expect(isKnownWording(wordingOf(found.states)), where).toBe(true)
    }
    expect(readingsOf({ may: 'READ', under: 'a0', relation: 'OWN', states: { rows: 'on Sundays' } })).toEqual(
      [],
    )
    expect(isKnownWording('constructor')).toBe(false)
  })

  test('no reading gives more than its cell', () => {
    for (const { where, found } of cells) {
      for (const reading of readingsOf(found)) expect(atLeast(found.may, reading.may), where).toBe(true)
    }
  })
})

describe('masks', () => {
  test('every mask is of a class that exists, names viewers that exist, shows something, and stands once', () => {
    expect(new Set(raw.masks.map(({ id }) => id)).size).toBe(raw.masks.length)
    for (const found of matrix.masks) {
      expect(dataClasses, found.id).toContain(found.class)
      expect(found.id.startsWith(`${found.class}/`)).toBe(true)
      for (const viewer of found.viewers) expect(viewerCodes, found.id).toContain(viewer)
      expect(found.fields.length, found.id).toBeGreaterThan(0)
    }
  })

  test('a mask is used by every viewer it names', () => {
    for (const found of matrix.masks) {
      for (const viewer of found.viewers) {
        const used = linesOf(cell(viewer, found.class)).map((line) => line.mask)
        expect(used, found.id).toContain(found.id)
      }
    }
  })

  test('only the duty person’s name and the excepted text are added to rows instead of limiting them', () => {
    const adding = matrix.masks.filter((found) => found.when && !maskCondition(found)).map(({ id }) => id)
    expect(adding).toEqual(['AG.CONTACT_PERSONAL/post', 'TI.RESTRICTED/withheld'])
  })

  test('a mask that does not exist is an error', () => {
    expect(() => mask('IN.CORE/everything')).toThrow('IN.CORE/everything')
  })
})

describe('viewers, roles and decisions', () => {
  test('every role stands in a column that exists, whether its agency is excepted or not', () => {
    for (const role of roles) {
      for (const excepted of [true, false]) {
        expect(columnsOf(role, excepted).length).toBeGreaterThan(0)
        for (const column of columnsOf(role, excepted)) expect(viewerCodes, role).toContain(column)
      }
    }
  })

  test('roles under another name stand where the matrix says they stand', () => {
    for (const role of roles.filter((each) => Object.hasOwn(raw.aliases, each))) {
      const alias = matrix.aliases[role]
      for (const viewer of alias?.viewers ?? []) expect(columnsOf(role, false)).toContain(viewer)
    }
  })

  test('every decision names viewers, relations and a class that exist, and cites its clauses', () => {
    for (const { mutations, class: dataClass, only, clause } of matrix.decisions) {
      const name = mutations.join()
      expect(dataClasses, name).toContain(dataClass)
      expect(clause.length, name).toBeGreaterThan(0)
      for (const each of clause) expect(each, name).toMatch(clauseForm)
      for (const { viewer, relation } of only) {
        expect(knownViewers, name).toContain(viewer)
        expect(relationCodes, name).toContain(relation)
      }
    }
  })

  test('every alias stands for viewers that exist', () => {
    for (const { viewers } of Object.values(matrix.aliases)) {
      for (const viewer of viewers) expect(viewerCodes).toContain(viewer)
    }
  })
})

describe('classes in the schema', () => {
  test('each class has one name in the schema, and that name leads back to it', () => {
    for (const code of dataClasses) expect(classOfEnum(enumOf(code))).toBe(code)
    expect(classOfEnum('IN_NOTHING')).toBeUndefined()
  })

  test('each class says which part of the graph holds it', () => {
    for (const code of dataClasses) {
      expect(['agencies', 'incidents', 'vendors', 'intelligence', 'any']).toContain(subgraphOf(code))
    }
  })

  test('a viewer or class that the matrix does not know has no right', () => {
    expect(cell('NOBODY', 'IN.CORE').may).toBe('NONE')
    expect(cell('CISO', 'IN.UNHEARD').may).toBe('NONE')
  })
})
