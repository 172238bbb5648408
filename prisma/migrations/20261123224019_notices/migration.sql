-- CreateEnum
CREATE TYPE "NoticeCauseKind" AS ENUM ('RECONNECT', 'CONFIGURATION', 'BACKGROUND', 'APPROVAL', 'DIGEST');

-- CreateEnum
CREATE TYPE "NoticeState" AS ENUM ('DUE', 'SENT', 'UNSENT', 'FAILED', 'VOID');

-- CreateEnum
CREATE TYPE "NoticeAudience" AS ENUM ('CONTACT', 'ADMIN');

-- AlterTable
ALTER TABLE "Clinic" ADD COLUMN     "contactEmail" TEXT;

-- CreateTable
CREATE TABLE "NoticeCause" (
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "kind" "NoticeCauseKind" NOT NULL,
    "subjectId" UUID,
    "since" TIMESTAMPTZ(3) NOT NULL,
    "nextStepAt" TIMESTAMPTZ(3),
    "closedAt" TIMESTAMPTZ(3),
    "isFixed" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "NoticeCause_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Notice" (
    "id" UUID NOT NULL,
    "causeId" UUID NOT NULL,
    "step" TEXT NOT NULL,
    "audience" "NoticeAudience" NOT NULL,
    "recipient" TEXT NOT NULL,
    "clinicIds" UUID[],
    "state" "NoticeState" NOT NULL DEFAULT 'DUE',
    "dueAt" TIMESTAMPTZ(3) NOT NULL,
    "nextTryAt" TIMESTAMPTZ(3) NOT NULL,
    "claimedUntil" TIMESTAMPTZ(3),
    "tries" INTEGER NOT NULL DEFAULT 0,
    "failures" INTEGER NOT NULL DEFAULT 0,
    "lastFailure" TEXT,
    "sentAt" TIMESTAMPTZ(3),
    "linkId" UUID,

    CONSTRAINT "Notice_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DigestOptOut" (
    "email" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "DigestOptOut_pkey" PRIMARY KEY ("email")
);

-- CreateIndex
CREATE UNIQUE INDEX "NoticeCause_key_key" ON "NoticeCause"("key");

-- CreateIndex
CREATE INDEX "NoticeCause_closedAt_nextStepAt_idx" ON "NoticeCause"("closedAt", "nextStepAt");

-- CreateIndex
CREATE INDEX "NoticeCause_subjectId_idx" ON "NoticeCause"("subjectId");

-- CreateIndex
CREATE INDEX "Notice_state_nextTryAt_idx" ON "Notice"("state", "nextTryAt");

-- CreateIndex
CREATE INDEX "Notice_dueAt_idx" ON "Notice"("dueAt");

-- CreateIndex
CREATE UNIQUE INDEX "Notice_causeId_step_recipient_key" ON "Notice"("causeId", "step", "recipient");

-- AddForeignKey
ALTER TABLE "Notice" ADD CONSTRAINT "Notice_causeId_fkey" FOREIGN KEY ("causeId") REFERENCES "NoticeCause"("id") ON DELETE CASCADE ON UPDATE CASCADE;
