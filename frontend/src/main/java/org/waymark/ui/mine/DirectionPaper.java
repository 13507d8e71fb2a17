package org.waymark.ui.mine;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import org.waymark.development.CareerDirection;
import org.waymark.development.Ladder;
import org.waymark.development.LadderStep;
import org.waymark.framework.RoleProfile;
import org.waymark.kernel.Refused;
import org.waymark.kernel.RoleCode;
import org.waymark.ui.kit.Days;
import org.waymark.ui.kit.FormPaper;
import org.waymark.ui.session.Texts;

/** Where somebody would like to go, and who may know: said, shared and withdrawn by nobody but them. */
class DirectionPaper extends FormPaper {

    private static final long serialVersionUID = 1L;

    private final transient Acts acts;
    private final Select<RoleProfile> role = new Select<>();
    private final Checkbox shared = new Checkbox(Texts.of("mine.direction.share"));

    DirectionPaper(Ladder ladder, Optional<CareerDirection> said, Acts acts) {
        this.acts = acts;
        put(new H2(Texts.of("mine.direction")));
        put(new Paragraph(Texts.of("mine.direction.line")));
        List<RoleProfile> roles =
                ladder.steps().stream().map(LadderStep::profile).toList();
        role.setLabel(Texts.of("mine.direction.role"));
        role.setItems(roles);
        role.setItemLabelGenerator(RoleProfile::named);
        said.ifPresent(direction -> {
            roles.stream()
                    .filter(one -> one.code().equals(direction.roleCode()))
                    .findFirst()
                    .ifPresent(role::setValue);
            shared.setValue(direction.shared());
        });
        field("role", role);
        put(shared);
        put(seen(said));
        act(Texts.of("mine.direction.keep"), this::say);
        if (said.isPresent()) {
            plain(Texts.of("mine.direction.withdraw"), acts::withdraw);
        }
    }

    /** What can be done with it. */
    interface Acts {
        void say(RoleCode role, boolean shared);

        void withdraw();
    }

    private void say() {
        RoleProfile chosen = role.getValue();
        if (chosen == null) {
            throw new Refused.NotValid("role", Texts.of("mine.direction.role.missing"));
        }
        acts.say(chosen.code(), shared.getValue());
    }

    private static Paragraph seen(Optional<CareerDirection> said) {
        String who = said.filter(CareerDirection::shared).isPresent()
                ? Texts.of("mine.direction.seen.shared")
                : Texts.of("mine.direction.seen.own");
        var line = new Paragraph(said.map(
                        direction -> Texts.of("mine.direction.since", Days.of(direction.saidOn())) + " " + who)
                .orElse(who));
        line.addClassNames("wm-small", "wm-soft", "wm-eye");
        return line;
    }
}
