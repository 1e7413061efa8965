package skillway.plan.translate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import skillway.catalogue.CourseId;
import skillway.catalogue.Minutes;
import skillway.plan.PlanEdit;
import skillway.plan.PlanProblem;
import skillway.plan.PlanWishes;
import skillway.plan.PlanWords;
import skillway.scheduling.repair.Demand;
import skillway.scheduling.repair.Offer;
import skillway.scheduling.repair.Repair;

/** Turns the planner's repairs into changes of the wishes, one click each, in words. */
record RepairWords(Translation translation) {

    private static final int LONGEST_WEEK = 60 * 60;

    /** The repairs that a person could want: nobody studies more than 60 hours a week. */
    List<PlanProblem.Repair> of(List<Offer> offers) {
        Map<String, PlanProblem.Repair> byLabel = new LinkedHashMap<>();
        for (Offer offer : offers) {
            edit(offer.together())
                    .map(edit -> new PlanProblem.Repair(label(offer), edit))
                    .ifPresent(repair -> byLabel.putIfAbsent(repair.label(), repair));
        }
        return List.copyOf(byLabel.values());
    }

    private String label(Offer offer) {
        String label = PlanWords.list(offer.together().stream().map(this::words).toList());
        return PlanWords.capital(label) + (offer.smallest() ? "" : ", perhaps less");
    }

    private String words(Repair repair) {
        PlanWishes wishes = wishes();
        return switch (repair) {
            case Repair.MinutesAWeek minutes -> "+%s a week".formatted(Minutes.text(minutes.more()));
            case Repair.Weeks weeks ->
                "%s later (%s)"
                        .formatted(
                                PlanWords.count(weeks.more(), "week"),
                                PlanWords.date(wishes.deadline().plusWeeks(weeks.more())));
            case Repair.Money money -> "+%d €".formatted(money.more());
            case Repair.SideBySide more ->
                "%d courses at a time".formatted(translation.problem().maxParallel() + more.more());
            case Repair.LowerLevel lower ->
                "level %d instead of %d in %s"
                        .formatted(
                                lower.level(),
                                lower.wish().level(),
                                translation.skill(lower.wish().skill()));
            case Repair.Drop drop -> dropped(drop.demand());
        };
    }

    private String dropped(Demand demand) {
        return switch (demand) {
            case Demand.Take take -> "leave out “%s”".formatted(translation.title(take.candidate()));
            case Demand.LeaveOut out -> "allow “%s” again".formatted(translation.title(out.candidate()));
            case Demand.Start start -> "let “%s” move".formatted(translation.title(start.candidate()));
            default -> "do without " + new DemandWords(translation).words(demand);
        };
    }

    /** One change that makes all these repairs; nothing when the learner's wishes cannot say it. */
    private Optional<PlanEdit> edit(List<Repair> together) {
        if (together.size() == 1 && together.getFirst() instanceof Repair.Drop drop) {
            return Optional.ofNullable(unpinning(drop.demand())).or(() -> changedBy(together));
        }
        return changedBy(together);
    }

    private @org.jspecify.annotations.Nullable PlanEdit unpinning(Demand demand) {
        return switch (demand) {
            case Demand.Start start -> new PlanEdit.Unpin(translation.courses().get(start.candidate()));
            case Demand.Take take when !wishes().musts().contains(course(take)) -> new PlanEdit.LeaveOut(course(take));
            default -> null;
        };
    }

    private Optional<PlanEdit> changedBy(List<Repair> together) {
        Optional<PlanWishes> changed = Optional.of(wishes());
        for (Repair repair : together) {
            changed = changed.flatMap(wishes -> changed(wishes, repair));
        }
        return changed.filter(wishes -> wishes.budget().ordinaryWeek() <= LONGEST_WEEK)
                .map(PlanEdit.Wish::new);
    }

    private Optional<PlanWishes> changed(PlanWishes wishes, Repair repair) {
        return switch (repair) {
            case Repair.MinutesAWeek minutes ->
                Optional.of(wishes.with(wishes.budget().withMore(minutes.more())));
            case Repair.Weeks weeks ->
                Optional.of(wishes.between(wishes.startsOn(), wishes.deadline().plusWeeks(weeks.more())));
            case Repair.Money money ->
                Optional.ofNullable(wishes.moneyCap())
                        .map(cap -> wishes.within(
                                (int) Math.min(Integer.MAX_VALUE, cap + money.more()), wishes.maxParallel()));
            case Repair.SideBySide more ->
                Optional.ofNullable(wishes.maxParallel())
                        .map(most -> wishes.within(wishes.moneyCap(), most + more.more()));
            case Repair.LowerLevel lower -> Optional.of(new DatedLevels(translation).lowered(wishes, lower));
            case Repair.Drop drop -> without(wishes, drop.demand());
        };
    }

    private Optional<PlanWishes> without(PlanWishes wishes, Demand demand) {
        return switch (demand) {
            case Demand.Take take
            when wishes.musts().contains(course(take)) -> Optional.of(wishes.notInsistingOn(course(take)));
            case Demand.LeaveOut out ->
                Optional.of(wishes.allowing(translation.courses().get(out.candidate())));
            case Demand.Reach reach -> Optional.of(new DatedLevels(translation).without(wishes, reach.wish()));
            default -> Optional.empty();
        };
    }

    private CourseId course(Demand.Take take) {
        return translation.courses().get(take.candidate());
    }

    private PlanWishes wishes() {
        return translation.facts().plan().wishes();
    }
}
