package org.waymark.access;

/** Every act that needs a right, each with the sentence that says what it allows. */
public enum Permission {
    READ_FRAMEWORK("read the published framework"),
    USE_OWN_ACCOUNT("change one's own password, sessions and preferences"),
    READ_DIRECTORY("find people by name, role and team"),
    RATE_OWN_PRACTICE("rate one's own practice and send it"),
    READ_SENT_ASSESSMENT("read a self-assessment that was sent"),
    AGREE_LEVELS("settle and confirm levels with a person"),
    ANSWER_AGREED_LEVELS("accept agreed levels or comment on them"),
    READ_AGREED_LEVELS("read somebody's agreed levels by name"),
    COMPARE_AGREEMENTS("compare how supervisors agree levels, never with whom"),
    READ_LEVEL_TOTALS("read how many people are at which level, never who"),
    KEEP_EVIDENCE("keep evidence of one's own practice"),
    READ_COURSES("read which courses there are and when each is due again"),
    KEEP_COURSES("say when courses are due again"),
    KEEP_OWN_TRAINING("write down the courses one finished"),
    IMPORT_TRAINING("bring finished courses in from a training report"),
    READ_TRAINING("see which courses people finished and what is due"),
    READ_EVIDENCE_TITLES("read the titles of evidence"),
    READ_SHARED_EVIDENCE_TITLES("read the titles of evidence shared with an assessment"),
    READ_SHARED_EVIDENCE_FILES("read files of evidence shared with an assessment"),
    LOOK_AFTER_FILES("have files scanned for viruses and let go of what nobody needs"),
    VIEW_HEAT_MAP("see a team's levels by name"),
    EXPORT_HEAT_MAP("take a team's levels away as a sheet"),
    READ_STANDING("see whether somebody is cleared, and until when"),
    READ_CLEARANCES("read somebody's clearances with their dates"),
    KEEP_CLEARANCES("record, correct and end clearances"),
    READ_VETTING_RULES("read what forces ask for clearances"),
    KEEP_VETTING_RULES("change what forces ask for clearances"),
    KEEP_VETTING_CASES("open, move and close vetting cases"),
    READ_CASE_STANDINGS("see whether candidates are cleared yet"),
    PROPOSE_START_EXCEPTIONS("propose that somebody begins community duties before their clearance"),
    CONFIRM_START_EXCEPTIONS("confirm that somebody begins community duties before their clearance"),
    ASK_FOR_RENEWALS("ask the recruiter to start a renewal"),
    WRITE_MESSAGES("write messages to people of a service"),
    WRITE_REMINDERS("write the reminders that are due"),
    SEND_MESSAGES("send messages and reminders that wait"),
    OFFER_CHOICE("offer the people one meets the choice of a woman"),
    VIEW_COVER("see who can cover what a service needs"),
    EXPORT_DESK_LIST("take away a list of who may work at a site"),
    PLAN_COVER("say what each site needs and how posts are counted"),
    PLAN_SCENARIOS("try out what would happen to a team"),
    READ_COVER_TOTALS("read how well services are covered, never by whom"),
    SET_GOALS("set development goals with people"),
    TEND_PLANS("help people along their development plans"),
    KEEP_OWN_GOALS("keep one's own goals and career direction"),
    READ_VACANCIES("read a service's vacancies"),
    PREPARE_VACANCIES("read adverts and prepare drafts of a service's vacancies"),
    RAISE_VACANCIES("raise and close a service's vacancies"),
    READ_CANDIDATES("see who applied for a service's vacancies"),
    KEEP_CANDIDATES("enter, move and close candidates"),
    ASSESS_CANDIDATES("mark candidates for the shortlist and after interviews"),
    TAKE_INTO_POST("take candidates into post"),
    READ_RETENTION("know how long records of candidates are kept"),
    KEEP_RETENTION("set how long records of candidates are kept, and release what is held"),
    LET_GO("let go of records whose time is over"),
    SEE_OWN_LADDER("see one's own place on the career ladder"),
    ASK_COLLEAGUES("offer to be asked about one's role, and see whom one may ask"),
    MAKE_OWN_PASSPORT("make one's own competency passport"),
    READ_SERVICES("read services, teams and sites"),
    CHANGE_SERVICES("add and change services, teams and sites"),
    MANAGE_PEOPLE("add, change, move and end people, posts and supervision"),
    MANAGE_ACCOUNTS("open and close accounts and grant roles"),
    READ_AUDIT("read the audit trail"),
    READ_OWN_AUDIT("read who looked at one's own record");

    private final String sentence;

    Permission(String sentence) {
        this.sentence = sentence;
    }

    public String sentence() {
        return sentence;
    }
}
