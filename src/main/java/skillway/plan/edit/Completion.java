package skillway.plan.edit;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import skillway.catalogue.Catalogue;
import skillway.catalogue.Course;
import skillway.identity.Viewer;
import skillway.plan.LearningPlan;
import skillway.plan.PlannedCourse;
import skillway.skills.Assessing;
import skillway.skills.SkillId;

/** Lets a finished course raise the learner's levels. */
@Component
class Completion {

    private final Catalogue catalogue;
    private final Assessing assessing;

    Completion(Catalogue catalogue, Assessing assessing) {
        this.catalogue = catalogue;
        this.assessing = assessing;
    }

    /** What the courses lead to that were finished between two states of the viewer's plan, where it is more than before. */
    void raise(Viewer viewer, LearningPlan before, LearningPlan after) {
        Map<SkillId, Integer> now = assessing.levelsOf(viewer, viewer.id());
        Map<SkillId, Integer> reached = new HashMap<>();
        after.courses().stream()
                .filter(course -> course.finished() && !finishedIn(before, course))
                .map(PlannedCourse::course)
                .flatMap(course -> catalogue.find(course).stream())
                .map(Course::outcomes)
                .flatMap(outcomes -> outcomes.stream())
                .filter(outcome -> outcome.level() > now.getOrDefault(outcome.skillId(), 0))
                .forEach(outcome -> reached.merge(outcome.skillId(), outcome.level(), Math::max));
        if (!reached.isEmpty()) {
            assessing.reach(viewer, reached);
        }
    }

    private static boolean finishedIn(LearningPlan before, PlannedCourse course) {
        return before.find(course.course()).filter(PlannedCourse::finished).isPresent();
    }
}
