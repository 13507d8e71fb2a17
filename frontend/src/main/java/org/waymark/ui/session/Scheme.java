package org.waymark.ui.session;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.ColorScheme;

/** Shows the screens light or dark as somebody chose, or as their system has it. */
public final class Scheme {

    private Scheme() {}

    public static void apply(UI ui, String choice) {
        ui.getPage()
                .setColorScheme(
                        switch (choice) {
                            case "light" -> ColorScheme.Value.LIGHT;
                            case "dark" -> ColorScheme.Value.DARK;
                            default -> ColorScheme.Value.LIGHT_DARK;
                        });
    }
}
