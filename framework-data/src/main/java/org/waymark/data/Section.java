package org.waymark.data;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One part of a YAML file and the place where it stands; it tells of every field that is not as it should be. */
final class Section implements Entry {

    private final String file;
    private final String place;
    private final Map<?, ?> values;
    private final Faults faults;
    private final boolean unread;

    Section(String file, String place, Map<?, ?> values, Faults faults) {
        this(file, place, values, faults, false);
    }

    private Section(String file, String place, Map<?, ?> values, Faults faults, boolean unread) {
        this.file = file;
        this.place = place;
        this.values = values;
        this.faults = faults;
        this.unread = unread;
    }

    /** Stands in for a file that could not be read; it is empty and tells of no further faults. */
    static Section unread(String file) {
        return new Section(file, "", Map.of(), new Faults(), true);
    }

    boolean isUnread() {
        return unread;
    }

    @Override
    public String text(String name) {
        return switch (required(name)) {
            case null -> "";
            case String text -> notBlank(name, text);
            default -> wrong(name, "text", "");
        };
    }

    @Nullable
    String optionalText(String name) {
        return isAbsent(name) ? null : text(name);
    }

    int whole(String name, int least, int most) {
        return switch (required(name)) {
            case null -> least;
            case Integer number -> within(name, number, least, most);
            default -> wrong(name, "a whole number", least);
        };
    }

    @Nullable
    Integer optionalWhole(String name, int least, int most) {
        return isAbsent(name) ? null : (Integer) whole(name, least, most);
    }

    boolean yesOrNo(String name) {
        return switch (required(name)) {
            case null -> false;
            case Boolean answer -> answer;
            default -> wrong(name, "true or false", false);
        };
    }

    List<String> texts(String name) {
        var texts = new ArrayList<String>();
        int number = 0;
        for (var element : list(name)) {
            number++;
            if (element instanceof String text) {
                texts.add(notBlank(name + " › no. " + number, text));
            } else {
                wrong(name + " › no. " + number, "text", "");
            }
        }
        return List.copyOf(texts);
    }

    /** One of the words that may stand here. */
    String oneOf(String name, Collection<String> known) {
        String value = text(name);
        if (!value.isEmpty() && !known.contains(value)) {
            fault(name, "The word %s is none of those that may stand here.".formatted(value));
        }
        return value;
    }

    List<Section> sections(String name) {
        var sections = new ArrayList<Section>();
        int number = 0;
        for (var element : list(name)) {
            number++;
            if (element instanceof Map<?, ?> fields) {
                sections.add(new Section(file, at(name) + " › no. " + number + known(fields), fields, faults));
            } else {
                wrong(name + " › no. " + number, "a group of named fields", "");
            }
        }
        return sections;
    }

    Section section(String name) {
        return switch (required(name)) {
            case null -> unread(file);
            case Map<?, ?> fields -> new Section(file, at(name), fields, faults);
            default -> wrong(name, "a group of named fields", unread(file));
        };
    }

    List<String> names() {
        return values.keySet().stream().map(String::valueOf).toList();
    }

    boolean has(String name) {
        return !isAbsent(name);
    }

    @Override
    public void fault(String name, String sentence) {
        faults.add(file, at(name), sentence);
    }

    private String at(String name) {
        return place.isEmpty() ? name : place + " › " + name;
    }

    private boolean isAbsent(String name) {
        return values.get(name) == null;
    }

    private @Nullable Object required(String name) {
        if (isAbsent(name) && !unread) {
            fault(name, "The field is missing.");
        }
        return values.get(name);
    }

    private List<?> list(String name) {
        return switch (required(name)) {
            case null -> List.of();
            case List<?> list -> list;
            default -> wrong(name, "a list", List.of());
        };
    }

    private String notBlank(String name, String text) {
        if (text.isBlank()) {
            fault(name, "The field is blank.");
        }
        return text.strip();
    }

    private int within(String name, int number, int least, int most) {
        if (number < least || number > most) {
            fault(name, "The number %d is outside %d to %d.".formatted(number, least, most));
        }
        return number;
    }

    private <T> T wrong(String name, String wanted, T instead) {
        fault(name, "The field must be " + wanted + ".");
        return instead;
    }

    private static String known(Map<?, ?> fields) {
        return Stream.of("code", "id", "band", "competency")
                .map(fields::get)
                .filter(code -> code instanceof String text && !text.isBlank())
                .map(code -> " (" + code + ")")
                .findFirst()
                .orElse("");
    }
}
