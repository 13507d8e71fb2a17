package org.waymark.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.waymark.kernel.Faults;

/** Gathers what is wrong with a file, up to 500 faults. */
final class SheetFaults {

    static final int MOST = 500;

    private static final Map<String, String> COLUMNS = Map.of(
            "givenName", "given_name",
            "familyName", "family_name",
            "workEmail", "work_email",
            "role", "role_code",
            "payBand", "pay_band",
            "weeklyHours", "weekly_hours",
            "endsOn", "ends_on",
            "volunteerTermEndsOn", "volunteer_term_ends_on");

    private final List<RowFault> found = new ArrayList<>();
    private boolean more;

    void add(int line, String column, String sentence) {
        if (found.size() < MOST) {
            found.add(new RowFault(line, column, sentence));
        } else {
            more = true;
        }
    }

    /** Takes over the faults of one line, each beside its column. */
    void addAll(int line, Faults faults) {
        faults.all().forEach(fault -> add(line, COLUMNS.getOrDefault(fault.field(), fault.field()), fault.sentence()));
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    /** Whether there are more than are kept. */
    boolean more() {
        return more;
    }

    /** The faults by line. */
    List<RowFault> inOrder() {
        return found.stream().sorted(Comparator.comparingInt(RowFault::line)).toList();
    }
}
