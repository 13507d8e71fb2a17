package org.waymark.recruitment;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import org.waymark.kernel.CandidateId;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.VacancyId;

/** Keeps the sheets of those who shortlist, and the marks on them. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface ShortlistRepository extends GenericRepository<CandidateRow, CandidateId> {

    @Query("""
            SELECT s.candidate_id, s.marker_id, s.seat, s.submitted_at, s.says_yes
              FROM shortlist_sheet s
             WHERE s.candidate_id = :candidate
             ORDER BY s.seat
             LIMIT 2""")
    List<ShortlistSheetRow> sheets(CandidateId candidate);

    @Query("""
            SELECT s.candidate_id, s.marker_id, s.seat, s.submitted_at, s.says_yes
              FROM shortlist_sheet s
              JOIN candidate c ON c.id = s.candidate_id
             WHERE c.vacancy_id = :vacancy
             ORDER BY s.candidate_id, s.seat
             LIMIT 1200""")
    List<ShortlistSheetRow> sheetsOf(VacancyId vacancy);

    @Query("""
            INSERT INTO shortlist_sheet (candidate_id, marker_id, seat)
            VALUES (:candidate, :marker, :seat)""")
    void begin(CandidateId candidate, PersonId marker, int seat);

    /** The marks of one marker alone. */
    @Query("""
            SELECT marker_id, place, mark
              FROM shortlist_mark
             WHERE candidate_id = :candidate AND marker_id = :marker
             ORDER BY place
             LIMIT 200""")
    List<ShortlistMarkRow> marksBy(CandidateId candidate, PersonId marker);

    /** The marks of both, for those who may see both. */
    @Query("""
            SELECT marker_id, place, mark
              FROM shortlist_mark
             WHERE candidate_id = :candidate
             ORDER BY marker_id, place
             LIMIT 400""")
    List<ShortlistMarkRow> marks(CandidateId candidate);

    @Query("""
            INSERT INTO shortlist_mark (candidate_id, marker_id, place, mark)
            VALUES (:candidate, :marker, :place, :mark)
            ON DUPLICATE KEY UPDATE mark = :mark""")
    void mark(CandidateId candidate, PersonId marker, int place, CriterionMark mark);

    /** Takes a sheet that was not handed in away, and the marks on it with it. */
    @Query("""
            DELETE FROM shortlist_sheet
             WHERE candidate_id = :candidate AND marker_id = :marker AND submitted_at IS NULL""")
    long giveBack(CandidateId candidate, PersonId marker);

    @Query("""
            UPDATE shortlist_sheet
               SET submitted_at = :moment
             WHERE candidate_id = :candidate AND marker_id = :marker AND submitted_at IS NULL""")
    long submit(CandidateId candidate, PersonId marker, Instant moment);

    @Query("""
            UPDATE shortlist_sheet
               SET says_yes = :yes
             WHERE candidate_id = :candidate AND marker_id = :marker AND submitted_at IS NOT NULL""")
    void say(CandidateId candidate, PersonId marker, boolean yes);

    @Query("""
            SELECT COUNT(*)
              FROM shortlist_mark m
              JOIN candidate c ON c.id = m.candidate_id
             WHERE c.vacancy_id = :vacancy""")
    int marksFor(VacancyId vacancy);
}
