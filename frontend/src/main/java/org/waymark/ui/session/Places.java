package org.waymark.ui.session;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.AssessmentId;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.CoverNeedId;
import org.waymark.kernel.EvidenceId;
import org.waymark.kernel.ForceCode;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.RoleCode;
import org.waymark.kernel.ScenarioId;
import org.waymark.kernel.ServiceId;
import org.waymark.kernel.SiteId;
import org.waymark.kernel.StartId;
import org.waymark.kernel.VacancyId;
import org.waymark.kernel.VettingCaseId;

/** The address of every page, in one place: views take their route from here and links are made from typed ids. */
public final class Places extends CandidatePlaces {

    public static final String SIGN_IN = "sign-in";
    public static final String NEW_PASSWORD = "new-password";
    public static final String HOME = "";
    public static final String SECURITY = "your-security";
    public static final String HELP = "help";

    public static final String COMPETENCES = "my-competencies";
    public static final String ASSESS = "assess";
    public static final String CHECK = "check";
    public static final String MY_AGREEMENT = "my-agreement";
    public static final String EVIDENCE = "evidence";
    public static final String CAREER = "career";
    public static final String CAREER_STEP = CAREER + "/:role([A-Z]{3})/step";
    public static final String CONVERSATION = "career-conversation";
    public static final String DEVELOPMENT = "development";
    public static final String DEVELOPMENT_PAPER = "development-on-paper";
    public static final String GROW = "grow";
    public static final String PLANS = "development-plans";
    public static final String PASSPORT = "passport";
    public static final String MY_CLEARANCE = "my-clearance";
    public static final String CHANGES = MY_CLEARANCE + "/changes";
    public static final String MESSAGES = "messages";
    public static final String WHO_LOOKED = "who-looked";

    public static final String AGREE = "agree";

    public static final String TEAM = "team";
    public static final String TOTALS = "totals";
    public static final String CALIBRATION = "how-levels-are-agreed";

    public static final String COVER = "cover";
    public static final String DESK_LIST = "desk-list";
    public static final String READINESS = "readiness";
    public static final String WHAT_IF = "what-if";
    public static final String DEVELOP = "develop";
    public static final String WHO_HAS = "who-has";
    public static final String VACANCIES = "vacancies";
    public static final String VACANCY = "vacancy";
    public static final String ADVERTS = "adverts";
    public static final String COVER_TOTALS = "cover-totals";

    public static final String VETTING = "vetting";
    public static final String NEW_VETTING_CASE = VETTING + "/new";
    public static final String VETTING_CALENDAR = VETTING + "/calendar";
    public static final String EXPIRIES = VETTING + "/expiries";
    public static final String CHASE = VETTING + "/ask-for-forms";
    public static final String VETTING_CASE = VETTING + "/:case";
    public static final String START = "starts/:start";
    public static final String START_GUIDANCE = START + "/guidance";
    public static final String EASY_READ = "easy-read";
    public static final String GUIDANCE_LINK = "read";
    public static final String RENEWALS = "renewals";
    public static final String VETTING_TIMES = "vetting-times";
    public static final String CANDIDATES = "people-in-vetting";
    public static final String LETTING_GO = "letting-go";
    public static final String VETTING_RULES = "vetting-rules";
    public static final String VETTING_RULE = VETTING_RULES + "/:force/:level";
    public static final String VETTING_ACCEPTANCE = VETTING_RULES + "/acceptance";
    public static final String START_CHECK = VETTING_RULES + "/start-checks/:check";

    public static final String PROFILES = "profiles";
    public static final String SIDE_BY_SIDE = PROFILES + "/side-by-side";
    public static final String COMPETENCIES = "competencies";
    public static final String SEARCH = "search";

    public static final String TASKS = "tasks";
    public static final String DIRECTORY = "people";
    public static final String SERVICES = "services";
    public static final String IMPORT = "import";
    public static final String ROLES = "roles";
    public static final String VOLUNTEER_TERM = "volunteer-term";
    public static final String AUDIT = "audit";

    public static final String EXAMPLES = SERVICES + "/examples";
    public static final String EXAMPLE = EXAMPLES + "/:example";
    public static final String CONFIGURATION = SERVICES + "/:service/configuration";
    public static final String SETTING = CONFIGURATION + "/:topic";
    public static final String SITE_CONFIGURATION = SERVICES + "/:service/sites/:site/configuration";
    public static final String SITE_SETTING = SITE_CONFIGURATION + "/:topic";
    public static final String SITE_NEEDS = SERVICES + "/:service/sites/:site/needs";
    public static final String CHANGE_NEEDS = SITE_NEEDS + "/change";
    public static final String ESTABLISHMENT = SERVICES + "/:service/establishment";

    private Places() {}

    public static String assess(AssessmentId id) {
        return ASSESS + "/" + id.text();
    }

    public static String start(StartId id) {
        return START.replace(":start", id.text());
    }

    /** The checklist of a candidate, for the recruiter. */
    public static String startGuidance(StartId id) {
        return start(id) + "/guidance";
    }

    /** The page that a candidate opens without an account. */
    public static String guidanceLink(String secret) {
        return GUIDANCE_LINK + "/" + secret;
    }

    public static String startCheck(String check) {
        return START_CHECK.replace(":check", check);
    }

    public static String vettingCase(VettingCaseId id) {
        return VETTING + "/" + id.text();
    }

    /** Where a file of evidence is downloaded. */
    public static String evidenceFile(EvidenceId id) {
        return "files/" + id.text();
    }

    /** Where calendar programs read a calendar of renewals. */
    public static String calendar(String secret) {
        return "calendar/" + secret + ".ics";
    }

    /** Where the rule of a force for a level is changed. */
    public static String vettingRule(ForceCode force, String level) {
        return VETTING_RULES + "/" + force.value() + "/" + level;
    }

    /** The page that rates one competency of an assessment. */
    public static String assess(AssessmentId id, CompetencyCode competency) {
        return assess(id) + "/" + competency.value();
    }

    public static String check(AssessmentId id) {
        return assess(id) + "/" + CHECK;
    }

    public static String myAgreement(AssessmentId id) {
        return MY_AGREEMENT + "/" + id.text();
    }

    public static String agree(AssessmentId id) {
        return AGREE + "/" + id.text();
    }

    public static String team(ServiceId id) {
        return TEAM + "/" + id.text();
    }

    public static String cover(ServiceId id) {
        return COVER + "/" + id.text();
    }

    /** How one site of the service is covered on the day, or today. */
    public static String cover(ServiceId id, SiteId site, @Nullable LocalDate on) {
        return cover(id) + "?site=" + site.text() + (on == null ? "" : "&on=" + on);
    }

    /** How one cover need of a service is met. */
    public static String cover(ServiceId id, CoverNeedId need) {
        return cover(id) + "?need=" + need.text();
    }

    public static String deskList(ServiceId id) {
        return DESK_LIST + "/" + id.text();
    }

    public static String readiness(ServiceId id) {
        return READINESS + "/" + id.text();
    }

    public static String whatIf(ServiceId id) {
        return WHAT_IF + "/" + id.text();
    }

    public static String whatIf(ServiceId id, ScenarioId scenario) {
        return whatIf(id) + "/" + scenario.text();
    }

    /** Who could grow into a cover need. */
    public static String develop(ServiceId id, CoverNeedId need) {
        return DEVELOP + "/" + id.text() + "/" + need.text();
    }

    public static String vacancies(ServiceId id) {
        return VACANCIES + "/" + id.text();
    }

    public static String vacancy(VacancyId id) {
        return VACANCY + "/" + id.text();
    }

    /** Where an advert of a post in the service is read. */
    public static String adverts(ServiceId id) {
        return ADVERTS + "/" + id.text();
    }

    /** Where a vacancy is raised for a cover need. */
    public static String vacancies(ServiceId id, CoverNeedId need) {
        return vacancies(id) + "?need=" + need.text();
    }

    public static String establishment(ServiceId id) {
        return service(id) + "/establishment";
    }

    public static String person(PersonId id) {
        return DIRECTORY + "/" + id.text();
    }

    /** Somebody's development plan. */
    public static String development(PersonId id) {
        return DEVELOPMENT + "/" + id.text();
    }

    /** Where somebody's development plan is taken away. */
    public static String developmentPaper(PersonId id) {
        return DEVELOPMENT_PAPER + "/" + id.text();
    }

    /** Where a goal in the competency is made. */
    public static String grow(CompetencyCode code) {
        return GROW + "/" + code.value();
    }

    /** Where goals in several competencies are made one after the other. */
    public static String grow(CompetencyCode code, List<CompetencyCode> then) {
        String others = then.stream().map(CompetencyCode::value).collect(Collectors.joining(","));
        return others.isEmpty() ? grow(code) : grow(code) + "?then=" + others;
    }

    /** What helps with a step to a role. */
    public static String careerStep(RoleCode code) {
        return career(code) + "/step";
    }

    /** The career page with a role to compare with. */
    public static String career(RoleCode code) {
        return CAREER + "/" + code.value();
    }

    public static String passport(PersonId id) {
        return PASSPORT + "/" + id.text();
    }

    public static String service(ServiceId id) {
        return SERVICES + "/" + id.text();
    }

    public static String profile(RoleCode code) {
        return PROFILES + "/" + code.value();
    }

    /** Two role profiles beside each other. */
    public static String sideBySide(RoleCode one, RoleCode two) {
        return SIDE_BY_SIDE + "?one=" + one.value() + "&two=" + two.value();
    }

    /** The tasks of one function, with one of them open. */
    public static String task(String function, String code) {
        return TASKS + "?function=" + function + "&open=" + code;
    }

    public static String competency(CompetencyCode code) {
        return COMPETENCIES + "/" + code.value();
    }

    public static String competency(CompetencyCode code, String part) {
        return part.isEmpty() ? competency(code) : competency(code) + "?part=" + part;
    }

    /** The page that finds words anywhere in the framework. */
    public static String search(String words) {
        return words.isBlank() ? SEARCH : SEARCH + "?q=" + URLEncoder.encode(words.strip(), StandardCharsets.UTF_8);
    }

    public static String example(String code) {
        return EXAMPLES + "/" + code;
    }
}
