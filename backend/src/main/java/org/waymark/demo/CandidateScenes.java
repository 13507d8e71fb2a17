package org.waymark.demo;

import io.micronaut.context.ApplicationContext;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.waymark.demo.Scenes.Part;
import org.waymark.demo.StoryFile.Line;
import org.waymark.kernel.Actor;
import org.waymark.kernel.CandidateId;
import org.waymark.kernel.VacancyId;
import org.waymark.recruitment.CandidateLists;
import org.waymark.recruitment.CandidateOutcome;
import org.waymark.recruitment.Candidates;
import org.waymark.recruitment.CriterionMark;
import org.waymark.recruitment.Interviews;
import org.waymark.recruitment.NewCandidate;
import org.waymark.recruitment.Offers;
import org.waymark.recruitment.PanelMark;
import org.waymark.recruitment.Shortlisting;
import org.waymark.recruitment.Vacancies;

/** People apply for the vacancies; two mark them, a panel meets some, one gets an offer, and one thinks better of it. */
final class CandidateScenes {

    /** So many days after the story's end somebody would start. */
    private static final int PLANNED = 70;

    private static final List<Integer> PANEL = List.of(3, 2, 3, 4);

    private final Cast cast;
    private final Vacancies vacancies;
    private final Candidates candidates;
    private final CandidateLists lists;
    private final Shortlisting shortlisting;
    private final Interviews interviews;
    private final Offers offers;

    CandidateScenes(ApplicationContext house, Cast cast) {
        this.cast = cast;
        this.vacancies = house.getBean(Vacancies.class);
        this.candidates = house.getBean(Candidates.class);
        this.lists = house.getBean(CandidateLists.class);
        this.shortlisting = house.getBean(Shortlisting.class);
        this.interviews = house.getBean(Interviews.class);
        this.offers = house.getBean(Offers.class);
    }

    void addTo(Scenes scenes, LocalDate told) {
        for (Line line : StoryFile.lines("candidates.csv", told)) {
            var entered = new ArrayList<CandidateId>();
            scenes.on(line.day("received"), Part.GROWTH, () -> entered.add(enter(line)));
            if (line.has("way")) {
                for (String step : line.text("way").split(" ", -1)) {
                    String[] parts = step.split(">", -1);
                    scenes.on(
                            told.minus(Period.parse(parts[0])),
                            Part.GROWTH,
                            () -> act(line, entered.getFirst(), parts[1]));
                }
            }
        }
    }

    private CandidateId enter(Line line) {
        Actor by = by(line);
        VacancyId vacancy = vacancies
                .list(by, cast.service(line.text("service")), 0, 1)
                .list()
                .getFirst()
                .id();
        return candidates.enter(
                by,
                new NewCandidate(
                        vacancy,
                        line.text("given"),
                        line.text("family"),
                        line.text("email"),
                        line.text("reference"),
                        line.day("received"),
                        false));
    }

    private void act(Line line, CandidateId id, String what) {
        Actor by = by(line);
        Actor other = cast.actor(line.text("with"));
        switch (what) {
            case "ONE" -> mark(by, id, 0);
            case "BOTH" -> {
                mark(by, id, 0);
                mark(other, id, 1);
            }
            case "SHORTLIST", "NOT_SHORTLISTED" -> {
                mark(by, id, 0);
                mark(other, id, 0);
                for (Actor marker : List.of(by, other)) {
                    shortlisting.say(marker, id, version(by, id), what.equals("SHORTLIST"));
                }
            }
            case "INTERVIEW" -> interviews.mark(other, id, version(by, id), panel(by, id));
            case "OFFER" -> offers.make(by, id, version(by, id), line.told().plusDays(PLANNED));
            case "ACCEPTED" -> offers.answer(by, id, version(by, id), true);
            default -> candidates.close(by, id, version(by, id), CandidateOutcome.valueOf(what));
        }
    }

    /** Marks every criterion in turn, beginning elsewhere for somebody who sees it differently. */
    private void mark(Actor by, CandidateId id, int from) {
        int criteria = shortlisting.one(by, id).criteria().size();
        for (int place = 0; place < criteria; place++) {
            boolean isMet = (place + from) % 3 != 2;
            shortlisting.mark(by, id, place, isMet ? CriterionMark.MET : CriterionMark.PARTLY);
        }
        shortlisting.handIn(by, id);
    }

    private List<PanelMark> panel(Actor by, CandidateId id) {
        var questions = interviews.of(by, lists.one(by, id).vacancy().id()).questions();
        var marks = new ArrayList<PanelMark>();
        for (int place = 0; place < questions.size(); place++) {
            marks.add(new PanelMark(questions.get(place).competency().code(), PANEL.get(place % PANEL.size())));
        }
        return marks;
    }

    private int version(Actor by, CandidateId id) {
        return lists.one(by, id).line().version();
    }

    private Actor by(Line line) {
        return cast.actor(line.text("by"));
    }
}
