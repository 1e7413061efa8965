package skillway.plan.edit;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import skillway.catalogue.Course;
import skillway.catalogue.Course.Session;
import skillway.catalogue.CourseFormat;
import skillway.catalogue.Minutes;
import skillway.identity.Viewer;
import skillway.plan.CheckedIn;
import skillway.plan.CountedMinutes;
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
class HandEdits {

    private final FactsOfPlans facts;
    private final Clock clock;

    HandEdits(FactsOfPlans facts, Clock clock) {
        this.facts = facts;
        this.clock = clock;
    }

    /** The plan after a change, and what the change did, such as "Finance for managers moved to week 17". */
    record Edited(PlanFacts facts, String says) {}

    Edited edit(Viewer viewer, LearningPlan before, PlanEdit edit) {
        PlanFacts about = facts.toEdit(viewer, before, edit);
        PlanFacts known = about.with(changed(before, edit, about));
        boolean follows = edit instanceof PlanEdit.Wish
                || edit instanceof PlanEdit.Move
                || edit instanceof PlanEdit.LeaveOut
                || edit instanceof PlanEdit.Include
                || edit instanceof PlanEdit.CatchUp;
        return new Edited(follows ? known.with(Following.of(known)) : known, says(edit, known));
    }

    private LearningPlan changed(LearningPlan plan, PlanEdit edit, PlanFacts about) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return switch (edit) {
            case PlanEdit.Wish wish -> plan.with(wish.wishes());
            case PlanEdit.Move move -> moved(plan, move, about);
            case PlanEdit.Pin pin -> plan.pin(pin.course());
            case PlanEdit.Unpin unpin -> plan.unpin(unpin.course());
            case PlanEdit.LeaveOut out -> plan.leaveOut(out.course());
            case PlanEdit.Include include ->
                plan.include(include.course(), CountedMinutes.of(about.course(include.course()), about.today()));
            case PlanEdit.Log log -> plan.logMinutes(log.course(), log.week(), log.minutes(), now);
            case PlanEdit.CheckIn said -> plan.checkIn(said, now);
            case PlanEdit.CatchUp catchUp -> plan.with((Proof) null);
            case PlanEdit.Complete done -> plan.complete(done.course(), about.today(), now);
        };
    }

    private static LearningPlan moved(LearningPlan plan, PlanEdit.Move move, PlanFacts about) {
        LocalDate monday = PlanWeeks.mondayOf(move.week());
        if (monday.isBefore(PlanWeeks.mondayOf(about.today()))) {
            throw new IllegalArgumentException("%s is over: choose this week or a later one."
                    .formatted(PlanWords.capital(PlanWords.week(monday))));
        }
        Course course = about.course(move.course());
        if (course != null && course.format() == CourseFormat.COHORT) {
            refuseWithoutSession(course, monday);
        }
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
            case PlanEdit.CheckIn said ->
                said.answer() == CheckedIn.NOT
                        ? known.title(said.course()) + ": not in " + PlanWords.week(PlanWeeks.mondayOf(said.week()))
                        : "%s of %s done".formatted(Minutes.text(said.minutes()), known.title(said.course()));
            case PlanEdit.CatchUp catchUp -> "What was behind has new weeks";
            case PlanEdit.Complete done -> known.title(done.course()) + " finished";
        };
    }
}
