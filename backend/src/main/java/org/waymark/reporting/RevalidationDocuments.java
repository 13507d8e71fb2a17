package org.waymark.reporting;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.waymark.access.Access;
import org.waymark.access.Permission;
import org.waymark.audit.Act;
import org.waymark.audit.AuditTrail;
import org.waymark.kernel.Actor;
import org.waymark.kernel.Today;
import org.waymark.people.People;
import org.waymark.people.PersonName;
import org.waymark.sheet.CsvText;
import org.waymark.training.LogKind;
import org.waymark.training.LogText;
import org.waymark.training.PracticeLogs;
import org.waymark.training.Registration;
import org.waymark.training.Registrations;

/** One's own registrations and log, to take to a renewal: on paper, as text and as a sheet. */
@Singleton
public class RevalidationDocuments {

    private static final int MINUTES = 60;
    private static final List<String> COLUMNS = List.of("Day", "What", "Kind", "Hours", "Reflection");

    private final Registrations registrations;
    private final PracticeLogs logs;
    private final People people;
    private final Access access;
    private final AuditTrail trail;
    private final Today today;
    private final RolePaper paper = new RolePaper();

    RevalidationDocuments(
            Registrations registrations,
            PracticeLogs logs,
            People people,
            Access access,
            AuditTrail trail,
            Today today) {
        this.registrations = registrations;
        this.logs = logs;
        this.people = people;
        this.access = access;
        this.trail = trail;
        this.today = today;
    }

    /** The actor's registrations and log as a tagged PDF or as text; that it was made is written down. */
    @Transactional
    public Takeaway make(Actor actor, DocumentForm form) {
        access.require(actor, Permission.KEEP_OWN_TRAINING, actor.person(), "log entry");
        ZonedDateTime now = Today.inLondon(today.now());
        PersonName known = people.names(actor, List.of(actor.person())).get(actor.person());
        String name = known == null ? "somebody who is not listed" : known.full();
        Takeaway made = paper.print(
                writing(name, registrations.mine(actor), logs.all(actor)),
                "Own record. Made with Waymark by " + name + ", " + RolePaper.TIME.format(now) + ".",
                RolePaper.fileName("revalidation " + name, now.toLocalDate(), form),
                form);
        exported(actor, form.name());
        return made;
    }

    /** The actor's log as a sheet, a line for each entry; that it was made is written down. */
    @Transactional
    public Takeaway sheet(Actor actor) {
        access.require(actor, Permission.KEEP_OWN_TRAINING, actor.person(), "log entry");
        var lines = new ArrayList<List<String>>();
        lines.add(COLUMNS);
        logs.all(actor)
                .forEach(one -> lines.add(List.of(
                        one.entry().onDay().toString(),
                        one.entry().title(),
                        one.entry().kind().words(),
                        hours(one.entry().minutes()),
                        one.reflection())));
        LocalDate day = today.day();
        exported(actor, "CSV");
        return new Takeaway("practice-log-" + day + ".csv", "text/csv", CsvText.of(lines, COLUMNS.size()));
    }

    private void exported(Actor actor, String form) {
        trail.record(
                actor, Act.EXPORTED, actor.person(), "person " + actor.person().text(), "revalidation, form " + form);
    }

    static Writing writing(String name, List<Registration> registrations, List<LogText> log) {
        var writing = new Writing("Registration and revalidation", name);
        List<Registration> there =
                registrations.stream().filter(one -> !one.deleted()).toList();
        if (there.isEmpty()) {
            writing.note("No registration is written down.");
        }
        there.forEach(one -> writing.chapter(one.body().words())
                .facts(List.of(
                        new Writing.Fact("Number", List.of(one.reference())),
                        new Writing.Fact("Renewal by", List.of(Today.inWords(one.renewsOn()))),
                        new Writing.Fact("Stands", List.of(one.state().words())))));
        writing.chapter("Log");
        if (log.isEmpty()) {
            writing.note("Nothing is written down yet.");
        } else {
            log(writing, log);
        }
        return writing;
    }

    private static void log(Writing writing, List<LogText> log) {
        writing.points(sums(log));
        writing.table(
                "actions",
                COLUMNS.subList(0, COLUMNS.size() - 1),
                log.stream()
                        .map(LogText::entry)
                        .map(entry -> List.of(
                                Today.inWords(entry.onDay()),
                                entry.title(),
                                entry.kind().words(),
                                hours(entry.minutes())))
                        .toList());
        List<LogText> reflected =
                log.stream().filter(one -> !one.reflection().isEmpty()).toList();
        if (!reflected.isEmpty()) {
            writing.chapter("Reflections");
        }
        reflected.forEach(one -> writing.part(
                        one.entry().title() + ", " + Today.inWords(one.entry().onDay()))
                .words(one.reflection()));
    }

    private static List<String> sums(List<LogText> log) {
        Map<LogKind, Integer> minutes = new EnumMap<>(LogKind.class);
        log.stream().map(LogText::entry).forEach(entry -> minutes.merge(entry.kind(), entry.minutes(), Integer::sum));
        return minutes.entrySet().stream()
                .map(sum -> sum.getKey().words() + ": " + hours(sum.getValue()) + " hours")
                .toList();
    }

    /** Minutes as hours with at most two places, such as 1.5. */
    static String hours(int minutes) {
        return BigDecimal.valueOf(minutes)
                .divide(BigDecimal.valueOf(MINUTES), 2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
