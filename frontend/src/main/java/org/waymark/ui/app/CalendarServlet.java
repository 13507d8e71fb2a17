package org.waymark.ui.app;

import io.micronaut.context.ApplicationContext;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.vetting.RenewalFeeds;

/**
 * Answers calendar programs that know the secret of a calendar. Whatever else is asked gets the same answer: a secret that
 * was guessed, one that was ended, that of a leaver.
 */
class CalendarServlet extends HttpServlet {

    static final String BELOW = "/calendar/";

    private static final long serialVersionUID = 1L;
    private static final Pattern ADDRESS = Pattern.compile("/calendar/([A-Za-z0-9_-]{1,100})\\.ics");

    private final transient RenewalFeeds feeds;

    CalendarServlet(ApplicationContext context) {
        this.feeds = context.getBean(RenewalFeeds.class);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher address = ADDRESS.matcher(request.getRequestURI());
        String secret = address.matches() ? address.group(1) : "";
        Optional<String> calendar = feeds.read(secret);
        response.setHeader("Cache-Control", "no-store");
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        if (calendar.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            response.setContentType("text/plain");
            return;
        }
        response.setContentType("text/calendar");
        response.getWriter().write(calendar.get());
    }
}
