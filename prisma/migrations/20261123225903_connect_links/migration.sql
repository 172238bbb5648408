-- AlterTable
ALTER TABLE "ConnectAttempt" ADD COLUMN     "linkId" UUID,
ALTER COLUMN "userId" DROP NOT NULL;

-- AlterTable
ALTER TABLE "Connection" ADD COLUMN     "heldUntil" TIMESTAMPTZ(3),
ADD COLUMN     "linkId" UUID;

-- CreateTable
CREATE TABLE "ConnectLink" (
    "id" UUID NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "previousTokenHash" TEXT,
    "purpose" "ConnectPurpose" NOT NULL DEFAULT 'CONNECT',
    "environment" "Environment" NOT NULL,
    "clinicId" UUID,
    "clinicName" TEXT NOT NULL,
    "recipient" TEXT,
    "createdById" UUID,
    "lifetimeHours" INTEGER NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "sentAt" TIMESTAMPTZ(3),
    "sends" INTEGER NOT NULL DEFAULT 0,
    "openedAt" TIMESTAMPTZ(3),
    "startedAt" TIMESTAMPTZ(3),
    "deniedAt" TIMESTAMPTZ(3),
    "waitingAt" TIMESTAMPTZ(3),
    "waitingUntil" TIMESTAMPTZ(3),
    "refusedAt" TIMESTAMPTZ(3),
    "completedAt" TIMESTAMPTZ(3),
    "revokedAt" TIMESTAMPTZ(3),
    "opens" INTEGER NOT NULL DEFAULT 0,
    "presses" INTEGER NOT NULL DEFAULT 0,
    "outcome" TEXT,
    "connectedClinics" UUID[],

    CONSTRAINT "ConnectLink_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "ConnectLink_tokenHash_key" ON "ConnectLink"("tokenHash");

-- CreateIndex
CREATE UNIQUE INDEX "ConnectLink_previousTokenHash_key" ON "ConnectLink"("previousTokenHash");

-- CreateIndex
CREATE INDEX "ConnectLink_clinicId_idx" ON "ConnectLink"("clinicId");

-- CreateIndex
CREATE INDEX "ConnectLink_createdById_idx" ON "ConnectLink"("createdById");

-- CreateIndex
CREATE INDEX "ConnectAttempt_linkId_createdAt_idx" ON "ConnectAttempt"("linkId", "createdAt");

-- CreateIndex
CREATE INDEX "Connection_linkId_idx" ON "Connection"("linkId");

-- AddForeignKey
ALTER TABLE "Connection" ADD CONSTRAINT "Connection_linkId_fkey" FOREIGN KEY ("linkId") REFERENCES "ConnectLink"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ConnectLink" ADD CONSTRAINT "ConnectLink_clinicId_fkey" FOREIGN KEY ("clinicId") REFERENCES "Clinic"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ConnectLink" ADD CONSTRAINT "ConnectLink_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ConnectAttempt" ADD CONSTRAINT "ConnectAttempt_linkId_fkey" FOREIGN KEY ("linkId") REFERENCES "ConnectLink"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- An attempt is somebody's who is signed in, or of the holder of a connect link: never of both, never of neither.
ALTER TABLE "ConnectAttempt" ADD CONSTRAINT "ConnectAttempt_of_one" CHECK (("userId" IS NULL) <> ("linkId" IS NULL));
