package org.waymark.ui.admin;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.audit.AuditEntry;
import org.waymark.kernel.Actor;
import org.waymark.kernel.PersonId;
import org.waymark.people.PersonName;
import org.waymark.ui.session.Texts;

/** Rows of the audit trail in words, with the names of people where they are known. */
record AuditWords(Map<PersonId, PersonName> names, PersonId reader) {

    /** Everybody whom the rows name. */
    static Set<PersonId> people(List<AuditEntry> entries) {
        return entries.stream()
                .flatMap(entry -> Stream.of(entry.actorId(), entry.subjectId()))
                .filter(Objects::nonNull)
                .filter(id -> id != Actor.NOBODY.value())
                .map(PersonId::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    static String act(String act) {
        String key = "admin.act." + act;
        return Texts.has(key) ? Texts.of(key) : act;
    }

    String who(AuditEntry entry) {
        if (entry.actorId() != Actor.NOBODY.value()) {
            return person(entry.actorId());
        }
        return switch (entry.door()) {
            case "COMMAND" -> Texts.of("admin.audit.console", entry.actorName());
            case "JOB" -> Texts.of("admin.audit.job", entry.actorName());
            default -> Texts.of("admin.audit.nobody");
        };
    }

    String about(AuditEntry entry) {
        Long subject = entry.subjectId();
        return subject == null ? "" : person(subject);
    }

    String person(long id) {
        if (id == reader.value()) {
            return Texts.of("admin.audit.you");
        }
        PersonName name = names.get(new PersonId(id));
        return name == null ? Texts.of("admin.audit.unknown") : name.full();
    }
}
