package org.waymark.ui.kit;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.router.BeforeLeaveEvent;

/** Asks somebody who leaves a page with unsaved words whether they mean it. */
public final class LeaveQuestion {

    private LeaveQuestion() {}

    /** Holds the way on until the question is answered. */
    public static void ask(BeforeLeaveEvent event, String title, String line, String yes, String no) {
        BeforeLeaveEvent.ContinueNavigationAction leave = event.postpone();
        var dialog = new ConfirmDialog(title, line, yes, confirmed -> leave.proceed());
        dialog.setWidth("480px");
        dialog.setCancelable(true);
        dialog.setCancelText(no);
        dialog.setConfirmButtonTheme("error");
        dialog.addCancelListener(cancelled -> leave.cancel());
        dialog.open();
    }
}
