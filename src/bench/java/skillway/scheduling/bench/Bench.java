package skillway.scheduling.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;
import skillway.scheduling.Problem;

/** Plans every instance of a folder, writes the plans into another and prints one table. */
public final class Bench {

    private final Path instances;
    private final Path plans;
    private final double seconds;
    private final long[] seeds;
    private final @Nullable Rival rival;

    private Bench(String[] args, @Nullable Rival rival) {
        instances = Path.of(args[0]);
        plans = Path.of(args[1]);
        seconds = Double.parseDouble(args[2]);
        seeds = Seeds.of(args[3]);
        this.rival = rival;
    }

    /**
     * Takes five arguments.
     *
     * @param args folder of instances, folder for the plans, seconds for each run, seeds, and how many people ask at once: 0 plans
     *     the instances one after the other
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        int people = Integer.parseInt(args[4]);
        if (people > 0) {
            new Crowd(Path.of(args[0]), people, Double.parseDouble(args[2])).ask();
        } else {
            run(args, null);
        }
    }

    /** Runs the bench, beside a rival if there is one. */
    public static void run(String[] args, @Nullable Rival rival) throws IOException {
        new Bench(args, rival).run();
    }

    private void run() throws IOException {
        Files.createDirectories(plans);
        BestKnown bestKnown = BestKnown.in(instances);
        Table table = new Table(rival == null ? null : rival.name());
        System.out.printf(
                "%s, %d cores, %s s each, seeds %s, medians%n",
                Runtime.version(), Runtime.getRuntime().availableProcessors(), seconds, Arrays.toString(seeds));
        System.out.println(table.head());
        for (Path file : InstanceFile.in(instances)) {
            InstanceFile instance = InstanceFile.read(file);
            Problem problem = new Translation(instance).problem();
            Runs own = runs(seed -> OwnTrial.of(problem, seconds, seed));
            PlanFile.of(instance, own.best()).write(plans.resolve(InstanceFile.nameOf(file) + ".plan.json"));
            Runs others = rival == null ? null : rivals(rival, instance, problem, InstanceFile.nameOf(file));
            System.out.println(table.row(instance.name(), bestKnown.of(instance.name()), own, others));
        }
    }

    private Runs rivals(Rival rival, InstanceFile instance, Problem problem, String name) {
        Runs runs = runs(seed -> rival.plan(problem, seconds, seed));
        PlanFile.of(instance, runs.best()).write(plans.resolve(name + "." + rival.name() + ".plan.json"));
        return runs;
    }

    private Runs runs(LongFunction<Trial> run) {
        return new Runs(Arrays.stream(seeds).mapToObj(run).toList());
    }
}
