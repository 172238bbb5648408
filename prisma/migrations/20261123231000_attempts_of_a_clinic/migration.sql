-- Attempts are forgotten after a day, their events stay: this finds those that were about a clinic, for its history.
CREATE INDEX "AuditEvent_attempt_clinic_idx" ON "AuditEvent" (("data" ->> 'clinic'), "id") WHERE "subjectKind" = 'attempt';
