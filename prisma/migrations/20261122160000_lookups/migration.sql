-- What looks for a removed message or suggestion in other tables: without these, one echo that is absorbed reads every message and suggestion.
CREATE INDEX "Message_retry" ON "Message" ("retryOfId") WHERE "retryOfId" IS NOT NULL;
CREATE INDEX "Message_suggestion" ON "Message" ("suggestionId") WHERE "suggestionId" IS NOT NULL;
-- CreateIndex
CREATE INDEX "Suggestion_questionId_idx" ON "Suggestion"("questionId");

-- Suggestions that can still be sent, whose stock is looked after.
CREATE INDEX "Session_suggested" ON "Session" ("windowClosesAt") WHERE "suggestionId" IS NOT NULL;
-- What every list counts, without reading the sessions themselves.
CREATE INDEX "Session_views" ON "Session" ("state", "windowClosesAt") INCLUDE ("awaitingReplySince");
