package org.waymark.ui.admin;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.Map;
import org.waymark.framework.Reference;
import org.waymark.kernel.Faults;
import org.waymark.kernel.ForceCode;
import org.waymark.ui.kit.DayField;
import org.waymark.ui.kit.FormPaper;
import org.waymark.ui.session.Texts;
import org.waymark.vetting.Clearance;
import org.waymark.vetting.ClearanceSheet;
import org.waymark.vetting.ClearanceText;
import org.waymark.vetting.Schemes;

/** A clearance as it is written down: who gave it, at which level, from when to when. There is no field for more. */
class ClearanceForm extends FormPaper {

    private static final long serialVersionUID = 1L;

    private final ComboBox<Map.Entry<ForceCode, String>> issuer = new ComboBox<>(Texts.of("kit.clearance.by"));
    private final Select<Reference.Clearance> level = new Select<>();
    private final DayField granted = new DayField(Texts.of("admin.clearance.granted"));
    private final DayField expires = new DayField(Texts.of("admin.clearance.expires"));
    private boolean ownExpiry;

    ClearanceForm(ClearanceSheet sheet) {
        issuer.setItems(sheet.bodies().entrySet());
        issuer.setItemLabelGenerator(Map.Entry::getValue);
        level.setLabel(Texts.of("kit.clearance.level"));
        level.setItems(sheet.schemes().levels());
        level.setItemLabelGenerator(Reference.Clearance::named);
        expires.setHelperText(Texts.of("admin.clearance.expires.help"));
        var dates = new Paragraph(Texts.of("admin.clearance.onlyDates"));
        dates.addClassName("wm-note");
        put(dates);
        field("issuer", issuer);
        field("level", level);
        field("grantedOn", granted);
        field("expiresOn", expires);
        level.addValueChangeListener(event -> propose());
        granted.addValueChangeListener(event -> propose());
        expires.addValueChangeListener(event -> ownExpiry |= event.isFromClient());
    }

    /** Fills the form with what is written down. */
    void show(Clearance clearance, ClearanceSheet sheet) {
        ownExpiry = true;
        sheet.bodies().entrySet().stream()
                .filter(body -> body.getKey().equals(clearance.issuer()))
                .findFirst()
                .ifPresent(issuer::setValue);
        sheet.schemes().find(clearance.level()).ifPresent(level::setValue);
        granted.setValue(clearance.grantedOn());
        expires.setValue(clearance.expiresOn());
    }

    /** The command, or every fault at once. */
    ClearanceText text() {
        var faults = new Faults();
        Map.Entry<ForceCode, String> body = issuer.getValue();
        Reference.Clearance chosen = level.getValue();
        faults.unless(body != null, "issuer", Texts.of("admin.clearance.issuer.missing"));
        faults.unless(chosen != null, "level", Texts.of("admin.clearance.level.missing"));
        LocalDate from = granted.required(faults, "grantedOn", Texts.of("admin.clearance.granted.missing"));
        LocalDate until = expires.required(faults, "expiresOn", Texts.of("admin.clearance.expires.missing"));
        faults.refuseIfAny();
        return new ClearanceText(
                body == null ? Schemes.NATIONAL : body.getKey(), chosen == null ? "" : chosen.code(), from, until);
    }

    /** Proposes the usual last day for the level until somebody gives one of their own. */
    private void propose() {
        LocalDate from = granted.getValue();
        Reference.Clearance chosen = level.getValue();
        if (!ownExpiry && from != null && chosen != null) {
            expires.setValue(from.plusMonths(chosen.validMonths()).minusDays(1));
        }
    }
}
