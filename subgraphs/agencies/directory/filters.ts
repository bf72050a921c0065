/** What callers write into the directory's filters, made into what the lists understand. */
import { shows } from '../../../law/access/decide.ts'
import type { PageArgs } from '../../list.ts'
import { isId } from '../../reads.ts'
import type { Viewer } from '../../viewer.ts'
import { statedInstant } from '../as-of.ts'
import { searchWords } from '../search-words.ts'

/** An identifier that no row has: what is not one finds nothing, like one that is unknown. */
const NOBODY = '00000000-0000-0000-0000-000000000000'

type Filter = Readonly<Record<string, unknown>>

/** Codes, aliases and former names are searched for those who may read them; the public searches names. */
function searchField(viewer: Viewer): 'search' | 'name' {
  const code = { type: 'Agency', field: 'code', returns: 'String' }
  return viewer.openings('AG.DIRECTORY').some((opening) => shows(opening, code)) ? 'search' : 'name'
}

const id = (value: unknown) => (value == null ? null : isId(value) ? value : NOBODY)

export function agencyArgs(args: PageArgs, viewer: Viewer): PageArgs {
  if (!args.filter) return args
  const { search, supervisedBy, group, sector, sectorAuthority, inForceAt, ...rest } = args.filter
  const { authority, matter = null } = (sectorAuthority ?? {}) as Filter
  return {
    ...args,
    filter: {
      ...rest,
      [searchField(viewer)]: searchWords(search),
      supervisedBy: id(supervisedBy),
      group: id(group),
      sector: id(sector),
      sectorAuthority: sectorAuthority == null ? null : JSON.stringify({ authority: id(authority), matter }),
      inForceAt: inForceAt == null ? null : statedInstant(inForceAt as string, 'inForceAt'),
    },
  }
}

export function bodyArgs(args: PageArgs): PageArgs {
  if (!args.filter) return args
  const { search, ...rest } = args.filter
  return { ...args, filter: { ...rest, name: searchWords(search) } }
}
