/** The steps of recovery and their order: rebuild, restore, scan, and only then back-up and the data (IG-4.1-3-1). */

interface RecoveryRule {
  readonly step: string
  /** Without it nothing is recovered. */
  readonly required: boolean
  /** What must be done by then. */
  readonly after: readonly string[]
}

export const recoverySteps = [
  { step: 'ENVIRONMENT_REBUILD', required: true, after: [] },
  { step: 'SYSTEM_RESTORE', required: true, after: ['ENVIRONMENT_REBUILD'] },
  { step: 'SCAN', required: true, after: ['ENVIRONMENT_REBUILD', 'SYSTEM_RESTORE'] },
  { step: 'SAFE_BACKUP', required: false, after: ['ENVIRONMENT_REBUILD', 'SYSTEM_RESTORE', 'SCAN'] },
  { step: 'DATA_RESTORE', required: false, after: ['ENVIRONMENT_REBUILD', 'SYSTEM_RESTORE', 'SCAN'] },
] as const satisfies readonly RecoveryRule[]
export type RecoveryStepKind = (typeof recoverySteps)[number]['step']

/** When each step was done; a step that is absent was not. */
export type RecoveryTimes = Readonly<Partial<Record<RecoveryStepKind, Date>>>

const rules: readonly (RecoveryRule & { readonly step: RecoveryStepKind })[] = recoverySteps

/** Steps that are not recorded and should be, or that another one overtook; none means that the order is kept. */
export function stepsOutOfOrder(done: RecoveryTimes): readonly RecoveryStepKind[] {
  const needed = (step: string) => rules.some((rule) => rule.after.includes(step) && done[rule.step])
  return rules
    .filter(({ step, required }) => {
      const at = done[step]
      if (!at) return required || needed(step)
      return rules.some((rule) => rule.after.includes(step) && (done[rule.step] ?? at) < at)
    })
    .map(({ step }) => step)
}
