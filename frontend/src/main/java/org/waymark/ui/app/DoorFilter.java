package org.waymark.ui.app;

import io.micronaut.context.ApplicationContext;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.waymark.kernel.Actor;
import org.waymark.signin.Session;
import org.waymark.signin.SignIn;
import org.waymark.ui.session.SignedIn;
import org.waymark.ui.shell.Causes;

/**
 * Stands at the door of every request: headers, foreign origins, and whether the session is still good. Other programs are
 * looked at by the servlet that answers them.
 */
class DoorFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST");

    private static final Logger LOG = LoggerFactory.getLogger(DoorFilter.class);

    private final transient SignIn signIn;

    DoorFilter(ApplicationContext context) {
        this.signIn = context.getBean(SignIn.class);
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        SecurityHeaders.put(request, response);
        if (request.getRequestURI().startsWith(ProgramServlet.BELOW)
                || request.getRequestURI().startsWith(CalendarServlet.BELOW)) {
            chain.doFilter(request, response);
            return;
        }
        if (!METHODS.contains(request.getMethod())) {
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            return;
        }
        if (comesFromElsewhere(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        if (!isStatic(request)) {
            keepSessionHonestOrWait(request);
        }
        chain.doFilter(request, response);
    }

    /** A form or script of another site never acts here; browsers say where a request comes from. */
    private static boolean comesFromElsewhere(HttpServletRequest request) {
        if (request.getMethod().equals("GET") || request.getMethod().equals("HEAD")) {
            return false;
        }
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return !site.equals("same-origin") && !site.equals("none");
        }
        String origin = request.getHeader("Origin");
        return origin != null && !origin.equals(request.getScheme() + "://" + request.getHeader("Host"));
    }

    private static boolean isStatic(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path.startsWith("/VAADIN/build/")
                || path.startsWith("/waymark/")
                || path.startsWith("/aura/")
                || path.equals("/health");
    }

    /** While the database is away nobody's session can be checked, and no operation can do anything either. */
    private void keepSessionHonestOrWait(HttpServletRequest request) {
        try {
            keepSessionHonest(request);
        } catch (RuntimeException e) {
            if (!Causes.isDatabaseAway(e)) {
                throw e;
            }
            LOG.warn("The database does not answer; the session goes on unchecked and can do nothing.");
        }
    }

    private void keepSessionHonest(HttpServletRequest request) {
        Optional<String> token = SignedIn.token(request.getCookies(), request.isSecure());
        Optional<Session> known = token.flatMap(signIn::resume);
        HttpSession session = request.getSession(false);
        Actor actor = session == null ? null : (Actor) session.getAttribute(SignedIn.ACTOR);
        if (session != null
                && actor != null
                && known.filter(s -> actor.is(s.personId())).isEmpty()) {
            session.invalidate();
            return;
        }
        if (known.isPresent()) {
            if (actor == null) {
                HttpSession fresh = request.getSession(true);
                fresh.setAttribute(SignedIn.ACTOR, Actor.onScreen(known.get().personId()));
            }
            request.getSession(true)
                    .setAttribute(SignedIn.MUST_CHANGE, known.get().mustChangePassword() ? Boolean.TRUE : null);
            if (!"heartbeat".equals(request.getParameter("v-r"))) {
                signIn.touch(token.orElseThrow());
            }
        }
    }
}
