package skillway.scheduling.search;

import java.util.Comparator;
import java.util.stream.IntStream;
import skillway.scheduling.prepare.Model;
import skillway.scheduling.prepare.Weeks;

/**
 * The first plan: musts, then again and again the course that brings most points per minute, with all it needs before.
 */
final class FirstPlan {

    private static final long MOST_LOOKS = 300_000;

    private final Model model;
    private final Sequence sequence;
    private final long[] work;
    private final boolean[] chosen;
    private final boolean[] reached;
    private final Chain chain;
    private long used;

    private FirstPlan(Model model, Sequence sequence) {
        this.model = model;
        this.sequence = sequence;
        chosen = new boolean[model.courses()];
        reached = new boolean[model.goals()];
        work = new ChainWork(model).minutes();
        chain = new Chain(model, work, chosen, reached);
    }

    /** Writes the courses of a first plan into an empty sequence. */
    static void into(Sequence sequence, Model model) {
        FirstPlan plan = new FirstPlan(model, sequence);
        plan.takeMusts();
        plan.takeBest();
    }

    private void takeMusts() {
        IntStream.range(0, model.goals())
                .filter(g -> model.due[g] != Weeks.NEVER)
                .boxed()
                .sorted(Comparator.comparingInt(g -> model.due[g]))
                .forEach(g -> take(chain.cheapestGiver(g)));
        takeElectives();
        int[] musts =
                IntStream.range(0, model.courses()).filter(c -> model.must[c]).toArray();
        if (musts.length < model.courses()) { // when all are to be placed, the order is the question: the best first
            IntStream.of(musts)
                    .boxed()
                    .sorted(Comparator.comparingInt(c -> model.earliestEnd[c]))
                    .forEach(this::take);
        }
    }

    /** Of each group of electives the shortest, with what they need, as many as are wished. */
    private void takeElectives() {
        for (int group = 0; group < model.wishes.groupLeast.length; group++) {
            int here = group;
            IntStream.range(0, model.courses())
                    .filter(c -> IntStream.of(model.wishes.groupsOf[c]).anyMatch(g -> g == here))
                    .boxed()
                    .sorted(Comparator.comparingLong(c -> work[c]))
                    .limit(model.wishes.groupLeast[group])
                    .forEach(this::take);
        }
    }

    /** One after the other as long as there is time for it, then all that are left by what they promise at that point. */
    private void takeBest() {
        long looks = 0;
        int best = best();
        for (; best >= 0 && looks < MOST_LOOKS; best = best()) {
            take(best);
            looks += model.courses();
        }
        if (best >= 0) {
            double[] rates = IntStream.range(0, model.courses())
                    .mapToDouble(c -> chosen[c] ? -1 : rate(c))
                    .toArray();
            IntStream.range(0, rates.length)
                    .filter(c -> rates[c] > 0)
                    .boxed()
                    .sorted(Comparator.comparingDouble(c -> -rates[c]))
                    .forEach(this::take);
        }
    }

    private int best() {
        int best = -1;
        double most = 0;
        for (int c = 0; c < chosen.length; c++) {
            double rate = chosen[c] ? -1 : rate(c);
            if (rate > most) {
                most = rate;
                best = c;
            }
        }
        return best;
    }

    private double rate(int course) {
        chain.collectFor(course);
        long minutes = chain.minutes();
        int end = model.weeks.weekOf(used + minutes);
        if (end == Weeks.NEVER) {
            return model.must[course] ? 1.0 / minutes : -1;
        }
        long gain = chain.pointsPerWeek() * (model.horizon() - Math.max(end, model.earliestEnd[course])) - minutes;
        return model.must[course] ? Math.max(1, gain) / (double) minutes : gain / (double) minutes;
    }

    private void take(int course) {
        chain.collectFor(course);
        for (int c : chain.courses()) {
            chosen[c] = true;
            sequence.add(c);
            used += model.minutes[c];
            for (int g : model.gives[c]) {
                reached[g] = true;
            }
        }
    }
}
