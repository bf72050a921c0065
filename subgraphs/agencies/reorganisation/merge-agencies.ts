/** `mergeAgencies`: agencies go into one that survives, with their subordinates, sectors and groups (G-02). */
import { command } from '../../command.ts'
import { Refusal } from '../../refusal.ts'
import { agencyRows } from '../directory/reads.ts'
import {
  type Act,
  type ActInput,
  type AgencyFacts,
  actOf,
  agencyNamed,
  alsoIn,
  bumpVersion,
  mustExist,
  recordAct,
} from './act.ts'
import { cease, joinGroups, recordSuccession } from './ceasing.ts'
import { refusingConflicts } from './conflicts.ts'
import { replaceAssignments, sharedWith } from './sector-assignments.ts'
import { endLinks, linksBelow, moveLinks } from './supervision-links.ts'

interface Input extends ActInput {
  readonly intoId: string
  readonly agencyIds: readonly string[]
}

const MOST = 50

/** Each once, none of them the survivor, and excepted ones only among themselves (ER-2). */
async function merging(act: Act, { agencyIds }: Input, into: AgencyFacts): Promise<readonly AgencyFacts[]> {
  const ids = [...new Set(agencyIds)].sort()
  if (ids.length === 0 || ids.length > MOST || ids.includes(into.id))
    throw new Refusal('BAD_INPUT', { argument: 'agencyIds', reason: 'MALFORMED', limit: MOST })
  const found: AgencyFacts[] = []
  for (const id of ids) {
    const agency = await agencyNamed(act.client, id, 'agencyIds')
    mustExist(agency, act.at, 'agencyIds')
    if (agency.kind.startsWith('EXCEPTED') !== into.kind.startsWith('EXCEPTED'))
      throw new Refusal('AGENCY_EXCEPTED', { mutation: 'mergeAgencies', clause: 'ER-2' })
    found.push(agency)
  }
  return found
}

/** Where the merged authority answered for a sector, the survivor does, alone or with the same partners. */
async function handOverSectors(act: Act, from: AgencyFacts, into: AgencyFacts): Promise<void> {
  const shared = await sharedWith(act, from.no)
  const matters = Map.groupBy(shared, ({ agencyNo, matter }) => `${agencyNo} ${matter}`)
  for (const partners of matters.values()) {
    const [first] = partners
    const lead = partners.find(({ isLead }) => isLead)
    if (!first || !lead) continue
    const successor = (no: number) => (no === from.no ? into.no : no)
    const authorities = [...new Set(partners.map(({ authorityNo }) => successor(authorityNo)))]
    await replaceAssignments(act, first.agencyNo, first.matter, authorities, successor(lead.authorityNo))
  }
}

async function mergeOne(act: Act, from: AgencyFacts, into: AgencyFacts, merged: ReadonlySet<number>) {
  const below = await linksBelow(act, from.no)
  await endLinks(act, below)
  const remaining = below.filter(
    ({ subordinateNo }) => subordinateNo !== into.no && !merged.has(subordinateNo),
  )
  await moveLinks(act, remaining, into)
  await handOverSectors(act, from, into)
  await joinGroups(act, into.no, await cease(act, from))
  await recordSuccession(act, from, into, 'MERGED')
  await recordAct(act, 'MERGED', from.no, into.id)
}

export const mergeAgencies = command<typeof agencyRows, Input>({
  mutation: 'mergeAgencies',
  subject: agencyRows,
  subjectId: ({ intoId }) => intoId,
  clause: 'G-02',
  run: (work) =>
    refusingConflicts(async () => {
      const act = actOf(work)
      const into = await agencyNamed(work.client, work.input.intoId, 'intoId')
      mustExist(into, act.at, 'intoId')
      const agencies = await merging(act, work.input, into)
      const numbers = new Set(agencies.map(({ no }) => no))
      for (const from of agencies) await mergeOne(act, from, into, numbers)
      await bumpVersion(work.client, into.no)
      await recordAct(act, 'MERGED', into.no)
      const details = { into: into.id, merged: agencies.map(({ id }) => id), effectiveAt: act.at }
      return { id: into.id, details, also: agencies.map((each) => alsoIn(each, 'G-02', details)) }
    }),
})
