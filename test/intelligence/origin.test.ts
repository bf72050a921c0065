import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { codesOf, type Desk, left, openDesk, purpose } from './acts.ts'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.close())

const OFFICER = 'kaohsiung-sab.officer'
const SAB = 'kaohsiung-sab'

const ask = (account: string | null, query: string) => desk.world.ask(account, query)

describe('whom an item comes from', () => {
  const origin =
    '{ reference createdAt originVisible sourceAgency { id } sourceText sourceReliability datedAt }'
  const bent = { sourceText: 'own forensics', sourceReliability: 'B_USUALLY_RELIABLE', reference: undefined }

  test('shows to a recipient where it may be known', async () => {
    const id = await desk.ready(OFFICER, SAB, bent)
    left(await desk.share(OFFICER, id, ['oics']))
    const { data } = await ask('oics.officer', `{ intelItem(id: "${id}") ${origin} }`)
    expect(data.intelItem).toMatchObject({
      sourceAgency: { id: desk.agency(SAB) },
      sourceText: 'own forensics',
    })
  })

  test('shows to nobody but its own people otherwise: not by name, number, time or order (G-39)', async () => {
    const id = await desk.ready(OFFICER, SAB, { ...bent, originVisible: false })
    desk.world.advance(5 * 60_000)
    left(await desk.share(OFFICER, id, ['oics']))
    const { data, errors } = await ask(
      'oics.officer',
      `{ intelItem(id: "${id}") ${origin} intelItems(first: 100, orderBy: { field: REFERENCE }) { nodes { id } } }`,
    )
    expect(errors).toEqual([])
    expect(data.intelItem).toEqual({
      reference: null,
      createdAt: null,
      originVisible: false,
      sourceAgency: null,
      sourceText: null,
      sourceReliability: 'B_USUALLY_RELIABLE',
      datedAt: desk.world.now().toISOString(),
    })
    const own = await ask(OFFICER, `{ intelItem(id: "${id}") ${origin} }`)
    expect(own.data.intelItem).toMatchObject({
      sourceAgency: { id: desk.agency(SAB) },
      sourceText: 'own forensics',
    })
    const { reference } = own.data.intelItem
    const found = await ask(
      'oics.officer',
      `{ intelItems(filter: { reference: "${reference}" }) { nodes { id } } }`,
    )
    expect(found.data.intelItems.nodes.map((each: { id: string }) => each.id)).not.toContain(id)
    const lines = await ask(
      'oics.national',
      `{ intelItem(id: "${id}") { shares { nodes { sharer { id } sharedByRole recipient { id } } } } }`,
    )
    expect(lines.data.intelItem.shares.nodes).toEqual([
      { sharer: null, sharedByRole: null, recipient: { id: desk.agency('oics') } },
    ])
    const duties = await ask(
      'oics.national',
      '{ shareDuties(first: 100) { nodes { agency { id } intelItem { id } fulfilledAt } } }',
    )
    // The instant at which the duty ended is that at which the item came.
    const told = duties.data.shareDuties.nodes.filter(
      (each: any) => each.fulfilledAt === desk.world.now().toISOString() || each.intelItem?.id === id,
    )
    expect(told).toEqual([{ agency: null, intelItem: null, fulfilledAt: desk.world.now().toISOString() }])
    const owed = await ask(
      'kaohsiung-sab.ciso',
      `{ shareDuties(first: 100) { nodes { agency { id } intelItem { id } } } }`,
    )
    expect(owed.data.shareDuties.nodes).toContainEqual({
      agency: { id: desk.agency(SAB) },
      intelItem: { id },
    })
  })

  test('is not told by the record of a reading either: a recipient finds no line of his in the chain of the originator', async () => {
    const harm = { restriction: 'TRADE_OR_BUSINESS_HARM', reason: 'It names the victim.' }
    const id = await desk.ready(OFFICER, SAB, { ...bent, originVisible: false }, [{}, {}, harm])
    left(await desk.share(OFFICER, id, ['oics']))
    const { data: read } = await desk.world.ask(
      'oics.national',
      `{ intelItem(id: "${id}") { segments { nodes { withheld ground } } } }`,
      {},
      purpose,
    )
    expect(read.intelItem.segments.nodes.at(-1)).toEqual({ withheld: true, ground: harm.restriction })
    const journal = `journalOfIntelligence(first: 100) { totalCount nodes { act subjectType } }`
    const { data } = await ask('oics.national', `{ agencies(first: 100) { nodes { id ${journal} } } }`)
    const others = data.agencies.nodes.filter((each: any) => each.id !== desk.agency('oics'))
    expect(others.length).toBeGreaterThan(1)
    expect(others.filter((each: any) => each.journalOfIntelligence.totalCount > 0)).toEqual([])
    const own = await ask('kaohsiung-sab.ciso', `{ agency(id: "${desk.agency(SAB)}") { ${journal} } }`)
    expect(own.data.agency.journalOfIntelligence.nodes[0]).toEqual({
      act: 'READ',
      subjectType: 'TI.RESTRICTED',
    })
  })
})

describe('lessons learned from a case (G-78)', () => {
  async function closedCase(): Promise<string> {
    const incident = await desk.incident('SAB-1')
    await desk.world.owner.query(
      `update incidents.incident set handling_state = 'CLOSED', closed_at = $2 where id = $1`,
      [incident, desk.world.now()],
    )
    return incident
  }
  const lesson = { lessonsLearned: true, kinds: ['COUNTERMEASURE'], segments: ['Close the gateway.'] }
  const tell = (account: string, code: string, bent: object) =>
    desk.act(account, 'createIntelItem', {
      agencyId: desk.agency(code),
      title: 'Lessons',
      ...lesson,
      ...bent,
    })

  test('are drawn from a case that is over, and hide whose it was', async () => {
    const open = await desk.incident('SAB-2')
    expect(codesOf(await tell(OFFICER, SAB, { incidentId: open }))).toEqual(['BAD_INPUT'])
    expect(codesOf(await tell(OFFICER, SAB, {}))).toEqual(['BAD_INPUT'])
    const incidentId = await closedCase()
    expect(codesOf(await tell(OFFICER, SAB, { incidentId, originVisible: true }))).toEqual(['BAD_INPUT'])
    expect(codesOf(await tell('npa.officer', 'npa', { incidentId }))).toEqual(['NOT_FOUND'])
    left(await tell(OFFICER, SAB, { incidentId }))
    await expect(
      desk.world.owner.query(
        'update intelligence.intel_item set origin_visible = true where lessons_learned',
      ),
    ).rejects.toThrow('lessons_hide_their_origin')
  })

  test('reach others by sharing alone, and tell nobody of a case that he may not see', async () => {
    const incidentId = await closedCase()
    const id = await desk.ready('oics.officer', 'oics', {
      ...lesson,
      incidentId: undefined,
      lessonsLearned: false,
    })
    // The national authority writes it from the bureau's case, which its national officer may see.
    const { data: made } = await tell('oics.national', 'oics', { incidentId })
    const own = made.createIntelItem.intelItem.id
    expect(own).not.toBe(id)
    await desk.world.owner.query(
      'update intelligence.intel_segment set screened_at = $2 where item_id = $1',
      [own, desk.world.now()],
    )
    await desk.world.owner.query(`update intelligence.intel_item set state = 'SCREENED' where id = $1`, [own])
    expect(await desk.sees('npa.officer', own)).toBe(false)
    left(await desk.share('oics.national', own, ['npa', SAB]))
    const query = `{ intelItem(id: "${own}") { originIncident { id } reference createdAt sourceAgency { id } lessonsLearned segments { nodes { text } } } }`
    const rival = await ask('npa.officer', query)
    expect(rival.data.intelItem).toEqual({
      originIncident: null,
      reference: null,
      createdAt: null,
      sourceAgency: null,
      lessonsLearned: true,
      segments: { nodes: [{ text: 'Close the gateway.' }] },
    })
    expect(rival.errors).toEqual([])
    // The agency whose case it was knows its own case.
    expect((await ask(OFFICER, query)).data.intelItem.originIncident).toEqual({ id: incidentId })
    const under = `{ incident(id: "${incidentId}") { intelligence { nodes { id } } } }`
    expect((await ask('npa.officer', under)).data.incident).toBe(null)
    expect((await ask(OFFICER, under)).data.incident.intelligence.nodes).toContainEqual({ id: own })
  })

  test('are traced to no case by a recipient who may see that case', async () => {
    const incidentId = await closedCase()
    const id = await desk.ready(OFFICER, SAB, { ...lesson, incidentId })
    const open = await desk.ready(OFFICER, SAB, { incidentId })
    left(await desk.share(OFFICER, id, ['oics']))
    left(await desk.share(OFFICER, open, ['oics']))
    const query = `{
      lesson: intelItem(id: "${id}") { originIncident { id } }
      other: intelItem(id: "${open}") { originIncident { id } }
      incident(id: "${incidentId}") { intelligence(first: 100) { totalCount nodes { id } } }
    }`
    const { data } = await ask('oics.officer', query)
    expect(data.lesson).toEqual({ originIncident: null })
    const national = await ask('oics.national', query)
    expect(national.data.lesson).toEqual({ originIncident: null })
    expect(national.data.other).toEqual({ originIncident: { id: incidentId } })
    const under = national.data.incident.intelligence
    expect(under.nodes).toContainEqual({ id: open })
    expect(under.nodes).not.toContainEqual({ id })
    expect(under.totalCount).toBe(under.nodes.length)
    const own = await ask(OFFICER, query)
    expect(own.data.lesson).toEqual({ originIncident: { id: incidentId } })
    expect(own.data.incident.intelligence.nodes).toContainEqual({ id })
  })
})
