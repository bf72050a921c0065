/** The legal instruments that clauses belong to, with their versions and how well each version is known. */
import type { VerificationStatus } from './clause-row.ts'

export type InstrumentCode = 'ACT-2018' | 'ER' | 'SR' | 'IG' | 'NP' | 'AP' | 'IR' | 'RULING' | 'ASSUMPTION'

export type LegalInstrumentVersion = {
  version: string
  promulgatedOn: string | null
  /** First day in force. Null: not stated by the sources, and in force for this build (G-04). */
  effectiveFrom: string | null
  /** First day no longer in force. */
  effectiveTo: string | null
  status: VerificationStatus
  note?: string
}

export type LegalInstrument = {
  code: InstrumentCode
  name: { zh: string; en: string }
  /** False: known only from other texts, not one of the five sources. */
  isSource: boolean
  /** What it rests on. */
  basis?: string
  versions: readonly LegalInstrumentVersion[]
}

const undated = { promulgatedOn: null, effectiveFrom: null, effectiveTo: null, status: 'VERIFIED' } as const

export const instruments = [
  {
    code: 'ACT-2018',
    name: { zh: '資通安全管理法', en: 'Cyber Security Management Act' },
    isSource: false,
    versions: [
      {
        version: '2018',
        promulgatedOn: '2018-06-06',
        effectiveFrom: null,
        effectiveTo: '2025-12-01',
        status: 'VERIFIED',
        note: 'Public copies say 2019-01-01; the start date is for the national authority to load.',
      },
      {
        version: '2025',
        promulgatedOn: '2025-09-24',
        effectiveFrom: '2025-12-01',
        effectiveTo: null,
        status: 'VERIFIED',
        note: 'Rewritten in 35 articles with other numbers; citations here keep the numbers of 2018.',
      },
    ],
  },
  {
    code: 'ER',
    name: { zh: '資通安全管理法施行細則', en: 'Enforcement Rules' },
    isSource: true,
    basis: 'ACT-22',
    versions: [
      { version: 'ORIGINAL', ...undated, note: 'Start date set by the national authority.' },
      { version: 'AMENDED', ...undated, note: 'In force from its promulgation, whose day the source omits.' },
      {
        version: '2021',
        promulgatedOn: '2021-08-23',
        effectiveFrom: '2021-08-23',
        effectiveTo: null,
        status: 'SECOND_HAND',
        note: 'Sub-regulations were amended together on this day.',
      },
    ],
  },
  {
    code: 'SR',
    name: { zh: '資通安全情資分享辦法', en: 'Sharing Regulations' },
    isSource: true,
    basis: 'ACT-8-2',
    versions: [{ version: 'ORIGINAL', ...undated, note: 'Start date set by the national authority.' }],
  },
  {
    code: 'IG',
    name: { zh: '國家資通安全通報應變作業綱要', en: 'Incident Guidelines' },
    isSource: true,
    versions: [{ version: 'AS_GIVEN', ...undated }],
  },
  {
    code: 'NP',
    name: { zh: '建立我國通資訊基礎建設安全機制計畫', en: 'National Plan 2005–2008' },
    isSource: true,
    versions: [
      { version: '2005-2008', ...undated, note: 'Damaged text; repaired passages are unverified (G-07).' },
    ],
  },
  {
    code: 'AP',
    name: { zh: '高雄市政府社會局資通安全維護計畫', en: 'Agency Plan' },
    isSource: true,
    basis: 'ACT-10',
    versions: [
      { version: '1', ...undated, promulgatedOn: '2018-12-25' },
      { version: '2', ...undated, promulgatedOn: '2019-01-29' },
      { version: '3', ...undated, promulgatedOn: '2020-03-09' },
      { version: '4', ...undated, promulgatedOn: '2020-11-19' },
    ],
  },
  {
    code: 'IR',
    name: { zh: '資通安全事件通報及應變辦法', en: 'Incident-reporting rules' },
    isSource: false,
    versions: [
      {
        version: '2019',
        promulgatedOn: null,
        effectiveFrom: '2019-01-01',
        effectiveTo: '2021-08-23',
        status: 'VERIFIED',
      },
      {
        version: '2021',
        promulgatedOn: '2021-08-23',
        effectiveFrom: '2021-08-23',
        effectiveTo: '2026-01-05',
        status: 'VERIFIED',
      },
      {
        version: '2026',
        promulgatedOn: null,
        effectiveFrom: '2026-01-05',
        effectiveTo: null,
        status: 'VERIFIED',
        note: 'Renamed 資通安全事件通報應變及演練辦法; 20 articles, of which only some were read.',
      },
    ],
  },
  {
    code: 'RULING',
    name: { zh: '建置裁示', en: 'Rulings of this build' },
    isSource: false,
    versions: [{ version: 'CURRENT', ...undated }],
  },
  {
    code: 'ASSUMPTION',
    name: { zh: '存取假設', en: 'Assumptions on access' },
    isSource: false,
    versions: [{ version: 'CURRENT', ...undated }],
  },
] as const satisfies readonly LegalInstrument[]

/** The instrument with a code. */
export function instrument(code: InstrumentCode): LegalInstrument {
  const found = instruments.find((each) => each.code === code)
  if (!found) throw new Error(`No legal instrument has the code ${code}.`)
  return found
}
