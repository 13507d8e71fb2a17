package org.waymark.ui.admin;

import com.vaadin.flow.router.QueryParameters;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.audit.Act;
import org.waymark.audit.AuditQuestion;
import org.waymark.kernel.Ids;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.Refused;

/** What the audit trail is asked, as it stands in the address. */
record AuditQuery(
        @Nullable PersonId about,
        @Nullable PersonId by,
        @Nullable Act act,
        @Nullable Instant before) {

    static final int PAGE = 50;
    private static final Instant FAR_OFF = Instant.parse("9000-01-01T00:00:00Z");

    /** Reads the address; parts that make no sense are left out. */
    static AuditQuery of(QueryParameters parameters) {
        return new AuditQuery(
                person(parameters, "about"),
                person(parameters, "by"),
                parameters
                        .getSingleParameter("act")
                        .flatMap(name -> Arrays.stream(Act.values())
                                .filter(act -> act.name().equals(name))
                                .findFirst())
                        .orElse(null),
                before(parameters));
    }

    QueryParameters toQuery() {
        Map<String, List<String>> query = new LinkedHashMap<>();
        if (about != null) {
            query.put("about", List.of(about.text()));
        }
        if (by != null) {
            query.put("by", List.of(by.text()));
        }
        if (act != null) {
            query.put("act", List.of(act.name()));
        }
        if (before != null) {
            query.put("before", List.of(before.toString()));
        }
        return new QueryParameters(query);
    }

    AuditQuestion question() {
        return new AuditQuestion(about, by, act, before == null ? FAR_OFF : before, PAGE);
    }

    AuditQuery olderThan(@Nullable Instant moment) {
        return new AuditQuery(about, by, act, moment);
    }

    private static @Nullable PersonId person(QueryParameters parameters, String name) {
        try {
            return parameters
                    .getSingleParameter(name)
                    .map(text -> new PersonId(Ids.parse(text)))
                    .orElse(null);
        } catch (Refused _) {
            return null;
        }
    }

    private static @Nullable Instant before(QueryParameters parameters) {
        try {
            return parameters.getSingleParameter("before").map(Instant::parse).orElse(null);
        } catch (DateTimeParseException _) {
            return null;
        }
    }
}
