package org.waymark.vetting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.framework.References;
import org.waymark.kernel.ForceCode;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.Refused;
import org.waymark.kernel.RoleCode;
import org.waymark.kernel.ServiceId;
import org.waymark.kernel.SiteId;
import org.waymark.kernel.StartId;
import org.waymark.kernel.VettingCaseId;
import org.waymark.provision.SiteClearance;
import org.waymark.provision.SiteKind;

/** What happens to a start by chance, in memory, and a second opinion about it that does not ask the gate. */
final class GateWalk {

    static final ServiceId SERVICE = new ServiceId(5);

    private static final ForceCode KENT = new ForceCode("KENT");
    private static final ForceCode NORFOLK = new ForceCode("NORFOLK");
    private static final List<ForceCode> FORCES = List.of(KENT, NORFOLK);
    private static final List<String> LEVELS = List.of("NPPV2A", "NPPV2F", "NPPV3");
    private static final PersonId MANAGER = new PersonId(8);
    private static final PersonId RECRUITER = new PersonId(9);
    private static final List<StartCheckRule> ASKED = AskedCheckImport.rules();
    private static final Schemes SCHEMES = new Schemes(new References().lists().clearances());

    private final Random chance;
    private final LocalDate today;
    private final List<SiteClearance> sites = new ArrayList<>();
    private final List<Held> held = new ArrayList<>();
    private final List<Acceptance> acceptances = new ArrayList<>();
    private final Map<EmploymentCheck, LocalDate> done = new EnumMap<>(EmploymentCheck.class);
    private OfferAnswer answer = OfferAnswer.NONE;
    private @Nullable StartException exception;

    /** A clearance with all that happened to it. */
    private record Held(ForceCode issuer, String level, Episode episode) {

        GateClearance forGate() {
            return new GateClearance(issuer, level, episode.state(), episode.spans());
        }
    }

    GateWalk(Random chance, LocalDate today) {
        this.chance = chance;
        this.today = today;
        sites.add(chance.nextInt(3) > 0 ? suite(KENT) : base());
        if (chance.nextInt(3) == 0) {
            sites.add(chance.nextBoolean() ? suite(NORFOLK) : base());
        }
        if (chance.nextInt(3) == 0) {
            acceptances.add(new Acceptance(
                    NORFOLK, KENT, "NPPV2F", today.plusDays(chance.nextInt(20)), 1, AcceptanceAnswer.ACCEPTED, today));
        }
    }

    /** Somebody does something. */
    void step() {
        switch (chance.nextInt(8)) {
            case 0 -> answer = any(OfferAnswer.values(), chance);
            case 1, 2 -> {
                for (EmploymentCheck check : EmploymentCheck.values()) {
                    if (chance.nextInt(20) > 0) {
                        done.put(check, today);
                    }
                }
            }
            case 3 -> done.remove(any(EmploymentCheck.values(), chance));
            case 4, 5 -> grant();
            case 6 -> move();
            default -> except();
        }
    }

    private void grant() {
        LocalDate from = today.minusDays(chance.nextInt(400) - 20L);
        held.add(new Held(
                FORCES.get(chance.nextInt(2)),
                LEVELS.get(chance.nextInt(3)),
                new Episode(ClearanceState.IN_PROGRESS, null, null, null, List.of(), null)
                        .granted(from, from.plusDays(20 + chance.nextInt(800)), chance.nextInt(5) == 0)));
    }

    /** The force does something to a clearance; what the rules refuse does not happen. */
    private void move() {
        if (held.isEmpty()) {
            return;
        }
        int which = chance.nextInt(held.size());
        Held one = held.get(which);
        ClearanceState to = any(ClearanceState.values(), chance);
        try {
            Episode after = one.episode().moved(to, today.minusDays(chance.nextInt(10)));
            held.set(which, new Held(one.issuer(), one.level(), after));
        } catch (Refused refused) {
            if (refused.sentence().isBlank()) {
                throw new AssertionError("a refusal without a word", refused);
            }
        }
    }

    private void except() {
        boolean confirmed = chance.nextBoolean();
        exception = new StartException(
                1,
                new StartId(1),
                "Cover of the outreach round",
                today.plusDays(chance.nextInt(100) - 5L),
                MANAGER,
                Instant.EPOCH,
                confirmed ? RECRUITER : null,
                confirmed ? Instant.EPOCH : null,
                chance.nextInt(4) == 0 ? today : null,
                0);
    }

    GateFacts facts() {
        return new GateFacts(
                start(answer),
                sites,
                held.stream().map(Held::forGate).toList(),
                List.of(),
                ASKED,
                done,
                exception,
                rules(acceptances),
                today);
    }

    /** Whether nothing but clearances counts for this start, none of them suspended. */
    boolean isPlain() {
        return held.stream().noneMatch(one -> one.episode().state() == ClearanceState.SUSPENDED);
    }

    /** The second opinion: each condition by itself, each of the days by itself. */
    boolean mayStart(LocalDate start) {
        if (answer != OfferAnswer.ACCEPTED) {
            return false;
        }
        for (EmploymentCheck check : EmploymentCheck.values()) {
            boolean asked = check != EmploymentCheck.COURT_ACCESS
                    && check != EmploymentCheck.REGISTRATION
                    && check != EmploymentCheck.BPSS;
            if (asked && !done.containsKey(check)) {
                return false;
            }
        }
        StartException made = exception;
        boolean police = sites.stream().anyMatch(site -> site.kind() == SiteKind.CUSTODY_SUITE);
        boolean excused = !police
                && made != null
                && made.confirmedBy() != null
                && made.endedOn() == null
                && !start.isAfter(made.untilDay())
                && !today.isAfter(made.untilDay());
        return excused
                || sites.stream()
                        .allMatch(site -> site.levels().stream()
                                .allMatch(level -> isClearedThroughout(site.force(), level, start)));
    }

    private boolean isClearedThroughout(@Nullable ForceCode force, String level, LocalDate start) {
        for (LocalDate day = start; !day.isAfter(start.plusDays(30)); day = day.plusDays(1)) {
            LocalDate at = day;
            boolean cleared = held.stream()
                    .filter(one -> LEVELS.indexOf(one.level()) >= LEVELS.indexOf(level))
                    .filter(one -> force == null || one.issuer().equals(force) || isAccepted(force, one, start))
                    .anyMatch(one -> one.episode().holdsOn(at));
            if (!cleared) {
                return false;
            }
        }
        return true;
    }

    private boolean isAccepted(ForceCode force, Held one, LocalDate start) {
        return acceptances.stream()
                .anyMatch(said -> said.force().equals(force)
                        && said.issuer().equals(one.issuer())
                        && said.level().equals(one.level())
                        && !said.from().isAfter(start));
    }

    /** One of them, by chance. */
    static <T> T any(T[] all, Random chance) {
        return List.of(all).get(chance.nextInt(all.length));
    }

    /** Facts in which everything but the clearances is as it should be. */
    static GateFacts facts(
            List<SiteClearance> sites, List<GateClearance> held, List<Acceptance> acceptances, LocalDate today) {
        var done = new EnumMap<EmploymentCheck, LocalDate>(EmploymentCheck.class);
        for (EmploymentCheck check : EmploymentCheck.values()) {
            done.put(check, today);
        }
        return facts(sites, held, acceptances, done, today);
    }

    static GateFacts facts(
            List<SiteClearance> sites,
            List<GateClearance> held,
            List<Acceptance> acceptances,
            Map<EmploymentCheck, LocalDate> done,
            LocalDate today) {
        return new GateFacts(
                start(OfferAnswer.ACCEPTED), sites, held, List.of(), ASKED, done, null, rules(acceptances), today);
    }

    static SiteClearance suite(ForceCode force) {
        return new SiteClearance(
                new SiteId(1), SERVICE, "Suite " + force, SiteKind.CUSTODY_SUITE, force, Set.of("NPPV2F"));
    }

    private static SiteClearance base() {
        return new SiteClearance(new SiteId(2), SERVICE, "Base", SiteKind.COMMUNITY_BASE, null, Set.of("NPPV2A"));
    }

    static VettingCase caseAt(Stage stage) {
        return caseAt(stage, ClearanceState.IN_PROGRESS);
    }

    static VettingCase caseAt(Stage stage, ClearanceState state) {
        return new VettingCase(
                new VettingCaseId(3),
                SERVICE,
                null,
                new StartId(1),
                new RoleCode("PRA"),
                null,
                "Rowan",
                "Tillett",
                KENT,
                "NPPV2F",
                stage,
                LocalDate.of(2026, 11, 1),
                state,
                0,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                RECRUITER,
                Instant.EPOCH,
                0);
    }

    private static RuleSheet rules(List<Acceptance> acceptances) {
        return new RuleSheet(
                new RuleBook(List.of(), acceptances),
                Map.of(KENT, "Kent Police", NORFOLK, "Norfolk Constabulary"),
                SCHEMES,
                List.of(),
                false,
                LocalDate.of(2026, 11, 20));
    }

    private static Start start(OfferAnswer answer) {
        LocalDate offered = LocalDate.of(2026, 11, 1);
        return new Start(
                new StartId(1),
                SERVICE,
                new RoleCode("PRA"),
                null,
                null,
                "Rowan",
                "Tillett",
                null,
                offered,
                answer,
                answer == OfferAnswer.NONE ? null : offered,
                null,
                null,
                null,
                null,
                null,
                RECRUITER,
                Instant.EPOCH,
                0);
    }
}
