-- AlterTable
ALTER TABLE "Suggestion" ADD COLUMN     "offersVersion" INTEGER;
