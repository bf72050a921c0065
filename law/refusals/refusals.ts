/** The closed set of refusals, and their words for a caller: nothing else is ever answered as an error code. */
import { formatInstant } from '../calendar/writing.ts'
import { agencyRefusals } from './agency-refusals.ts'
import { asking } from './asking.ts'
import { incidentRefusals } from './incident-refusals.ts'
import { input } from './input.ts'
import { intelligenceRefusals } from './intelligence-refusals.ts'
import { limits } from './limits.ts'
import type { Facts, Language, RefusalRow } from './refusal.ts'
import { vendorRefusals } from './vendor-refusals.ts'

/** Each group is one chapter of the document of codes. */
export const refusalGroups = {
  asking,
  input,
  limits,
  agencies: agencyRefusals,
  incidents: incidentRefusals,
  vendors: vendorRefusals,
  intelligence: intelligenceRefusals,
} as const

export type RefusalCode = (typeof refusalGroups)[keyof typeof refusalGroups][number]['code']

const rows: ReadonlyMap<string, RefusalRow> = new Map(
  Object.values(refusalGroups).flatMap((group: readonly RefusalRow[]) => group.map((row) => [row.code, row])),
)

export const refusalCodes = [...rows.keys()].sort() as readonly RefusalCode[]

export function isRefusalCode(value: string): value is RefusalCode {
  return rows.has(value)
}

export function refusalRow(code: RefusalCode): RefusalRow {
  const found = rows.get(code)
  if (!found) throw new Error(`There is no refusal with the code ${code}`)
  return found
}

/** What is wrong and what to do next, in the caller's language; facts that are not known are left out. */
export function refusalText(
  code: RefusalCode,
  language: Language,
  facts: Facts = {},
): { readonly message: string; readonly remedy: string } {
  const row = refusalRow(code)
  const { reason } = facts
  const closer =
    typeof reason === 'string' && Object.hasOwn(row.reasons ?? {}, reason) ? row.reasons?.[reason] : undefined
  return {
    message: fill((closer?.message ?? row.message)[language], language, facts),
    remedy: fill((closer?.remedy ?? row.remedy)[language], language, facts),
  }
}

/** One pass over the sentence, so that braces inside a fact stay what they are. */
function fill(sentence: string, language: Language, facts: Facts): string {
  return sentence.replace(/\[([^\]]*)\]/g, (_, part: string) => {
    let complete = true
    const filled = part.replace(/\{(\w+)\}/g, (_placeholder, name: string) => {
      const text = Object.hasOwn(facts, name) ? written(facts[name], language) : undefined
      if (text === undefined) complete = false
      return text ?? ''
    })
    return complete ? filled : ''
  })
}

const LONGEST_FACT = 200

/** Lists, instants and plain values can be written; anything else, like what is not known, cannot. */
function written(value: unknown, language: Language): string | undefined {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? undefined : formatInstant(value)
  if (Array.isArray(value)) {
    const items = value.map((each) => written(each, language)).filter((each) => each !== undefined)
    return items.length ? short(items.join(language === 'zh' ? '、' : ', ')) : undefined
  }
  if (typeof value === 'string') return value === '' ? undefined : short(value)
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined
}

function short(text: string): string {
  return text.length > LONGEST_FACT ? `${text.slice(0, LONGEST_FACT - 1)}…` : text
}
