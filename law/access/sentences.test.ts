import { describe, expect, test } from 'vitest'
import { hold, numbers, row } from './by-hand.ts'
import { mayEverAsk, mayEverSee, maySee, type RowAccess } from './decide.ts'
import { rightsOn } from './decisions.ts'
import { dataClasses } from './matrix.ts'
import { type Holding, openingsOf } from './openings.ts'
import { key, sectorKey } from './relations.ts'

const { agency, vendor, group, person, mandate } = numbers
const ours = [key('OWN', agency)]

/** An ordinary case of a government agency, with these keys on it. */
const governmentCase = (...keys: number[]) =>
  row(keys, ['NOT_EXERCISE', 'GOVERNMENT_OR_MAJOR', 'NOT_EXCEPTED'])

function sees(holdings: readonly Holding[], dataClass: string, target: RowAccess, coordinate: string) {
  const [type = '', field = ''] = coordinate.split('.')
  return maySee(openingsOf(holdings, dataClass), target, { type, field, returns: 'String' })
}

const right = (holdings: readonly Holding[], dataClass: string, target: RowAccess) =>
  rightsOn(holdings, dataClass, target).right

describe('bodies above an agency', () => {
  const superior = [hold('SUPERVISING_OFFICER')]
  const case1 = governmentCase(key('SUPERVISES', agency))

  test('a superior sees the level and the impact of a case, but not the working text about it', () => {
    expect(sees(superior, 'IN.CORE', case1, 'Incident.effectiveLevel')).toBe(true)
    expect(sees(superior, 'IN.DETAIL', case1, 'Incident.businessImpact')).toBe(true)
    expect(sees(superior, 'IN.DETAIL', case1, 'Incident.description')).toBe(false)
    expect(sees(superior, 'IN.EVIDENCE', case1, 'EvidenceItem.kind')).toBe(false)
  })

  test('a superior sees nothing of a case of an agency that is not below it', () => {
    const elsewhere = governmentCase(key('SUPERVISES', agency + 1))
    expect(right(superior, 'IN.CORE', elsewhere)).toBe('AGGREGATE')
    expect(sees(superior, 'IN.CORE', elsewhere, 'Incident.effectiveLevel')).toBe(false)
  })

  test('who supervises through others reads; who supervises directly accepts', () => {
    expect(right(superior, 'AG.IMPL', governmentCase(key('SUPERVISES', agency)))).toBe('READ')
    expect(right(superior, 'AG.IMPL', governmentCase(key('SUPERVISES_DIRECTLY', agency)))).toBe('APPROVE')
  })

  test('the reviewing authority decides on the level and sees the register line of evidence, not the evidence', () => {
    const reviewer = [hold('SECURITY_REVIEWER')]
    const case2 = governmentCase(key('REVIEWS', agency))
    expect(right(reviewer, 'IN.LEVEL_REASON', case2)).toBe('APPROVE')
    expect(sees(reviewer, 'IN.EVIDENCE', case2, 'EvidenceItem.collectedAt')).toBe(true)
    expect(sees(reviewer, 'IN.EVIDENCE', case2, 'EvidenceItem.storageRef')).toBe(false)
  })

  test('a member of the handling team reads what the reviewer reads and decides nothing', () => {
    const member = [hold('HANDLING_TEAM_MEMBER')]
    const case2 = governmentCase(key('REVIEWS', agency))
    expect(right(member, 'IN.LEVEL_REASON', case2)).toBe('READ')
    expect(right(member, 'IN.RESPONSE_LOG', case2)).toBe('READ')
  })

  test('the convener sees the level of a major case but not its cause, and nothing of a lesser one', () => {
    const convener = [hold('COUNCIL_CONVENER')]
    const major = row([], ['MAJOR', 'NOT_EXERCISE'])
    expect(sees(convener, 'IN.CORE', major, 'Incident.effectiveLevel')).toBe(true)
    expect(sees(convener, 'IN.CAUSE', major, 'InvestigationReport.rootCause')).toBe(false)
    expect(sees(convener, 'IN.CORE', governmentCase(), 'Incident.effectiveLevel')).toBe(false)
  })
})

describe('the own agency', () => {
  test('the head of an agency reads what the CISO reads and approves nothing', () => {
    const head = [hold('AGENCY_HEAD')]
    for (const dataClass of ['IN.REPORT', 'AG.PLAN_BODY', 'AG.GRANT', 'VE.CONTRACT', 'IN.EVIDENCE']) {
      expect(right([hold('CISO')], dataClass, governmentCase(...ours))).toBe('APPROVE')
      expect(right(head, dataClass, governmentCase(...ours))).toBe('READ')
    }
  })

  test('staff see the state of what they raised and no incident', () => {
    const staff = [hold('AGENCY_STAFF')]
    const raised = governmentCase(key('SELF', person), ...ours)
    expect(sees(staff, 'IN.CORE', raised, 'Observation.state')).toBe(true)
    expect(sees(staff, 'IN.CORE', raised, 'Incident.state')).toBe(false)
    expect(mayEverSee(openingsOf(staff, 'IN.CORE'), 'Incident')).toBe(false)
  })

  test('the contract officer sees which case touches the contract, and no more of it', () => {
    const officer = [hold('CONTRACT_OFFICER')]
    const linked = row(ours, ['NOT_EXERCISE', 'IN.CORE/contract'])
    expect(sees(officer, 'IN.CORE', linked, 'Incident.state')).toBe(true)
    expect(sees(officer, 'IN.CORE', linked, 'Incident.effectiveLevel')).toBe(false)
    expect(sees(officer, 'IN.CORE', governmentCase(...ours), 'Incident.state')).toBe(false)
  })

  test('a participant sees its exercise cases, and so does the body that runs it; bodies outside do not', () => {
    const exercise = row(
      [...ours, key('SUPERVISES', agency), key('EXERCISE', agency)],
      ['EXERCISE', 'IN.CORE/exercise', 'GOVERNMENT_OR_MAJOR', 'MAJOR'],
    )
    expect(right([hold('SECURITY_CONTACT')], 'IN.CORE', exercise)).toBe('WRITE')
    expect(sees([hold('EXERCISE_CONTROLLER')], 'IN.CORE', exercise, 'Incident.state')).toBe(true)
    const elsewhere = row([...ours, key('EXERCISE', agency + 1)], ['EXERCISE', 'IN.CORE/exercise'])
    expect(sees([hold('EXERCISE_CONTROLLER')], 'IN.CORE', elsewhere, 'Incident.state')).toBe(false)
    for (const role of [
      'SUPERVISING_OFFICER',
      'NATIONAL_OFFICER',
      'NSC_OFFICER',
      'TECHNICAL_CENTRE',
    ] as const) {
      expect(sees([hold(role)], 'IN.CORE', exercise, 'Incident.state')).toBe(false)
    }
  })
})

describe('sector authorities', () => {
  const sector = [hold('SECTOR_OFFICER')]
  const rightsOf = (found: number) =>
    rightsOn(sector, 'IN.CORE', row([found], ['NOT_EXERCISE'])).by.map(
      ({ column, clause }) => `${column} ${clause}`,
    )

  test('a sole authority decides by article 8, one of several by article 12', () => {
    expect(rightsOf(sectorKey('SOLE', 'INCIDENT', agency))).toEqual(['SECTOR_OFFICER ER-8-0'])
    expect(rightsOf(sectorKey('JOINT', 'INCIDENT', agency))).toEqual(['SECTOR_OFFICER_JOINT ER-12b'])
  })

  test('an authority assigned for another matter does not see the incident', () => {
    expect(right(sector, 'IN.CORE', row([sectorKey('SOLE', 'PLAN', agency)], ['NOT_EXERCISE']))).toBe(
      'AGGREGATE',
    )
    expect(right(sector, 'AG.PLAN_BODY', row([sectorKey('SOLE', 'PLAN', agency)], ['NOT_EXCEPTED']))).toBe(
      'REDACTED',
    )
  })

  test('a sector authority is not the superior of its agencies', () => {
    expect(right(sector, 'IN.CORE', governmentCase(key('SUPERVISES', agency)))).toBe('AGGREGATE')
  })
})

describe('the national authority', () => {
  const national = [hold('NATIONAL_OFFICER')]
  const minor = row([], ['NOT_EXERCISE', 'NOT_EXCEPTED'])

  test('it decides on a case of a government agency', () => {
    expect(right(national, 'IN.CORE', governmentCase())).toBe('APPROVE')
    expect(sees(national, 'IN.CAUSE', governmentCase(), 'InvestigationReport.rootCause')).toBe(true)
  })

  test('of a minor case of a non-government agency it reads the core and nothing deeper (ER-8-0)', () => {
    expect(right(national, 'IN.CORE', minor)).toBe('READ')
    for (const dataClass of [
      'IN.DETAIL',
      'IN.LEVEL_REASON',
      'IN.CAUSE',
      'IN.EVIDENCE',
      'IN.SUPPORT',
      'IN.REPORT',
    ]) {
      expect(right(national, dataClass, minor)).toBe('NONE')
    }
  })

  test('an endorsed request for support opens the request and the detail of a minor case, nothing else', () => {
    const endorsed = row([], ['NOT_EXERCISE', 'GOVERNMENT_OR_MAJOR_OR_SUPPORT_ENDORSED'])
    expect(right(national, 'IN.SUPPORT', endorsed)).toBe('APPROVE')
    expect(right(national, 'IN.DETAIL', endorsed)).toBe('READ')
    expect(right(national, 'IN.CAUSE', endorsed)).toBe('NONE')
    expect(right(national, 'IN.REPORT', endorsed)).toBe('NONE')
  })

  test('a major case of a non-government agency is open to it', () => {
    const major = row([], ['NOT_EXERCISE', 'GOVERNMENT_OR_MAJOR', 'MAJOR'])
    expect(right(national, 'IN.CORE', major)).toBe('APPROVE')
    expect(right(national, 'IN.REPORT', major)).toBe('READ')
  })

  test('for an agency without a superior it accepts what a superior accepts (G-08)', () => {
    expect(right(national, 'AG.PLAN_STATUS', row([key('NO_SUPERIOR', 0)], ['NOT_EXCEPTED']))).toBe('APPROVE')
    expect(
      rightsOn(national, 'AG.STAFFING', row([key('NO_SUPERIOR', 0)])).by.map(({ column }) => column),
    ).toEqual(['SUPERVISING_OFFICER'])
  })

  test('it stands in the superior’s place by a relation only, never towards every row', () => {
    for (const dataClass of dataClasses) {
      const borrowed = openingsOf(national, dataClass).filter(
        ({ column }) => column === 'SUPERVISING_OFFICER',
      )
      for (const opening of borrowed) expect(opening.key, dataClass).not.toBeNull()
    }
  })

  test('an agency that its own office supervises gives it no more than any other', () => {
    const below = row([key('SUPERVISES_DIRECTLY', agency), key('SUPERVISES', agency)], ['NOT_EXCEPTED'])
    expect(rightsOn(national, 'AG.PLAN_STATUS', below)).toEqual(
      rightsOn(national, 'AG.PLAN_STATUS', row([], ['NOT_EXCEPTED'])),
    )
  })
})

describe('excepted agencies', () => {
  const staff = [hold('CISO', { excepted: true })]

  test('staff of an excepted agency see the directory, notices and shares, whatever their role', () => {
    expect(sees(staff, 'AG.DIRECTORY', row([]), 'Agency.validFrom')).toBe(true)
    expect(sees(staff, 'IN.CORE', governmentCase(key('NOTIFIED', group)), 'LateralNotice.text')).toBe(true)
    expect(sees(staff, 'IN.CORE', governmentCase(key('NOTIFIED', group)), 'Incident.state')).toBe(false)
    expect(right(staff, 'TI.OPEN', row([key('RECIPIENT', agency)], ['SHARED']))).toBe('READ')
    expect(right(staff, 'TI.OPEN', row([key('RECIPIENT', agency)]))).toBe('NONE')
  })

  test('its own role opens no row of its own agency', () => {
    for (const dataClass of ['IN.CORE', 'AG.PLAN_BODY', 'AG.RISK', 'VE.CONTRACT']) {
      expect(sees(staff, dataClass, governmentCase(...ours), 'SomeRow.anything')).toBe(false)
    }
  })

  test('a seat on a task force or at the head of a group is not lost by coming from an excepted agency (G-03)', () => {
    const member = [hold('TASK_FORCE_MEMBER', { excepted: true })]
    expect(right(member, 'IN.CAUSE', governmentCase(key('TASK_FORCE', person)))).toBe('READ')
    expect(right(member, 'IN.CAUSE', governmentCase(...ours))).toBe('NONE')
    const lead = [hold('RESPONSE_GROUP_LEAD', { excepted: true })]
    expect(sees(lead, 'IN.DETAIL', governmentCase(key('NOTIFIED', group)), 'LateralNotice.text')).toBe(true)
  })

  test('a notice forwarded to the agency opens the notice to its security roles, not the incident (G-80)', () => {
    const forwarded = governmentCase(key('FORWARDED', agency))
    for (const excepted of [true, false]) {
      const contact = [hold('SECURITY_CONTACT', { excepted, groupNo: null })]
      expect(sees(contact, 'IN.CORE', forwarded, 'LateralNotice.text')).toBe(true)
      expect(sees(contact, 'IN.CORE', forwarded, 'Incident.reportedLevel')).toBe(false)
    }
  })

  test('nobody reads beyond directory, programme and grants of an excepted agency (ER-2a, G-03)', () => {
    const excepted = row([], ['NOT_EXERCISE'])
    expect(right([hold('NATIONAL_OFFICER')], 'AG.LEVEL', excepted)).toBe('NONE')
    expect(right([hold('NATIONAL_OFFICER')], 'AG.CONTACT_PERSONAL', excepted)).toBe('NONE')
    expect(right([hold('NATIONAL_OFFICER')], 'AG.DIRECTORY', excepted)).toBe('WRITE')
    expect(right([hold('SYSTEM_ADMIN')], 'AG.GRANT', excepted)).toBe('WRITE')
  })
})

describe('the vendor side', () => {
  test('a vendor reads its own contract and nobody else’s', () => {
    const user = [hold('VENDOR_USER', { agencyNo: null })]
    expect(sees(user, 'VE.CONTRACT', row([key('PARTY', vendor)]), 'OutsourcingContract.title')).toBe(true)
    expect(right(user, 'VE.CONTRACT', row([key('PARTY', vendor + 1)]))).toBe('NONE')
    expect(right(user, 'VE.CONTRACT', row([key('SUB_PARTY', vendor)]))).toBe('NONE')
  })

  test('a sub-vendor sees what binds it, not the contract', () => {
    const user = [hold('SUBVENDOR_USER', { agencyNo: null })]
    const bound = row([key('SUB_PARTY', vendor)], ['VE.CONTRACT/sub-vendor'])
    expect(sees(user, 'VE.CONTRACT', bound, 'SubcontractAuthorization.measures')).toBe(true)
    expect(sees(user, 'VE.CONTRACT', bound, 'OutsourcingContract.title')).toBe(false)
  })

  test('of a classified contract only cleared people on the work see the terms they need', () => {
    const user = [hold('VENDOR_USER', { agencyNo: null })]
    const contract = (...met: string[]) => row([key('PARTY', vendor)], met)
    expect(
      sees(user, 'VE.CLASSIFIED', contract('VE.CLASSIFIED/cleared'), 'OutsourcingContract.termsNeeded'),
    ).toBe(true)
    expect(right(user, 'VE.CLASSIFIED', contract())).toBe('NONE')
    expect(right([hold('DEDICATED_OFFICER')], 'VE.CLASSIFIED', row(ours))).toBe('NONE')
    expect(right([hold('NATIONAL_OFFICER')], 'VE.CLASSIFIED', row([]))).toBe('NONE')
  })

  test('an auditor engaged on a contract reads it; the same person on another contract does not', () => {
    const auditor = [hold('VENDOR_AUDITOR', { agencyNo: null })]
    expect(right(auditor, 'VE.CONTRACT', row([key('ENGAGED', person)]))).toBe('READ')
    expect(right(auditor, 'VE.CONTRACT', row([key('ENGAGED', person + 1)]))).toBe('NONE')
  })
})

describe('those who watch, and the public', () => {
  test('an analyst sees level and state in the mandate, no times, no text, no cause (G-70)', () => {
    const analyst = [hold('OVERSIGHT_ANALYST')]
    const inMandate = governmentCase(key('BELOW', mandate))
    for (const field of ['agency', 'effectiveLevel', 'state', 'isMajor']) {
      expect(sees(analyst, 'IN.CORE', inMandate, `Incident.${field}`)).toBe(true)
    }
    for (const field of ['awareAt', 'reportedAt', 'closedAt', 'reportedLevel']) {
      expect(sees(analyst, 'IN.CORE', inMandate, `Incident.${field}`)).toBe(false)
    }
    const clocks = { type: 'Incident', field: 'clocks', returns: 'Clock' }
    expect(maySee(openingsOf(analyst, 'IN.CORE'), inMandate, clocks)).toBe(true)
    expect(sees(analyst, 'IN.CORE', inMandate, 'Clock.state')).toBe(true)
    expect(sees(analyst, 'IN.CORE', inMandate, 'Clock.dueAt')).toBe(false)
    expect(right(analyst, 'IN.CAUSE', inMandate)).toBe('AGGREGATE')
    expect(sees(analyst, 'IN.CAUSE', inMandate, 'InvestigationReport.rootCause')).toBe(false)
    expect(right(analyst, 'IN.DETAIL', inMandate)).toBe('NONE')
  })

  test('a row that is not in the mandate gives the analyst no more than the public has', () => {
    const outside = governmentCase(key('BELOW', mandate + 1))
    expect(right([hold('OVERSIGHT_ANALYST')], 'IN.CORE', outside)).toBe(right([], 'IN.CORE', outside))
  })

  test('the public reads names and kind of an agency, award lists and tender notices, counts of incidents', () => {
    expect(sees([], 'AG.DIRECTORY', row([]), 'Agency.nameZh')).toBe(true)
    expect(sees([], 'AG.DIRECTORY', row([]), 'Agency.validFrom')).toBe(false)
    expect(sees([], 'VE.RATING', row([]), 'VendorAward.vendorName')).toBe(true)
    expect(sees([], 'VE.CONTRACT', row([], ['VE.CONTRACT/tender-notice']), 'TenderNotice.title')).toBe(true)
    expect(mayEverSee(openingsOf([], 'VE.CONTRACT'), 'OutsourcingContract')).toBe(false)
    expect(right([], 'IN.CORE', governmentCase())).toBe('AGGREGATE')
    expect(mayEverSee(openingsOf([], 'IN.CORE'), 'Incident')).toBe(false)
  })

  test('the public and those who have no more ask for no figures: theirs are published once a year (G-71)', () => {
    const asks = (...held: Parameters<typeof openingsOf>[0]) =>
      mayEverAsk(openingsOf(held, 'AGG.STATS'), 'AGG.STATS', 'IncidentFigures')
    expect(asks()).toBe(false)
    for (const role of ['SERVICE_ACCOUNT', 'VENDOR_USER', 'AGENCY_STAFF', 'TASK_FORCE_MEMBER'] as const)
      expect(asks(hold(role)), role).toBe(false)
    for (const role of [
      'OVERSIGHT_ANALYST',
      'SUPERVISING_OFFICER',
      'CONTRACT_OFFICER',
      'NATIONAL_OFFICER',
    ] as const)
      expect(asks(hold(role)), role).toBe(true)
  })

  test('a service account has exactly the rights of the public', () => {
    for (const dataClass of [
      'AG.DIRECTORY',
      'IN.CORE',
      'VE.VENDOR',
      'VE.RATING',
      'TI.OPEN',
      'AG.GRANT',
      'REF',
    ]) {
      const open = row([], ['NOT_EXERCISE', 'NOT_EXCEPTED'])
      expect(right([hold('SERVICE_ACCOUNT')], dataClass, open)).toBe(right([], dataClass, open))
    }
  })
})
