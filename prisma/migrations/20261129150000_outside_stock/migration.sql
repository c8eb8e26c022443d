-- A source outside may tell of more than our own row counts, or only that it is there: then that bounds what is held. What it surely told at the
-- moment of a hold is weighed before; here stands what no hold may exceed, whoever asks.
CREATE OR REPLACE FUNCTION "refuse_overbooking"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  there integer;
  held bigint;
BEGIN
  SELECT CASE WHEN p."quantity" IS NULL OR r."isThere" THEN NULL ELSE greatest(p."quantity", r."quantity") END INTO there
    FROM "Product" p LEFT JOIN "StockReading" r ON r."sku" = p."sku" WHERE p."sku" = NEW."sku" FOR UPDATE OF p;
  IF there IS NULL THEN RETURN NEW; END IF;
  SELECT coalesce(sum("quantity"), 0) INTO held FROM "Reservation" WHERE "sku" = NEW."sku" AND "state" = 'held' AND "id" <> NEW."id";
  IF held + NEW."quantity" > there THEN
    RAISE EXCEPTION 'more would be held of this product than there is' USING ERRCODE = 'check_violation', CONSTRAINT = 'Reservation_within_stock';
  END IF;
  RETURN NEW;
END $$;
