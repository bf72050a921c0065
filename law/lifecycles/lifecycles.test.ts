import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { roles } from '../access/roles.ts'
import { isRefusalCode } from '../refusals/refusals.ts'
import { drawLifecycle, lifecyclesDocument } from './drawing.ts'
import { guards } from './guards.ts'
import { beginning, unchanged } from './lifecycle.ts'
import { lifecycleRows, type Machine, machine, machineNames } from './machines.ts'
import { expectedStates, mayStep, nextState, type State } from './next-state.ts'
import { roleGrant } from './role-grant.ts'
import { approvers, grantingByRequest, grantingOf, roleGranting } from './role-granting.ts'
import { checkStatedTime } from './stated-time.ts'
import { verificationState } from './verification-state.ts'

const tables = machineNames.map((name) => [name, machine(name)] as const)

/** Every combination of machine, state (or none yet), step and outcome that the tables can be asked about. */
const questions = tables.flatMap(([name, table]) =>
  [null, ...table.states].flatMap((state: State) =>
    [...new Set(table.steps.map((step) => step.step))].flatMap((step) => {
      const outcomes = table.steps.filter((row) => row.step === step).flatMap((row) => row.outcome ?? [])
      return [undefined, ...new Set(outcomes), 'NO_SUCH_OUTCOME'].map((outcome) => ({
        name,
        state,
        step,
        outcome,
      }))
    }),
  ),
)

function rowsFor({ name, state, step, outcome }: (typeof questions)[number]) {
  return lifecycleRows.filter(
    (row) =>
      row.machine === name &&
      row.step === step &&
      row.from.includes(state ?? beginning) &&
      (row.outcome === undefined || (outcome !== undefined && row.outcome.includes(outcome))),
  )
}

describe.each(tables)('the table of %s', (name, table) => {
  test('names only states it has listed, and lists each once', () => {
    const named = table.steps.flatMap((step) => [...step.from, step.to])
    const known = [...table.states, beginning, unchanged]
    for (const state of named) expect(known).toContain(state)
    for (const state of table.ends) expect(table.states).toContain(state)
    for (const refusal of table.refusals ?? []) for (const s of refusal.in) expect(known).toContain(s)
    expect(new Set(table.states).size).toBe(table.states.length)
  })

  test('lets every state be reached from the beginning', () => {
    const reached = new Set<string>([beginning])
    for (let grown = true; grown; ) {
      const found = table.steps
        .filter((row) => row.from.some((from) => reached.has(from)))
        .map((row) => row.to)
      grown = found.some((state) => !reached.has(state))
      for (const state of found) reached.add(state)
    }
    for (const state of table.states) expect(reached, state).toContain(state)
  })

  test('leaves no state without a way on, except its ends', () => {
    for (const state of table.states) {
      const waysOn = table.steps.filter((row) => row.from.includes(state) && row.to !== unchanged)
      if (waysOn.length === 0) expect(table.ends).toContain(state)
    }
  })

  test('lets only known roles act, under known guards and with a clause', () => {
    for (const row of table.steps) {
      expect(row.actors.length, row.step).toBeGreaterThan(0)
      expect(row.clause.length, row.step).toBeGreaterThan(0)
      for (const actor of row.actors) expect([...roles, 'SYSTEM']).toContain(actor)
      for (const guard of row.guards) expect(Object.keys(guards)).toContain(guard)
    }
  })

  test('refuses by name only what it does not allow', () => {
    for (const { step, in: states, code } of table.refusals ?? []) {
      expect(isRefusalCode(code), code).toBe(true)
      for (const state of states) expect(mayStep(name, state, step), `${step} in ${state}`).toBe(false)
    }
  })

  test('is drawn with every state and every way between them', () => {
    const drawing = drawLifecycle(name)
    expect(drawing.startsWith('stateDiagram-v2\n  [*] --> ')).toBe(true)
    for (const state of table.states) expect(drawing).toContain(state)
    for (const line of drawing.split('\n').slice(1)) {
      expect(line).toMatch(/^ {2}(\[\*\]|[A-Z_]+) --> (\[\*\]|[A-Z_]+)( : [\w ]+)?$/)
    }
  })
})

describe('steps', () => {
  test('lead one way only from each state and outcome', () => {
    for (const question of questions) {
      expect(rowsFor(question).length, JSON.stringify(question)).toBeLessThanOrEqual(1)
    }
  })

  test('without a row are refused, and the refusal names where they would be possible', () => {
    let refused = 0
    for (const question of questions) {
      const { name, state, step, outcome } = question
      const [row] = rowsFor(question)
      const passage = nextState(name, state, step, outcome)
      if (row) {
        expect(passage).toMatchObject({
          row: { step },
          to: row.to === unchanged ? (state ?? beginning) : row.to,
        })
      } else {
        refused += 1
        if (!('refused' in passage)) throw new Error(`${name} allowed ${step} in ${state}`)
        expect(passage.refused.actualState).toBe(state)
        expect(passage.refused.expectedStates).not.toContain(outcome === undefined ? 'nowhere' : state)
        expect(passage.refused.clause).not.toBe('')
      }
    }
    expect(refused).toBeGreaterThan(questions.length / 2)
  })

  test('that no table knows are refused everywhere', () => {
    for (const [name, table] of tables) {
      for (const state of [null, ...table.states]) {
        expect(nextState(name, state, 'noSuchStep')).toMatchObject({
          refused: { code: 'WRONG_STATE', expectedStates: [] },
        })
      }
    }
  })

  test('from a state that does not exist are refused', () => {
    fc.assert(
      fc.property(fc.constantFrom(...questions), fc.string(), ({ name, step, outcome }, state) => {
        fc.pre(!(machine(name).states as readonly string[]).includes(state) && state !== beginning)
        expect('refused' in nextState(name, state, step, outcome)).toBe(true)
      }),
    )
  })

  test('that leave the state as it is say so', () => {
    expect(nextState('INCIDENT_VERIFICATION', 'REVIEWED', 'amendReport')).toMatchObject({
      to: 'REVIEWED',
      changes: false,
    })
    expect(nextState('SUPPORT', 'REQUESTED', 'endorseSupport', 'ENDORSE')).toMatchObject({ changes: true })
  })
})

describe('an incident', () => {
  const verify = (state: string, step: string, outcome?: string) =>
    nextState('INCIDENT_VERIFICATION', state, step, outcome)

  test('is reported, reviewed and verified again', () => {
    expect(nextState('INCIDENT_VERIFICATION', null, 'reportIncident')).toMatchObject({ to: 'REPORTED' })
    expect(verify('REPORTED', 'reviewIncident', 'AGREE')).toMatchObject({ to: 'REVIEWED' })
    expect(verify('REVIEWED', 'reverifyIncident')).toMatchObject({ to: 'REVERIFIED' })
  })

  test('cannot be verified again while the time for its review still runs', () => {
    expect(verify('REPORTED', 'reverifyIncident')).toEqual({
      refused: {
        code: 'REVIEW_STILL_OPEN',
        clause: 'IG-3.3-1b',
        actualState: 'REPORTED',
        expectedStates: ['REVIEWED', 'REVIEW_OVERDUE'],
      },
    })
  })

  test('can be verified again past an overdue review, and a review after that is an opinion only', () => {
    expect(verify('REVIEW_OVERDUE', 'reverifyIncident')).toMatchObject({ to: 'REVERIFIED' })
    expect(verify('REVERIFIED', 'reviewIncident', 'AGREE')).toMatchObject({ changes: false })
  })

  test('that is returned goes on to be amended, and its review clock does not wait', () => {
    expect(verify('REPORTED', 'reviewIncident', 'RETURN')).toMatchObject({ to: 'RETURNED' })
    expect(verify('RETURNED', 'amendReport')).toMatchObject({ to: 'REPORTED' })
    expect(verificationState('RETURNED', true)).toBe('REVIEW_OVERDUE')
  })

  test.each([
    ['REPORTED', true, 'REVIEW_OVERDUE'],
    ['REPORTED_OFFLINE', true, 'REVIEW_OVERDUE'],
    ['REPORTED', false, 'REPORTED'],
    ['REVIEWED', true, 'REVIEWED'],
    ['REVERIFIED', true, 'REVERIFIED'],
    ['WITHDRAWN', true, 'WITHDRAWN'],
  ])('stored as %s with a late review %s is shown as %s', (stored, late, shown) => {
    expect(verificationState(stored, late)).toBe(shown)
  })

  test('cannot be closed while the agency is still responding', () => {
    expect(nextState('INCIDENT_HANDLING', 'RESPONDING', 'closeIncident')).toMatchObject({
      refused: { code: 'CLOSURE_GUARD_FAILED', expectedStates: ['RECOVERED', 'DAMAGE_CONTROLLED'] },
    })
  })

  test('closed before recovery needs a plan for the rest', () => {
    const passage = nextState('INCIDENT_HANDLING', 'DAMAGE_CONTROLLED', 'closeIncident')
    expect('row' in passage && passage.row.guards).toContain('RESIDUAL_PLAN_STATED')
  })
})

describe('a grant of a role', () => {
  test('is asked for, approved and activated before it counts', () => {
    expect(nextState('ROLE_GRANT', null, 'requestRole')).toMatchObject({ to: 'REQUESTED' })
    expect(nextState('ROLE_GRANT', 'REQUESTED', 'activateRole')).toMatchObject({
      refused: { code: 'WRONG_STATE', expectedStates: ['APPROVED'] },
    })
    expect(nextState('ROLE_GRANT', 'REQUESTED', 'approveRole', 'APPROVE')).toMatchObject({ to: 'APPROVED' })
    expect(nextState('ROLE_GRANT', 'APPROVED', 'activateRole')).toMatchObject({ to: 'ACTIVE' })
  })

  test('once ended is never revived', () => {
    for (const state of roleGrant.ends) {
      for (const row of roleGrant.steps) expect(mayStep('ROLE_GRANT', state, row.step)).toBe(false)
    }
  })

  test('has somebody to say who grants it for every role, and approvers are those who may grant something', () => {
    expect(roleGranting.map((row) => row.role).sort()).toEqual([...roles].sort())
    const granters = new Set<string>(roleGranting.flatMap((row) => [...row.grantedBy]))
    const approvers = roleGrant.steps.filter((row) => row.step === 'approveRole').flatMap((row) => row.actors)
    expect(new Set(approvers)).toEqual(granters)
  })

  test('is decided by the own CISO, and by the head where the CISO would decide on himself or herself', () => {
    for (const role of roles.filter((each) => grantingByRequest(each) && each !== 'CISO')) {
      expect(approvers(grantingOf(role), []), role).toEqual(['CISO'])
      expect(approvers(grantingOf(role), ['CISO']), role).toEqual(['AGENCY_HEAD'])
    }
    expect(approvers(grantingOf('CISO'), [])).toEqual(['AGENCY_HEAD'])
    expect(approvers(grantingOf('CISO'), ['CISO'])).toEqual(['AGENCY_HEAD'])
  })

  test('that excludes another is excluded by it', () => {
    const pairs = roles.flatMap((role) => (grantingOf(role).excludes ?? []).map((other) => [role, other]))
    expect(pairs).toContainEqual(['INTERNAL_AUDITOR', 'DEDICATED_OFFICER'])
    for (const [role, other] of pairs) expect(pairs).toContainEqual([other, role])
  })

  test('is never activated by one who may approve', () => {
    const actors = (step: string) =>
      roleGrant.steps.filter((row) => row.step === step).flatMap((row) => [...row.actors])
    expect(actors('activateRole')).toEqual(['SYSTEM_ADMIN'])
    expect(actors('approveRole')).not.toContain('SYSTEM_ADMIN')
  })
})

describe('a suitability check', () => {
  test('before consent is refused for want of consent, with no way round', () => {
    for (const state of ['REQUIRED', 'CONSENT_REQUESTED', 'REFUSED', 'WITHDRAWN']) {
      expect(nextState('SUITABILITY', state, 'openSuitabilityCheck')).toMatchObject({
        refused: { code: 'CONSENT_REQUIRED', expectedStates: ['CONSENTED'] },
      })
    }
  })
})

describe('guards', () => {
  test('are all used, and each says what it demands, what its refusal is called, and by which clause', () => {
    const used = new Set(lifecycleRows.flatMap((row) => row.guards))
    for (const [name, row] of Object.entries(guards)) {
      expect(used, name).toContain(name)
      expect(row.means.length).toBeGreaterThan(10)
      expect(isRefusalCode(row.code), row.code).toBe(true)
    }
  })
})

describe('a time that somebody states', () => {
  const now = new Date('2026-03-02T09:00:00+08:00')
  const by = (ms: number) => new Date(now.getTime() + ms)

  test.each([
    ['now', 0, -1000, null],
    ['the moment of the earlier step', -1000, -1000, null],
    ['a millisecond from now', 1, -1000, 'IN_THE_FUTURE'],
    ['a millisecond before the earlier step', -1001, -1000, 'BEFORE_EARLIER_STEP'],
  ])('%s', (_, stated, earlier, problem) => {
    const found = checkStatedTime({ stated: by(stated), now, notBefore: by(earlier) })
    expect(found?.problem ?? null).toBe(problem)
  })

  test('with no earlier step may lie any time in the past', () => {
    expect(checkStatedTime({ stated: by(-1e12), now })).toBeNull()
    expect(checkStatedTime({ stated: by(1), now, notBefore: null })).toEqual({
      problem: 'IN_THE_FUTURE',
      limit: now,
    })
  })
})

describe('the page of lifecycles', () => {
  const page = lifecyclesDocument()

  test('shows every machine once, with its diagram', () => {
    expect(page.match(/```mermaid/g)).toHaveLength(machineNames.length)
    for (const name of machineNames) expect(page).toContain(`\`${name}\``)
  })

  test('is the same whenever it is written', () => {
    expect(lifecyclesDocument()).toBe(page)
    expect(page.endsWith('|\n')).toBe(true)
    expect(page).not.toMatch(/\n\n\n/)
  })
})

test('the states in which a step is possible include "not yet existing" for steps that create', () => {
  expect(expectedStates('INCIDENT_VERIFICATION' satisfies Machine, 'reportIncident')).toEqual([
    null,
    'UNREPORTED',
  ])
})
