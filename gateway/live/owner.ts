/** Which subgraph tells the events of a subscription, as the supergraph says. */
import { Kind, type ObjectTypeDefinitionNode, parse } from 'graphql'

type Directives = Pick<ObjectTypeDefinitionNode, 'directives'>

function graphsOf({ directives = [] }: Directives, name: string): string[] {
  return directives
    .filter((each) => each.name.value === name)
    .flatMap(({ arguments: given = [] }) => given.filter((each) => each.name.value === 'graph'))
    .flatMap(({ value }) => (value.kind === Kind.ENUM ? [value.value.toLowerCase()] : []))
}

export function ownersOfSubscriptions(supergraph: string): ReadonlyMap<string, string> {
  const roots = parse(supergraph).definitions.filter(
    (node) => node.kind === Kind.OBJECT_TYPE_DEFINITION && node.name.value === 'Subscription',
  ) as ObjectTypeDefinitionNode[]
  return new Map(
    roots.flatMap((root) =>
      (root.fields ?? []).flatMap((field) => {
        const [owner] = [...graphsOf(field, 'join__field'), ...graphsOf(root, 'join__type')]
        return owner === undefined ? [] : [[field.name.value, owner] as const]
      }),
    ),
  )
}
