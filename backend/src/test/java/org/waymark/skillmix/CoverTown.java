package org.waymark.skillmix;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.TestHouse;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.CoverNeedId;
import org.waymark.kernel.ForceCode;
import org.waymark.kernel.Ids;
import org.waymark.kernel.Level;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.PostId;
import org.waymark.kernel.RoleCode;
import org.waymark.kernel.SiteId;
import org.waymark.people.Neighbourhood;
import org.waymark.people.NewPost;
import org.waymark.people.Posts;
import org.waymark.provision.CoverNeed;
import org.waymark.provision.Criticality;
import org.waymark.provision.ForceImport;
import org.waymark.provision.SiteForm;
import org.waymark.provision.SiteKind;
import org.waymark.provision.Sites;

/** A service with a custody suite in Kent, its needs written straight into the database. */
public final class CoverTown {

    static final ForceCode KENT = new ForceCode("KENT");
    static final String FULL = "NPPV2F";

    public final Neighbourhood here = new Neighbourhood();
    public final AgreedOnPaper paper = new AgreedOnPaper();
    public final SiteId suite;

    public CoverTown() {
        here.house.get(ForceImport.class).load(here.console);
        suite = site("Kirkham custody suite", SiteKind.CUSTODY_SUITE, KENT);
    }

    SiteId site(String name, SiteKind kind, @Nullable ForceCode force) {
        var form = new SiteForm(name, kind, force, kind.isCourt() ? "Court" : "", "", LocalDate.of(2024, 1, 1));
        return here.house.get(Sites.class).add(here.console, here.id(), form).id();
    }

    /** Somebody in post at the suite who is cleared there for a year and met everything half a year ago. */
    public PersonId counting(String given) {
        PersonId person = inPost(given, Neighbourhood.PRACTITIONER, null, suite);
        cleared(person, Neighbourhood.DAY.plusYears(1));
        paper.agree(person, Neighbourhood.PRACTITIONER, 0, Neighbourhood.DAY.minusMonths(6));
        return person;
    }

    PersonId inPost(String given, RoleCode role, @Nullable LocalDate end, SiteId... sites) {
        PersonId person = here.person(given);
        post(person, role, LocalDate.of(2025, 1, 1), end, sites);
        return person;
    }

    PostId post(PersonId person, RoleCode role, LocalDate from, @Nullable LocalDate end, SiteId... sites) {
        var post = new NewPost(
                person, here.id(), null, role, "", new BigDecimal("37.5"), from, end, null, Set.of(), Set.of(sites));
        return here.house.get(Posts.class).start(here.console, post).id();
    }

    void cleared(PersonId person, LocalDate until) {
        cleared(person, KENT, FULL, until);
    }

    void cleared(PersonId person, ForceCode force, String level, LocalDate until) {
        write("""
                INSERT INTO clearance (id, person_id, issuer, level, granted_on, expires_on, recorded_by, recorded_at, version)
                VALUES (?, ?, ?, ?, ?, ?, 0, '2026-01-01', 0)""", Ids.next(), person.value(), force.value(), level, until.minusYears(3), until);
    }

    /** So many practitioners at the suite, critical, from that day on; the only need then. */
    public CoverNeed need(int headcount, LocalDate from) {
        CoverNeed need = need(suite, Neighbourhood.PRACTITIONER, Map.of(), headcount, FULL, false);
        plan(suite, from, need);
        return need;
    }

    static CoverNeed need(
            SiteId site,
            @Nullable RoleCode role,
            Map<CompetencyCode, Level> skills,
            int headcount,
            String clearance,
            boolean womanChoice) {
        return new CoverNeed(
                new CoverNeedId(Ids.next()),
                site,
                null,
                EnumSet.allOf(DayOfWeek.class),
                null,
                role,
                skills,
                headcount,
                womanChoice,
                clearance,
                Criticality.CRITICAL,
                "Somebody is there at every hour.");
    }

    /** A need at a site that has none yet: one practitioner, without clearance. */
    public static CoverNeedId needAt(SiteId site) {
        CoverNeed need = need(site, Neighbourhood.PRACTITIONER, Map.of(), 1, "", false);
        plan(site, LocalDate.of(2025, 1, 1), need);
        return need.id();
    }

    /** A need at a site that has none yet: one practitioner with the clearance. */
    public static void askAt(SiteId site, String clearance) {
        plan(site, LocalDate.of(2025, 1, 1), need(site, Neighbourhood.PRACTITIONER, Map.of(), 1, clearance, false));
    }

    /** The same at a new community base of a service. */
    public static CoverNeedId needOf(Neighbourhood where) {
        var form = new SiteForm(
                "Base " + Neighbourhood.unique(), SiteKind.COMMUNITY_BASE, null, "", "", LocalDate.of(2020, 1, 6));
        return needAt(where.house
                .get(Sites.class)
                .add(where.console, where.id(), form)
                .id());
    }

    /** The whole plan of a site from a day on. */
    static void plan(SiteId site, LocalDate from, CoverNeed... needs) {
        long plan = Ids.next();
        write(
                "INSERT INTO cover_plan (id, site_id, from_day, entered_at) VALUES (?, ?, ?, '2026-01-01')",
                plan,
                site.value(),
                from);
        for (CoverNeed need : needs) {
            RoleCode role = need.role();
            write(
                    """
                    INSERT INTO cover_need (plan_id, need_id, position, pathway, days, opens, closes, role_code, headcount,
                                            woman_choice, clearance, criticality, reason)
                    VALUES (?, ?, ?, NULL, '1234567', NULL, NULL, ?, ?, ?, ?, ?, ?)""",
                    plan,
                    need.id().value(),
                    List.of(needs).indexOf(need),
                    role == null ? null : role.value(),
                    need.headcount(),
                    need.womanChoice(),
                    need.clearance(),
                    need.criticality().weight(),
                    need.reason());
            need.competencies()
                    .forEach((code, level) -> write(
                            "INSERT INTO cover_need_competency VALUES (?, ?, ?, ?)",
                            plan,
                            need.id().value(),
                            code.value(),
                            level.value()));
        }
    }

    /** For how many months levels count from a day on. */
    void counts(int months, LocalDate from) {
        counts(here, months, from);
    }

    static void counts(Neighbourhood where, int months, LocalDate from) {
        write(
                "INSERT INTO service_rule VALUES (?, ?, ?, 14.0, 3.0, 4.0, 37.5, '2026-01-01')",
                where.id().value(),
                from,
                months);
    }

    static void write(String sql, @Nullable Object... values) {
        try (Connection connection = TestHouse.open().plainConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                Object value = values[i];
                statement.setObject(i + 1, value instanceof LocalDate day ? day.toString() : value);
            }
            statement.execute();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
