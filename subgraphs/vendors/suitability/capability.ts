/** Suitability checks (ER-4-1-4, ER-4-2, ER-4-3): asked for in writing, carried out by one, decided by another. */
import type { Context } from '../../context.ts'
import type { PageArgs } from '../../list.ts'
import { page, pageUnder } from '../../page.ts'
import { type Row, within } from '../../row.ts'
import type { Capability } from '../../subgraph.ts'
import { contractRows } from '../contract/reads.ts'
import { vendorPersonRows } from '../people/reads.ts'
import type { Resolvers } from '../schema.types.ts'
import { decideSuitabilityCheck } from './decide-suitability-check.ts'
import { enterSuitabilityHeads } from './enter-suitability-heads.ts'
import { eraseDetails } from './erase.ts'
import { endExitControl, recordExitControl } from './exit-controls.ts'
import { openSuitabilityCheck } from './open-suitability-check.ts'
import { checkList, checkRows, exitControlList, exitControlRows, findingsRows } from './reads.ts'
import { recordSuitabilityConsent } from './record-suitability-consent.ts'
import { requestSuitabilityConsent } from './request-suitability-consent.ts'
import { requireSuitabilityCheck } from './require-suitability-check.ts'
import { revokeClearance } from './revoke-clearance.ts'
import { opened } from './sealed-findings.ts'
import { withdrawSuitabilityConsent } from './withdraw-suitability-consent.ts'

type CheckRow = Row<typeof checkRows>
type FindingsRow = Row<typeof findingsRows>
type ExitControlRow = Row<typeof exitControlRows>
interface Identified {
  readonly id: string
}

const personOf = (row: CheckRow | ExitControlRow, _: unknown, { reads }: Context) =>
  reads.byId(vendorPersonRows, row.personId)

/** Opened here and nowhere else, after the gate has decided and the read is noted. */
const word =
  (name: 'consentDocument' | 'signatureEvidence' | 'necessityNote' | 'reasons' | 'revokedFor') =>
  (row: FindingsRow, _: unknown, { seals }: Context) =>
    opened(seals, row)?.[name] ?? null

export const suitability: Capability = {
  schema: new URL('./schema.graphql', import.meta.url),
  rows: [checkRows, findingsRows, exitControlRows],
  lists: [checkList, exitControlList],
  jobs: [eraseDetails],
  commands: [
    requireSuitabilityCheck,
    requestSuitabilityConsent,
    recordSuitabilityConsent,
    withdrawSuitabilityConsent,
    openSuitabilityCheck,
    enterSuitabilityHeads,
    decideSuitabilityCheck,
    revokeClearance,
    recordExitControl,
    endExitControl,
  ],
  resolvers: {
    Query: {
      suitabilityCheck: (_: unknown, { id }: Identified, { reads }: Context) => reads.byId(checkRows, id),
      suitabilityChecks: (_: unknown, args: PageArgs, context: Context) => page(context, checkList, args),
      suitabilityFindings: (_: unknown, { id }: Identified, { reads }: Context) =>
        reads.byId(findingsRows, id),
      exitControl: (_: unknown, { id }: Identified, { reads }: Context) => reads.byId(exitControlRows, id),
      exitControls: (_: unknown, args: PageArgs, context: Context) => page(context, exitControlList, args),
    },
    SuitabilityCheck: {
      __resolveReference: ({ id }: Identified, { reads }: Context) => reads.byId(checkRows, id),
      person: personOf,
      contract: (row: CheckRow, _: unknown, { reads }: Context) => reads.byId(contractRows, row.contractId),
      findings: (row: CheckRow, _: unknown, { reads }: Context) => reads.byId(findingsRows, row.findingsId),
    },
    SuitabilityFindings: {
      __resolveReference: ({ id }: Identified, { reads }: Context) => reads.byId(findingsRows, id),
      consentDocument: word('consentDocument'),
      signatureEvidence: word('signatureEvidence'),
      necessityNote: word('necessityNote'),
      reasons: word('reasons'),
      revokedFor: word('revokedFor'),
      heads: (row: FindingsRow, _: unknown, { seals }: Context) =>
        opened(seals, row)?.heads.map((head) => within(row, { ...head })) ?? null,
    },
    ExitControl: {
      __resolveReference: ({ id }: Identified, { reads }: Context) => reads.byId(exitControlRows, id),
      person: personOf,
    },
    VendorPerson: {
      suitabilityChecks: ({ id }: Identified, args: PageArgs, context: Context) =>
        pageUnder(context, checkList, 'person', id, args),
      exitControls: ({ id }: Identified, args: PageArgs, context: Context) =>
        pageUnder(context, exitControlList, 'person', id, args),
    },
  } satisfies Resolvers,
}
