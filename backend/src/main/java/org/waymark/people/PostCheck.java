package org.waymark.people;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.framework.Framework;
import org.waymark.framework.Frameworks;
import org.waymark.framework.RoleProfile;
import org.waymark.framework.Strand;
import org.waymark.kernel.Actor;
import org.waymark.kernel.Faults;
import org.waymark.kernel.Refused;
import org.waymark.kernel.RoleCode;
import org.waymark.kernel.SiteId;
import org.waymark.kernel.StrandCode;
import org.waymark.kernel.Today;
import org.waymark.provision.LdServices;
import org.waymark.provision.Site;
import org.waymark.provision.Sites;
import org.waymark.provision.Teams;

/** Says everything that is wrong with a post before it is kept. */
@Singleton
class PostCheck {

    /** The role profile whose posts have a term. */
    static final RoleCode VOLUNTEER = new RoleCode("VOL");

    static final LocalDate FAR_OFF = LocalDate.of(9999, 12, 31);

    private static final BigDecimal LONGEST_WEEK = new BigDecimal(60);

    private final PostRepository posts;
    private final Frameworks frameworks;
    private final LdServices services;
    private final Teams teams;
    private final Sites sites;
    private final TermRuleRepository terms;

    PostCheck(
            PostRepository posts,
            Frameworks frameworks,
            LdServices services,
            Teams teams,
            Sites sites,
            TermRuleRepository terms) {
        this.posts = posts;
        this.frameworks = frameworks;
        this.services = services;
        this.teams = teams;
        this.sites = sites;
        this.terms = terms;
    }

    /** The end of a volunteer's term, set where none is given; nothing for everybody else. */
    @Nullable
    LocalDate term(RoleCode role, LocalDate startsOn, @Nullable LocalDate given) {
        return given == null && role.equals(VOLUNTEER)
                ? new TermRules(terms.on(startsOn).stream().toList()).end(role, startsOn, null)
                : given;
    }

    /** Asks the framework, the calendar, the service and the other posts of the same person. */
    void check(Actor actor, Faults faults, PostRow post, PostRequest wanted) {
        var facts = new Facts(post.roleCode(), post.payBand(), post.weeklyHours(), wanted.strands());
        facts(frameworks.published(), faults, facts);
        days(faults, post);
        places(actor, faults, post, wanted);
        overlap(faults, post);
    }

    /** What else is asked of a post: its strands and sites, and the day from which team and sites have to be there. */
    record PostRequest(Set<StrandCode> strands, Set<SiteId> sites, LocalDate day) {}

    /** What the framework has a say in. */
    record Facts(RoleCode role, String payBand, BigDecimal weeklyHours, Set<StrandCode> strands) {}

    static void facts(Framework framework, Faults faults, Facts post) {
        RoleProfile profile = framework.role(post.role()).orElse(null);
        faults.unless(profile != null, "role", "The framework has no role “" + post.role() + "”.");
        faults.unless(
                post.payBand().isEmpty() || framework.band(post.payBand()).isPresent(),
                "payBand",
                "The framework has no pay band “" + Refused.quoted(post.payBand()) + "”.");
        BigDecimal hours = post.weeklyHours();
        faults.unless(
                hours.signum() > 0
                        && hours.compareTo(LONGEST_WEEK) <= 0
                        && hours.stripTrailingZeros().scale() <= 1,
                "weeklyHours",
                "Weekly hours are more than 0, 60 at most, with one digit after the point, such as 37.5.");
        var strands = framework.strands().stream().collect(Collectors.toMap(Strand::code, Function.identity()));
        for (StrandCode code : post.strands()) {
            Strand strand = strands.get(code);
            if (strand == null) {
                faults.add("strands", "The framework has no strand “" + code + "”.");
            } else if (profile != null && !strand.roleCode().equals(post.role())) {
                faults.add("strands", "The strand " + strand.name() + " does not belong to " + profile.name() + ".");
            }
        }
    }

    static void days(Faults faults, PostRow post) {
        LocalDate end = post.endsOn();
        faults.unless(end == null || !end.isBefore(post.startsOn()), "endsOn", "A post cannot end before it begins.");
        LocalDate term = post.volunteerTermEndsOn();
        faults.unless(
                term == null || post.roleCode().equals(VOLUNTEER),
                "volunteerTermEndsOn",
                "Only a volunteer's post has a term. Leave this empty.");
        faults.unless(
                term == null || !term.isBefore(post.startsOn()),
                "volunteerTermEndsOn",
                "A volunteer's term cannot end before the post begins.");
    }

    private void places(Actor actor, Faults faults, PostRow post, PostRequest wanted) {
        var service = services.find(actor, post.serviceId());
        LocalDate day = wanted.day();
        faults.unless(service.isOpenOn(day), "service", service.name() + " has ended by then. Choose another service.");
        if (post.teamId() != null) {
            faults.unless(
                    teams.ofService(actor, service.id()).stream()
                            .anyMatch(team -> team.id().equals(post.teamId()) && team.isOpenOn(day)),
                    "team",
                    "This team is not one of " + service.name() + ", or has ended by then. Choose another team.");
        }
        if (!wanted.sites().isEmpty()) {
            var open = sites.ofService(actor, service.id()).stream()
                    .filter(site -> site.closedOn() == null || !site.closedOn().isBefore(day))
                    .map(Site::id)
                    .collect(Collectors.toSet());
            faults.unless(
                    open.containsAll(wanted.sites()),
                    "sites",
                    "A site is not one of " + service.name() + ", or has closed by then. Choose again.");
        }
    }

    private void overlap(Faults faults, PostRow post) {
        LocalDate until = post.endsOn() == null ? FAR_OFF : post.endsOn();
        posts.overlapping(post.personId(), post.serviceId(), post.roleCode(), post.id(), post.startsOn(), until)
                .ifPresent(other -> faults.add(
                        "startsOn",
                        "They already hold this role in this service from "
                                + Today.inWords(other.startsOn())
                                + (other.endsOn() == null ? "" : " to " + Today.inWords(other.endsOn()))
                                + ". End that post first, or choose other days."));
    }
}
