/** Duties of the contract that flow down to each tier of sub-vendors (G-64). */
import type { ContractFacts } from './facts.ts'

type Decisive = Pick<ContractFacts, 'bespokeDevelopment' | 'secretLevel'>

interface FlowingDuty {
  readonly duty: string
  readonly clause: string
  /** To all contracts when left out. */
  readonly applies?: (facts: Decisive) => boolean
}

const flowing = [
  { duty: 'NOTICE', clause: 'ER-4-1-6a' },
  { duty: 'TEST', clause: 'ER-4-1-5a', applies: ({ bespokeDevelopment }) => bespokeDevelopment },
  { duty: 'COMPONENTS', clause: 'ER-4-1-5d', applies: ({ bespokeDevelopment }) => bespokeDevelopment },
  { duty: 'DATA_RETURN', clause: 'ER-4-1-7' },
  { duty: 'SUITABILITY', clause: 'ER-4-2-0c', applies: ({ secretLevel }) => secretLevel !== 'NONE' },
] as const satisfies readonly FlowingDuty[]

export const flowingDuties = flowing.map(({ duty }) => duty)

/** One tier below the contract, unless the contract says more. */
export const usualDepth = 1
export const mostDepth = 5

export function dutiesFlowingFrom(facts: Decisive): readonly Pick<FlowingDuty, 'duty' | 'clause'>[] {
  const rows: readonly FlowingDuty[] = flowing
  return rows.filter(({ applies }) => applies?.(facts) ?? true).map(({ duty, clause }) => ({ duty, clause }))
}
