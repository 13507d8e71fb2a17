package org.waymark.reporting;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Access;
import org.waymark.access.Permission;
import org.waymark.audit.Act;
import org.waymark.audit.AuditTrail;
import org.waymark.kernel.Actor;
import org.waymark.kernel.Ids;
import org.waymark.kernel.Refused;
import org.waymark.kernel.SiteId;
import org.waymark.kernel.Today;
import org.waymark.people.People;
import org.waymark.people.PersonName;
import org.waymark.skillmix.Readinesses;
import org.waymark.skillmix.Rule;
import org.waymark.skillmix.SiteReadiness;

/** Lists for the desk of a site: who may work there, and until when they are cleared. Each one is written down. */
@Singleton
public class DeskLists {

    private final Readinesses readinesses;
    private final People people;
    private final Access access;
    private final AuditTrail trail;
    private final Today today;

    DeskLists(Readinesses readinesses, People people, Access access, AuditTrail trail, Today today) {
        this.readinesses = readinesses;
        this.people = people;
        this.access = access;
        this.trail = trail;
        this.today = today;
    }

    /**
     * The list of the day, or of today, for a page to print.
     *
     * @throws Refused.NotAllowed if the actor's roles let them take no such list away
     * @throws Refused.NotFound if there is no such site, or the actor's right does not reach its service
     */
    @Transactional
    public DeskList of(Actor actor, SiteId site, @Nullable LocalDate day) {
        return made(actor, site, day, "PRINT");
    }

    /**
     * The same as a CSV file whose cells are safe to open in a spreadsheet. The file's name says nothing about anybody.
     *
     * @throws Refused.NotAllowed as for the page
     * @throws Refused.NotFound as for the page
     */
    @Transactional
    public Sheet csv(Actor actor, SiteId site, @Nullable LocalDate day) {
        DeskList list = made(actor, site, day, SheetFormat.CSV.name());
        String name = "waymark-desk-list-" + list.day() + "-" + Long.toString(Ids.next(), 36) + "."
                + SheetFormat.CSV.ending();
        return new Sheet(
                name,
                SheetFormat.CSV.mediaType(),
                CsvSheet.of(table(list)),
                list.lines().size());
    }

    private DeskList made(Actor actor, SiteId site, @Nullable LocalDate day, String format) {
        access.require(actor, Permission.EXPORT_DESK_LIST);
        SiteReadiness readiness = readinesses.at(actor, site, day);
        access.require(actor, Permission.EXPORT_DESK_LIST, readiness.service());
        List<DeskList.Line> lines = readiness.ready().stream()
                .map(person -> new DeskList.Line(
                        person.name(), person.readiness().reason(Rule.CLEARANCE).until()))
                .toList();
        trail.record(
                actor,
                Act.EXPORTED,
                null,
                "desk list of site " + site.text(),
                "format " + format + ", day " + readiness.day() + ", rows " + lines.size());
        return new DeskList(
                site,
                readiness.siteName(),
                readiness.serviceName(),
                readiness.day(),
                readiness.asks(),
                lines,
                "Made by " + maker(actor) + " on " + HeatMapTable.WHEN.format(Today.inLondon(today.now()))
                        + ". OFFICIAL: staff record.");
    }

    private static TextTable table(DeskList list) {
        return new TextTable(
                "Who may work at " + list.siteName() + " on " + Today.inWords(list.day()),
                List.of("Name", "Site", "Cleared until"),
                list.lines().stream()
                        .map(line -> List.of(line.name(), list.siteName(), until(line)))
                        .toList(),
                List.of(list.asks()),
                list.madeBy());
    }

    private static String until(DeskList.Line line) {
        LocalDate until = line.clearedUntil();
        return until == null ? "No clearance is asked for there" : Today.inWords(until);
    }

    private String maker(Actor actor) {
        PersonName name = people.names(actor, List.of(actor.person())).get(actor.person());
        return name == null ? "somebody who is not listed" : name.full();
    }
}
