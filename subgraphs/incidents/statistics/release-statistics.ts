/** releaseStatistics: what was prepared becomes public exactly as it stands, by somebody who did not prepare it (G-71). */
import { type CommandInput, command } from '../../command.ts'
import { editionRows } from './reads.ts'

interface Input extends CommandInput {
  readonly edition: string
}

const clause = 'NP-A2-1-7-6'

export const releaseStatistics = command<typeof editionRows, Input>({
  mutation: 'releaseStatistics',
  subject: editionRows,
  subjectId: (input) => input.edition,
  step: { machine: 'STATISTICS', state: (row) => row.state },
  author: (row) => row.preparedByNo,
  clause,
  run: async ({ client, subject, by, now, to }) => {
    await client.query(
      `update incidents.published_statistic set ended_at = $2 where year = $1 and ended_at is null`,
      [subject.year, now],
    )
    await client.query(
      `update incidents.statistic_edition set state = 'SUPERSEDED', version = version + 1 where year = $1 and state = 'RELEASED'`,
      [subject.year],
    )
    const { rows } = await client.query(
      `insert into incidents.published_statistic (authority_id, year, edition, published_at, levels, clocks)
       select authority_id, year, edition, $2, levels, clocks from incidents.statistic_edition where id = $1 returning id`,
      [subject.id, now],
    )
    await client.query(
      `update incidents.statistic_edition set state = $2, released_at = $3, released_by_no = $4, publication_id = $5,
         version = version + 1 where id = $1`,
      [subject.id, to, now, by.personNo, rows[0].id],
    )
    return { id: subject.id, details: { year: subject.year, edition: subject.edition } }
  },
})
