package skillway.scheduling.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/** The best scores known, read from the table of the instances' README whose head names "instance" and "best known". */
final class BestKnown {

    private final Map<String, Long> scores = new HashMap<>();

    /** Reads README.md of the folder; knows nothing when there is none. */
    static BestKnown in(Path folder) throws IOException {
        Path readme = folder.resolve("README.md");
        BestKnown known = new BestKnown();
        if (Files.exists(readme)) {
            known.read(Files.readAllLines(readme));
        }
        return known;
    }

    OptionalLong of(String instance) {
        Long score = scores.get(instance);
        return score == null ? OptionalLong.empty() : OptionalLong.of(score);
    }

    private void read(List<String> lines) {
        int name = -1;
        int best = -1;
        for (String line : lines) {
            List<String> cells =
                    Arrays.stream(line.split("\\|")).map(String::strip).toList();
            if (cells.contains("best known")) {
                name = cells.indexOf("instance");
                best = cells.indexOf("best known");
            } else if (best >= 0 && cells.size() > best && cells.get(best).matches("\\d+")) {
                scores.put(cells.get(name), Long.valueOf(cells.get(best)));
            }
        }
    }
}
