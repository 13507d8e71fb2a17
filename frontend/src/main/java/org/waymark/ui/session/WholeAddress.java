package org.waymark.ui.session;

import com.vaadin.flow.server.VaadinRequest;
import org.jspecify.annotations.Nullable;

/** An address as it works outside the application: with the scheme and host that this browser reached us by. */
public final class WholeAddress {

    private WholeAddress() {}

    /** The whole address of a page; without scheme and host where nobody knows them. */
    public static String of(String place) {
        VaadinRequest request = VaadinRequest.getCurrent();
        String host = request == null ? null : request.getHeader("Host");
        return of(request != null && request.isSecure(), host, place);
    }

    static String of(boolean secure, @Nullable String host, String place) {
        boolean sound = host != null && host.matches("[A-Za-z0-9.\\-]+(:[0-9]{1,5})?|\\[[0-9A-Fa-f:]+](:[0-9]{1,5})?");
        return (sound ? (secure ? "https://" : "http://") + host : "") + "/" + place;
    }
}
