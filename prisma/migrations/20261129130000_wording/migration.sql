-- CreateTable
CREATE TABLE "LearnedAlias" (
    "id" UUID NOT NULL,
    "phrase" TEXT NOT NULL,
    "sku" TEXT NOT NULL,
    "times" INTEGER NOT NULL DEFAULT 1,
    "messageId" UUID,
    "byId" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "LearnedAlias_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ReplyText" (
    "language" TEXT NOT NULL,
    "availability" TEXT NOT NULL,
    "which" TEXT NOT NULL,
    "what" TEXT NOT NULL,
    "inStock" TEXT NOT NULL,
    "lowStock" TEXT NOT NULL,
    "restockOn" TEXT NOT NULL,
    "outOfStock" TEXT NOT NULL,
    "slotFree" TEXT NOT NULL,
    "slotTaken" TEXT NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ReplyText_pkey" PRIMARY KEY ("language")
);

-- CreateIndex
CREATE INDEX "LearnedAlias_sku_idx" ON "LearnedAlias"("sku");

-- CreateIndex
CREATE INDEX "LearnedAlias_messageId_idx" ON "LearnedAlias"("messageId");

-- CreateIndex
CREATE UNIQUE INDEX "LearnedAlias_phrase_sku_key" ON "LearnedAlias"("phrase", "sku");

-- AddForeignKey
ALTER TABLE "LearnedAlias" ADD CONSTRAINT "LearnedAlias_messageId_fkey" FOREIGN KEY ("messageId") REFERENCES "Message"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LearnedAlias" ADD CONSTRAINT "LearnedAlias_byId_fkey" FOREIGN KEY ("byId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- What Prisma's language cannot say.

ALTER TABLE "LearnedAlias"
  ADD CONSTRAINT "LearnedAlias_phrase" CHECK (length("phrase") BETWEEN 2 AND 200 AND "phrase" = btrim("phrase")),
  ADD CONSTRAINT "LearnedAlias_times" CHECK ("times" > 0);

-- A reply always names the product and tells how it stands; what is counted or dated is said.
ALTER TABLE "ReplyText"
  ADD CONSTRAINT "ReplyText_language" CHECK ("language" ~ '^[a-z]{2}$'),
  ADD CONSTRAINT "ReplyText_availability" CHECK (length("availability") <= 1000 AND position('{product}' in "availability") > 0 AND position('{status}' in "availability") > 0),
  ADD CONSTRAINT "ReplyText_which" CHECK (length("which") <= 1000 AND position('{products}' in "which") > 0),
  ADD CONSTRAINT "ReplyText_what" CHECK (length(btrim("what")) BETWEEN 1 AND 1000),
  ADD CONSTRAINT "ReplyText_labels" CHECK (length(btrim("inStock")) BETWEEN 1 AND 120 AND length(btrim("outOfStock")) BETWEEN 1 AND 120
    AND length(btrim("slotFree")) BETWEEN 1 AND 120 AND length(btrim("slotTaken")) BETWEEN 1 AND 120
    AND length("lowStock") <= 120 AND position('{n}' in "lowStock") > 0 AND length("restockOn") <= 120 AND position('{date}' in "restockOn") > 0);
