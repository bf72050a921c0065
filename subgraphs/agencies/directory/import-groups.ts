/** Reads the response groups, the council and the hotlines of both eras. */
import { oneOf } from './classify.ts'
import type {
  CouncilRecordRow,
  HotlineChannelRow,
  ResponseGroupMemberRow,
  ResponseGroupRow,
} from './import-rows.ts'
import { eraOf, inForce, listed } from './in-force.ts'
import type { CouncilRecord, HotlineRecord, ResponseGroupRecord } from './source-records.ts'
import { councilRecordTypes, hotlineKinds, type ResponseSystem, responseGroupCodes } from './vocabulary.ts'

/** The systems by their id in the file (IG-2.1-1c; the third is the plan's response centre). */
const systems: Readonly<Record<string, ResponseSystem>> = {
  'cyber-defence': 'PROTECTION',
  cybercrime: 'CRIME',
  'response-center': 'RESPONSE_CENTRE',
}

export function responseGroupRows(records: readonly ResponseGroupRecord[]): ResponseGroupRow[] {
  return records.map((group) => {
    const era = eraOf(group.era)
    return {
      fileId: group.id,
      era,
      system: systemOf(group),
      systemCode: group.system.code,
      code: group.code === null ? null : oneOf(responseGroupCodes, group.code),
      number: group.number,
      nameZh: group.nameZh,
      nameEn: group.nameEn,
      aliases: group.nameVariantsZh,
      lead: group.leadCode,
      leadUnit: group.leadUnitCode,
      leadPrinted: group.leadPrinted,
      jurisdictionZh: group.jurisdictionZh,
      jurisdictionEn: group.jurisdictionEn,
      note: group.note,
      ...inForce[era],
      ...stated(group.source),
    }
  })
}

export function responseGroupMemberRows(records: readonly ResponseGroupRecord[]): ResponseGroupMemberRow[] {
  return records.flatMap((group) =>
    group.jurisdictionCodes.map((agency) => ({
      group: group.id,
      agency,
      ...inForce[eraOf(group.era)],
      ...stated(group.source),
    })),
  )
}

export function councilRows(records: readonly CouncilRecord[]): CouncilRecordRow[] {
  return records.map(({ id, type, source, ...record }) => {
    const era = eraOf(record.era)
    return {
      fileId: id,
      ...record,
      era,
      recordType: oneOf(councilRecordTypes, type === 'technology-center' ? 'technical-centre' : type),
      ...inForce[era],
      source,
      verified: record.repairs.length === 0,
      inferred: [...new Set(record.repairs.map(({ cell }) => cell))],
    }
  })
}

export function hotlineRows(records: readonly HotlineRecord[]): HotlineChannelRow[] {
  return records.map((hotline) => ({
    kind: oneOf(hotlineKinds, hotline.kind),
    value: hotline.value,
    operatorCode: hotline.operatorCode,
    ...listed,
    ...stated(hotline.source),
  }))
}

const stated = (source: string) => ({ source, verified: true, inferred: [] })

function systemOf({ id, system }: ResponseGroupRecord): ResponseSystem {
  const known = systems[system.id]
  if (!known) throw new Error(`${id} belongs to the unknown system ${system.id}`)
  return known
}
