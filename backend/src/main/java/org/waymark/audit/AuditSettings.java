package org.waymark.audit;

import io.micronaut.context.annotation.ConfigurationProperties;

/** The key that seals the audit trail, kept outside the database. */
@ConfigurationProperties("waymark.audit")
record AuditSettings(String key) {}
