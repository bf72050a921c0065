import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { analysis, codesOf, type Desk, left, openDesk, purpose } from './acts.ts'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.close())

const OFFICER = 'kaohsiung-sab.officer'
const SAB = 'kaohsiung-sab'
const nothing = { items: [], dimensions: ['INDICATOR'], result: 'Nothing.', novelThreat: false }
const harm = { restriction: 'TRADE_OR_BUSINESS_HARM', reason: 'It names the victim.' }
const secret = {
  restriction: 'SECRET_BY_LAW',
  citation: 'Classified National Security Information Protection Act',
}

const draft = async (bent: object = {}) => (await desk.create(OFFICER, SAB, bent)).id as string
async function integrated(bent: object = {}) {
  const id = await draft(bent)
  left(await desk.on(OFFICER, 'analyseIntel', id, analysis))
  left(await desk.on(OFFICER, 'correlateIntel', id, nothing))
  return id
}
async function except(account: string, id: string, bent: object = {}) {
  const third = (await desk.segments(id))[2]
  return desk.on(account, 'recordIntelExceptionGround', id, {
    segment: third?.id,
    ground: 'PUBLIC_INTEREST',
    recipients: [desk.agency('oics')],
    reason: 'Others must know whom it hits.',
    ...bent,
  })
}

describe('an item on its way', () => {
  test('is analysed, held against what is known, screened, and then may be shared', async () => {
    const id = await draft()
    expect(left(await desk.on(OFFICER, 'analyseIntel', id, analysis)).state).toBe('ANALYSED')
    expect(left(await desk.on(OFFICER, 'correlateIntel', id, nothing)).state).toBe('INTEGRATED')
    expect(left(await desk.screen(OFFICER, id)).state).toBe('SCREENED')
    expect(left(await desk.share(OFFICER, id, ['oics'])).state).toBe('SHARED')
  })

  test.each([
    ['DRAFT', 'ANALYSIS_REQUIRED', async () => draft()],
    [
      'ANALYSED',
      'ANALYSIS_REQUIRED',
      async () => {
        const id = await draft()
        left(await desk.on(OFFICER, 'analyseIntel', id, analysis))
        return id
      },
    ],
    ['INTEGRATED', 'SEGMENT_RESTRICTED', () => integrated()],
  ])('in %s is not shared: %s', async (_state, code, reach) => {
    expect(codesOf(await desk.share(OFFICER, await reach(), ['oics']))).toEqual([code])
  })

  test('takes no step before its turn, and none twice', async () => {
    const id = await draft()
    expect(codesOf(await desk.on(OFFICER, 'correlateIntel', id, nothing))).toEqual(['WRONG_STATE'])
    expect(codesOf(await desk.screen(OFFICER, id))).toEqual(['WRONG_STATE'])
    expect(codesOf(await desk.on(OFFICER, 'recallShare', id, { reason: 'x' }))).toEqual(['WRONG_STATE'])
    left(await desk.on(OFFICER, 'analyseIntel', id, analysis))
    expect(codesOf(await desk.on(OFFICER, 'analyseIntel', id, analysis))).toEqual(['WRONG_STATE'])
  })

  test('is one step for one click, and refuses who has not read it as it stands', async () => {
    const id = await draft()
    const click = { intelItem: id, expectedVersion: 1, clientMutationId: randomUUID(), ...analysis }
    expect(left(await desk.act(OFFICER, 'analyseIntel', click)).state).toBe('ANALYSED')
    expect(left(await desk.act(OFFICER, 'analyseIntel', click)).version).toBe(2)
    const stale = { intelItem: id, expectedVersion: 1, ...nothing }
    expect(codesOf(await desk.act(OFFICER, 'correlateIntel', stale))).toEqual(['STALE_STATE'])
  })

  test.each([
    ['kaohsiung-sab.contact', 'FORBIDDEN'],
    ['kaohsiung-sab.ciso', 'FORBIDDEN'],
    ['kaohsiung-sab.staff', 'NOT_FOUND'],
    ['kaohsiung.supervisor', 'NOT_FOUND'],
    ['kaohsiung.officer', 'NOT_FOUND'],
    ['npa.officer', 'NOT_FOUND'],
    ['oics.national', 'NOT_FOUND'],
    ['nicso.officer', 'NOT_FOUND'],
    ['vendor-a.user', 'NOT_FOUND'],
    ['partner-1.user', 'NOT_FOUND'],
    [null, 'UNAUTHENTICATED'],
  ])('is not analysed by %s: %s', async (account, code) => {
    expect(codesOf(await desk.on(account, 'analyseIntel', await draft(), analysis))).toEqual([code])
  })

  test.each([
    ['kaohsiung-sab.contact', 'FORBIDDEN'],
    ['kaohsiung-sab.ciso', 'FORBIDDEN'],
    ['kaohsiung.officer', 'NOT_FOUND'],
    ['oics.national', 'NOT_FOUND'],
  ])('is not screened by %s: %s', async (account, code) => {
    const id = await integrated()
    expect(codesOf(await desk.screen(account, id))).toEqual([code])
  })

  test.each([
    ['kaohsiung-sab.auditor', 'FORBIDDEN'],
    ['kaohsiung.supervisor', 'NOT_FOUND'],
    ['npa.officer', 'NOT_FOUND'],
    ['oics.national', 'NOT_FOUND'],
    ['vendor-a.user', 'NOT_FOUND'],
  ])('is not shared by %s: %s', async (account, code) => {
    const id = await desk.ready(OFFICER, SAB)
    expect(codesOf(await desk.share(account, id, ['oics']))).toEqual([code])
  })

  test.each([
    ['a risk beyond the scale', { riskLevel: 4 }],
    ['a risk below it', { riskLevel: 0 }],
    ['nothing that threatens', { threats: ' ' }],
  ])('is not analysed as %s', async (_what, bent) => {
    const id = await draft()
    expect(codesOf(await desk.on(OFFICER, 'analyseIntel', id, { ...analysis, ...bent }))).toEqual([
      'BAD_INPUT',
    ])
  })

  test('is held against items that its analyst may see, and against no others', async () => {
    const id = await draft()
    left(await desk.on(OFFICER, 'analyseIntel', id, analysis))
    const hidden = await desk.create('npa.officer', 'npa')
    const against = (items: readonly string[]) =>
      desk.on(OFFICER, 'correlateIntel', id, { ...nothing, items })
    expect(codesOf(await against([hidden.id]))).toEqual(['NOT_FOUND'])
    expect(codesOf(await against([id]))).toEqual(['NOT_FOUND'])
    const known = await draft()
    left(await against([known]))
    const { data } = await desk.world.ask(
      OFFICER,
      `{ intelItem(id: "${id}") { correlations { items { id } } } }`,
    )
    expect(data.intelItem.correlations).toEqual([{ items: [{ id: known }] }])
  })

  test('shows its analysis to its own people and to no recipient', async () => {
    const id = await desk.ready(OFFICER, SAB)
    left(await desk.share(OFFICER, id, ['oics']))
    const ask = (account: string) =>
      desk.world.ask(account, `{ intelItem(id: "${id}") { analyses { threats } correlations { result } } }`)
    expect((await ask(OFFICER)).data.intelItem.analyses).toEqual([{ threats: analysis.threats }])
    const recipient = await ask('oics.officer')
    expect(recipient.data.intelItem).toEqual({ analyses: null, correlations: null })
    expect(codesOf(recipient)).toEqual(['WITHHELD', 'WITHHELD'])
  })

  test('that waits is marked after a day and after three, a warning after an hour (G-22)', async () => {
    const plain = await draft()
    const warning = await draft({ earlyWarning: true })
    const marks = async () => {
      const { data } = await desk.world.ask(
        OFFICER,
        `{ plain: intelItem(id: "${plain}") { ageMark } warning: intelItem(id: "${warning}") { ageMark } }`,
      )
      return [data.plain.ageMark, data.warning.ageMark]
    }
    const hour = 3_600_000
    expect(await marks()).toEqual([null, null])
    desk.world.advance(hour)
    expect(await marks()).toEqual([null, 'ONE_HOUR'])
    desk.world.advance(23 * hour)
    expect(await marks()).toEqual(['ONE_DAY', 'ONE_DAY'])
    desk.world.advance(48 * hour)
    expect(await marks()).toEqual(['THREE_DAYS', 'THREE_DAYS'])
  })
})

describe('a part', () => {
  test.each([
    ['that holds nothing', { holds: [] }, 'BAD_INPUT'],
    ['restricted without a reason', { restriction: 'TRADE_OR_BUSINESS_HARM' }, 'BAD_INPUT'],
    ['secret by a law that is not named', { restriction: 'SECRET_BY_LAW' }, 'BAD_INPUT'],
    ['forbidden by law and not restricted', { holds: ['LEGALLY_RESTRICTED'] }, 'BAD_INPUT'],
    [
      'secret by law, while an exception is sought',
      { ...secret, exceptionSought: true },
      'NO_EXCEPTION_AVAILABLE',
    ],
    [
      'with personal data of which nobody says whether they matter',
      { holds: ['PERSONAL_DATA'] },
      'BAD_INPUT',
    ],
    [
      'with personal data that do not matter',
      { holds: ['PERSONAL_DATA'], personalDataRelevant: false },
      'IRRELEVANT_PERSONAL_DATA',
    ],
    ['redacted to nothing', { method: 'MASK', reason: 'r', text: ' ' }, 'BAD_INPUT'],
    ['rewritten without a method', { text: 'other words' }, 'BAD_INPUT'],
  ])('%s is refused', async (_what, bent, code) => {
    const id = await integrated()
    expect(codesOf(await desk.screen(OFFICER, id, [bent]))).toEqual([code])
    expect(await desk.state(id)).toBe('INTEGRATED')
  })

  test('of another item is none of this one', async () => {
    const id = await integrated()
    const [foreign] = await desk.segments(await integrated())
    const decisions = [{ segment: foreign?.id, holds: ['CONTENT'] }]
    expect(codesOf(await desk.on(OFFICER, 'redactSegment', id, { decisions }))).toEqual(['NOT_FOUND'])
  })

  test('loses its personal data, and nobody reads again what was there (SR-5-N1)', async () => {
    const id = await integrated({ segments: ['Mr Wang saw it.'] })
    const masked = { method: 'MASK', text: 'An employee saw it.', reason: 'His name does not matter.' }
    const bent = { holds: ['CONTENT', 'PERSONAL_DATA'], personalDataRelevant: false, ...masked }
    expect(left(await desk.screen(OFFICER, id, [bent])).state).toBe('SCREENED')
    const { data } = await desk.world.ask(
      OFFICER,
      `{ intelItem(id: "${id}") { segments { nodes { text } } } }`,
    )
    expect(data.intelItem.segments.nodes).toEqual([{ text: 'An employee saw it.' }])
    const kept = await desk.world.owner.query('select text_before from intelligence.segment_redaction')
    expect(kept.rows).toEqual([{ text_before: 'Mr Wang saw it.' }])
    await expect(desk.world.owner.query('delete from intelligence.segment_redaction')).rejects.toThrow(
      'append-only',
    )
  })

  test('that nobody has judged keeps the item where it is', async () => {
    const id = await integrated()
    const [first] = await desk.segments(id)
    const decisions = [{ segment: first?.id, holds: ['CONTENT'] }]
    expect(left(await desk.on(OFFICER, 'redactSegment', id, { decisions })).state).toBe('INTEGRATED')
  })

  test('under a restriction leaves the rest to be shared (SR-4-2)', async () => {
    const id = await integrated()
    expect(left(await desk.screen(OFFICER, id, [{}, {}, harm])).state).toBe('SCREENED')
  })

  test('is altered by nobody once the item is shared', async () => {
    const id = await desk.ready(OFFICER, SAB)
    left(await desk.share(OFFICER, id, ['oics']))
    expect(codesOf(await desk.screen(OFFICER, id))).toEqual(['WRONG_STATE'])
    await expect(
      desk.world.owner.query(`update intelligence.intel_segment set text = 'other' where item_id = $1`, [id]),
    ).rejects.toThrow('never altered')
  })

  test('under a restriction is read by those who screen it with a purpose, and the journal tells of it', async () => {
    const id = await desk.ready(OFFICER, SAB, {}, [{}, {}, harm])
    const query = `{ intelItem(id: "${id}") { segments { totalCount nodes { id position text withheld ground reason } } } }`
    const without = await desk.world.ask(OFFICER, query)
    expect(without.data.intelItem.segments.nodes.map(({ text }: any) => text)).toEqual([
      'It calls home.',
      'Every ten minutes.',
      null,
    ])
    expect(without.errors.every(({ extensions }) => extensions.reason === 'PURPOSE')).toBe(true)
    const lines = async () =>
      (
        await desk.world.owner.query(
          `select purpose, details from intelligence.journal where act = 'READ' and subject_type = 'TI.RESTRICTED' and chain = $1`,
          [desk.agency(SAB)],
        )
      ).rows
    const before = (await lines()).length
    const { data } = await desk.world.ask(OFFICER, query, {}, purpose)
    expect(data.intelItem.segments.nodes[2]).toMatchObject({
      position: 3,
      text: 'The victim is the bureau.',
      withheld: true,
      ground: 'TRADE_OR_BUSINESS_HARM',
      reason: 'It names the victim.',
    })
    const after = await lines()
    expect(after.length).toBe(before + 1)
    expect(after.at(-1)).toMatchObject({ purpose: purpose.purpose })
    expect(JSON.stringify(after.at(-1).details)).toContain(data.intelItem.segments.nodes[2].id)
    // Whoever reports incidents for the agency does not read it, purpose or not (SR-4-1-1).
    const contact = await desk.world.ask('kaohsiung-sab.contact', query, {}, purpose)
    expect(contact.data.intelItem.segments).toMatchObject({ totalCount: 2 })
    expect(JSON.stringify(contact.data)).not.toContain('victim')
  })
})

describe('an item of which nothing may be shared', () => {
  const all = [harm, harm, { ...harm }]

  test('is held, and comes back by an exception of the CISO (G-35)', async () => {
    const id = await integrated()
    expect(left(await desk.screen(OFFICER, id, all)).state).toBe('HELD')
    expect(codesOf(await desk.share(OFFICER, id, ['oics']))).toEqual(['SEGMENT_RESTRICTED'])
    expect(left(await except('kaohsiung-sab.ciso', id)).state).toBe('SCREENED')
  })

  test('comes back by another screening', async () => {
    const id = await integrated()
    left(await desk.screen(OFFICER, id, all))
    expect(left(await desk.screen(OFFICER, id)).state).toBe('SCREENED')
  })
})

describe('an exception', () => {
  const sought = [{}, {}, { ...harm, exceptionSought: true }]
  async function seeking(bent: object = {}) {
    const id = await integrated(bent)
    expect(left(await desk.screen(OFFICER, id, sought)).state).toBe('INTEGRATED')
    return id
  }

  test('is waited for, and recorded by the CISO', async () => {
    const id = await seeking()
    expect(left(await except('kaohsiung-sab.ciso', id)).state).toBe('SCREENED')
  })

  test.each([
    [OFFICER, 'FORBIDDEN'],
    ['kaohsiung-sab.contact', 'FORBIDDEN'],
    ['kaohsiung-sab.head', 'FORBIDDEN'],
    ['kaohsiung.ciso', 'NOT_FOUND'],
    ['npa.ciso', 'NOT_FOUND'],
    ['oics.national', 'NOT_FOUND'],
  ])('is not recorded by %s: %s', async (account, code) => {
    expect(codesOf(await except(account, await seeking()))).toEqual([code])
  })

  test('is not recorded by the CISO who wrote the item', async () => {
    const { id } = await desk.create('kaohsiung-sab.ciso', SAB)
    left(await desk.on(OFFICER, 'analyseIntel', id, analysis))
    left(await desk.on(OFFICER, 'correlateIntel', id, nothing))
    left(await desk.screen(OFFICER, id, sought))
    expect(codesOf(await except('kaohsiung-sab.ciso', id))).toEqual(['APPROVER_IS_AUTHOR'])
  })

  test('from what another law keeps secret there is none (SR-4-1-2)', async () => {
    const id = await integrated()
    left(await desk.screen(OFFICER, id, [harm, harm, secret]))
    expect(codesOf(await except('kaohsiung-sab.ciso', id))).toEqual(['NO_EXCEPTION_AVAILABLE'])
    const [part] = (
      await desk.world.owner.query(
        `select id from intelligence.intel_segment where item_id = $1 and restriction = 'SECRET_BY_LAW'`,
        [id],
      )
    ).rows
    await expect(
      desk.world.owner.query(
        'update intelligence.intel_segment set exception_id = gen_random_uuid() where id = $1',
        [part.id],
      ),
    ).rejects.toThrow('segment_secret')
  })

  test.each([
    ['no reason', { reason: ' ' }],
    ['no body to which the part may go', { recipients: [] }],
    ['a body that is none', { recipients: [randomUUID()] }],
    ['another law that is not named', { ground: 'OTHER_LAW' }],
    ['a consent that nobody gave', { ground: 'PARTY_CONSENT' }],
    ['a consent that is written nowhere', { ground: 'PARTY_CONSENT', consentParty: 'Company A' }],
  ])('with %s is refused', async (_what, bent) => {
    expect(codesOf(await except('kaohsiung-sab.ciso', await seeking(), bent))).toEqual(['BAD_INPUT'])
  })

  test('from a part that nobody asked one for is refused', async () => {
    const id = await seeking()
    const [first] = await desk.segments(id)
    expect(codesOf(await except('kaohsiung-sab.ciso', id, { segment: first?.id }))).toEqual([
      'NO_EXCEPTION_AVAILABLE',
    ])
  })
})
