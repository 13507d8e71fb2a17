package org.waymark.ui.provision;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import java.time.LocalDate;
import java.util.List;
import org.waymark.kernel.Faults;
import org.waymark.provision.Pathway;
import org.waymark.provision.Setting;
import org.waymark.provision.Timeline;
import org.waymark.provision.Topic;
import org.waymark.ui.session.Texts;

/** The pathways that a service or a site offers. */
class PathwaysPaper extends SettingPaper {

    private static final long serialVersionUID = 1L;

    private final CheckboxGroup<Pathway> offered =
            field("pathways", new CheckboxGroup<>(Texts.of("provision.pathways")));

    PathwaysPaper(Timeline<Setting.Pathways> before, LocalDate day) {
        super(Topic.PATHWAYS, before, day);
        offered.setItems(List.of(Pathway.values()));
        offered.setItemLabelGenerator(Wording::pathway);
        before.on(day).ifPresent(pathways -> offered.setValue(pathways.offered()));
        offerSilence();
    }

    /** The pathways of a site, which offers what its service offers as long as nothing else is said. */
    PathwaysPaper ofSite() {
        silenceMeans(Texts.of("provision.pathways.followService"));
        return this;
    }

    @Override
    Setting setting(Faults faults) {
        return new Setting.Pathways(offered.getValue());
    }
}
