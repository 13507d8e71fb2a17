package org.waymark.ui.manager;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.waymark.framework.Competency;
import org.waymark.framework.Framework;
import org.waymark.framework.ScaleLevel;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.ServiceId;
import org.waymark.skillmix.WhoseLevels;
import org.waymark.ui.session.Texts;

/** What is looked for: a competency, the lowest level, and where. */
class WhoHasChoice extends Div {

    private static final long serialVersionUID = 1L;

    private final ComboBox<Competency> competency = new ComboBox<>(Texts.of("manager.who.competency"));
    private final Select<ScaleLevel> level = new Select<>();
    private final Select<Where> where = new Select<>();

    WhoHasChoice(Framework framework, WhoseLevels whose, Consumer<WhoHasAddress> onChange) {
        addClassNames("wm-filters", "wm-no-print");
        competency.setItems(framework.competencies());
        competency.setItemLabelGenerator(one -> one.title() + " (" + one.code() + ")");
        competency.setWidth("min(100%, 32rem)");
        level.setLabel(Texts.of("manager.who.lowest"));
        level.setItems(framework.scale().stream()
                .filter(step -> step.level().value() > 0)
                .toList());
        level.setItemLabelGenerator(ScaleLevel::named);
        where.setLabel(Texts.of("manager.who.where"));
        where.setItems(places(whose));
        where.setItemLabelGenerator(Where::name);
        add(competency, level, where);
        competency.addValueChangeListener(event -> changed(event.isFromClient(), onChange));
        level.addValueChangeListener(event -> changed(event.isFromClient(), onChange));
        where.addValueChangeListener(event -> changed(event.isFromClient(), onChange));
    }

    /** A service to look in, or everybody whose levels may be seen. */
    private record Where(@Nullable ServiceId service, String name) {}

    void show(WhoHasAddress address, Framework framework) {
        CompetencyCode code = address.competency();
        competency.setValue(code == null ? null : framework.competency(code));
        level.setValue(framework.words(address.lowest()));
        where.getListDataView()
                .getItems()
                .filter(one -> Objects.equals(one.service(), address.service()))
                .findFirst()
                .ifPresent(where::setValue);
        where.setVisible(where.getListDataView().getItemCount() > 1);
    }

    private void changed(boolean byPerson, Consumer<WhoHasAddress> onChange) {
        Competency chosen = competency.getValue();
        if (byPerson && level.getValue() != null) {
            onChange.accept(new WhoHasAddress(
                    where.getValue() == null ? null : where.getValue().service(),
                    chosen == null ? null : chosen.code(),
                    level.getValue().level(),
                    1));
        }
    }

    private static List<Where> places(WhoseLevels whose) {
        var places = new ArrayList<Where>();
        places.add(new Where(null, Texts.of("manager.who.everywhere")));
        if (whose.services().size() + Math.min(1, whose.supervisees()) > 1) {
            whose.services().forEach(one -> places.add(new Where(one.id(), one.name())));
        }
        return places;
    }
}
