package skillway.plan.read;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import skillway.plan.LearningPlan;
import skillway.plan.PlanFacts;
import skillway.plan.PlanProblem;
import skillway.plan.PlanWeeks;
import skillway.plan.PlanWords;
import skillway.plan.Proof;
import skillway.plan.WeekMinutes;
import skillway.plan.read.PlanSnapshot.Area;
import skillway.plan.read.PlanSnapshot.Left;
import skillway.plan.read.PlanSnapshot.Week;
import skillway.skills.RoleProfile.Requirement;
import skillway.skills.SkillId;

/** Puts the reading of a plan together. */
final class SnapshotOf {

    private final PlanFacts facts;
    private final LearningPlan plan;
    private final Names names;
    private final Ascent ascent;
    private final PlanWeeks weeks;

    private SnapshotOf(PlanFacts facts, Names names) {
        this.facts = facts;
        this.names = names;
        plan = facts.plan();
        ascent = new Ascent(facts);
        LocalDate deadline = plan.wishes().deadline();
        LocalDate last = plan.lastWeek().filter(week -> week.isAfter(deadline)).orElse(deadline);
        weeks = PlanWeeks.between(firstWeek(), last);
    }

    /** Reads a plan. */
    static PlanSnapshot of(PlanFacts facts, Names names, List<PlanProblem> problems) {
        return new SnapshotOf(facts, names).read(problems);
    }

    private PlanSnapshot read(List<PlanProblem> problems) {
        List<CourseInPlan> courses = new CourseLines(facts, names, ascent).all();
        List<SkillInPlan> skills = skills();
        List<Area> areas = areas(courses, skills);
        Optional<Proof> proof = Optional.ofNullable(plan.proof());
        boolean current = proof.filter(known -> known.basis() == facts.basis()).isPresent();
        return new PlanSnapshot(
                plan.id(),
                plan.version(),
                plan.learner(),
                names.learner(),
                facts.role().name(),
                plan.wishes(),
                facts.today(),
                plan.changedAt(),
                IntStream.range(0, weeks.count()).mapToObj(this::week).toList(),
                areas,
                courses,
                skills,
                new Curve(facts, names, areas).steps(ascent, weeks),
                plan.leftOut().stream()
                        .map(left -> new Left(left.course(), facts.title(left.course()), left.why()))
                        .toList(),
                problems,
                courses.stream().mapToInt(CourseInPlan::cost).sum(),
                proof.map(known -> current ? known.words() : known.wordsOfThen())
                        .orElse(""),
                current && proof.map(Proof::proven).orElse(false));
    }

    private LocalDate firstWeek() {
        return Stream.concat(
                        Stream.of(plan.wishes().startsOn()),
                        plan.courses().stream()
                                .flatMap(course -> course.weeks().stream().map(WeekMinutes::monday)))
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private Week week(int index) {
        LocalDate monday = weeks.monday(index);
        List<WeekMinutes> taken = plan.courses().stream()
                .flatMap(course -> course.weeks().stream())
                .filter(week -> week.monday().equals(monday))
                .toList();
        return new Week(
                monday,
                PlanWords.number(monday),
                weeks.month(index),
                plan.wishes().minutesOf(monday),
                taken.stream().mapToInt(WeekMinutes::planned).sum(),
                taken.stream().mapToInt(WeekMinutes::done).sum());
    }

    private List<SkillInPlan> skills() {
        return facts.role().requirements().stream()
                .map(this::skill)
                .sorted(Comparator.comparingInt(
                                (SkillInPlan skill) -> names.areas().position(skill.area()))
                        .thenComparing(
                                Comparator.comparingInt(SkillInPlan::weight).reversed())
                        .thenComparing(SkillInPlan::name))
                .toList();
    }

    private SkillInPlan skill(Requirement asked) {
        SkillId id = asked.skillId();
        return new SkillInPlan(
                id,
                names.skill(id),
                names.area(id),
                ascent.start().getOrDefault(id, 0),
                facts.level(id),
                ascent.end().getOrDefault(id, 0),
                asked.required(),
                asked.weight(),
                asked.essential());
    }

    private List<Area> areas(List<CourseInPlan> courses, List<SkillInPlan> skills) {
        return Stream.concat(
                        skills.stream().map(SkillInPlan::area), courses.stream().map(CourseInPlan::area))
                .distinct()
                .sorted(Comparator.comparingInt(names.areas()::position))
                .map(area -> new Area(area, names.areas().colour(area)))
                .toList();
    }
}
