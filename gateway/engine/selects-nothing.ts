/** Whether @skip and @include leave no root field at all: the planner fails on what there is nothing to plan for. */
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  getDirectiveValues,
  Kind,
  type SelectionNode,
} from 'graphql'

export function selectsNothing(
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>>,
): boolean {
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition)
  const selected = (node: SelectionNode): boolean => {
    if (!isIncluded(node, variables)) return false
    if (node.kind === Kind.FIELD) return true
    const inner = node.kind === Kind.FRAGMENT_SPREAD ? fragments.get(node.name.value) : node
    return inner?.selectionSet.selections.some(selected) ?? false
  }
  const [operation] = document.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION)
  return operation?.kind === Kind.OPERATION_DEFINITION && !operation.selectionSet.selections.some(selected)
}

function isIncluded(node: SelectionNode, variables: Readonly<Record<string, unknown>>): boolean {
  if (!node.directives?.length) return true
  try {
    return (
      getDirectiveValues(GraphQLSkipDirective, node, variables)?.if !== true &&
      getDirectiveValues(GraphQLIncludeDirective, node, variables)?.if !== false
    )
  } catch {
    // A condition that is missing or no Boolean is the executor's to refuse.
    return true
  }
}
