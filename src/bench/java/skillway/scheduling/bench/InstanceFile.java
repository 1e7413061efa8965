package skillway.scheduling.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** An instance as it stands in its file. */
record InstanceFile(
        String name,
        String mode,
        int horizonWeeks,
        List<Integer> weeklyBudgetMinutes,
        @Nullable Integer maxParallel,
        @Nullable Long moneyCap,
        List<SkillEntry> skills,
        List<CourseEntry> courses,
        @Nullable Musts must) {

    record SkillEntry(String id, int current, int required, int weight) {}

    record CourseEntry(
            String id,
            int minutes,
            @Nullable Integer maxMinutesPerWeek,
            @Nullable List<RunEntry> runs,
            @Nullable Long cost,
            @Nullable List<List<String>> requires,
            @Nullable List<LevelEntry> entry,
            @Nullable List<LevelEntry> outcomes) {}

    record RunEntry(int startWeek, List<Integer> minutesPerWeek) {}

    record LevelEntry(String skill, int level) {}

    record Musts(@Nullable List<String> take, @Nullable List<ReachEntry> reach) {}

    record ReachEntry(String skill, int level, int byWeek) {}

    /** Reads one file, packed with gzip or not. */
    static InstanceFile read(Path file) throws IOException {
        try (InputStream raw = new BufferedInputStream(Files.newInputStream(file));
                InputStream text = file.toString().endsWith(".gz") ? new GZIPInputStream(raw, 1 << 16) : raw) {
            return new JsonMapper().readValue(text, InstanceFile.class);
        }
    }

    /** The instance files of a folder, by name. */
    static List<Path> in(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !nameOf(file).equals(file.getFileName().toString()))
                    .sorted(Comparator.comparing(Path::toString))
                    .toList();
        }
    }

    /** The file's name without its ending; the whole name when it is no instance. */
    static String nameOf(Path file) {
        return file.getFileName().toString().replaceFirst("\\.json(\\.gz)?$", "");
    }
}
