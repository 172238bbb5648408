-- AlterTable
ALTER TABLE "TokenSet" ADD COLUMN     "restoredAt" TIMESTAMPTZ(3),
ADD COLUMN     "restoredProbeAt" TIMESTAMPTZ(3),
ADD COLUMN     "restoredTryAt" TIMESTAMPTZ(3);

-- Few rows or none have it, and every tick asks for them.
CREATE INDEX "TokenSet_restored_idx" ON "TokenSet" ("connectionId") WHERE "restoredAt" IS NOT NULL;
