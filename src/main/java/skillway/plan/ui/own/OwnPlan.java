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
import skillway.identity.PersonId;
import skillway.identity.Viewer;
import skillway.plan.PlanFacts;
import skillway.plan.edit.PlanEditing;
import skillway.plan.outlook.OutlookOf;
import skillway.plan.outlook.PlanOutlook;
import skillway.plan.pace.OwnPace;
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

    /**
     * A plan as its learner sees it.
     *
     * @param facts what was known when it was read
     * @param outlook how it may turn out; empty when nothing of it is to come
     */
    public record Seen(Viewer learner, PlanFacts facts, PlanSnapshot plan, Optional<PlanOutlook> outlook) {

        /** How long the learner takes against the hours that courses say. */
        public OwnPace pace() {
            return facts.pace();
        }
    }

    /**
     * Who plans.
     *
     * @param job today's job in words, may be empty
     * @param mentor the name of who reads the plan
     */
    public record Who(String job, Optional<String> mentor) {}

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
        return seen().map(Seen::plan);
    }

    /** The plan as it is now, and who sees it; nothing while it holds no courses. */
    public Optional<Seen> seen() {
        return seen(viewer.get()).filter(seen -> !seen.plan().courses().isEmpty());
    }

    /** The learner's plan as it is now, also while it holds no courses. */
    Optional<Seen> seen(Viewer learner) {
        return reading.factsOf(learner).map(facts -> seen(learner, facts));
    }

    /** The plan about which this is known. */
    Seen seen(Viewer learner, PlanFacts facts) {
        return new Seen(learner, facts, reading.planOf(learner, facts), OutlookOf.of(facts));
    }

    /** What stands beside this reading of the plan. */
    public Beside beside(Seen seen) {
        Viewer learner = seen.learner();
        return new Beside(
                editing.undoSays(learner),
                reviews.stream().findFirst().map(desk -> desk.standing(learner, seen.plan())));
    }

    /** The courses of the catalogue that teach what the role asks for and are not in the plan, by title. */
    public List<Course> toAdd(PlanSnapshot plan) {
        Set<CourseId> held = plan.courses().stream().map(CourseInPlan::course).collect(Collectors.toSet());
        return catalogue.teaching(plan.skills().stream().map(SkillInPlan::skill).toList()).stream()
                .filter(course -> !held.contains(course.id()) && course.effort() != null)
                .sorted(Comparator.comparing(Course::title))
                .toList();
    }

    /** How long the catalogue says that a course takes. */
    public Optional<Effort> effort(CourseId course) {
        return catalogue.effortOf(course);
    }

    /** Who plans, and who reads the plan. */
    public Who who() {
        PersonId learner = viewer.get().id();
        String job = directory.find(learner).map(Person::title).orElse("");
        return new Who(job, directory.mentorOf(learner).map(Person::name));
    }
}
