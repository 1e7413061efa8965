package skillway.plan.translate;

import java.util.ArrayList;
import java.util.List;
import skillway.catalogue.CourseId;
import skillway.catalogue.Minutes;
import skillway.plan.MoreWishes;
import skillway.plan.PlanEdit;
import skillway.plan.PlanProblem;
import skillway.plan.PlanProblem.Repair;
import skillway.plan.PlanWishes;
import skillway.plan.PlanWords;
import skillway.scheduling.Clash;
import skillway.scheduling.Clash.Asked;
import skillway.scheduling.Clash.Lack;

/** Says which wish cannot be met, what is missing, and what would repair it. */
public final class ClashWords {

    private final Translation translation;
    private final PlanWishes wishes;

    private ClashWords(Translation translation) {
        this.translation = translation;
        wishes = translation.facts().plan().wishes();
    }

    /** One problem for each clash. */
    public static List<PlanProblem> of(Translation translation, List<Clash> clashes) {
        ClashWords words = new ClashWords(translation);
        return clashes.stream().map(words::problem).toList();
    }

    private PlanProblem problem(Clash clash) {
        return new PlanProblem(
                asked(clash.asked()) + " does not fit.", lack(clash.lack()), courses(clash.asked()), repairs(clash));
    }

    private String asked(Asked asked) {
        return switch (asked) {
            case Asked.Take take -> "“%s” as a must".formatted(translation.title(take.candidate()));
            case Asked.Start start ->
                "“%s” from %s"
                        .formatted(
                                translation.title(start.candidate()),
                                PlanWords.week(translation.weeks().monday(start.week())));
            case Asked.Reach reach ->
                "Level %d by %s"
                        .formatted(
                                reach.wish().level(),
                                PlanWords.week(
                                        translation.weeks().monday(reach.wish().byWeek())));
            case Asked.Choose choose -> "Your choice of electives";
            case Asked.Cover cover -> "%d %% of the role".formatted(cover.percent());
            case Asked.Fill fill -> "What you want in every week";
            case Asked.Everything everything -> "All that must be in the plan";
        };
    }

    private String lack(Lack lack) {
        return switch (lack) {
            case Lack.Minutes minutes ->
                "It needs %s more than you have until %s."
                        .formatted(
                                Minutes.text(minutes.missing()),
                                PlanWords.week(translation.weeks().monday(minutes.upToWeek())));
            case Lack.Weeks weeks ->
                "It would end %s too late at the earliest.".formatted(PlanWords.count(weeks.missing(), "week"));
            case Lack.Money money -> "It costs %d more than you give.".formatted(money.missing());
            case Lack.NoCourseFor none ->
                "No course leads to level %d of that skill."
                        .formatted(none.level().level());
            case Lack.NothingBefore before ->
                "None of the courses that “%s” needs before it can start in time."
                        .formatted(translation.title(before.candidate()));
            case Lack.Courses courses ->
                "Only %s of them can end in time.".formatted(PlanWords.count(courses.possible(), "course"));
            case Lack.TooManyMusts musts ->
                "%s of them must be in the plan.".formatted(PlanWords.count(musts.musts(), "course"));
            case Lack.Coverage coverage ->
                "All courses that can end in time cover %d %%.".formatted(coverage.possible());
            case Lack.Room room -> "Beside your other wishes there is no room for it in time.";
        };
    }

    private List<Repair> repairs(Clash clash) {
        List<Repair> repairs = new ArrayList<>();
        switch (clash.lack()) {
            case Lack.Minutes minutes -> repairs.add(moreTime(minutes));
            case Lack.Weeks weeks -> repairs.add(later(weeks.missing()));
            case Lack.Money money -> {
                if (wishes.moneyCap() != null) {
                    int cap = (int) Math.min(Integer.MAX_VALUE, wishes.moneyCap() + money.missing());
                    repairs.add(new Repair(
                            "+%d money".formatted(money.missing()),
                            new PlanEdit.Wish(wishes.within(cap, wishes.maxParallel()))));
                }
            }
            case Lack.NoCourseFor none -> {}
            case Lack.NothingBefore before -> {}
            case Lack.Courses courses -> {}
            case Lack.TooManyMusts musts -> {}
            case Lack.Coverage coverage -> repairs.add(covering(coverage.possible()));
            case Lack.Room room -> {}
        }
        if (clash.asked() instanceof Asked.Choose) {
            repairs.add(new Repair(
                    "Leave the choice of electives open",
                    new PlanEdit.Wish(wishes.with(wishes.more().choosing(List.of())))));
        }
        courses(clash.asked()).stream()
                .filter(wishes.musts()::contains)
                .forEach(course -> repairs.add(new Repair(
                        "Do not insist on “%s”".formatted(translation.facts().title(course)),
                        new PlanEdit.Wish(wishes.notInsistingOn(course)))));
        return repairs;
    }

    private Repair moreTime(Lack.Minutes lack) {
        int weeks = Math.max(1, lack.upToWeek() + 1);
        int more = (int) Math.max(5, Math.ceilDiv(Math.ceilDiv(lack.missing(), weeks), 5) * 5);
        return new Repair(
                "+%s a week".formatted(Minutes.text(more)),
                new PlanEdit.Wish(wishes.with(wishes.budget().withMore(more))));
    }

    private Repair covering(int percent) {
        MoreWishes more = wishes.more();
        return new Repair(
                "Cover %d %% instead".formatted(percent),
                new PlanEdit.Wish(wishes.with(more.aimingAt(more.aim(), Math.max(1, percent)))));
    }

    private Repair later(int weeks) {
        return new Repair(
                PlanWords.count(weeks, "week") + " later",
                new PlanEdit.Wish(
                        wishes.between(wishes.startsOn(), wishes.deadline().plusWeeks(weeks))));
    }

    private List<CourseId> courses(Asked asked) {
        return switch (asked) {
            case Asked.Take take -> List.of(translation.courses().get(take.candidate()));
            case Asked.Start start -> List.of(translation.courses().get(start.candidate()));
            case Asked.Reach reach -> List.of();
            case Asked.Choose choose -> List.of();
            case Asked.Cover cover -> List.of();
            case Asked.Fill fill -> List.of();
            case Asked.Everything everything -> List.copyOf(wishes.musts());
        };
    }
}
