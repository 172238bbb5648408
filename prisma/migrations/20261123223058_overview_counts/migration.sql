-- CreateTable
CREATE TABLE "ClinicHealthDaily" (
    "day" DATE NOT NULL,
    "environment" "Environment" NOT NULL,
    "health" TEXT NOT NULL,
    "clinics" INTEGER NOT NULL,
    "countedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ClinicHealthDaily_pkey" PRIMARY KEY ("day","environment","health")
);

-- CreateTable
CREATE TABLE "ActivityHourly" (
    "hour" TIMESTAMPTZ(0) NOT NULL,
    "refreshes" INTEGER NOT NULL DEFAULT 0,
    "refreshFailures" INTEGER NOT NULL DEFAULT 0,
    "reconnects" INTEGER NOT NULL DEFAULT 0,
    "calls" INTEGER NOT NULL DEFAULT 0,
    "callFailures" INTEGER NOT NULL DEFAULT 0,
    "refusals" INTEGER NOT NULL DEFAULT 0,
    "busiestMinute" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "ActivityHourly_pkey" PRIMARY KEY ("hour")
);

-- CreateTable
CREATE TABLE "AccountPeakHourly" (
    "hour" TIMESTAMPTZ(0) NOT NULL,
    "account" TEXT NOT NULL,
    "peak" INTEGER NOT NULL,

    CONSTRAINT "AccountPeakHourly_pkey" PRIMARY KEY ("hour","account")
);

-- CreateIndex
CREATE INDEX "Connection_status_statusSince_idx" ON "Connection"("status", "statusSince");
