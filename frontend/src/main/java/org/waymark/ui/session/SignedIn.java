package org.waymark.ui.session;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinSession;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Prototype;
import jakarta.servlet.http.Cookie;
import java.util.Optional;
import org.waymark.kernel.Actor;
import org.waymark.kernel.Refused;

/** Who is signed in on this screen: kept in the session, proved by a cookie at each request. */
@Factory
public class SignedIn {

    /** Session attribute that holds the actor. */
    public static final String ACTOR = "waymark.actor";

    /** Session attribute that says that the password has to be changed first. */
    public static final String MUST_CHANGE = "waymark.mustChange";

    private static final String NAME = "waymark";
    private static final String NAME_WHERE_SECURE = "__Host-waymark";

    /**
     * The actor that views and parts are built with.
     *
     * @throws Refused.NotAllowed if nobody is signed in
     */
    @Prototype
    Actor actor() {
        return find().orElseThrow(() -> new Refused.NotAllowed(Texts.of("shell.signIn.first")));
    }

    /** The actor of this session, if somebody is signed in. */
    public static Optional<Actor> find() {
        VaadinSession session = VaadinSession.getCurrent();
        return session == null || session.getSession() == null
                ? Optional.empty()
                : Optional.ofNullable((Actor) session.getSession().getAttribute(ACTOR));
    }

    /** Whether the person may do nothing before they have chosen a new password. */
    public static boolean mustChangePassword() {
        VaadinSession session = VaadinSession.getCurrent();
        return session != null
                && session.getSession() != null
                && session.getSession().getAttribute(MUST_CHANGE) != null;
    }

    /** Starts the signed-in session: a new session id, the actor, and the cookie that proves it. */
    public static void enter(Actor actor, String token, boolean mustChange) {
        VaadinRequest request = VaadinRequest.getCurrent();
        VaadinService.reinitializeSession(request);
        request.getWrappedSession().setAttribute(ACTOR, actor);
        request.getWrappedSession().setAttribute(MUST_CHANGE, mustChange ? Boolean.TRUE : null);
        VaadinResponse.getCurrent().addCookie(cookie(token, request.isSecure()));
    }

    /** Forgets the actor and the cookie and ends the session. */
    public static void leave() {
        VaadinRequest request = VaadinRequest.getCurrent();
        Cookie gone = cookie("", request.isSecure());
        gone.setMaxAge(0);
        VaadinResponse.getCurrent().addCookie(gone);
        VaadinResponse.getCurrent().setHeader("Clear-Site-Data", "\"cache\", \"storage\"");
        request.getWrappedSession().invalidate();
    }

    /** The token in the request's cookies, if there is one. */
    public static Optional<String> token(Cookie @org.jspecify.annotations.Nullable [] cookies, boolean secure) {
        if (cookies == null) {
            return Optional.empty();
        }
        for (Cookie cookie : cookies) {
            if (cookie.getName().equals(secure ? NAME_WHERE_SECURE : NAME)) {
                return Optional.of(cookie.getValue()).filter(value -> !value.isBlank());
            }
        }
        return Optional.empty();
    }

    /** The token of the request that is being answered. */
    public static Optional<String> token() {
        VaadinRequest request = VaadinRequest.getCurrent();
        return request == null ? Optional.empty() : token(request.getCookies(), request.isSecure());
    }

    private static Cookie cookie(String token, boolean secure) {
        var cookie = new Cookie(secure ? NAME_WHERE_SECURE : NAME, token);
        cookie.setHttpOnly(true);
        cookie.setSecure(secure);
        cookie.setPath("/");
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}
