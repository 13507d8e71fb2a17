package org.waymark.ui.cover;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.SiteId;
import org.waymark.provision.Pathway;
import org.waymark.skillmix.NeedCover;
import org.waymark.skillmix.Verdict;
import org.waymark.ui.kit.NeedWords;
import org.waymark.ui.kit.VerdictTag;
import org.waymark.ui.session.Texts;

/** Which needs to show: those of a site, of a pathway, of one verdict, or only the gaps. */
class CoverFilters extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Consumer<CoverFilter> onChange;
    private final ComboBox<SiteId> site = box("site");
    private final ComboBox<Pathway> pathway = box("pathway");
    private final ComboBox<Verdict> verdict = box("verdict");
    private final Checkbox gaps = new Checkbox(Texts.of("cover.page.filter.gaps"));
    private final Button reset = new Button(Texts.of("cover.page.filter.reset"));
    private transient CoverFilter filter = CoverFilter.NONE;
    private transient Map<SiteId, String> names = Map.of();

    CoverFilters(Consumer<CoverFilter> onChange) {
        this.onChange = onChange;
        addClassNames("wm-coverage-filters", "wm-no-print");
        site.setItemLabelGenerator(id -> names.getOrDefault(id, ""));
        pathway.setItemLabelGenerator(NeedWords::pathway);
        verdict.setItemLabelGenerator(VerdictTag::words);
        verdict.setItems(Verdict.NONE, Verdict.ONE_DEEP, Verdict.THIN, Verdict.COVERED);
        listen(site, value -> filter.site(value));
        listen(pathway, value -> filter.pathway(value));
        listen(verdict, value -> filter.verdict(value));
        gaps.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                onChange.accept(filter.show(event.getValue() ? CoverFilter.Show.GAPS : CoverFilter.Show.ALL));
            }
        });
        reset.addThemeVariants(ButtonVariant.TERTIARY);
        reset.addClickListener(event -> onChange.accept(CoverFilter.NONE.show(CoverFilter.Show.ALL)));
        add(site, pathway, verdict, gaps, reset);
    }

    /** Shows what is on; only what some need has can be chosen. */
    void show(CoverFilter newFilter, List<NeedCover> needs) {
        filter = newFilter;
        var byName = new TreeMap<String, SiteId>(String.CASE_INSENSITIVE_ORDER);
        var known = new java.util.HashMap<SiteId, String>();
        needs.forEach(met -> {
            byName.put(met.siteName() + met.need().site().text(), met.need().site());
            known.put(met.need().site(), met.siteName());
        });
        names = known;
        fill(site, List.copyOf(byName.values()), newFilter.site());
        fill(
                pathway,
                needs.stream()
                        .flatMap(met ->
                                java.util.stream.Stream.ofNullable(met.need().pathway()))
                        .distinct()
                        .sorted()
                        .toList(),
                newFilter.pathway());
        verdict.setValue(newFilter.verdict());
        gaps.setValue(newFilter.onlyGaps());
        reset.setVisible(!newFilter.isOff());
    }

    private static <T> ComboBox<T> box(String key) {
        var box = new ComboBox<T>(Texts.of("cover.page.filter." + key));
        box.setPlaceholder(Texts.of("cover.page.filter.all"));
        box.setClearButtonVisible(true);
        return box;
    }

    private <T> void listen(ComboBox<T> box, Function<@Nullable T, CoverFilter> change) {
        box.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                onChange.accept(change.apply(event.getValue()));
            }
        });
    }

    private static <T> void fill(ComboBox<T> box, List<T> choices, @Nullable T chosen) {
        if (!box.getListDataView().getItems().toList().equals(choices)) {
            box.setItems(choices);
        }
        box.setVisible(choices.size() > 1 || chosen != null);
        if (chosen != null && choices.contains(chosen)) {
            box.setValue(chosen);
        } else {
            box.clear();
        }
    }
}
