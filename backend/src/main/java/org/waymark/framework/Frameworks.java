package org.waymark.framework;

import io.micronaut.serde.ObjectMapper;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Access;
import org.waymark.access.Permission;
import org.waymark.kernel.Actor;
import org.waymark.kernel.OpenToAll;
import org.waymark.kernel.Refused;

/** Gives out releases of the framework; each is read from the database once and then kept. */
@Singleton
public class Frameworks {

    private final FrameworkRepository releases;
    private final Practice practice;
    private final ObjectMapper json;
    private final Access access;
    private final ConcurrentHashMap<String, Framework> kept = new ConcurrentHashMap<>();
    private final AtomicReference<@Nullable String> newest = new AtomicReference<>();

    Frameworks(FrameworkRepository releases, Practice practice, ObjectMapper json, Access access) {
        this.releases = releases;
        this.practice = practice;
        this.json = json;
        this.access = access;
    }

    /**
     * The published release, for the people who read it.
     *
     * @throws Refused.NotNow while no release is loaded
     */
    @Transactional(readOnly = true)
    public Framework published(Actor actor) {
        access.require(actor, Permission.READ_FRAMEWORK);
        return published();
    }

    /** The published release, for rooms above that have asked for their own permission already. */
    @OpenToAll("the published framework is no secret; rooms above need it to compute")
    @Transactional(readOnly = true)
    public Framework published() {
        String version = newest.get();
        if (version == null) {
            version = releases.newest()
                    .map(ReleaseRow::version)
                    .orElseThrow(() -> new Refused.NotNow("No framework has been loaded yet."));
            newest.set(version);
        }
        return version(version);
    }

    /**
     * One release by its version, as assessments are pinned to it.
     *
     * @throws Refused.NotFound if there is no such release
     */
    @OpenToAll("the published framework is no secret; rooms above need it to compute")
    @Transactional(readOnly = true)
    public Framework version(String version) {
        Framework known = kept.get(version);
        if (known != null) {
            return known;
        }
        Framework read = read(releases.findById(version).orElseThrow(() -> new Refused.NotFound("framework release")));
        kept.put(version, read);
        return read;
    }

    /** The published release if it was read already; asks the database for nothing. */
    Optional<Framework> remembered() {
        String version = newest.get();
        return version == null ? Optional.empty() : Optional.ofNullable(kept.get(version));
    }

    Optional<ReleaseRow> stored(String version) {
        return releases.findById(version);
    }

    void forget() {
        newest.set(null);
    }

    private Framework read(ReleaseRow row) {
        String version = row.version();
        return new Framework(
                new Framework.About(version, row.title(), row.status(), row.statusNote(), row.sha256()),
                new Framework.Parts(
                        releases.scale(version),
                        releases.domains(version),
                        releases.competencies(version),
                        releases.roles(version).stream().map(this::profile).toList(),
                        releases.strands(version),
                        releases.requirements(version),
                        releases.routes(version),
                        releases.payBands(version)),
                practice.read(version));
    }

    private RoleProfile profile(RoleRow row) {
        try {
            return new RoleProfile(
                    row.code(),
                    row.name(),
                    row.careerLevel(),
                    row.purpose(),
                    Objects.requireNonNull(json.readValue(row.details(), RoleDetails.class)),
                    row.reconstructed(),
                    row.sortOrder());
        } catch (IOException e) {
            throw new UncheckedIOException("The details of role profile " + row.code() + " cannot be read.", e);
        }
    }
}
