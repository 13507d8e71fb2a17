package org.waymark.framework;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

/** Adds the parts of a release, once. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface FrameworkWriteRepository extends GenericRepository<ReleaseRow, String> {

    @Query("INSERT INTO scale_level VALUES (:version, :level, :word, :label, :firstPerson, :meaning)")
    void addScaleLevel(String version, int level, String word, String label, String firstPerson, String meaning);

    @Query("INSERT INTO competency_domain VALUES (:version, :code, :name, :place)")
    void addDomain(String version, String code, String name, int place);

    @Query(
            "INSERT INTO competency VALUES (:version, :code, :domain, :title, :meaning, :kind, :nos, :provenance, :place)")
    void addCompetency(
            String version,
            String code,
            String domain,
            String title,
            String meaning,
            String kind,
            String nos,
            String provenance,
            int place);

    @Query(
            "INSERT INTO role_profile VALUES (:version, :code, :name, :level, :purpose, :details, :reconstructed, :place)")
    void addRole(
            String version,
            String code,
            String name,
            int level,
            String purpose,
            String details,
            boolean reconstructed,
            int place);

    @Query("INSERT INTO strand VALUES (:version, :code, :name, :role, :provenance)")
    void addStrand(String version, String code, String name, String role, String provenance);

    @Query("INSERT INTO requirement VALUES (:version, :role, :competency, :strand, :level, :fallReason)")
    void addRequirement(String version, String role, String competency, String strand, int level, String fallReason);

    @Query("""
            INSERT INTO career_route VALUES (:version, :fromRole, :toRole, :pathway, :note)
            ON DUPLICATE KEY UPDATE pathway = IF(pathway = '', VALUES(pathway), pathway),
                                    note = IF(note = '', VALUES(note), note)""")
    void addRoute(String version, String fromRole, String toRole, String pathway, String note);

    @Query("INSERT INTO pay_band VALUES (:version, :band, :entry, :top)")
    void addPayBand(String version, String band, int entry, int top);
}
