package org.waymark.reporting;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import org.waymark.access.Access;
import org.waymark.access.Permission;
import org.waymark.audit.Act;
import org.waymark.audit.AuditTrail;
import org.waymark.kernel.Actor;
import org.waymark.kernel.Ids;
import org.waymark.kernel.Refused;
import org.waymark.kernel.ServiceId;
import org.waymark.kernel.Today;
import org.waymark.people.People;
import org.waymark.people.PersonName;
import org.waymark.skillmix.GapList;
import org.waymark.skillmix.HeatMap;
import org.waymark.skillmix.HeatMapQuestion;
import org.waymark.skillmix.SkillMix;

/** Puts what a screen shows into sheets that people take away; each one is written down. */
@Singleton
public class Sheets {

    private final SkillMix skillMix;
    private final People people;
    private final Access access;
    private final AuditTrail trail;
    private final Today today;

    Sheets(SkillMix skillMix, People people, Access access, AuditTrail trail, Today today) {
        this.skillMix = skillMix;
        this.people = people;
        this.access = access;
        this.trail = trail;
        this.today = today;
    }

    /**
     * A team's levels exactly as the question shows them. The file's name says nothing about anybody.
     *
     * @throws Refused.NotAllowed if no service is named: only a service's manager takes levels away
     * @throws Refused.NotFound if the actor is not the service's manager
     */
    @Transactional
    public Sheet heatMap(Actor actor, HeatMapQuestion question, SheetFormat format) {
        ServiceId service = mayTake(actor, question);
        HeatMap map = skillMix.heatMap(actor, question);
        TextTable table = HeatMapTable.of(map, maker(actor), Today.inLondon(today.now()));
        byte[] bytes = switch (format) {
            case CSV -> CsvSheet.of(table);
            case XLSX -> XlsxSheet.of(map, table);
        };
        int rows = map.rows().size();
        trail.record(
                actor,
                Act.EXPORTED,
                null,
                "heat map of service " + service.text(),
                "format " + format + ", rows " + rows);
        return new Sheet(fileName("heat-map", format.ending()), format.mediaType(), bytes, rows);
    }

    /**
     * Every gap of a team under the question, with what each needed level looks like.
     *
     * @throws Refused.NotAllowed as for the heat map
     * @throws Refused.NotFound as for the heat map
     */
    @Transactional
    public Sheet gaps(Actor actor, HeatMapQuestion question, SheetFormat format) {
        ServiceId service = mayTake(actor, question);
        GapList list = skillMix.everyGap(actor, question);
        TextTable table = GapRows.of(list, maker(actor), Today.inLondon(today.now()));
        byte[] bytes = switch (format) {
            case CSV -> CsvSheet.of(table);
            case XLSX -> XlsxSheet.of("Gaps", table, GapRows.WIDTHS);
        };
        trail.record(
                actor,
                Act.EXPORTED,
                null,
                "gaps of service " + service.text(),
                "format " + format + ", rows " + list.total());
        return new Sheet(fileName("gaps", format.ending()), format.mediaType(), bytes, list.people());
    }

    /**
     * The heat map as a page for the printer, on A3 landscape; whoever may see it may print it.
     *
     * @throws Refused.NotAllowed as for seeing the heat map
     * @throws Refused.NotFound as for seeing the heat map
     */
    @Transactional
    public Sheet heatMapPage(Actor actor, HeatMapQuestion question) {
        access.require(actor, Permission.VIEW_HEAT_MAP);
        HeatMap map = skillMix.heatMap(actor, question);
        TextTable table = HeatMapTable.of(map, maker(actor), Today.inLondon(today.now()));
        int rows = map.rows().size();
        ServiceId service = question.service();
        trail.record(
                actor,
                Act.EXPORTED,
                null,
                "heat map of " + (service == null ? "supervisees" : "service " + service.text()),
                "format PRINT, rows " + rows);
        return new Sheet(fileName("heat-map", "html"), "text/html; charset=utf-8", HeatMapPage.of(map, table), rows);
    }

    private ServiceId mayTake(Actor actor, HeatMapQuestion question) {
        ServiceId service = question.service();
        if (service == null) {
            access.require(actor, Permission.EXPORT_HEAT_MAP);
            throw new Refused.NotAllowed("Levels are taken away service by service. Choose a service first.");
        }
        access.require(actor, Permission.EXPORT_HEAT_MAP, service);
        return service;
    }

    private String maker(Actor actor) {
        PersonName name = people.names(actor, List.of(actor.person())).get(actor.person());
        return name == null ? "somebody who is not listed" : name.full();
    }

    private String fileName(String what, String ending) {
        return "waymark-" + what + "-" + today.day() + "-" + Long.toString(Ids.next(), 36) + "." + ending;
    }
}
