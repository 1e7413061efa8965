package skillway.plan;

import java.util.List;
import skillway.catalogue.CourseId;

/**
 * Something that does not fit, with its facts and what would repair it.
 *
 * @param headline a few words, such as "Week 17 is 2 h 30 over your hours"
 * @param sentence the facts
 */
public record PlanProblem(String headline, String sentence, List<CourseId> courses, List<Repair> repairs) {
    public PlanProblem {
        courses = List.copyOf(courses);
        repairs = List.copyOf(repairs);
    }

    /** One change that repairs a problem, such as "3 weeks later". */
    public record Repair(String label, PlanEdit edit) {}
}
