package org.waymark.outbox;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.SupervisionGroupId;
import org.waymark.kernel.SupervisionSessionId;

/**
 * A message as whoever it is for sees it.
 *
 * @param aboutOn the day it tells of, if it tells of one
 * @param aboutMinute the time of that day, in minutes after midnight
 * @param sessionId the session of supervision that it is about
 * @param groupId the session of a group that it is about
 */
@Introspected
public record Message(
        long id,
        MessageKind kind,
        int amount,
        Instant writtenAt,
        @Nullable LocalDate aboutOn,
        @Nullable Integer aboutMinute,
        @Nullable SupervisionSessionId sessionId,
        @Nullable SupervisionGroupId groupId) {}
