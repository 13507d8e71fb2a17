package org.waymark.demo;

import io.micronaut.context.ApplicationContext;
import java.time.LocalDate;
import java.util.List;
import org.waymark.demo.Scenes.Part;
import org.waymark.kernel.Actor;
import org.waymark.kernel.ClearanceId;
import org.waymark.vetting.Circumstances;
import org.waymark.vetting.Reminders;
import org.waymark.vetting.RenewalLine;
import org.waymark.vetting.RenewalQuestion;
import org.waymark.vetting.RenewalRequests;
import org.waymark.vetting.Renewals;

/** Clearances end before long: a manager asks for renewals, a recruiter starts one, people are reminded. */
final class RenewalScenes {

    private static final int ASKED_FOR = 2;

    private final Cast cast;
    private final Renewals renewals;
    private final RenewalRequests requests;
    private final Reminders reminders;
    private final Circumstances circumstances;

    RenewalScenes(ApplicationContext house, Cast cast) {
        this.cast = cast;
        this.renewals = house.getBean(Renewals.class);
        this.requests = house.getBean(RenewalRequests.class);
        this.reminders = house.getBean(Reminders.class);
        this.circumstances = house.getBean(Circumstances.class);
    }

    void addTo(Scenes scenes, LocalDate told) {
        scenes.on(told.minusDays(3), Part.GROWTH, () -> requests.ask(cast.actor("nadia.rahman"), first(ASKED_FOR)));
        scenes.on(told.minusDays(1), Part.GROWTH, () -> renewals.start(cast.actor("colette.baptiste"), first(1)));
        scenes.on(told.minusDays(1), Part.LEAVING, this::remind);
    }

    private void remind() {
        Actor job = Actor.job("reminders");
        reminders.write(job);
        circumstances.tellYearly(job);
    }

    /** Those that the manager sees first and nobody has begun. */
    private List<ClearanceId> first(int most) {
        return renewals.list(cast.actor("nadia.rahman"), RenewalQuestion.ALL).lines().stream()
                .filter(RenewalLine::isToBegin)
                .map(RenewalLine::id)
                .limit(most)
                .toList();
    }
}
