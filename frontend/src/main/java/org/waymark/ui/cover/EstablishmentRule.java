package org.waymark.ui.cover;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.waymark.provision.ServiceRule;
import org.waymark.provision.ServiceRuleFile;
import org.waymark.ui.kit.Days;
import org.waymark.ui.kit.Facts;
import org.waymark.ui.kit.Paper;
import org.waymark.ui.session.Texts;

/** By which percentages and hours the service counts on the day, and what it said before and after. */
class EstablishmentRule extends Paper {

    private static final long serialVersionUID = 1L;

    EstablishmentRule(
            ServiceRuleFile file, LocalDate day, @Nullable BiConsumer<ServiceRuleFile, ServiceRuleFile.From> takeBack) {
        super(Texts.of("cover.rule.title"));
        ServiceRule rule = file.on(day);
        add(new Facts()
                .with(Texts.of("cover.rule.leave"), percent(rule.leavePercent()))
                .with(Texts.of("cover.rule.training"), percent(rule.trainingPercent()))
                .with(Texts.of("cover.rule.sickness"), percent(rule.sicknessPercent()))
                .with(
                        Texts.of("cover.rule.fullTime"),
                        Texts.of("cover.rule.hours", Numbers.brief(rule.fullTimeHours())))
                .with(Texts.of("cover.rule.months"), Texts.count("cover.rule.monthsLong", rule.levelMonths())));
        if (file.editions().isEmpty()) {
            var usual = new Paragraph(Texts.of("cover.rule.usual"));
            usual.addClassName("wm-soft");
            add(usual);
            return;
        }
        var said = new UnorderedList();
        said.addClassName("wm-small");
        file.editions().reversed().forEach(edition -> said.add(line(file, edition, takeBack)));
        add(said);
    }

    private static ListItem line(
            ServiceRuleFile file,
            ServiceRuleFile.From edition,
            @Nullable BiConsumer<ServiceRuleFile, ServiceRuleFile.From> takeBack) {
        ServiceRule rule = edition.rule();
        var line = new ListItem(new Span(Texts.of(
                "cover.rule.from",
                Days.of(edition.from()),
                Numbers.brief(rule.upliftPercent()),
                Numbers.brief(rule.fullTimeHours()),
                rule.levelMonths())));
        if (takeBack != null) {
            var button = new Button(Texts.of("cover.rule.takeBack"), event -> takeBack.accept(file, edition));
            button.setAriaLabel(Texts.of("cover.rule.takeBack.which", Days.of(edition.from())));
            button.addThemeVariants(ButtonVariant.TERTIARY);
            button.addClassName("wm-no-print");
            line.add(button);
        }
        return line;
    }

    private static String percent(java.math.BigDecimal number) {
        return Texts.of("cover.rule.percent", Numbers.brief(number));
    }
}
