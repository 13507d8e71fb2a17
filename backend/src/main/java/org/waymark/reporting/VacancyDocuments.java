package org.waymark.reporting;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.ZonedDateTime;
import java.util.List;
import org.waymark.access.Access;
import org.waymark.access.Permission;
import org.waymark.audit.Act;
import org.waymark.audit.AuditTrail;
import org.waymark.framework.Frameworks;
import org.waymark.kernel.Actor;
import org.waymark.kernel.Refused;
import org.waymark.kernel.Today;
import org.waymark.kernel.VacancyId;
import org.waymark.people.People;
import org.waymark.people.PersonName;
import org.waymark.recruitment.Vacancies;
import org.waymark.recruitment.VacancyFile;

/** Adverts with their person specification to take away, made from what a vacancy says. */
@Singleton
public class VacancyDocuments {

    private final Vacancies vacancies;
    private final Frameworks frameworks;
    private final People people;
    private final Access access;
    private final AuditTrail trail;
    private final Today today;
    private final RolePaper paper = new RolePaper();

    VacancyDocuments(
            Vacancies vacancies, Frameworks frameworks, People people, Access access, AuditTrail trail, Today today) {
        this.vacancies = vacancies;
        this.frameworks = frameworks;
        this.people = people;
        this.access = access;
        this.trail = trail;
        this.today = today;
    }

    /**
     * The advert as a tagged PDF or as text; that it was made is written down.
     *
     * @throws Refused.NotFound if there is no such vacancy, or the actor's right does not reach its service
     */
    @Transactional
    public Takeaway make(Actor actor, VacancyId id, DocumentForm form) {
        access.require(actor, Permission.READ_VACANCIES);
        VacancyFile file = vacancies.one(actor, id);
        ZonedDateTime now = Today.inLondon(today.now());
        PersonName name = people.names(actor, List.of(actor.person())).get(actor.person());
        String by = name == null ? "somebody who is not listed" : name.full();
        Takeaway made = paper.print(
                VacancyWriting.of(
                        file, frameworks.published().profile(file.vacancy().role())),
                "Made with Waymark by " + by + ", " + RolePaper.TIME.format(now) + ".",
                RolePaper.fileName("advert " + file.page().title(file.vacancy()), now.toLocalDate(), form),
                form);
        trail.record(actor, Act.EXPORTED, null, "vacancy " + id.text(), "advert, form " + form);
        return made;
    }
}
