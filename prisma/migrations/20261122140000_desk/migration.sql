-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "JournalState" AS ENUM ('waiting', 'done', 'dead');

-- CreateEnum
CREATE TYPE "SessionState" AS ENUM ('open', 'done', 'snoozed');

-- CreateEnum
CREATE TYPE "Direction" AS ENUM ('in', 'out');

-- CreateEnum
CREATE TYPE "MessageStatus" AS ENUM ('queued', 'sending', 'accepted', 'sent', 'delivered', 'read', 'rejected', 'failed', 'unknown', 'cancelled');

-- CreateEnum
CREATE TYPE "Intent" AS ENUM ('availability', 'reserve', 'restock_alert', 'similar', 'price', 'order_status', 'complaint', 'greeting', 'thanks', 'other');

-- CreateEnum
CREATE TYPE "OutboxState" AS ENUM ('waiting', 'leased', 'done');

-- CreateEnum
CREATE TYPE "AttemptOutcome" AS ENUM ('accepted', 'rejected', 'throttled', 'not_sent', 'unknown');

-- CreateEnum
CREATE TYPE "DeliveryStatus" AS ENUM ('accepted', 'sent', 'delivered', 'read', 'failed');

-- CreateEnum
CREATE TYPE "DeliverySource" AS ENUM ('send', 'push', 'poll', 'echo');

-- CreateEnum
CREATE TYPE "FailureCause" AS ENUM ('window_closed', 'not_on_whatsapp', 'undeliverable', 'rate_limited', 'invalid_recipient', 'invalid_content', 'provider_auth', 'provider_down', 'policy', 'payment', 'experiment', 'unknown_outcome', 'stuck', 'other');

-- CreateEnum
CREATE TYPE "Remedy" AS ENUM ('send_template', 'retry_later', 'retry_now', 'check_number', 'fix_content', 'check_first', 'fix_channel', 'call_customer', 'none');

-- CreateEnum
CREATE TYPE "ProductKind" AS ENUM ('stock', 'slot');

-- CreateEnum
CREATE TYPE "Confidence" AS ENUM ('high', 'ambiguous', 'none');

-- CreateEnum
CREATE TYPE "Role" AS ENUM ('operator', 'supervisor', 'administrator');

-- CreateTable
CREATE TABLE "Channel" (
    "id" UUID NOT NULL,
    "provider" TEXT NOT NULL,
    "externalId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "baseUrl" TEXT NOT NULL,
    "tokenSealed" BYTEA NOT NULL,
    "tokenLast4" TEXT NOT NULL,
    "webhookSealed" BYTEA NOT NULL,
    "webhookHash" BYTEA NOT NULL,
    "fromEnvironment" BOOLEAN NOT NULL DEFAULT false,
    "connection" JSONB,
    "checkedAt" TIMESTAMPTZ(3),
    "lastWebhookAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Channel_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "JournalEntry" (
    "id" BIGSERIAL NOT NULL,
    "channelId" UUID NOT NULL,
    "receivedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp(),
    "body" BYTEA NOT NULL,
    "state" "JournalState" NOT NULL DEFAULT 'waiting',
    "applied" INTEGER NOT NULL DEFAULT 0,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "doneAt" TIMESTAMPTZ(3),

    CONSTRAINT "JournalEntry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DeadLetter" (
    "id" BIGSERIAL NOT NULL,
    "journalId" BIGINT NOT NULL,
    "path" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "DeadLetter_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Contact" (
    "id" UUID NOT NULL,
    "channelId" UUID NOT NULL,
    "chatId" TEXT NOT NULL,
    "name" TEXT,
    "phone" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Contact_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Session" (
    "id" UUID NOT NULL,
    "channelId" UUID NOT NULL,
    "contactId" UUID NOT NULL,
    "state" "SessionState" NOT NULL DEFAULT 'open',
    "snoozedUntil" TIMESTAMPTZ(3),
    "lastInboundAt" TIMESTAMPTZ(3),
    "windowClosesAt" TIMESTAMPTZ(3),
    "windowRefusedAt" TIMESTAMPTZ(3),
    "awaitingReplySince" TIMESTAMPTZ(3),
    "assigneeId" TEXT,
    "unread" INTEGER NOT NULL DEFAULT 0,
    "seenSeq" INTEGER NOT NULL DEFAULT 0,
    "lastSeq" INTEGER NOT NULL DEFAULT 0,
    "lastMessageId" UUID,
    "lastMessageAt" TIMESTAMPTZ(3),
    "suggestionId" UUID,
    "draftDueAt" TIMESTAMPTZ(3),
    "openFailures" INTEGER NOT NULL DEFAULT 0,
    "version" INTEGER NOT NULL DEFAULT 0,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Message" (
    "id" UUID NOT NULL,
    "sessionId" UUID NOT NULL,
    "channelId" UUID NOT NULL,
    "seq" INTEGER NOT NULL,
    "direction" "Direction" NOT NULL,
    "type" TEXT NOT NULL,
    "body" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "authorId" TEXT,
    "clientKey" UUID,
    "providerMessageId" TEXT,
    "sendState" "MessageStatus",
    "status" "MessageStatus",
    "statusAt" TIMESTAMPTZ(3),
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "intent" "Intent",
    "note" TEXT,
    "suggestionId" UUID,
    "retryOfId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Message_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "OutboxItem" (
    "messageId" UUID NOT NULL,
    "sessionId" UUID NOT NULL,
    "channelId" UUID NOT NULL,
    "recipient" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "state" "OutboxState" NOT NULL DEFAULT 'waiting',
    "availableAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "leaseToken" UUID,
    "leasedUntil" TIMESTAMPTZ(3),
    "unreachableSince" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "OutboxItem_pkey" PRIMARY KEY ("messageId")
);

-- CreateTable
CREATE TABLE "Attempt" (
    "id" UUID NOT NULL,
    "messageId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "startedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "endedAt" TIMESTAMPTZ(3),
    "outcome" "AttemptOutcome",
    "httpStatus" INTEGER,
    "providerMessageId" TEXT,
    "code" TEXT,
    "text" TEXT,
    "raw" TEXT,

    CONSTRAINT "Attempt_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DeliveryEvent" (
    "id" BIGSERIAL NOT NULL,
    "channelId" UUID NOT NULL,
    "providerMessageId" TEXT NOT NULL,
    "status" "DeliveryStatus" NOT NULL,
    "source" "DeliverySource" NOT NULL,
    "at" TIMESTAMPTZ(3),
    "receivedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "code" TEXT,
    "text" TEXT,
    "raw" JSONB,

    CONSTRAINT "DeliveryEvent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Failure" (
    "messageId" UUID NOT NULL,
    "sessionId" UUID NOT NULL,
    "cause" "FailureCause" NOT NULL,
    "remedy" "Remedy" NOT NULL,
    "code" TEXT,
    "text" TEXT,
    "since" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ownerId" TEXT,
    "dueAt" TIMESTAMPTZ(3),
    "resolvedAt" TIMESTAMPTZ(3),
    "resolution" TEXT,

    CONSTRAINT "Failure_pkey" PRIMARY KEY ("messageId")
);

-- CreateTable
CREATE TABLE "Product" (
    "sku" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "aliases" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "category" TEXT,
    "kind" "ProductKind" NOT NULL DEFAULT 'stock',
    "quantity" INTEGER,
    "restockAt" TIMESTAMPTZ(3),
    "startsAt" TIMESTAMPTZ(3),
    "label" TEXT,
    "price" DECIMAL(14,2),
    "currency" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Product_pkey" PRIMARY KEY ("sku")
);

-- CreateTable
CREATE TABLE "Suggestion" (
    "id" UUID NOT NULL,
    "sessionId" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "questionId" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "confidence" "Confidence" NOT NULL,
    "productSku" TEXT,
    "productName" TEXT,
    "productVersion" INTEGER,
    "wanted" INTEGER,
    "language" TEXT,
    "why" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "candidates" JSONB NOT NULL DEFAULT '[]',
    "availability" JSONB,
    "stale" BOOLEAN NOT NULL DEFAULT false,
    "staleReason" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Suggestion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ReplyDraft" (
    "sessionId" UUID NOT NULL,
    "userId" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ReplyDraft_pkey" PRIMARY KEY ("sessionId","userId")
);

-- CreateTable
CREATE TABLE "LiveEvent" (
    "id" BIGSERIAL NOT NULL,
    "topic" TEXT NOT NULL,
    "thingId" TEXT NOT NULL,
    "sessionId" TEXT,
    "version" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp(),

    CONSTRAINT "LiveEvent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "WorkerBeat" (
    "id" UUID NOT NULL,
    "startedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "seenAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "WorkerBeat_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Setting" (
    "key" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Setting_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "User" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "emailVerified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "role" "Role" NOT NULL DEFAULT 'operator',
    "banned" BOOLEAN NOT NULL DEFAULT false,
    "banReason" TEXT,
    "banExpires" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "User_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SignIn" (
    "id" TEXT NOT NULL,
    "token" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "ipAddress" TEXT,
    "userAgent" TEXT,
    "impersonatedBy" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "SignIn_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Account" (
    "id" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "providerId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "accessToken" TEXT,
    "refreshToken" TEXT,
    "idToken" TEXT,
    "accessTokenExpiresAt" TIMESTAMPTZ(3),
    "refreshTokenExpiresAt" TIMESTAMPTZ(3),
    "scope" TEXT,
    "password" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Verification" (
    "id" TEXT NOT NULL,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Verification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "OneTimeLink" (
    "tokenHash" BYTEA NOT NULL,
    "userId" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "usedAt" TIMESTAMPTZ(3),

    CONSTRAINT "OneTimeLink_pkey" PRIMARY KEY ("tokenHash")
);

-- CreateTable
CREATE TABLE "RateLimiterFlexible" (
    "key" TEXT NOT NULL,
    "points" INTEGER NOT NULL,
    "expire" TIMESTAMP(3),

    CONSTRAINT "RateLimiterFlexible_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE UNIQUE INDEX "Channel_webhookHash_key" ON "Channel"("webhookHash");

-- CreateIndex
CREATE UNIQUE INDEX "Channel_provider_externalId_key" ON "Channel"("provider", "externalId");

-- CreateIndex
CREATE INDEX "JournalEntry_receivedAt_idx" ON "JournalEntry"("receivedAt");

-- CreateIndex
CREATE UNIQUE INDEX "DeadLetter_journalId_path_key" ON "DeadLetter"("journalId", "path");

-- CreateIndex
CREATE UNIQUE INDEX "Contact_channelId_chatId_key" ON "Contact"("channelId", "chatId");

-- CreateIndex
CREATE UNIQUE INDEX "Session_contactId_key" ON "Session"("contactId");

-- CreateIndex
CREATE UNIQUE INDEX "Session_lastMessageId_key" ON "Session"("lastMessageId");

-- CreateIndex
CREATE UNIQUE INDEX "Session_suggestionId_key" ON "Session"("suggestionId");

-- CreateIndex
CREATE INDEX "Session_lastMessageAt_idx" ON "Session"("lastMessageAt" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "Message_clientKey_key" ON "Message"("clientKey");

-- CreateIndex
CREATE INDEX "Message_sessionId_at_seq_idx" ON "Message"("sessionId", "at", "seq");

-- CreateIndex
CREATE UNIQUE INDEX "Message_channelId_providerMessageId_key" ON "Message"("channelId", "providerMessageId");

-- CreateIndex
CREATE UNIQUE INDEX "Message_sessionId_seq_key" ON "Message"("sessionId", "seq");

-- CreateIndex
CREATE UNIQUE INDEX "Attempt_messageId_number_key" ON "Attempt"("messageId", "number");

-- CreateIndex
CREATE INDEX "DeliveryEvent_channelId_providerMessageId_idx" ON "DeliveryEvent"("channelId", "providerMessageId");

-- CreateIndex
CREATE INDEX "Failure_resolvedAt_since_idx" ON "Failure"("resolvedAt", "since" DESC);

-- CreateIndex
CREATE INDEX "Product_category_idx" ON "Product"("category");

-- CreateIndex
CREATE INDEX "Product_updatedAt_idx" ON "Product"("updatedAt");

-- CreateIndex
CREATE INDEX "Suggestion_productSku_idx" ON "Suggestion"("productSku");

-- CreateIndex
CREATE UNIQUE INDEX "Suggestion_sessionId_version_key" ON "Suggestion"("sessionId", "version");

-- CreateIndex
CREATE INDEX "LiveEvent_at_idx" ON "LiveEvent"("at");

-- CreateIndex
CREATE UNIQUE INDEX "User_email_key" ON "User"("email");

-- CreateIndex
CREATE UNIQUE INDEX "SignIn_token_key" ON "SignIn"("token");

-- CreateIndex
CREATE INDEX "SignIn_userId_idx" ON "SignIn"("userId");

-- CreateIndex
CREATE INDEX "Account_userId_idx" ON "Account"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "Account_providerId_accountId_key" ON "Account"("providerId", "accountId");

-- CreateIndex
CREATE INDEX "Verification_identifier_idx" ON "Verification"("identifier");

-- CreateIndex
CREATE INDEX "OneTimeLink_userId_idx" ON "OneTimeLink"("userId");

-- AddForeignKey
ALTER TABLE "JournalEntry" ADD CONSTRAINT "JournalEntry_channelId_fkey" FOREIGN KEY ("channelId") REFERENCES "Channel"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DeadLetter" ADD CONSTRAINT "DeadLetter_journalId_fkey" FOREIGN KEY ("journalId") REFERENCES "JournalEntry"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Contact" ADD CONSTRAINT "Contact_channelId_fkey" FOREIGN KEY ("channelId") REFERENCES "Channel"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_channelId_fkey" FOREIGN KEY ("channelId") REFERENCES "Channel"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_contactId_fkey" FOREIGN KEY ("contactId") REFERENCES "Contact"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_assigneeId_fkey" FOREIGN KEY ("assigneeId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_lastMessageId_fkey" FOREIGN KEY ("lastMessageId") REFERENCES "Message"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_suggestionId_fkey" FOREIGN KEY ("suggestionId") REFERENCES "Suggestion"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Message" ADD CONSTRAINT "Message_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "Session"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Message" ADD CONSTRAINT "Message_channelId_fkey" FOREIGN KEY ("channelId") REFERENCES "Channel"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Message" ADD CONSTRAINT "Message_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Message" ADD CONSTRAINT "Message_suggestionId_fkey" FOREIGN KEY ("suggestionId") REFERENCES "Suggestion"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Message" ADD CONSTRAINT "Message_retryOfId_fkey" FOREIGN KEY ("retryOfId") REFERENCES "Message"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OutboxItem" ADD CONSTRAINT "OutboxItem_messageId_fkey" FOREIGN KEY ("messageId") REFERENCES "Message"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OutboxItem" ADD CONSTRAINT "OutboxItem_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "Session"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OutboxItem" ADD CONSTRAINT "OutboxItem_channelId_fkey" FOREIGN KEY ("channelId") REFERENCES "Channel"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Attempt" ADD CONSTRAINT "Attempt_messageId_fkey" FOREIGN KEY ("messageId") REFERENCES "Message"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DeliveryEvent" ADD CONSTRAINT "DeliveryEvent_channelId_fkey" FOREIGN KEY ("channelId") REFERENCES "Channel"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Failure" ADD CONSTRAINT "Failure_messageId_fkey" FOREIGN KEY ("messageId") REFERENCES "Message"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Failure" ADD CONSTRAINT "Failure_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "Session"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Failure" ADD CONSTRAINT "Failure_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Suggestion" ADD CONSTRAINT "Suggestion_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "Session"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Suggestion" ADD CONSTRAINT "Suggestion_questionId_fkey" FOREIGN KEY ("questionId") REFERENCES "Message"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReplyDraft" ADD CONSTRAINT "ReplyDraft_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "Session"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReplyDraft" ADD CONSTRAINT "ReplyDraft_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SignIn" ADD CONSTRAINT "SignIn_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Account" ADD CONSTRAINT "Account_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OneTimeLink" ADD CONSTRAINT "OneTimeLink_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What Prisma's schema language cannot say.

CREATE EXTENSION IF NOT EXISTS "pg_trgm";

-- The journal is drained in order of arrival; a dead entry waits for a person.
CREATE INDEX "JournalEntry_waiting" ON "JournalEntry" ("id") WHERE "state" = 'waiting';
ALTER TABLE "JournalEntry" ADD CONSTRAINT "JournalEntry_done_has_time" CHECK (("state" = 'waiting') = ("doneAt" IS NULL));

-- Sessions: the window never outlasts 24 hours from the newest customer message.
ALTER TABLE "Session"
  ADD CONSTRAINT "Session_window_follows_customer" CHECK ("windowClosesAt" IS NULL OR ("lastInboundAt" IS NOT NULL AND "windowClosesAt" <= "lastInboundAt" + interval '24 hours')),
  ADD CONSTRAINT "Session_counts" CHECK ("unread" >= 0 AND "seenSeq" >= 0 AND "lastSeq" >= 0 AND "openFailures" >= 0 AND "version" >= 0),
  ADD CONSTRAINT "Session_snoozed_until" CHECK (("state" = 'snoozed') = ("snoozedUntil" IS NOT NULL)),
  ADD CONSTRAINT "Session_last_message" CHECK (("lastSeq" = 0) = ("lastMessageId" IS NULL));
CREATE INDEX "Session_awaiting" ON "Session" ("windowClosesAt") WHERE "awaitingReplySince" IS NOT NULL;
CREATE INDEX "Session_draft_due" ON "Session" ("draftDueAt") WHERE "draftDueAt" IS NOT NULL;

-- A customer's message has the provider's id and no status; ours has a status and what it was folded from.
ALTER TABLE "Message"
  ADD CONSTRAINT "Message_inbound" CHECK ("direction" <> 'in' OR ("providerMessageId" IS NOT NULL AND "status" IS NULL AND "sendState" IS NULL
    AND "statusAt" IS NULL AND "clientKey" IS NULL AND "authorId" IS NULL AND "retryOfId" IS NULL AND "attempts" = 0)),
  ADD CONSTRAINT "Message_outbound" CHECK ("direction" <> 'out' OR ("status" IS NOT NULL AND "sendState" IS NOT NULL AND "statusAt" IS NOT NULL AND "intent" IS NULL)),
  ADD CONSTRAINT "Message_send_state" CHECK ("sendState" IS NULL OR "sendState" IN ('queued', 'sending', 'accepted', 'rejected', 'unknown', 'cancelled')),
  ADD CONSTRAINT "Message_seq" CHECK ("seq" > 0);
CREATE INDEX "Message_standing" ON "Message" ("sessionId", "seq" DESC) WHERE "direction" = 'out' AND "status" NOT IN ('rejected', 'failed', 'cancelled');
CREATE INDEX "Message_inbound_seq" ON "Message" ("sessionId", "seq") WHERE "direction" = 'in';

-- Outbox: a lease has a holder and an end.
ALTER TABLE "OutboxItem" ADD CONSTRAINT "OutboxItem_lease" CHECK (("state" = 'leased') = ("leaseToken" IS NOT NULL AND "leasedUntil" IS NOT NULL));
CREATE INDEX "OutboxItem_waiting" ON "OutboxItem" ("availableAt") WHERE "state" = 'waiting';
CREATE INDEX "OutboxItem_leased" ON "OutboxItem" ("leasedUntil") WHERE "state" = 'leased';
ALTER TABLE "Attempt"
  ADD CONSTRAINT "Attempt_closed" CHECK (("endedAt" IS NULL) = ("outcome" IS NULL)),
  ADD CONSTRAINT "Attempt_number" CHECK ("number" > 0);

-- The provider repeats itself; saying the same thing twice adds nothing.
CREATE UNIQUE INDEX "DeliveryEvent_once" ON "DeliveryEvent" ("channelId", "providerMessageId", "source", "status", COALESCE("at", 'epoch'::timestamptz));
-- Append-only, in the database too.
CREATE FUNCTION "refuse_change"() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION '% is append-only', TG_TABLE_NAME; END $$;
CREATE TRIGGER "DeliveryEvent_append_only" BEFORE UPDATE ON "DeliveryEvent" FOR EACH ROW EXECUTE FUNCTION "refuse_change"();

CREATE INDEX "Failure_open" ON "Failure" ("sessionId") WHERE "resolvedAt" IS NULL;
ALTER TABLE "Failure" ADD CONSTRAINT "Failure_resolution" CHECK (("resolvedAt" IS NULL) = ("resolution" IS NULL));

ALTER TABLE "Product"
  ADD CONSTRAINT "Product_sku" CHECK (length(btrim("sku")) BETWEEN 1 AND 100),
  ADD CONSTRAINT "Product_name" CHECK (length(btrim("name")) BETWEEN 1 AND 300),
  ADD CONSTRAINT "Product_quantity" CHECK ("quantity" >= 0),
  ADD CONSTRAINT "Product_price" CHECK ("price" >= 0 AND ("price" IS NULL OR "currency" IS NOT NULL)),
  ADD CONSTRAINT "Product_currency" CHECK ("currency" ~ '^[A-Z]{3}$');
CREATE INDEX "Product_words" ON "Product" USING gin (("sku" || ' ' || "name") gin_trgm_ops);

-- A confident suggestion names a product and what was known of it.
ALTER TABLE "Suggestion" ADD CONSTRAINT "Suggestion_confident" CHECK ("confidence" <> 'high' OR ("productSku" IS NOT NULL AND "availability" IS NOT NULL));

ALTER TABLE "User" ADD CONSTRAINT "User_email_lower" CHECK ("email" = lower("email"));
