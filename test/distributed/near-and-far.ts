/** The same questions to subgraphs in the same process and behind HTTP, and where their answers differ. */
import { buildSchema, type GraphQLSchema } from 'graphql'
import { demonstrationAccounts } from '../../gateway/issuer/accounts.ts'
import type { FarWorld } from '../harness/far-world.ts'
import { supergraphOfTests } from '../harness/supergraph.ts'
import type { AskOptions, Reply } from '../harness/world.ts'
import { everyRootField, type RecordedOperation, recorded } from './operations.ts'

/** The public, and every account of the demonstration. */
export const viewers = [null, ...demonstrationAccounts.map(({ name }) => name)]
/** Those whom `npm test` asks as; the others are asked as by `npm run prove`. */
export const few = viewers.filter((_, at) => at % 4 === 0)

// Types are all that is needed to write selections: the supergraph's own directives may stay unknown.
const schema: GraphQLSchema = buildSchema(supergraphOfTests(), { assumeValid: true, assumeValidSDL: true })
export const operations = [...recorded, ...everyRootField(schema)]

/** The answer as it is read, byte for byte, with only the order of errors free. */
export function bytes({ status, data, errors }: Reply): string {
  return JSON.stringify([status, data, errors.map((error) => JSON.stringify(error)).sort()])
}

function optionsOf({ language, purpose }: RecordedOperation): AskOptions {
  return {
    headers: { 'x-request-id': 'same-answers' },
    ...(language !== undefined && { language }),
    ...(purpose !== undefined && { purpose }),
  }
}

export async function differences(world: FarWorld, viewer: string | null): Promise<readonly string[]> {
  const compared = operations.map(async (operation) => {
    const { name, query, variables } = operation
    const [near, far] = await Promise.all(
      [world.ask, world.askFar].map((ask) => ask(viewer, query, variables, optionsOf(operation))),
    )
    if (!near || !far || bytes(near) === bytes(far)) return []
    return [`${name}: ${bytes(near)}\n   not ${bytes(far)}`]
  })
  return (await Promise.all(compared)).flat()
}
