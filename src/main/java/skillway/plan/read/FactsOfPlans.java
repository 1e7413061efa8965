package skillway.plan.read;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import skillway.catalogue.Catalogue;
import skillway.catalogue.Course;
import skillway.catalogue.CourseId;
import skillway.identity.Viewer;
import skillway.plan.LearningPlan;
import skillway.plan.LeftOut;
import skillway.plan.PlanEdit;
import skillway.plan.PlanFacts;
import skillway.plan.PlannedCourse;
import skillway.plan.keep.Paces;
import skillway.skills.Assessing;
import skillway.skills.LevelsSince;
import skillway.skills.RoleProfile;
import skillway.skills.SkillFramework;
import skillway.skills.SkillId;

/** Gathers what has to be known about a plan, as far as the viewer may know it. */
@Component
public class FactsOfPlans {

    private static final int ROUNDS = 4;

    private final SkillFramework framework;
    private final Assessing assessing;
    private final Catalogue catalogue;
    private final Paces paces;
    private final Clock clock;

    FactsOfPlans(SkillFramework framework, Assessing assessing, Catalogue catalogue, Paces paces, Clock clock) {
        this.framework = framework;
        this.assessing = assessing;
        this.catalogue = catalogue;
        this.paces = paces;
        this.clock = clock;
    }

    /** What has to be known to read or check a plan: its own courses alone. */
    public PlanFacts toRead(Viewer viewer, LearningPlan plan) {
        return about(viewer, plan, ownCourses(plan));
    }

    /** What has to be known to make a change and to read the plan after it. */
    public PlanFacts toEdit(Viewer viewer, LearningPlan before, PlanEdit edit) {
        LearningPlan wished = edit instanceof PlanEdit.Wish wish ? before.with(wish.wishes()) : before;
        Set<CourseId> courses = ownCourses(wished);
        if (edit instanceof PlanEdit.Include include) {
            courses.add(include.course());
        }
        return about(viewer, wished, courses);
    }

    private PlanFacts about(Viewer viewer, LearningPlan plan, Collection<CourseId> courses) {
        RoleProfile role = framework
                .role(plan.wishes().role())
                .orElseThrow(() -> new IllegalArgumentException("The role of this plan is gone. Choose another one."));
        LocalDate today = LocalDate.now(clock);
        LocalDate start = plan.wishes().startsOn();
        Instant began = start.atStartOfDay(ZoneId.systemDefault()).toInstant();
        LevelsSince levels = assessing.levelsSince(viewer, plan.learner(), began);
        Map<SkillId, Integer> atStart = start.isAfter(today) ? Map.of() : levels.then();
        return new PlanFacts(
                plan, role, levels.now(), atStart, catalogue.all(courses), Map.of(), today, paces.of(plan.learner()));
    }

    /** What has to be known to plan: also every course that could lead to a level the role asks for. */
    public PlanFacts toPlan(Viewer viewer, LearningPlan plan) {
        return toPlan(toRead(viewer, plan));
    }

    /** The same facts with all that has to be known to plan; what is known already is not read again. */
    public PlanFacts toPlan(PlanFacts known) {
        Set<SkillId> asked = new LinkedHashSet<>();
        known.role().requirements().stream()
                .filter(requirement -> known.level(requirement.skillId()) < requirement.required())
                .forEach(requirement -> asked.add(requirement.skillId()));
        known.courses().values().stream()
                .filter(course -> known.plan().wishes().musts().contains(course.id()))
                .flatMap(course -> course.outcomes().stream())
                .forEach(outcome -> asked.add(outcome.skillId()));
        Map<CourseId, Course> courses = new HashMap<>(known.courses());
        for (int round = 0; round < ROUNDS && gather(courses, asked, known); round++) {
            // each round adds the courses that lead to the entry levels of those found before
        }
        return known.knowing(courses, names(known, asked));
    }

    private Map<SkillId, String> names(PlanFacts known, Set<SkillId> asked) {
        Set<SkillId> skills = new LinkedHashSet<>(asked);
        known.role().requirements().forEach(requirement -> skills.add(requirement.skillId()));
        Map<SkillId, String> names = new HashMap<>();
        framework.skills(skills).forEach((id, skill) -> names.put(id, skill.name()));
        return names;
    }

    /** Adds courses that teach the skills, then the skills that these ask for; true when there are new ones. */
    private boolean gather(Map<CourseId, Course> courses, Set<SkillId> asked, PlanFacts known) {
        catalogue.teaching(asked).forEach(course -> courses.put(course.id(), course));
        courses.putAll(catalogue.all(neededByMusts(courses, known.plan())));
        return asked.addAll(courses.values().stream()
                .flatMap(course -> course.entry().stream())
                .filter(entry -> known.level(entry.skillId()) < entry.level())
                .map(Course.SkillLevel::skillId)
                .collect(Collectors.toSet()));
    }

    private static Set<CourseId> neededByMusts(Map<CourseId, Course> courses, LearningPlan plan) {
        return plan.wishes().musts().stream()
                .map(courses::get)
                .filter(Objects::nonNull)
                .flatMap(course -> course.prerequisites().stream())
                .flatMap(need -> need.anyOf().stream())
                .filter(course -> !courses.containsKey(course))
                .collect(Collectors.toSet());
    }

    private static Set<CourseId> ownCourses(LearningPlan plan) {
        return Stream.of(
                        plan.courses().stream().map(PlannedCourse::course),
                        plan.wishes().musts().stream(),
                        plan.wishes().mustNots().stream(),
                        plan.leftOut().stream().map(LeftOut::course))
                .flatMap(courses -> courses)
                .collect(Collectors.toCollection(HashSet::new));
    }
}
