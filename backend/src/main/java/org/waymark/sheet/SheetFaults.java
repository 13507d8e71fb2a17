package org.waymark.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.waymark.kernel.Faults;

/** Gathers what is wrong with a file, up to 500 faults unless more are asked for. */
public final class SheetFaults {

    public static final int MOST = 500;

    private final Map<String, String> columns;
    private final int most;
    private final List<RowFault> found = new ArrayList<>();
    private boolean more;

    /** Takes the column of the file for each field whose name in commands is another. */
    public SheetFaults(Map<String, String> columns) {
        this(columns, MOST);
    }

    public SheetFaults(Map<String, String> columns, int most) {
        this.columns = columns;
        this.most = most;
    }

    public void add(int line, String column, String sentence) {
        if (found.size() < most) {
            found.add(new RowFault(line, column, sentence));
        } else {
            more = true;
        }
    }

    /** Takes over the faults of one line, each beside its column. */
    public void addAll(int line, Faults faults) {
        faults.all().forEach(fault -> add(line, columns.getOrDefault(fault.field(), fault.field()), fault.sentence()));
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** Whether there are more than are kept. */
    public boolean more() {
        return more;
    }

    /** The faults by line. */
    public List<RowFault> inOrder() {
        return found.stream().sorted(Comparator.comparingInt(RowFault::line)).toList();
    }
}
