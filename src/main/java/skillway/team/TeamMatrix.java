package skillway.team;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import skillway.coverage.SkillArea;
import skillway.identity.PersonId;
import skillway.skills.RoleId;
import skillway.skills.SkillId;

/**
 * Where a team stands against one role, on one day.
 *
 * @param asOf the day whose levels the cells show, today or later: plans are taken to be kept until then
 * @param until the later day to which the coverage of each row leads: the day shown, or the horizon when that is today
 * @param horizon the last day that any plan of the team reaches, never before today
 * @param columns the skills of the role, by area, then by weight
 * @param rows the people, by name
 */
public record TeamMatrix(
        String team,
        RoleId role,
        String roleName,
        LocalDate asOf,
        LocalDate until,
        LocalDate horizon,
        List<Column> columns,
        List<Row> rows) {

    /**
     * A skill that the role asks for.
     *
     * @param required the level, 1 to 5
     * @param metNow how many people have it today
     * @param metThen how many have it on the later day
     */
    public record Column(
            SkillId skill, String name, SkillArea area, int required, boolean essential, int metNow, int metThen) {}

    /**
     * One person.
     *
     * @param target the role the person's own plan leads to, or null without a plan
     * @param assessed whether anything is known of the person's levels
     * @param now coverage of the role today, in percent
     * @param then coverage on the later day
     * @param behind minutes of the person's own plan that should be done by today and are not, 0 or more
     * @param cells one a column
     */
    public record Row(
            PersonId person,
            String name,
            @Nullable String target,
            boolean assessed,
            double now,
            double then,
            int behind,
            List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * One person's level in one skill.
     *
     * @param level on the day shown, 0 to 5
     * @param required what the role asks for, 1 to 5
     * @param closes the day on which the person's plan closes the gap, or null when there is no gap or no plan closes it
     */
    public record Cell(int level, int required, @Nullable LocalDate closes) {

        /** Levels short, 0 to 5. */
        public int gap() {
            return Math.max(0, required - level);
        }
    }

    public TeamMatrix {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }
}
