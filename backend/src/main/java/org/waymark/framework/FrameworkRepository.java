package org.waymark.framework;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

/** Reads releases. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface FrameworkRepository extends GenericRepository<ReleaseRow, String> {

    ReleaseRow save(ReleaseRow release);

    Optional<ReleaseRow> findById(String version);

    @Query("SELECT * FROM framework_release ORDER BY loaded_at DESC, version DESC LIMIT 1")
    Optional<ReleaseRow> newest();

    @Query(
            "SELECT level, word, formal_label, first_person, meaning FROM scale_level WHERE release_version = :version ORDER BY level")
    List<ScaleLevel> scale(String version);

    @Query("SELECT code, name, sort_order FROM competency_domain WHERE release_version = :version ORDER BY sort_order")
    List<Domain> domains(String version);

    @Query("""
            SELECT code, domain_code, title, meaning, kind, nos_codes, provenance, sort_order
              FROM competency WHERE release_version = :version ORDER BY sort_order""")
    List<Competency> competencies(String version);

    @Query("""
            SELECT code, name, career_level, purpose, details, reconstructed, sort_order
              FROM role_profile WHERE release_version = :version ORDER BY sort_order""")
    List<RoleRow> roles(String version);

    @Query("SELECT code, name, role_code, provenance FROM strand WHERE release_version = :version ORDER BY code")
    List<Strand> strands(String version);

    @Query("""
            SELECT role_code, competency_code, strand_code, required_level, fall_reason
              FROM requirement WHERE release_version = :version""")
    List<RequirementRow> requirements(String version);

    @Query("SELECT from_role, to_role, pathway, note FROM career_route WHERE release_version = :version")
    List<CareerRoute> routes(String version);

    @Query("""
            SELECT b.band, b.entry_gbp, b.top_gbp, r.pay_year
              FROM pay_band b JOIN framework_release r ON r.version = b.release_version
             WHERE b.release_version = :version""")
    List<PayBand> payBands(String version);
}
