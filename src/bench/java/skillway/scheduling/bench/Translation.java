package skillway.scheduling.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import skillway.scheduling.Candidate;
import skillway.scheduling.Level;
import skillway.scheduling.MustReach;
import skillway.scheduling.Problem;
import skillway.scheduling.Run;
import skillway.scheduling.Target;
import skillway.scheduling.Wish;

/** Translates the names of an instance file into the numbers of the planner. */
final class Translation {

    private static final Wish MUST = new Wish(true, false, Wish.ANY_WEEK, 0);
    private static final Wish LEFT_OUT = new Wish(false, true, Wish.ANY_WEEK, 0);

    private final Map<String, Integer> skills = new LinkedHashMap<>();
    private final Map<String, Integer> courses = new HashMap<>();
    private final List<Target> targets = new ArrayList<>();
    private final Set<String> musts;
    private final Problem problem;

    Translation(InstanceFile file) {
        for (InstanceFile.SkillEntry skill : file.skills()) {
            skills.put(skill.id(), targets.size());
            targets.add(new Target(skill.current(), skill.required(), skill.weight()));
        }
        file.courses().forEach(course -> courses.put(course.id(), courses.size()));
        InstanceFile.Musts must = file.must() == null ? new InstanceFile.Musts(null, null) : file.must();
        musts = new HashSet<>(orNone(must.take()));
        List<Candidate> candidates = file.courses().stream().map(this::candidate).toList();
        List<MustReach> reach = orNone(must.reach()).stream()
                .map(r -> new MustReach(skill(r.skill()), r.level(), r.byWeek()))
                .toList();
        problem = new Problem(
                file.weeklyBudgetMinutes(),
                file.maxParallel() == null ? Problem.NO_LIMIT : file.maxParallel(),
                file.moneyCap() == null ? Problem.NO_CAP : file.moneyCap(),
                targets,
                candidates,
                "schedule".equals(file.mode()) ? Problem.Mode.SCHEDULE : Problem.Mode.CHOOSE,
                reach);
    }

    /** The instance in the planner's words. */
    Problem problem() {
        return problem;
    }

    private Candidate candidate(InstanceFile.CourseEntry course) {
        Wish wish = musts.contains(course.id()) ? MUST : Wish.NONE;
        boolean cohortWithoutRun = course.runs() != null && course.runs().isEmpty();
        return new Candidate(
                course.minutes(),
                course.maxMinutesPerWeek() == null ? Problem.NO_LIMIT : course.maxMinutesPerWeek(),
                orNone(course.runs()).stream()
                        .map(run -> new Run(run.startWeek(), run.minutesPerWeek()))
                        .toList(),
                course.cost() == null ? 0 : course.cost(),
                orNone(course.requires()).stream()
                        .map(oneOf -> oneOf.stream().map(this::course).toList())
                        .toList(),
                levels(course.entry()),
                levels(course.outcomes()),
                cohortWithoutRun ? LEFT_OUT : wish);
    }

    private List<Level> levels(@Nullable List<InstanceFile.LevelEntry> levels) {
        return orNone(levels).stream()
                .map(entry -> new Level(skill(entry.skill()), entry.level()))
                .toList();
    }

    private int course(String id) {
        Integer known = courses.get(id);
        if (known == null) {
            throw new IllegalArgumentException("A course requires " + id + ", which the file does not have.");
        }
        return known;
    }

    private int skill(String id) {
        return skills.computeIfAbsent(id, unknown -> {
            targets.add(Target.outsideTheRole());
            return targets.size() - 1;
        });
    }

    private static <T> List<T> orNone(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
