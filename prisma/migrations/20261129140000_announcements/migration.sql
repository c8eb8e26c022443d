-- CreateEnum
CREATE TYPE "AnnouncementState" AS ENUM ('waiting', 'leased', 'delivered', 'dead', 'dismissed');

-- CreateTable
CREATE TABLE "Subscription" (
    "id" UUID NOT NULL,
    "url" TEXT NOT NULL,
    "events" TEXT[],
    "personalData" BOOLEAN NOT NULL DEFAULT false,
    "enabled" BOOLEAN NOT NULL DEFAULT true,
    "disabledBecause" TEXT,
    "secretSealed" BYTEA NOT NULL,
    "formerSealed" BYTEA,
    "formerUntil" TIMESTAMPTZ(3),
    "failedInARow" INTEGER NOT NULL DEFAULT 0,
    "failingSince" TIMESTAMPTZ(3),
    "lastTakenAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Subscription_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Announcement" (
    "id" UUID NOT NULL,
    "subscriptionId" UUID NOT NULL,
    "type" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "state" "AnnouncementState" NOT NULL DEFAULT 'waiting',
    "tries" INTEGER NOT NULL DEFAULT 0,
    "dueAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "leaseToken" UUID,
    "leasedUntil" TIMESTAMPTZ(3),
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Announcement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AnnouncementAttempt" (
    "id" UUID NOT NULL,
    "announcementId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "startedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "endedAt" TIMESTAMPTZ(3),
    "httpStatus" INTEGER,
    "answer" TEXT,
    "error" TEXT,

    CONSTRAINT "AnnouncementAttempt_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Announcement_subscriptionId_id_idx" ON "Announcement"("subscriptionId", "id" DESC);

-- CreateIndex
CREATE INDEX "Announcement_at_idx" ON "Announcement"("at");

-- CreateIndex
CREATE UNIQUE INDEX "AnnouncementAttempt_announcementId_number_key" ON "AnnouncementAttempt"("announcementId", "number");

-- AddForeignKey
ALTER TABLE "Announcement" ADD CONSTRAINT "Announcement_subscriptionId_fkey" FOREIGN KEY ("subscriptionId") REFERENCES "Subscription"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AnnouncementAttempt" ADD CONSTRAINT "AnnouncementAttempt_announcementId_fkey" FOREIGN KEY ("announcementId") REFERENCES "Announcement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What Prisma's schema language cannot say.

ALTER TABLE "Subscription"
  ADD CONSTRAINT "Subscription_former_secret" CHECK (("formerSealed" IS NULL) = ("formerUntil" IS NULL)),
  ADD CONSTRAINT "Subscription_failing" CHECK ("failedInARow" >= 0 AND ("failedInARow" = 0) = ("failingSince" IS NULL)),
  ADD CONSTRAINT "Subscription_disabled" CHECK (NOT "enabled" OR "disabledBecause" IS NULL);

-- A lease has a holder and an end; what is over has a time.
ALTER TABLE "Announcement"
  ADD CONSTRAINT "Announcement_lease" CHECK (("state" = 'leased') = ("leaseToken" IS NOT NULL AND "leasedUntil" IS NOT NULL)),
  ADD CONSTRAINT "Announcement_ended" CHECK (("state" IN ('waiting', 'leased')) = ("endedAt" IS NULL)),
  ADD CONSTRAINT "Announcement_tries" CHECK ("tries" >= 0);
CREATE INDEX "Announcement_waiting" ON "Announcement" ("subscriptionId", "dueAt") WHERE "state" = 'waiting';
CREATE INDEX "Announcement_leased" ON "Announcement" ("subscriptionId", "leasedUntil") WHERE "state" = 'leased';
CREATE INDEX "Announcement_dead" ON "Announcement" ("subscriptionId", "endedAt") WHERE "state" = 'dead';
ALTER TABLE "AnnouncementAttempt"
  ADD CONSTRAINT "AnnouncementAttempt_number" CHECK ("number" > 0),
  ADD CONSTRAINT "AnnouncementAttempt_closed" CHECK ("endedAt" IS NOT NULL OR ("httpStatus" IS NULL AND "answer" IS NULL AND "error" IS NULL));
