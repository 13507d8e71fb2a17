package org.waymark.ui.recruiter;

import com.vaadin.flow.router.BeforeEnterEvent;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Ids;
import org.waymark.kernel.StartId;
import org.waymark.kernel.VettingCaseId;
import org.waymark.ui.session.Places;
import org.waymark.vetting.RenewalBand;
import org.waymark.vetting.Stage;

/** Reads the parameters of this package's addresses; the one place that does. */
final class Routes {

    private Routes() {}

    static VettingCaseId vettingCase(BeforeEnterEvent event) {
        return new VettingCaseId(
                Ids.parse(event.getRouteParameters().get("case").orElse("")));
    }

    static StartId start(BeforeEnterEvent event) {
        return new StartId(Ids.parse(event.getRouteParameters().get("start").orElse("")));
    }

    static Optional<Stage> stage(BeforeEnterEvent event) {
        return asked(event, "stage")
                .flatMap(text -> Arrays.stream(Stage.values())
                        .filter(stage -> stage.name().equals(text))
                        .findFirst());
    }

    static Optional<RenewalBand> band(BeforeEnterEvent event) {
        return asked(event, "band")
                .flatMap(text -> Arrays.stream(RenewalBand.values())
                        .filter(band -> band.name().equals(text))
                        .findFirst());
    }

    static Optional<YearMonth> month(BeforeEnterEvent event) {
        return asked(event, "month")
                .filter(text -> text.matches("20[0-9]{2}-(0[1-9]|1[0-2])"))
                .map(YearMonth::parse);
    }

    /** The page that is asked for, from 1; the first where none is. */
    static int page(BeforeEnterEvent event) {
        return asked(event, "page")
                .filter(text -> text.matches("[1-9][0-9]{0,4}"))
                .map(Integer::parseInt)
                .orElse(1);
    }

    static Optional<String> asked(BeforeEnterEvent event, String name) {
        return event.getLocation().getQueryParameters().getSingleParameter(name).filter(text -> !text.isBlank());
    }

    /** A month of the calendar. */
    static String calendar(YearMonth month) {
        return Places.VETTING_CALENDAR + "?month=" + month;
    }

    /** A page of the renewals that end so soon, or of all. */
    static String renewals(@Nullable RenewalBand band, int page) {
        return Places.RENEWALS + "?page=" + page + (band == null ? "" : "&band=" + band.name());
    }
}
