package skillway.plan.edit;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import skillway.catalogue.Course;
import skillway.identity.Viewer;
import skillway.plan.LearningPlan;
import skillway.plan.PlanFacts;
import skillway.plan.PlannedCourse;
import skillway.skills.Assessing;
import skillway.skills.SkillId;

/** Lets a finished course raise the learner's levels. */
@Component
class Completion {

    private final Assessing assessing;

    Completion(Assessing assessing) {
        this.assessing = assessing;
    }

    /**
     * Raises the levels to what the courses lead to that were finished between two states of the viewer's plan, where it is
     * more than before.
     *
     * @return the facts with the levels that the viewer has then
     */
    PlanFacts raise(Viewer viewer, LearningPlan before, PlanFacts after) {
        Map<SkillId, Integer> reached = new HashMap<>();
        after.plan().courses().stream()
                .filter(course -> course.finished() && !finishedIn(before, course))
                .map(PlannedCourse::course)
                .flatMap(course -> Stream.ofNullable(after.course(course)))
                .map(Course::outcomes)
                .flatMap(outcomes -> outcomes.stream())
                .filter(outcome -> outcome.level() > after.level(outcome.skillId()))
                .forEach(outcome -> reached.merge(outcome.skillId(), outcome.level(), Math::max));
        if (!reached.isEmpty()) {
            assessing.reach(viewer, reached);
        }
        return after.reaching(reached);
    }

    /** Gives back what courses had raised that were finished in a state of the viewer's plan and are not in the one it goes back to. */
    void takeBack(Viewer viewer, PlanFacts undone, LearningPlan back) {
        undone.plan().courses().stream()
                .filter(course -> course.finished() && !finishedIn(back, course))
                .forEach(course -> Stream.ofNullable(undone.course(course.course()))
                        .flatMap(known -> known.outcomes().stream())
                        .forEach(outcome -> assessing.takeBack(
                                viewer, outcome.skillId(), outcome.level(), Objects.requireNonNull(course.doneAt()))));
    }

    /** Whether a course is finished in one state of a plan and not in another. */
    static boolean finishedOnlyIn(LearningPlan plan, LearningPlan other) {
        return plan.courses().stream().anyMatch(course -> course.finished() && !finishedIn(other, course));
    }

    private static boolean finishedIn(LearningPlan before, PlannedCourse course) {
        return before.find(course.course()).filter(PlannedCourse::finished).isPresent();
    }
}
