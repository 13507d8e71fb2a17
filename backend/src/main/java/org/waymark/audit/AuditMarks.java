package org.waymark.audit;

import java.util.List;

/** How far each of the chains about people has come: the number of its last row. */
public record AuditMarks(List<Long> numbers) {

    public AuditMarks {
        numbers = List.copyOf(numbers);
    }

    /** How many rows lie between the earlier marks and these. */
    public long rowsSince(AuditMarks earlier) {
        long rows = 0;
        for (int chain = 0; chain < numbers.size(); chain++) {
            rows += numbers.get(chain) - earlier.numbers.get(chain);
        }
        return rows;
    }
}
