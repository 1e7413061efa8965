package skillway.team.ui;

import java.time.LocalDate;
import skillway.plan.PlanWeeks;
import skillway.plan.PlanWords;
import skillway.team.TeamMatrix;
import skillway.team.TeamMatrix.Cell;

/** The sentences of the team page. */
final class TeamWords {

    private TeamWords() {}

    /** Such as "9 people against Software Development Manager". */
    static String subtitle(TeamMatrix matrix) {
        int people = matrix.rows().size();
        return "%s against %s".formatted(people == 1 ? "1 person" : people + " people", matrix.roleName());
    }

    /** Such as "1 of 4, a plan closes it in week 15". */
    static String cell(Cell cell) {
        String levels = "%d of %d".formatted(cell.level(), cell.required());
        if (cell.gap() == 0) {
            return levels + ", met";
        }
        LocalDate closes = cell.closes();
        return closes == null
                ? levels + ", no plan closes it"
                : "%s, a plan closes it in %s".formatted(levels, PlanWords.week(PlanWeeks.mondayOf(closes)));
    }

    static String percent(double value) {
        return Math.round(value) + "\u00a0%";
    }
}
