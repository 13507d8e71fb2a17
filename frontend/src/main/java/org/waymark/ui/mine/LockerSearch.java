package org.waymark.ui.mine;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Consumer;
import org.waymark.framework.Competency;
import org.waymark.ui.session.Texts;

/** Narrows the evidence down by words and by competency. */
class LockerSearch extends Div {

    private static final long serialVersionUID = 1L;
    private static final int REST_MS = 400;

    private final TextField words = new TextField(Texts.of("mine.locker.words"));
    private final ComboBox<Competency> competency = new ComboBox<>(Texts.of("mine.locker.competency"));
    private final Span count = new Span();

    LockerSearch(List<Competency> all, Consumer<LockerFilter> changed) {
        addClassNames("wm-locker-search", "wm-no-print");
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setValueChangeTimeout(REST_MS);
        competency.setPageSize(LockerForm.ALL_AT_ONCE);
        competency.setItems(all);
        competency.setItemLabelGenerator(LockerForm::label);
        competency.setClearButtonVisible(true);
        count.addClassNames("wm-small", "wm-soft");
        count.getElement().setAttribute("role", "status");
        words.addValueChangeListener(event -> tell(event.isFromClient(), changed));
        competency.addValueChangeListener(event -> tell(event.isFromClient(), changed));
        add(words, competency, count);
    }

    /** Shows the filter, and how many pieces it leaves. */
    void show(LockerFilter filter, int found) {
        if (!words.getValue().strip().equals(filter.words())) {
            words.setValue(filter.words());
        }
        competency.setValue(competency
                .getListDataView()
                .getItems()
                .filter(item -> item.code().equals(filter.competency()))
                .findFirst()
                .orElse(null));
        count.setText(Texts.count("mine.locker.count", found));
    }

    private void tell(boolean byPerson, Consumer<LockerFilter> changed) {
        if (byPerson) {
            Competency chosen = competency.getValue();
            changed.accept(new LockerFilter(words.getValue().strip(), chosen == null ? null : chosen.code(), 1));
        }
    }
}
