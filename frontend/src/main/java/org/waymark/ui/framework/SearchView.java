package org.waymark.ui.framework;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.PermitAll;
import org.waymark.framework.Findings;
import org.waymark.framework.FrameworkSearch;
import org.waymark.kernel.Actor;
import org.waymark.kernel.Refused;
import org.waymark.ui.kit.PageHead;
import org.waymark.ui.kit.Pages;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;
import org.waymark.ui.shell.MainLayout;

/** Finds words, phrases and codes anywhere in the framework. */
@Route(value = Places.SEARCH, layout = MainLayout.class)
@PermitAll
@Prototype
class SearchView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Actor actor;
    private final transient FrameworkSearch search;
    private final TextField field = new TextField(Texts.of("framework.search.field"));
    private final Paragraph found = new Paragraph();
    private final Div results = new Div();
    private String title = "";

    SearchView(Actor actor, FrameworkSearch search) {
        this.actor = actor;
        this.search = search;
        field.setClearButtonVisible(true);
        field.setHelperText(Texts.of("framework.search.help"));
        field.addKeyDownListener(Key.ENTER, event -> look());
        var act = new Button(Texts.of("framework.search.act"), event -> look());
        act.addThemeVariants(ButtonVariant.PRIMARY);
        var form = new Div(field, act);
        form.addClassNames("wm-search-form", "wm-no-print");
        form.getElement().setAttribute("role", "search");
        found.getElement().setAttribute("role", "status");
        found.addClassName("wm-soft");
        add(new PageHead(Texts.of("framework.search.title"), Texts.of("framework.search.line")), form, found, results);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        SearchAddress address = SearchAddress.of(event.getLocation().getQueryParameters());
        title = address.bare();
        field.setValue(address.words());
        show(address);
    }

    @Override
    public String getPageTitle() {
        String name = Texts.of("framework.search.title");
        return (title.isEmpty() ? name : title + " · " + name) + " · Waymark";
    }

    /** What is too long to be looked for is not put into the address either. */
    private void look() {
        var address = new SearchAddress(field.getValue().strip(), null, 1);
        try {
            address.question();
        } catch (Refused.NotValid tooLong) {
            refuse(tooLong);
            return;
        }
        getUI().ifPresent(ui -> ui.navigate(SearchView.class, address.query()));
    }

    private void show(SearchAddress address) {
        results.removeAll();
        found.setText("");
        field.setInvalid(false);
        if (address.words().isEmpty()) {
            results.add(SearchHelp.beforeAnything());
            return;
        }
        try {
            show(address, search.find(actor, address.question()));
        } catch (Refused.NotValid tooLong) {
            refuse(tooLong);
        }
    }

    private void show(SearchAddress address, Findings findings) {
        found.setText(Texts.count("framework.search.found", findings.total(), address.bare()));
        if (findings.match() == Findings.Match.NONE) {
            results.add(SearchHelp.nothing(findings.near()));
            return;
        }
        if (findings.match() == Findings.Match.SOME_WORDS) {
            var some = new Paragraph(Texts.of("framework.search.some"));
            some.addClassName("wm-note");
            results.add(some);
        }
        var pages = new Pages();
        pages.show(
                address.page(),
                Pages.count(findings.total(), SearchAddress.ON_A_PAGE),
                page -> address.on(page).text());
        results.add(new KindChips(address, findings), new FoundList(findings.list(), address), pages);
    }

    private void refuse(Refused.NotValid tooLong) {
        field.setErrorMessage(tooLong.sentence());
        field.setInvalid(true);
        field.focus();
    }
}
