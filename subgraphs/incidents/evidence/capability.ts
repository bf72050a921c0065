/** The register of evidence: items as they show to each viewer, registered and handed over by commands. */
import type { Context } from '../../context.ts'
import type { PageArgs } from '../../list.ts'
import { pageUnder } from '../../page.ts'
import type { Capability } from '../../subgraph.ts'
import type { Resolvers } from '../schema.types.ts'
import { askHoldRelease } from './ask-hold-release.ts'
import { decideHoldRelease } from './decide-hold-release.ts'
import { evidenceList, evidenceRows, releaseParts, transferParts } from './reads.ts'
import { registerEvidence } from './register-evidence.ts'
import { transferEvidence } from './transfer-evidence.ts'

export const evidence: Capability = {
  schema: new URL('./schema.graphql', import.meta.url),
  rows: [evidenceRows],
  parts: [transferParts, releaseParts],
  lists: [evidenceList],
  commands: [registerEvidence, transferEvidence, askHoldRelease, decideHoldRelease],
  resolvers: {
    Incident: {
      evidence: ({ id }: { id: string }, args: PageArgs, context: Context) =>
        pageUnder(context, evidenceList, 'incident', id, args),
    },
    EvidenceItem: {
      transfers: (row, _, { reads }) => reads.parts(transferParts, row),
      holdReleases: (row, _, { reads }) => reads.parts(releaseParts, row),
    },
  } satisfies Resolvers,
}
