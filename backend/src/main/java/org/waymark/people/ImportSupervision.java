package org.waymark.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Ids;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.Refused;
import org.waymark.kernel.SupervisionLinkId;
import org.waymark.sheet.SheetFaults;

/** Works out who of a file is supervised by whom: by somebody who is here, or by somebody in the same file. */
final class ImportSupervision {

    private final ImportPeople.Known known;
    private final Map<ImportLine, PersonId> ids;
    private final SheetFaults faults;
    private final Map<String, PersonId> inFile = new HashMap<>();
    private final Map<PersonId, List<SupervisionLink>> bySupervisee = new HashMap<>();

    ImportSupervision(ImportPeople.Known known, Map<ImportLine, PersonId> ids, SheetFaults faults) {
        this.known = known;
        this.ids = ids;
        this.faults = faults;
        ids.forEach((line, id) -> {
            if (line.email() != null) {
                inFile.put(line.email(), id);
            }
        });
        known.links().forEach(this::keep);
    }

    /** The supervision that the line adds, or null where it adds none. */
    @Nullable
    SupervisionLink of(ImportLine line) {
        String email = line.supervisorEmail();
        LocalDate start = line.span().startsOn();
        PersonId person = ids.get(line);
        if (email == null || person == null) {
            return null;
        }
        PersonId supervisor = supervisor(line, email);
        if (supervisor == null || start == null) {
            return null;
        }
        if (supervisor.equals(person)) {
            faults.add(line.line(), "supervisor_email", "Nobody supervises themselves.");
            return null;
        }
        LocalDate end = line.span().endsOn();
        if (has(supervisor, person, start, end)) {
            return null;
        }
        if (has(person, supervisor, start, end)) {
            faults.add(line.line(), "supervisor_email", "Two people cannot supervise each other at the same time.");
            return null;
        }
        var link = new SupervisionLink(new SupervisionLinkId(Ids.next()), supervisor, person, start, end, 0);
        keep(link);
        return link;
    }

    private @Nullable PersonId supervisor(ImportLine line, String email) {
        PersonRow here = known.byEmail().get(email);
        if (here != null && here.leftOn() == null) {
            return here.id();
        }
        PersonId id = inFile.get(email);
        if (id == null || here != null) {
            faults.add(
                    line.line(),
                    "supervisor_email",
                    here == null
                            ? "Nobody here or in the file has the address “" + Refused.quoted(email) + "”."
                            : here.name().full() + " has left.");
            return null;
        }
        return id;
    }

    private void keep(SupervisionLink link) {
        bySupervisee
                .computeIfAbsent(link.superviseeId(), id -> new ArrayList<>())
                .add(link);
    }

    private boolean has(PersonId supervisor, PersonId supervisee, LocalDate start, @Nullable LocalDate end) {
        return bySupervisee.getOrDefault(supervisee, List.of()).stream()
                .filter(link -> link.supervisorId().equals(supervisor))
                .filter(link -> end == null || !link.startsOn().isAfter(end))
                .anyMatch(link -> link.endsOn() == null || !link.endsOn().isBefore(start));
    }
}
