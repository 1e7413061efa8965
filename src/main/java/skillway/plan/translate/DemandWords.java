package skillway.plan.translate;

import skillway.catalogue.Minutes;
import skillway.plan.PlanWishes;
import skillway.plan.PlanWords;
import skillway.scheduling.repair.Demand;

/** Says in a few words what the learner asks for. */
record DemandWords(Translation translation) {

    String words(Demand demand) {
        PlanWishes wishes = translation.facts().plan().wishes();
        return switch (demand) {
            case Demand.Hours hours -> Minutes.text(wishes.budget().ordinaryWeek()) + " a week";
            case Demand.Deadline deadline -> "the end on " + PlanWords.date(wishes.deadline());
            case Demand.Money money -> "%d € for courses".formatted(wishes.moneyCap());
            case Demand.SideBySide parallel ->
                PlanWords.count(translation.problem().maxParallel(), "course") + " at a time";
            case Demand.Take take -> "“%s” in the plan".formatted(translation.title(take.candidate()));
            case Demand.LeaveOut out -> "“%s” left out".formatted(translation.title(out.candidate()));
            case Demand.Start start ->
                "“%s” from %s".formatted(translation.title(start.candidate()), week(start.week()));
            case Demand.NotBefore later ->
                "“%s” not before %s".formatted(translation.title(later.candidate()), week(later.week()));
            case Demand.Reach reach ->
                "level %d of %s by %s"
                        .formatted(
                                reach.wish().level(),
                                translation.skill(reach.wish().skill()),
                                week(reach.wish().byWeek()));
        };
    }

    private String week(int index) {
        return PlanWords.week(translation.weeks().monday(index));
    }
}
