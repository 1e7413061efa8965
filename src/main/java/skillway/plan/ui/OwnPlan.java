package skillway.plan.ui;

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
import skillway.plan.Changed;
import skillway.plan.CourseInPlan;
import skillway.plan.PlanEdit;
import skillway.plan.PlanEditing;
import skillway.plan.PlanReading;
import skillway.plan.PlanReviews;
import skillway.plan.PlanSnapshot;
import skillway.plan.SkillInPlan;

/** The plan of whoever is signed in, with what its pages need beside it. Asks anew at each call. */
@Component
class OwnPlan {

    /** Where a learner without a plan makes one. */
    static final String BUILD = "plan/new";

    /** The plan after a change, and what the change did. */
    record Answer(Optional<PlanSnapshot> plan, String says) {}

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
    Optional<PlanSnapshot> newest() {
        return reading.planOf(viewer.get()).filter(plan -> !plan.courses().isEmpty());
    }

    /** Makes a change to the version that the learner saw. */
    Answer change(int seen, PlanEdit edit) {
        return answer(editing.change(viewer.get(), seen, edit).says());
    }

    Answer undo(int seen) {
        return answer(editing.undo(viewer.get(), seen).map(Changed::says).orElse("There is nothing to undo."));
    }

    /** What undo would take back, in words. */
    Optional<String> undoSays() {
        return editing.undoSays(viewer.get());
    }

    private Answer answer(String says) {
        return new Answer(reading.planOf(viewer.get()), says);
    }

    /** The courses of the catalogue that teach what the role asks for and are not in the plan, by title. */
    List<Course> toAdd(PlanSnapshot plan) {
        Set<CourseId> held = plan.courses().stream().map(CourseInPlan::course).collect(Collectors.toSet());
        return catalogue.teaching(plan.skills().stream().map(SkillInPlan::skill).toList()).stream()
                .filter(course -> !held.contains(course.id()) && course.effort() != null)
                .sorted(Comparator.comparing(Course::title))
                .toList();
    }

    Optional<Effort> effort(CourseId course) {
        return catalogue.find(course).map(Course::effort);
    }

    /** The name of who reads the plan. */
    Optional<String> mentor() {
        return directory.mentorOf(viewer.get().id()).map(Person::name);
    }

    /** Today's job in words, may be empty. */
    String job() {
        return directory.find(viewer.get().id()).map(Person::title).orElse("");
    }

    /** Where a reading of the plan stands with its mentor; nothing while nobody reviews plans. */
    Optional<PlanReviews.Standing> standing(PlanSnapshot plan) {
        return reviews.stream().findFirst().map(desk -> desk.standing(viewer.get(), plan));
    }

    /** Hands the plan to the mentor. */
    Answer send(String words) {
        return answer(reviews.getObject().send(viewer.get(), words));
    }
}
