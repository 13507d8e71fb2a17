package org.waymark.skillmix;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.framework.Framework;
import org.waymark.framework.RoleProfile;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.RoleCode;
import org.waymark.kernel.SiteId;
import org.waymark.kernel.Today;
import org.waymark.provision.SpellText;

/** The moves of a scenario in words, with names for those who plan, without for others. */
final class MoveWords {

    private final Framework framework;
    private final Map<PersonId, String> people = new HashMap<>();
    private final Map<PersonId, RoleCode> roles = new HashMap<>();
    private final Map<SiteId, String> sites = new HashMap<>();
    private final boolean named;

    private MoveWords(CoverPicture picture, List<PlannedMove> moves, boolean named) {
        this.framework = picture.framework();
        this.named = named;
        picture.people().forEach(person -> {
            people.put(person.person(), person.name());
            if (!person.posts().isEmpty()) {
                roles.put(person.person(), person.posts().getFirst().role());
            }
        });
        picture.sites().forEach((id, site) -> sites.put(id, site.name()));
        moves.forEach(planned -> {
            if (planned.move() instanceof Move.SiteOpens opens) {
                sites.put(opens.site(), opens.name());
            }
        });
    }

    static MoveWords named(CoverPicture picture, List<PlannedMove> moves) {
        return new MoveWords(picture, moves, true);
    }

    static MoveWords nameless(CoverPicture picture, List<PlannedMove> moves) {
        return new MoveWords(picture, moves, false);
    }

    String of(Move move) {
        return switch (move) {
            case Move.Leaves leaves -> who(leaves.person()) + " leaves on " + on(leaves.day());
            case Move.Joins joins ->
                "Somebody new joins as " + role(joins.role()) + " at " + sites(joins.sites())
                        + cleared(joins.clearance()) + " on " + on(joins.day());
            case Move.WorksAlso also ->
                who(also.person()) + " works also at " + site(also.site())
                        + (also.clearance().isEmpty() ? "" : cleared(also.clearance())) + " from " + on(also.day());
            case Move.Trained trained ->
                who(trained.person()) + " reaches level " + trained.level() + " in " + trained.competency() + " by "
                        + on(trained.day());
            case Move.ClearanceEnds ends ->
                "The clearance of " + small(who(ends.person())) + (ends.force() == null ? "" : " by " + ends.force())
                        + " has ended on " + on(ends.day());
            case Move.SiteOpens opens -> opens.name() + " opens on " + on(opens.day());
            case Move.PathwayOpens opens ->
                NeedNames.of(opens.pathway()) + " opens at " + site(opens.site()) + " on " + on(opens.day());
            case Move.HoursChange change ->
                site(change.site()) + " is open " + hours(change) + " from " + on(change.day());
        };
    }

    private static String on(LocalDate day) {
        return Today.inWords(day);
    }

    private String who(PersonId person) {
        if (named) {
            return people.getOrDefault(person, "Somebody who is no longer in the service");
        }
        RoleCode role = roles.get(person);
        return role == null ? "Somebody" : "Somebody (" + role(role) + ")";
    }

    private String small(String who) {
        return named && !who.startsWith("Somebody")
                ? who
                : who.substring(0, 1).toLowerCase(Locale.UK) + who.substring(1);
    }

    private String role(RoleCode code) {
        return framework.role(code).map(RoleProfile::name).orElse(code.value());
    }

    private String site(SiteId id) {
        return sites.getOrDefault(id, "a site that is not there");
    }

    private String sites(Set<SiteId> ids) {
        return ids.isEmpty() ? "no site" : ids.stream().map(this::site).collect(Collectors.joining(", "));
    }

    private static String cleared(String clearance) {
        return clearance.isEmpty() ? ", not cleared," : ", cleared at " + clearance + ",";
    }

    private static String hours(Move.HoursChange change) {
        return change.openDays().isEmpty()
                ? "no more"
                : SpellText.write(change.hours()) + " on " + days(change.openDays());
    }

    private static String days(Set<DayOfWeek> days) {
        return days.size() == DayOfWeek.values().length
                ? "every day"
                : days.stream()
                        .map(day -> day.getDisplayName(TextStyle.SHORT, Locale.UK))
                        .collect(Collectors.joining(", "));
    }
}
