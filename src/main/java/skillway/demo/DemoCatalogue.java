package skillway.demo;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import skillway.catalogue.imports.CatalogueImport;
import skillway.catalogue.imports.ImportReport;
import skillway.tables.Table;

/** Brings in the courses through the importer that people use; a row that it refuses stops the loading. */
@Component
@Profile("demo")
class DemoCatalogue {

    private final CatalogueImport imports;

    DemoCatalogue(CatalogueImport imports) {
        this.imports = imports;
    }

    void load(Table courses) {
        ImportReport done = imports.importAll(courses);
        if (!done.refused().isEmpty()) {
            throw new IllegalStateException("The demo's courses are refused: " + done.refused());
        }
    }
}
