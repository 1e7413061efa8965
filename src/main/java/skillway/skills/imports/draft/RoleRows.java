package skillway.skills.imports.draft;

import java.util.Locale;
import java.util.Set;
import skillway.skills.imports.Choices;
import skillway.skills.imports.Layout;
import skillway.tables.ColumnGuess;
import skillway.tables.Nearest;
import skillway.tables.Row;
import skillway.tables.Table;

/** Reads the rows of a file of roles. */
public final class RoleRows {

    private static final Set<String> YES = Set.of("yes", "y", "true", "1", "x");
    private static final Set<String> NO = Set.of("no", "n", "false", "0", "");

    private final ColumnGuess columns;
    private final Choices choices;
    private final Nearest nearest = new Nearest();

    public RoleRows(Table table, Choices choices) {
        this.columns = Layout.ROLES.columns(table);
        this.choices = choices;
    }

    /** The role and the skill of one row. */
    public RequirementRow read(Row row) {
        String skill = columns.value(row, "skill");
        int required = skill.isEmpty() ? 0 : level(row);
        return new RequirementRow(
                role(row),
                columns.value(row, "family"),
                columns.value(row, "description"),
                columns.value(row, "qualifications"),
                skill,
                columns.column("area").isPresent()
                        || columns.column("skill description").isPresent(),
                area(row),
                columns.value(row, "skill description"),
                columns.value(row, "skill level description"),
                required,
                weight(row),
                essential(row, required));
    }

    /** The name of the role that a row speaks of; may be empty. */
    public String roleName(Row row) {
        return columns.value(row, "role level");
    }

    private String role(Row row) {
        String role = roleName(row);
        if (role.isEmpty()) {
            throw new RefusedCell("role", "", "The name of the role is empty.", "Repeat it in each of its rows.", "");
        }
        return role;
    }

    private String area(Row row) {
        String area = columns.value(row, "area");
        String family = columns.value(row, "family");
        if (!area.isEmpty()) {
            return area;
        }
        return family.isEmpty() || family.length() > 120 ? choices.area() : family;
    }

    private int level(Row row) {
        String text = columns.value(row, "required_level");
        return choices.level(text)
                .orElseThrow(() -> new RefusedCell(
                        column("required_level"),
                        text,
                        text.isEmpty() ? "The required level is empty." : "There is no level \"%s\".".formatted(text),
                        choices.levelWords().isEmpty()
                                ? "Levels are 1 to 5."
                                : "Levels are %s, or 1 to 5."
                                        .formatted(String.join(
                                                ", ", choices.levelWords().keySet())),
                        nearest.to(text, choices.levelWords().keySet()).orElse("")));
    }

    private int weight(Row row) {
        String text = columns.value(row, "weight");
        if (text.isEmpty()) {
            return choices.weight();
        }
        if (text.matches("[1-9]|10")) {
            return Integer.parseInt(text);
        }
        throw new RefusedCell(
                column("weight"), text, "The weight is not a whole number from 1 to 10.", "10 is most important.", "");
    }

    private boolean essential(Row row, int required) {
        if (columns.column("essential").isEmpty()) {
            return required >= choices.essentialFrom();
        }
        String text = columns.value(row, "essential").toLowerCase(Locale.ROOT);
        if (YES.contains(text) || NO.contains(text)) {
            return YES.contains(text);
        }
        throw new RefusedCell(column("essential"), text, "Essential is neither yes nor no.", "Write yes or no.", "");
    }

    private String column(String field) {
        return columns.column(field).orElse(field);
    }
}
