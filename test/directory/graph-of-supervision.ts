/** Supervision worked out the slow and obvious way, day by day, to hold the database's answers against. */

export interface Agency {
  readonly no: number
  readonly kind: string
  readonly isListed: boolean
  readonly from: number
  readonly to: number | null
}

export interface Link {
  readonly superior: number
  readonly subordinate: number
  readonly kind: string
  readonly from: number
  readonly to: number | null
}

export interface Assignment {
  readonly agency: number
  readonly authority: number
  readonly matter: number
  readonly mode: string
  readonly from: number
  readonly to: number | null
}

export interface Directory {
  readonly agencies: readonly Agency[]
  readonly links: readonly Link[]
  readonly assignments: readonly Assignment[]
}

export interface Above {
  readonly no: number
  readonly depth: number
  readonly superiorsOnly: boolean
}

export const holds = ({ from, to }: { from: number; to: number | null }, day: number) =>
  from <= day && (to === null || day < to)

/** Every way up, walked one link at a time; of several ways to the same agency, the shortest counts. */
export function above({ links }: Directory, no: number, day: number): readonly Above[] {
  const best = new Map<number, Above>()
  const walk = (at: number, depth: number, superiorsOnly: boolean): void => {
    for (const link of links) {
      if (link.subordinate !== at || !holds(link, day)) continue
      const step = {
        no: link.superior,
        depth: depth + 1,
        superiorsOnly: superiorsOnly && link.kind === 'SUPERIOR',
      }
      const known = best.get(step.no)
      if (!known || nearer(step, known)) best.set(step.no, step)
      walk(step.no, step.depth, step.superiorsOnly)
    }
  }
  walk(no, 0, true)
  return [...best.values()]
}

/** Fewer links first; on equal ways superiors before supervisory bodies, then the older entry. */
export function nearer(a: Above, b: Above): boolean {
  if (a.depth !== b.depth) return a.depth < b.depth
  if (a.superiorsOnly !== b.superiorsOnly) return a.superiorsOnly
  return a.no < b.no
}

export function reviewing(directory: Directory, no: number, day: number): number | null {
  const target = directory.agencies.find((agency) => agency.no === no)
  if (target?.kind !== 'GOVERNMENT' || !holds(target, day)) return null
  const isListed = (each: Above) =>
    directory.agencies.some((agency) => agency.no === each.no && agency.isListed)
  const candidates = [{ no, depth: 0, superiorsOnly: true }, ...above(directory, no, day)].filter(isListed)
  return candidates.reduce<Above | null>((a, b) => (a && nearer(a, b) ? a : b), null)?.no ?? null
}

/** Would the link close a ring on any of the days? */
export function closesRing(directory: Directory, link: Link, days: readonly number[]): boolean {
  return days.some(
    (day) =>
      holds(link, day) &&
      (link.superior === link.subordinate ||
        above(directory, link.superior, day).some(({ no }) => no === link.subordinate)),
  )
}

const key = (relation: number, holder: number) => relation * 2 ** 32 + holder

/** What the published relations of one agency must be on a day: each key with its depth. */
export function relations(directory: Directory, no: number, day: number): ReadonlyMap<number, number> {
  const found = new Map<number, number>()
  const target = directory.agencies.find((agency) => agency.no === no)
  if (!target || !holds(target, day) || target.kind.startsWith('EXCEPTED')) return found
  found.set(key(1, no), 0).set(key(8, no), 0)
  for (const each of above(directory, no, day)) {
    found.set(key(8, each.no), each.depth)
    if (target.kind !== 'GOVERNMENT') continue
    found.set(key(2, each.no), each.depth)
    if (each.depth === 1) found.set(key(3, each.no), 1)
  }
  if (target.kind === 'GOVERNMENT') {
    const reviewer = reviewing(directory, no, day)
    const depth = above(directory, no, day).find((each) => each.no === reviewer)?.depth ?? 0
    if (reviewer !== null) found.set(key(4, reviewer), depth)
    const supervised = directory.links.some((link) => link.subordinate === no && holds(link, day))
    if (!supervised) found.set(key(5, 0), 0)
  }
  if (target.kind === 'SPECIFIC_NON_GOVERNMENT') {
    for (const each of directory.assignments) {
      if (each.agency !== no || !holds(each, day)) continue
      const base = each.mode === 'SOLE' ? 20 : 30
      found.set(key(base, each.authority), 1).set(key(base + each.matter, each.authority), 1)
    }
  }
  return found
}
