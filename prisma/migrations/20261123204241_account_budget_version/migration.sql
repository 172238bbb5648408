-- AlterTable
ALTER TABLE "AccountBudget" DROP COLUMN "granted",
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 0;
