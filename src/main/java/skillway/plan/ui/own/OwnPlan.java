package skillway.plan.ui.own;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import skillway.catalogue.Catalogue;
import skillway.catalogue.Course;
import skillway.catalogue.CourseId;
import skillway.catalogue.Effort;
import skillway.identity.CurrentViewer;
import skillway.identity.Directory;
import skillway.identity.Person;
import skillway.identity.Viewer;
import skillway.plan.Changed;
import skillway.plan.PlanEdit;
import skillway.plan.edit.PlanEditing;
import skillway.plan.read.CourseInPlan;
import skillway.plan.read.PlanReading;
import skillway.plan.read.PlanReviews;
import skillway.plan.read.PlanSnapshot;
import skillway.plan.read.SkillInPlan;

/** The plan of whoever is signed in, with what its pages need beside it. Asks anew at each call. */
@Component
public class OwnPlan {

    /** Where a learner without a plan makes one. */
    public static final String BUILD = "plan/new";

    /** The plan after a change, and what the change did. */
    record Answer(Optional<PlanSnapshot> plan, String says) {}

    /**
     * What stands beside a plan.
     *
     * @param undo what undo would take back, in words
     * @param standing where the plan stands with its mentor; nothing while nobody reviews plans
     */
    public record Beside(Optional<String> undo, Optional<PlanReviews.Standing> standing) {}

    private final CurrentViewer viewer;
    private final PlanReading reading;
    private final PlanEditing editing;
    private final Catalogue catalogue;
    private final Directory directory;
    private final ObjectProvider<PlanReviews> reviews;

    OwnPlan(
            CurrentViewer viewer,
            PlanReading reading,
            PlanEditing editing,
            Catalogue catalogue,
            Directory directory,
            ObjectProvider<PlanReviews> reviews) {
        this.viewer = viewer;
        this.reading = reading;
        this.editing = editing;
        this.catalogue = catalogue;
        this.directory = directory;
        this.reviews = reviews;
    }

    /** The plan as it is now; nothing while it holds no courses. */
    public Optional<PlanSnapshot> newest() {
        return reading.planOf(viewer.get()).filter(plan -> !plan.courses().isEmpty());
    }

    /** Makes a change to the version that the learner saw. */
    Answer change(int seen, PlanEdit edit) {
        Viewer learner = viewer.get();
        return answer(learner, editing.change(learner, seen, edit).says());
    }

    Answer undo(int seen) {
        Viewer learner = viewer.get();
        return answer(learner, editing.undo(learner, seen).map(Changed::says).orElse("There is nothing to undo."));
    }

    /** Hands the plan to the mentor. */
    Answer send(String words) {
        Viewer learner = viewer.get();
        return answer(learner, reviews.getObject().send(learner, words));
    }

    private Answer answer(Viewer learner, String says) {
        return new Answer(reading.planOf(learner), says);
    }

    /** What stands beside this reading of the plan. */
    public Beside beside(PlanSnapshot plan) {
        Viewer learner = viewer.get();
        return new Beside(
                editing.undoSays(learner), reviews.stream().findFirst().map(desk -> desk.standing(learner, plan)));
    }

    /** The courses of the catalogue that teach what the role asks for and are not in the plan, by title. */
    public List<Course> toAdd(PlanSnapshot plan) {
        Set<CourseId> held = plan.courses().stream().map(CourseInPlan::course).collect(Collectors.toSet());
        return catalogue.teaching(plan.skills().stream().map(SkillInPlan::skill).toList()).stream()
                .filter(course -> !held.contains(course.id()) && course.effort() != null)
                .sorted(Comparator.comparing(Course::title))
                .toList();
    }

    public Optional<Effort> effort(CourseId course) {
        return catalogue.find(course).map(Course::effort);
    }

    /** The name of who reads the plan. */
    public Optional<String> mentor() {
        return directory.mentorOf(viewer.get().id()).map(Person::name);
    }

    /** Today's job in words, may be empty. */
    public String job() {
        return directory.find(viewer.get().id()).map(Person::title).orElse("");
    }
}
