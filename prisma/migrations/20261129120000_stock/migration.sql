-- DropIndex
DROP INDEX "Product_category_idx";

-- AlterTable
ALTER TABLE "Product" ADD COLUMN     "groupKey" TEXT,
ADD COLUMN     "locations" JSONB NOT NULL DEFAULT '[]',
ADD COLUMN     "options" JSONB NOT NULL DEFAULT '[]';

-- CreateEnum
CREATE TYPE "StockChangedBy" AS ENUM ('person', 'api', 'import', 'reservation');

-- CreateTable
CREATE TABLE "StockChange" (
    "id" BIGSERIAL NOT NULL,
    "sku" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp(),
    "source" "StockChangedBy" NOT NULL,
    "userId" TEXT,
    "keyId" UUID,
    "before" JSONB,
    "after" JSONB,

    CONSTRAINT "StockChange_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "StockChange_sku_id_idx" ON "StockChange"("sku", "id" DESC);

-- CreateIndex
CREATE INDEX "Product_category_sku_idx" ON "Product"("category", "sku");

-- CreateIndex
CREATE INDEX "Product_groupKey_sku_idx" ON "Product"("groupKey", "sku");

-- AddForeignKey
ALTER TABLE "StockChange" ADD CONSTRAINT "StockChange_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StockChange" ADD CONSTRAINT "StockChange_keyId_fkey" FOREIGN KEY ("keyId") REFERENCES "ApiKey"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What the catalogue's rules forbid. The sum over no locations is null, which passes.
CREATE FUNCTION "quantity_in"("locations" jsonb) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE
  AS $$ SELECT sum((place->>'quantity')::bigint)::bigint FROM jsonb_array_elements("locations") place $$;
CREATE FUNCTION "least_in"("locations" jsonb) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE
  AS $$ SELECT min((place->>'quantity')::bigint) FROM jsonb_array_elements("locations") place $$;
ALTER TABLE "Product"
  ADD CONSTRAINT "Product_locations_sum" CHECK ("locations" = '[]' OR ("quantity" IS NOT NULL AND "quantity" = "quantity_in"("locations"))),
  ADD CONSTRAINT "Product_locations_quantity" CHECK ("locations" = '[]' OR "least_in"("locations") >= 0),
  ADD CONSTRAINT "Product_options" CHECK (jsonb_typeof("options") = 'array');

ALTER TABLE "StockChange"
  ADD CONSTRAINT "StockChange_changes" CHECK ("before" IS DISTINCT FROM "after"),
  ADD CONSTRAINT "StockChange_by_one" CHECK ("userId" IS NULL OR "keyId" IS NULL);
CREATE TRIGGER "StockChange_append_only" BEFORE UPDATE ON "StockChange" FOR EACH ROW EXECUTE FUNCTION "refuse_change"();

-- One text and one index for everything that a search looks into.
CREATE FUNCTION "searched_text"("sku" text, "name" text, "aliases" text[]) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
  AS $$ SELECT "sku" || ' ' || "name" || ' ' || array_to_string("aliases", ' ') $$;
DROP INDEX "Product_words";
CREATE INDEX "Product_words" ON "Product" USING gin ("searched_text"("sku", "name", "aliases") gin_trgm_ops);
-- What has run out or is running out is few among many.
CREATE INDEX "Product_short" ON "Product" ("quantity", "sku") WHERE "quantity" < 100;
CREATE INDEX "Product_uncounted" ON "Product" ("sku") WHERE "quantity" IS NULL;
