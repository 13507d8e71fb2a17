package org.waymark.provision;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.CoverNeedId;
import org.waymark.kernel.Faults;
import org.waymark.kernel.Level;
import org.waymark.kernel.RoleCode;

/** Reads a cover plan line by line and finds everything that is wrong with it, in time that grows with its lines. */
final class CoverCheck {

    private final Site site;
    private final CoverTerms terms;
    private final @Nullable List<Pathway> offered;
    private final @Nullable OpeningHours open;

    private CoverCheck(CoverFile file, LocalDate from, CoverTerms terms) {
        this.site = file.site();
        this.terms = terms;
        this.offered = file.configuration().pathwaysOn(from).orElse(null);
        this.open = file.configuration().hours().on(from).orElse(null);
    }

    /** The plan as it was read, with what is wrong with it and with what was found before. */
    static CoverPreview read(CoverFile file, LocalDate from, CoverTerms terms, List<CoverLine> lines, Faults before) {
        var check = new CoverCheck(file, from, terms);
        var ids = new CoverIds(file, from);
        var rows = new ArrayList<CoverRow>();
        for (int at = 0; at < lines.size(); at++) {
            rows.add(check.row(at + 1, lines.get(at)));
        }
        CoverOverlaps.find(rows, check.open);
        List<CoverNeedId> known = ids.of(rows);
        var all = new Faults();
        before.all().forEach(fault -> all.add(fault.field(), fault.sentence()));
        var read = new ArrayList<CoverPreview.Row>();
        for (CoverRow row : rows) {
            row.faults.all().forEach(fault -> all.add(fault.field(), fault.sentence()));
            read.add(row.read(known.get(row.number - 1)));
        }
        return new CoverPreview(read, all.all());
    }

    private CoverRow row(int number, CoverLine line) {
        var row = new CoverRow(number, line, site.id(), terms);
        pathway(row);
        hours(row);
        clearance(row);
        row.need.competencies().forEach((competency, level) -> competency(row, competency, level));
        if (row.faults.isEmpty() && row.need.role() == null && !terms.isOneProfile(row.need)) {
            row.note(
                    CoverColumn.COMPETENCIES,
                    "No role profile asks for all of this, so somebody has to go beyond their own.");
        }
        return row;
    }

    private void pathway(CoverRow row) {
        Pathway pathway = row.need.pathway();
        if (pathway != null && offered != null && !offered.contains(pathway)) {
            row.fault(
                    CoverColumn.PATHWAY,
                    "The site does not offer “" + CoverWords.write(pathway)
                            + "” on that day. Add the pathway to the site first.");
        }
        if (pathway == null && row.need.womanChoice() && row.legible) {
            row.fault(CoverColumn.WOMAN, "People choose a woman within a pathway. Name the pathway, or write no.");
        }
    }

    private void hours(CoverRow row) {
        if (open == null) {
            return;
        }
        Optional<DayOfWeek> closed = CoverWeek.closed(row.need.days(), open);
        if (closed.isPresent()) {
            row.fault(
                    CoverColumn.DAYS,
                    "The site is closed on " + CoverWords.full(closed.get())
                            + "s. Take the day out, or change the opening hours first.");
            return;
        }
        Spell hours = row.need.hours();
        if (hours != null) {
            CoverWeek.beyond(row.need.days(), hours, open)
                    .ifPresent(day -> row.note(
                            CoverColumn.HOURS,
                            "These hours go beyond the opening hours: on " + CoverWords.full(day)
                                    + "s the site is open " + SpellText.write(open.on(day)) + "."));
        }
    }

    private void clearance(CoverRow row) {
        if (!row.need.clearance().isEmpty() && site.kind().needsForce() && site.forceCode() == null) {
            row.fault(
                    CoverColumn.CLEARANCE,
                    "No police force is named for this suite, so none can clear anybody. Name the force first.");
        }
    }

    private void competency(CoverRow row, CompetencyCode competency, Level level) {
        RoleCode role = row.need.role();
        int most = role == null ? terms.most(competency) : terms.most(role, competency);
        if (level.value() > most) {
            row.fault(CoverColumn.COMPETENCIES, beyond(role, competency, level, most));
        }
    }

    private String beyond(@Nullable RoleCode role, CompetencyCode competency, Level level, int most) {
        int highest = terms.most(competency);
        String where = highest == 0
                ? " No role profile asks for this competency."
                : " The highest that any asks for is " + highest + ", in " + terms.withMost(competency, highest) + ".";
        if (role == null) {
            return "No role profile asks for " + competency + " at " + level + "." + where;
        }
        return "The role profile “" + terms.named(role) + "” "
                + (most == 0
                        ? "does not ask for " + competency + "."
                        : "asks for " + competency + " at " + most + ", never " + level + ".")
                + where;
    }
}
