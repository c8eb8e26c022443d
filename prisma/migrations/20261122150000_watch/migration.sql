-- AlterEnum
ALTER TYPE "OutboxState" ADD VALUE 'held';

-- AlterTable
ALTER TABLE "Channel" ADD COLUMN     "historyCursor" INTEGER,
ADD COLUMN     "historyReadAt" TIMESTAMPTZ(3),
ADD COLUMN     "missedPushes" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "pauseCause" "FailureCause",
ADD COLUMN     "pauseText" TEXT,
ADD COLUMN     "pausedAt" TIMESTAMPTZ(3);

-- AlterTable

-- AlterTable
ALTER TABLE "OutboxItem" ADD COLUMN     "heldBecause" TEXT,
ADD COLUMN     "suggestionId" UUID,
ADD COLUMN     "template" JSONB;

-- CreateTable
CREATE TABLE "Pace" (
    "key" TEXT NOT NULL,
    "tokens" DOUBLE PRECISION NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Pace_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "DeliveryWatch" (
    "messageId" UUID NOT NULL,
    "step" INTEGER NOT NULL DEFAULT 0,
    "dueAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "DeliveryWatch_pkey" PRIMARY KEY ("messageId")
);

-- CreateTable
CREATE TABLE "Template" (
    "channelId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "category" TEXT NOT NULL,
    "namespace" TEXT,
    "body" TEXT NOT NULL,
    "params" INTEGER NOT NULL,
    "readAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Template_pkey" PRIMARY KEY ("channelId","name","language")
);

-- CreateIndex
CREATE INDEX "DeliveryWatch_dueAt_idx" ON "DeliveryWatch"("dueAt");

-- AddForeignKey
ALTER TABLE "DeliveryWatch" ADD CONSTRAINT "DeliveryWatch_messageId_fkey" FOREIGN KEY ("messageId") REFERENCES "Message"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Template" ADD CONSTRAINT "Template_channelId_fkey" FOREIGN KEY ("channelId") REFERENCES "Channel"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What Prisma's schema language cannot say.

ALTER TABLE "Channel" ADD CONSTRAINT "Channel_pause_has_cause" CHECK (("pausedAt" IS NULL) = ("pauseCause" IS NULL));
ALTER TABLE "DeliveryWatch" ADD CONSTRAINT "DeliveryWatch_step" CHECK ("step" >= 0);
ALTER TABLE "Pace" ADD CONSTRAINT "Pace_tokens" CHECK ("tokens" >= 0);
ALTER TABLE "OutboxItem" ADD CONSTRAINT "OutboxItem_held_has_reason" CHECK (("state"::text = 'held') = ("heldBecause" IS NOT NULL));
