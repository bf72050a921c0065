import { expect, test } from 'vitest'
import { doubted, suggested } from './criteria-check.ts'

const core = { isCore: true, isCriticalInfrastructure: false, maxTolerableDowntimeHours: 4 }
const other = { isCore: false, isCriticalInfrastructure: false, maxTolerableDowntimeHours: null }
const critical = { isCore: true, isCriticalInfrastructure: true, maxTolerableDowntimeHours: 2 }

test('a core system down beyond its tolerable time suggests level 3, within it level 2', () => {
  expect(suggested([core], { outageHours: 5 })).toEqual(['L3_CORE_OUTAGE_BEYOND'])
  expect(suggested([core], { outageHours: 4 })).toEqual(['L2_CORE_OUTAGE_WITHIN'])
})

test('every affected system may suggest its own criterion, gravest first', () => {
  expect(suggested([other, critical], { tampering: 'SLIGHT' })).toEqual(['L4_CI_TAMPER', 'L1_NONCORE_TAMPER'])
})

test('a criterion about core business is doubted when no affected system is core', () => {
  expect(doubted(['L2_CORE_TAMPER_SLIGHT'], [other], {})).toEqual(['L2_CORE_TAMPER_SLIGHT'])
  expect(doubted(['L2_CORE_TAMPER_SLIGHT'], [other, core], {})).toEqual([])
})

test('an outage beyond tolerance is doubted when the stated outage was bearable', () => {
  expect(doubted(['L3_CORE_OUTAGE_BEYOND'], [core], { outageHours: 3 })).toEqual(['L3_CORE_OUTAGE_BEYOND'])
  expect(doubted(['L3_CORE_OUTAGE_BEYOND'], [core], {})).toEqual([])
})

test('a leak is judged by the data, not by the system it came from', () => {
  expect(doubted(['L4_STATE_SECRET_LEAK', 'L3_CLASSIFIED_OR_SENSITIVE_LEAK'], [], {})).toEqual([])
  expect(doubted(['L2_CORE_DATA_LEAK'], [other], { leaked: 'PERSONAL' })).toEqual([])
})
