-- AlterTable
ALTER TABLE "ConnectLink" ADD COLUMN     "language" TEXT;

-- AlterTable
ALTER TABLE "User" ADD COLUMN     "language" TEXT;
