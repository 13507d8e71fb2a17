package org.waymark.recruitment;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.CandidateId;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.ServiceId;
import org.waymark.kernel.StartId;
import org.waymark.kernel.VacancyId;

/** Keeps candidates. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface CandidateRepository extends GenericRepository<CandidateRow, CandidateId> {

    String ALL = """
            SELECT c.id, c.vacancy_id, c.given_name, c.family_name, c.email, c.source_reference, c.received_on, c.stage,
                   c.stage_since, c.outcome, c.decided_on, c.start_id, c.person_id, c.entered_by, c.entered_at,
                   c.version
              FROM candidate c
            """;

    CandidateRow save(CandidateRow candidate);

    List<CandidateRow> saveAll(Iterable<CandidateRow> candidates);

    @Query(ALL + "WHERE c.id = :id")
    Optional<CandidateRow> find(CandidateId id);

    /** Takes the candidate for the transaction, so that two acts on one candidate wait for each other. */
    @Query(ALL + "WHERE c.id = :id FOR UPDATE")
    Optional<CandidateRow> lock(CandidateId id);

    @Query(ALL + "WHERE c.vacancy_id = :vacancy ORDER BY c.family_name, c.given_name, c.id LIMIT 600")
    List<CandidateRow> ofVacancy(VacancyId vacancy);

    /** How many candidates each of the vacancies has who are neither out nor in post. */
    @Query("""
            SELECT vacancy_id, COUNT(*) AS number
              FROM candidate
             WHERE vacancy_id IN (:vacancies) AND decided_on IS NULL
             GROUP BY vacancy_id""")
    List<CandidateCount> open(Collection<VacancyId> vacancies);

    /** Candidates of one of the names for other vacancies of the services. */
    @Query(ALL + """
              JOIN vacancy v ON v.id = c.vacancy_id
             WHERE c.vacancy_id <> :but AND v.service_id IN (:services) AND c.family_name IN (:families)
             ORDER BY c.received_on DESC, c.id
             LIMIT 400""")
    List<CandidateRow> named(Collection<String> families, VacancyId but, Collection<ServiceId> services);

    @Query("""
            UPDATE candidate
               SET stage = :stage, stage_since = :since, outcome = :outcome, decided_on = :decided, version = version + 1
             WHERE id = :id AND version = :version""")
    long advance(
            CandidateId id,
            int version,
            CandidateStage stage,
            LocalDate since,
            @Nullable CandidateOutcome outcome,
            @Nullable LocalDate decided);

    /** Ends it for everybody who goes on without an offer. */
    @Query("""
            UPDATE candidate
               SET outcome = :how, decided_on = :day, version = version + 1
             WHERE vacancy_id = :vacancy AND decided_on IS NULL AND start_id IS NULL""")
    long endRest(VacancyId vacancy, CandidateOutcome how, LocalDate day);

    /** How many candidates of the vacancy have an offer that has not ended. */
    @Query("SELECT COUNT(*) FROM candidate WHERE vacancy_id = :vacancy AND decided_on IS NULL AND start_id IS NOT NULL")
    long offered(VacancyId vacancy);

    @Query("UPDATE candidate SET version = version + 1 WHERE id = :id AND version = :version")
    long touch(CandidateId id, int version);

    @Query("UPDATE candidate SET start_id = :start WHERE id = :id")
    void offered(CandidateId id, StartId start);

    @Query("UPDATE candidate SET person_id = :person WHERE id = :id")
    void known(CandidateId id, PersonId person);

    @Query("""
            UPDATE candidate
               SET given_name = :given, family_name = :family, email = :email, source_reference = :reference,
                   received_on = :received, version = version + 1
             WHERE id = :id AND version = :version""")
    long correct(
            CandidateId id,
            int version,
            String given,
            String family,
            String email,
            String reference,
            LocalDate received);
}
