/** Contracts that run, on a stage: what of one is shown, and one step of its life on the version it has just now. */
import type { Stage } from './stage.ts'

export const reason = 'as agreed with the vendor'

export async function shown(stage: Stage, id: string, selection: string, as = 'bureau.contracts') {
  const { data } = await stage.ask(as, `{ contract(id: "${id}") { ${selection} } }`, {}, 'looking')
  return data.contract
}

export async function step(
  stage: Stage,
  mutation: string,
  id: string,
  input: object,
  { as = 'bureau.contracts', selection = 'state' } = {},
) {
  const { version } = await shown(stage, id, 'version', 'bureau.ciso')
  const stated = { contractId: id, expectedVersion: version, ...input }
  const told = await stage.act(as, mutation, stated, `contract { id ${selection} }`, 'working')
  return { ...told, contract: told.data?.[mutation]?.contract }
}

/** Sets the clock of the stage, forwards or backwards. */
export const until = (stage: Stage, instant: Date) => stage.advance(instant.getTime() - stage.now().getTime())
