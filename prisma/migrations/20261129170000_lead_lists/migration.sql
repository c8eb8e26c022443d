-- DropIndex
DROP INDEX "Lead_productSku_idx";

-- DropIndex
DROP INDEX "Lead_stage_movedAt_id_idx";

-- CreateIndex
CREATE INDEX "Lead_movedAt_id_idx" ON "Lead"("movedAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "Lead_stage_movedAt_id_idx" ON "Lead"("stage", "movedAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "Lead_productSku_movedAt_id_idx" ON "Lead"("productSku", "movedAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "Lead_assigneeId_movedAt_id_idx" ON "Lead"("assigneeId", "movedAt" DESC, "id" DESC);
