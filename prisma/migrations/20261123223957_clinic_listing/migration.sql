-- CreateEnum
CREATE TYPE "ClinicStanding" AS ENUM ('NEEDS_CLINIC', 'NEEDS_MANAGER', 'FAILING_BY_US', 'OVERDUE', 'FAILING', 'LIVE', 'NEVER', 'DISCONNECTED');

-- CreateTable
CREATE TABLE "ClinicListing" (
    "clinicId" UUID NOT NULL,
    "environment" "Environment" NOT NULL,
    "standing" "ClinicStanding" NOT NULL,
    "nameKey" TEXT COLLATE "C" NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL,
    "lastOkHour" TIMESTAMPTZ(3) NOT NULL,
    "words" tsvector NOT NULL,

    CONSTRAINT "ClinicListing_pkey" PRIMARY KEY ("clinicId")
);

-- CreateTable
CREATE TABLE "ClinicCount" (
    "environment" "Environment" NOT NULL,
    "standing" "ClinicStanding" NOT NULL,
    "clinics" INTEGER NOT NULL,

    CONSTRAINT "ClinicCount_pkey" PRIMARY KEY ("environment","standing")
);

-- CreateTable
CREATE TABLE "ClinicListingClock" (
    "id" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ClinicListingClock_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "ClinicListing_nameKey_clinicId_idx" ON "ClinicListing"("nameKey", "clinicId");

-- CreateIndex
CREATE INDEX "ClinicListing_standing_nameKey_clinicId_idx" ON "ClinicListing"("standing", "nameKey", "clinicId");

-- CreateIndex
CREATE INDEX "ClinicListing_since_clinicId_idx" ON "ClinicListing"("since", "clinicId");

-- CreateIndex
CREATE INDEX "ClinicListing_lastOkHour_clinicId_idx" ON "ClinicListing"("lastOkHour", "clinicId");

-- CreateIndex
CREATE INDEX "ClinicListing_environment_standing_nameKey_clinicId_idx" ON "ClinicListing"("environment", "standing", "nameKey", "clinicId");

-- CreateIndex
CREATE INDEX "ClinicListing_environment_standing_since_clinicId_idx" ON "ClinicListing"("environment", "standing", "since", "clinicId");

-- CreateIndex
CREATE INDEX "ClinicListing_environment_standing_lastOkHour_clinicId_idx" ON "ClinicListing"("environment", "standing", "lastOkHour", "clinicId");

-- CreateIndex
-- Without a list of pending entries: a search would have to read it from end to end.
CREATE INDEX "ClinicListing_words_idx" ON "ClinicListing" USING GIN ("words") WITH (fastupdate = off);

-- CreateIndex
CREATE INDEX "TokenSet_accessExpiresAt_idx" ON "TokenSet"("accessExpiresAt");


-- Small letters without accents, the same in every collation: lower() knows no more than A to Z in "C".
CREATE FUNCTION clinic_fold(source text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT replace(replace(replace(replace(translate(
    regexp_replace(normalize(source, NFKD), '[\u0300-\u036f]', '', 'g'),
    'ABCDEFGHIJKLMNOPQRSTUVWXYZΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩςАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯЂЄЅІЈЉЊЋЏҐØøŁłĐđÐðĦħıÆŒẞÞ',
    'abcdefghijklmnopqrstuvwxyzαβγδεζηθικλμνξοπρστυφχψωσабвгдежзийклмнопрстуфхцчшщъыьэюяђєѕіјљњћџґoollddddhhiæœßþ'),
    'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe'), 'þ', 'th')
$$;

-- What a text is searched by: runs of letters and digits of any script, and an e-mail address as one word as well;
-- of what somebody typed, an address is that one word alone.
CREATE FUNCTION clinic_words(source text, is_query boolean) RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  WITH token AS (SELECT regexp_split_to_table(clinic_fold(source), '[\s\u2000-\u206f\u3000]+') AS token),
  word AS (
    SELECT regexp_split_to_table(token, '[\u0001-\u002f\u003a-\u0040\u005b-\u0060\u007b-\u00bf\u3001-\u303f]+') AS word
    FROM token WHERE NOT (is_query AND position('@' IN token) > 1)
    UNION ALL
    SELECT regexp_replace(token, '[\u0001-\u002f\u003a-\u0040\u005b-\u0060\u007b-\u00bf\u3001-\u303f]+', '', 'g')
    FROM token WHERE position('@' IN token) > 1)
  SELECT COALESCE(array_agg(DISTINCT left(word, 60)), '{}') FROM word WHERE word <> ''
$$;

-- Every word of what somebody typed, each as the beginning of one. Null when it holds no letter and no digit.
CREATE FUNCTION clinic_query(source text) RETURNS tsquery LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT (string_agg('''' || word || ''':*', ' & '))::tsquery
  FROM (SELECT word FROM unnest(clinic_words(source, true)) AS word LIMIT 8) AS few
$$;

INSERT INTO "ClinicListingClock" VALUES (1, clock_timestamp());

-- What ClinicListing has to say, worked out anew. judgeConnection in lib/connect/judge-connection.ts says the same.
CREATE VIEW "ClinicListingTruth" AS
  SELECT "clinicId", "environment", "standing", "nameKey",
    CASE WHEN "standing" IN ('FAILING_BY_US', 'OVERDUE', 'FAILING') THEN "refreshAt" ELSE "statusSince" END AS "since",
    "lastOkHour", "words"
  FROM (
    SELECT k."id" AS "clinicId", k."environment",
      CASE WHEN c."id" IS NULL THEN 'NEVER'
        WHEN c."status" = 'NEEDS_RECONNECT' THEN CASE WHEN c."reason" = 'FORBIDDEN' THEN 'NEEDS_MANAGER' ELSE 'NEEDS_CLINIC' END
        WHEN c."status" <> 'ACTIVE' OR t."connectionId" IS NULL THEN 'DISCONNECTED'
        WHEN t."failures" > 0 THEN
          CASE WHEN t."lastFailure" IN ('invalid_request', 'unexpected_answer') THEN 'FAILING_BY_US' ELSE 'FAILING' END
        WHEN t."accessExpiresAt" + interval '2 minutes' < (SELECT "at" FROM "ClinicListingClock" WHERE "id" = 1) THEN 'OVERDUE'
        ELSE 'LIVE' END::"ClinicStanding" AS "standing",
      left(clinic_fold(k."name"), 120) COLLATE "C" AS "nameKey",
      t."refreshAt", COALESCE(c."statusSince", k."createdAt") AS "statusSince",
      COALESCE(date_trunc('hour', c."lastCallOkAt", 'UTC'), '1970-01-01T00:00:00Z') AS "lastOkHour",
      array_to_tsvector(clinic_words(
        concat_ws(' ', k."name", k."timezone", k."digitailClinicId"::text, c."accountName", c."accountEmail"), false)) AS "words"
    FROM "Clinic" k LEFT JOIN "Connection" c ON c."id" = k."connectionId"
      LEFT JOIN "TokenSet" t ON t."connectionId" = c."id") AS judged;

INSERT INTO "ClinicListing" SELECT * FROM "ClinicListingTruth";
INSERT INTO "ClinicCount" SELECT "environment", "standing", count(*)::int FROM "ClinicListing" GROUP BY 1, 2;

CREATE FUNCTION count_listed_clinic() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' THEN
    UPDATE "ClinicCount" SET "clinics" = "clinics" - 1 WHERE "environment" = OLD."environment" AND "standing" = OLD."standing";
  END IF;
  IF TG_OP <> 'DELETE' THEN
    INSERT INTO "ClinicCount" AS n VALUES (NEW."environment", NEW."standing", 1)
    ON CONFLICT ("environment", "standing") DO UPDATE SET "clinics" = n."clinics" + 1;
  END IF;
  RETURN NULL;
END $$;

CREATE TRIGGER count_added AFTER INSERT OR DELETE ON "ClinicListing" FOR EACH ROW EXECUTE FUNCTION count_listed_clinic();
CREATE TRIGGER count_moved AFTER UPDATE ON "ClinicListing" FOR EACH ROW
  WHEN (OLD."standing" <> NEW."standing" OR OLD."environment" <> NEW."environment") EXECUTE FUNCTION count_listed_clinic();

-- The triggers that call this are deferred to the end of their transaction and go one at a time, the lock first. So each
-- sees what everybody before it has changed, in all three tables, and waits for nothing else while it holds the lock. It is
-- the lock of the audit trail's chain, which is taken at commit as well: with two, two transactions could wait for each other.
CREATE FUNCTION list_clinics(ids uuid[]) RETURNS void LANGUAGE plpgsql SET jit = off AS $$
BEGIN
  INSERT INTO "ClinicListing" AS l SELECT * FROM "ClinicListingTruth" WHERE "clinicId" = ANY(ids)
  ON CONFLICT ("clinicId") DO UPDATE SET "environment" = EXCLUDED."environment", "standing" = EXCLUDED."standing",
    "nameKey" = EXCLUDED."nameKey", "since" = EXCLUDED."since", "lastOkHour" = EXCLUDED."lastOkHour", "words" = EXCLUDED."words"
  WHERE (l."environment", l."standing", l."nameKey", l."since", l."lastOkHour", l."words") IS DISTINCT FROM
    (EXCLUDED."environment", EXCLUDED."standing", EXCLUDED."nameKey", EXCLUDED."since", EXCLUDED."lastOkHour", EXCLUDED."words");
  DELETE FROM "ClinicListing" l
    WHERE l."clinicId" = ANY(ids) AND NOT EXISTS (SELECT 1 FROM "Clinic" k WHERE k."id" = l."clinicId");
END $$;

CREATE FUNCTION lock_clinic_listing() RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(1096107081);
END $$;

CREATE FUNCTION list_changed_clinic() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM lock_clinic_listing();
  PERFORM list_clinics(ARRAY[CASE TG_OP WHEN 'DELETE' THEN OLD."id" ELSE NEW."id" END]);
  RETURN NULL;
END $$;

CREATE FUNCTION list_clinics_of_connection() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM lock_clinic_listing();
  PERFORM list_clinics(ARRAY(SELECT k."id" FROM "Clinic" k WHERE k."connectionId" = NEW."id"));
  RETURN NULL;
END $$;

-- First tokens come with a connection that serves no clinic yet: a return from Digitail waits for nobody here.
CREATE FUNCTION list_clinics_of_tokens() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  changed uuid := CASE TG_OP WHEN 'DELETE' THEN OLD."connectionId" ELSE NEW."connectionId" END;
BEGIN
  IF TG_OP = 'INSERT' AND NOT EXISTS (SELECT 1 FROM "Clinic" k WHERE k."connectionId" = changed) THEN
    RETURN NULL;
  END IF;
  PERFORM lock_clinic_listing();
  PERFORM list_clinics(ARRAY(SELECT k."id" FROM "Clinic" k WHERE k."connectionId" = changed));
  RETURN NULL;
END $$;

-- Moves the listing's clock on, and lists what has become overdue since: as many as asked for, a few more when they ran
-- out at the same instant.
CREATE FUNCTION advance_clinic_listing(most int) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  before timestamptz;
  until timestamptz;
BEGIN
  PERFORM lock_clinic_listing();
  before := COALESCE((SELECT "at" FROM "ClinicListingClock" WHERE "id" = 1), '-infinity');
  SELECT max("accessExpiresAt") + interval '2 minutes 1 millisecond' INTO until FROM (
    SELECT "accessExpiresAt" FROM "TokenSet"
    WHERE "accessExpiresAt" >= before - interval '2 minutes' AND "accessExpiresAt" < clock_timestamp() - interval '2 minutes'
    ORDER BY "accessExpiresAt" LIMIT most) AS due HAVING count(*) = most;
  INSERT INTO "ClinicListingClock" VALUES (1, COALESCE(until, clock_timestamp()))
  ON CONFLICT ("id") DO UPDATE SET "at" = EXCLUDED."at" RETURNING "at" INTO until;
  PERFORM list_clinics(ARRAY(SELECT k."id" FROM "TokenSet" t JOIN "Clinic" k ON k."connectionId" = t."connectionId"
    WHERE t."accessExpiresAt" >= before - interval '2 minutes' AND t."accessExpiresAt" < until - interval '2 minutes'));
END $$;

CREATE FUNCTION forget_listed_clinics() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  TRUNCATE "ClinicListing", "ClinicCount";
  RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER list_added AFTER INSERT OR DELETE ON "Clinic" DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION list_changed_clinic();
CREATE CONSTRAINT TRIGGER list_changed AFTER UPDATE ON "Clinic" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
  WHEN ((OLD."name", OLD."timezone", OLD."environment", OLD."digitailClinicId", OLD."connectionId", OLD."createdAt")
    IS DISTINCT FROM (NEW."name", NEW."timezone", NEW."environment", NEW."digitailClinicId", NEW."connectionId", NEW."createdAt"))
  EXECUTE FUNCTION list_changed_clinic();
CREATE TRIGGER list_emptied AFTER TRUNCATE ON "Clinic" EXECUTE FUNCTION forget_listed_clinics();

CREATE CONSTRAINT TRIGGER list_changed AFTER UPDATE ON "Connection" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
  WHEN ((OLD."status", OLD."reason", OLD."statusSince", OLD."accountName", OLD."accountEmail", date_trunc('hour', OLD."lastCallOkAt", 'UTC'))
    IS DISTINCT FROM
    (NEW."status", NEW."reason", NEW."statusSince", NEW."accountName", NEW."accountEmail", date_trunc('hour', NEW."lastCallOkAt", 'UTC')))
  EXECUTE FUNCTION list_clinics_of_connection();

CREATE CONSTRAINT TRIGGER list_added AFTER INSERT OR DELETE ON "TokenSet" DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION list_clinics_of_tokens();
-- A refresh that succeeds after one that succeeded changes nothing that is listed, and costs nothing here. What may have been
-- listed as overdue is looked at again; the minute is for transactions that began before the listing's clock moved on.
CREATE CONSTRAINT TRIGGER list_changed AFTER UPDATE ON "TokenSet" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
  WHEN (CASE WHEN OLD."failures" > 0 THEN COALESCE(OLD."lastFailure", '') IN ('invalid_request', 'unexpected_answer') END
      IS DISTINCT FROM CASE WHEN NEW."failures" > 0 THEN COALESCE(NEW."lastFailure", '') IN ('invalid_request', 'unexpected_answer') END
    OR (NEW."failures" > 0 AND OLD."refreshAt" <> NEW."refreshAt")
    OR (OLD."accessExpiresAt" <> NEW."accessExpiresAt"
      AND LEAST(OLD."accessExpiresAt", NEW."accessExpiresAt") < clock_timestamp() - interval '1 minute'))
  EXECUTE FUNCTION list_clinics_of_tokens();
