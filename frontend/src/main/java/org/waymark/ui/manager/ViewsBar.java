package org.waymark.ui.manager;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Consumer;
import org.waymark.kernel.Refused;
import org.waymark.skillmix.SavedView;
import org.waymark.skillmix.SavedViews;
import org.waymark.ui.session.Texts;

/** The views that somebody keeps: one to open, a way to keep what is shown, and a way to delete what is open. */
class ViewsBar extends Div {

    private static final long serialVersionUID = 1L;

    private final Select<SavedView> views = new Select<>();
    private final Button keep;
    private final Button delete;
    private final transient Consumer<String> onKeep;

    /** Tells which view is to be opened, under which name to keep what is shown, and which view is to be deleted. */
    ViewsBar(Consumer<SavedView> onOpen, Consumer<String> onKeep, Consumer<SavedView> onDelete) {
        this.onKeep = onKeep;
        addClassNames("wm-heat-views", "wm-no-print");
        views.setLabel(Texts.of("manager.views"));
        views.setPlaceholder(Texts.of("manager.views.choose"));
        views.setItemLabelGenerator(view -> view == null ? "" : view.name());
        views.addValueChangeListener(event -> {
            if (event.isFromClient() && event.getValue() != null) {
                onOpen.accept(event.getValue());
            }
        });
        keep = new Button(Texts.of("manager.views.keep"), event -> askForAName());
        delete = new Button(Texts.of("manager.views.delete"), event -> {
            SavedView open = views.getValue();
            if (open != null) {
                onDelete.accept(open);
            }
        });
        delete.addThemeVariants(ButtonVariant.TERTIARY);
        add(views, keep, delete);
    }

    /** Shows the views, with the one chosen whose address is the given one. */
    void show(List<SavedView> kept, String address) {
        if (!views.getListDataView().getItems().toList().equals(kept)) {
            views.setItems(kept);
        }
        views.setVisible(!kept.isEmpty());
        var open = kept.stream().filter(view -> view.address().equals(address)).findFirst();
        open.ifPresentOrElse(views::setValue, views::clear);
        delete.setVisible(open.isPresent());
        keep.setVisible(open.isEmpty());
    }

    private void askForAName() {
        var dialog = new Dialog();
        dialog.setHeaderTitle(Texts.of("manager.views.keep"));
        var name = new TextField(Texts.of("manager.views.name"));
        name.setMaxLength(SavedViews.LONGEST_NAME);
        name.setHelperText(Texts.of("manager.views.name.help"));
        name.setManualValidation(true);
        name.setWidthFull();
        var save = new Button(Texts.of("manager.views.save"), event -> {
            try {
                onKeep.accept(name.getValue());
                dialog.close();
            } catch (Refused refused) {
                name.setErrorMessage(refused.sentence());
                name.setInvalid(true);
                name.focus();
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickShortcut(com.vaadin.flow.component.Key.ENTER);
        dialog.add(name);
        dialog.getFooter().add(new Button(Texts.of("manager.views.cancel"), event -> dialog.close()), save);
        dialog.open();
        name.focus();
    }
}
