package skillway.plan.edit;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import skillway.catalogue.Catalogue;
import skillway.catalogue.Course;
import skillway.catalogue.Course.Session;
import skillway.catalogue.CourseFormat;
import skillway.catalogue.CourseId;
import skillway.catalogue.Effort;
import skillway.catalogue.Minutes;
import skillway.identity.Viewer;
import skillway.plan.LearningPlan;
import skillway.plan.PlanEdit;
import skillway.plan.PlanFacts;
import skillway.plan.PlanWeeks;
import skillway.plan.PlanWords;
import skillway.plan.Proof;
import skillway.plan.follow.Following;
import skillway.plan.read.FactsOfPlans;

/** Carries out a change by hand on a plan, lets the rest follow, and says what was done. */
@Component
public class HandEdits {

    private final FactsOfPlans facts;
    private final Catalogue catalogue;
    private final Clock clock;

    HandEdits(FactsOfPlans facts, Catalogue catalogue, Clock clock) {
        this.facts = facts;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** The plan after a change, and what the change did, such as "Finance for managers moved to week 17". */
    record Edited(LearningPlan plan, String says, PlanFacts facts) {}

    Edited edit(Viewer viewer, LearningPlan before, PlanEdit edit) {
        LearningPlan changed = changed(before, edit);
        PlanFacts known = facts.toRead(viewer, changed);
        boolean follows = edit instanceof PlanEdit.Wish
                || edit instanceof PlanEdit.Move
                || edit instanceof PlanEdit.LeaveOut
                || edit instanceof PlanEdit.Include
                || edit instanceof PlanEdit.CatchUp;
        return new Edited(follows ? Following.of(known) : changed, says(edit, known), known);
    }

    private LearningPlan changed(LearningPlan plan, PlanEdit edit) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return switch (edit) {
            case PlanEdit.Wish wish -> plan.with(wish.wishes());
            case PlanEdit.Move move -> moved(plan, move);
            case PlanEdit.Pin pin -> plan.pin(pin.course());
            case PlanEdit.Unpin unpin -> plan.unpin(unpin.course());
            case PlanEdit.LeaveOut out -> plan.leaveOut(out.course());
            case PlanEdit.Include include -> plan.include(include.course(), minutes(include.course()));
            case PlanEdit.Log log -> plan.logMinutes(log.course(), log.week(), log.minutes(), now);
            case PlanEdit.CatchUp catchUp -> plan.with((Proof) null);
            case PlanEdit.Complete done -> plan.complete(done.course(), LocalDate.now(clock), now);
        };
    }

    private LearningPlan moved(LearningPlan plan, PlanEdit.Move move) {
        LocalDate monday = PlanWeeks.mondayOf(move.week());
        if (monday.isBefore(PlanWeeks.mondayOf(LocalDate.now(clock)))) {
            throw new IllegalArgumentException("%s is over: choose this week or a later one."
                    .formatted(PlanWords.capital(PlanWords.week(monday))));
        }
        Optional<Course> cohort =
                catalogue.find(move.course()).filter(course -> course.format() == CourseFormat.COHORT);
        cohort.ifPresent(course -> refuseWithoutSession(course, monday));
        return plan.move(move.course(), monday);
    }

    private static void refuseWithoutSession(Course course, LocalDate monday) {
        if (course.sessions().stream().noneMatch(session -> session.startsOn().equals(monday))) {
            String dates = course.sessions().stream()
                    .map(Session::startsOn)
                    .map(PlanWords::date)
                    .collect(Collectors.joining(", "));
            throw new IllegalArgumentException(
                    "%s has fixed dates and stays. It can begin on: %s.".formatted(course.title(), dates));
        }
    }

    /** What a course takes that comes into the plan by hand. @throws IllegalArgumentException when nobody knows */
    public int minutes(CourseId id) {
        Course course = catalogue
                .find(id)
                .orElseThrow(() -> new IllegalArgumentException("This course is not in the catalogue any more."));
        LocalDate today = LocalDate.now(clock);
        Optional<Integer> ofSession = course.sessions().stream()
                .filter(session -> session.startsOn().isAfter(today))
                .map(Session::totalMinutes)
                .findFirst();
        Effort effort = course.effort();
        return ofSession
                .or(() -> Optional.ofNullable(effort).map(Effort::likelyMinutes))
                .filter(minutes -> minutes > 0)
                .orElseThrow(() -> new IllegalArgumentException(
                        "%s cannot be planned: the catalogue does not say how long it takes."
                                .formatted(course.title())));
    }

    private static String says(PlanEdit edit, PlanFacts known) {
        return switch (edit) {
            case PlanEdit.Wish wish -> "Hours, dates or wishes changed";
            case PlanEdit.Move move ->
                known.title(move.course()) + " moved to " + PlanWords.week(PlanWeeks.mondayOf(move.week()));
            case PlanEdit.Pin pin -> known.title(pin.course()) + " pinned";
            case PlanEdit.Unpin unpin -> known.title(unpin.course()) + " unpinned";
            case PlanEdit.LeaveOut out -> known.title(out.course()) + " left out";
            case PlanEdit.Include include -> known.title(include.course()) + " put in";
            case PlanEdit.Log log -> "%s of %s done".formatted(Minutes.text(log.minutes()), known.title(log.course()));
            case PlanEdit.CatchUp catchUp -> "What was behind has new weeks";
            case PlanEdit.Complete done -> known.title(done.course()) + " finished";
        };
    }
}
