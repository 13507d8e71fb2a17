package org.waymark.ui.manager;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.ServiceId;
import org.waymark.provision.LdService;
import org.waymark.skillmix.Lens;
import org.waymark.skillmix.WhoseLevels;
import org.waymark.ui.session.Texts;

/** Whose levels, through which lens, as a map or as a list. */
class LensBar extends Div {

    private static final long serialVersionUID = 1L;

    /** A service, or the people the actor supervises where there is none. */
    private record Whose(@Nullable ServiceId service, String name) {}

    private final Select<Whose> whose = new Select<>();
    private final Select<Lens> lens = new Select<>();
    private final Button other = new Button();
    private transient HeatMapAddress address = HeatMapAddress.of(null);
    private HeatMapAddress.Show now = HeatMapAddress.Show.MAP;

    LensBar(Consumer<HeatMapAddress> onChange) {
        addClassNames("wm-heat-lens", "wm-no-print");
        whose.setLabel(Texts.of("manager.whose"));
        whose.setItemLabelGenerator(Whose::name);
        whose.addValueChangeListener(event -> {
            if (event.isFromClient() && event.getValue() != null) {
                onChange.accept(HeatMapAddress.of(event.getValue().service()).with(now));
            }
        });
        lens.setLabel(Texts.of("manager.lens"));
        lens.setItems(Lens.values());
        lens.setItemLabelGenerator(one -> Texts.of("manager.lens." + one.name()));
        lens.addValueChangeListener(event -> {
            if (event.isFromClient() && event.getValue() != null) {
                onChange.accept(address.with(event.getValue()));
            }
        });
        other.addClickListener(event -> onChange.accept(
                address.with(now == HeatMapAddress.Show.MAP ? HeatMapAddress.Show.GAPS : HeatMapAddress.Show.MAP)));
        add(whose, lens, other);
    }

    void show(HeatMapAddress newAddress, HeatMapAddress.Show showing, WhoseLevels choices) {
        address = newAddress;
        now = showing;
        List<Whose> teams = new ArrayList<>();
        for (LdService service : choices.services()) {
            teams.add(new Whose(service.id(), service.name()));
        }
        if (choices.supervisees() > 0) {
            teams.add(new Whose(null, Texts.of("manager.whose.mine")));
        }
        if (!whose.getListDataView().getItems().toList().equals(teams)) {
            whose.setItems(teams);
        }
        whose.setVisible(teams.size() > 1);
        Optional<Whose> chosen = teams.stream()
                .filter(team -> java.util.Objects.equals(
                        team.service(), newAddress.question().service()))
                .findFirst();
        chosen.ifPresent(whose::setValue);
        lens.setValue(newAddress.question().lens());
        lens.setVisible(showing == HeatMapAddress.Show.MAP);
        other.setText(Texts.of(showing == HeatMapAddress.Show.MAP ? "manager.show.gaps" : "manager.show.map"));
    }
}
