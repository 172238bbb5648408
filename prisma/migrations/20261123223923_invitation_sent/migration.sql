-- AlterTable
ALTER TABLE "User" ADD COLUMN     "invitationSentAt" TIMESTAMPTZ(3);
