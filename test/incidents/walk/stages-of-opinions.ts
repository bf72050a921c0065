/** Changes of a level, and what is recommended of those who handled a case, brought into every state. */
import { decide, propose } from '../acts.ts'
import type { Cast } from '../cast.ts'
import {
  accusations,
  commendations,
  disciplines,
  levelBeginnings,
  levels,
  mitigations,
  nominations,
} from './attempts-on-opinions.ts'
import type { Attempt, Stage } from './cells.ts'
import { type Doers, open, type Staged, through, withdrawn } from './doers.ts'

export async function levelStages(cast: Cast, by: Doers): Promise<readonly Staged[]> {
  const { place, reporter } = by
  const stages: Staged[] = []
  const two = { ...by, level: 2, criterion: 'L2_CORE_TAMPER_SLIGHT' }
  const stage = async (
    state: string | null,
    level: number,
    steps: readonly ((id: string) => Promise<unknown>)[],
    other: Partial<Stage> = {},
    attempts: readonly Attempt[] = levels,
  ) => {
    const incident = await open(cast, two)
    for (const step of steps) await step(incident)
    const common = { machine: 'LEVEL_CHANGE', place, level, authors: [reporter] } as const
    stages.push([{ ...common, state, ids: { incident }, ...other }, attempts])
  }
  const proposes = (level: number) => (id: string) => through(propose(cast, reporter, id, level))
  const decides = (account: string, verdict: 'APPLY' | 'REJECT') => (id: string) =>
    through(decide(cast, account, id, verdict))
  await stage(null, 2, [], {}, [...levelBeginnings, ...levels])
  await stage(
    null,
    2,
    [(id) => withdrawn(cast, two, id)],
    { and: 'the case is withdrawn', fails: { proposeLevelChange: 'CASE_NOT_ARCHIVED' } },
    levelBeginnings,
  )
  await stage('AWAIT_REVIEWER', 2, [proposes(1)])
  await stage('AWAIT_NATIONAL_AND_NSC', 3, [proposes(3)])
  const first = [proposes(3), decides('t.national', 'APPLY')]
  const bodies = [
    ['NATIONAL_OFFICER', 't.national'],
    ['NSC_OFFICER', 't.nsc'],
  ] as const
  for (const [role, account] of bodies)
    for (const verdict of ['APPLY', 'REJECT'] as const) {
      const and = `${role} has said ${verdict}`
      const said = [proposes(3), decides(account, verdict)]
      await stage('AWAIT_NATIONAL_AND_NSC', 3, said, { and, spoken: [role, verdict] })
    }
  await stage('CONVENER_DECIDES', 3, [...first, decides('t.nsc', 'REJECT')])
  await stage('APPLIED', 3, [...first, decides('t.nsc', 'APPLY')])
  await stage('REJECTED', 2, [proposes(1), decides(by.reviewer, 'REJECT')])
  return stages
}

export async function meritStages(cast: Cast, by: Doers): Promise<readonly Staged[]> {
  const { place, level, reviewer } = by
  const incident = await open(cast, by)
  const reason = 'As the files show.'
  const common = { place, level, authors: [] as readonly string[] }
  const stages: Staged[] = [
    [{ ...common, machine: 'COMMENDATION', state: null, ids: { incident } }, nominations],
    [{ ...common, machine: 'DISCIPLINE_RECOMMENDATION', state: null, ids: { incident } }, accusations],
    [{ ...common, machine: 'MITIGATION_RECOMMENDATION', state: null, ids: { incident } }, mitigations],
  ]
  for (const decision of [null, 'GRANT', 'DECLINE'] as const) {
    const input = { incident, ground: 'TIMELY_WARNING', reason }
    const made = await through(
      cast.world.act('t.national', 'nominateCommendation', input, 'commendation { id }'),
    )
    const { id: commendation } = made.commendation
    const judged = { commendation, expectedVersion: 1, decision, reason }
    if (decision)
      await through(cast.world.act('t.national2', 'decideCommendation', judged, 'commendation { id }'))
    const state = decision === null ? 'NOMINATED' : decision === 'GRANT' ? 'GRANTED' : 'DECLINED'
    stages.push([
      { ...common, machine: 'COMMENDATION', state, ids: { commendation }, authors: ['t.national'] },
      commendations,
    ])
  }
  for (const state of ['RECOMMENDED', 'ANSWERED']) {
    const input = { incident, ground: 'FALSE_REPORT', reason }
    const shown = 'disciplineRecommendation { id }'
    const made = await through(cast.world.act(reviewer, 'recommendDiscipline', input, shown))
    const { id: recommendation } = made.disciplineRecommendation
    const answer = { recommendation, expectedVersion: 1, outcome: 'NO_ACTION', reason }
    if (state === 'ANSWERED') await through(cast.world.act(by.ciso, 'recordDisciplineOutcome', answer, shown))
    stages.push([
      {
        ...common,
        machine: 'DISCIPLINE_RECOMMENDATION',
        state,
        ids: { recommendation },
        authors: [reviewer],
      },
      disciplines,
    ])
  }
  return stages
}
