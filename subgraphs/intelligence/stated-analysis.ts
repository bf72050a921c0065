/** What an analysis says, by the originator before sharing or by the recipient after it (SR-5a, SR-6c, SR-6d). */
import { Refusal } from '../refusal.ts'
import { stated } from './stated.ts'

export interface StatedAnalysis {
  readonly threats: string
  readonly vulnerabilities: string
  readonly riskLevel: number
  readonly riskReason: string
}

/** Levels of an agency's own risk scale. */
const HIGHEST_RISK = 3

export function statedAnalysis(input: StatedAnalysis): readonly [string, string, number, string] {
  if (!Number.isInteger(input.riskLevel) || input.riskLevel < 1 || input.riskLevel > HIGHEST_RISK)
    throw new Refusal('BAD_INPUT', { argument: 'riskLevel', limit: HIGHEST_RISK })
  return [
    stated('threats', input.threats, 5_000),
    stated('vulnerabilities', input.vulnerabilities, 5_000),
    input.riskLevel,
    stated('riskReason', input.riskReason, 2_000),
  ]
}
