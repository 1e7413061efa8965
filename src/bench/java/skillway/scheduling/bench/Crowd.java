package skillway.scheduling.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.function.ToDoubleFunction;
import skillway.scheduling.Limits;
import skillway.scheduling.PlanResult;
import skillway.scheduling.Planner;
import skillway.scheduling.Problem;
import skillway.scheduling.queue.PlannerQueue;
import skillway.scheduling.queue.Turn;

/** Many people who ask for a plan at the same moment, each for one of a folder's instances. */
final class Crowd {

    private static final int MOST_BEGUN = 16;

    private final List<InstanceFile> instances = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final BestKnown bestKnown;
    private final Person[] people;
    private final Limits limits;
    private final Clock clock = new Clock();
    private final CountDownLatch open;

    /** What one person saw. */
    private record Person(double firstMs, double endMs, double percentOfBest) {}

    Crowd(Path folder, int people, double seconds) throws IOException {
        for (Path file : InstanceFile.in(folder)) {
            InstanceFile instance = InstanceFile.read(file);
            instances.add(instance);
            problems.add(new Translation(instance).problem());
        }
        bestKnown = BestKnown.in(folder);
        this.people = new Person[people];
        limits = Limits.of(Duration.ofMillis((long) (seconds * 1000)));
        open = new CountDownLatch(people);
    }

    void ask() throws InterruptedException {
        int cores = Runtime.getRuntime().availableProcessors();
        try (PlannerQueue queue = new PlannerQueue(cores, MOST_BEGUN, people.length)) {
            double begin = clock.ms();
            for (int i = 0; i < people.length; i++) {
                int who = i;
                queue.submit(who, turn -> {
                    try {
                        plan(who, turn);
                    } finally {
                        open.countDown();
                    }
                });
            }
            open.await();
            print(cores, (clock.ms() - begin) / 1000);
        }
    }

    private void plan(int who, Turn turn) {
        int which = who % problems.size();
        double[] first = {Double.NaN};
        PlanResult result = Planner.plan(
                problems.get(which),
                limits,
                1,
                turn.sharing(snapshot -> first[0] = Double.isNaN(first[0]) ? clock.ms() : first[0]));
        people[who] = new Person(first[0], clock.ms(), percentOfBest(which, result));
    }

    private double percentOfBest(int which, PlanResult result) {
        return result instanceof PlanResult.Planned plan
                ? 100.0
                        * plan.schedule().score()
                        / bestKnown.of(instances.get(which).name()).orElse(plan.bound())
                : Double.NaN;
    }

    private void print(int cores, double seconds) {
        long close = Arrays.stream(people).filter(p -> !(p.percentOfBest < 99)).count();
        System.out.printf(
                Locale.ROOT,
                "%d people, %d instances, %d cores: %.1f s, %.1f plans/s, %.1f %% of them within 1 %% of the best%n",
                people.length, problems.size(), cores, seconds, people.length / seconds, 100.0 * close / people.length);
        print("first plan after ms", Person::firstMs);
        print("done after ms", Person::endMs);
        Runtime memory = Runtime.getRuntime();
        System.out.printf("heap at the end, garbage included: %d MB%n", (memory.totalMemory() - memory.freeMemory()) >> 20);
    }

    private void print(String what, ToDoubleFunction<Person> figure) {
        double[] sorted = Arrays.stream(people)
                .mapToDouble(figure)
                .filter(ms -> !Double.isNaN(ms))
                .sorted()
                .toArray();
        System.out.printf(
                Locale.ROOT,
                "%s: p50 %.0f, p95 %.0f, max %.0f%n",
                what, at(sorted, 0.5), at(sorted, 0.95), at(sorted, 1));
    }

    private static double at(double[] sorted, double part) {
        return sorted[(int) Math.ceil(part * (sorted.length - 1))];
    }
}
