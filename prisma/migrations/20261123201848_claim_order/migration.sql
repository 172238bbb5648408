-- AlterTable
ALTER TABLE "TokenSet" DROP COLUMN "committedId",
ADD COLUMN     "ambiguousOrder" INTEGER,
ADD COLUMN     "claims" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "committedFrom" INTEGER,
ADD COLUMN     "committedOrder" INTEGER;
