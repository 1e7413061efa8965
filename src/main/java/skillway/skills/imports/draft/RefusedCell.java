package skillway.skills.imports.draft;

import skillway.skills.imports.Refused;
import skillway.tables.Problem;
import skillway.tables.Row;

/** Ends the reading of one row at the cell that cannot be read. */
final class RefusedCell extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String column;
    private final String value;
    private final String sentence;
    private final String maybe;
    private final String better;

    RefusedCell(String column, String value, String sentence, String maybe, String better) {
        super(sentence, null, false, false);
        this.column = column;
        this.value = value;
        this.sentence = sentence;
        this.maybe = maybe;
        this.better = better;
    }

    Refused in(Row row) {
        return new Refused(new Problem(row.line(), column, value, sentence, maybe), better);
    }
}
