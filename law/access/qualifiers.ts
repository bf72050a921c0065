/** The words beside a decision that say in which capacity it is taken: what each asks of the holder or the row. */
import type { Role } from './roles.ts'

interface Qualifier {
  /** Only this one of the roles that share the column. */
  readonly role?: Role
  /** The row must meet this too. */
  readonly condition?: string
  /** The decision is taken before there is a row whose state could matter. */
  readonly anyState?: true
}

const capacities: Readonly<Record<string, Qualifier>> = {
  INSPECTOR: { role: 'EXERCISE_INSPECTOR' },
  'duty desk': { anyState: true },
  // Linking needs of a case what the national authority reads of every one.
  'links cases': { anyState: true },
  commissioner: { condition: 'COMMISSIONED_BY_OWN_AUTHORITY' },
  'lead, internal audit': { condition: 'INTERNAL_AUDIT_LED_BY_VIEWER' },
  addressee: { condition: 'ADDRESSED_TO_OWN_AUTHORITY' },
  'addressee, basis INTERNAL': { condition: 'INTERNAL_BASIS' },
  'government agencies': { condition: 'GOVERNMENT' },
  'head or CISO of the announcing authority': { condition: 'VIEWER_HEADS_ANNOUNCING_AUTHORITY' },
  // Before and after, nothing of how far the draft is may show by a refusal.
  'is heard': { condition: 'PUT_TO_VENDOR' },
  'for the CISO': { condition: 'ASKED_BY_CISO' },
  // A sector authority's keys lie on rows of non-government agencies only.
  'non-government agencies': {},
  // The originator is the sharing agency.
  'sharing agency': {},
  'approval (Act)': {},
  // The four hands of two-person decisions; which one acts is a matter of the step, see `requires`.
  writes: {},
  signs: {},
  confirms: {},
  countersigns: {},
}

/** Null for words that nobody has read yet: such a line gives no right. */
export function qualifierOf(as: string | undefined): Qualifier | null {
  if (as === undefined || as.startsWith('matter ')) return {}
  return Object.hasOwn(capacities, as) ? (capacities[as] ?? null) : null
}
