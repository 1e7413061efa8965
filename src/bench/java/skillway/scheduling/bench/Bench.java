package skillway.scheduling.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import skillway.scheduling.PlanResult;

/** Plans every instance of a folder, writes the plans into another and prints one table. */
public final class Bench {

    private static final String ROW = "%-16s %9s %13s %13s %8s %9s %7s %11s%n";

    private Bench() {}

    /**
     * Takes four arguments.
     *
     * @param args folder of instances, folder for the plans, seconds for each instance, seed
     */
    public static void main(String[] args) throws IOException {
        Path plans = Files.createDirectories(Path.of(args[1]));
        double seconds = Double.parseDouble(args[2]);
        System.out.printf("%s, %d cores, %s s each%n", Runtime.version(), Runtime.getRuntime().availableProcessors(), args[2]);
        System.out.printf(ROW, "instance", "first ms", "score", "bound", "gap", "ms", "proven", "plans tried");
        for (Path file : instances(Path.of(args[0]))) {
            InstanceFile instance = InstanceFile.read(file);
            Trial trial = new Trial(new Translation(instance).problem(), seconds, Long.parseLong(args[3]));
            PlanFile.of(instance, trial).write(plans.resolve(nameOf(file) + ".plan.json"));
            printRow(instance.name(), trial);
        }
    }

    private static void printRow(String name, Trial trial) {
        double first = trial.trace().isEmpty() ? 0 : trial.trace().getFirst().ms();
        String ms = String.format(Locale.ROOT, "%.0f", trial.ms());
        String firstMs = String.format(Locale.ROOT, "%.1f", first);
        switch (trial.result()) {
            case PlanResult.Planned plan ->
                System.out.printf(
                        ROW,
                        name,
                        firstMs,
                        plan.schedule().score(),
                        plan.bound() == Long.MAX_VALUE ? "-" : plan.bound(),
                        gap(plan),
                        ms,
                        plan.proven() ? "yes" : "no",
                        trial.evaluations());
            case PlanResult.Impossible no ->
                System.out.printf(
                        ROW, name, firstMs, "no plan", "-", "-", ms, no.proven() ? "yes" : "no", trial.evaluations());
        }
    }

    private static String gap(PlanResult.Planned plan) {
        if (plan.bound() == Long.MAX_VALUE || plan.schedule().score() <= 0) {
            return "-";
        }
        return String.format(
                Locale.ROOT,
                "%.2f %%",
                100.0 * (plan.bound() - plan.schedule().score()) / plan.schedule().score());
    }

    private static List<Path> instances(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !nameOf(file).equals(file.getFileName().toString()))
                    .sorted(Comparator.comparing(Path::toString))
                    .toList();
        }
    }

    /** The file's name without its ending; the whole name when it is no instance. */
    private static String nameOf(Path file) {
        return file.getFileName().toString().replaceFirst("\\.json(\\.gz)?$", "");
    }
}
