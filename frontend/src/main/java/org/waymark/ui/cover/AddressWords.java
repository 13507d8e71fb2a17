package org.waymark.ui.cover;

import com.vaadin.flow.router.QueryParameters;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Refused;

/** The values of an address; what makes no sense among them is left out and remembered as such. */
class AddressWords {

    /** Nothing is known of people before, and nothing can be said of days after. */
    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);

    private static final LocalDate LAST = LocalDate.of(2099, 12, 31);

    private final Map<String, String> values;
    private boolean mended;

    AddressWords(QueryParameters query) {
        this.values = query.getParameters().entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().getFirst()));
    }

    /** The query of an address with these values; those that say nothing are left out. */
    static QueryParameters query(Map<String, String> values) {
        return new QueryParameters(values.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> List.of(entry.getValue()), (a, b) -> a, LinkedHashMap::new)));
    }

    /** How a constant stands in an address. */
    static String word(@Nullable Enum<?> constant) {
        return constant == null ? "" : constant.name().toLowerCase(Locale.ROOT);
    }

    /** Whether something in the address had to be left out. */
    boolean isMended() {
        return mended;
    }

    <T> @Nullable T value(String key, Function<String, T> read) {
        String word = values.getOrDefault(key, "");
        if (word.isBlank()) {
            return null;
        }
        try {
            return read.apply(word);
        } catch (Refused | IllegalArgumentException | DateTimeException e) {
            mended = true;
            return null;
        }
    }

    /** One of the constants. */
    <E extends Enum<E>> @Nullable E oneOf(String key, Class<E> type) {
        return value(key, word -> Enum.valueOf(type, word.toUpperCase(Locale.ROOT)));
    }

    @Nullable
    LocalDate day(String key) {
        return value(key, word -> within(LocalDate.parse(word)));
    }

    /** The day, or the nearest one that anything can be said of. */
    static LocalDate within(LocalDate day) {
        if (day.isBefore(FIRST)) {
            return FIRST;
        }
        return day.isAfter(LAST) ? LAST : day;
    }
}
