/** Attempts to change a level, and to recommend something of those who handled a case. */
import { has, isAuthor, type Subject } from '../../walk/cells.ts'
import { type Attempt, ofCase, onCase } from './cells.ts'

const reason = 'So it is.'

const decideLevel = (verdict: 'APPLY' | 'REJECT'): Attempt => ({
  name: `decideLevelChange ${verdict}`,
  mutation: 'decideLevelChange',
  about: ofCase,
  // Where two bodies decide, what the second one says makes the outcome.
  outcome: ({ state, spoken }) => {
    if (state !== 'AWAIT_NATIONAL_AND_NSC') return verdict
    if (!spoken) return 'FIRST_OPINION'
    if (spoken[1] !== verdict) return 'THEY_DIFFER'
    return verdict === 'APPLY' ? 'BOTH_AGREE' : 'BOTH_REFUSE'
  },
  input: () => ({ verdict, reason }),
  stops: {
    APPROVER_NOT_AUTHOR: isAuthor,
    NOT_ONE_ALONE: (walker, { spoken }) => has(walker, spoken?.[0] ?? ''),
  },
})

export const levels: readonly Attempt[] = [decideLevel('APPLY'), decideLevel('REJECT')]
export const levelBeginnings: readonly Attempt[] = [
  {
    name: 'proposeLevelChange',
    mutation: 'proposeLevelChange',
    about: ofCase,
    input: (_, { level }) => ({ level: level === 4 ? 3 : level + 1, reason }),
  },
]

const merit = (mutation: string, input: object, about: Subject = onCase, outcome?: string): Attempt => ({
  name: outcome ? `${mutation} ${outcome}` : mutation,
  mutation,
  about,
  ...(outcome && { outcome }),
  input: () => ({ reason, ...input }),
  stops: { APPROVER_NOT_AUTHOR: isAuthor },
})
const commendation: Subject = {
  type: 'Commendation',
  dataClass: 'IN.MERIT',
  id: 'commendation',
  table: 'incidents.commendation',
}
export const commendations: readonly Attempt[] = [
  merit('decideCommendation', { decision: 'GRANT' }, commendation, 'GRANT'),
  merit('decideCommendation', { decision: 'DECLINE' }, commendation, 'DECLINE'),
]
export const disciplines: readonly Attempt[] = [
  merit(
    'recordDisciplineOutcome',
    { outcome: 'NO_ACTION' },
    {
      type: 'DisciplineRecommendation',
      dataClass: 'IN.MERIT',
      id: 'recommendation',
      table: 'incidents.discipline_recommendation',
    },
  ),
]
export const nominations = [merit('nominateCommendation', { ground: 'TIMELY_WARNING' })]
export const accusations = [merit('recommendDiscipline', { ground: 'FALSE_REPORT' })]
export const mitigations = [merit('recommendMitigation', {})]
