package org.waymark.ui.recruiter;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.guidance.AddressHistory;
import org.waymark.guidance.GuidanceAnswer;
import org.waymark.ui.kit.DayField;
import org.waymark.ui.kit.Days;
import org.waymark.ui.session.Texts;

/** Looks for gaps between addresses, in memory, and asks for days only. That there is none is all that is sent. */
class AddressAid extends Div {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 20;

    private final transient LocalDate today;
    private final int years;
    private final Div rows = new Div();
    private final Paragraph result = new Paragraph();
    private final List<Row> stays = new ArrayList<>();

    /** From when until when at one place. */
    private record Row(DayField from, DayField until) {}

    AddressAid(LocalDate today, int years) {
        this.today = today;
        this.years = years;
        result.getElement().setAttribute("role", "status");
        addRow();
        var more = new Button(Texts.of("recruiter.aid.more"), event -> addRow());
        var check = new Button(Texts.of("recruiter.aid.check"), event -> tell());
        var acts = new Div(more, check);
        acts.addClassName("wm-acts");
        add(new Paragraph(Texts.count("recruiter.aid.addresses", years)), rows, acts, result);
    }

    GuidanceAnswer answer() {
        return gap().isEmpty() ? GuidanceAnswer.NO_GAPS : GuidanceAnswer.READ;
    }

    private Optional<AddressHistory.Gap> gap() {
        List<AddressHistory.Stay> said = stays.stream()
                .filter(row -> row.from().getValue() != null && row.until().getValue() != null)
                .map(row -> new AddressHistory.Stay(
                        row.from().getValue(), row.until().getValue()))
                .toList();
        return AddressHistory.firstGap(said, today, years);
    }

    private void addRow() {
        if (stays.size() < MOST) {
            String number = Integer.toString(stays.size() + 1);
            var row = new Row(
                    new DayField(Texts.of("recruiter.aid.from", number)),
                    new DayField(Texts.of("recruiter.aid.until", number)));
            stays.add(row);
            var line = new Div(row.from(), row.until());
            line.addClassName("wm-row");
            rows.add(line);
        }
    }

    private void tell() {
        result.setText(gap().map(gap -> Texts.of("recruiter.aid.gap", Days.of(gap.from()), Days.of(gap.until())))
                .orElseGet(() -> Texts.of("recruiter.aid.noGap")));
    }
}
