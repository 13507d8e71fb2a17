package org.waymark.ui.growth;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.waymark.framework.PayBand;
import org.waymark.kernel.Faults;
import org.waymark.provision.Force;
import org.waymark.recruitment.Contract;
import org.waymark.recruitment.Criterion;
import org.waymark.recruitment.VacancySheet;
import org.waymark.recruitment.VacancyTerms;
import org.waymark.ui.kit.DayField;
import org.waymark.ui.kit.FormPaper;
import org.waymark.ui.session.Texts;

/** The fields of what an advert says of a post: its name, pay, contract, closing day, force and criteria. */
class TermsFields {

    private static final int LONGEST_TITLE = 160;
    private static final int LONGEST_REFERENCE = 40;

    private final TextField title = new TextField(Texts.of("growth.vacancy.title"));
    private final TextField reference = new TextField(Texts.of("growth.vacancy.reference"));
    private final Select<PayBand> band = new Select<>();
    private final TextField pay = new TextField(Texts.of("growth.vacancy.pay"));
    private final Select<Contract> contract = new Select<>();
    private final DayField closes = new DayField(Texts.of("growth.vacancy.closes"));
    private final Select<Force> force = new Select<>();
    private final TextArea essential = new TextArea(Texts.of("growth.vacancy.essential"));
    private final TextArea desirable = new TextArea(Texts.of("growth.vacancy.desirable"));

    TermsFields(VacancySheet sheet) {
        title.setMaxLength(LONGEST_TITLE);
        title.setHelperText(Texts.of("growth.vacancy.title.help"));
        reference.setMaxLength(LONGEST_REFERENCE);
        pay.setMaxLength(LONGEST_TITLE);
        select(band, "growth.vacancy.band", sheet.framework().payBands());
        band.setItemLabelGenerator(item -> item == null ? Texts.of("growth.vacancy.unsaid") : item.named());
        select(contract, "growth.vacancy.contract", List.of(Contract.values()));
        contract.setItemLabelGenerator(item ->
                item == null ? Texts.of("growth.vacancy.unsaid") : Texts.of("growth.vacancy.contract." + item.name()));
        select(force, "growth.vacancy.force", sheet.forces());
        force.setItemLabelGenerator(item -> item == null ? Texts.of("growth.vacancy.unsaid") : item.name());
        essential.setHelperText(Texts.of("growth.vacancy.criteria.help"));
        desirable.setHelperText(Texts.of("growth.vacancy.criteria.help"));
    }

    private static <T> void select(Select<T> field, String key, List<T> items) {
        field.setLabel(Texts.of(key));
        field.setItems(items);
        field.setEmptySelectionAllowed(true);
        field.setEmptySelectionCaption(Texts.of("growth.vacancy.unsaid"));
    }

    /** Puts the fields into a form, after those it has. */
    void into(FormPaper form) {
        var heading = new Div(new H3(Texts.of("growth.vacancy.advert")));
        form.put(heading);
        form.field("title", title);
        form.field("reference", reference);
        form.field("payBand", band);
        form.field("pay", pay);
        form.field("contract", contract);
        form.field("closesOn", closes);
        form.field("force", force);
        form.field("essential", essential);
        form.field("desirable", desirable);
    }

    VacancyTerms terms(Faults faults) {
        PayBand paid = band.getValue();
        Force clears = force.getValue();
        return new VacancyTerms(
                title.getValue(),
                reference.getValue(),
                paid == null ? "" : paid.band(),
                pay.getValue(),
                contract.getValue(),
                closes.day(faults, "closesOn").orElse(null),
                clears == null ? "" : clears.code().value());
    }

    List<Criterion> criteria() {
        var all = new ArrayList<Criterion>();
        lines(essential).forEach(words -> all.add(new Criterion(Criterion.Need.ESSENTIAL, words)));
        lines(desirable).forEach(words -> all.add(new Criterion(Criterion.Need.DESIRABLE, words)));
        return all;
    }

    private static List<String> lines(TextArea field) {
        return field.getValue()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    void fill(VacancyTerms terms, List<Criterion> criteria) {
        title.setValue(terms.title());
        reference.setValue(terms.reference());
        band(terms.payBand()).ifPresent(band::setValue);
        pay.setValue(terms.pay());
        contract.setValue(terms.contract());
        closes.setValue(terms.closesOn());
        force(terms.force()).ifPresent(force::setValue);
        essential.setValue(lines(criteria, Criterion.Need.ESSENTIAL));
        desirable.setValue(lines(criteria, Criterion.Need.DESIRABLE));
    }

    private static String lines(List<Criterion> criteria, Criterion.Need need) {
        return criteria.stream()
                .filter(criterion -> criterion.need() == need)
                .map(Criterion::words)
                .collect(Collectors.joining("\n"));
    }

    /** Adds a criterion on a line of its own, unless it stands there. */
    void add(Criterion criterion) {
        TextArea field = criterion.need() == Criterion.Need.ESSENTIAL ? essential : desirable;
        if (lines(field).stream().noneMatch(line -> line.equals(criterion.words()))) {
            String before = field.getValue().stripTrailing();
            field.setValue(before.isEmpty() ? criterion.words() : before + "\n" + criterion.words());
        }
    }

    Optional<PayBand> band(String name) {
        return band.getListDataView()
                .getItems()
                .filter(one -> one.band().equals(name))
                .findFirst();
    }

    Optional<Force> force(String code) {
        return force.getListDataView()
                .getItems()
                .filter(one -> one.code().value().equals(code))
                .findFirst();
    }

    TextField title() {
        return title;
    }

    TextField reference() {
        return reference;
    }

    Select<PayBand> band() {
        return band;
    }

    TextField pay() {
        return pay;
    }

    Select<Contract> contract() {
        return contract;
    }

    DayField closes() {
        return closes;
    }

    Select<Force> force() {
        return force;
    }

    TextArea essential() {
        return essential;
    }

    TextArea desirable() {
        return desirable;
    }
}
