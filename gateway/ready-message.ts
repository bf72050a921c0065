/** What a person reads once the graph is up: where it is, and the first commands to try. */
import type { Configuration } from './configuration/configuration.ts'

export function readyMessage(
  url: string,
  { graphiql, demo, oidcIssuer, dataDir }: Configuration,
  env = process.env,
): string {
  const folder = env.DATA_DIR ? `DATA_DIR=${quote(dataDir)} ` : ''
  const lines = [`The oversight graph is ready at ${url}/graphql`]
  if (graphiql) lines.push(`GraphiQL: open ${url}/graphql in a browser`)
  if (oidcIssuer) lines.push(`Access tokens come from ${oidcIssuer}`)
  else if (demo) {
    lines.push(
      '',
      'Get a token, and send a first query:',
      `  TOKEN=$(${folder}npm run --silent token -- kaohsiung.reviewer)`,
      `  curl -s ${url}/graphql -H "Authorization: Bearer $TOKEN" -H 'Content-Type: application/json' \\`,
      `    -d '{"query":"{ viewer { account roles { role agency { code } } } }"}'`,
    )
  }
  return ['', ...lines, '', ''].join('\n')
}

/** For a POSIX shell. */
function quote(text: string): string {
  return /^[\w./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`
}
