-- CreateEnum
CREATE TYPE "LeadStage" AS ENUM ('inquired', 'answered', 'reserved', 'restock_alert', 'alternatives', 'won', 'lost');

-- CreateEnum
CREATE TYPE "MovedBy" AS ENUM ('customer', 'person', 'system');

-- CreateEnum
CREATE TYPE "ReservationState" AS ENUM ('held', 'fulfilled', 'released', 'cancelled');

-- CreateEnum
CREATE TYPE "PromiseState" AS ENUM ('waiting', 'ready', 'answered', 'expired', 'cancelled');

-- AlterTable
ALTER TABLE "Message" ADD COLUMN     "choice" TEXT;

-- AlterTable
ALTER TABLE "OutboxItem" ADD COLUMN     "buttons" JSONB;

-- AlterTable
ALTER TABLE "Suggestion" ADD COLUMN     "offers" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "reservedUntil" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "Lead" (
    "id" UUID NOT NULL,
    "sessionId" UUID NOT NULL,
    "productSku" TEXT NOT NULL,
    "productName" TEXT NOT NULL,
    "price" DECIMAL(14,2),
    "currency" TEXT,
    "stage" "LeadStage" NOT NULL DEFAULT 'inquired',
    "quantity" INTEGER,
    "lostReason" TEXT,
    "assigneeId" TEXT,
    "offered" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "version" INTEGER NOT NULL DEFAULT 1,
    "openedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "movedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Lead_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LeadMove" (
    "id" BIGSERIAL NOT NULL,
    "leadId" UUID NOT NULL,
    "from" "LeadStage",
    "to" "LeadStage" NOT NULL,
    "by" "MovedBy" NOT NULL,
    "personId" TEXT,
    "messageId" UUID,
    "reason" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp(),

    CONSTRAINT "LeadMove_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Reservation" (
    "id" UUID NOT NULL,
    "leadId" UUID NOT NULL,
    "sku" TEXT NOT NULL,
    "quantity" INTEGER NOT NULL,
    "state" "ReservationState" NOT NULL DEFAULT 'held',
    "until" TIMESTAMPTZ(3) NOT NULL,
    "remindedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Reservation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RestockPromise" (
    "id" UUID NOT NULL,
    "leadId" UUID NOT NULL,
    "sessionId" UUID NOT NULL,
    "sku" TEXT NOT NULL,
    "productName" TEXT NOT NULL,
    "quantity" INTEGER NOT NULL DEFAULT 1,
    "consent" TEXT NOT NULL,
    "messageId" UUID NOT NULL,
    "state" "PromiseState" NOT NULL DEFAULT 'waiting',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "readyAt" TIMESTAMPTZ(3),
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "RestockPromise_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SimilarChoice" (
    "sku" TEXT NOT NULL,
    "chosen" TEXT NOT NULL,
    "times" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "SimilarChoice_pkey" PRIMARY KEY ("sku","chosen")
);

-- CreateIndex
CREATE INDEX "Lead_stage_movedAt_id_idx" ON "Lead"("stage", "movedAt" DESC, "id");

-- CreateIndex
CREATE INDEX "Lead_productSku_idx" ON "Lead"("productSku");

-- CreateIndex
CREATE INDEX "LeadMove_leadId_id_idx" ON "LeadMove"("leadId", "id");

-- CreateIndex
CREATE INDEX "Reservation_leadId_idx" ON "Reservation"("leadId");

-- CreateIndex
CREATE INDEX "RestockPromise_sessionId_idx" ON "RestockPromise"("sessionId");

-- CreateIndex
CREATE INDEX "RestockPromise_state_createdAt_id_idx" ON "RestockPromise"("state", "createdAt", "id");

-- AddForeignKey
ALTER TABLE "Lead" ADD CONSTRAINT "Lead_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "Session"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Lead" ADD CONSTRAINT "Lead_assigneeId_fkey" FOREIGN KEY ("assigneeId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LeadMove" ADD CONSTRAINT "LeadMove_leadId_fkey" FOREIGN KEY ("leadId") REFERENCES "Lead"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LeadMove" ADD CONSTRAINT "LeadMove_personId_fkey" FOREIGN KEY ("personId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Reservation" ADD CONSTRAINT "Reservation_leadId_fkey" FOREIGN KEY ("leadId") REFERENCES "Lead"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RestockPromise" ADD CONSTRAINT "RestockPromise_leadId_fkey" FOREIGN KEY ("leadId") REFERENCES "Lead"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RestockPromise" ADD CONSTRAINT "RestockPromise_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "Session"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What Prisma's schema language cannot say.

-- A customer has one open lead per product; a lost one says why.
CREATE UNIQUE INDEX "Lead_one_open" ON "Lead" ("sessionId", "productSku") WHERE "stage" NOT IN ('won', 'lost');
CREATE INDEX "Lead_session" ON "Lead" ("sessionId", "openedAt" DESC);
ALTER TABLE "Lead"
  ADD CONSTRAINT "Lead_lost_has_reason" CHECK (("stage" = 'lost') = ("lostReason" IS NOT NULL)),
  ADD CONSTRAINT "Lead_counts" CHECK ("quantity" > 0 AND "version" > 0);
ALTER TABLE "LeadMove" ADD CONSTRAINT "LeadMove_moves" CHECK ("from" IS DISTINCT FROM "to");
CREATE TRIGGER "LeadMove_append_only" BEFORE UPDATE ON "LeadMove" FOR EACH ROW EXECUTE FUNCTION "refuse_change"();

ALTER TABLE "Reservation"
  ADD CONSTRAINT "Reservation_quantity" CHECK ("quantity" > 0),
  ADD CONSTRAINT "Reservation_ended" CHECK (("state" = 'held') = ("endedAt" IS NULL));
CREATE UNIQUE INDEX "Reservation_one_held" ON "Reservation" ("leadId") WHERE "state" = 'held';
CREATE INDEX "Reservation_held_of_product" ON "Reservation" ("sku") INCLUDE ("quantity") WHERE "state" = 'held';
CREATE INDEX "Reservation_held_until" ON "Reservation" ("until") WHERE "state" = 'held';

-- Never more held than there is, whoever asks and however many at once: the product's row is the lock. Of what is not counted any number may be held;
-- stock that shrinks later ends no reservation, and lets none grow.
CREATE FUNCTION "refuse_overbooking"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  there integer;
  held bigint;
BEGIN
  SELECT "quantity" INTO there FROM "Product" WHERE "sku" = NEW."sku" FOR UPDATE;
  IF there IS NULL THEN RETURN NEW; END IF;
  SELECT coalesce(sum("quantity"), 0) INTO held FROM "Reservation" WHERE "sku" = NEW."sku" AND "state" = 'held' AND "id" <> NEW."id";
  IF held + NEW."quantity" > there THEN
    RAISE EXCEPTION 'more would be held of this product than there is' USING ERRCODE = 'check_violation', CONSTRAINT = 'Reservation_within_stock';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "Reservation_within_stock" BEFORE INSERT ON "Reservation" FOR EACH ROW WHEN (NEW."state" = 'held') EXECUTE FUNCTION "refuse_overbooking"();
CREATE TRIGGER "Reservation_grows_within_stock" BEFORE UPDATE ON "Reservation" FOR EACH ROW
  WHEN (NEW."state" = 'held' AND (OLD."state" <> 'held' OR NEW."quantity" > OLD."quantity" OR NEW."sku" <> OLD."sku")) EXECUTE FUNCTION "refuse_overbooking"();

ALTER TABLE "RestockPromise"
  ADD CONSTRAINT "RestockPromise_quantity" CHECK ("quantity" > 0),
  ADD CONSTRAINT "RestockPromise_ended" CHECK (("state" IN ('waiting', 'ready')) = ("endedAt" IS NULL)),
  ADD CONSTRAINT "RestockPromise_ready" CHECK ("state" <> 'ready' OR "readyAt" IS NOT NULL);
CREATE UNIQUE INDEX "RestockPromise_one_open" ON "RestockPromise" ("leadId") WHERE "state" IN ('waiting', 'ready');
CREATE INDEX "RestockPromise_open" ON "RestockPromise" ("sku", "createdAt") WHERE "state" IN ('waiting', 'ready');
CREATE INDEX "RestockPromise_ready_in" ON "RestockPromise" ("sessionId") WHERE "state" = 'ready';

ALTER TABLE "SimilarChoice" ADD CONSTRAINT "SimilarChoice_times" CHECK ("times" > 0 AND "sku" <> "chosen");
