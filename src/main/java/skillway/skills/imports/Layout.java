package skillway.skills.imports;

import java.util.List;
import skillway.tables.ColumnGuess;
import skillway.tables.ExpectedColumn;
import skillway.tables.Table;
import skillway.tables.TableReader;
import skillway.tables.UnreadableFile;

/** What a row of a file stands for; told by its columns. */
public enum Layout {
    /** A skill, with a column for each level's descriptor. */
    SKILLS("skills"),
    /** A skill that a role needs, at a level said in a number or a word. */
    ROLES("roles"),
    /** A skill that an occupation needs, with O*NET's scales: importance 1 to 5, level 0 to 7. */
    ONET_ROLES("O*NET occupations"),
    /** A role in words, without its skills. */
    DESCRIPTIONS("descriptions of roles");

    private static final List<ExpectedColumn> OF_SKILLS = expected("skill-columns.csv");
    private static final List<ExpectedColumn> OF_ROLES = expected("role-columns.csv");

    private final String label;

    Layout(String label) {
        this.label = label;
    }

    /**
     * The layout of a table.
     *
     * @throws UnreadableFile with a sentence when it holds neither skills nor roles
     */
    public static Layout of(Table table) {
        if (table.has("level_0_7") && table.has("importance_1_5")) {
            return ONET_ROLES;
        }
        ColumnGuess roles = ColumnGuess.of(OF_ROLES, table);
        if (roles.missing().isEmpty()) {
            return ROLES;
        }
        if (roles.column("skill").isEmpty() && table.has("role") && table.has("description")) {
            return DESCRIPTIONS;
        }
        if (ColumnGuess.of(OF_SKILLS, table).missing().isEmpty()) {
            return SKILLS;
        }
        throw new UnreadableFile(
                "This file holds neither skills nor roles: its columns are %s. Skills need the columns skill and area; roles need role, skill and required_level."
                        .formatted(String.join(", ", table.header())));
    }

    /** In words, such as "skills". */
    public String label() {
        return label;
    }

    /** Whether a person has anything to decide about a file of this layout. */
    public boolean asks() {
        return this == SKILLS || this == ROLES;
    }

    /** Where the fields of this layout stand in a table. */
    public ColumnGuess columns(Table table) {
        return ColumnGuess.of(this == SKILLS ? OF_SKILLS : OF_ROLES, table);
    }

    private static List<ExpectedColumn> expected(String file) {
        return ExpectedColumn.from(resource(file));
    }

    public static Table resource(String file) {
        return TableReader.read(Layout.class.getResourceAsStream(file), file);
    }
}
