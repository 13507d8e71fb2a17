package org.waymark.recruitment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.framework.Framework;
import org.waymark.framework.Reference;
import org.waymark.people.Post;
import org.waymark.provision.CoverNeed;
import org.waymark.provision.Force;
import org.waymark.provision.LdService;
import org.waymark.provision.Site;

/**
 * What a vacancy of a service can be made of.
 *
 * @param sites those that have not closed
 * @param need the cover need it is to be raised for, if it is for one
 * @param like the post that it is to be like, if it is to be like one
 */
public record VacancySheet(
        LdService service,
        Framework framework,
        List<Site> sites,
        List<Reference.Clearance> clearances,
        List<Force> forces,
        @Nullable CoverNeed need,
        @Nullable Post like) {

    public VacancySheet {
        sites = List.copyOf(sites);
        clearances = List.copyOf(clearances);
        forces = List.copyOf(forces);
    }
}
