package skillway.team;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import skillway.team.TeamMatrix.Column;
import skillway.team.TeamMatrix.Row;

/**
 * Where the team is thin on the day that a matrix shows, and who needs a word.
 *
 * @param thin essential skills that nobody of the team has at the level the role needs, then those that hang on one person
 * @param unclosed other skills in which people are short and no plan closes any of it, the most people first
 * @param behind people with work that should be done by now, the most first
 * @param withoutPlan the names of those who have no plan
 */
public record TeamRisks(List<Thin> thin, List<Unclosed> unclosed, List<Behind> behind, List<String> withoutPlan) {

    /**
     * An essential skill that one person has, or nobody.
     *
     * @param alone who has it, or null
     * @param next who reaches it next by plan, or null
     */
    public record Thin(
            String skill, @Nullable String alone, @Nullable Next next) {}

    /** Who reaches a level by plan, and when. */
    public record Next(String name, LocalDate day) {}

    /**
     * A skill in which people are short.
     *
     * @param people how many, 1 or more
     */
    public record Unclosed(String skill, int people) {}

    /**
     * Somebody whose plan is not kept.
     *
     * @param minutes that should be done by now, 1 or more
     */
    public record Behind(String name, int minutes) {}

    public TeamRisks {
        thin = List.copyOf(thin);
        unclosed = List.copyOf(unclosed);
        behind = List.copyOf(behind);
        withoutPlan = List.copyOf(withoutPlan);
    }

    /** What stands out in a matrix. */
    public static TeamRisks in(TeamMatrix matrix) {
        List<Thin> thin = new ArrayList<>();
        List<Unclosed> unclosed = new ArrayList<>();
        IntStream.range(0, matrix.columns().size()).forEach(at -> {
            OneSkill skill = new OneSkill(matrix.columns().get(at), at, matrix.rows());
            if (skill.isThin()) {
                thin.add(skill.thin());
            } else if (skill.isUnclosed()) {
                unclosed.add(new Unclosed(skill.column().name(), skill.shortOf().size()));
            }
        });
        thin.sort(Comparator.comparing(one -> one.alone() != null));
        unclosed.sort(Comparator.comparingInt(one -> -one.people()));
        return new TeamRisks(thin, unclosed, behind(matrix.rows()), withoutPlan(matrix.rows()));
    }

    private static List<Behind> behind(List<Row> rows) {
        return rows.stream()
                .filter(row -> row.behind() > 0)
                .sorted(Comparator.comparingInt(row -> -row.behind()))
                .map(row -> new Behind(row.name(), row.behind()))
                .toList();
    }

    private static List<String> withoutPlan(List<Row> rows) {
        return rows.stream().filter(row -> row.target() == null).map(Row::name).toList();
    }

    /** Whether nothing stands out. */
    public boolean none() {
        return thin.isEmpty() && unclosed.isEmpty() && behind.isEmpty() && withoutPlan.isEmpty();
    }

    /** One column with the people whose levels are known. */
    private record OneSkill(Column column, int at, List<Row> rows) {

        boolean isThin() {
            return column.essential() && having().size() < 2;
        }

        boolean isUnclosed() {
            return !shortOf().isEmpty()
                    && shortOf().stream().allMatch(row -> row.cells().get(at).closes() == null);
        }

        Thin thin() {
            return new Thin(
                    column.name(), having().stream().findFirst().map(Row::name).orElse(null), next());
        }

        private @Nullable Next next() {
            return shortOf().stream()
                    .flatMap(row -> java.util.stream.Stream.ofNullable(
                                    row.cells().get(at).closes())
                            .map(day -> new Next(row.name(), day)))
                    .min(Comparator.comparing(Next::day))
                    .orElse(null);
        }

        private List<Row> having() {
            return rows.stream()
                    .filter(row -> row.assessed() && row.cells().get(at).gap() == 0)
                    .toList();
        }

        private List<Row> shortOf() {
            return rows.stream()
                    .filter(row -> row.assessed() && row.cells().get(at).gap() > 0)
                    .toList();
        }
    }
}
