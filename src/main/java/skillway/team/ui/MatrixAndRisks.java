package skillway.team.ui;

import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import skillway.team.TeamMatrix;
import skillway.team.TeamMatrix.Column;
import skillway.team.TeamMatrix.Row;
import skillway.team.TeamRisks;

/** The matrix with what it says of risks beside it; a cell or a name leads to the levels of that person. */
class MatrixAndRisks extends Div {

    private final transient TeamMatrix matrix;
    private final transient MemberDesk members;
    private final transient Runnable assessed;

    /** @param assessed runs when the lead has said a level */
    MatrixAndRisks(TeamMatrix matrix, LocalDate today, MemberDesk members, Runnable assessed) {
        this.matrix = matrix;
        this.members = members;
        this.assessed = assessed;
        addClassName("team-sides");
        add(
                new Div(new MatrixTable(matrix, today, this::open), MatrixKey.note()),
                new RisksPanel(TeamRisks.in(matrix)));
    }

    private void open(Row row, Column column) {
        new MemberLevels(members, row, matrix.columns(), column, assessed).open();
    }
}
