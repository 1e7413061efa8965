package skillway.demo;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import skillway.skills.imports.Choices;
import skillway.skills.imports.FrameworkImport;
import skillway.skills.imports.Preview;
import skillway.tables.Table;

/** Brings in skills and roles through the importer that people use; a row that it refuses stops the loading. */
@Component
@Profile("demo")
class DemoFramework {

    private final FrameworkImport imports;

    DemoFramework(FrameworkImport imports) {
        this.imports = imports;
    }

    void load(Table table) {
        Preview done = imports.bring(table, Choices.suggestedFor(table));
        if (!done.refused().isEmpty()) {
            throw new IllegalStateException("The demo data is refused: " + done.refused());
        }
    }
}
