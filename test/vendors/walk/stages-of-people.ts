/** Checks of people, brought into every state by those who may. */
import { found, must, unknown } from '../checks.ts'
import { checks } from './attempts-on-people.ts'
import type { Cast, Stage, Staged } from './cells.ts'
import { both } from './walkers.ts'

type Candidate = Awaited<ReturnType<Cast['candidate']>>

const unfit = { 'decideSuitabilityCheck UNDETERMINED': 'BAD_INPUT' }
const unexplained = { 'decideSuitabilityCheck CLEARED': 'FOUND_HEADS_EXPLAINED' } as const
/** Where a head is open nobody is cleared (ER-4-2-0d). */
const open = {
  'decideSuitabilityCheck CLEARED': 'BAD_INPUT',
  'decideSuitabilityCheck CLEARED, explained': 'BAD_INPUT',
}
const erased = (...names: readonly string[]) => ({
  ...{ and: 'what was kept is erased', only: names },
  fails: Object.fromEntries(names.map((name) => [name, 'CONSENT_VALID' as const])),
})

export async function checkStages(cast: Cast): Promise<readonly Staged[]> {
  const { stage: at, candidate, request, consent, checking, enter, decide, step } = cast
  const stages: Staged[] = []
  const stage = (state: string, of: Candidate, other: Partial<Stage> = {}) => {
    const ids = { checkId: of.checkId }
    const common = { machine: 'SUITABILITY', place: 'bureau', parties: false, authors: [] } as const
    stages.push([{ ...common, state, ids, person: of.account, ...other }, checks])
  }
  const after = async (of: Candidate, ...steps: readonly ((of: Candidate) => Promise<any>)[]) => {
    for (const taken of steps) must(await taken(of))
    return of
  }
  const erase = ({ checkId }: Candidate) =>
    at.owner.query(
      `update vendors.suitability_findings set sealed = null, wrapped_key = null, key_id = null, erased_at = $2 where check_id = $1`,
      [checkId, at.now()],
    )
  const decided = (result: string, heads?: object) => async () =>
    after(await checking(heads), (of) => decide(of, result, 'As was found.'))

  // The first one is somebody else to all others.
  await candidate()
  stage('REQUIRED', await candidate())
  stage('CONSENT_REQUESTED', await after(await candidate(), request))
  const refuse = (of: Candidate) => step(of.account, 'recordSuitabilityConsent', of, { answer: 'REFUSED' })
  stage('REFUSED', await after(await candidate(), request, refuse))
  stage('CONSENTED', await after(await candidate(), request, consent))
  const gone = await after(await candidate(), request, consent)
  await erase(gone)
  stage('CONSENTED', gone, erased('openSuitabilityCheck'))
  const withdraw = (of: Candidate) => step(of.account, 'withdrawSuitabilityConsent', of)
  stage('WITHDRAWN', await after(await candidate(), request, consent, withdraw))
  stage('CHECKING', await checking(), { refused: unfit })
  stage('CHECKING', await checking(unknown), { and: 'nobody knows', refused: open })
  stage('CHECKING', await checking(found), {
    ...{ and: 'something was found', fails: unexplained },
    refused: { 'decideSuitabilityCheck CLEARED, explained': 'BAD_INPUT', ...unfit },
  })
  const entered = await after(await checking(), (of) => enter(of, unknown, both))
  stage('CHECKING', entered, { and: 'entered by whoever decides', authors: [both], refused: open })
  stage('UNDETERMINED', await decided('UNDETERMINED', unknown)())
  const forgotten = await decided('UNDETERMINED', unknown)()
  await erase(forgotten)
  stage('UNDETERMINED', forgotten, erased('enterSuitabilityHeads'))
  stage('NOT_CLEARED', await decided('NOT_CLEARED')())
  stage('CLEARED', await decided('CLEARED')())
  const expired = await decided('CLEARED')()
  await at.owner.query('update vendors.suitability_check set valid_until = $2 where id = $1', [
    expired.checkId,
    at.now(),
  ])
  stage('EXPIRED', expired)
  const revoke = (of: Candidate) => step('bureau.ciso', 'revokeClearance', of, { reason: 'New facts.' })
  stage('REVOKED', await after(await decided('CLEARED')(), revoke))
  return stages
}
