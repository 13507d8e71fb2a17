package org.waymark.recruitment;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.access.Access;
import org.waymark.access.Permission;
import org.waymark.audit.Act;
import org.waymark.audit.AuditTrail;
import org.waymark.kernel.Actor;
import org.waymark.kernel.NeverTaken;
import org.waymark.kernel.Refused;
import org.waymark.kernel.Today;
import org.waymark.kernel.VacancyId;
import org.waymark.sheet.Sheet;
import org.waymark.sheet.SheetFaults;
import org.waymark.sheet.SheetText;

/**
 * Takes candidates of a vacancy from a CSV file of Trac or another program: first a look at what would happen, then all of
 * it or nothing. Only names, e-mail, reference and day are read; what else stands in the file is never kept.
 */
@Singleton
public class CandidateImport {

    private final CandidateRepository candidates;
    private final VacancyRepository vacancies;
    private final CandidateCheck check;
    private final Access access;
    private final AuditTrail trail;
    private final Today today;

    CandidateImport(
            CandidateRepository candidates,
            VacancyRepository vacancies,
            CandidateCheck check,
            Access access,
            AuditTrail trail,
            Today today) {
        this.candidates = candidates;
        this.vacancies = vacancies;
        this.check = check;
        this.access = access;
        this.trail = trail;
        this.today = today;
    }

    private record Read(CandidateImportPlan plan, List<String> unread) {}

    /**
     * What the file would do, line by line, and everything that is wrong with it. Nothing is kept.
     *
     * @throws Refused.NotFound if there is no such vacancy, or the actor keeps no candidates of its service
     * @throws Refused.NotNow if the vacancy is a draft or was closed
     * @throws Refused.NotValid if by its name or beginning the file is a paper that is never taken
     */
    @Transactional(readOnly = true)
    public CandidateImportPreview preview(Actor actor, VacancyId id, String fileName, byte[] file) {
        access.require(actor, Permission.KEEP_CANDIDATES);
        NeverTaken.mustNotBeNamed(fileName);
        VacancyRow vacancy = kept(actor, id, vacancies.find(id).stream().toList());
        var faults = new SheetFaults(CandidateColumns.FIELDS);
        Read read = read(vacancy, file, faults);
        return new CandidateImportPreview(
                withKnown(actor, vacancy, read.plan()), faults.inOrder(), faults.more(), read.unread(), hash(file));
    }

    /**
     * Adds what the preview showed, all or nothing.
     *
     * @return how many were added
     * @throws Refused.NotFound if there is no such vacancy, or the actor keeps no candidates of its service
     * @throws Refused.NotNow if the vacancy is a draft or was closed
     * @throws Refused.ChangedMeanwhile if this is not the file that was looked at
     * @throws Refused.NotValid with every fault, if there is one
     */
    @Transactional
    public int apply(Actor actor, VacancyId id, byte[] file, String sha256) {
        access.require(actor, Permission.KEEP_CANDIDATES);
        VacancyRow vacancy = kept(actor, id, vacancies.lock(id).stream().toList());
        if (!hash(file).equals(sha256)) {
            throw new Refused.ChangedMeanwhile("This is not the file that you looked at. Look at this one first.");
        }
        var faults = new SheetFaults(CandidateColumns.FIELDS);
        CandidateImportPlan plan = read(vacancy, file, faults).plan();
        if (!faults.isEmpty()) {
            throw new Refused.NotValid(faults.inOrder().stream()
                    .map(fault -> new Refused.Fault(
                            fault.column(),
                            "Line %d, %s: %s".formatted(fault.line(), fault.column(), fault.sentence())))
                    .toList());
        }
        if (!plan.added.isEmpty()) {
            candidates.saveAll(plan.added.stream()
                    .map(one -> CandidateDraft.row(one, today.day(), actor.person(), today.now()))
                    .toList());
        }
        trail.record(
                actor,
                Act.CANDIDATES_IMPORTED,
                null,
                "vacancy " + id.text(),
                "%d added, %d skipped, file %s"
                        .formatted(plan.added.size(), plan.rows.size() - plan.added.size(), sha256));
        return plan.added.size();
    }

    private VacancyRow kept(Actor actor, VacancyId id, List<VacancyRow> found) {
        VacancyRow vacancy = found.stream()
                .filter(one -> one.id().equals(id) && access.allows(actor, Permission.KEEP_CANDIDATES, one.serviceId()))
                .findFirst()
                .orElseThrow(() -> new Refused.NotFound("vacancy"));
        CandidateCheck.mustTake(vacancy);
        return vacancy;
    }

    private Read read(VacancyRow vacancy, byte[] file, SheetFaults faults) {
        var unread = new ArrayList<String>();
        var plan =
                new CandidateImportPlan(vacancy.id(), check, candidates.ofVacancy(vacancy.id()), today.day(), faults);
        SheetText.read(file, faults).ifPresent(text -> {
            NeverTaken.mustNotBegin("file", text);
            plan.work(Sheet.readForeign(
                    text,
                    CandidateColumns.COLUMNS,
                    CandidateColumns.NEEDED,
                    new Sheet.Foreign(CandidateColumns.NAMES, unread),
                    faults));
        });
        return new Read(plan, unread);
    }

    /** Says of whom somebody of the same name applied elsewhere; one statement, however many lines there are. */
    private List<CandidateImportRow> withKnown(Actor actor, VacancyRow vacancy, CandidateImportPlan plan) {
        Set<CandidateName> names = plan.added.stream()
                .map(one -> CandidateName.of(one.given(), one.family()))
                .collect(Collectors.toUnmodifiableSet());
        Set<String> families = plan.added.stream().map(NewCandidate::family).collect(Collectors.toUnmodifiableSet());
        Set<CandidateName> known = check.elsewhere(actor, names, families, vacancy.id()).stream()
                .map(CandidateName::of)
                .collect(Collectors.toUnmodifiableSet());
        return plan.rows.stream()
                .map(row -> row.adds() && known.contains(CandidateName.of(row.name(), ""))
                        ? new CandidateImportRow(
                                row.line(),
                                row.name(),
                                row.receivedOn(),
                                CandidateImportRow.Outcome.MAYBE_KNOWN,
                                "Possibly the same person as a candidate for another vacancy of yours.")
                        : row)
                .toList();
    }

    private static String hash(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
