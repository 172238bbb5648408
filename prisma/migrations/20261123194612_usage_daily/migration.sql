-- CreateTable
CREATE TABLE "UsageDaily" (
    "clinicId" UUID NOT NULL,
    "connectionId" UUID NOT NULL,
    "day" DATE NOT NULL,
    "operation" TEXT NOT NULL,
    "calls" INTEGER NOT NULL DEFAULT 0,
    "failures" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "UsageDaily_pkey" PRIMARY KEY ("clinicId","connectionId","day","operation")
);

-- CreateTable
CREATE TABLE "AccountBudget" (
    "account" TEXT NOT NULL,
    "reservedAt" TIMESTAMPTZ(3)[],
    "reserved" INTEGER[],
    "granted" INTEGER NOT NULL DEFAULT 0,
    "pausedUntil" TIMESTAMPTZ(3),

    CONSTRAINT "AccountBudget_pkey" PRIMARY KEY ("account")
);

-- CreateIndex
CREATE INDEX "UsageDaily_day_idx" ON "UsageDaily"("day");

-- CreateIndex
CREATE INDEX "UsageDaily_connectionId_day_idx" ON "UsageDaily"("connectionId", "day");
