-- Which key sealed a row: few values for many rows. A server asks at each start, and must not read every token for it.
CREATE INDEX "TokenSet_sealing_key_idx" ON "TokenSet" ((split_part("refreshSealed", '.', 2)), "connectionId");
