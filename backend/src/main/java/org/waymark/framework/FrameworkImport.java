package org.waymark.framework;

import io.micronaut.serde.ObjectMapper;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.waymark.access.Access;
import org.waymark.access.Permission;
import org.waymark.audit.Act;
import org.waymark.audit.AuditTrail;
import org.waymark.data.FrameworkText;
import org.waymark.data.Release;
import org.waymark.kernel.Actor;
import org.waymark.kernel.Today;

/** Loads a bundled release into the database, once; a release that is there is checked by its hash and left alone. */
@Singleton
public class FrameworkImport {

    private final FrameworkWriteRepository parts;
    private final FrameworkRepository releases;
    private final PracticeImport practice;
    private final Frameworks frameworks;
    private final ObjectMapper json;
    private final Access access;
    private final AuditTrail trail;
    private final Today today;

    FrameworkImport(
            FrameworkWriteRepository parts,
            FrameworkRepository releases,
            PracticeImport practice,
            Frameworks frameworks,
            ObjectMapper json,
            Access access,
            AuditTrail trail,
            Today today) {
        this.parts = parts;
        this.releases = releases;
        this.practice = practice;
        this.frameworks = frameworks;
        this.json = json;
        this.access = access;
        this.trail = trail;
        this.today = today;
    }

    /**
     * Loads the release if the database does not have it, and tells whether it did.
     *
     * @throws IllegalStateException if the files have faults, or if the database holds other content under the version
     */
    @Transactional
    public boolean load(Actor actor, Release release) {
        access.require(actor, Permission.MANAGE_ACCOUNTS);
        var stored = frameworks.stored(release.version());
        if (stored.isPresent()) {
            if (!stored.get().sha256().equals(release.hash())) {
                throw new IllegalStateException("Framework " + release.version()
                        + " in the database differs from the bundled files; a release never changes in place.");
            }
            return false;
        }
        FrameworkText text = release.read().orThrow();
        releases.save(new ReleaseRow(
                text.version(),
                text.title(),
                text.status(),
                text.statusSentence(),
                release.hash(),
                today.now(),
                text.payYear()));
        addWords(text);
        addRoles(text);
        addRoutes(text);
        practice.add(text);
        trail.record(actor, Act.FRAMEWORK_LOADED, null, "framework " + text.version(), "sha256 " + release.hash());
        frameworks.forget();
        return true;
    }

    private void addWords(FrameworkText text) {
        String version = text.version();
        text.scale()
                .forEach(l ->
                        parts.addScaleLevel(version, l.level(), l.word(), l.label(), l.firstPerson(), l.meaning()));
        text.domains().forEach(d -> parts.addDomain(version, d.code(), d.name(), d.order()));
        text.competencies()
                .forEach(c -> parts.addCompetency(
                        version,
                        new FrameworkWriteRepository.NewCompetency(
                                c.code(),
                                c.domain(),
                                c.title(),
                                c.meaning(),
                                c.type(),
                                String.join(";", c.nosRefs()),
                                c.provenance(),
                                c.order())));
        text.payBands().forEach(b -> parts.addPayBand(version, b.band(), b.entryGbp(), b.topGbp()));
    }

    private void addRoles(FrameworkText text) {
        String version = text.version();
        text.roles()
                .forEach(r -> parts.addRole(
                        version,
                        new FrameworkWriteRepository.NewRole(
                                r.code(), r.name(), r.level(), r.purpose(), details(r), r.reconstructed(), r.order())));
        text.strands().forEach(s -> parts.addStrand(version, s.code(), s.name(), s.appliesToRole(), s.provenance()));
        text.requirements()
                .forEach(r -> parts.addRequirement(
                        version,
                        r.roleCode(),
                        r.competencyCode(),
                        Objects.requireNonNullElse(r.strandCode(), ""),
                        r.level(),
                        Objects.requireNonNullElse(r.fallReason(), "")));
    }

    private void addRoutes(FrameworkText text) {
        String version = text.version();
        for (var pathway : text.pathways()) {
            List<String> roles = pathway.roles();
            for (int step = 1; step < roles.size(); step++) {
                parts.addRoute(version, roles.get(step - 1), roles.get(step), pathway.name(), "");
            }
        }
        text.routes()
                .forEach(r -> parts.addRoute(version, r.from(), r.to(), "", Objects.requireNonNullElse(r.note(), "")));
        text.roles().forEach(r -> r.routesTo().forEach(to -> parts.addRoute(version, r.code(), to, "", "")));
    }

    private String details(FrameworkText.RoleText r) {
        var details = new RoleDetails(
                r.aliases(),
                r.keyActivities(),
                r.payBasis(),
                r.typicalBands(),
                r.entryRequirements(),
                r.educationAndTraining(),
                r.professionalRegistration(),
                r.termLimitMonths(),
                r.minimumVetting(),
                r.vettingNote(),
                r.dbs(),
                r.safeguardingAdultLevel(),
                r.safeguardingChildLevel(),
                r.supervisionPattern(),
                r.nameProvenance(),
                r.levelConfidence());
        try {
            return json.writeValueAsString(details);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
