import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hold, numbers, row } from './by-hand.ts'
import { type FieldShape, maySee, type RowAccess, rightOn } from './decide.ts'
import { mayDecide } from './decisions.ts'
import raw from './matrix.json' with { type: 'json' }
import { rights } from './matrix.ts'
import { openingsOf } from './openings.ts'
import { holderOf, key, relationNumbers, relationOf, sectorKey, sectorMatters } from './relations.ts'
import { type Role, roles } from './roles.ts'

const { agency, vendor, group, person, mandate } = numbers
const holders = [0, agency, vendor, group, person, mandate, 99]

const holdings = fc
  .record({
    role: fc.constantFrom<Role>(...roles),
    agencyNo: fc.constantFrom(agency, 99, null),
    vendorNo: fc.constantFrom(vendor, null),
    groupNo: fc.constantFrom(group, null),
    excepted: fc.oneof(
      { weight: 5, arbitrary: fc.constant(false) },
      { weight: 1, arbitrary: fc.constant(true) },
    ),
  })
  .map(({ role, ...rest }) => hold(role, rest))

const conditions = [
  ...[
    'MAJOR',
    'CONCERNED_BY_MAJOR_INCIDENT',
    'EXERCISE',
    'NOT_EXERCISE',
    'NOT_EXCEPTED',
    'GOVERNMENT_OR_MAJOR',
  ],
  ...['SHARED', 'OWN_ACT', 'OWN_SECTOR', 'COMMISSIONED_BY_OWN_AUTHORITY', 'OWN_AUTHORITY_CONSENTS'],
  ...raw.masks.map(({ id }) => id),
]

const keys = fc.oneof(
  fc
    .tuple(fc.constantFrom(...Object.keys(relationNumbers)), fc.constantFrom(...holders))
    .map(([relation, holder]) => key(relation as keyof typeof relationNumbers, holder)),
  fc
    .tuple(fc.constantFrom('SOLE' as const, 'JOINT' as const), fc.constantFrom(...sectorMatters))
    .map(([mode, matter]) => sectorKey(mode, matter, agency)),
)

const rowsOf = (keyed: fc.Arbitrary<number[]>): fc.Arbitrary<RowAccess> =>
  fc.tuple(keyed, fc.subarray(conditions)).map(([found, met]) => row(found, met))
const rows = rowsOf(fc.array(keys, { maxLength: 6 }))

const classes = fc.constantFrom(...raw.classes.map(({ code }) => code))
const decisions = fc.constantFrom(
  ...raw.decisions.flatMap(({ mutations }) => mutations),
  ...['approveRole', 'activateRole', 'revokeRole', 'appointCiso', 'establishAgency', 'publishTender'],
)
const shapes: fc.Arbitrary<FieldShape> = fc.constantFrom(
  ...raw.masks.flatMap((mask) =>
    mask.fields.map((shown) => {
      const [type, field] = shown.includes('.') ? shown.split('.') : [mask.rows?.[0], shown]
      return { type: type ?? 'Incident', field: field ?? 'id', returns: 'String' }
    }),
  ),
  { type: 'Incident', field: 'outsideEveryMask', returns: 'String' },
)

const level = (held: Parameters<typeof openingsOf>[0], dataClass: string, target: RowAccess) =>
  rights.indexOf(rightOn(openingsOf(held, dataClass), target).right)
const options = { numRuns: 2000 }

describe('what holds for every viewer, class and row', () => {
  test('one more role never takes a right away', () => {
    fc.assert(
      fc.property(
        fc.array(holdings, { maxLength: 3 }),
        holdings,
        classes,
        rows,
        shapes,
        decisions,
        (held, more, dataClass, target, shape, mutation) => {
          expect(level([...held, more], dataClass, target)).toBeGreaterThanOrEqual(
            level(held, dataClass, target),
          )
          if (maySee(openingsOf(held, dataClass), target, shape)) {
            expect(maySee(openingsOf([...held, more], dataClass), target, shape)).toBe(true)
          }
          if (mayDecide(held, mutation, target).length > 0) {
            expect(mayDecide([...held, more], mutation, target).length).toBeGreaterThan(0)
          }
        },
      ),
      options,
    )
  })

  test('what the public may, everybody may', () => {
    fc.assert(
      fc.property(
        fc.array(holdings, { maxLength: 3 }),
        classes,
        rows,
        shapes,
        (held, dataClass, target, shape) => {
          expect(level(held, dataClass, target)).toBeGreaterThanOrEqual(level([], dataClass, target))
          if (maySee(openingsOf([], dataClass), target, shape)) {
            expect(maySee(openingsOf(held, dataClass), target, shape)).toBe(true)
          }
        },
      ),
      options,
    )
  })

  test('a row related to nobody opens nothing that asks for a relation', () => {
    fc.assert(
      fc.property(
        fc.array(holdings, { maxLength: 3 }),
        classes,
        rowsOf(fc.constant([])),
        (held, dataClass, target) => {
          for (const opening of rightOn(openingsOf(held, dataClass), target).by)
            expect(opening.key).toBeNull()
        },
      ),
      options,
    )
  })

  test('a row related to strangers only is the same as one related to nobody', () => {
    const met = fc.subarray(conditions)
    fc.assert(
      fc.property(
        holdings,
        classes,
        met,
        fc.constantFrom(...Object.keys(relationNumbers)),
        (held, dataClass, conditions, relation) => {
          const stranger = row([key(relation as keyof typeof relationNumbers, 123_456)], conditions)
          expect(level([held], dataClass, stranger)).toBe(level([held], dataClass, row([], conditions)))
        },
      ),
      options,
    )
  })

  test('the order in which roles were given does not matter', () => {
    fc.assert(
      fc.property(
        fc.array(holdings, { minLength: 2, maxLength: 4 }),
        classes,
        rows,
        shapes,
        decisions,
        (held, dataClass, target, shape, mutation) => {
          const turned = [...held].reverse()
          expect(level(turned, dataClass, target)).toBe(level(held, dataClass, target))
          expect(maySee(openingsOf(turned, dataClass), target, shape)).toBe(
            maySee(openingsOf(held, dataClass), target, shape),
          )
          expect(mayDecide(turned, mutation, target).length).toBe(mayDecide(held, mutation, target).length)
        },
      ),
      options,
    )
  })

  test('rights of several roles add up and nothing comes of their being together', () => {
    fc.assert(
      fc.property(holdings, holdings, classes, rows, (one, other, dataClass, target) => {
        expect(level([one, other], dataClass, target)).toBe(
          Math.max(level([one], dataClass, target), level([other], dataClass, target)),
        )
      }),
      options,
    )
  })

  test('a service account alone has what the public has, no more', () => {
    fc.assert(
      fc.property(classes, rows, shapes, (dataClass, target, shape) => {
        const account = [hold('SERVICE_ACCOUNT')]
        expect(level(account, dataClass, target)).toBe(level([], dataClass, target))
        expect(maySee(openingsOf(account, dataClass), target, shape)).toBe(
          maySee(openingsOf([], dataClass), target, shape),
        )
      }),
      options,
    )
  })
})

describe('keys of relations', () => {
  test('no two relations share a number, the matters of sector authorities included', () => {
    const single = Object.entries(relationNumbers).filter(([name]) => !name.startsWith('SECTOR_'))
    const sector = sectorMatters.flatMap((matter) => [
      relationOf(sectorKey('SOLE', matter, 1)),
      relationOf(sectorKey('JOINT', matter, 1)),
    ])
    const all = [...single.map(([, no]) => no), ...sector]
    expect(new Set(all).size).toBe(all.length)
  })

  test('a key gives back its relation and its holder, and is an exact number', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.keys(relationNumbers)),
        fc.integer({ min: 0, max: 2 ** 31 - 1 }),
        (relation, holder) => {
          const found = key(relation as keyof typeof relationNumbers, holder)
          expect(Number.isSafeInteger(found)).toBe(true)
          expect(relationOf(found)).toBe(relationNumbers[relation as keyof typeof relationNumbers])
          expect(holderOf(found)).toBe(holder)
        },
      ),
    )
  })
})
