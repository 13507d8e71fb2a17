package org.waymark.skillmix;

import static java.util.stream.Collectors.groupingBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.framework.Framework;
import org.waymark.framework.RoleProfile;
import org.waymark.kernel.RoleCode;
import org.waymark.kernel.SiteId;
import org.waymark.people.TeamPost;
import org.waymark.provision.CoverNeed;
import org.waymark.provision.OpeningHours;
import org.waymark.provision.ServiceRule;
import org.waymark.provision.Spell;

/** The arithmetic of posts: hours of cover, with the uplift, in whole-time equivalents. */
final class EstablishmentSums {

    private static final BigDecimal HOUR = new BigDecimal(60);

    private final Framework framework;
    private final ServiceRule rule;
    private final Map<SiteId, Place> places;

    EstablishmentSums(Framework framework, ServiceRule rule, Map<SiteId, Place> places) {
        this.framework = framework;
        this.rule = rule;
        this.places = Map.copyOf(places);
    }

    /** A site by name, with its opening hours where they are stated. */
    record Place(String name, @Nullable OpeningHours open) {}

    /** Every role profile that is needed or held, highest step of the ladder first. */
    List<Establishment.OfRole> roles(List<CoverNeed> needs, List<TeamPost> held) {
        Map<RoleCode, List<Establishment.Line>> lines = new LinkedHashMap<>();
        for (CoverNeed need : needs) {
            RoleCode role = need.role();
            if (role != null) {
                lines.computeIfAbsent(role, code -> new ArrayList<>()).add(line(need));
            }
        }
        Map<RoleCode, List<TeamPost>> posts = held.stream().collect(groupingBy(TeamPost::role));
        var roles = new TreeSet<>(lines.keySet());
        roles.addAll(posts.keySet());
        return roles.stream()
                .map(role -> ofRole(role, lines.getOrDefault(role, List.of()), posts.getOrDefault(role, List.of())))
                .sorted(Comparator.comparingInt((Establishment.OfRole one) -> -step(one.role()))
                        .thenComparing(Establishment.OfRole::role))
                .toList();
    }

    /** The lines that name no role profile. */
    List<Establishment.Line> within(List<CoverNeed> needs) {
        return needs.stream()
                .filter(need -> need.role() == null)
                .map(this::line)
                .toList();
    }

    private Establishment.OfRole ofRole(RoleCode role, List<Establishment.Line> lines, List<TeamPost> posts) {
        BigDecimal hours = lines.stream()
                .flatMap(line -> Stream.ofNullable(line.hours()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal held = posts.stream().map(TeamPost::weeklyHours).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Establishment.OfRole(
                role,
                framework.role(role).map(RoleProfile::name).orElse(role.value()),
                lines,
                hours,
                rule.wholeTime(hours),
                posts.size(),
                held,
                held.divide(rule.fullTimeHours(), 2, RoundingMode.HALF_UP));
    }

    private int step(RoleCode role) {
        return framework.role(role).map(RoleProfile::careerLevel).orElse(0);
    }

    private Establishment.Line line(CoverNeed need) {
        Place place = Objects.requireNonNull(places.get(need.site()));
        OpeningHours open = place.open();
        if (need.hours() == null && open == null) {
            return new Establishment.Line(need, place.name(), List.of(), null);
        }
        var lengths = new TreeMap<Integer, Integer>(Comparator.reverseOrder());
        for (DayOfWeek day : need.days()) {
            lengths.merge(minutes(need, open, day), 1, Integer::sum);
        }
        lengths.remove(0);
        int minutes = lengths.entrySet().stream()
                .mapToInt(length -> length.getKey() * length.getValue())
                .sum();
        return new Establishment.Line(
                need,
                place.name(),
                lengths.entrySet().stream()
                        .map(length -> new Establishment.Days(length.getValue(), inHours(length.getKey())))
                        .toList(),
                inHours(minutes * need.headcount()));
    }

    private static int minutes(CoverNeed need, @Nullable OpeningHours open, DayOfWeek day) {
        Spell own = need.hours();
        if (own != null) {
            return own.minutes();
        }
        return open == null ? 0 : open.on(day).stream().mapToInt(Spell::minutes).sum();
    }

    private static BigDecimal inHours(int minutes) {
        return new BigDecimal(minutes).divide(HOUR, 2, RoundingMode.HALF_UP);
    }
}
