-- AlterTable
ALTER TABLE "AuditEvent" ADD COLUMN     "address" TEXT;

-- CreateTable
CREATE TABLE "AuditLink" (
    "seq" BIGINT NOT NULL,
    "eventId" BIGINT NOT NULL,
    "hash" BYTEA NOT NULL,

    CONSTRAINT "AuditLink_pkey" PRIMARY KEY ("seq")
);

-- CreateTable
CREATE TABLE "AuditVerification" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "seq" BIGINT NOT NULL,
    "hash" BYTEA NOT NULL,
    "badAt" BIGINT,
    "fault" TEXT,

    CONSTRAINT "AuditVerification_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "AuditLink_eventId_key" ON "AuditLink"("eventId");

-- CreateIndex
CREATE INDEX "AuditEvent_actorId_id_idx" ON "AuditEvent"("actorId", "id");

-- CreateIndex
CREATE INDEX "AuditEvent_action_id_idx" ON "AuditEvent"("action", "id");

-- The hash of a link. lib/store/trail.ts says the same in its own words, for the verifier: change both together,
-- and only for events after the change. Nothing in it depends on a setting of the session.
CREATE FUNCTION "audit_link_hash"(previous BYTEA, seq BIGINT, event "AuditEvent") RETURNS BYTEA LANGUAGE sql STABLE AS $$
    SELECT sha256(previous || convert_to(json_build_array(
        seq, event."id", (extract(epoch FROM event."at") * 1000)::bigint, event."action", event."actorKind",
        event."actorId", event."subjectKind", event."subjectId", event."requestId", event."address", event."data"
    )::text, 'UTF8'))
$$;

-- What happened before there was a chain, in the order of its numbers.
DO $$
DECLARE
    event "AuditEvent";
    last BYTEA := '';
    number BIGINT := 0;
BEGIN
    FOR event IN SELECT * FROM "AuditEvent" ORDER BY "id" LOOP
        number := number + 1;
        last := "audit_link_hash"(last, number, event);
        INSERT INTO "AuditLink" ("seq", "eventId", "hash") VALUES (number, event."id", last);
    END LOOP;
END $$;

-- Runs at commit, when the transaction holds every other lock that it will ever need: the lock of the chain is always
-- the last one, so nobody who waits for it holds up somebody who has it. It ends with the commit, and whoever gets it
-- next reads the link that was committed. With the rights of the table's owner: the app's own role need not, and may
-- not, write links. (In a REPEATABLE READ transaction the last link can be an old one; the primary key then refuses.)
CREATE FUNCTION "append_audit_link"() RETURNS trigger LANGUAGE plpgsql
SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    last RECORD;
BEGIN
    PERFORM pg_advisory_xact_lock(1096107081);
    SELECT l."seq", l."hash" INTO last FROM public."AuditLink" l ORDER BY l."seq" DESC LIMIT 1;
    INSERT INTO public."AuditLink" ("seq", "eventId", "hash") VALUES (
        coalesce(last.seq, 0) + 1, NEW."id", public.audit_link_hash(coalesce(last.hash, ''), coalesce(last.seq, 0) + 1, NEW));
    RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER "AuditEvent_link" AFTER INSERT ON "AuditEvent" DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION "append_audit_link"();

-- Grants keep the app's role from changing the trail (prisma/roles.sql); this keeps the tables' owner from doing it by mistake.
CREATE FUNCTION "refuse_audit_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the audit trail only grows: % of "%" is refused', TG_OP, TG_TABLE_NAME
        USING ERRCODE = 'insufficient_privilege';
END $$;

CREATE TRIGGER "AuditEvent_guard" BEFORE UPDATE OR DELETE OR TRUNCATE ON "AuditEvent"
    FOR EACH STATEMENT EXECUTE FUNCTION "refuse_audit_change"();

CREATE TRIGGER "AuditLink_guard" BEFORE UPDATE OR DELETE OR TRUNCATE ON "AuditLink"
    FOR EACH STATEMENT EXECUTE FUNCTION "refuse_audit_change"();
