package skillway.catalogue.imports.needs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import skillway.catalogue.CourseId;
import skillway.tables.Row;
import skillway.tables.Table;
import skillway.tables.TableReader;

/** Holds what the resolver makes of text alone against a person's reading of the same text. */
class ResolverTest {

    private static final Path COURSES = Path.of("../shared/data/courses");

    @BeforeAll
    static void the_catalogues_are_at_hand() {
        assumeTrue(Files.isDirectory(COURSES), "the example catalogues are not beside the project");
    }

    private static Table read(String file) throws IOException {
        return TableReader.read(Files.readAllBytes(COURSES.resolve(file)), file);
    }

    @Test
    void prerequisites_in_words_are_read_as_a_person_reads_them() throws IOException {
        Map<String, Set<String>> person = new TreeMap<>();
        for (Row row : read("ossu_cs_prereq_map.csv").rows()) {
            person.computeIfAbsent(row.get("id"), any -> new TreeSet<>()).addAll(ids(row.get("target_ids")));
        }

        Score score = new Score();
        resolved(read("ossu_courses.csv")).forEach((id, found) -> {
            if (id.startsWith("ossu-cs:")) {
                score.add(id, found, person.getOrDefault(id, Set.of()));
            }
        });

        System.out.println("OSSU CS, text alone, against the map of a person: " + score);
        assertThat(score.precision()).isGreaterThanOrEqualTo(0.95);
        assertThat(score.recall()).isGreaterThanOrEqualTo(0.9);
    }

    @Test
    void the_words_of_the_mit_catalogue_name_the_courses_that_its_ids_name() throws IOException {
        Table table = read("mit_courses.csv");
        Map<String, Set<String>> found = resolved(table);

        Score score = new Score();
        table.rows()
                .forEach(row -> score.add(row.get("id"), found.get(row.get("id")), ids(row.get("prerequisite_ids"))));

        System.out.println("MIT, text alone, against the column prerequisite_ids: " + score);
        assertThat(score.precision()).isGreaterThanOrEqualTo(0.95);
        assertThat(score.recall()).isGreaterThanOrEqualTo(0.9);
    }

    private static Map<String, Set<String>> resolved(Table table) {
        List<CourseRef> courses = new ArrayList<>();
        for (Row row : table.rows()) {
            courses.add(new CourseRef(
                    new CourseId(row.line()),
                    row.get("id"),
                    row.get("title"),
                    row.get("provider"),
                    row.get("section")));
        }
        CourseIndex index = new CourseIndex(courses);
        Map<CourseId, String> codes = courses.stream().collect(Collectors.toMap(CourseRef::id, CourseRef::code));
        Map<String, Set<String>> resolved = new TreeMap<>();
        for (int i = 0; i < courses.size(); i++) {
            Needs needs = index.inWords(courses.get(i), table.rows().get(i).get("prerequisites"));
            resolved.put(
                    courses.get(i).code(),
                    needs.clauses().stream()
                            .flatMap(Set::stream)
                            .map(codes::get)
                            .collect(Collectors.toCollection(TreeSet::new)));
        }
        return resolved;
    }

    private static Set<String> ids(String cell) {
        return Arrays.stream(cell.split(";"))
                .filter(id -> !id.isBlank())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static final class Score {
        private int right;
        private int wrong;
        private int missed;
        private final List<String> differences = new ArrayList<>();

        void add(String course, Set<String> found, Set<String> expected) {
            right += (int) found.stream().filter(expected::contains).count();
            wrong += (int) found.stream().filter(id -> !expected.contains(id)).count();
            missed += (int) expected.stream().filter(id -> !found.contains(id)).count();
            if (!found.equals(expected)) {
                differences.add("%s found %s expected %s".formatted(course, found, expected));
            }
        }

        double precision() {
            return (double) right / (right + wrong);
        }

        double recall() {
            return (double) right / (right + missed);
        }

        @Override
        public String toString() {
            return "precision %.3f, recall %.3f (%d right, %d wrong, %d missed)%n  %s"
                    .formatted(
                            precision(),
                            recall(),
                            right,
                            wrong,
                            missed,
                            differences.stream().limit(25).collect(Collectors.joining("\n  ")));
        }
    }
}
