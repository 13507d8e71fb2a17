package org.waymark.ui.app;

import io.micronaut.context.ApplicationContext;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.waymark.assessment.EvidenceFiles;
import org.waymark.assessment.HandedOut;
import org.waymark.kernel.Actor;
import org.waymark.kernel.EvidenceId;
import org.waymark.kernel.Ids;
import org.waymark.kernel.Refused;
import org.waymark.ui.session.SignedIn;

/**
 * The one door for files that people handed in. They go out whole, as a download that no browser runs, and only to whoever
 * may have them; everybody else learns that there is no such file.
 */
class FileServlet extends HttpServlet {

    static final String BELOW = "/files/";

    private static final long serialVersionUID = 1L;

    private final transient EvidenceFiles files;

    FileServlet(ApplicationContext context) {
        this.files = context.getBean(EvidenceFiles.class);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Actor actor = actor(request.getSession(false));
        String id = request.getRequestURI().substring(BELOW.length());
        try {
            if (actor == null) {
                throw new Refused.NotFound("file");
            }
            send(files.open(actor, new EvidenceId(Ids.parse(id))), response);
        } catch (Refused.NotNow later) {
            say(response, HttpServletResponse.SC_CONFLICT, later.sentence());
        } catch (Refused refused) {
            say(response, HttpServletResponse.SC_NOT_FOUND, new Refused.NotFound("file").sentence());
        }
    }

    private static @Nullable Actor actor(@Nullable HttpSession session) {
        return session == null || session.getAttribute(SignedIn.MUST_CHANGE) != null
                ? null
                : (Actor) session.getAttribute(SignedIn.ACTOR);
    }

    private static void send(HandedOut file, HttpServletResponse response) throws IOException {
        response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(
                "Content-Disposition",
                "attachment; filename*=UTF-8''"
                        + URLEncoder.encode(file.name(), StandardCharsets.UTF_8).replace("+", "%20"));
        response.setContentType(file.type());
        response.setContentLength(file.bytes().length);
        response.getOutputStream().write(file.bytes());
    }

    private static void say(HttpServletResponse response, int status, String sentence) throws IOException {
        response.setStatus(status);
        response.setContentType("text/plain");
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.getWriter().write(sentence);
    }
}
