package org.waymark.ui.provision;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Faults;
import org.waymark.provision.PartnerKind;
import org.waymark.provision.Setting;
import org.waymark.provision.Timeline;
import org.waymark.provision.Topic;
import org.waymark.ui.session.Texts;

/** The organisations that run a service together with its provider; each may be taken out again. */
class PartnersPaper extends SettingPaper {

    private static final long serialVersionUID = 1L;

    private final Div rows = new Div();
    private final List<Row> shown = new ArrayList<>();

    PartnersPaper(Timeline<Setting.Partners> before, LocalDate day) {
        super(Topic.PARTNERS, before, day);
        rows.addClassName("wm-grid");
        put(new Paragraph(Texts.of("provision.partners.help")));
        put(rows);
        before.on(day).ifPresent(partners -> partners.list().forEach(this::add));
        put(new Button(
                Texts.of("provision.partners.add"),
                event -> add(new Setting.Partner("", null)).name.focus()));
        offerSilence();
    }

    @Override
    Setting setting(Faults faults) {
        return new Setting.Partners(shown.stream().map(Row::partner).toList());
    }

    private Row add(Setting.Partner partner) {
        var row = new Row(partner, this::takeOut);
        shown.add(row);
        rows.add(row);
        number();
        return row;
    }

    private void takeOut(Row row) {
        shown.remove(row);
        rows.remove(row);
        number();
    }

    /** Faults name partners by their place. */
    private void number() {
        for (int i = 0; i < shown.size(); i++) {
            named("partner" + i, shown.get(i).name);
        }
    }

    /** One partner. */
    private static final class Row extends Div {

        private static final long serialVersionUID = 1L;

        private final TextField name = new TextField(Texts.of("provision.partner.name"));
        private final Select<PartnerKind> kind = new Select<>();

        Row(Setting.Partner partner, java.util.function.Consumer<Row> takeOut) {
            addClassName("wm-partner");
            name.setValue(partner.name());
            kind.setLabel(Texts.of("provision.partner.kind"));
            kind.setItems(PartnerKind.values());
            kind.setEmptySelectionAllowed(true);
            kind.setEmptySelectionCaption(Texts.of("provision.notStated"));
            kind.setItemLabelGenerator(Row::words);
            kind.setValue(partner.kind());
            var out = new Button(Texts.of("provision.partner.takeOut"), event -> takeOut.accept(this));
            out.setAriaLabel(Texts.of("provision.partner.takeOut.which", partner.name()));
            name.addValueChangeListener(
                    event -> out.setAriaLabel(Texts.of("provision.partner.takeOut.which", event.getValue())));
            add(name, kind, out);
        }

        Setting.Partner partner() {
            return new Setting.Partner(name.getValue(), kind.getValue());
        }

        private static String words(@Nullable PartnerKind kind) {
            return kind == null ? Texts.of("provision.notStated") : Wording.partnerKind(kind);
        }
    }
}
