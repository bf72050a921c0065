/** Every environment variable this system reads. A new setting is a new row; it is checked and documented from here. */
import { type LimitName, limitRow } from '../limits/limits.ts'
import {
  environmentName,
  hostName,
  key,
  mailAddress,
  oneOf,
  onOff,
  type Setting,
  text,
  url,
  wholeNumber,
} from './setting.ts'

const row = <T, const S extends Setting<T>>(setting: Setting<T> & S) => setting
const subgraph = (name: string, subgraphName: string) =>
  row<string, Setting<string>>({
    name,
    kind: url('http:', 'https:'),
    meaning: `Where the gateway reaches the ${subgraphName} subgraph.`,
    unset: 'it runs inside this process',
  })
/** The number and its reason stand with the limits; here it only becomes a setting. */
const limit = (name: LimitName, most: number) => {
  const { env, default: value, measure } = limitRow(name)
  const meaning = `Most ${measure}.`
  return row({ name: env ?? name, kind: wholeNumber(1, most), default: value, meaning })
}

export const settings = {
  production: row({
    name: 'NODE_ENV',
    kind: environmentName,
    default: false,
    meaning: '`production` turns on the rules of the last column.',
  }),
  host: row({ name: 'HOST', kind: text, default: '127.0.0.1', meaning: 'Address to listen on.' }),
  port: row({
    name: 'PORT',
    kind: wholeNumber(0, 65_535),
    default: 4000,
    meaning: 'Port to listen on; 0 takes any free one.',
  }),
  dataDir: row({
    name: 'DATA_DIR',
    kind: text,
    default: '.data',
    meaning: 'Folder of the embedded database and of generated keys.',
  }),
  databaseUrl: row<string, Setting<string>>({
    name: 'DATABASE_URL',
    kind: url('postgres:', 'postgresql:'),
    secret: true,
    meaning: 'PostgreSQL 18 to use, as a user who may create roles and schemas.',
    unset: 'the embedded database in DATA_DIR',
    production: { required: true, words: 'required' },
  }),
  oidcIssuer: row<string, Setting<string>>({
    name: 'OIDC_ISSUER',
    kind: url('http:', 'https:'),
    meaning: 'Issuer whose access tokens are accepted.',
    unset: 'the local issuer with its demonstration accounts, at `/oidc`',
    production: {
      required: true,
      refuse: (value) =>
        value.startsWith('https:') ? undefined : 'tokens must come over https; name an https issuer',
      words: 'required, https only',
    },
  }),
  oidcAudience: row({
    name: 'OIDC_AUDIENCE',
    kind: text,
    default: 'oversight-graph',
    meaning: 'Audience an access token must name.',
  }),
  demo: row({
    name: 'DEMO',
    kind: onOff,
    default: true,
    meaning: 'Demonstration accounts and content.',
    production: {
      default: false,
      refuse: (value) =>
        value ? 'demonstration accounts have no passwords; leave DEMO out or off' : undefined,
      words: 'only `off`',
    },
  }),
  logLevel: row({
    name: 'LOG_LEVEL',
    kind: oneOf('fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'),
    default: 'info',
    meaning: 'Least severe log lines to write.',
  }),
  agenciesUrl: subgraph('AGENCIES_URL', 'agencies'),
  incidentsUrl: subgraph('INCIDENTS_URL', 'incidents'),
  vendorsUrl: subgraph('VENDORS_URL', 'vendors'),
  intelligenceUrl: subgraph('INTELLIGENCE_URL', 'intelligence'),
  otlpEndpoint: row<string, Setting<string>>({
    name: 'OTEL_EXPORTER_OTLP_ENDPOINT',
    kind: url('http:', 'https:'),
    meaning: 'Collector that traces are sent to, as OTLP over HTTP.',
    unset: 'no traces',
  }),
  viewerKey: row<string, Setting<string>>({
    name: 'VIEWER_KEY',
    kind: key,
    secret: true,
    meaning: 'Signs the viewer that row-level security believes; the same for every subgraph.',
    unset: 'generated into DATA_DIR',
    production: { required: true, words: 'required' },
  }),
  suitabilityKeyFile: row<string, Setting<string>>({
    name: 'SUITABILITY_KEY_FILE',
    kind: text,
    meaning: 'File with the keys that seal what suitability checks found; the first seals.',
    unset: 'generated into DATA_DIR',
    production: { words: 'required where the vendors subgraph runs' },
  }),
  notifyWebhookUrl: row<string, Setting<string>>({
    name: 'NOTIFY_WEBHOOK_URL',
    kind: url('http:', 'https:'),
    meaning: 'Program that takes notifications, signed (docs/notifications.md).',
    unset: 'notifications stay in the inbox',
    production: {
      refuse: (value) =>
        value.startsWith('https:') ? undefined : 'notifications tell of incidents; name an https receiver',
      words: 'https only',
    },
  }),
  notifyWebhookKeyFile: row<string, Setting<string>>({
    name: 'NOTIFY_WEBHOOK_KEY_FILE',
    kind: text,
    meaning: 'File with the key that signs them, shared with the receiver.',
    unset: 'needed with NOTIFY_WEBHOOK_URL',
  }),
  notifyReceiversFile: row<string, Setting<string>>({
    name: 'NOTIFY_RECEIVERS_FILE',
    kind: text,
    meaning:
      'File that names programs which take their own notifications, by account (docs/notifications.md).',
    unset: 'all go to NOTIFY_WEBHOOK_URL',
  }),
  smtpUrl: row<string, Setting<string>>({
    name: 'SMTP_URL',
    kind: url('smtp:', 'smtps:'),
    secret: true,
    meaning: 'Mail server for notifications; spoken to in cipher unless it is on this machine.',
    unset: 'no mails',
    production: {
      refuse: (value) =>
        new URL(value).search
          ? 'options could take the cipher away; name the server without options'
          : undefined,
      words: 'without options',
    },
  }),
  mailFrom: row<string, Setting<string>>({
    name: 'MAIL_FROM',
    kind: mailAddress,
    meaning: 'Sender of these mails.',
    unset: 'needed with SMTP_URL',
  }),
  mailDomain: row<string, Setting<string>>({
    name: 'MAIL_DOMAIN',
    kind: hostName,
    meaning: 'Where accounts have their mailboxes: `<account>@<domain>`.',
    unset: 'needed with SMTP_URL',
  }),
  limitBodyBytes: limit('bodyBytes', 16_777_216),
  limitTokens: limit('tokens', 100_000),
  limitDepth: limit('depth', 100),
  limitAliases: limit('aliases', 1_000),
  limitFields: limit('fields', 100_000),
  limitCost: limit('cost', 10_000_000),
  limitRate: limit('rate', 1_000_000),
  introspection: row({
    name: 'INTROSPECTION',
    kind: onOff,
    default: true,
    meaning: 'Whether the schema can be asked for, and misspelt fields get suggestions.',
    production: { default: false, words: 'default `off`' },
  }),
  persistedOnly: row({
    name: 'PERSISTED_ONLY',
    kind: oneOf('off', 'public', 'all'),
    default: 'off',
    meaning: 'Who may run registered documents only: nobody, the public and partners, or everybody.',
    production: { default: 'public', words: 'default `public`' },
  }),
  graphiql: row({
    name: 'GRAPHIQL',
    kind: onOff,
    default: true,
    meaning: 'Whether browsers get GraphiQL at `/graphql`.',
    production: { default: false, words: 'default `off`' },
  }),
} as const
