import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { refusalsDocument } from './document.ts'
import { type Facts, factNames, languages, type Sentence } from './refusal.ts'
import { isRefusalCode, refusalCodes, refusalGroups, refusalRow, refusalText } from './refusals.ts'

/** The codes the graph has promised its callers, written out a second time so that none disappears unseen. */
const promised = `
  UNAUTHENTICATED TOKEN_INVALID FORBIDDEN WITHHELD NOT_FOUND BAD_INPUT WRONG_STATE IDEMPOTENCY_KEY_REUSED
  FILTER_NOT_ALLOWED LIMIT_SIZE LIMIT_TOKENS LIMIT_DEPTH LIMIT_ALIASES LIMIT_FIELDS LIMIT_COST LIMIT_RATE
  LIMIT_TIME LIMIT_STREAMS STREAM_TOO_SLOW CURSOR_EXPIRED DOCUMENT_UNKNOWN SUBGRAPH_UNAVAILABLE WRITING_UNAVAILABLE STANDING_STALE INTERNAL
  ACCEPTANCE_BLOCKED AGENCY_EXCEPTED ANALYSIS_REQUIRED ANNOUNCEMENT_EXISTS APPROVER_IS_AUTHOR BACKFILL_MISSING
  CLOSURE_GUARD_FAILED CONSENT_REQUIRED DATA_NOT_RETURNED DELEGATE_NOT_ELIGIBLE EMERGENCY_UNDER_WAY FINDING_UNANSWERED HEARING_NOT_HELD INCIDENT_CLOSED
  INTEL_KIND_REQUIRED IRRELEVANT_PERSONAL_DATA LICENCE_PROOF_MISSING LOG_CLAUSE_MISSING MEASURES_MISSING
  NO_EXCEPTION_AVAILABLE NO_PLAN_IN_FORCE NOT_MAJOR NOTHING_TO_ANNOUNCE NOTHING_TO_TELL PAPER_AUDIT_FIRST PARTNER_NOT_ADMITTED
  PLAN_NOT_APPROVED PLAN_SECTION_MISSING RECIPIENT_OUTSIDE_SECTOR RECOVERY_ORDER REDACTION_UNDECIDED
  REPORT_FIELD_MISSING REVIEW_STILL_OPEN SBOM_INVALID SBOM_TOO_LARGE SEAL_BROKEN SEGMENT_RESTRICTED STALE_STATE SUBCONTRACT_NOT_AUTHORIZED
  SUITABILITY_CLAUSE_MISSING SUITABILITY_REQUIRED
`
  .trim()
  .split(/\s+/)

const sentences: (readonly [string, Sentence])[] = refusalCodes.flatMap((code) => {
  const row = refusalRow(code)
  const closer = Object.entries(row.reasons ?? {}).flatMap(([reason, words]) =>
    Object.entries(words).map(([part, sentence]) => [`${code} ${reason} ${part}`, sentence] as const),
  )
  return [[`${code} message`, row.message] as const, [`${code} remedy`, row.remedy] as const, ...closer]
})

const placeholders = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort()

const facts: fc.Arbitrary<Facts> = fc.dictionary(
  fc.constantFrom(...factNames, 'reason'),
  fc.oneof(
    fc.string(),
    fc.integer(),
    fc.boolean(),
    fc.date({ noInvalidDate: false, min: new Date('1990-01-01'), max: new Date('2090-01-01') }),
    fc.array(fc.oneof(fc.string(), fc.object())),
    fc.object(),
    fc.constant(null),
    fc.constant(undefined),
    fc.constantFrom('PURPOSE', 'STATED_TIME_IN_FUTURE', '{limit}', '[{actual}]'),
  ),
)

describe('the closed set of refusals', () => {
  test('every promised code is there, and no other', () => {
    expect([...refusalCodes]).toEqual([...promised].sort())
  })

  test('no code stands twice', () => {
    const all = Object.values(refusalGroups).flatMap((group) => group.map((row) => row.code as string))
    expect(new Set(all).size).toBe(all.length)
  })

  test('a word outside the set is not a code', () => {
    expect(isRefusalCode('NOT_MAJOR')).toBe(true)
    expect(isRefusalCode('constructor')).toBe(false)
    expect(isRefusalCode('LATERAL_NOTICE_DUE')).toBe(false)
  })

  test.each(refusalCodes.filter((code) => refusalRow(code).clause))('%s names a clause', (code) => {
    expect(refusalRow(code).clause).toMatch(/^(ER|IG|SR|AP|NP)-A?\d/)
  })

  test('every rule of the law about agencies, incidents, vendors and intelligence names its clause', () => {
    const { agencies, incidents, vendors, intelligence } = refusalGroups
    for (const row of [...agencies, ...incidents, ...vendors, ...intelligence])
      expect(row).toHaveProperty('clause')
  })
})

describe('the sentences', () => {
  test.each(sentences)('%s: both languages, one sentence each, the same facts', (_, sentence) => {
    expect(sentence.en).toMatch(/^[A-Z][^\n]*\.$/)
    expect(sentence.zh).toMatch(/^[^\n]*。$/)
    expect(sentence.zh).toMatch(/\p{Script=Han}/u)
    expect(sentence.en).not.toMatch(/\p{Script=Han}/u)
    expect(placeholders(sentence.zh)).toEqual(placeholders(sentence.en))
    expect(sentence.en.length).toBeLessThanOrEqual(140)
  })

  test.each(sentences)(
    '%s mentions only facts of the closed list, each in a part that can be left out',
    (_, sentence) => {
      for (const language of languages) {
        for (const name of placeholders(sentence[language])) expect(factNames).toContain(name)
        expect(sentence[language].replace(/\[[^[\]]*\]/g, '')).not.toMatch(/[[\]{}]/)
      }
    },
  )

  test('nothing about a row is said when it is not found', () => {
    expect(placeholders(refusalRow('NOT_FOUND').message.en)).toEqual(['argument'])
    expect(placeholders(refusalRow('NOT_FOUND').remedy.en)).toEqual([])
  })
})

describe('filling in the facts', () => {
  test('known facts are written in both languages', () => {
    const depth = { actual: 14, limit: 12 }
    expect(refusalText('LIMIT_DEPTH', 'en', depth).message).toBe(
      'The document is nested too deeply: 14 levels, at most 12.',
    )
    expect(refusalText('LIMIT_DEPTH', 'zh', depth).message).toBe('查詢巢狀層數過深：14 層，上限 12 層。')
  })

  test('a part with an unknown fact is left out as a whole', () => {
    expect(refusalText('LIMIT_DEPTH', 'en', { limit: 12 }).message).toBe(
      'The document is nested too deeply, at most 12.',
    )
    expect(refusalText('STALE_STATE', 'en', { limit: 3 }).message).toBe(
      'Somebody has changed the row since you read it.',
    )
  })

  test('several values are listed, an instant is written in Taipei time', () => {
    expect(
      refusalText('WRONG_STATE', 'zh', { actualState: 'CLOSED', expectedStates: ['REPORTED', 'REVIEWED'] })
        .message,
    ).toBe('目前狀態不能進行此步驟：現為 CLOSED，應為 REPORTED、REVIEWED。')
    expect(refusalText('REVIEW_STILL_OPEN', 'en', { until: new Date('2026-01-31T16:00:00Z') }).message).toBe(
      'The reviewing authority still has time to review, until 2026-02-01 00:00:00.',
    )
  })

  test('a reason chooses closer words; an unknown reason changes nothing', () => {
    expect(refusalText('WITHHELD', 'en', { reason: 'PURPOSE', limit: 200 }).remedy).toBe(
      'State why you read it in the x-purpose header, at most 200 characters, and ask again.',
    )
    expect(refusalText('WITHHELD', 'en', { reason: 'constructor' })).toEqual(refusalText('WITHHELD', 'en'))
  })

  test('what a fact holds is never read as a sentence, and a long one is cut', () => {
    expect(refusalText('BAD_INPUT', 'en', { argument: '[{limit}]', limit: 7 }).message).toContain('[{limit}]')
    expect(refusalText('BAD_INPUT', 'en', { argument: 'x'.repeat(5000) }).message.length).toBeLessThan(300)
  })

  test('whatever the facts are, there is a finished sentence', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...refusalCodes),
        fc.constantFrom(...languages),
        facts,
        (code, language, given) => {
          const { message, remedy } = refusalText(code, language, given)
          for (const text of [message, remedy]) {
            expect(text.endsWith(language === 'zh' ? '。' : '.')).toBe(true)
            expect(text).not.toContain('undefined')
            expect(text).not.toContain('Invalid Date')
          }
        },
      ),
      { numRuns: 500 },
    )
  })
})

describe('the page of codes', () => {
  const page = refusalsDocument()

  test.each([...refusalCodes])('%s stands on it once, with both languages', (code) => {
    const row = refusalRow(code)
    const found = page.split('\n').filter((line) => line.startsWith(`| \`${code}\` |`))
    expect(found).toHaveLength(1)
    for (const sentence of [row.message, row.remedy]) {
      expect(found[0]).toContain(sentence.en.replaceAll('|', '\\|'))
      expect(found[0]).toContain(sentence.zh)
    }
  })

  test('every line of a table has the same number of columns', () => {
    for (const line of page.split('\n').filter((each) => each.startsWith('|'))) {
      expect(line.replaceAll('\\|', '').split('|')).toHaveLength(6)
    }
  })
})
