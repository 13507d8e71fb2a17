package org.waymark.ui.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;

/** The page around every screen: look, language and icon. */
@StyleSheet("context://aura/aura.css")
@StyleSheet("context://waymark/waymark.css")
@ColorScheme(ColorScheme.Value.LIGHT_DARK)
@Viewport("width=device-width, initial-scale=1")
public class Shell implements AppShellConfigurator {

    private static final long serialVersionUID = 1L;

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addFavIcon("icon", "/waymark/brand.svg", "32x32");
        settings.addMetaTag("referrer", "same-origin");
        settings.addMetaTag("robots", "noindex");
    }
}
