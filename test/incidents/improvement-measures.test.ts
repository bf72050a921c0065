import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { codes } from './acts.ts'
import { type Cast, openCast, START } from './cast.ts'
import { accepted, act, bureau, contents, seen } from './report-acts.ts'

let cast: Cast
beforeAll(async () => {
  cast = await openCast()
})
afterEach(() => cast.world.setClock(START))
afterAll(() => {
  expect(cast.world.logged).toEqual([])
  return cast.world.close()
})

describe('the measures of an accepted report', () => {
  const first = async (account: string, due: { incident: string; report: string }) =>
    (await seen(cast, account, due, 'measures { id }')).row.measures[0].id

  test('are followed until each is finished and its effect known; then the report is complete', async () => {
    const due = await accepted(cast)
    const measure = await first('t.officer', due)
    const tell = (other: object) =>
      act(cast, 't.officer', 'updateImprovementMeasure', due, { measure, note: 'So far.', ...other })
    const state = async (reply: Promise<{ data: any }>) =>
      (await reply).data.updateImprovementMeasure.investigationReport.state
    expect(await state(tell({}))).toBe('MEASURES_OPEN')
    expect(await state(tell({ completedOn: '2026-11-20' }))).toBe('MEASURES_OPEN')
    expect(await state(tell({ effect: 'Two flaws found and mended.' }))).toBe('COMPLETE')
    const { row } = await seen(
      cast,
      't.supervisor',
      due,
      'state measures { completedOn effect overdue updates { note completedOn effect role } } steps { step toState }',
    )
    expect(row.measures).toEqual([
      {
        completedOn: '2026-11-20',
        effect: 'Two flaws found and mended.',
        overdue: false,
        updates: [
          { note: 'So far.', completedOn: null, effect: null, role: 'DEDICATED_OFFICER' },
          { note: 'So far.', completedOn: '2026-11-20', effect: null, role: 'DEDICATED_OFFICER' },
          {
            note: 'So far.',
            completedOn: null,
            effect: 'Two flaws found and mended.',
            role: 'DEDICATED_OFFICER',
          },
        ],
      },
    ])
    expect(row.steps.slice(-3)).toEqual([
      { step: 'acceptInvestigationReport', toState: 'ACCEPTED' },
      { step: 'measuresCounted', toState: 'MEASURES_OPEN' },
      { step: 'measuresCounted', toState: 'COMPLETE' },
    ])
    expect(codes(await tell({}))).toEqual(['WRONG_STATE'])
  })

  test('that were all done before make the report complete when it is accepted', async () => {
    const finished = { ...contents.measures[0], completedOn: '2026-11-20', effect: 'None found since.' }
    const due = await accepted(cast, bureau, { content: { measures: [finished] } })
    expect((await seen(cast, 't.supervisor', due, 'state')).row).toEqual({ state: 'COMPLETE' })
  })

  test('show to the accepting body when one is past its day', async () => {
    const due = await accepted(cast)
    const overdue = async (account: string) => {
      const { data } = await cast.world.ask(
        account,
        '{ investigationReports(filter: { overdueMeasures: true }) { nodes { id measures { overdue } } } }',
      )
      return data.investigationReports.nodes.filter(({ id }: { id: string }) => id === due.report)
    }
    expect(await overdue('t.supervisor')).toEqual([])
    cast.world.setClock(new Date('2026-12-31T16:00:00.000Z'))
    expect(await overdue('t.supervisor')).toEqual([{ id: due.report, measures: [{ overdue: true }] }])
    expect(await overdue('t.parks')).toEqual([])
  })

  test.each([
    ['t.supervisor', 'FORBIDDEN'],
    ['t.reviewer', 'FORBIDDEN'],
    ['t.auditor', 'FORBIDDEN'],
    ['t.national', 'FORBIDDEN'],
    ['t.parks', 'NOT_FOUND'],
    ['t.vendor-a', 'NOT_FOUND'],
  ])('are not told of by %s: %s', async (account, code) => {
    const due = await accepted(cast)
    const measure = await first('t.officer', due)
    expect(
      codes(await act(cast, account, 'updateImprovementMeasure', due, { measure, note: 'Done.' })),
    ).toEqual([code])
  })

  test('belong to their report, and their days and words are checked', async () => {
    const due = await accepted(cast)
    const measure = await first('t.officer', due)
    const other = await first('t.officer', await accepted(cast))
    const tell = async (input: object) =>
      codes(
        await act(cast, 't.officer', 'updateImprovementMeasure', due, { measure, note: 'So far.', ...input }),
      )
    expect(await tell({ measure: other })).toEqual(['NOT_FOUND'])
    expect(await tell({ measure: 'no id' })).toEqual(['NOT_FOUND'])
    expect(await tell({ note: ' ' })).toEqual(['BAD_INPUT'])
    expect(await tell({ completedOn: '2026-11-21' })).toEqual(['BAD_INPUT'])
    expect(await tell({ expectedVersion: 1 })).toEqual(['STALE_STATE'])
  })
})

test('what was submitted, told and decided cannot be altered, by the owner neither', async () => {
  const due = await accepted(cast)
  for (const table of ['report_submission', 'report_step'])
    await expect(
      cast.world.owner.query(`delete from incidents.${table} where report_id = $1`, [due.report]),
    ).rejects.toThrow('append-only')
  await expect(
    cast.world.owner.query(
      'update incidents.investigation_report set signed_by_no = authors[1] where id = $1',
      [due.report],
    ),
  ).rejects.toThrow('two_hands')
})
