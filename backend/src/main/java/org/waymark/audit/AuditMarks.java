package org.waymark.audit;

import java.util.List;

/** How far each of the chains about people has come: the number of its last row. */
public record AuditMarks(List<Long> numbers) {

    public AuditMarks {
        numbers = List.copyOf(numbers);
    }

    long of(int stream) {
        return numbers.get(stream);
    }
}
