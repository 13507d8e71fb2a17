package org.waymark.ui.growth;

import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.framework.RoleProfile;
import org.waymark.kernel.RoleCode;
import org.waymark.kernel.SiteId;
import org.waymark.provision.Site;
import org.waymark.recruitment.AskedBySites;
import org.waymark.ui.session.Texts;

/** Says in a vacancy's form which clearance its sites ask for, and fills it in when somebody chooses sites or role. */
class SiteAsks {

    private final VacancyForm form;
    private final Asking asking;

    SiteAsks(VacancyForm form, Asking asking) {
        this.form = form;
        this.asking = asking;
    }

    /** What sites ask of people in a role. */
    interface Asking {
        AskedBySites of(RoleCode role, Set<SiteId> sites);
    }

    /** @param fillsAtOnce whether the form is new, so that what the sites ask is filled in right away */
    void listen(boolean fillsAtOnce) {
        form.sites().addValueChangeListener(event -> ask(event.isFromClient()));
        form.role().addValueChangeListener(event -> ask(event.isFromClient()));
        ask(fillsAtOnce);
    }

    private void ask(boolean fills) {
        RoleProfile role = form.role().getValue();
        Set<SiteId> sites = form.sites().getValue().stream().map(Site::id).collect(Collectors.toUnmodifiableSet());
        if (role == null || sites.isEmpty()) {
            form.say("");
            return;
        }
        AskedBySites says = asking.of(role.code(), sites);
        form.say(
                says.words().isEmpty()
                        ? Texts.of("growth.vacancy.fromSites.none")
                        : Texts.of("growth.vacancy.fromSites", says.words()));
        if (fills) {
            form.clearance(says.level()).ifPresent(form.clearance()::setValue);
            form.terms().force(says.force()).ifPresent(form.terms().force()::setValue);
        }
    }
}
