/** What follows a case for those who handled it: praise, the agency's own discipline, and leniency (IG-6). */
import { beginning, lifecycle } from './lifecycle.ts'

const authorities = ['SECURITY_REVIEWER', 'SECTOR_OFFICER', 'NATIONAL_OFFICER'] as const

export const commendation = lifecycle({
  machine: 'COMMENDATION',
  subject: 'Commendation',
  title: { zh: '獎勵', en: 'Commendation' },
  states: ['NOMINATED', 'GRANTED', 'DECLINED'],
  ends: ['GRANTED', 'DECLINED'],
  steps: [
    {
      step: 'nominateCommendation',
      from: [beginning],
      to: 'NOMINATED',
      actors: authorities,
      guards: ['REASON_STATED'],
      clause: ['IG-6.1-1', 'IG-6.1-2', 'IG-6.1-3', 'IG-6.1-4', 'IG-6.1-5'],
    },
    {
      step: 'decideCommendation',
      outcome: ['GRANT'],
      from: ['NOMINATED'],
      to: 'GRANTED',
      actors: ['NATIONAL_OFFICER'],
      guards: ['APPROVER_NOT_AUTHOR', 'REASON_STATED'],
      clause: ['IG-6.1-1'],
    },
    {
      step: 'decideCommendation',
      outcome: ['DECLINE'],
      from: ['NOMINATED'],
      to: 'DECLINED',
      actors: ['NATIONAL_OFFICER'],
      guards: ['APPROVER_NOT_AUTHOR', 'REASON_STATED'],
      clause: ['IG-6.1-1'],
    },
  ],
})

export const disciplineRecommendation = lifecycle({
  machine: 'DISCIPLINE_RECOMMENDATION',
  subject: 'DisciplineRecommendation',
  title: { zh: '懲處建議', en: 'Recommendation of discipline' },
  states: ['RECOMMENDED', 'ANSWERED'],
  ends: ['ANSWERED'],
  steps: [
    {
      step: 'recommendDiscipline',
      from: [beginning],
      to: 'RECOMMENDED',
      actors: authorities,
      guards: ['REASON_STATED'],
      clause: ['IG-6.2-1', 'IG-6.2-3a', 'IG-6.2-3b'],
    },
    {
      step: 'recordDisciplineOutcome',
      from: ['RECOMMENDED'],
      to: 'ANSWERED',
      actors: ['CISO'],
      guards: ['APPROVER_NOT_AUTHOR', 'REASON_STATED'],
      clause: ['IG-6.2-1', 'G-31'],
    },
  ],
  notes: ['Broken clocks are evidence and no verdict; the agency judges by its own law (G-31).'],
})

export const mitigationRecommendation = lifecycle({
  machine: 'MITIGATION_RECOMMENDATION',
  subject: 'MitigationRecommendation',
  title: { zh: '減責建議', en: 'Recommendation of leniency' },
  states: ['RECOMMENDED'],
  ends: ['RECOMMENDED'],
  steps: [
    {
      step: 'recommendMitigation',
      from: [beginning],
      to: 'RECOMMENDED',
      actors: ['NATIONAL_OFFICER', 'NSC_OFFICER'],
      guards: ['REASON_STATED'],
      clause: ['IG-6.3-1'],
    },
  ],
})

export const contractorFinding = lifecycle({
  machine: 'CONTRACTOR_FINDING',
  subject: 'ContractorFinding',
  title: { zh: '受託者違失之認定', en: 'Finding against a contractor' },
  states: ['FOUND'],
  ends: ['FOUND'],
  steps: [
    {
      step: 'recordContractorFinding',
      from: [beginning],
      to: 'FOUND',
      actors: authorities,
      guards: ['REASON_STATED'],
      clause: ['IG-6.2-2'],
    },
  ],
  notes: [
    'It ends no contract: whether to recommend that, and what follows, is decided about the contract (G-69).',
  ],
})
