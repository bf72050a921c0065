/** Reads the national plan's table of infrastructure: sectors, systems, and who leads, manages and runs them. */
import { oneOf } from './classify.ts'
import type {
  AgencyRow,
  BodyRow,
  InfrastructureBodyRow,
  InfrastructureSystemRow,
  SectorRow,
} from './import-rows.ts'
import type { InfrastructureBodyRecord, InfrastructureRecord } from './source-records.ts'
import { type InfrastructureRole, infrastructureCategories } from './vocabulary.ts'

/** The eight sectors, each described by the first system that stands in it. */
export function sectorRows(records: readonly InfrastructureRecord[]): SectorRow[] {
  const firstOfSector = records.filter(
    (record) =>
      !records.some((other) => other.sector.id === record.sector.id && other.number < record.number),
  )
  return firstOfSector.map(({ sector, ...record }) => ({
    fileId: sector.id,
    category: oneOf(infrastructureCategories, sector.category),
    number: sector.number,
    nameZh: sector.nameZh,
    nameEn: sector.nameEn,
    printedNameZh: sector.printedNameZh,
    subdivisionZh: sector.subdivisionZh,
    ...provenance(record, ['sector']),
  }))
}

export function infrastructureSystemRows(
  records: readonly InfrastructureRecord[],
): InfrastructureSystemRow[] {
  return records.map((record) => ({
    fileId: record.id,
    sector: record.sector.id,
    number: record.number,
    nameZh: record.nameZh,
    nameEn: record.nameEn,
    leadPrinted: record.leadPrinted,
    stateOperatorsPrinted: record.stateOperatorsCellZh,
    stateOperatorsOpenEnded: record.stateOperatorsOpenEnded,
    privateOperatorsPrinted: record.privateOperatorsCellZh,
    privateOperatorsOpenEnded: record.privateOperatorsOpenEnded,
    repairs: record.repairs,
    notes: record.notes,
    ...provenance(record, [...new Set(record.repairs.map(({ cell }) => cell))]),
  }))
}

export function infrastructureBodyRows(
  records: readonly InfrastructureRecord[],
  agencies: readonly AgencyRow[],
  bodies: readonly BodyRow[],
): InfrastructureBodyRow[] {
  const lead = (code: string): InfrastructureBodyRecord => {
    const agency = agencies.find((known) => known.code === code)
    if (!agency) throw new Error(`${code} leads a system but is no agency of the directory`)
    return { code, nameZh: agency.nameZh, nameEn: agency.nameEn }
  }
  return records.flatMap((record) => {
    const list = (role: InfrastructureRole, cell: string, names: readonly InfrastructureBodyRecord[]) =>
      names.map(({ code, nameZh, nameEn, scopeZh = null, scopeEn = null }, position) => ({
        system: record.id,
        role,
        position,
        agency: agencies.some((known) => known.code === code) ? code : null,
        body: bodies.some((known) => known.code === code) ? code : null,
        nameZh,
        nameEn,
        scopeZh,
        scopeEn,
        ...provenance(record, [cell]),
      }))
    return [
      ...list('LEAD_AUTHORITY', 'leadAuthority', record.leadAuthorities.map(lead)),
      ...list('MANAGING_UNIT', 'managingUnit', record.managingUnits),
      ...list('STATE_OPERATOR', 'stateOperators', record.stateOperators),
      ...list('PRIVATE_OPERATOR', 'privateOperators', record.privateOperators),
    ]
  })
}

/** A row is verified only if none of the table cells it rests on had to be repaired. */
function provenance(record: Pick<InfrastructureRecord, 'source' | 'repairs'>, cells: readonly string[]) {
  const inferred = cells.filter((cell) => record.repairs.some((repair) => repair.cell === cell))
  return { source: record.source, verified: inferred.length === 0, inferred }
}
