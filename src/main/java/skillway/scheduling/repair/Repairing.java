package skillway.scheduling.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import skillway.scheduling.Problem;
import skillway.scheduling.feasible.Feasibility;
import skillway.scheduling.feasible.Verdict;

/** Looks for the smallest repairs by halving: more of a kind never hurts, so between "no plan" and "a plan" lies one step. */
final class Repairing {

    private static final int MOST_PAIRS = 8;

    private final Problem problem;
    private final Relaxation relaxed;
    private final Feasibility feasibility;
    private final BooleanSupplier stop;

    Repairing(Problem problem, Time time, BooleanSupplier stop) {
        this.problem = problem;
        this.stop = stop;
        relaxed = new Relaxation(time);
        feasibility = new Feasibility(stop);
    }

    Repairs result() {
        if (feasibility.of(problem) instanceof Verdict.Yes) {
            return new Repairs(List.of(), true, List.of());
        }
        Demands demands = new Demands(problem, relaxed);
        Clashing clashing = new Clashing(demands, feasibility);
        List<Demand> clash = clashing.set();
        List<Amount> amounts = Amount.of(problem, clash.isEmpty() ? demands.all() : clash, relaxed);
        List<Offer> offers = singles(amounts);
        return new Repairs(
                clash,
                clashing.smallest(),
                offers.isEmpty() ? pairs(amounts, Amount.of(problem, demands.all(), relaxed)) : offers);
    }

    private List<Offer> singles(List<Amount> amounts) {
        return amounts.stream()
                .flatMap(amount -> smallest(amount, List.of()).stream())
                .toList();
    }

    /** One of the pair has to loosen the clash that was found; the other may loosen any other one. */
    private List<Offer> pairs(List<Amount> inClash, List<Amount> all) {
        List<Offer> offers = new ArrayList<>();
        for (Amount one : inClash) {
            for (Amount two : all) {
                if (offers.size() < MOST_PAIRS && !stop.getAsBoolean()) {
                    pair(one, two).filter(offer -> isNew(offer, offers)).ifPresent(offers::add);
                }
            }
        }
        return offers;
    }

    /** The least of one kind when there is plenty of the other, then the least of the other. */
    private Optional<Offer> pair(Amount one, Amount two) {
        Repair plenty = two.of().apply(two.most());
        if (plenty.equals(one.of().apply(one.most()))) {
            return Optional.empty();
        }
        return smallest(one, List.of(plenty)).flatMap(first -> {
            List<Repair> least = first.together().subList(1, 2);
            return smallest(two, least).map(both -> new Offer(both.together(), first.smallest() && both.smallest()));
        });
    }

    private static boolean isNew(Offer offer, List<Offer> known) {
        return known.stream().noneMatch(other -> other.together().containsAll(offer.together()));
    }

    /** The smallest amount that, beside other repairs, makes a plan possible. */
    private Optional<Offer> smallest(Amount amount, List<Repair> beside) {
        if (!(verdict(amount, amount.most(), beside) instanceof Verdict.Yes)) {
            return Optional.empty();
        }
        long low = 0;
        long high = amount.most();
        boolean proven = true;
        while (high - low > 1) {
            long middle = (low + high) >>> 1;
            Verdict verdict = verdict(amount, middle, beside);
            if (verdict instanceof Verdict.Yes) {
                high = middle;
            } else {
                low = middle;
                proven = verdict instanceof Verdict.No;
            }
        }
        return Optional.of(new Offer(together(amount, high, beside), proven));
    }

    private Verdict verdict(Amount amount, long of, List<Repair> beside) {
        return feasibility.of(relaxed.apply(problem, together(amount, of, beside)));
    }

    private static List<Repair> together(Amount amount, long of, List<Repair> beside) {
        return Stream.concat(beside.stream(), Stream.of(amount.of().apply(of))).toList();
    }
}
