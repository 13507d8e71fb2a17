package org.waymark.ui.manager;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
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
import org.waymark.kernel.Refused;
import org.waymark.kernel.RoleCode;
import org.waymark.kernel.ServiceId;
import org.waymark.kernel.SiteId;
import org.waymark.kernel.TeamId;
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
                oneOf("lens", "gap", "level") ? Lens.GAP : Lens.LEVEL,
                Optional.<Set<DomainCode>>ofNullable(value("open", AddressReader::domains))
                        .orElse(Set.of()),
                null);
        HeatMapAddress.Show show = null;
        if (values.containsKey("show")) {
            show = oneOf("show", "gaps", "map") ? HeatMapAddress.Show.GAPS : HeatMapAddress.Show.MAP;
        }
        Integer from = value("from", word -> Math.clamp(Integer.parseInt(word), 0, 1_000_000));
        Spot spot = value("cell", AddressReader::cell);
        if (spot == null) {
            spot = value("column", AddressReader::column);
        }
        return new HeatMapAddress(question, show, spot, from == null ? 0 : from);
    }

    private <T> @Nullable T value(String key, Function<String, T> read) {
        String word = values.get(key);
        if (word == null || word.isBlank()) {
            return null;
        }
        try {
            return read.apply(word);
        } catch (Refused | NumberFormatException e) {
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

    private static Spot column(String word) {
        return new Spot.OfColumn(word.length() == 3 ? new DomainCode(word).value() : new CompetencyCode(word).value());
    }
}
