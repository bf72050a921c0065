import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applyChanges, diffStates } from './directory/import-diff.ts'
import { sectorMatters } from './directory/vocabulary.ts'
import {
  type DesiredState,
  demonstrationState,
  naturalKeys,
  type ReferenceData,
  readReferenceData,
  referenceState,
} from './reference-state.ts'

const data = readReferenceData()
const state = referenceState(data)
const demonstration = demonstrationState(data)

const agency = (code: string, of: DesiredState = state) => of.agency.find((row) => row.code === code)
const superiors = (code: string, of: DesiredState = state) =>
  of.supervisionLink.filter(({ subordinate }) => subordinate === code).map(({ superior }) => superior)

describe('the directory', () => {
  test('holds the sixty-two authorities of the annex, numbered without a gap', () => {
    const numbers = state.agency.flatMap(({ listedAuthorityNo }) => listedAuthorityNo ?? [])
    expect(numbers.sort((a, b) => a - b)).toEqual(Array.from({ length: 62 }, (_, index) => index + 1))
  })

  test('holds each of the seventy-four units once, as an agency or as a body', () => {
    const codes = [...state.agency, ...state.body].map(({ code }) => code)
    expect(data.units).toHaveLength(74)
    expect([...codes].sort()).toEqual([...data.authorities, ...data.units].map(({ code }) => code).sort())
    expect(state.agency).toHaveLength(62 + 42)
    expect(state.body).toHaveLength(32)
  })

  test('tells the National Science Council from the national security office', () => {
    expect(agency('nsc')?.nameEn).toContain('National Science Council')
    expect(agency('nicso')?.nameEn).toContain('National Information and Communication Security Office')
  })

  test('takes every entry as in force until further notice', () => {
    const open = [...state.agency, ...state.body].every(({ validTo }) => validTo === null)
    expect(open).toBe(true)
  })

  test('keeps a printed name that was corrected, and calls the correction unverified', () => {
    expect(agency('new-taipei')).toMatchObject({
      nameZh: '新北市政府',
      printedNameZh: '新北市市政府',
      verified: false,
      inferred: ['nameZh'],
    })
    expect(agency('moi')).toMatchObject({ printedNameZh: null, verified: true, inferred: [] })
  })

  test('knows nineteen successors of listed authorities, none of them from the sources', () => {
    const listed = new Set(data.authorities.map(({ code }) => code))
    const authorities = state.succession.filter(({ predecessor }) => listed.has(predecessor))
    expect(authorities).toHaveLength(19)
    expect(state.succession).toHaveLength(19 + 13)
    expect(state.succession.every(({ verified }) => !verified)).toBe(true)
    expect(state.succession.find(({ predecessor }) => predecessor === 'doh')).toMatchObject({
      successor: 'mohw',
      relation: 'UPGRADED',
      effectiveOn: '2013-07-23',
    })
  })
})

describe('supervision', () => {
  test('is not the organisation chart: nobody supervises a listed authority', () => {
    const listed = state.agency.filter(({ listedAuthorityNo }) => listedAuthorityNo !== null)
    expect(listed.flatMap(({ code }) => superiors(code))).toEqual([])
    expect(agency('moi')?.parentInDirectory).toBe('ey')
  })

  test('leads from every linked unit up to a listed authority', () => {
    expect(state.supervisionLink).toHaveLength(35)
    expect(superiors('kaohsiung-sab')).toEqual(['kaohsiung'])
    expect(superiors('cib')).toEqual(['npa'])
    expect(superiors('npa')).toEqual(['moi'])
    for (const { superior } of state.supervisionLink) {
      let above: string | undefined = superior
      while (above !== undefined && agency(above)?.listedAuthorityNo === null) [above] = superiors(above)
      expect(above).toBeDefined()
    }
  })

  test('does not pass through a body, nor stand over a company or a foundation', () => {
    const free = ['icst', 'nicso', 'national-security-bureau', 'trtc', 'krtc', 'iii', 'itri', 'taipower']
    expect(free.flatMap((code) => superiors(code, demonstration))).toEqual([])
  })

  test('that rests on general knowledge is unverified', () => {
    const link = state.supervisionLink.find(({ subordinate }) => subordinate === 'mohw')
    expect(link).toMatchObject({ superior: 'ey', verified: false, inferred: ['superior'] })
  })
})

describe('groups, sectors and council', () => {
  test('there are twenty-three groups: ten, five, and the eight of the response centre', () => {
    const bySystem = Map.groupBy(state.responseGroup, ({ system }) => system)
    expect(bySystem.get('PROTECTION')).toHaveLength(10)
    expect(bySystem.get('CRIME')).toHaveLength(5)
    expect(bySystem.get('RESPONSE_CENTRE')).toHaveLength(8)
  })

  test('each of the fifteen groups of the guidelines has its own code, and those of 2004 have none', () => {
    const codes = state.responseGroup.flatMap(({ code }) => code ?? [])
    expect(new Set(codes).size).toBe(15)
    const old = state.responseGroup.filter(({ era }) => era === 'PLAN_2004')
    expect(old.every(({ code, validTo }) => code === null && validTo !== null)).toBe(true)
  })

  test('the bodies of the cyber-crime group are the ones table 2 names', () => {
    const members = state.responseGroupMember.filter(({ group }) => group === 'rg-cybercrime')
    expect(members.map((row) => row.agency).sort()).toEqual(['cib', 'mjib', 'moj', 'npa'])
  })

  test('there are twenty-four systems in eight sectors, each sector in its own category', () => {
    expect(state.infrastructureSystem).toHaveLength(24)
    expect(new Set(state.sector.map(({ category }) => category)).size).toBe(8)
    expect(state.sector).toHaveLength(8)
  })

  test('a reading the scan does not carry is unverified, whoever it names', () => {
    const lead = state.infrastructureBody.find(
      ({ system, role }) => system === 'gsn' && role === 'LEAD_AUTHORITY',
    )
    expect(lead).toMatchObject({ agency: 'rdec', verified: false, inferred: ['leadAuthority'] })
  })

  test('there are fifty-six council records, nineteen of them seats', () => {
    expect(state.councilRecord).toHaveLength(56)
    expect(state.councilRecord.filter(({ recordType }) => recordType === 'MEMBER')).toHaveLength(19)
  })

  test('there are three ways to report without the website', () => {
    expect(state.hotlineChannel.map(({ kind }) => kind).sort()).toEqual(['EMAIL', 'FAX', 'PHONE_24H'])
  })
})

describe('the inventory of the Kaohsiung bureau', () => {
  test('has one core business and eighteen others, each with its system', () => {
    expect(state.businessFunction).toHaveLength(19)
    expect(state.businessFunction.filter(({ isCore }) => isCore)).toHaveLength(1)
    expect(state.informationSystem.filter(({ isCore }) => isCore)).toHaveLength(1)
    expect(state.informationSystem.filter(({ isCore }) => !isCore)).toHaveLength(18)
    expect(state.systemSupport).toHaveLength(19)
  })

  test('grades the core system by inference and leaves the others ungraded', () => {
    expect(state.informationSystem.find(({ isCore }) => isCore)).toMatchObject({
      reference: 'core-01',
      protectionLevel: 'HIGH',
      coreBasis: 'SUPPORTS_CORE_BUSINESS',
      maxTolerableDowntimeHours: 4,
      verified: false,
    })
    const others = state.informationSystem.filter(({ isCore }) => !isCore)
    expect(others.every((row) => row.protectionLevel === null && row.coreBasis === null)).toBe(true)
  })

  test('uses five systems that the ministry of health runs', () => {
    const foreign = state.informationSystem.filter(({ operatedBy }) => operatedBy === 'SUPERVISING_AGENCY')
    expect(foreign.map(({ operator }) => operator).sort()).toEqual([
      'mohw-ltc',
      ...Array.from({ length: 4 }, () => 'mohw-sfaa'),
    ])
  })

  test('refers to agencies and units the directory knows', () => {
    const codes = new Set([...state.agency, ...state.body].map(({ code }) => code))
    const named = [
      ...state.businessFunction.flatMap((row) => [row.agency, row.operator, row.responsibleUnit]),
      ...state.informationSystem.flatMap((row) => [
        row.agency,
        row.operator,
        row.evidenceFallback ?? row.agency,
      ]),
    ]
    expect(named.filter((code) => !codes.has(code))).toEqual([])
  })
})

describe('the demonstration', () => {
  test('adds the electricity company under the ministry as sole authority for every matter', () => {
    expect(agency('taipower', demonstration)).toMatchObject({
      kind: 'SPECIFIC_NON_GOVERNMENT',
      nonGovKind: 'STATE_ENTERPRISE',
    })
    expect(demonstration.sectorAssignment.map(({ matter }) => matter)).toEqual([...sectorMatters])
    expect(
      demonstration.sectorAssignment.every(
        (row) => row.authority === 'moea' && row.mode === 'SOLE' && row.isLead,
      ),
    ).toBe(true)
  })

  test('changes nothing in the sources but who the electricity company is', () => {
    const changes = diffStates(naturalKeys, state, demonstration)
    expect(changes.filter(({ kind }) => kind !== 'ADDED')).toMatchObject([
      { kind: 'CHANGED', table: 'infrastructureBody', fields: [{ field: 'agency', after: 'taipower' }] },
      { kind: 'CHANGED', table: 'infrastructureBody', fields: [{ field: 'agency', after: 'taipower' }] },
    ])
  })
})

test('loading the reference data twice writes once', () => {
  const empty = {}
  const loaded = applyChanges(naturalKeys, empty, diffStates(naturalKeys, empty, demonstration))
  expect(diffStates(naturalKeys, loaded, demonstration)).toEqual([])
})

test('the order of records in the files makes no difference to what is loaded', () => {
  const shuffled = fc.record({
    authorities: shuffle(data.authorities),
    units: shuffle(data.units),
    responseGroups: shuffle(data.responseGroups),
    infrastructure: shuffle(data.infrastructure),
    council: shuffle(data.council),
    hotlines: shuffle(data.hotlines),
    businesses: shuffle(data.businesses),
  }) satisfies fc.Arbitrary<ReferenceData>
  fc.assert(
    fc.property(shuffled, (other) => {
      expect(diffStates(naturalKeys, state, referenceState(other))).toEqual([])
    }),
    { numRuns: 25 },
  )
})

function shuffle<T>(rows: readonly T[]): fc.Arbitrary<readonly T[]> {
  return fc.shuffledSubarray([...rows], { minLength: rows.length })
}
