package org.waymark.people;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Today;
import org.waymark.sheet.SheetFaults;

/** Says which line means whom: by e-mail address first, by name where there is none. */
final class ImportIdentities {

    private final ImportPeople.Known known;
    private final SheetFaults faults;

    ImportIdentities(ImportPeople.Known known, SheetFaults faults) {
        this.known = known;
        this.faults = faults;
    }

    /** Notes lines that mean somebody who stands in the file already. */
    void lookForTwins(List<ImportLine> lines) {
        Map<String, ImportLine> emails = new HashMap<>();
        Map<String, ImportLine> names = new HashMap<>();
        for (ImportLine line : lines) {
            String email = line.email();
            ImportLine sameEmail = email == null ? null : emails.putIfAbsent(email, line);
            ImportLine sameName = line.person().isEmpty() ? null : names.putIfAbsent(line.folded(), line);
            if (sameEmail != null) {
                faults.add(line.line(), "work_email", "Line " + sameEmail.line() + " has the same e-mail address.");
            } else if (sameName != null && (email == null || sameName.email() == null)) {
                faults.add(
                        line.line(),
                        "family_name",
                        "Line %d has the same name. If these are two people, give both their e-mail addresses."
                                .formatted(sameName.line()));
            }
        }
    }

    /** The person whom the line means, or null where they are new. */
    @Nullable
    PersonRow find(ImportLine line) {
        if (line.person().isEmpty()) {
            return null;
        }
        List<PersonRow> sameName = known.byName().getOrDefault(line.folded(), List.of());
        String email = line.email();
        PersonRow person = email == null ? byName(line, sameName) : byEmail(line, email, sameName);
        LocalDate left = person == null ? null : person.leftOn();
        if (left != null) {
            faults.add(line.line(), "family_name", line.person() + " left on " + Today.inWords(left) + ".");
        }
        return person;
    }

    private @Nullable PersonRow byEmail(ImportLine line, String email, List<PersonRow> sameName) {
        PersonRow person = known.byEmail().get(email);
        if (person == null && sameName.stream().anyMatch(other -> other.workEmail() == null)) {
            faults.add(
                    line.line(),
                    "work_email",
                    "There is already somebody called %s, without an e-mail address. If it is them, add the address on their page first."
                            .formatted(line.person()));
        }
        if (person != null && !sameName.contains(person)) {
            faults.add(
                    line.line(),
                    "work_email",
                    "This e-mail address belongs to " + person.name().full() + ". Check name and address.");
        }
        return person;
    }

    private @Nullable PersonRow byName(ImportLine line, List<PersonRow> sameName) {
        if (sameName.size() > 1) {
            faults.add(
                    line.line(),
                    "work_email",
                    "Several people are called " + line.person() + ". Give the e-mail address to say who is meant.");
        }
        return sameName.isEmpty() ? null : sameName.getFirst();
    }
}
