package skillway.scheduling;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Instances from files beside the project; tests that need them are skipped where they are absent. */
final class Instances {

    private static final Path FOLDER = Path.of("../shared/data/planning");

    private final Map<String, Integer> skills = new HashMap<>();
    private final Map<String, Integer> courses = new HashMap<>();
    private final List<Target> targets = new ArrayList<>();

    private Instances() {}

    static Problem named(String name) {
        Path file = FOLDER.resolve(name + ".json");
        assumeTrue(Files.exists(file), "the instance files are not beside the project");
        return new Instances().problem(new JsonMapper().readTree(file));
    }

    private Problem problem(JsonNode file) {
        for (JsonNode skill : file.get("skills")) {
            skills.put(skill.get("id").asString(), targets.size());
            targets.add(new Target(number(skill, "current"), number(skill, "required"), number(skill, "weight")));
        }
        for (JsonNode course : file.get("courses")) {
            courses.put(course.get("id").asString(), courses.size());
        }
        JsonNode must = file.path("must");
        List<String> take = all(must.path("take")).map(JsonNode::asString).toList();
        List<Candidate> candidates =
                all(file.get("courses")).map(course -> candidate(course, take)).toList();
        List<MustReach> reach = all(must.path("reach"))
                .map(r -> new MustReach(skill(r), number(r, "level"), number(r, "byWeek")))
                .toList();
        boolean schedule = file.get("mode").asString().equals("schedule");
        return new Problem(
                numbers(file.get("weeklyBudgetMinutes")),
                file.path("maxParallel").asInt(Problem.NO_LIMIT),
                file.path("moneyCap").asLong(Problem.NO_CAP),
                targets,
                candidates,
                schedule ? Problem.Mode.SCHEDULE : Problem.Mode.CHOOSE,
                reach);
    }

    private Candidate candidate(JsonNode course, List<String> take) {
        boolean must = take.contains(course.get("id").asString());
        return new Candidate(
                number(course, "minutes"),
                course.path("maxMinutesPerWeek").asInt(Problem.NO_LIMIT),
                all(course.path("runs"))
                        .map(run -> new Run(number(run, "startWeek"), numbers(run.get("minutesPerWeek"))))
                        .toList(),
                course.path("cost").asLong(0),
                all(course.path("requires"))
                        .map(oneOf ->
                                all(oneOf).map(id -> courses.get(id.asString())).toList())
                        .toList(),
                levels(course.path("entry")),
                levels(course.path("outcomes")),
                new Wish(must, false, Wish.ANY_WEEK, 0));
    }

    private List<Level> levels(JsonNode levels) {
        return all(levels).map(l -> new Level(skill(l), number(l, "level"))).toList();
    }

    private int skill(JsonNode level) {
        return skills.computeIfAbsent(level.get("skill").asString(), unknown -> {
            targets.add(Target.outsideTheRole());
            return targets.size() - 1;
        });
    }

    private static int number(JsonNode node, String field) {
        return node.get(field).asInt();
    }

    private static List<Integer> numbers(JsonNode array) {
        return all(array).map(JsonNode::asInt).toList();
    }

    private static Stream<JsonNode> all(JsonNode array) {
        return array.valueStream();
    }
}
