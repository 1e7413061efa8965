package skillway.plan.ui.figures;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import skillway.plan.PlanWeeks;
import skillway.plan.read.PlanSnapshot;
import skillway.plan.read.SkillInPlan;

/**
 * The figures by which a learner judges a plan.
 *
 * @param today coverage now, in percent 0 to 100
 * @param byDeadline coverage at the deadline if the plan is kept
 * @param weeksLeft whole weeks until the deadline, 0 when it has passed
 * @param minutesAWeek what the learner gives in an ordinary week
 * @param minutesSpare what the weeks from today to the deadline still have free
 * @param finished the Friday of the plan's last week; empty for a plan without courses
 */
public record PlanFigures(
        double today,
        double byDeadline,
        LocalDate deadline,
        long weeksLeft,
        int minutesAWeek,
        int minutesSpare,
        Essentials essentials,
        Optional<LocalDate> finished) {

    private static final int FRIDAY = 4;

    /**
     * Essential skills of the role: how many are met now, how many by the deadline, how many there are; and the others apart.
     *
     * @param othersByDeadline skills that are not essential and met by the deadline
     * @param others skills that are not essential
     */
    record Essentials(long today, long byDeadline, long all, long othersByDeadline, long others) {

        public static Essentials of(PlanSnapshot plan) {
            return new Essentials(
                    plan.skills().stream()
                            .filter(s -> s.essential() && s.now() >= s.required())
                            .count(),
                    plan.skills().stream()
                            .filter(s -> s.essential() && s.after() >= s.required())
                            .count(),
                    plan.skills().stream().filter(SkillInPlan::essential).count(),
                    plan.skills().stream()
                            .filter(s -> !s.essential() && s.after() >= s.required())
                            .count(),
                    plan.skills().stream().filter(s -> !s.essential()).count());
        }
    }

    /** The figures of a plan. */
    public static PlanFigures of(PlanSnapshot plan) {
        LocalDate deadline = plan.wishes().deadline();
        LocalDate thisWeek = PlanWeeks.mondayOf(plan.today());
        return new PlanFigures(
                today(plan),
                byDay(plan, deadline),
                deadline,
                Math.max(0, ChronoUnit.WEEKS.between(plan.today(), deadline)),
                plan.wishes().budget().ordinaryWeek(),
                spare(plan, thisWeek),
                Essentials.of(plan),
                plan.courses().stream()
                        .flatMap(course -> course.lastWeek().stream())
                        .max(LocalDate::compareTo)
                        .map(monday -> monday.plusDays(FRIDAY)));
    }

    private static double today(PlanSnapshot plan) {
        double covered = 0;
        double asked = 0;
        for (SkillInPlan skill : plan.skills()) {
            covered += (double) skill.weight() * Math.min(skill.now(), skill.required()) / skill.required();
            asked += skill.weight();
        }
        return asked == 0 ? 0 : 100 * covered / asked;
    }

    private static double byDay(PlanSnapshot plan, LocalDate day) {
        double percent = 0;
        for (PlanSnapshot.Step step : plan.curve()) {
            boolean reached = step.week() < 0
                    || !plan.weeks().get(step.week()).monday().plusDays(FRIDAY).isAfter(day);
            percent = reached ? step.percent() : percent;
        }
        return percent;
    }

    private static int spare(PlanSnapshot plan, LocalDate thisWeek) {
        return plan.weeks().stream()
                .filter(week -> !week.monday().isBefore(thisWeek))
                .mapToInt(week -> Math.max(0, week.budget() - week.planned()))
                .sum();
    }
}
