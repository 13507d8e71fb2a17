package org.waymark.recruitment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waymark.kernel.Faults;
import org.waymark.kernel.Refused;
import org.waymark.kernel.Today;
import org.waymark.kernel.VacancyId;
import org.waymark.sheet.SheetDay;
import org.waymark.sheet.SheetFaults;
import org.waymark.sheet.SheetRow;

/** What the lines of a file would add to the candidates of a vacancy. */
final class CandidateImportPlan {

    final List<NewCandidate> added = new ArrayList<>();
    final List<CandidateImportRow> rows = new ArrayList<>();

    private final VacancyId vacancy;
    private final CandidateCheck check;
    private final LocalDate today;
    private final SheetFaults faults;
    private final Map<CandidateName, String> there = new HashMap<>();
    private final Set<String> references = new HashSet<>();
    private final int room;

    CandidateImportPlan(
            VacancyId vacancy, CandidateCheck check, List<CandidateRow> there, LocalDate today, SheetFaults faults) {
        this.vacancy = vacancy;
        this.check = check;
        this.today = today;
        this.faults = faults;
        this.room = CandidateCheck.MOST - there.size();
        there.forEach(row -> {
            this.there.putIfAbsent(
                    CandidateName.of(row),
                    row.name() + " is a candidate for this vacancy already, received on "
                            + Today.inWords(row.receivedOn()) + ".");
            if (!row.sourceReference().isEmpty()) {
                references.add(row.sourceReference());
            }
        });
    }

    void work(List<SheetRow> lines) {
        if (lines.size() > CandidateCheck.MOST) {
            faults.add(
                    0,
                    "",
                    "The file has " + lines.size() + " rows. A vacancy takes " + CandidateCheck.MOST
                            + " candidates, so leave those out that are not for it.");
            return;
        }
        lines.forEach(this::work);
        if (added.size() > room) {
            faults.add(
                    0,
                    "",
                    "A vacancy takes " + CandidateCheck.MOST + " candidates. The file would add " + added.size()
                            + ", and there is room for " + Math.max(room, 0) + ".");
        }
    }

    private void work(SheetRow line) {
        List<String> formulas = line.formulas();
        formulas.forEach(column -> faults.add(
                line.line(),
                column,
                "This begins as a formula does, with =, +, -, @ or a tab. Take that character out."));
        LocalDate day = day(line);
        var wrong = new Faults();
        NewCandidate one = check.typed(
                new NewCandidate(
                        vacancy,
                        line.text("given_name"),
                        line.text("family_name"),
                        line.text("email"),
                        line.text("reference"),
                        day,
                        false),
                wrong);
        if (formulas.isEmpty()) {
            faults.addAll(line.line(), wrong);
        }
        String why = formulas.isEmpty() && wrong.isEmpty() ? known(one, line.line()) : "";
        if (why.isEmpty()) {
            added.add(one);
        }
        rows.add(new CandidateImportRow(
                line.line(),
                (one.given() + " " + one.family()).strip(),
                day,
                why.isEmpty() ? CandidateImportRow.Outcome.NEW : CandidateImportRow.Outcome.SKIPPED,
                why));
    }

    /** Why the line is skipped, and from now on the next one of its name; empty where it is new. */
    private String known(NewCandidate one, int line) {
        String said = there.putIfAbsent(
                CandidateName.of(one.given(), one.family()),
                "The same name stands on line " + line + ". If this is another person, enter them by hand.");
        if (said != null) {
            return said;
        }
        return one.reference().isEmpty() || references.add(one.reference())
                ? ""
                : "An application with the reference " + Refused.quoted(one.reference()) + " is here already.";
    }

    private LocalDate day(SheetRow line) {
        String typed = line.text("received_on");
        if (typed.isEmpty()) {
            return today;
        }
        return SheetDay.read(typed).orElseGet(() -> {
            faults.add(line.line(), "received_on", SheetDay.unreadable(typed));
            return today;
        });
    }
}
