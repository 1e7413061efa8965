package skillway.catalogue.ui.imports;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import skillway.catalogue.imports.DryRun;
import skillway.catalogue.imports.ImportReport;

/** What an import did, and where to go from there. */
class ImportOutcome extends Div {

    ImportOutcome(ImportReport report, DryRun run) {
        addClassName("import-done");
        boolean wrote = report.added() + report.changed() > 0;
        add(new H2(wrote ? "The courses are in the catalogue" : "Nothing changed"), new Paragraph(report.text()));
        if (!report.refused().isEmpty()) {
            add(ImportRefusedRows.link(
                    run,
                    "Download the %,d rows that did not go in"
                            .formatted(report.refused().size())));
        }
        if (wrote) {
            add(
                    new Paragraph(
                            "Courses help a plan only when the catalogue knows which skill they bring to which level."),
                    suggestions(),
                    new Anchor("import/hours", "See which courses lack hours and hold others up"));
        }
        add(new Anchor("catalogue", "Open the catalogue"));
    }

    private static Anchor suggestions() {
        Anchor link = new Anchor("import/suggestions?look", "See what their texts suggest that they teach");
        link.addClassName("import-link");
        return link;
    }
}
