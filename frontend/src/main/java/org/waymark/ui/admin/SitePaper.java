package org.waymark.ui.admin;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.waymark.kernel.Faults;
import org.waymark.provision.Force;
import org.waymark.provision.Site;
import org.waymark.provision.SiteForm;
import org.waymark.provision.SiteKind;
import org.waymark.ui.kit.DayField;
import org.waymark.ui.kit.FormPaper;
import org.waymark.ui.session.Texts;

/** What is said about a site; a custody suite asks for its police force, a court for its name. */
class SitePaper extends FormPaper {

    private static final long serialVersionUID = 1L;

    private final TextField name = field("name", new TextField(Texts.of("admin.sites.name")));
    private final Select<SiteKind> kind = field("kind", new Select<>());
    private final ComboBox<Force> force = field("force", new ComboBox<>(Texts.of("admin.sites.force")));
    private final TextField court = field("court", new TextField(Texts.of("admin.sites.court")));
    private final TextField postcode = field("postcode", new TextField(Texts.of("admin.sites.postcode")));
    private final DayField opened = field("openedOn", new DayField(Texts.of("admin.sites.opened")));

    SitePaper(List<Force> forces) {
        kind.setLabel(Texts.of("admin.sites.kind"));
        kind.setItems(SiteKind.values());
        kind.setItemLabelGenerator(ServiceSites::kind);
        force.setItems(forces);
        force.setItemLabelGenerator(Force::name);
        force.setClearButtonVisible(true);
        force.setHelperText(Texts.of("admin.sites.force.help"));
        court.setHelperText(Texts.of("admin.sites.court.help"));
        kind.addValueChangeListener(event -> fit());
        fit();
    }

    SitePaper opening(LocalDate day) {
        opened.setValue(day);
        return this;
    }

    SitePaper show(Site site, List<Force> forces) {
        name.setValue(site.name());
        kind.setValue(site.kind());
        forces.stream()
                .filter(item -> item.code().equals(site.forceCode()))
                .findFirst()
                .ifPresent(force::setValue);
        court.setValue(site.court());
        postcode.setValue(site.postcode());
        opened.setValue(site.openedOn());
        return this;
    }

    /** The command, or every fault at once. */
    SiteForm siteForm() {
        var faults = new Faults();
        SiteKind chosen = kind.getValue();
        faults.unless(chosen != null, "kind", Texts.of("admin.sites.kind.missing"));
        LocalDate from = opened.required(faults, "openedOn", Texts.of("admin.sites.opened.missing"));
        faults.refuseIfAny();
        return new SiteForm(
                name.getValue(),
                Objects.requireNonNull(chosen),
                force.getOptionalValue().map(Force::code).orElse(null),
                court.getValue(),
                postcode.getValue(),
                from);
    }

    static SiteForm asItWas(Site site) {
        return new SiteForm(site.name(), site.kind(), site.forceCode(), site.court(), site.postcode(), site.openedOn());
    }

    private void fit() {
        SiteKind chosen = kind.getValue();
        court.setVisible(chosen != null && chosen.isCourt());
        if (!court.isVisible()) {
            court.clear();
        }
    }
}
