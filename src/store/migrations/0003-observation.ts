import { type Kysely, type SqlBool, sql } from 'kysely'
import { notBoth, ofFolder, readAt } from './columns.ts'

/** One figure from one source. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('observation')
    .$call(ofFolder('observation'))
    .addColumn('indicator', 'text', (c) => c.notNull())
    .addColumn('area', 'text', (c) => c.notNull())
    .addColumn('area_version', 'text', (c) => c.notNull())
    .addColumn('period', 'text', (c) => c.notNull())
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('value', 'double precision')
    .addColumn('decimals', 'integer')
    .addColumn('lower', 'double precision')
    .addColumn('upper', 'double precision')
    .addColumn('printed', 'text')
    .addColumn('reason', 'text')
    .addColumn('answers', 'integer')
    .addColumn('answers_missing', 'text')
    .addColumn('numerator', 'integer')
    .addColumn('numerator_missing', 'text')
    .addColumn('denominator', 'integer')
    .addColumn('denominator_missing', 'text')
    .addColumn('source', 'text', (c) => c.notNull())
    .addColumn('place', 'text')
    .addColumn('note', 'text')
    .$call(readAt)
    .addPrimaryKeyConstraint('observation_pk', ['folder', 'position'])
    .addCheckConstraint('observation_is_published_bounded_or_missing', isOneMeasurement)
    .addCheckConstraint('observation_answers', notBoth('answers', 'answers_missing'))
    .addCheckConstraint('observation_numerator', notBoth('numerator', 'numerator_missing'))
    .addCheckConstraint('observation_denominator', notBoth('denominator', 'denominator_missing'))
    .execute()
  await db.schema
    .createIndex('observation_by_figure')
    .on('observation')
    .columns(['indicator', 'area', 'period'])
    .execute()
}

const isOneMeasurement = sql<SqlBool>`
  (kind = 'published') = (value is not null) and (kind = 'published') = (decimals is not null)
  and (kind = 'bounded') = (lower is not null) and (kind = 'bounded') = (upper is not null)
  and (kind = 'bounded') = (printed is not null) and (kind = 'missing') = (reason is not null)
  and kind in ('published', 'bounded', 'missing')`
