package org.waymark.data;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One line of a comma-separated file, with its columns by name. */
record Row(String file, String place, List<String> columns, List<String> fields, Faults faults) implements Entry {

    @Override
    public String text(String name) {
        var value = value(name);
        if (value.isEmpty()) {
            fault(name, "The column \"" + name + "\" is blank.");
        }
        return value;
    }

    @Nullable
    String optionalText(String name) {
        var value = value(name);
        return value.isEmpty() ? null : value;
    }

    int whole(String name, int least, int most) {
        var value = value(name);
        if (!value.matches("\\d{1,9}")) {
            fault(name, "The column \"" + name + "\" must be a whole number.");
            return least;
        }
        int number = Integer.parseInt(value);
        if (number < least || number > most) {
            fault(name, "The number %d in \"%s\" is outside %d to %d.".formatted(number, name, least, most));
        }
        return number;
    }

    @Override
    public void fault(String name, String sentence) {
        faults.add(file, place, sentence);
    }

    private String value(String name) {
        return fields.get(columns.indexOf(name)).strip();
    }
}
