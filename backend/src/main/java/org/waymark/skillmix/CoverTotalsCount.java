package org.waymark.skillmix;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.waymark.framework.Framework;
import org.waymark.framework.Frameworks;
import org.waymark.framework.RoleProfile;
import org.waymark.kernel.Actor;
import org.waymark.kernel.ServiceId;
import org.waymark.kernel.Today;
import org.waymark.people.TeamPost;
import org.waymark.provision.Criticality;
import org.waymark.provision.LdService;
import org.waymark.provision.LdServices;

/**
 * Counts how well services are covered. Cover is worked out from people by name, which whoever asks for totals may not
 * read; so it is gathered in the name of the house itself, after the right to totals was asked, and nothing but numbers
 * that were held against {@link TableSuppression} leaves this class.
 */
@Singleton
class CoverTotalsCount {

    private static final Actor COUNTER = Actor.command("totals of cover");

    private final CoverPictures pictures;
    private final LdServices services;
    private final Frameworks frameworks;
    private final Today today;

    CoverTotalsCount(CoverPictures pictures, LdServices services, Frameworks frameworks, Today today) {
        this.pictures = pictures;
        this.services = services;
        this.frameworks = frameworks;
        this.today = today;
    }

    CoverTotals count(Actor actor) {
        LocalDate day = today.day();
        Framework framework = frameworks.published();
        List<LdService> open = services.list(actor);
        Map<ServiceId, CoverPicture> cover =
                pictures.ofSeveral(COUNTER, open.stream().map(LdService::id).toList(), day).stream()
                        .collect(Collectors.toMap(CoverPicture::service, Function.identity()));
        List<Integer> levels = framework.roles().stream()
                .map(RoleProfile::careerLevel)
                .distinct()
                .sorted()
                .toList();
        var table = new Table(levels);
        var counted = new ArrayList<Counted>();
        for (LdService service : open) {
            CoverPicture picture = cover.get(service.id());
            if (picture != null) {
                counted.add(new Counted(service, picture, table.add(picture)));
            }
        }
        Places together = table.together();
        List<@Nullable Integer> shown = table.numbers.shown();
        return new CoverTotals(
                day,
                levels,
                counted.stream()
                        .map(one -> one.shown(shown, inPost(one.picture()).size() >= Totals.FEWEST))
                        .toList(),
                together.shown(shown));
    }

    private static List<PersonOnTeam> inPost(CoverPicture picture) {
        return picture.people().stream()
                .filter(person -> person.posts().stream().anyMatch(post -> isHere(post, picture)))
                .toList();
    }

    private static boolean isHere(TeamPost post, CoverPicture picture) {
        return post.service().equals(picture.service()) && post.isWorkedOn(picture.day());
    }

    /** Where the numbers of a row stand among all numbers. */
    private record Places(int inPost, List<Integer> byLevel, int ready, int notReady) {

        CoverTotals.People shown(List<@Nullable Integer> shown) {
            List<@Nullable Integer> levels = new ArrayList<>();
            byLevel.forEach(place -> levels.add(shown.get(place)));
            return new CoverTotals.People(shown.get(inPost), levels, shown.get(ready), shown.get(notReady));
        }
    }

    private record Counted(LdService service, CoverPicture picture, Places places) {

        CoverTotals.OfService shown(List<@Nullable Integer> shown, boolean enough) {
            return new CoverTotals.OfService(
                    service.id(),
                    service.name(),
                    places.shown(shown),
                    enough ? Optional.of(needs(picture)) : Optional.empty());
        }
    }

    private static List<CoverTotals.Needs> needs(CoverPicture picture) {
        var all = new ArrayList<CoverTotals.Needs>();
        List<NeedCover> covers = Coverage.of(picture, Set.of()).needs();
        for (Criticality criticality : Criticality.values()) {
            for (Verdict verdict : Verdict.values()) {
                int needs = (int) covers.stream()
                        .filter(one -> one.need().criticality() == criticality && one.verdict() == verdict)
                        .count();
                all.add(new CoverTotals.Needs(criticality, verdict, needs));
            }
        }
        return List.copyOf(all);
    }

    /** The people of all services by career level and readiness, with totals in both directions. */
    private static final class Table {
        private final TableSuppression numbers = new TableSuppression();
        private final List<Integer> levels;
        private final List<Places> rows = new ArrayList<>();

        Table(List<Integer> levels) {
            this.levels = levels;
        }

        Places add(CoverPicture picture) {
            List<PersonOnTeam> people = inPost(picture);
            List<Integer> highest =
                    people.stream().map(person -> highestLevel(person, picture)).toList();
            List<Integer> byLevel = levels.stream()
                    .map(level -> numbers.add(
                            (int) highest.stream().filter(level::equals).count()))
                    .toList();
            int ready = (int) people.stream()
                    .filter(person -> isReadySomewhere(person, picture))
                    .count();
            var places =
                    new Places(numbers.total(byLevel), byLevel, numbers.add(ready), numbers.add(people.size() - ready));
            numbers.says(places.inPost(), List.of(places.ready(), places.notReady()));
            rows.add(places);
            return places;
        }

        Places together() {
            List<Integer> byLevel = IntStream.range(0, levels.size())
                    .mapToObj(i -> numbers.total(
                            rows.stream().map(row -> row.byLevel().get(i)).toList()))
                    .toList();
            var places = new Places(
                    numbers.total(rows.stream().map(Places::inPost).toList()),
                    byLevel,
                    numbers.total(rows.stream().map(Places::ready).toList()),
                    numbers.total(rows.stream().map(Places::notReady).toList()));
            numbers.says(places.inPost(), byLevel);
            numbers.says(places.inPost(), List.of(places.ready(), places.notReady()));
            return places;
        }

        private static boolean isReadySomewhere(PersonOnTeam person, CoverPicture picture) {
            return picture.sites().values().stream()
                    .anyMatch(site -> ReadinessRules.isReady(person, site, picture.day()));
        }

        private int highestLevel(PersonOnTeam person, CoverPicture picture) {
            return person.posts().stream()
                    .filter(post -> isHere(post, picture))
                    .mapToInt(post -> picture.framework()
                            .role(post.role())
                            .map(RoleProfile::careerLevel)
                            .orElse(levels.getFirst()))
                    .max()
                    .orElse(levels.getFirst());
        }
    }
}
