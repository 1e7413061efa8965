package skillway.skills.imports.draft;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import skillway.skills.Level;
import skillway.skills.imports.Layout;
import skillway.tables.Row;
import skillway.tables.Table;

/** Reads O*NET's rows: importance 1 to 5 becomes a weight, level 0 to 7 a level 0 to 5. */
public final class OnetRows {

    private static final double HIGHEST_LEVEL = 7;
    private static final double ESSENTIAL_FROM = 4;
    private static final Map<String, String> FAMILIES = families();

    private final Set<String> twice;
    private final Findings findings;

    public OnetRows(Table table, Findings findings) {
        this.twice = namesOfTwoKinds(table);
        this.findings = findings;
    }

    /** What the row asks; empty when it asks nothing, which is counted by its reason. */
    public Optional<RequirementRow> read(Row row) {
        if (row.get("not_relevant").equals("Y")) {
            return leftOut("O*NET marks them as not relevant to the occupation");
        }
        if (row.get("recommend_suppress").equals("Y")) {
            return leftOut("O*NET asks not to use their uncertain figures");
        }
        int required = (int) Math.round(number(row, "level_0_7", HIGHEST_LEVEL) * Level.HIGHEST / HIGHEST_LEVEL);
        return required == 0 ? leftOut("the required level is 0") : Optional.of(requirement(row, required));
    }

    private RequirementRow requirement(Row row, int required) {
        double importance = number(row, "importance_1_5", 5);
        int weight = (int) Math.max(1, Math.round((importance - 1) / 4 * 9) + 1);
        return new RequirementRow(
                row.get("role"),
                FAMILIES.getOrDefault(row.get("role_code").split("-", 2)[0], ""),
                "",
                "",
                skill(row),
                true,
                row.get("kind"),
                "",
                "",
                required,
                weight,
                importance >= ESSENTIAL_FROM);
    }

    private Optional<RequirementRow> leftOut(String reason) {
        findings.leaveOut(reason);
        return Optional.empty();
    }

    /** Mathematics is both a skill and a field of knowledge: the second is named so. */
    private String skill(Row row) {
        String name = row.get("skill");
        boolean told = row.get("kind").equals("Skills") || !twice.contains(name);
        return told ? name : "%s (%s)".formatted(name, row.get("kind").toLowerCase(Locale.ROOT));
    }

    private static double number(Row row, String column, double most) {
        String text = row.get(column);
        if (!text.matches("[0-9](\\.[0-9]{1,4})?") || Double.parseDouble(text) > most) {
            throw new RefusedCell(
                    column, text, "This is not a number from 0 to %.0f.".formatted(most), "Write it like 3.25.", "");
        }
        return Double.parseDouble(text);
    }

    private static Set<String> namesOfTwoKinds(Table table) {
        Map<String, Set<String>> kinds = new HashMap<>();
        table.rows()
                .forEach(row -> kinds.computeIfAbsent(row.get("skill"), name -> new HashSet<>())
                        .add(row.get("kind")));
        return kinds.entrySet().stream()
                .filter(entry -> entry.getValue().size() > 1)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static Map<String, String> families() {
        return Layout.resource("soc-families.csv").rows().stream()
                .collect(Collectors.toMap(row -> row.get("code"), row -> row.get("family")));
    }
}
