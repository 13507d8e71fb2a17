package org.waymark.ui.mine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.flow.dom.Element;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.waymark.development.Basis;
import org.waymark.development.Ladder;
import org.waymark.development.LadderStep;
import org.waymark.framework.Framework;
import org.waymark.framework.RoleProfile;
import org.waymark.kernel.RoleCode;
import org.waymark.skillmix.AgreedOnPaper;
import org.waymark.ui.kit.Svg;

class LatticeDrawingTest {

    private static final RoleCode HERE = new RoleCode("PRA");

    private final Framework framework = new AgreedOnPaper().framework;
    private final Ladder ladder = new Ladder(
            Basis.AGREED,
            framework.roles().stream().map(this::step).toList(),
            framework.routes(),
            Set.of(),
            framework.about());

    /** A box: across in percent, down in pixels. */
    private record Box(double left, double top, double width, double height) {

        boolean overlaps(Box other) {
            return left < other.left + other.width
                    && other.left < left + width
                    && top < other.top + other.height
                    && other.top < top + height;
        }
    }

    @Test
    void noTwoBoxesOverlapAndNoneLeavesTheDrawingHoweverWideItIs() {
        for (Svg drawing : drawings()) {
            double height = Double.parseDouble(drawing.getElement().getChild(0).getAttribute("height"));
            List<Box> boxes = links(drawing).map(LatticeDrawingTest::box).toList();
            assertEquals(9, boxes.size());
            for (Box one : boxes) {
                assertTrue(one.left() >= 0 && one.left() + one.width() <= 100.1, one::toString);
                assertTrue(one.top() >= 20 && one.top() + one.height() <= height, one::toString);
                for (Box two : boxes) {
                    assertFalse(!one.equals(two) && one.overlaps(two), () -> one + " lies on " + two);
                }
            }
        }
    }

    @Test
    void everyBoxIsALinkThatSaysAllThatItShows() {
        for (Svg drawing : drawings()) {
            List<String> names =
                    links(drawing).map(link -> link.getAttribute("aria-label")).toList();
            assertEquals(9, new HashSet<>(names).size(), names::toString);
            assertTrue(
                    names.contains("Liaison and diversion practitioner, level 5. You are here. 3 of 5 met"),
                    names::toString);
            assertTrue(links(drawing)
                    .allMatch(link ->
                            "link".equals(link.getAttribute("role")) && "0".equals(link.getAttribute("tabindex"))));
            assertEquals(
                    1,
                    links(drawing)
                            .filter(link -> link.hasAttribute("aria-current"))
                            .count());
        }
    }

    @Test
    void namesAreBrokenBetweenWordsOnly() {
        assertEquals(
                List.of("Support time", "and recovery", "worker"),
                LatticeDrawing.wrapped("Support time and recovery worker", 15));
        assertEquals(List.of("Extraordinarily"), LatticeDrawing.wrapped("Extraordinarily", 4));
    }

    private List<Svg> drawings() {
        var places = new LatticePlaces(ladder);
        return List.of(LatticeDrawing.lying(ladder, places, HERE), LatticeDrawing.standing(ladder, places, HERE));
    }

    private static Stream<Element> links(Svg drawing) {
        return drawing.getElement()
                .getChild(0)
                .getChildren()
                .filter(part -> part.getTag().equals("g"));
    }

    private static Box box(Element link) {
        Element rect = link.getChild(0);
        return new Box(percent(rect, "x"), number(rect, "y"), percent(rect, "width"), number(rect, "height"));
    }

    private static double percent(Element rect, String name) {
        return Double.parseDouble(rect.getAttribute(name).replace("%", ""));
    }

    private static double number(Element rect, String name) {
        return Double.parseDouble(rect.getAttribute(name));
    }

    private LadderStep step(RoleProfile profile) {
        LadderStep.Place place = profile.code().equals(HERE) ? LadderStep.Place.HERE : LadderStep.Place.NEXT;
        return new LadderStep(profile, place, 3, 5, List.of(), List.of(), "");
    }
}
