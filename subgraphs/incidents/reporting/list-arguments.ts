/** Arguments of incident lists in the form the statements take: instants checked, identifiers that can be compared. */
import type { PageArgs } from '../../list.ts'
import { isId } from '../../reads.ts'
import { statedInstantOrNull } from '../stated.ts'

/** No row has it: an identifier that cannot be one finds nothing, like one that is not there. */
const NOBODY = '00000000-0000-0000-0000-000000000000'

const identifiers = new Set(['agency', 'affectedSystem'])
const instants = new Set(['dueBefore', 'reportedFrom', 'reportedBefore'])

export function checkedArgs(args: PageArgs): PageArgs {
  if (!args.filter) return args
  const filter = Object.entries(args.filter).map(([name, value]) => {
    if (value == null) return [name, value]
    if (identifiers.has(name)) return [name, isId(value) ? value : NOBODY]
    return [name, instants.has(name) ? statedInstantOrNull(value, name) : value]
  })
  return { ...args, filter: Object.fromEntries(filter) }
}
