package org.waymark.ui.growth;

import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.CoverNeedId;
import org.waymark.kernel.Ids;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.PostId;
import org.waymark.kernel.RoleCode;
import org.waymark.kernel.ServiceId;
import org.waymark.kernel.VacancyId;
import org.waymark.ui.session.Places;

/** Reads the parameters of this package's addresses; the one place that does. */
final class Routes {

    private static final Pattern COMPETENCY = Pattern.compile("[A-Z]{3}-[0-9]{2}");
    private static final int MOST_AT_ONCE = 10;
    private static final int LAST_PAGE = 10_000;

    private Routes() {}

    static Optional<ServiceId> service(BeforeEnterEvent event) {
        return event.getRouteParameters().get("service").map(text -> new ServiceId(Ids.parse(text)));
    }

    static Optional<PersonId> person(BeforeEnterEvent event) {
        return event.getRouteParameters().get("person").map(text -> new PersonId(Ids.parse(text)));
    }

    static RoleCode role(BeforeEnterEvent event) {
        return new RoleCode(event.getRouteParameters().get("role").orElse(""));
    }

    /** The competencies in which goals are made after this one; few, and only what can be one. */
    static List<CompetencyCode> then(BeforeEnterEvent event) {
        return Stream.of(asked(event, "then").orElse("").split(",", MOST_AT_ONCE + 1))
                .filter(code -> COMPETENCY.matcher(code).matches())
                .limit(MOST_AT_ONCE)
                .map(CompetencyCode::new)
                .toList();
    }

    static CompetencyCode competency(BeforeEnterEvent event) {
        return new CompetencyCode(event.getRouteParameters().get("competency").orElse(""));
    }

    /** The cover need that stands in the path or in the query. */
    static Optional<CoverNeedId> need(BeforeEnterEvent event) {
        return event.getRouteParameters()
                .get("need")
                .or(() -> asked(event, "need"))
                .map(text -> new CoverNeedId(Ids.parse(text)));
    }

    /** @throws org.waymark.kernel.Refused.NotFound if the address names none */
    static VacancyId vacancy(BeforeEnterEvent event) {
        return new VacancyId(Ids.parse(event.getRouteParameters().get("vacancy").orElse("")));
    }

    static boolean isChanging(BeforeEnterEvent event) {
        return asked(event, "change").isPresent();
    }

    static String change(VacancyId vacancy) {
        return Places.vacancy(vacancy) + "?change=all";
    }

    /** The post that a vacancy is to be like. */
    record Like(PersonId person, PostId post) {}

    static Optional<Like> like(BeforeEnterEvent event) {
        return asked(event, "like")
                .map(text -> text.split("\\.", -1))
                .filter(parts -> parts.length == 2)
                .map(parts -> new Like(new PersonId(Ids.parse(parts[0])), new PostId(Ids.parse(parts[1]))));
    }

    static boolean isRaising(BeforeEnterEvent event) {
        return asked(event, "raise").isPresent();
    }

    /** The page that is asked for, 1 where there is none. */
    static int page(BeforeEnterEvent event) {
        return asked(event, "page")
                .filter(text -> text.matches("\\d{1,5}"))
                .map(Integer::parseInt)
                .map(number -> Math.clamp(number, 1, LAST_PAGE))
                .orElse(1);
    }

    static String vacancies(@Nullable ServiceId service, int page) {
        return (service == null ? Places.VACANCIES : Places.vacancies(service)) + (page == 1 ? "" : "?page=" + page);
    }

    static String raise(ServiceId service) {
        return Places.vacancies(service) + "?raise=new";
    }

    private static Optional<String> asked(BeforeEnterEvent event, String name) {
        return event.getLocation().getQueryParameters().getSingleParameter(name).filter(text -> !text.isBlank());
    }
}
