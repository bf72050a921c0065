import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { intelligence } from '../../subgraphs/intelligence/subgraph.ts'
import { agencies, appear, openStage, type Stage } from '../vendors/stage.ts'

let stage: Stage
const incident = '00000000-0000-4000-8000-000000920001'
const drill = '00000000-0000-4000-8000-000000920002'

beforeAll(async () => {
  stage = await openStage(intelligence)
  await appear(stage, 'bureau.officer', 'DEDICATED_OFFICER', { agency: 'bureau' })
  await appear(stage, 'bureau.contact', 'SECURITY_CONTACT', { agency: 'bureau' })
  await appear(stage, 'bureau.staff', 'AGENCY_STAFF', { agency: 'bureau' })
  await appear(stage, 'bureau.contracts', 'CONTRACT_OFFICER', { agency: 'bureau' })
  await appear(stage, 'police.officer', 'DEDICATED_OFFICER', { agency: 'police' })
  await appear(stage, 'police.staff', 'AGENCY_STAFF', { agency: 'police' })
  await appear(stage, 'city.supervisor', 'SUPERVISING_OFFICER', { agency: 'city' })
  await appear(stage, 'city.reviewer', 'SECURITY_REVIEWER', { agency: 'city' })
  await appear(stage, 'army.officer', 'DEDICATED_OFFICER', { agency: 'army' })
  await appear(stage, 'partner', 'THIRD_PARTY_PARTNER')
  for (const [id, isExercise] of [
    [incident, false],
    [drill, true],
  ])
    await stage.owner.query(
      `insert into published_incidents.incident (id, agency_id, is_major, is_exercise, is_government, is_closed)
       values ($1, $2, false, $3, true, false)`,
      [id, agencies.bureau.id, isExercise],
    )
})
afterAll(async () => {
  expect(stage.logged).toEqual([])
  await stage.close()
})

const draft = {
  agencyId: agencies.bureau.id,
  title: 'Relay of a malware',
  kinds: ['MALWARE'],
  segments: ['It calls home.', 'Every ten minutes.'],
}
const create = (account: string | null, bent: object = {}) =>
  stage.act(
    account,
    'createIntelItem',
    { ...draft, ...bent },
    'intelItem { id reference state segments { nodes { position text } } }',
  )

const addShare = `insert into intelligence.intel_share (item_id, agency_id, agency_no, recipient_agency_id, recipient_agency_no, shared_at)
  select id, agency_id, agency_no, $2, $3, $4 from intelligence.intel_item where id = $1`

async function share(itemId: string, ...names: (keyof typeof agencies)[]): Promise<void> {
  for (const name of names)
    await stage.owner.query(addShare, [itemId, agencies[name].id, agencies[name].no, stage.now()])
  await stage.owner.query(`update intelligence.intel_item set state = 'SHARED' where id = $1`, [itemId])
}

describe('an item', () => {
  test('begins as a draft of the agency, with a reference of the year', async () => {
    const { data, codes } = await create('bureau.contact')
    expect(codes).toEqual([])
    expect(data.createIntelItem.intelItem).toMatchObject({
      reference: 'TI-2026-1',
      state: 'DRAFT',
      segments: {
        nodes: [
          { position: 1, text: 'It calls home.' },
          { position: 2, text: 'Every ten minutes.' },
        ],
      },
    })
  })

  test.each([
    ['none of the seven kinds (SR-2-0)', { kinds: [] }, 'INTEL_KIND_REQUIRED'],
    ['an other kind that is not described (SR-2-7)', { kinds: ['OTHER_TECHNICAL'] }, 'BAD_INPUT'],
    ['nothing said', { segments: [] }, 'BAD_INPUT'],
    ['a case that is not there', { incidentId: '00000000-0000-4000-8000-000000999999' }, 'NOT_FOUND'],
  ])('is not made of %s', async (_what, bent, code) => {
    expect((await create('bureau.officer', bent)).codes).toEqual([code])
  })

  test.each([
    ['bureau.staff', 'FORBIDDEN'],
    ['bureau.contracts', 'FORBIDDEN'],
    ['police.officer', 'FORBIDDEN'],
    ['city.reviewer', 'FORBIDDEN'],
    ['partner', 'FORBIDDEN'],
    ['army.officer', 'FORBIDDEN'],
    [null, 'UNAUTHENTICATED'],
  ])('of the bureau is not made by %s: %s', async (account, code) => {
    expect((await create(account)).codes).toEqual([code])
  })

  test('sent twice is one item', async () => {
    const ask = () => create('bureau.officer', { clientMutationId: 'once' })
    expect((await ask()).data).toEqual((await ask()).data)
  })

  test('is not tied to a case that its author may not see (D-04)', async () => {
    const bent = { agencyId: agencies.police.id, incidentId: incident }
    expect((await create('police.officer', bent)).codes).toEqual(['NOT_FOUND'])
  })
})

describe('an item is seen', () => {
  const seenBy = async (account: string, id: string) => {
    const { data } = await stage.ask(
      account,
      `{ intelItem(id: "${id}") { id } intelItems(first: 100) { totalCount nodes { id } } }`,
    )
    const listed = (data.intelItems?.nodes ?? []).some((each: { id: string }) => each.id === id)
    expect(data.intelItem !== null).toBe(listed)
    return listed
  }
  const made = async (bent: object = {}) =>
    (await create('bureau.officer', bent)).data.createIntelItem.intelItem.id

  test('as a draft by its originator alone, not even by the authority above (D-05)', async () => {
    const id = await made()
    expect(await seenBy('bureau.officer', id)).toBe(true)
    expect(await seenBy('bureau.contact', id)).toBe(true)
    for (const account of [
      'bureau.staff',
      'police.officer',
      'city.supervisor',
      'city.reviewer',
      'army.officer',
    ])
      expect(await seenBy(account, id)).toBe(false)
  })

  test('once shared by its recipients, until it is called back', async () => {
    const id = await made()
    await share(id, 'police', 'army')
    expect(await seenBy('police.officer', id)).toBe(true)
    expect(await seenBy('army.officer', id)).toBe(true)
    for (const account of ['police.staff', 'city.supervisor', 'bureau.staff'])
      expect(await seenBy(account, id)).toBe(false)
    await stage.owner.query('update intelligence.intel_share set recalled_at = $2 where item_id = $1', [
      id,
      stage.now(),
    ])
    expect(await seenBy('police.officer', id)).toBe(false)
    expect(await seenBy('bureau.officer', id)).toBe(true)
  })

  test('addressed while still a draft, by nobody but its originator', async () => {
    const id = await made()
    await stage.owner.query(addShare, [id, agencies.police.id, agencies.police.no, stage.now()])
    expect(await seenBy('police.officer', id)).toBe(false)
  })

  test('with its source by the originator’s officer, without its case by a recipient', async () => {
    const id = await made({ incidentId: incident, sourceText: 'firewall', sourceReliability: 'A_RELIABLE' })
    await share(id, 'police', 'city')
    const ask = async (account: string) =>
      stage.ask(
        account,
        `{ intelItem(id: "${id}") { sourceAgency { id } sourceText sourceReliability originIncident { id } } }`,
      )
    expect((await ask('bureau.officer')).data.intelItem).toEqual({
      sourceAgency: { id: agencies.bureau.id },
      sourceText: 'firewall',
      sourceReliability: 'A_RELIABLE',
      originIncident: { id: incident },
    })
    const contact = await ask('bureau.contact')
    expect(contact.data.intelItem).toEqual({
      sourceAgency: null,
      sourceText: null,
      sourceReliability: null,
      originIncident: { id: incident },
    })
    const recipient = await ask('police.officer')
    expect(recipient.data.intelItem).toMatchObject({ originIncident: null, sourceText: 'firewall' })
    expect(recipient.codes).toEqual([])
    // The city reviews the bureau's cases, so it may know of this one; of the source it sees the grade alone.
    const reviewer = await ask('city.reviewer')
    expect(reviewer.data.intelItem).toEqual({
      sourceAgency: null,
      sourceText: null,
      sourceReliability: 'A_RELIABLE',
      originIncident: { id: incident },
    })
  })

  test('under its case by whoever may see the case, and under a hidden case by nobody', async () => {
    const id = await made({ incidentId: incident })
    await share(id, 'police')
    const under = async (account: string, of = incident) => {
      const { data } = await stage.ask(
        account,
        `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Incident { intelligence(first: 100) { nodes { id } } } } }`,
        { of: [{ __typename: 'Incident', id: of }] },
      )
      return data._entities[0]?.intelligence?.nodes.some((each: { id: string }) => each.id === id) ?? null
    }
    expect(await under('bureau.officer')).toBe(true)
    expect(await under('police.officer')).toBe(null)
    expect(await under('police.officer', '00000000-0000-4000-8000-000000999999')).toBe(null)
  })

  test('by the kind, the state, the reference and the title that were asked for', async () => {
    const id = await made({
      reference: 'FIND-ME',
      title: 'Needle',
      kinds: ['VULNERABILITY'],
      earlyWarning: true,
    })
    for (const filter of [
      '{ kind: VULNERABILITY }',
      '{ reference: "FIND-ME" }',
      '{ search: "needle" }',
      '{ earlyWarning: true }',
    ]) {
      const { data } = await stage.ask('bureau.officer', `{ intelItems(filter: ${filter}) { nodes { id } } }`)
      expect(data.intelItems.nodes).toEqual([{ id }])
    }
  })
})

test('a page of many items sends no statement twice', async () => {
  for (let made = 0; made < 3; made += 1) await create('bureau.officer', { incidentId: incident })
  stage.statements.length = 0
  const { data } = await stage.ask(
    'bureau.officer',
    '{ intelItems(first: 100) { nodes { segments { nodes { text } } originIncident { id } sourceAgency { id } } } }',
  )
  expect(data.intelItems.nodes.length).toBeGreaterThan(3)
  expect(new Set(stage.statements).size).toBe(stage.statements.length)
})
