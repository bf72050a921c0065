import { expect, test } from 'vitest'
import { classify, oneOf } from './classify.ts'

test.each([
  ['nicst', 'council'],
  ['nici', 'committee'],
  ['response-center', 'task-centre'],
  ['wg-audit', 'working-group'],
  ['cybercrime-system', 'system'],
  ['twncert', 'cert'],
  ['csim', 'association'],
  ['all-ministries', 'collective'],
  ['kaohsiung-sab-it', 'section'],
])('%s, a %s, is a body and no agency', (code, kind) => {
  expect(classify(code, kind)).toMatchObject({ is: 'BODY' })
})

test.each([
  ['mnd', 'ministry', 'EXCEPTED_MILITARY'],
  ['csist', 'institute', 'EXCEPTED_MILITARY'],
  ['mnd-j6', 'office', 'EXCEPTED_MILITARY'],
  ['national-security-bureau', 'agency', 'EXCEPTED_INTELLIGENCE'],
  ['mjib', 'bureau', 'GOVERNMENT'],
  ['nsc', 'commission', 'GOVERNMENT'],
  ['nicso', 'office', 'GOVERNMENT'],
])('%s, a %s, is an agency of kind %s', (code, kind, agencyKind) => {
  expect(classify(code, kind)).toMatchObject({ is: 'AGENCY', kind: agencyKind, nonGovKind: null })
})

test.each(['trtc', 'krtc'])('the metro company %s is a state enterprise under the Act', (code) => {
  expect(classify(code, 'company')).toMatchObject({
    kind: 'SPECIFIC_NON_GOVERNMENT',
    nonGovKind: 'STATE_ENTERPRISE',
    isReading: true,
  })
})

test('a kind nobody has ruled on stops the import instead of becoming an agency', () => {
  expect(() => classify('somebody', 'club')).toThrow('unknown kind club')
  expect(() => oneOf(['SOLE'] as const, 'joint')).toThrow('none of SOLE')
})
