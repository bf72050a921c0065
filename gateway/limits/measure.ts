/** Counts what a document asks for with its fragments expanded, in time linear in its text. */
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql'

export interface Measures {
  readonly fields: number
  readonly depth: number
  /** Selections within each other, inline fragments and fragments counted like fields. */
  readonly nesting: number
  readonly aliases: number
  readonly directives: number
  readonly rootFields: number
  readonly introspections: number
  /** How often lists of the schema that lead back into it (fields of types of fields …) are nested. */
  readonly schemaLists: number
  /** The most uses of one field, or of one response name, written in one selection. */
  readonly repeats: number
}

/** Fragments spread themselves: the document has no size. */
export class FragmentCycle extends Error {
  readonly fragment: string
  constructor(fragment: string) {
    super(`fragment ${fragment} spreads itself`)
    this.fragment = fragment
  }
}

/** What one selection set adds, whatever it stands in. `top` counts fields on its own level only. */
interface Size {
  fields: number
  depth: number
  nesting: number
  aliases: number
  directives: number
  top: number
  introspections: number
  /** Nested lists if this stood under `__schema`, and those that do. */
  lists: number
  schemaLists: number
}

const nothing = (): Size => ({
  fields: 0,
  depth: 0,
  nesting: 0,
  aliases: 0,
  directives: 0,
  top: 0,
  introspections: 0,
  lists: 0,
  schemaLists: 0,
})

const leadsBack = new Set(['fields', 'interfaces', 'possibleTypes', 'inputFields'])

// Thirty fragments that each spread the next twice are a thousand million fields: counts stop here instead.
const ceiling = Number.MAX_SAFE_INTEGER
const plus = (a: number, b: number) => Math.min(ceiling, a + b)

export function fragmentsOf(document: DocumentNode): Map<string, FragmentDefinitionNode> {
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition)
  }
  return fragments
}

export function operationsOf(document: DocumentNode): OperationDefinitionNode[] {
  return document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION)
}

/** `visited` is told of every selection set that is walked; each is walked once, however often it is spread. */
export function measure(document: DocumentNode, visited?: (set: SelectionSetNode) => void): Measures {
  const fragments = fragmentsOf(document)
  const known = new Map<string, Size | 'underway'>()
  let repeats = 0

  const sizeOfFragment = (name: string): Size => {
    const before = known.get(name)
    if (before === 'underway') throw new FragmentCycle(name)
    if (before) return before
    const fragment = fragments.get(name)
    if (!fragment) return nothing() // validation names it
    known.set(name, 'underway')
    const size = sizeOf(fragment.selectionSet)
    size.directives = plus(size.directives, fragment.directives?.length ?? 0)
    known.set(name, size)
    return size
  }

  const sizeOf = (set: SelectionSetNode): Size => {
    visited?.(set)
    const size = nothing()
    const uses = new Map<string, number>()
    for (const selection of set.selections) {
      size.directives = plus(size.directives, selection.directives?.length ?? 0)
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        add(size, within(sizeOfFragment(selection.name.value)))
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        add(size, within(sizeOf(selection.selectionSet)))
      } else {
        const { name, alias, selectionSet } = selection
        repeats = Math.max(repeats, count(uses, name.value), alias ? count(uses, `:${alias.value}`) : 0)
        const introspects = name.value === '__schema' || name.value === '__type'
        const inner = selectionSet ? sizeOf(selectionSet) : nothing()
        // The schema's own depth is bounded by a rule of its own, so tools need no exception.
        size.depth = Math.max(size.depth, introspects ? 1 : 1 + inner.depth)
        size.nesting = Math.max(size.nesting, 1 + inner.nesting)
        size.fields = plus(size.fields, 1 + inner.fields)
        size.aliases = plus(size.aliases, (alias ? 1 : 0) + inner.aliases)
        size.directives = plus(size.directives, inner.directives)
        size.introspections = plus(size.introspections, (introspects ? 1 : 0) + inner.introspections)
        size.lists = Math.max(size.lists, inner.lists + (leadsBack.has(name.value) ? 1 : 0))
        size.schemaLists = Math.max(size.schemaLists, introspects ? inner.lists : inner.schemaLists)
        size.top = plus(size.top, 1)
      }
    }
    return size
  }

  const operations = operationsOf(document).map((operation) => {
    const size = sizeOf(operation.selectionSet)
    const declared =
      operation.variableDefinitions?.reduce((sum, node) => sum + (node.directives?.length ?? 0), 0) ?? 0
    size.directives = plus(size.directives, declared + (operation.directives?.length ?? 0))
    return size
  })
  // Fragments nobody spreads are walked too: validation walks them, and a cycle may hide there.
  const unspread = [...fragments.keys()].filter((name) => !known.has(name)).map(sizeOfFragment)
  const largest = (of: (size: Size) => number) => Math.max(0, ...[...operations, ...unspread].map(of))
  return {
    fields: largest((size) => size.fields),
    depth: largest((size) => size.depth),
    nesting: largest((size) => size.nesting),
    aliases: largest((size) => size.aliases),
    directives: largest((size) => size.directives),
    introspections: largest((size) => size.introspections),
    schemaLists: largest((size) => size.schemaLists),
    rootFields: Math.max(0, ...operations.map((size) => size.top)),
    repeats,
  }
}

const within = (size: Size): Size => ({ ...size, nesting: size.nesting + 1 })

/** Fields that stand beside each other: the deepest of them counts, everything else adds up. */
function add(size: Size, other: Size): void {
  size.fields = plus(size.fields, other.fields)
  size.depth = Math.max(size.depth, other.depth)
  size.nesting = Math.max(size.nesting, other.nesting)
  size.aliases = plus(size.aliases, other.aliases)
  size.directives = plus(size.directives, other.directives)
  size.top = plus(size.top, other.top)
  size.introspections = plus(size.introspections, other.introspections)
  size.lists = Math.max(size.lists, other.lists)
  size.schemaLists = Math.max(size.schemaLists, other.schemaLists)
}

function count(uses: Map<string, number>, key: string): number {
  const times = (uses.get(key) ?? 0) + 1
  uses.set(key, times)
  return times
}
