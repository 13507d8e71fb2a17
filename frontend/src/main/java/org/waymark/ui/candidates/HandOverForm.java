package org.waymark.ui.candidates;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import java.time.LocalDate;
import org.waymark.framework.PayBand;
import org.waymark.people.PersonName;
import org.waymark.provision.Team;
import org.waymark.recruitment.HandOver;
import org.waymark.recruitment.HandOverSheet;
import org.waymark.ui.kit.Days;
import org.waymark.ui.kit.Facts;
import org.waymark.ui.kit.FormPaper;
import org.waymark.ui.session.Texts;

/** How a candidate becomes a colleague: who they are in the directory, their band and their team. */
class HandOverForm extends FormPaper {

    private static final long serialVersionUID = 1L;

    private final Select<PersonName> known = new Select<>();
    private final EmailField email = new EmailField(Texts.of("candidate.handOver.email"));
    private final Checkbox another = new Checkbox(Texts.of("candidate.another"));
    private final Select<PayBand> band = new Select<>();
    private final Select<Team> team = new Select<>();

    HandOverForm(HandOverSheet sheet) {
        LocalDate day = sheet.startsOn();
        put(new H2(Texts.of("candidate.handOver.post")));
        put(new Facts()
                .with(Texts.of("candidate.offer.role"), sheet.page().role(sheet.vacancy()))
                .with(Texts.of("candidate.offer.sites"), sheet.page().sites(sheet.vacancy()))
                .with(
                        Texts.of("candidate.offer.hours"),
                        sheet.vacancy().weeklyHours().stripTrailingZeros().toPlainString())
                .with(Texts.of("candidate.start"), day == null ? "" : Days.of(day)));
        put(new Paragraph(Texts.of("candidate.handOver.means")));
        choices(sheet);
        field("person", known);
        field("name", another);
        field("workEmail", email);
        field("payBand", band);
        field("team", team);
    }

    private void choices(HandOverSheet sheet) {
        known.setLabel(Texts.of("candidate.handOver.known"));
        known.setItems(sheet.named());
        known.setItemLabelGenerator(name ->
                name == null ? Texts.of("candidate.handOver.new") : Texts.of("candidate.handOver.is", name.full()));
        known.setEmptySelectionAllowed(true);
        known.setEmptySelectionCaption(Texts.of("candidate.handOver.new"));
        known.setVisible(!sheet.named().isEmpty());
        band.setLabel(Texts.of("candidate.handOver.band"));
        band.setItems(sheet.bands());
        band.setItemLabelGenerator(one -> one == null ? Texts.of("candidate.handOver.noBand") : one.named());
        band.setEmptySelectionAllowed(true);
        band.setEmptySelectionCaption(Texts.of("candidate.handOver.noBand"));
        sheet.bands().stream()
                .filter(one -> one.band().equals(sheet.vacancy().terms().payBand()))
                .findFirst()
                .ifPresent(band::setValue);
        team.setLabel(Texts.of("candidate.handOver.team"));
        team.setItems(sheet.teams());
        team.setItemLabelGenerator(one -> one == null ? Texts.of("candidate.handOver.noTeam") : one.name());
        team.setEmptySelectionAllowed(true);
        team.setEmptySelectionCaption(Texts.of("candidate.handOver.noTeam"));
        team.setVisible(!sheet.teams().isEmpty());
    }

    HandOver handOver() {
        PersonName person = known.getValue();
        PayBand paid = band.getValue();
        Team chosen = team.getValue();
        return new HandOver(
                person == null ? null : person.id(),
                email.getValue(),
                another.getValue(),
                paid == null ? "" : paid.band(),
                chosen == null ? null : chosen.id());
    }
}
