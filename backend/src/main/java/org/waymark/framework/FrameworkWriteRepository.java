package org.waymark.framework;

import io.micronaut.data.annotation.ParameterExpression;
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
    @ParameterExpression(name = "code", expression = "#{row.code()}")
    @ParameterExpression(name = "domain", expression = "#{row.domain()}")
    @ParameterExpression(name = "title", expression = "#{row.title()}")
    @ParameterExpression(name = "meaning", expression = "#{row.meaning()}")
    @ParameterExpression(name = "kind", expression = "#{row.kind()}")
    @ParameterExpression(name = "nos", expression = "#{row.nos()}")
    @ParameterExpression(name = "provenance", expression = "#{row.provenance()}")
    @ParameterExpression(name = "place", expression = "#{row.place()}")
    void addCompetency(String version, NewCompetency row);

    @Query(
            "INSERT INTO role_profile VALUES (:version, :code, :name, :level, :purpose, :details, :reconstructed, :place)")
    @ParameterExpression(name = "code", expression = "#{row.code()}")
    @ParameterExpression(name = "name", expression = "#{row.name()}")
    @ParameterExpression(name = "level", expression = "#{row.level()}")
    @ParameterExpression(name = "purpose", expression = "#{row.purpose()}")
    @ParameterExpression(name = "details", expression = "#{row.details()}")
    @ParameterExpression(name = "reconstructed", expression = "#{row.reconstructed()}")
    @ParameterExpression(name = "place", expression = "#{row.place()}")
    void addRole(String version, NewRole row);

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

    /** A competency as the bundled text has it. */
    record NewCompetency(
            String code,
            String domain,
            String title,
            String meaning,
            String kind,
            String nos,
            String provenance,
            int place) {}

    /** A role profile as the bundled text has it, its details as JSON. */
    record NewRole(
            String code, String name, int level, String purpose, String details, boolean reconstructed, int place) {}
}
