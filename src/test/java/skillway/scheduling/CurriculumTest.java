package skillway.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The Balanced Academic Curriculum Problem (CSPLib 30): every course in one period, the fullest period as small as can be. */
class CurriculumTest {

    private static final Path FOLDER = Path.of("../shared/data/bacp");

    @ParameterizedTest
    @CsvSource({"bacp-8, 17", "bacp-10, 14", "bacp-12, 17"})
    void the_smallest_peak_of_a_real_curriculum_is_found_and_proven(String name, int optimum) {
        JsonNode file = read(name);
        Problem problem = problem(file);
        PlanResult result = Planner.plan(problem, Limits.ofEvaluations(400_000), 1, Progress.NONE);
        assertThat(result).isInstanceOf(PlanResult.Planned.class);
        PlanResult.Planned plan = (PlanResult.Planned) result;
        assertThat(plan.measure()).isEqualTo(new Measure(Objective.Kind.PEAK, optimum, optimum));
        assertThat(plan.proven()).isTrue();
        assertThat(Checker.brokenRules(problem, plan.schedule().placements())).isEmpty();
        assertKeepsTheCurriculum(file, plan.schedule(), optimum);
    }

    private static JsonNode read(String name) {
        Path file = FOLDER.resolve(name + ".json");
        assumeTrue(Files.exists(file), "the curricula are not beside the project");
        return new JsonMapper().readTree(file);
    }

    private static Problem problem(JsonNode file) {
        Map<String, Integer> numbers = new HashMap<>();
        for (JsonNode course : file.get("courses")) {
            numbers.put(course.get("id").asString(), numbers.size());
        }
        List<Candidate> courses = file.get("courses")
                .valueStream()
                .map(course -> inOnePeriod(course.get("load").asInt()))
                .toList();
        courses = new ArrayList<>(courses);
        for (JsonNode need : file.get("prerequisites")) {
            int course = numbers.get(need.get("course").asString());
            int before = numbers.get(need.get("requires").asString());
            courses.set(course, courses.get(course).needingOneOf(before));
        }
        return Problem.of(
                        Collections.nCopies(
                                file.get("periods").asInt(), file.get("maxLoad").asInt()),
                        List.of(),
                        courses)
                .within(file.get("maxCourses").asInt(), Problem.NO_CAP)
                .in(Problem.Mode.SCHEDULE)
                .wishing(Wishes.NONE
                        .aimingAt(new Objective(Objective.Kind.PEAK, 0))
                        .needsInEarlierWeeks()
                        .filling(new WeekFloor(
                                file.get("minLoad").asInt(),
                                file.get("minCourses").asInt())));
    }

    private static Candidate inOnePeriod(int load) {
        return Candidate.of(load).wished(Wish.NONE.atLeastPerWeek(load));
    }

    /** The rules of the curriculum as its file states them. */
    private static void assertKeepsTheCurriculum(JsonNode file, Schedule plan, int peak) {
        Map<String, Integer> period = new HashMap<>();
        int[] load = new int[file.get("periods").asInt()];
        int[] count = new int[load.length];
        int number = 0;
        for (JsonNode course : file.get("courses")) {
            Placement placement = plan.placementOf(number++).orElseThrow();
            assertThat(placement.minutes()).containsExactly(course.get("load").asInt());
            period.put(course.get("id").asString(), placement.firstWeek());
            load[placement.firstWeek()] += course.get("load").asInt();
            count[placement.firstWeek()]++;
        }
        for (int p = 0; p < load.length; p++) {
            assertThat(load[p]).isBetween(file.get("minLoad").asInt(), peak);
            assertThat(count[p])
                    .isBetween(
                            file.get("minCourses").asInt(),
                            file.get("maxCourses").asInt());
        }
        for (JsonNode need : file.get("prerequisites")) {
            assertThat(period.get(need.get("requires").asString()))
                    .isLessThan(period.get(need.get("course").asString()));
        }
    }
}
