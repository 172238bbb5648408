-- CreateEnum
CREATE TYPE "IncidentKind" AS ENUM ('OUR_CONFIGURATION', 'PROVIDER_OUTAGE');

-- AlterTable
ALTER TABLE "Connection" ADD COLUMN     "lastGeneration" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "TokenSet" ADD COLUMN     "committedId" UUID,
ADD COLUMN     "failedAt" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "Incident" (
    "id" UUID NOT NULL,
    "kind" "IncidentKind" NOT NULL,
    "openKey" TEXT,
    "fault" TEXT NOT NULL,
    "openedAt" TIMESTAMPTZ(3) NOT NULL,
    "lastSeenAt" TIMESTAMPTZ(3) NOT NULL,
    "nextProbeAt" TIMESTAMPTZ(3) NOT NULL,
    "probes" INTEGER NOT NULL DEFAULT 0,
    "closedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Incident_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Heartbeat" (
    "name" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "instance" TEXT NOT NULL,

    CONSTRAINT "Heartbeat_pkey" PRIMARY KEY ("name")
);

-- CreateTable
CREATE TABLE "Pace" (
    "name" TEXT NOT NULL,
    "theoreticalAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Pace_pkey" PRIMARY KEY ("name")
);

-- CreateIndex
CREATE UNIQUE INDEX "Incident_openKey_key" ON "Incident"("openKey");

-- CreateIndex
CREATE INDEX "Incident_openedAt_idx" ON "Incident"("openedAt");

-- CreateIndex
CREATE INDEX "TokenSet_issuedAt_idx" ON "TokenSet"("issuedAt");

-- CreateIndex
CREATE INDEX "TokenSet_failedAt_idx" ON "TokenSet"("failedAt");
