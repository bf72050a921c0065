/** The issuer's two pages, whole in themselves: no script, no font, no picture, nothing from anywhere else. */
import { randomBytes } from 'node:crypto'
import type { ServerResponse } from 'node:http'
import type { Account } from './accounts.ts'

const STYLE = `
  body { font: 16px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 60rem; padding: 0 1rem; color: #1a1a1a; background: #fff }
  section { break-inside: avoid; margin: 0 0 1.25rem }
  h2 { font-size: 1rem; margin: 0 0 .25rem }
  form { columns: 20rem }
  button { display: block; width: 100%; text-align: start; font: inherit; margin: .25rem 0; padding: .4rem .6rem;
    border: 1px solid #767676; border-radius: .25rem; background: #f6f6f6; color: inherit; cursor: pointer }
  button:hover, button:focus-visible { background: #e3ecf7; outline: 2px solid #0b5cad }
  code { font-size: .8rem; color: #555 }
  [lang=en] { color: #444 }
`

/** `returnsTo` is the origin the browser comes back to: browsers count that redirect as part of sending the form. */
export function sendSignInPage(res: ServerResponse, accounts: readonly Account[], returnsTo: string): void {
  const people = accounts.filter(({ kind }) => kind === 'person')
  const agencies = [...new Set(people.map(({ agency }) => agency))]
  const sections = agencies.map(
    (agency) => `<section><h2>${escapeHtml(agency.zh)} <span lang="en">${escapeHtml(agency.en)}</span></h2>
${people
  .filter((account) => account.agency === agency)
  .map(button)
  .join('\n')}</section>`,
  )
  send(
    res,
    200,
    '登入 Sign in',
    `<p>選擇一個示範帳號。這些帳號沒有密碼,只供示範。<br>
<span lang="en">Choose a demonstration account. These have no passwords and are for demonstration only.</span></p>
<form method="post">${sections.join('\n')}</form>`,
    `'self' ${returnsTo}`,
  )
}

export function sendProblemPage(res: ServerResponse, status: number, problem: string): void {
  send(
    res,
    status,
    '無法登入 Cannot sign in',
    `<p>${escapeHtml(problem)}</p><p>請回到原頁面重新登入。 <span lang="en">Go back to where you came from and sign in again.</span></p>`,
  )
}

function button({ name, title }: Account): string {
  return `<button name="account" value="${escapeHtml(name)}">${escapeHtml(title.zh)} <span lang="en">${escapeHtml(title.en)}</span> <code>${escapeHtml(name)}</code></button>`
}

function send(res: ServerResponse, status: number, title: string, body: string, formAction = "'none'"): void {
  const nonce = randomBytes(16).toString('base64')
  res.writeHead(status, {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'content-security-policy': `default-src 'none'; style-src 'nonce-${nonce}'; form-action ${formAction}; base-uri 'none'; frame-ancestors 'none'`,
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
  })
  res.end(`<!doctype html>
<html lang="zh-Hant-TW">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<style nonce="${nonce}">${STYLE}</style>
<h1>${title}</h1>
${body}
</html>
`)
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}
