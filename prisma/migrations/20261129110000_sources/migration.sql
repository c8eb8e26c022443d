-- AlterTable
ALTER TABLE "Message" ADD COLUMN     "keyId" UUID;

-- AlterTable
ALTER TABLE "Suggestion" ADD COLUMN     "readingVersion" INTEGER;

-- CreateTable
CREATE TABLE "StockPush" (
    "sku" TEXT NOT NULL,
    "keyId" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "StockPush_pkey" PRIMARY KEY ("sku")
);

-- CreateTable
CREATE TABLE "StockSource" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "url" TEXT NOT NULL,
    "headersSealed" BYTEA NOT NULL,
    "headerNames" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "category" TEXT,
    "mapping" JSONB NOT NULL,
    "timeoutSeconds" INTEGER NOT NULL DEFAULT 3,
    "cacheSeconds" INTEGER NOT NULL DEFAULT 30,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "answeredAt" TIMESTAMPTZ(3),
    "latencyMs" INTEGER,
    "failedAt" TIMESTAMPTZ(3),
    "problem" TEXT,
    "failures" INTEGER NOT NULL DEFAULT 0,
    "pausedUntil" TIMESTAMPTZ(3),

    CONSTRAINT "StockSource_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "StockReading" (
    "sku" TEXT NOT NULL,
    "sourceId" UUID NOT NULL,
    "quantity" INTEGER,
    "isThere" BOOLEAN,
    "restockAt" TIMESTAMPTZ(3),
    "asOf" TIMESTAMPTZ(3),
    "askedAt" TIMESTAMPTZ(3) NOT NULL,
    "problem" TEXT,
    "isUnclear" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "StockReading_pkey" PRIMARY KEY ("sku")
);

-- CreateTable
CREATE TABLE "ApiKey" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "role" "Role" NOT NULL,
    "secretHash" BYTEA NOT NULL,
    "last4" TEXT NOT NULL,
    "createdById" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lastUsedAt" TIMESTAMPTZ(3),
    "revokedAt" TIMESTAMPTZ(3),

    CONSTRAINT "ApiKey_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "ApiKey_secretHash_key" ON "ApiKey"("secretHash");

-- AddForeignKey
ALTER TABLE "Message" ADD CONSTRAINT "Message_keyId_fkey" FOREIGN KEY ("keyId") REFERENCES "ApiKey"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StockPush" ADD CONSTRAINT "StockPush_sku_fkey" FOREIGN KEY ("sku") REFERENCES "Product"("sku") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StockPush" ADD CONSTRAINT "StockPush_keyId_fkey" FOREIGN KEY ("keyId") REFERENCES "ApiKey"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StockReading" ADD CONSTRAINT "StockReading_sku_fkey" FOREIGN KEY ("sku") REFERENCES "Product"("sku") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StockReading" ADD CONSTRAINT "StockReading_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "StockSource"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ApiKey" ADD CONSTRAINT "ApiKey_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- What Prisma's schema language cannot say.

-- What a program wrote has no author, and no customer has a key.
ALTER TABLE "Message" ADD CONSTRAINT "Message_key_writes" CHECK ("keyId" IS NULL OR ("direction" = 'out' AND "authorId" IS NULL));
ALTER TABLE "ApiKey" ADD CONSTRAINT "ApiKey_secret" CHECK (octet_length("secretHash") = 32);

-- One source for each category, and one for all that belongs to no other.
CREATE UNIQUE INDEX "StockSource_category" ON "StockSource" (lower("category"));
CREATE UNIQUE INDEX "StockSource_for_all" ON "StockSource" ((true)) WHERE "category" IS NULL;
ALTER TABLE "StockSource" ADD CONSTRAINT "StockSource_bounds" CHECK ("timeoutSeconds" BETWEEN 1 AND 10 AND "cacheSeconds" BETWEEN 1 AND 3600 AND "failures" >= 0);

-- A reading tells a number or a word, and when; a lie is kept as its problem only.
ALTER TABLE "StockReading"
  ADD CONSTRAINT "StockReading_told" CHECK (("asOf" IS NOT NULL) = ("quantity" IS NOT NULL OR "isThere" IS NOT NULL)),
  ADD CONSTRAINT "StockReading_one_way" CHECK ("quantity" IS NULL OR "isThere" IS NULL),
  ADD CONSTRAINT "StockReading_quantity" CHECK ("quantity" >= 0),
  ADD CONSTRAINT "StockReading_unclear" CHECK (NOT "isUnclear" OR "problem" IS NOT NULL);
