package org.waymark.ui.candidates;

import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.Arrays;
import java.util.Optional;
import org.waymark.kernel.CandidateId;
import org.waymark.kernel.Ids;
import org.waymark.kernel.VacancyId;
import org.waymark.recruitment.CandidateStage;
import org.waymark.ui.session.Places;

/** Reads the parameters of this package's addresses; the one place that does. */
final class Routes {

    private static final String OVER = "OVER";
    private static final int LAST_PAGE = 10_000;

    private Routes() {}

    static VacancyId vacancy(BeforeEnterEvent event) {
        return new VacancyId(Ids.parse(event.getRouteParameters().get("vacancy").orElse("")));
    }

    static CandidateId candidate(BeforeEnterEvent event) {
        return new CandidateId(
                Ids.parse(event.getRouteParameters().get("candidate").orElse("")));
    }

    static Optional<CandidateStage> stage(BeforeEnterEvent event) {
        return asked(event, "stage")
                .flatMap(text -> Arrays.stream(CandidateStage.values())
                        .filter(stage -> stage.name().equals(text))
                        .findFirst());
    }

    /** Whether those are asked for for whom it has ended. */
    static boolean isOver(BeforeEnterEvent event) {
        return asked(event, "stage").filter(OVER::equals).isPresent();
    }

    static String over(VacancyId id) {
        return Places.candidates(id) + "?stage=" + OVER;
    }

    static String at(VacancyId id, CandidateStage stage) {
        return Places.candidates(id) + "?stage=" + stage.name();
    }

    static boolean isChoosing(BeforeEnterEvent event) {
        return asked(event, "choose").isPresent();
    }

    static String choose(VacancyId id) {
        return Places.interviews(id) + "?choose=questions";
    }

    /** The page that is asked for, 1 where there is none. */
    static int page(BeforeEnterEvent event) {
        return asked(event, "page")
                .filter(text -> text.matches("\\d{1,5}"))
                .map(Integer::parseInt)
                .map(number -> Math.clamp(number, 1, LAST_PAGE))
                .orElse(1);
    }

    static String page(String address, int page) {
        return page == 1 ? address : address + (address.contains("?") ? "&" : "?") + "page=" + page;
    }

    private static Optional<String> asked(BeforeEnterEvent event, String name) {
        return event.getLocation().getQueryParameters().getSingleParameter(name).filter(text -> !text.isBlank());
    }
}
