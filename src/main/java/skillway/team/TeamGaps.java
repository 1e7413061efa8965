package skillway.team;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import skillway.catalogue.Catalogue;
import skillway.catalogue.CourseId;
import skillway.identity.Directory;
import skillway.identity.Part;
import skillway.identity.Person;
import skillway.identity.PersonId;
import skillway.identity.Team;
import skillway.identity.Viewer;
import skillway.plan.Backlog;
import skillway.plan.LearningPlan;
import skillway.plan.PlannedCourse;
import skillway.plan.read.PlanReading;
import skillway.skills.Assessing;
import skillway.skills.RoleId;
import skillway.skills.RoleProfile;
import skillway.skills.SkillFramework;
import skillway.skills.SkillId;

/** Where the team that a viewer leads stands against a role, from the same levels and schedules as everybody's plan. */
@Service
@Transactional(readOnly = true)
public class TeamGaps {

    private final Directory directory;
    private final Assessing assessing;
    private final PlanReading plans;
    private final SkillFramework framework;
    private final Catalogue catalogue;
    private final Clock clock;

    TeamGaps(
            Directory directory,
            Assessing assessing,
            PlanReading plans,
            SkillFramework framework,
            Catalogue catalogue,
            Clock clock) {
        this.directory = directory;
        this.assessing = assessing;
        this.plans = plans;
        this.framework = framework;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** The team that the viewer leads. */
    public Optional<Team> team(Viewer lead) {
        return directory.teams().stream()
                .filter(team -> team.id().equals(lead.leadsTeam()))
                .findFirst();
    }

    /** The role that most people of the team grow into; empty when nobody has a plan. */
    public Optional<RoleId> usualRole(Viewer lead) {
        return team(lead)
                .flatMap(team -> plans.visibleTo(lead).stream()
                        .collect(Collectors.groupingBy(plan -> plan.wishes().role(), Collectors.counting()))
                        .entrySet()
                        .stream()
                        .max(Map.Entry.<RoleId, Long>comparingByValue()
                                .thenComparingLong(entry -> -entry.getKey().value()))
                        .map(Map.Entry::getKey));
    }

    /**
     * The team against a role; empty when the viewer leads no team, or there is no such role.
     *
     * @param asOf the day whose levels are shown; a day before today counts as today
     */
    public Optional<TeamMatrix> matrix(Viewer lead, RoleId role, LocalDate asOf) {
        return team(lead).flatMap(team -> framework.role(role).map(found -> matrix(lead, team, found, asOf)));
    }

    private TeamMatrix matrix(Viewer lead, Team team, RoleProfile role, LocalDate asOf) {
        LocalDate today = LocalDate.now(clock);
        List<LearningPlan> made =
                plans.visibleTo(lead).stream().filter(LearningPlan::made).toList();
        Map<PersonId, Outlook> outlooks = outlooks(today, assessing.levelsOfTeam(lead), made);
        List<Person> people = directory.membersOf(team.id()).stream()
                .filter(person -> person.plays(Part.LEARNER))
                .toList();
        MatrixOf matrix = new MatrixOf(
                team.name(), role, Asked.all(role, framework), people, outlooks, targets(made), behind(today, made));
        return matrix.on(asOf.isBefore(today) ? today : asOf, today, horizon(today, made));
    }

    private Map<PersonId, Outlook> outlooks(
            LocalDate today, Map<PersonId, Map<SkillId, Integer>> levels, List<LearningPlan> made) {
        List<CourseId> courses = made.stream()
                .flatMap(plan -> plan.courses().stream())
                .map(PlannedCourse::course)
                .distinct()
                .toList();
        return new Outlooks(catalogue.all(courses), today).of(levels, made);
    }

    private Map<PersonId, String> targets(List<LearningPlan> made) {
        Map<RoleId, String> names = new HashMap<>();
        made.stream()
                .map(plan -> plan.wishes().role())
                .distinct()
                .forEach(id -> framework.role(id).ifPresent(role -> names.put(id, role.name())));
        return made.stream()
                .collect(Collectors.toMap(
                        LearningPlan::learner,
                        plan -> names.getOrDefault(plan.wishes().role(), "")));
    }

    private static Map<PersonId, Integer> behind(LocalDate today, List<LearningPlan> made) {
        return made.stream().collect(Collectors.toMap(LearningPlan::learner, plan -> Backlog.minutes(plan, today)));
    }

    private static LocalDate horizon(LocalDate today, List<LearningPlan> made) {
        return made.stream()
                .map(plan -> plan.wishes().deadline())
                .filter(deadline -> deadline.isAfter(today))
                .max(Comparator.naturalOrder())
                .orElse(today);
    }
}
