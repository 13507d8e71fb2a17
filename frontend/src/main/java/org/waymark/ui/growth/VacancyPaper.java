package org.waymark.ui.growth;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import org.waymark.recruitment.Contract;
import org.waymark.recruitment.Criterion;
import org.waymark.recruitment.Vacancy;
import org.waymark.recruitment.VacancyFile;
import org.waymark.recruitment.VacancyPage;
import org.waymark.ui.kit.Days;
import org.waymark.ui.kit.Facts;
import org.waymark.ui.kit.Paper;
import org.waymark.ui.session.Texts;

/** A vacancy to read and to print: its facts, and what it asks of whoever applies. */
class VacancyPaper extends Paper {

    private static final long serialVersionUID = 1L;

    VacancyPaper(VacancyFile file) {
        Vacancy vacancy = file.vacancy();
        var tag = new Div(VacancyList.tag(vacancy));
        add(tag, facts(file));
        criteria(file, Criterion.Need.ESSENTIAL);
        criteria(file, Criterion.Need.DESIRABLE);
    }

    private static Facts facts(VacancyFile file) {
        Vacancy vacancy = file.vacancy();
        VacancyPage page = file.page();
        LocalDate closes = vacancy.terms().closesOn();
        Contract contract = vacancy.terms().contract();
        String level = page.clearance(vacancy);
        return new Facts()
                .with(Texts.of("growth.vacancy.role"), page.role(vacancy))
                .with(Texts.of("growth.vacancy.reference"), vacancy.terms().reference())
                .with(Texts.of("growth.vacancy.band"), page.pay(vacancy))
                .with(
                        Texts.of("growth.vacancy.hours"),
                        vacancy.weeklyHours().stripTrailingZeros().toPlainString())
                .with(
                        Texts.of("growth.vacancy.contract"),
                        contract == null ? "" : Texts.of("growth.vacancy.contract." + contract.name()))
                .with(Texts.of("growth.vacancy.closes"), closes == null ? "" : Days.of(closes))
                .with(Texts.of("growth.vacancy.sites"), page.sites(vacancy))
                .with(
                        Texts.of("growth.vacancy.clearance"),
                        level.isEmpty() ? Texts.of("growth.vacancy.clearance.none") : level)
                .with(Texts.of("growth.vacancy.force"), file.force())
                .with(Texts.of("growth.vacancy.need"), vacancy.needWords())
                .with(Texts.of("growth.vacancy.note"), vacancy.note())
                .with(Texts.of("growth.vacancy.raised"), Days.of(vacancy.raisedOn()));
    }

    private void criteria(VacancyFile file, Criterion.Need need) {
        if (file.asked(need).isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        file.asked(need).forEach(words -> list.add(new ListItem(words)));
        add(new H2(Texts.of("growth.vacancy.asked." + need.name())), list);
    }
}
