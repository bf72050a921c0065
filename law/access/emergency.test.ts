import { describe, expect, test } from 'vitest'
import { hold, numbers, row } from './by-hand.ts'
import { applies, maySee, type RowAccess } from './decide.ts'
import { mutationsByClass } from './decision-classes.ts'
import { decisionOpenings, decisions, rightsOn } from './decisions.ts'
import { dataClasses } from './matrix.ts'
import { type Holding, isOfEmergency, onlyByEmergency, openingsOf, opensFigures } from './openings.ts'
import { key } from './relations.ts'
import { roles } from './roles.ts'

const { agency, person } = numbers
const ours = [key('OWN', agency)]

function sees(holdings: readonly Holding[], dataClass: string, target: RowAccess, coordinate: string) {
  const [type = '', field = ''] = coordinate.split('.')
  return maySee(openingsOf(holdings, dataClass), target, { type, field, returns: 'String' })
}

const right = (holdings: readonly Holding[], dataClass: string, target: RowAccess) =>
  rightsOn(holdings, dataClass, target).right

describe('emergency access (G-73)', () => {
  const offices = ['NATIONAL_OFFICER', 'TECHNICAL_CENTRE'] as const
  const opened = row([key('EMERGENCY', person)], ['NOT_EXERCISE'])
  const closed = row([], ['NOT_EXERCISE'])

  test('it opens the working text of a minor case to read, and nothing to write', () => {
    for (const role of offices) {
      const officer = [hold(role)]
      for (const dataClass of [
        ...['IN.DETAIL', 'IN.LEVEL_REASON', 'IN.RESPONSE_LOG', 'IN.CAUSE', 'IN.SUPPORT', 'IN.REPORT'],
        ...['IN.TASKFORCE', 'IN.ANN_DRAFT', 'IN.MERIT'],
      ])
        expect(right(officer, dataClass, opened), `${role} ${dataClass}`).toBe('READ')
      expect(right(officer, 'IN.CAUSE', closed)).toBe('NONE')
    }
  })

  test('of evidence it shows that there is some, and of national security nothing', () => {
    for (const role of offices) {
      const officer = [hold(role)]
      expect(sees(officer, 'IN.EVIDENCE', opened, 'EvidenceItem.kind')).toBe(true)
      expect(sees(officer, 'IN.EVIDENCE', closed, 'EvidenceItem.kind')).toBe(false)
      for (const field of ['description', 'storageRef', 'sha256', 'transfers'])
        expect(sees(officer, 'IN.EVIDENCE', opened, `EvidenceItem.${field}`), field).toBe(false)
      expect(right(officer, 'IN.NATSEC', opened)).toBe('NONE')
    }
  })

  test('outside the classes of incidents it opens nothing, and to no other role anything', () => {
    for (const dataClass of dataClasses) {
      const byIt = roles.filter((role) =>
        openingsOf([hold(role)], dataClass).some(({ relation }) => relation === 'EMERGENCY'),
      )
      const isOpen = dataClass.startsWith('IN.') && !['IN.NATSEC', 'IN.EMERGENCY'].includes(dataClass)
      if (!isOpen) expect(byIt, dataClass).toEqual([])
      for (const role of byIt) expect(offices, dataClass).toContain(role)
    }
  })

  test('it opens no case of an exercise, and lets nothing be counted', () => {
    const exercise = row([key('EMERGENCY', person)], ['EXERCISE'])
    for (const role of offices)
      for (const dataClass of dataClasses)
        for (const opening of openingsOf([hold(role)], dataClass).filter(isOfEmergency)) {
          expect(applies(opening, exercise), dataClass).toBe(false)
          expect(opensFigures(opening), dataClass).toBe(false)
        }
  })

  test('no decision rests on it', () => {
    const named = decisions.flatMap(({ mutations }) => mutations)
    const held = offices.map((role) => hold(role))
    for (const mutation of [...named, ...mutationsByClass])
      expect(decisionOpenings(held, mutation).filter(isOfEmergency), mutation).toEqual([])
  })

  test('who asked for what is known to the two offices, to the CISO of the owner and, once granted, to the convener', () => {
    const granted = row(ours, ['NOT_EXERCISE', 'EMERGENCY_GRANTED'])
    const asked = row(ours, ['NOT_EXERCISE'])
    const readers = (target: RowAccess) =>
      roles.filter((role) => right([hold(role)], 'IN.EMERGENCY', target) !== 'NONE')
    expect(readers(asked)).toEqual(['CISO', 'AGENCY_HEAD', 'NATIONAL_OFFICER', 'TECHNICAL_CENTRE'])
    expect(readers(granted)).toEqual([
      ...['CISO', 'AGENCY_HEAD', 'NATIONAL_OFFICER', 'TECHNICAL_CENTRE', 'COUNCIL_CONVENER'],
    ])
  })

  test('what shows by an ordinary right as well does not show because of the emergency', () => {
    const openings = openingsOf([hold('NATIONAL_OFFICER')], 'IN.CAUSE')
    const on = (conditions: readonly string[]) =>
      openings.filter((opening) => applies(opening, row([key('EMERGENCY', person)], conditions)))
    expect(onlyByEmergency(on(['NOT_EXERCISE']))).toBe(true)
    expect(onlyByEmergency(on(['NOT_EXERCISE', 'GOVERNMENT_OR_MAJOR']))).toBe(false)
    expect(onlyByEmergency([])).toBe(false)
  })
})
