-- AlterTable
ALTER TABLE "Session" ADD COLUMN     "authenticatedAt" TIMESTAMPTZ(3),
ADD COLUMN     "browser" TEXT,
ADD COLUMN     "id" UUID NOT NULL DEFAULT gen_random_uuid(),
ADD COLUMN     "network" TEXT,
ADD COLUMN     "system" TEXT;

-- CreateIndex
CREATE UNIQUE INDEX "Session_id_key" ON "Session"("id");
