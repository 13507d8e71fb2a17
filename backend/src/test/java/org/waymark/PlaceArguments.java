package org.waymark;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.waymark.kernel.CompetencyCode;
import org.waymark.people.Appointment;
import org.waymark.people.ChangedPerson;
import org.waymark.people.ChangedPost;
import org.waymark.people.Neighbourhood;
import org.waymark.people.NewPerson;
import org.waymark.people.NewPost;
import org.waymark.people.PeopleFilter;
import org.waymark.provision.ChangedService;
import org.waymark.provision.CoverLine;
import org.waymark.provision.ExampleChoice;
import org.waymark.provision.NewService;
import org.waymark.provision.ServiceRule;
import org.waymark.provision.Setting;
import org.waymark.provision.SiteForm;
import org.waymark.provision.SiteKind;
import org.waymark.provision.Topic;
import org.waymark.recruitment.HandOver;
import org.waymark.recruitment.NewCandidate;
import org.waymark.recruitment.PanelMark;

/** Arguments for operations on people, posts, services and candidates. */
final class PlaceArguments {

    private static final LocalDate DAY = Neighbourhood.DAY;

    private PlaceArguments() {}

    static void addTo(Map<Class<?>, Function<RightsCast.Target, Object>> known, CompetencyCode competency) {
        people(known);
        places(known);
        candidates(known, competency);
    }

    private static void people(Map<Class<?>, Function<RightsCast.Target, Object>> known) {
        known.put(NewPerson.class, target -> new NewPerson("New", Neighbourhood.unique(), null, true));
        known.put(ChangedPerson.class, target -> new ChangedPerson(target.person(), 0, "New", "Name", null, true));
        known.put(PeopleFilter.class, target -> new PeopleFilter("", target.service(), null, false));
        known.put(
                NewPost.class,
                target -> new NewPost(
                        target.person(),
                        target.service(),
                        null,
                        Neighbourhood.PRACTITIONER,
                        "6",
                        new BigDecimal("37.5"),
                        DAY,
                        null,
                        null,
                        Set.of(),
                        Set.of()));
        known.put(
                ChangedPost.class,
                target -> new ChangedPost(
                        target.post(),
                        0,
                        null,
                        Neighbourhood.PRACTITIONER,
                        "6",
                        new BigDecimal("30"),
                        null,
                        Set.of(),
                        Set.of()));
    }

    private static void places(Map<Class<?>, Function<RightsCast.Target, Object>> known) {
        known.put(NewService.class, target -> new NewService("N" + target.grant() % 1000, "New", "Trust", ""));
        known.put(ChangedService.class, target -> new ChangedService(target.service(), 0, "New", "Trust", "", null));
        known.put(Setting.class, target -> new Setting.NotStated(Topic.PATHWAYS));
        known.put(
                ExampleChoice.class,
                target -> new ExampleChoice(
                        "WILTS",
                        new NewService("X" + target.grant() % 1000, "Like Wiltshire", "Trust", "", DAY),
                        Map.of(),
                        Set.of()));
        known.put(CoverLine.class, target -> CoverLine.EMPTY);
        known.put(ServiceRule.class, target -> ServiceRule.USUAL);
        known.put(SiteForm.class, target -> new SiteForm("New", SiteKind.COMMUNITY_BASE, null, "", "", DAY));
    }

    private static void candidates(
            Map<Class<?>, Function<RightsCast.Target, Object>> known, CompetencyCode competency) {
        known.put(
                NewCandidate.class,
                target -> new NewCandidate(target.vacancy(), "Alex", Neighbourhood.unique(), "", "", DAY, false));
        known.put(HandOver.class, target -> new HandOver(null, "", true, "", null));
        known.put(
                Appointment.class,
                target -> new Appointment(
                        null,
                        new NewPerson("New", Neighbourhood.unique(), null, true),
                        target.service(),
                        null,
                        Neighbourhood.PRACTITIONER,
                        "6",
                        new BigDecimal("37.5"),
                        DAY,
                        Set.of()));
        known.put(PanelMark.class, target -> new PanelMark(competency, 3));
    }
}
