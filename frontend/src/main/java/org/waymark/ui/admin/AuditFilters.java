package org.waymark.ui.admin;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableFunction;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.waymark.audit.Act;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.Today;
import org.waymark.people.PersonName;
import org.waymark.ui.kit.DayField;
import org.waymark.ui.session.Texts;

/** What the trail is narrowed by: about whom, by whom, which act, before which day. */
class AuditFilters extends Div {

    private static final long serialVersionUID = 1L;

    private final PersonField about;
    private final PersonField by;
    private final ComboBox<Act> act = new ComboBox<>(Texts.of("admin.audit.act"));
    private final DayField before = new DayField(Texts.of("admin.audit.before"));

    AuditFilters(
            AuditQuery query,
            Map<PersonId, PersonName> names,
            SerializableFunction<String, List<PersonName>> find,
            Consumer<AuditQuery> changed) {
        addClassName("wm-filters");
        about = new PersonField(Texts.of("admin.audit.about"), find);
        by = new PersonField(Texts.of("admin.audit.by"), find);
        act.setItems(Act.values());
        act.setItemLabelGenerator(item -> AuditWords.act(item.name()));
        act.setClearButtonVisible(true);
        about.setValue(query.about() == null ? null : names.get(query.about()));
        by.setValue(query.by() == null ? null : names.get(query.by()));
        act.setValue(query.act());
        if (query.before() != null) {
            before.setValue(Today.inLondon(query.before()).toLocalDate());
        }
        add(about, by, act, before);
        about.addValueChangeListener(event -> changed.accept(query()));
        by.addValueChangeListener(event -> changed.accept(query()));
        act.addValueChangeListener(event -> changed.accept(query()));
        before.addValueChangeListener(event -> changed.accept(query()));
    }

    private AuditQuery query() {
        return new AuditQuery(
                about.getOptionalValue().map(PersonName::id).orElse(null),
                by.getOptionalValue().map(PersonName::id).orElse(null),
                act.getValue(),
                before.getOptionalValue()
                        .map(day -> day.atStartOfDay(Today.LONDON).toInstant())
                        .orElse(null));
    }
}
