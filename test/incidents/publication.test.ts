import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { codes } from './acts.ts'
import {
  announcementOf,
  answers,
  asked,
  does,
  done,
  draftOf,
  majorCase,
  published,
  ready,
  redaction,
  segmentsOf,
  setLevel,
  stateOf,
} from './announcing.ts'
import { type Cast, openCast } from './cast.ts'

let cast: Cast
beforeAll(async () => {
  cast = await openCast()
})
afterAll(() => {
  expect(cast.world.logged).toEqual([])
  return cast.world.close()
})

describe('the approval', () => {
  test('is never given by whoever wrote or redacted the text, and that person never publishes it', async () => {
    const id = await ready(cast, await majorCase(cast))
    expect(codes(await does(cast, 't.sector', 'approveAnnouncement', id))).toEqual(['APPROVER_IS_AUTHOR'])
    expect(codes(await does(cast, 't.sector-two', 'publishAnnouncement', id))).toEqual(['WRONG_STATE'])
    await done(cast, 't.sector-two', 'approveAnnouncement', id)
    expect(codes(await does(cast, 't.sector', 'publishAnnouncement', id))).toEqual(['APPROVER_IS_AUTHOR'])
    await done(cast, 't.sector-two', 'publishAnnouncement', id)
    expect(await stateOf(cast, id)).toBe('PUBLISHED')
  })

  test('of joint authorities is given by each of them (G-11)', async () => {
    const id = await ready(cast, await majorCase(cast, 't-gas', 't.gas'))
    await done(cast, 't.sector-two', 'approveAnnouncement', id)
    expect(await stateOf(cast, id)).toBe('READY')
    expect(codes(await does(cast, 't.sector-two', 'publishAnnouncement', id))).toEqual(['WRONG_STATE'])
    await done(cast, 't.health', 'approveAnnouncement', id)
    expect(await stateOf(cast, id)).toBe('APPROVED')
  })

  test('given before the text went back counts no longer, whether the level fell or a consent was withdrawn', async () => {
    const incident = await majorCase(cast, 't-gas', 't.gas')
    const id = await ready(cast, incident)
    await done(cast, 't.sector-two', 'approveAnnouncement', id)
    await setLevel(cast, incident, 2)
    await setLevel(cast, incident, 3)
    await done(cast, 't.sector', 'draftAnnouncement', id, draftOf())
    const [first] = await segmentsOf(cast, id)
    const consent = await asked(cast, id, String(first?.id), { partyName: 'Gas Workers' })
    expect(await answers(cast, 't.sector', consent, 'CONSENTED')).toEqual([])
    await done(cast, 't.sector', 'decideRedaction', id, await redaction(cast, id))
    await done(cast, 't.health', 'approveAnnouncement', id)
    expect(await stateOf(cast, id)).toBe('READY')
    expect(await answers(cast, 't.sector', consent, 'CONSENT_WITHDRAWN')).toEqual([])
    expect(await stateOf(cast, id)).toBe('REDACTION')
    await done(cast, 't.sector', 'decideRedaction', id, await redaction(cast, id))
    await done(cast, 't.sector-two', 'approveAnnouncement', id)
    expect(await stateOf(cast, id)).toBe('READY')
  })
})

describe('the publication', () => {
  test('of a provisional level is refused, though it may be drafted', async () => {
    const incident = await majorCase(cast)
    await cast.world.owner.query('update incidents.incident set raise_undecided = true where id = $1', [
      incident,
    ])
    const id = await ready(cast, incident)
    await done(cast, 't.sector-two', 'approveAnnouncement', id)
    const reply = await does(cast, 't.sector-two', 'publishAnnouncement', id)
    expect(reply.errors[0]?.extensions).toMatchObject({ code: 'WRONG_STATE', guard: 'LEVEL_CONFIRMED' })
  })

  test('sent again is the same publication, and another version of the text is stale', async () => {
    const id = await ready(cast, await majorCase(cast))
    expect(
      codes(await does(cast, 't.sector-two', 'approveAnnouncement', id, { expectedVersion: 1 })),
    ).toEqual(['STALE_STATE'])
    await done(cast, 't.sector-two', 'approveAnnouncement', id)
    const { rows } = await cast.world.owner.query(
      'select version from incidents.announcement where id = $1',
      [id],
    )
    const again = { clientMutationId: randomUUID(), expectedVersion: rows[0].version }
    const first = await does(
      cast,
      't.sector-two',
      'publishAnnouncement',
      id,
      again,
      'announcement { publication { id } }',
    )
    const second = await does(
      cast,
      't.sector-two',
      'publishAnnouncement',
      id,
      again,
      'announcement { publication { id } }',
    )
    expect(second.data).toEqual(first.data)
    expect(first.data.publishAnnouncement.announcement.publication.id).not.toBe(id)
  })

  test('of a next edition takes the place of the one before, and a withdrawal takes it away', async () => {
    const incident = await majorCase(cast)
    const first = await published(cast, incident)
    const second = await published(cast, incident)
    expect(await stateOf(cast, first.id)).toBe('SUPERSEDED')
    const shown = async (id: string) =>
      (await cast.world.ask(null, 'query($id: ID!) { publishedAnnouncement(id: $id) { edition } }', { id }))
        .data.publishedAnnouncement
    expect([await shown(first.publication), await shown(second.publication)]).toEqual([null, { edition: 2 }])
    expect(codes(await does(cast, 't.sector', 'withdrawAnnouncement', second.id, { reason: '' }))).toEqual([
      'BAD_INPUT',
    ])
    await done(cast, 't.sector', 'withdrawAnnouncement', second.id, { reason: 'It named a person.' })
    expect(await stateOf(cast, second.id)).toBe('WITHDRAWN')
    expect(await shown(second.publication)).toBeNull()
    expect(codes(await does(cast, 't.sector', 'withdrawAnnouncement', second.id, { reason: 'x' }))).toEqual([
      'WRONG_STATE',
    ])
  })

  test('is never the act of the agency whose incident it is', async () => {
    const incident = await majorCase(cast)
    const { id } = await announcementOf(cast, incident, 'NATIONAL')
    await done(cast, 't.national', 'draftAnnouncement', id, draftOf())
    await done(cast, 't.national', 'decideRedaction', id, await redaction(cast, id))
    await done(cast, 't.national2', 'approveAnnouncement', id)
    await cast.world.owner.query('update incidents.announcement set agency_id = $2 where id = $1', [
      id,
      cast.agency('t-national'),
    ])
    expect(codes(await does(cast, 't.national2', 'publishAnnouncement', id))).toEqual(['FORBIDDEN'])
  })

  test('stays with a note for the authorities when the level falls afterwards', async () => {
    const incident = await majorCase(cast)
    const { id, publication } = await published(cast, incident)
    await setLevel(cast, incident, 2)
    const { data } = await cast.world.ask(
      't.sector',
      'query($id: ID!, $p: ID!) { publicAnnouncement(id: $id) { state levelFellAt } publishedAnnouncement(id: $p) { id } }',
      { id, p: publication },
    )
    expect(data.publicAnnouncement).toMatchObject({ state: 'PUBLISHED', levelFellAt: expect.any(String) })
    expect(data.publishedAnnouncement).toEqual({ id: publication })
  })

  test('is never altered, by the owner of the database neither', async () => {
    const { publication } = await published(cast, await majorCase(cast))
    const change = (sql: string) => cast.world.owner.query(sql, [publication])
    await expect(change('delete from incidents.published_announcement where id = $1')).rejects.toThrow(
      'never altered',
    )
    await expect(
      change('update incidents.published_announcement set edition = 9 where id = $1'),
    ).rejects.toThrow('never altered')
    await expect(
      change(`update incidents.published_segment set text = 'x' where publication_id = $1`),
    ).rejects.toThrow('append-only')
  })
})

describe('two authorities', () => {
  test('do not announce beside each other unless one links its text or supersedes the other', async () => {
    const incident = await majorCase(cast)
    const sector = await published(cast, incident)
    const { id } = await announcementOf(cast, incident, 'NATIONAL')
    expect(codes(await does(cast, 't.national', 'draftAnnouncement', id, draftOf()))).toEqual([
      'ANNOUNCEMENT_EXISTS',
    ])
    const wrong = { ...draftOf(), linkedTo: randomUUID() }
    expect(codes(await does(cast, 't.national', 'draftAnnouncement', id, wrong))).toEqual(['NOT_FOUND'])
    await done(cast, 't.national', 'draftAnnouncement', id, { ...draftOf(), supersedes: sector.id })
    await done(cast, 't.national', 'decideRedaction', id, await redaction(cast, id))
    await done(cast, 't.national2', 'approveAnnouncement', id)
    await done(cast, 't.national2', 'publishAnnouncement', id)
    expect(await stateOf(cast, sector.id)).toBe('SUPERSEDED')
  })

  test('stand side by side where one links its text to the other’s', async () => {
    const incident = await majorCase(cast)
    const sector = await published(cast, incident)
    const { id } = await announcementOf(cast, incident, 'NATIONAL')
    await done(cast, 't.national', 'draftAnnouncement', id, { ...draftOf(), linkedTo: sector.id })
    await done(cast, 't.national', 'decideRedaction', id, await redaction(cast, id))
    await done(cast, 't.national2', 'approveAnnouncement', id)
    await done(cast, 't.national2', 'publishAnnouncement', id)
    expect([await stateOf(cast, sector.id), await stateOf(cast, id)]).toEqual(['PUBLISHED', 'PUBLISHED'])
  })

  test('that both began do not both publish: the second meets the first', async () => {
    const incident = await majorCase(cast)
    const { id: national } = await announcementOf(cast, incident, 'NATIONAL')
    await done(cast, 't.national', 'draftAnnouncement', national, draftOf())
    const { id } = await announcementOf(cast, incident)
    expect(codes(await does(cast, 't.sector', 'draftAnnouncement', id, draftOf()))).toEqual([
      'ANNOUNCEMENT_EXISTS',
    ])
    // A text that supersedes one still being written conflicts with it until that one is published.
    await done(cast, 't.sector', 'draftAnnouncement', id, { ...draftOf(), supersedes: national })
    await done(cast, 't.sector', 'decideRedaction', id, await redaction(cast, id))
    await done(cast, 't.sector-two', 'approveAnnouncement', id)
    expect(codes(await does(cast, 't.sector-two', 'publishAnnouncement', id))).toEqual([
      'ANNOUNCEMENT_EXISTS',
    ])
  })

  test('do not touch each other’s texts', async () => {
    const incident = await majorCase(cast)
    const { id } = await announcementOf(cast, incident)
    await done(cast, 't.sector', 'draftAnnouncement', id, draftOf())
    const decisions = await redaction(cast, id)
    expect(codes(await does(cast, 't.national', 'decideRedaction', id, decisions))).toEqual(['FORBIDDEN'])
    const { id: national } = await announcementOf(cast, incident, 'NATIONAL')
    const reason = { reason: 'x' }
    expect(codes(await does(cast, 't.sector', 'decideNotToAnnounce', national, reason))).toEqual([
      'FORBIDDEN',
    ])
  })
})
