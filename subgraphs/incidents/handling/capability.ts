/** Handling: the agency controls, recovers, closes; others reopen, agree to a withdrawal, and review the response. */
import { recoverySteps } from '../../../law/handling/recovery.ts'
import type { Context } from '../../context.ts'
import type { PartSource } from '../../reads.ts'
import type { Row } from '../../row.ts'
import type { Capability } from '../../subgraph.ts'
import { incidentRows } from '../reporting/reads.ts'
import type { Resolvers } from '../schema.types.ts'
import { closeIncident } from './close-incident.ts'
import { declareDamageControlled } from './declare-damage-controlled.ts'
import { declareRecovered } from './declare-recovered.ts'
import {
  closureParts,
  damageControlParts,
  recoveryParts,
  responseReviewParts,
  withdrawalParts,
} from './reads.ts'
import { recordResponseReview } from './record-response-review.ts'
import { reopenIncident } from './reopen-incident.ts'
import { withdrawIncident } from './withdraw-incident.ts'

type Case = Row<typeof incidentRows>

const partsOf =
  (source: PartSource) =>
  (row: Case, _: unknown, { reads }: Context) =>
    reads.parts(source, row)

export const handling: Capability = {
  schema: new URL('./schema.graphql', import.meta.url),
  parts: [damageControlParts, recoveryParts, closureParts, withdrawalParts, responseReviewParts],
  commands: [
    declareDamageControlled,
    declareRecovered,
    closeIncident,
    reopenIncident,
    withdrawIncident,
    recordResponseReview,
  ],
  resolvers: {
    Incident: {
      damageControls: partsOf(damageControlParts),
      recoveries: partsOf(recoveryParts),
      closures: partsOf(closureParts),
      withdrawals: partsOf(withdrawalParts),
      responseReviews: partsOf(responseReviewParts),
    },
    DamageControl: {
      cause: ({ causeText, causeAt }) => ({ text: causeText, at: causeAt }),
      level: ({ levelText, levelAt }) => ({ text: levelText, at: levelAt }),
      scope: ({ scopeText, scopeAt }) => ({ text: scopeText, at: scopeAt }),
      loss: ({ lossText, lossAt }) => ({ text: lossText, at: lossAt }),
      supportNeed: ({ supportNeedText, supportNeedAt }) => ({ text: supportNeedText, at: supportNeedAt }),
    },
    RecoveryRecord: {
      steps: (row) => {
        const times = {
          ENVIRONMENT_REBUILD: row.environmentRebuild,
          SYSTEM_RESTORE: row.systemRestore,
          SCAN: row.scan,
          SAFE_BACKUP: row.safeBackup,
          DATA_RESTORE: row.dataRestore,
        }
        return recoverySteps
          .map(({ step }) => ({ step, completedAt: times[step] }))
          .filter(({ completedAt }) => completedAt !== null)
      },
    },
    IncidentWithdrawal: {
      duplicateOf: ({ duplicateOfId }, _, { reads }) => reads.byId(incidentRows, duplicateOfId),
    },
    ResponseReview: {
      authority: ({ authorityId }) => ({ id: authorityId }),
      manpower: (row) => ({
        sufficient: row.manpowerSufficient,
        suitable: row.manpowerSuitable,
        note: row.manpowerNote,
      }),
      procedure: (row) => ({
        familiar: row.procedureFamiliar,
        suitable: row.procedureSuitable,
        note: row.procedureNote,
      }),
      handling: (row) => ({ suitable: row.handlingSuitable, note: row.handlingNote }),
    },
  } satisfies Resolvers,
}
