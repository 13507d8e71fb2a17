package org.waymark.ui.supervision;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Faults;
import org.waymark.supervision.AgreementPage;
import org.waymark.supervision.AgreementText;
import org.waymark.supervision.GroupAgreementPage;
import org.waymark.supervision.KindList;
import org.waymark.supervision.SupervisionKind;
import org.waymark.ui.kit.DayField;
import org.waymark.ui.kit.FormPaper;
import org.waymark.ui.session.Texts;

/** What two people or a group agree, heading by heading. */
class AgreementForm extends FormPaper {

    private static final long serialVersionUID = 1L;

    private static final String OF_TWO = "supervision.agreement.";
    private static final String OF_GROUP = "supervision.lasting.agreement.";

    private final CheckboxGroup<SupervisionKind> kinds = new CheckboxGroup<>(Texts.of("supervision.agreement.kinds"));
    private final IntegerField minutes = new IntegerField(Texts.of("supervision.agreement.minutes"));
    private final transient Map<AgreementText.Heading, TextArea> parts = new EnumMap<>(AgreementText.Heading.class);
    private final DayField starts;
    private final DayField review;

    private AgreementForm(
            String heading, String texts, List<SupervisionKind> offered, @Nullable AgreementText now, LocalDate today) {
        super("agreement-");
        put(new H2(heading));
        put(new Paragraph(Texts.of("supervision.agreement.form.line")));
        kinds.setItems(offered);
        kinds.setItemLabelGenerator(SupervisionKind::words);
        minutes.setHelperText(Texts.of(texts + "minutes.help"));
        starts = new DayField(Texts.of("supervision.agreement.starts"), today);
        review = new DayField(Texts.of("supervision.agreement.review"), today.plusMonths(12));
        field("kinds", kinds);
        field("minutes", minutes);
        for (AgreementText.Heading one : AgreementText.Heading.values()) {
            var area = new TextArea(Texts.of("supervision.agreement.heading." + one));
            String own = texts + "heading." + one + ".help";
            area.setHelperText(Texts.of(Texts.has(own) ? own : OF_TWO + "heading." + one + ".help"));
            parts.put(one, field(one.name(), area));
        }
        guard(today, () -> String.join("\n", words()));
        field("startsOn", starts);
        field("reviewOn", review);
        if (now != null) {
            kinds.setValue(offered.stream()
                    .filter(kind -> now.kinds().contains(kind.code()))
                    .collect(Collectors.toSet()));
            if (now.minutes() > 0) {
                minutes.setValue(now.minutes());
            }
            parts.forEach((part, area) -> area.setValue(now.under(part)));
        }
    }

    /** What two people agree. */
    static AgreementForm ofTwo(String heading, @Nullable AgreementText now, AgreementPage page) {
        return new AgreementForm(
                heading, OF_TWO, offered(page.kinds(), kind -> true, now, page.today()), now, page.today());
    }

    /** What a group agrees that meets for supervision of the kind. */
    static AgreementForm ofGroup(String heading, @Nullable AgreementText now, GroupAgreementPage page) {
        LocalDate today = page.group().today();
        List<SupervisionKind> offered = offered(page.kinds(), SupervisionKind::isForGroups, now, today);
        var form = new AgreementForm(heading, OF_GROUP, offered, now, today);
        if (now == null) {
            form.kinds.setValue(
                    offered.stream().filter(page.group().kind()::equals).collect(Collectors.toSet()));
        }
        return form;
    }

    /** What is held today and suits, and what was agreed before. */
    private static List<SupervisionKind> offered(
            KindList kinds, Predicate<SupervisionKind> suits, @Nullable AgreementText now, LocalDate today) {
        return kinds.on(today).stream()
                .filter(kind -> (kind.isUsed() && suits.test(kind))
                        || (now != null && now.kinds().contains(kind.code())))
                .toList();
    }

    private List<String> words() {
        return parts.values().stream().map(TextArea::getValue).toList();
    }

    AgreementText text() {
        var faults = new Faults();
        LocalDate first = starts.required(faults, "startsOn", Texts.of("supervision.day.missing"));
        LocalDate again = review.required(faults, "reviewOn", Texts.of("supervision.day.missing"));
        faults.refuseIfAny();
        return new AgreementText(
                kinds.getValue().stream().map(SupervisionKind::code).collect(Collectors.toSet()),
                Objects.requireNonNullElse(minutes.getValue(), 0),
                words(),
                first,
                again);
    }
}
