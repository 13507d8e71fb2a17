package org.waymark.audit;

import io.micronaut.core.annotation.Introspected;

/** The end of one chain. */
@Introspected
record AuditHead(int stream, long seq, byte[] lastHash) {}
