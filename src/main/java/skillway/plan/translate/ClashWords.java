package skillway.plan.translate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import skillway.catalogue.CourseId;
import skillway.plan.PlanProblem;
import skillway.plan.PlanWords;
import skillway.scheduling.Clash;
import skillway.scheduling.Clash.Asked;
import skillway.scheduling.PlanResult;
import skillway.scheduling.repair.Demand;
import skillway.scheduling.repair.Repairs;

/** Says which wishes do not fit together, what is missing, and what would repair it. */
public final class ClashWords {

    private static final String UNSURE = "The search ended before it was sure. Looking again may find a plan.";

    private final Translation translation;
    private final LackWords lacks;
    private final DemandWords demands;

    private ClashWords(Translation translation) {
        this.translation = translation;
        lacks = new LackWords(translation);
        demands = new DemandWords(translation);
    }

    /** Whether the wishes clash for certain, or no plan was found in the time there was. */
    public static String verdict(PlanResult.Impossible impossible) {
        return impossible.proven()
                ? "Your wishes do not fit together."
                : "No plan that keeps all your wishes was found in this time.";
    }

    /** What is known at once: one problem for each wish that cannot be met. */
    public static List<PlanProblem> of(Translation translation, PlanResult.Impossible impossible) {
        ClashWords words = new ClashWords(translation);
        return impossible.clashes().stream()
                .map(clash -> new PlanProblem(
                        words.lacks.asked(clash.asked())
                                + (impossible.proven() ? " does not fit." : " found no place yet."),
                        impossible.proven() ? words.lacks.lack(clash.lack()) : UNSURE,
                        words.courses(clash.asked()),
                        new OtherRepairs(translation.facts().plan().wishes()).of(clash)))
                .toList();
    }

    /**
     * Looks for the fewest wishes that clash and for the smallest repairs, which takes a while, and says both in one problem.
     *
     * @param stop ends the search early
     */
    public static List<PlanProblem> repaired(
            Translation translation, PlanResult.Impossible impossible, BooleanSupplier stop) {
        Repairs repairs = Repairs.of(translation.problem(), new OpenTime(translation.facts()), stop);
        List<PlanProblem.Repair> offers = new RepairWords(translation).of(repairs.offers());
        if (offers.isEmpty()) {
            return of(translation, impossible);
        }
        ClashWords words = new ClashWords(translation);
        return List.of(new PlanProblem(
                words.headline(repairs.clash(), impossible),
                words.missing(impossible.clashes()),
                words.courses(repairs),
                offers));
    }

    private String headline(List<Demand> clash, PlanResult.Impossible impossible) {
        if (clash.isEmpty()) {
            return verdict(impossible);
        }
        String all = PlanWords.capital(
                PlanWords.list(clash.stream().map(demands::words).toList()));
        return all + (clash.size() == 1 ? " cannot be met." : " do not fit together.");
    }

    private String missing(List<Clash> clashes) {
        List<String> said = new ArrayList<>();
        clashes.stream()
                .filter(clash -> !(clash.lack() instanceof Clash.Lack.Room))
                .forEach(clash -> said.add(lacks.lack(clash.lack())));
        return String.join(" ", said);
    }

    private List<CourseId> courses(Repairs repairs) {
        return repairs.clash().stream()
                .flatMap(demand -> demand instanceof Demand.Take take ? Stream.of(take.candidate()) : Stream.empty())
                .map(translation.courses()::get)
                .toList();
    }

    private List<CourseId> courses(Asked asked) {
        return switch (asked) {
            case Asked.Take take -> List.of(translation.courses().get(take.candidate()));
            case Asked.Start start -> List.of(translation.courses().get(start.candidate()));
            case Asked.Reach reach -> List.of();
            case Asked.Choose choose -> List.of();
            case Asked.Cover cover -> List.of();
            case Asked.Fill fill -> List.of();
            case Asked.Everything everything ->
                List.copyOf(translation.facts().plan().wishes().musts());
        };
    }
}
