-- CreateIndex
CREATE INDEX "ConnectLink_waitingUntil_idx" ON "ConnectLink"("waitingUntil");
