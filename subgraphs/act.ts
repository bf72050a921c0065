/** Runs a command as an account without a request: for the demonstration, whose content comes from commands alone. */
import type { CommandInput } from './command.ts'
import { execute } from './execution.ts'
import type { Part } from './part.ts'
import { Reads } from './reads.ts'
import { Refusals } from './refusals.ts'
import { SensitiveReads } from './sensitive-reads.ts'

/** Answers with the id of the row that the command made or changed. */
export type Act = (account: string, mutation: string, input: CommandInput) => Promise<string>

export function actingIn(parts: readonly Part[]): Act {
  return async (account, mutation, input) => {
    const part = parts.find(({ commands }) => commands.some((each) => each.mutation === mutation))
    const command = part?.commands.find((each) => each.mutation === mutation)
    if (!part || !command) throw new Error(`No subgraph here has the command ${mutation}`)
    const { database, standings, clock, seals } = part
    const now = clock()
    const viewer = await standings.ofSubject({ sub: account, kind: 'person' }, database, now)
    return execute(command, input, {
      viewer,
      now,
      language: 'en',
      requestId: input.clientMutationId,
      database,
      reads: new Reads(database, viewer, now),
      refusals: new Refusals(),
      sensitive: new SensitiveReads(null),
      seals,
    })
  }
}
