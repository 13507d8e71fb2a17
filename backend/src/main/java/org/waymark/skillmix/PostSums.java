package org.waymark.skillmix;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.waymark.kernel.RoleCode;
import org.waymark.kernel.SiteId;
import org.waymark.people.TeamPost;
import org.waymark.skillmix.Establishment.OfRole;

/**
 * How many posts and whole-time equivalents a service needs and has before and after the moves of a scenario. Whoever
 * joins has a post of a full week.
 *
 * @param roles every role profile that is needed or held, before or after
 * @param unknownHours names of sites whose opening hours nobody has stated, so that what is needed after is too low
 */
public record PostSums(List<OfOne> roles, List<String> unknownHours) {

    public PostSums {
        roles = List.copyOf(roles);
        unknownHours = List.copyOf(unknownHours);
    }

    /** One role profile. */
    public record OfOne(RoleCode role, String name, Side before, Side after) {

        public boolean isSame() {
            return before.equals(after);
        }
    }

    /**
     * What is needed and what there is.
     *
     * @param needed whole-time equivalents that are needed
     * @param posts how many posts are held
     * @param inBeing the same in whole-time equivalents
     */
    public record Side(BigDecimal needed, int posts, BigDecimal inBeing) {

        static final Side NOTHING = new Side(new BigDecimal("0.00"), 0, new BigDecimal("0.00"));

        private Side and(Side other) {
            return new Side(needed.add(other.needed), posts + other.posts, inBeing.add(other.inBeing));
        }
    }

    static PostSums of(ScenarioBasis basis, Moves.Outcome outcome) {
        List<OfRole> before = roles(basis, outcome.before(), basis.places());
        List<OfRole> after = roles(basis, outcome.after(), outcome.places());
        Map<RoleCode, String> names = new LinkedHashMap<>();
        after.forEach(role -> names.put(role.role(), role.name()));
        before.forEach(role -> names.putIfAbsent(role.role(), role.name()));
        return new PostSums(
                names.entrySet().stream()
                        .map(role -> new OfOne(
                                role.getKey(),
                                role.getValue(),
                                side(before, role.getKey()),
                                side(after, role.getKey())))
                        .toList(),
                after.stream()
                        .flatMap(role -> role.lines().stream())
                        .filter(line -> !line.isCounted())
                        .map(Establishment.Line::site)
                        .distinct()
                        .sorted()
                        .toList());
    }

    private static List<OfRole> roles(
            ScenarioBasis basis, CoverPicture picture, Map<SiteId, EstablishmentSums.Place> places) {
        List<TeamPost> held = picture.people().stream()
                .flatMap(person -> person.posts().stream())
                .filter(post -> post.isWorkedOn(picture.day()) && post.service().equals(picture.service()))
                .toList();
        return new EstablishmentSums(picture.framework(), basis.rule(), places).roles(picture.needs(), held);
    }

    private static Side side(List<OfRole> roles, RoleCode code) {
        return roles.stream()
                .filter(role -> role.role().equals(code))
                .findFirst()
                .map(role -> new Side(role.needed(), role.posts(), role.inBeing()))
                .orElse(Side.NOTHING);
    }

    public Side before() {
        return sum(OfOne::before);
    }

    public Side after() {
        return sum(OfOne::after);
    }

    private Side sum(Function<OfOne, Side> side) {
        return roles.stream().map(side).reduce(Side.NOTHING, Side::and);
    }

    /** The role profiles of which more or fewer posts are needed or held. */
    public List<OfOne> changed() {
        return roles.stream().filter(role -> !role.isSame()).toList();
    }
}
