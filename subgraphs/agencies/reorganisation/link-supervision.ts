/** `linkSupervision` and `endSupervision`: one agency above another, from a date and until a date (ER-3b). */
import { type CommandInput, command } from '../../command.ts'
import { Refusal } from '../../refusal.ts'
import { statedInstant } from '../as-of.ts'
import { agencyRows, linkRows } from '../directory/reads.ts'
import type { SupervisionKind } from '../directory/vocabulary.ts'
import {
  type ActInput,
  actOf,
  agencyNamed,
  alsoIn,
  bumpVersion,
  mustExist,
  mustNotBeExcepted,
  recordAct,
} from './act.ts'
import { refusingConflicts } from './conflicts.ts'
import { addLink, mayStandBelow } from './supervision-links.ts'

interface LinkInput extends ActInput {
  readonly superiorId: string
  readonly subordinateId: string
  readonly kind: SupervisionKind
  readonly until?: string | null
}

export const linkSupervision = command<typeof agencyRows, LinkInput>({
  mutation: 'linkSupervision',
  subject: agencyRows,
  subjectId: ({ subordinateId }) => subordinateId,
  clause: 'ER-3b',
  run: (work) =>
    refusingConflicts(async () => {
      const { input, client } = work
      const act = actOf(work)
      const until = input.until == null ? null : statedInstant(input.until, 'until')
      if (until !== null && until <= act.at)
        throw new Refusal('BAD_INPUT', { argument: 'until', reason: 'LATER_CHANGE', until: act.at })
      const subordinate = await agencyNamed(client, input.subordinateId, 'subordinateId')
      const superior = await agencyNamed(client, input.superiorId, 'superiorId')
      for (const [agency, argument] of [
        [subordinate, 'subordinateId'],
        [superior, 'superiorId'],
      ] as const) {
        mustNotBeExcepted(agency, 'linkSupervision')
        mustExist(agency, act.at, argument)
      }
      mayStandBelow(subordinate, 'subordinateId')
      await addLink(client, {
        superiorNo: superior.no,
        subordinateNo: subordinate.no,
        kind: input.kind,
        validFrom: act.at,
        validTo: until,
      })
      await bumpVersion(client, subordinate.no)
      await recordAct(act, 'SUPERVISION_LINKED', subordinate.no, superior.id)
      const details = {
        superior: superior.id,
        subordinate: subordinate.id,
        kind: input.kind,
        effectiveAt: act.at,
        until,
      }
      return { id: subordinate.id, details, also: [alsoIn(superior, 'ER-3b', details)] }
    }),
})

interface EndInput extends CommandInput, ActInput {
  readonly linkId: string
}

const END = 'update agencies.supervision_link set valid_to = $2, version = version + 1 where id = $1'

export const endSupervision = command<typeof linkRows, EndInput>({
  mutation: 'endSupervision',
  subject: linkRows,
  subjectId: ({ linkId }) => linkId,
  clause: 'ER-3b',
  run: (work) =>
    refusingConflicts(async () => {
      const { subject: link, client } = work
      const act = actOf(work)
      if (act.at <= link.validFrom || (link.validTo !== null && act.at >= link.validTo))
        throw new Refusal('BAD_INPUT', {
          argument: 'effectiveAt',
          reason: 'LATER_CHANGE',
          until: link.validFrom,
        })
      await client.query(END, [link.id, act.at])
      await recordAct(act, 'SUPERVISION_ENDED', link.subordinateNo, link.superiorId)
      const details = {
        superior: link.superiorId,
        subordinate: link.subordinateId,
        kind: link.kind,
        effectiveAt: act.at,
      }
      return { id: link.id, details, also: [alsoIn({ id: link.superiorId }, 'ER-3b', details)] }
    }),
})
