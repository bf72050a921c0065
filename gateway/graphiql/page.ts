/** The page a browser gets at the endpoint: GraphiQL, bundled, with a bar to sign in at the issuer. */
import { randomBytes } from 'node:crypto'
import { assetPaths } from './assets.ts'

export interface GraphiqlPageOptions {
  issuer: string
  clientId: string
  /** The audience asked for, so that the token is one for this graph (RFC 8707). */
  audience: string
  endpoint: string
  nonce?: string
  defaultQuery?: string
  /** Sent with every request of the page, for instance what the CSRF check asks for. */
  requestHeaders?: Readonly<Record<string, string>>
}

export interface GraphiqlPage {
  html: string
  headers: Record<string, string>
}

export const exampleQuery = `# 我是誰？有哪些機關？ / Who am I, and which agencies are there?
query Start {
  viewer {
    kind
    account
    roles {
      role
      agency {
        nameZh
        nameEn
      }
    }
  }
  agencies(first: 5) {
    totalCount
    nodes {
      id
      nameZh
      nameEn
      kind
    }
  }
}
`

/**
 * A browser that navigates here, as opposed to a program that asks a question. With `?query=` it still gets the page,
 * the query in the editor: a link somebody was sent must not run anything.
 */
export function wantsPage(method: string | undefined, accept: string | null | undefined): boolean {
  return method === 'GET' && (accept ?? '').includes('text/html')
}

export async function graphiqlPage(options: GraphiqlPageOptions): Promise<GraphiqlPage> {
  const paths = await assetPaths()
  const nonce = options.nonce ?? randomBytes(16).toString('base64')
  const settings = {
    issuer: options.issuer,
    clientId: options.clientId,
    audience: options.audience,
    endpoint: options.endpoint,
    defaultQuery: options.defaultQuery ?? exampleQuery,
    requestHeaders: options.requestHeaders ?? {},
    workers: { editorWorkerService: paths.editor, json: paths.json, graphql: paths.graphql },
  }
  const html = `<!doctype html>
<html lang="zh-Hant-TW">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>GraphiQL</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${paths['app-style']}">
<link rel="stylesheet" href="${paths['bar-style']}">
<script type="application/json" id="settings">${inScript(settings)}</script>
<script nonce="${nonce}" src="${paths.bar}" defer></script>
<script nonce="${nonce}" src="${paths.app}" defer></script>
</head>
<body class="no-focus-outline">
<header id="bar"></header>
<noscript>此頁需要 JavaScript。 / This page needs JavaScript.</noscript>
<div id="root"></div>
</body>
</html>
`
  return { html, headers: headers(nonce, options.issuer) }
}

function headers(nonce: string, issuer: string): Record<string, string> {
  const policy = [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    // The editor writes its own style elements and knows no nonce.
    "style-src 'self' 'unsafe-inline'",
    'img-src data:',
    'font-src data:',
    "worker-src 'self'",
    `connect-src 'self' ${new URL(issuer).origin}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ]
  return {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': policy.join('; '),
    'cache-control': 'no-store',
    // The address holds a code for a moment after signing in.
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'cross-origin-opener-policy': 'same-origin',
    'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  }
}

/** JSON that cannot end its own script element. */
function inScript(value: unknown): string {
  return JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (char) => {
    return `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`
  })
}
