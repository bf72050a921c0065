/** `dissolveAgency`: an agency ends on a date, once nobody stands below it and no sector depends on it (G-02). */
import { command } from '../../command.ts'
import { Refusal } from '../../refusal.ts'
import { agencyRows } from '../directory/reads.ts'
import { type ActInput, actOf, agencyNamed, alsoIn, mustExist, recordAct } from './act.ts'
import { cease, recordSuccession } from './ceasing.ts'
import { refusingConflicts } from './conflicts.ts'
import { sharedWith } from './sector-assignments.ts'
import { linksBelow } from './supervision-links.ts'

interface Input extends ActInput {
  readonly agencyId: string
  readonly functionsToId?: string | null
}

export const dissolveAgency = command<typeof agencyRows, Input>({
  mutation: 'dissolveAgency',
  subject: agencyRows,
  subjectId: ({ agencyId }) => agencyId,
  clause: 'G-02',
  run: (work) =>
    refusingConflicts(async () => {
      const { input, client } = work
      const act = actOf(work)
      const agency = await agencyNamed(client, input.agencyId, 'agencyId')
      mustExist(agency, act.at, 'effectiveAt')
      if ((await linksBelow(act, agency.no)).length > 0)
        throw new Refusal('BAD_INPUT', { argument: 'agencyId', reason: 'HAS_SUBORDINATES', clause: 'ER-3b' })
      if ((await sharedWith(act, agency.no)).length > 0)
        throw new Refusal('BAD_INPUT', {
          argument: 'agencyId',
          reason: 'ANSWERS_FOR_SECTOR',
          clause: 'ER-12a',
        })
      const heir =
        input.functionsToId == null ? null : await agencyNamed(client, input.functionsToId, 'functionsToId')
      if (heir?.no === agency.no)
        throw new Refusal('BAD_INPUT', { argument: 'functionsToId', reason: 'MALFORMED' })
      if (heir) {
        mustExist(heir, act.at, 'functionsToId')
        await recordSuccession(act, agency, heir, 'FUNCTIONS_TRANSFERRED')
      }
      await cease(act, agency)
      await recordAct(act, 'DISSOLVED', agency.no, heir?.id)
      const details = { agency: agency.id, functionsTo: heir?.id ?? null, effectiveAt: act.at }
      return { id: agency.id, details, also: heir ? [alsoIn(heir, 'G-02', details)] : [] }
    }),
})
