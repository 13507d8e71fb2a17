package org.waymark.ui.app;

import io.micronaut.context.ApplicationContext;
import io.micronaut.serde.ObjectMapper;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.waymark.api.Problem;
import org.waymark.api.ReadinessAnswer;
import org.waymark.kernel.Actor;
import org.waymark.kernel.Ids;
import org.waymark.kernel.Refused;
import org.waymark.kernel.SiteId;
import org.waymark.kernel.Today;
import org.waymark.signin.Session;
import org.waymark.signin.SignIn;
import org.waymark.skillmix.Readinesses;
import org.waymark.ui.session.SignedIn;
import org.waymark.ui.session.Texts;
import org.waymark.ui.shell.Causes;

/**
 * Answers other programs in JSON. They come with the cookie of somebody who is signed in, may what that person may on the
 * screens, and can change nothing.
 */
class ProgramServlet extends HttpServlet {

    static final String BELOW = "/api/";

    private static final long serialVersionUID = 1L;
    private static final int TOO_MANY = 429;
    private static final String DAY = "on";

    private static final Pattern READINESS = Pattern.compile("/api/sites/([^/]+)/readiness");
    private static final Pattern WRITTEN_DAY = Pattern.compile("(19|20)\\d\\d-\\d\\d-\\d\\d");
    private static final Set<String> METHODS = Set.of("GET", "HEAD");
    private static final Set<String> FROM_HERE = Set.of("same-origin", "none");
    private static final Logger LOG = LoggerFactory.getLogger(ProgramServlet.class);

    private final transient SignIn signIn;
    private final transient Readinesses readinesses;
    private final transient ObjectMapper json;
    private final transient Today today;
    private final transient Pace pace = new Pace();

    ProgramServlet(ApplicationContext context) {
        this.signIn = context.getBean(SignIn.class);
        this.readinesses = context.getBean(Readinesses.class);
        this.json = context.getBean(ObjectMapper.class);
        this.today = context.getBean(Today.class);
    }

    private record Answer(int status, Object body, Map<String, String> headers) {

        static Answer no(int status, String sentence) {
            return new Answer(status, new Problem(sentence), Map.of());
        }

        Answer with(String header, String value) {
            return new Answer(status, body, Map.of(header, value));
        }
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Answer answer = answerOrTrouble(request);
        response.setStatus(answer.status());
        answer.headers().forEach(response::setHeader);
        response.setContentType("application/json");
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        json.writeValue(response.getOutputStream(), answer.body());
    }

    private Answer answerOrTrouble(HttpServletRequest request) {
        try {
            return answer(request);
        } catch (Refused refused) {
            return Answer.no(status(refused), refused.sentence());
        } catch (RuntimeException e) {
            if (Causes.isDatabaseAway(e)) {
                LOG.warn("The database does not answer; a program was told to wait.");
                return Answer.no(HttpServletResponse.SC_SERVICE_UNAVAILABLE, Texts.of("shell.api.away"))
                        .with("Retry-After", "10");
            }
            LOG.error("A program was not answered: {}", request.getRequestURI(), e);
            return Answer.no(HttpServletResponse.SC_INTERNAL_SERVER_ERROR, Texts.of("shell.api.trouble"));
        }
    }

    /** A page of another site never asks in somebody's name; browsers say where a request comes from. */
    private Answer answer(HttpServletRequest request) {
        if (!METHODS.contains(request.getMethod())) {
            return Answer.no(HttpServletResponse.SC_METHOD_NOT_ALLOWED, Texts.of("shell.api.method"))
                    .with("Allow", String.join(", ", METHODS.stream().sorted().toList()));
        }
        String from = request.getHeader("Sec-Fetch-Site");
        if (from != null && !FROM_HERE.contains(from)) {
            return Answer.no(HttpServletResponse.SC_FORBIDDEN, Texts.of("shell.api.elsewhere"));
        }
        Optional<String> token = SignedIn.token(request.getCookies(), request.isSecure());
        Optional<Session> session = token.flatMap(signIn::resume);
        if (session.isEmpty()) {
            return Answer.no(HttpServletResponse.SC_UNAUTHORIZED, Texts.of("shell.api.signIn"))
                    .with("WWW-Authenticate", "Cookie");
        }
        if (session.get().mustChangePassword()) {
            return Answer.no(HttpServletResponse.SC_FORBIDDEN, Texts.of("shell.api.password"));
        }
        var actor = new Actor(session.get().personId(), Actor.Door.MACHINE, "");
        long wait = pace.secondsToWait(actor.person(), today.now());
        if (wait > 0) {
            return Answer.no(TOO_MANY, Texts.of("shell.api.pace", Pace.MOST_A_MINUTE))
                    .with("Retry-After", Long.toString(wait));
        }
        signIn.touch(token.orElseThrow());
        return asked(actor, request);
    }

    private Answer asked(Actor actor, HttpServletRequest request) {
        Matcher readiness = READINESS.matcher(request.getRequestURI());
        if (!readiness.matches()) {
            return Answer.no(HttpServletResponse.SC_NOT_FOUND, Texts.of("shell.api.nothing"));
        }
        var site = new SiteId(Ids.parse(readiness.group(1)));
        return new Answer(
                HttpServletResponse.SC_OK,
                ReadinessAnswer.of(readinesses.at(actor, site, day(request.getParameterMap()))),
                Map.of());
    }

    /**
     * The day that is asked about; none means today.
     *
     * @throws Refused.NotValid if anything else is asked, or something that is no day
     */
    private static @Nullable LocalDate day(Map<String, String[]> asked) {
        if (!Set.of(DAY).containsAll(asked.keySet())) {
            throw new Refused.NotValid("query", Texts.of("shell.api.parameter"));
        }
        String[] days = asked.get(DAY);
        if (days == null) {
            return null;
        }
        if (days.length != 1 || !WRITTEN_DAY.matcher(days[0]).matches()) {
            throw notADay();
        }
        try {
            return LocalDate.parse(days[0]);
        } catch (DateTimeException e) {
            throw notADay();
        }
    }

    private static Refused notADay() {
        return new Refused.NotValid(DAY, Texts.of("shell.api.day"));
    }

    private static int status(Refused refused) {
        return switch (refused) {
            case Refused.NotFound none -> HttpServletResponse.SC_NOT_FOUND;
            case Refused.NotAllowed no -> HttpServletResponse.SC_FORBIDDEN;
            case Refused.NotValid wrong -> HttpServletResponse.SC_BAD_REQUEST;
            case Refused.NotNow later -> HttpServletResponse.SC_CONFLICT;
            case Refused.ChangedMeanwhile changed -> HttpServletResponse.SC_CONFLICT;
        };
    }
}
