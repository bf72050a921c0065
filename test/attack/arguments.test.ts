import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { checkAnswer, textsInArguments } from './texts.ts'

// `npm run prove` asks at every place.
const stage = textsInArguments(3)

const lines = ['a\r\nb', 'x\n{"level":"fatal"}', '\u2028', '\u0000', '\u001b[31m']

test('no header, account or variable adds a line to the log', async () => {
  for (const line of lines) {
    for (const headers of [
      { 'x-purpose': encodeURIComponent(line) },
      { 'x-purpose': '%E0%A4%A' },
      { 'x-request-id': encodeURIComponent(line) },
      { 'accept-language': encodeURIComponent(line) },
    ])
      checkAnswer(
        await stage().ask(
          'oics.national',
          '{ incidents(first: 1) { nodes { description } } }',
          undefined,
          headers,
        ),
        line,
      )
    checkAnswer(
      await stage().ask(
        'oics.national',
        'query($s: String) { agencies(first: 1, filter: { search: $s }) { totalCount } }',
        { s: line },
      ),
      line,
    )
    expect((await stage().ask(`oics.national${line}`, '{ __typename }')).status).toBe(401)
  }
  const ids = stage().logged.map(({ facts }) => String(facts.requestId))
  expect(ids.filter((id) => !/^[\w.-]{8,64}$/.test(id))).toEqual([])
  // What the log makes of the worst facts is one line of JSON each.
  const code = `import { createLog } from './gateway/log.ts'
    const log = createLog('info', 'test')
    for (const line of JSON.parse(process.argv[1])) log.info({ requestId: line, account: line, reference: line, err: new Error(line), [line]: line }, line)`
  const said = execFileSync(
    'sh',
    ['-c', '"$0" --input-type=module -e "$1" -- "$2" 2>&1', process.execPath, code, JSON.stringify(lines)],
    {
      cwd: new URL('../..', import.meta.url).pathname,
    },
  )
  const written = said
    .toString()
    .split('\n')
    .filter((each) => each !== '')
  expect(written).toHaveLength(lines.length)
  for (const each of written) expect(JSON.parse(each).level).toBe('info')
})
