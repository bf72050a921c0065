/** The life of a contract after its award (ER-4): other terms, rest, secrets found, and the end. */
import type { Capability } from '../../subgraph.ts'
import type { Resolvers } from '../schema.types.ts'
import { amendContract } from './amend-contract.ts'
import { authorizeSubcontract } from './authorize-subcontract.ts'
import { editions, suspensions } from './reads.ts'
import { recordStateSecrets } from './record-state-secrets.ts'
import { resumeContract } from './resume-contract.ts'
import { suspendContract } from './suspend-contract.ts'
import { terminateContract } from './terminate-contract.ts'

export const life: Capability = {
  schema: new URL('./schema.graphql', import.meta.url),
  parts: [editions, suspensions],
  commands: [
    amendContract,
    authorizeSubcontract,
    suspendContract,
    resumeContract,
    recordStateSecrets,
    terminateContract,
  ],
  resolvers: {
    OutsourcingContract: {
      terms: (row, _, { reads }) => reads.parts(editions, row),
      suspensions: (row, _, { reads }) => reads.parts(suspensions, row),
    },
  } satisfies Resolvers,
}
