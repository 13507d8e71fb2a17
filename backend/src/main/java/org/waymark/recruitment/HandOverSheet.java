package org.waymark.recruitment;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.framework.PayBand;
import org.waymark.people.PersonName;
import org.waymark.provision.Team;

/**
 * What the hand-over of a candidate into post can be made of.
 *
 * @param startsOn the day that was agreed; none while there is none
 * @param whyNot what stands in the way, in sentences; empty where nothing does
 * @param named people of the same name whom the reader may know of
 */
public record HandOverSheet(
        VacancyPage page,
        CandidateLine line,
        @Nullable LocalDate startsOn,
        String whyNot,
        List<PersonName> named,
        List<Team> teams,
        List<PayBand> bands) {

    public HandOverSheet {
        named = List.copyOf(named);
        teams = List.copyOf(teams);
        bands = List.copyOf(bands);
    }

    public Vacancy vacancy() {
        return page.list().getFirst();
    }
}
