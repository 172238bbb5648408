-- Three database roles with as few rights as their work needs. Run it as the owner of the database or a superuser, after
-- the first `npm run migrate`, and again after every later one; it changes nothing that is right already:
--
--   psql "$ADMIN_DATABASE_URL" -v ON_ERROR_STOP=1 -f prisma/roles.sql
--   ALTER ROLE digitail_connect_app LOGIN PASSWORD '…';        -- DATABASE_URL of npm start
--   ALTER ROLE digitail_connect_migrator LOGIN PASSWORD '…';   -- DATABASE_URL of npm run migrate
--   ALTER ROLE digitail_connect_auditor LOGIN PASSWORD '…';    -- DATABASE_URL of npm run audit:verify -- --read-only
--
-- app       reads and writes its rows; no DDL; adds to the audit trail and can change or remove nothing of it; while it
--           reads for a member of staff, the database shows it only what is theirs
-- migrator  owns the tables, and makes backups; the app never runs as this role
-- auditor   reads the audit trail and nothing else

DO $$
DECLARE
    role TEXT;
BEGIN
    FOREACH role IN ARRAY ARRAY['digitail_connect_app', 'digitail_connect_migrator', 'digitail_connect_auditor'] LOOP
        IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = role) THEN
            EXECUTE format('CREATE ROLE %I NOLOGIN', role);
        END IF;
        EXECUTE format('GRANT CONNECT ON DATABASE %I TO %I', current_database(), role);
        EXECUTE format('GRANT USAGE ON SCHEMA public TO %I', role);
    END LOOP;
    -- Whoever runs this hands over to the migrator, and must be a member of it for that.
    EXECUTE format('GRANT digitail_connect_migrator TO %I', current_user);
    EXECUTE format('GRANT TEMPORARY ON DATABASE %I TO digitail_connect_migrator', current_database());
    EXECUTE format('REVOKE TEMPORARY ON DATABASE %I FROM PUBLIC', current_database());
END $$;

REVOKE CREATE ON SCHEMA public FROM PUBLIC;
GRANT CREATE ON SCHEMA public TO digitail_connect_migrator;

-- Tables, types and functions belong to the migrator; sequences go with the tables that own them. The chain's trigger
-- runs with the rights of its owner, so it writes links that the app's role may not.
DO $$
DECLARE
    statement TEXT;
BEGIN
    FOR statement IN
        SELECT format('ALTER TABLE %s OWNER TO digitail_connect_migrator', c.oid::regclass)
        FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p', 'v', 'm')
        UNION ALL
        SELECT format('ALTER TYPE %s OWNER TO digitail_connect_migrator', t.oid::regtype)
        FROM pg_type t WHERE t.typnamespace = 'public'::regnamespace AND t.typtype IN ('e', 'd')
        UNION ALL
        SELECT format('ALTER ROUTINE %s OWNER TO digitail_connect_migrator', p.oid::regprocedure)
        FROM pg_proc p WHERE p.pronamespace = 'public'::regnamespace
          AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = p.oid AND d.deptype = 'e')
    LOOP
        EXECUTE statement;
    END LOOP;
END $$;

GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO digitail_connect_app;
GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public TO digitail_connect_app;
-- What a later migration adds is the app's too, until this file is run again and says otherwise.
ALTER DEFAULT PRIVILEGES FOR ROLE digitail_connect_migrator IN SCHEMA public
    GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO digitail_connect_app;
ALTER DEFAULT PRIVILEGES FOR ROLE digitail_connect_migrator IN SCHEMA public
    GRANT USAGE, SELECT ON SEQUENCES TO digitail_connect_app;

-- The trail only grows, the chain is written by its trigger alone, and which migrations ran is not the app's to say.
REVOKE ALL ON "AuditEvent", "AuditLink", "_prisma_migrations" FROM PUBLIC, digitail_connect_app;
REVOKE ALL ON SEQUENCE "AuditEvent_id_seq" FROM PUBLIC, digitail_connect_app;
GRANT SELECT, INSERT ON "AuditEvent" TO digitail_connect_app;
GRANT USAGE ON SEQUENCE "AuditEvent_id_seq" TO digitail_connect_app;
GRANT SELECT ON "AuditLink", "_prisma_migrations" TO digitail_connect_app;

GRANT SELECT ON "AuditEvent", "AuditLink", "AuditVerification" TO digitail_connect_auditor;

-- A second belt around the rows of a clinic. While the app reads for a member of staff it names them (app.viewer, until the
-- end of the read), and its role then sees only what is theirs; with nobody named it sees everything, as refreshing, admins
-- and counting need. Superusers and the owner of the tables are not bound: migrations and backups run as the latter.
DO $$
DECLARE
    viewer CONSTANT TEXT := $v$(SELECT NULLIF(current_setting('app.viewer', true), '')::uuid)$v$;
    mine CONSTANT TEXT := format('SELECT m."clinicId" FROM "Membership" m WHERE m."userId" = %s', viewer);
    served CONSTANT TEXT := format('SELECT c."connectionId" FROM "Clinic" c WHERE c."connectionId" IS NOT NULL AND c."id" IN (%s)', mine);
    rule RECORD;
BEGIN
    FOR rule IN SELECT * FROM (VALUES
        ('Membership', format('"userId" = %s', viewer)),
        ('Clinic', format('"id" IN (%s)', mine)),
        ('Connection', format('"id" IN (%s)', served)),
        ('TokenSet', format('"connectionId" IN (%s)', served)),
        ('UsageDaily', format('"clinicId" IN (%s)', mine))
    ) AS rules (name, seen) LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', rule.name);
        EXECUTE format('DROP POLICY IF EXISTS "viewer" ON %I', rule.name);
        EXECUTE format('CREATE POLICY "viewer" ON %I USING (%s IS NULL OR %s)', rule.name, viewer, rule.seen);
    END LOOP;
END $$;
