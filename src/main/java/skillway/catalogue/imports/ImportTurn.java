package skillway.catalogue.imports;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** One import at a time: whoever holds the lock of the one row has the turn until the transaction ends. */
@Component
class ImportTurn {

    private final JdbcClient jdbc;

    ImportTurn(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Takes the turn.
     *
     * @throws ImportRefused with a sentence when somebody else has it
     */
    void take() {
        boolean mine = jdbc.sql("SELECT id FROM import_turn WHERE id = 1 FOR UPDATE SKIP LOCKED")
                .query(Integer.class)
                .optional()
                .isPresent();
        if (!mine) {
            throw new ImportRefused("Somebody else is importing right now. Nothing of yours was written: wait a minute"
                    + " and press Import again.");
        }
    }
}
