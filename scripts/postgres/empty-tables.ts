const everyTable = `SELECT oid FROM pg_class
  WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND relname <> '_prisma_migrations'`

const theseAndWhatPointsAtThem = (tables: readonly string[]) => `WITH RECURSIVE reached (oid) AS (
  SELECT unnest(ARRAY[${tables.map((name) => `'"${name}"'`).join(', ')}]::regclass[])::oid
  UNION SELECT conrelid FROM pg_constraint JOIN reached ON confrelid = reached.oid WHERE contype = 'f'
) SELECT oid FROM reached`

/**
 * Waiting for the tables one by one could deadlock with the app, which works on in the background.
 *
 * @param chosen a query of `oid` @param afterwards what is done with the empty tables
 */
const empty = (chosen: string, afterwards = '') => `DO $$ DECLARE each record; BEGIN
  PERFORM set_config('session_replication_role', 'replica', true);
  LOOP
    BEGIN
      EXECUTE (SELECT format('LOCK TABLE %s IN ACCESS EXCLUSIVE MODE NOWAIT', string_agg(oid::regclass::text, ', '))
               FROM (${chosen}) AS chosen);
      EXIT;
    EXCEPTION WHEN lock_not_available THEN PERFORM pg_sleep(0.01);
    END;
  END LOOP;
  FOR each IN SELECT oid::regclass AS name, pg_relation_size(oid) > 1000000 AS is_large FROM (${chosen}) AS chosen LOOP
    EXECUTE format(CASE WHEN each.is_large THEN 'TRUNCATE %s CASCADE' ELSE 'DELETE FROM %s' END, each.name);
  END LOOP;
  ${afterwards}
END $$`

/**
 * One statement that makes a migrated database what it was when it was new, for a superuser of a database that is ours.
 * The guards of the audit trail refuse this to everybody; it looks away from them, once. To truncate makes each table
 * anew, which takes many times as long as to delete the few rows that most have.
 */
export const emptyDatabaseSql = empty(
  everyTable,
  `PERFORM setval(oid::regclass, 1, false) FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'S';
  INSERT INTO "ClinicListingClock" VALUES (1, clock_timestamp());`,
)

/** The same for some tables, and for all that point at them. @param tables their names */
export const emptyTablesSql = (tables: readonly string[]): string => empty(theseAndWhatPointsAtThem(tables))
