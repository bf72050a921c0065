/** The one door to drizzle: through `require`, because its ESM entry parses a large package.json per module. */
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)
const pgCore = require('drizzle-orm/pg-core') as typeof import('drizzle-orm/pg-core')
const orm = require('drizzle-orm') as typeof import('drizzle-orm')

export const {
  pgSchema,
  bigint,
  boolean,
  check,
  customType,
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  primaryKey,
  smallint,
  text,
  timestamp,
  unique,
  uniqueIndex,
  uuid,
} = pgCore

export const { and, asc, desc, eq, getTableColumns, inArray, isNull, or, sql } = orm
