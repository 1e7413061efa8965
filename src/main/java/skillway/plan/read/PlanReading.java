package skillway.plan.read;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import skillway.identity.Directory;
import skillway.identity.Person;
import skillway.identity.PersonId;
import skillway.identity.Viewer;
import skillway.plan.LearningPlan;
import skillway.plan.PlanFacts;
import skillway.plan.check.Checks;
import skillway.plan.keep.PlanKeeping;
import skillway.skills.SkillFramework;
import skillway.skills.SkillId;

/** Reads plans: the viewer's own, and those of the team that the viewer leads. What is hidden looks as if it were missing. */
@Service
@Transactional(readOnly = true)
public class PlanReading {

    private final PlanKeeping plans;
    private final FactsOfPlans facts;
    private final SkillFramework framework;
    private final Directory directory;

    PlanReading(PlanKeeping plans, FactsOfPlans facts, SkillFramework framework, Directory directory) {
        this.plans = plans;
        this.facts = facts;
        this.framework = framework;
        this.directory = directory;
    }

    /** The viewer's own plan, with courses or still without. */
    public Optional<LearningPlan> own(Viewer viewer) {
        return plans.own(viewer);
    }

    /** What is known about the viewer's own plan. */
    public Optional<PlanFacts> factsOf(Viewer viewer) {
        return plans.own(viewer).map(plan -> facts.toRead(viewer, plan));
    }

    /** The reading of the viewer's own plan. */
    public Optional<PlanSnapshot> planOf(Viewer viewer) {
        return plans.own(viewer).map(plan -> snapshot(viewer, plan));
    }

    /** The reading of a person's plan, if the viewer may see it: the person, and the lead of the person's team. */
    public Optional<PlanSnapshot> planOfPerson(Viewer viewer, PersonId person) {
        return plans.of(viewer, person).map(plan -> snapshot(viewer, plan));
    }

    /** All plans that the viewer may see: the own one and, for a lead, those of the team. */
    public List<LearningPlan> visibleTo(Viewer viewer) {
        return plans.visibleTo(viewer);
    }

    /** The reading of a plan about which all is known already. */
    public PlanSnapshot planOf(Viewer viewer, PlanFacts known) {
        Set<SkillId> skills = Stream.concat(
                        known.role().requirements().stream().map(requirement -> requirement.skillId()),
                        known.courses().values().stream()
                                .flatMap(course -> course.outcomes().stream())
                                .map(outcome -> outcome.skillId()))
                .collect(Collectors.toSet());
        Names names = new Names(nameOf(viewer, known.plan().learner()), framework.names(skills));
        return SnapshotOf.of(known, names, Checks.problems(known));
    }

    private PlanSnapshot snapshot(Viewer viewer, LearningPlan plan) {
        return planOf(viewer, facts.toRead(viewer, plan));
    }

    private String nameOf(Viewer viewer, PersonId learner) {
        return viewer.id().equals(learner)
                ? viewer.name()
                : directory.find(learner).map(Person::name).orElse("Somebody");
    }
}
