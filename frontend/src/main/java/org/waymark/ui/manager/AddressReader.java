package org.waymark.ui.manager;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.DomainCode;
import org.waymark.kernel.Ids;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.PostId;
import org.waymark.kernel.Refused;
import org.waymark.kernel.RoleCode;
import org.waymark.kernel.ServiceId;
import org.waymark.kernel.SiteId;
import org.waymark.kernel.TeamId;
import org.waymark.skillmix.CountRule;
import org.waymark.skillmix.Filter;
import org.waymark.skillmix.HeatMapQuestion;
import org.waymark.skillmix.Lens;

/** Reads the address of the heat map; what makes no sense in it is left out and remembered as such. */
class AddressReader {

    private final Map<String, String> values;
    private boolean mended;

    AddressReader(QueryParameters query) {
        this.values = query.getParameters().entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().getFirst()));
    }

    /** Whether something in the address had to be left out. */
    boolean isMended() {
        return mended;
    }

    HeatMapAddress read(@Nullable ServiceId service, String text) {
        var filter = new Filter(
                value("site", word -> new SiteId(Ids.parse(word))),
                value("role", RoleCode::new),
                value("team", word -> new TeamId(Ids.parse(word))),
                value("domain", DomainCode::new),
                text,
                oneOf("gaps", "only", ""));
        var question = new HeatMapQuestion(
                service,
                filter,
                among("lens", Lens.class).orElse(Lens.LEVEL),
                Optional.<Set<DomainCode>>ofNullable(value("open", AddressReader::domains))
                        .orElse(Set.of()),
                Optional.<Set<CountRule>>ofNullable(value("without", AddressReader::rules))
                        .orElse(Set.of()),
                null);
        HeatMapAddress.Show show = null;
        if (values.containsKey("show")) {
            show = oneOf("show", "gaps", "map") ? HeatMapAddress.Show.GAPS : HeatMapAddress.Show.MAP;
        }
        Integer from = value("from", word -> Math.clamp(Integer.parseInt(word), 0, 1_000_000));
        return new HeatMapAddress(question, show, spot(), from == null ? 0 : from);
    }

    private @Nullable Spot spot() {
        Spot spot = value("cell", AddressReader::cell);
        if (spot == null) {
            spot = value("pair", AddressReader::pair);
        }
        if (spot == null) {
            spot = value("cover", AddressReader::cover);
        }
        return spot == null ? value("column", AddressReader::column) : spot;
    }

    private <E extends Enum<E>> Optional<E> among(String key, Class<E> type) {
        return Optional.<E>ofNullable(value(key, word -> Enum.valueOf(type, word.toUpperCase(Locale.ROOT))));
    }

    private <T> @Nullable T value(String key, Function<String, T> read) {
        String word = values.get(key);
        if (word == null || word.isBlank()) {
            return null;
        }
        try {
            return read.apply(word);
        } catch (Refused | IllegalArgumentException e) {
            mended = true;
            return null;
        }
    }

    /** Whether the value is the first word; a value that is neither word makes no sense. */
    private boolean oneOf(String key, String yes, String no) {
        String word = values.getOrDefault(key, no);
        mended |= !word.equals(yes) && !word.equals(no);
        return word.equals(yes);
    }

    private static Set<DomainCode> domains(String word) {
        return Arrays.stream(word.split("\\.")).limit(100).map(DomainCode::new).collect(Collectors.toUnmodifiableSet());
    }

    private static Spot cell(String word) {
        int dot = word.indexOf('.');
        if (dot < 1) {
            throw new Refused.NotFound("cell");
        }
        return new Spot.OfCell(
                new PersonId(Ids.parse(word.substring(0, dot))), new CompetencyCode(word.substring(dot + 1)));
    }

    private static Set<CountRule> rules(String word) {
        return Arrays.stream(word.split("\\."))
                .limit(CountRule.values().length)
                .map(rule -> CountRule.valueOf(rule.toUpperCase(Locale.ROOT)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Spot pair(String word) {
        int dot = word.indexOf('.');
        return dot < 0
                ? new Spot.OfPair(new PostId(Ids.parse(word)), null)
                : new Spot.OfPair(
                        new PostId(Ids.parse(word.substring(0, dot))), new PostId(Ids.parse(word.substring(dot + 1))));
    }

    private static Spot cover(String word) {
        return new Spot.OfCover(word.equals(Spot.OfCover.ROLES) ? word : code(word));
    }

    private static Spot column(String word) {
        return new Spot.OfColumn(code(word));
    }

    private static String code(String word) {
        return word.length() == 3 ? new DomainCode(word).value() : new CompetencyCode(word).value();
    }
}
