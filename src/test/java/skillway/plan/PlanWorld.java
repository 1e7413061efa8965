package skillway.plan;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import skillway.catalogue.Catalogue;
import skillway.catalogue.Course;
import skillway.catalogue.Course.Prerequisite;
import skillway.catalogue.Course.Session;
import skillway.catalogue.Course.SkillLevel;
import skillway.catalogue.CourseFormat;
import skillway.catalogue.CourseKind;
import skillway.catalogue.Effort;
import skillway.identity.Directory;
import skillway.identity.Part;
import skillway.identity.Person;
import skillway.identity.Viewer;
import skillway.skills.RoleProfile;
import skillway.skills.RoleProfile.Requirement;
import skillway.skills.Skill;
import skillway.skills.SkillFramework;

/** Puts a small world into the database: people, skills, a role, courses; names differ each time. */
public class PlanWorld {

    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private final Directory directory;
    private final SkillFramework framework;
    private final Catalogue catalogue;

    public PlanWorld(Directory directory, SkillFramework framework, Catalogue catalogue) {
        this.directory = directory;
        this.framework = framework;
        this.catalogue = catalogue;
    }

    public Viewer learner(String name) {
        int number = NUMBERS.incrementAndGet();
        Person person = directory.keep(
                Person.create(directory.newId(), "p%d@plan.example".formatted(number), name, EnumSet.of(Part.LEARNER)),
                "");
        return new Viewer(person.id(), name, Set.of(Part.LEARNER), null);
    }

    public Skill skill(String name) {
        return framework.keep(Skill.create(
                framework.newSkillId(), name + " " + NUMBERS.incrementAndGet(), "Area of " + name, "", Set.of()));
    }

    /** A role that asks for level 3 of each skill. */
    public RoleProfile role(Skill... skills) {
        Set<Requirement> asked = Arrays.stream(skills)
                .map(skill -> new Requirement(skill.id(), 3, 5, true))
                .collect(Collectors.toSet());
        return framework.keep(new RoleProfile(
                framework.newRoleId(), 0, "Role " + NUMBERS.incrementAndGet(), "", "", asked, List.of()));
    }

    /** A course of so many hours that leads to a level of a skill, after others. */
    public Course course(String title, int hours, Skill skill, int level, Course... after) {
        return catalogue.keep(course(title, new Effort(hours * 60, hours * 60), skill, level, List.of(), after));
    }

    /** A cohort of two weeks that begins on these days. */
    public Course cohort(String title, Skill skill, int level, LocalDate... starts) {
        List<Session> sessions = Arrays.stream(starts)
                .map(start -> new Session(start, List.of(120, 120)))
                .toList();
        return catalogue.keep(course(title, new Effort(240, 240), skill, level, sessions));
    }

    private Course course(
            String title,
            @org.jspecify.annotations.Nullable Effort effort,
            Skill skill,
            int level,
            List<Session> sessions,
            Course... after) {
        return new Course(
                catalogue.newId(),
                0,
                "plan-" + NUMBERS.incrementAndGet(),
                title,
                CourseKind.COURSE,
                "Plan Academy",
                "",
                "",
                "",
                effort,
                null,
                0,
                sessions.isEmpty() ? CourseFormat.SELF_PACED : CourseFormat.COHORT,
                "",
                Arrays.stream(after)
                        .map(other -> new Prerequisite(Set.of(other.id())))
                        .toList(),
                List.of(),
                List.of(new SkillLevel(skill.id(), level)),
                sessions,
                "",
                null);
    }

    public Course withoutEffort(String title, Skill skill) {
        return catalogue.keep(course(title, null, skill, 3, List.of()));
    }
}
